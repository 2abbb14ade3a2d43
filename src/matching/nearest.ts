import type { PublishedTopic } from '../markdown/published-topics.ts';
import { splitWikiLinks } from '../markdown/wiki-links.ts';
import { contentWords } from './note-text.ts';
import { splitSentences } from './sentences.ts';

/** A place of a page and what it says. */
export interface TopicPlace {
  /** `<domain>/<slug>`. */
  readonly topic: string;
  /** `fact-timeout`, `how`; empty for what stands above the first heading. */
  readonly anchor: string;
  readonly text: string;
  /** The value that exam material still has. */
  readonly examEra?: string;
}

/** A place with the share of a statement's words that it has, the rarer the more, from 0 to 1. */
interface NearPlace {
  readonly place: TopicPlace;
  readonly likeness: number;
}

/** The first topic is that of the section: its page is so much nearer. */
const OWN = 1.25;

/** Finds the places that are most like a statement, on the pages of some topics: the section's own first. */
export type FindPlaces = (text: string, topics: readonly string[]) => readonly NearPlace[];

interface Indexed extends TopicPlace {
  readonly words: ReadonlySet<string>;
}

const HEADING = /^#{2,4} .*\[#([\w-]+)\]/;
const plain = (text: string): string =>
  splitWikiLinks(text.replaceAll('\\|', '|').replace(/^\s*(?:-|\d+\.)\s+/, ''))
    .map((part) => (typeof part === 'string' ? part : (part.text ?? part.target)))
    .join('')
    .replace(/!?\[([^\][]*)\]\([^)]*\)/g, '$1')
    .replace(/[`*]+|\s*\|\s*/g, ' ')
    .trim();

/** The sentences of a body below its headings; code and drawings say nothing. */
function* bodyPlaces({ id: topic, body }: PublishedTopic): Generator<TopicPlace> {
  let anchor = '';
  for (const line of body.replace(/^```[^]*?^```$/gm, '').split('\n')) {
    anchor = HEADING.exec(line)?.[1] ?? anchor;
    if (/^\s*(?:#|<|\{|import |[\s|:-]+$)/.test(line)) continue;
    for (const { text } of splitSentences(plain(line))) yield { topic, anchor, text };
  }
}

function placesOf(page: PublishedTopic): TopicPlace[] {
  const { id: topic, summary, facts, corrections } = page;
  return [
    ...facts.map(({ id, label, value, examEra }) => ({
      ...{ topic, anchor: `fact-${id}`, text: `${label}: ${value}` },
      ...(examEra === undefined ? {} : { examEra }),
    })),
    ...corrections.map(({ id, right }) => ({ topic, anchor: `correction-${id}`, text: right })),
    ...(summary === undefined ? [] : [{ topic, anchor: '', text: summary }]),
    ...bodyPlaces(page),
  ];
}

/** Makes a finder over pages; each is read when it is first asked for. */
export function createPlaceFinder(topics: readonly PublishedTopic[]): FindPlaces {
  const pages = new Map(topics.map((topic) => [topic.id, topic]));
  const read = new Map<string, readonly Indexed[]>();
  const indexedOf = (id: string): readonly Indexed[] => {
    const page = pages.get(id);
    const known =
      read.get(id) ??
      (page === undefined ? [] : placesOf(page)).map((place) => ({
        ...place,
        words: new Set(contentWords(place.text)),
      }));
    read.set(id, known);
    return known;
  };
  return (text, ids) => {
    const places = ids.flatMap(indexedOf);
    const weights = new Map(
      contentWords(text).map((word) => {
        const count = places.filter(({ words }) => words.has(word)).length;
        return [word, Math.log(1 + places.length / (1 + count))];
      }),
    );
    const sum = (words: Iterable<string>): number =>
      [...words].reduce((all, word) => all + (weights.get(word) ?? 0), 0);
    const whole = sum(weights.keys());
    const best = new Map<string, NearPlace>();
    for (const { words, ...place } of places) {
      const likeness = whole === 0 ? 0 : sum(words) / whole;
      const key = `${place.topic}#${place.anchor}`;
      if (likeness > (best.get(key)?.likeness ?? 0)) best.set(key, { place, likeness });
    }
    const rank = ({ place, likeness }: NearPlace): number => likeness * (place.topic === ids[0] ? OWN : 1);
    return [...best.values()].sort((a, b) => rank(b) - rank(a));
  };
}

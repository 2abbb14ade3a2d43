import type { GlossaryEntry, LexiconOptions, SearchRecord } from 'korean-search';
import type { PublishedTopic } from '../markdown/published-topics.ts';
import type { ShownFact } from './shown-facts.ts';

/** What the content teaches the search besides its pages. */
export interface TaughtSearch {
  /** Names of sections, by topic and anchor. */
  readonly named: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** Questions that a topic (`''`) and its sections answer. */
  readonly asked: ReadonlyMap<string, Readonly<Record<string, readonly string[]>>>;
  /** Names from elsewhere by the topics that do the same. */
  readonly elsewhere: readonly {
    readonly name: string;
    readonly also: readonly string[];
    readonly ours: readonly string[];
  }[];
}

/** Sections that tell what a topic is confused with: these are called “comparison”, too. */
const COMPARES = /^(?:confusions|choos(?:e|ing)|which-service|alternatives|vs-.*)$/;

/** Types of records that are found only by who asks for them. */
export const APART = ['fact', 'scenario'] as const;

/** A topic as it is indexed. */
export interface IndexedTopic extends PublishedTopic {
  readonly shownFacts: readonly ShownFact[];
}

const plain = (text: string): string => text.replace(/[*`_]|\]\([^)]*\)|\[/g, '');

/** The records of one topic: itself, its sections as the built page has them, its facts and its scenarios. */
export function topicRecords(
  topic: IndexedTopic,
  sections: readonly SearchRecord[],
  { named, asked, elsewhere }: TaughtSearch,
  topics: readonly IndexedTopic[],
): SearchRecord[] {
  const url = `/${topic.id}/`;
  const filter = { domain: topic.id.replace(/\/.*/, ''), kind: topic.kind };
  const names = named[topic.id] ?? {};
  const questions = asked.get(topic.id) ?? {};
  const anchors = new Set(sections.map(({ anchor }) => anchor ?? ''));
  const needs = topics.flatMap(({ id, signals }) => signals.map(({ need, see = id }) => ({ need: plain(need), see })));
  const needsOf = (anchor: string): string[] =>
    needs.flatMap(({ need, see }) => {
      const [id, heading = ''] = see.split('#');
      return id === topic.id && (anchors.has(heading) ? heading : '') === anchor ? [need] : [];
    });
  const situations = topics
    .flatMap(({ scenarios }) => scenarios)
    .flatMap(({ situation, answer }) => (answer[0] === topic.id ? [plain(situation)] : []));
  const theirs = elsewhere.flatMap(({ name, also, ours }) => (ours.includes(topic.id) ? [name, ...also] : []));
  const own = sections.map((section): SearchRecord => {
    const anchor = section.anchor ?? '';
    if (anchor === '')
      return {
        ...section,
        type: 'topic',
        title: topic.title,
        aliases: [topic.titleEn, ...topic.aliases, ...theirs],
        asked: [...(questions[''] ?? []), ...needsOf('')],
        body: `${section.body ?? ''} ${situations.join(' ')}`,
        filter,
      };
    return {
      ...section,
      aliases: [...(names[anchor] ?? []), ...(COMPARES.test(anchor) && topic.kind !== 'comparison' ? ['비교'] : [])],
      asked: [...(questions[anchor] ?? []), ...needsOf(anchor)],
    };
  });
  const facts = topic.shownFacts.map(({ id, label, value, note, examEra, called, owner, isDouble }): SearchRecord => ({
    type: 'fact',
    url,
    anchor: `fact-${id}`,
    title: label,
    aliases: called,
    body: [value, note, examEra].filter((part) => part !== undefined).join('. '),
    data: { value, note, examEra, owner, isDouble },
  }));
  const scenarios = topic.scenarios.map(({ id, situation, answer, choose, why, decides }): SearchRecord => ({
    type: 'scenario',
    url,
    anchor: `scenario-${id}`,
    title: plain(situation),
    aliases: choose === undefined ? [] : [choose],
    body: plain(why),
    data: { answer, choose, why, decides },
  }));
  return [...own, ...facts, ...scenarios];
}

/** A glossary entry as the site writes it. */
interface SiteEntry {
  readonly term: string;
  readonly en?: string | undefined;
  readonly reading: readonly string[];
  readonly aliases: readonly string[];
  readonly near: readonly string[];
}

/** The site's vocabulary in the terms of the package. */
export function searchVocabulary(
  glossary: readonly SiteEntry[],
  synonyms: readonly SiteEntry[],
  elsewhere: TaughtSearch['elsewhere'],
  outside: readonly string[],
  words: {
    readonly stopwords: string;
    readonly sideWords: string;
    readonly shortNouns: string;
    readonly homonyms: string;
  },
): LexiconOptions {
  const entry = ({ term, en, reading, aliases, near }: SiteEntry): GlossaryEntry => ({
    term,
    aliases: [...(en === undefined ? [] : [en]), ...reading, ...aliases],
    near,
  });
  const split = (list: string): string[] => list.split(/\s+/).filter((word) => word !== '');
  return {
    glossary: [
      ...glossary.map(entry),
      ...synonyms.map((one): GlossaryEntry => ({ ...entry(one), kind: 'plain' })),
      ...elsewhere.map(({ name, also }): GlossaryEntry => ({ term: name, aliases: also })),
      ...outside.map((term): GlossaryEntry => ({ term, kind: 'outside' })),
    ],
    stopwords: split(words.stopwords),
    sideWords: split(words.sideWords),
    shortNouns: split(words.shortNouns),
    ambiguous: split(words.homonyms),
  };
}

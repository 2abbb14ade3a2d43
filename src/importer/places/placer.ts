import { buildIndex, fetcherOf, foldKey, openIndex, type SearchRecord } from 'korean-search';
import type { TopicId } from '../../model/slug.ts';
import type { CatalogueTopic } from './catalogue.ts';

/** A topic that a text may be about. */
export interface Candidate {
  readonly topic: TopicId;
  /** How well the page answers the text, as the site's search has it. */
  readonly score: number;
  /** How much a name of the topic and the text are the same, 0–1. */
  readonly name: number;
  /** How much of one name the text says, 0–1. */
  readonly called: number;
}

/** Where texts belong, by the site's own search over the names of topics. */
export interface Placer {
  readonly topics: ReadonlyMap<TopicId, CatalogueTopic>;
  /** The topic that bears a text, or a part of it in or before brackets, as its title, or alone as another of its names. */
  readonly named: (text: string) => { readonly topic: TopicId; readonly isTitle: boolean } | undefined;
  /** The topics whose titles stand in a text, or at its beginning, the longest title first. */
  readonly titledIn: (text: string, atStart?: boolean) => readonly TopicId[];
  /** What a topic is called in the middle of a sentence: `Amazon S3` → S3. */
  readonly shortName: (topic: TopicId) => string;
  /** The topics that a text names or speaks of, best first. */
  readonly rank: (text: string) => Promise<readonly Candidate[]>;
}

const VENDOR = /^(?:amazon|aws)\s+/i;
/** So many topics are looked at. */
const CANDIDATES = 5;
/** Words before brackets in which the name of a topic may stand. */
const MOST_WORDS = 5;

/** `Amazon VPC (CIDR·서브넷)` as the names in it: all of it, what stands outside the brackets, what stands in them. */
function namesIn(title: string): string[] {
  const outside = title.replace(/\([^()]*\)/g, ' ').trim();
  const inside = [...title.matchAll(/\(([^()]*)\)/g)].flatMap(([, text = '']) => text.split(/[·,/]/));
  const parts = [title, outside, ...outside.split(/\s*[와과]\s+/), ...inside];
  return parts.flatMap((part) => [part, part.replace(VENDOR, '')]).filter((part) => foldKey(part).length > 1);
}

/** Records of a topic: its page with all its names, and its headings. */
function recordsOf({ id, titleKo, titleEn, aliases, headings, terms, text }: CatalogueTopic): SearchRecord[] {
  const names = [titleEn, ...namesIn(titleKo), ...namesIn(titleEn), ...aliases, ...terms.flat()];
  return [
    { type: 'page', url: id, title: titleKo, aliases: [...new Set(names)], body: text },
    ...headings.map((title, at): SearchRecord => ({ type: 'section', url: id, anchor: String(at), title })),
  ];
}

/** Makes the index of some topics. */
export async function createPlacer(topics: readonly CatalogueTopic[]): Promise<Placer> {
  const glossary = topics.flatMap(({ titleEn, terms }) => [
    ...(terms.some((names) => names.includes(titleEn)) ? [] : [{ term: titleEn, aliases: [] }]),
    ...terms.map(([term = '', ...aliases]) => ({ term, aliases })),
  ]);
  const index = await openIndex(fetcherOf(await buildIndex(topics.flatMap(recordsOf), { glossary })));
  const titles = new Map<string, TopicId>();
  const names = new Map<string, TopicId | undefined>();
  for (const { id, titleKo, titleEn, slug } of topics)
    for (const name of [...namesIn(titleEn), ...namesIn(titleKo), slug.replaceAll('-', ' ')])
      if (!titles.has(foldKey(name))) titles.set(foldKey(name), id);
  for (const { id, aliases, terms } of topics)
    for (const name of [...aliases, ...terms.flat()]) {
      const key = foldKey(name);
      names.set(key, names.has(key) && names.get(key) !== id ? undefined : id);
    }
  const byId = new Map(topics.map((topic) => [topic.id, topic]));
  return {
    topics: byId,
    named(text) {
      const isComparing = /\bvs\b|차이|비교/i.test(text);
      const outside = text.replace(/\([^()]*\)/g, ' ').trim();
      // what explains a longer heading is not its subject
      const inside =
        isComparing || outside.split(/\s+/).length > MOST_WORDS
          ? []
          : [...text.matchAll(/\(([^()]*)\)/g)].map(([, part = '']) => part);
      const [keys, parts] = [[text, isComparing ? '' : outside], inside].map((all) =>
        all.flatMap((each) => [foldKey(each), foldKey(each.trim().replace(VENDOR, ''))]),
      );
      const first = (from: ReadonlyMap<string, TopicId | undefined>, of: readonly string[] = []): TopicId | undefined =>
        of.map((key) => from.get(key)).find((topic) => topic !== undefined);
      const title = first(titles, [...(keys ?? []), ...(parts ?? [])]);
      if (title !== undefined) return { topic: title, isTitle: true };
      const alias = first(names, keys);
      return alias === undefined ? undefined : { topic: alias, isTitle: false };
    },
    titledIn(text, atStart = false) {
      const key = foldKey(text);
      const found = [...titles].filter(
        ([title]) => title.length > 2 && (atStart ? key.startsWith(title) : key.includes(title)),
      );
      return found.sort(([a], [b]) => b.length - a.length).map(([, topic]) => topic);
    },
    shortName: (topic) => namesIn(byId.get(topic)?.titleKo ?? '').at(-1) ?? '',
    async rank(text) {
      // a blank ends the last word: it is none that is still being typed
      const pages = await index.rank(index.parse(`${text} `));
      return pages
        .slice(0, CANDIDATES)
        .map(({ page, score, name, called }) => ({ topic: index.urlOf(page) as TopicId, score, name, called }));
    },
  };
}

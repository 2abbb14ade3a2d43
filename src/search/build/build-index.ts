import { append } from '../../korean/append.ts';
import { glue } from '../../korean/normalize.ts';
import type { GlossaryEntry } from '../../model/glossary.ts';
import type { TopicFrontMatter } from '../../model/topic.ts';
import type { Core, Elsewhere, TopicGroup } from '../core.ts';
import { nameUnits, TITLES, weighName, type NamePosting } from '../names.ts';
import { packShards, type Posting, type TermEntry, type TermHead } from '../postings.ts';
import { termsOf, type Unit } from '../../korean/terms.ts';
import { analyze, isShortNoun } from '../../korean/analyze.ts';
import { inverseFrequency } from '../../korean/inverse-frequency.ts';
import { discoverWords } from '../../korean/discover-words.ts';
import { conceptsFrom, createVocabulary, type Concept, type Vocabulary } from '../../korean/vocabulary.ts';
import { packForeign, packSaid } from '../word-filter.ts';
import type { Page } from './read-pages.ts';
import { locateAll, strideOf } from './locate.ts';
import { readSections } from './read-sections.ts';
import { readAnew, type Recall } from './recall.ts';

/** What is indexed of a topic besides its text; pages of the site that are none are of a kind and a domain of their own. */
export type SiteTopic = Omit<TopicFrontMatter, 'kind'> & {
  readonly kind: TopicFrontMatter['kind'] | 'page';
  /** What its sections are called besides their headings, by anchor. */
  readonly sections?: Readonly<Record<string, readonly string[]>>;
  /** What people ask that they answer, by anchor: in words that the page does not say. */
  readonly asked?: Readonly<Record<string, readonly string[]>>;
};

/** A topic ready to be indexed: its front matter and the visible text of its built page. */
export interface IndexedTopic {
  readonly id: string;
  readonly meta: SiteTopic;
  readonly page: Page;
}

/** What is said about the concepts besides their names. */
export interface IndexedWords {
  readonly elsewhere: readonly Elsewhere[];
  /** Keys that are no subjects: many a query about something else has a synonym of an everyday word. */
  readonly plain: ReadonlySet<string>;
  readonly foreign: readonly string[];
}

/** What the core holds at most, so that it stays as large as a small site's however many topics there are. */
const LIMITS = { terms: 10_000, cards: 400 };
/** Places kept of one term. */
const MOST_PLACES = 4_000;

/** Domain and kind of a topic. */
const groupOf = ({ id, meta: { kind } }: IndexedTopic): string =>
  `${kind === 'page' ? kind : id.replace(/\/.*/, '')} ${kind}`;

/** Topics in the order of their numbers: by domain, kind and id, so that these need not be stored for each. */
export function orderTopics(topics: readonly IndexedTopic[]): IndexedTopic[] {
  const key = (topic: IndexedTopic): string => `${groupOf(topic)} ${topic.id}`;
  return topics.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

/**
 * Builds the core and the postings files. `topics` must be in the order of {@link orderTopics}.
 * Everything depends on the content alone, so equal content gives equal bytes.
 */
export function buildIndex(
  topics: readonly IndexedTopic[],
  entries: readonly GlossaryEntry[],
  { elsewhere, plain, foreign }: IndexedWords,
  stamps: Pick<Core, 'stamp' | 'layout'>,
  recall: Recall = readAnew,
): { core: Core; shards: readonly Uint8Array[]; unheard: Uint8Array; terms: number } {
  const small = topics.length <= LIMITS.cards;
  const concepts = conceptsFrom(entries);
  const learned = learnWords(topics, concepts);
  const vocabulary = createVocabulary(concepts, learned);
  const stride = strideOf(topics);
  const read = readSections(topics, { concepts, learned }, vocabulary, recall);
  const found = locateAll(topics, read, stride, entries);
  const terms = [...found.keys()].sort();
  const reachOf = (term: string): number => found.get(term)?.reach ?? 0;

  // names are read as the browser will read a query
  const near = nearTerms(entries, vocabulary);
  const asked = createVocabulary(concepts, [...terms, ...near.keys()]);
  const called = topics.map(({ meta }) => [meta.title, meta.titleEn, ...meta.aliases]);
  const names = called.map((own) => own.map((name) => nameUnits(name, asked)));

  const subjects = new Set([
    ...names.flat(2).flatMap(({ term, parts }) => [term, ...parts]),
    ...topics.flatMap(({ page }) => page.sections.flatMap(({ heading }) => termsOf(heading, asked))),
    ...concepts.flatMap(({ key }) => (plain.has(key) ? [] : [key])),
  ]);
  // what is neither a subject nor in the glossary is said in passing: nothing is completed or corrected to it
  const told = terms.filter((term) => subjects.has(term) || vocabulary.conceptsOf(term) !== undefined);
  const whole = terms.length <= LIMITS.terms;
  const listed = new Set(whole ? told : told.sort((a, b) => reachOf(b) - reachOf(a)).slice(0, LIMITS.terms));
  const named = new Map<string, NamePosting[]>();
  const idf = (term: string): number => inverseFrequency(reachOf(term), topics.length);
  for (const [topic, own] of small ? [] : names.entries())
    for (const [name, units] of own.entries())
      for (const [term, posting] of weighName(topic, name, units, idf)) append(named, term, posting);
  const headOf = (term: string): TermHead => ({ reach: reachOf(term), subject: subjects.has(term) });
  const lists = terms.map((term): [string, TermEntry] => {
    const { places = [], asked = [] } = found.get(term) ?? {};
    const kept = strongest(places, stride, MOST_PLACES);
    return [term, { ...headOf(term), places: kept, asked, names: named.get(term) ?? [] }];
  });
  const shards = packShards(lists, (term) => listed.has(term));
  // one letter may become anything
  const heard = (phrase: string): boolean =>
    /^.\??$/.test(phrase) || analyze(phrase, asked).every(({ known }) => known);
  const packNames = (areHeard: boolean): Uint8Array =>
    packForeign([...new Set(foreign.filter((phrase) => heard(phrase) === areHeard).map(asName))]);
  const wholes = new Set(names.flat().flatMap((name) => (name.length === 1 ? name.map(({ term }) => term) : [])));
  const core: Core = {
    ...stamps,
    groups: groupTopics(topics),
    stride,
    concepts,
    near,
    elsewhere,
    called: new Set(concepts.flatMap(({ key }) => (wholes.has(key) ? [key] : []))),
    terms: new Map([...listed].sort().map((term) => [term, headOf(term)])),
    passing: packSaid(whole ? terms.filter((term) => !listed.has(term)) : []),
    foreign: packNames(true),
    shards: shards.slice(1).map(({ first }) => first),
    cards: small
      ? topics.map(({ id }, topic) => ({ id, names: distinct(called[topic] ?? [], names[topic] ?? [], asked) }))
      : [],
  };
  return { core, shards: shards.map(({ bytes }) => bytes), unheard: packNames(false), terms: terms.length };
}

/** The names of a topic without aliases that say nothing which another does not: the same words in another spelling. */
function distinct(
  names: readonly string[],
  units: readonly (readonly Unit[])[],
  vocabulary: Vocabulary,
): readonly string[] {
  const covers = (one: readonly Unit[] = [], other: readonly Unit[] = []): boolean =>
    one.length === other.length &&
    other.every(
      ({ term, parts }, at) => one[at]?.term === term && parts.every((part) => one[at]?.parts.includes(part)),
    );
  const isSaid = (at: number): boolean =>
    units.some((one, by) => by !== at && covers(one, units[at]) && (by < at || !covers(units[at], one)));
  return names.filter((name, at) => at < TITLES || vocabulary.conceptsOf(glue(name)) === undefined || !isSaid(at));
}

/** A name as it is looked for: glued, with the `?` behind it if it has one. */
const asName = (phrase: string): string => glue(phrase) + (/[?~]$/.exec(phrase)?.[0] ?? '');

/** The nouns that the texts of a site show, besides those of its glossary. */
function learnWords(topics: readonly IndexedTopic[], concepts: readonly Concept[]): string[] {
  const names = topics.flatMap(({ meta }) => [meta.title, ...meta.aliases]);
  const texts = topics.flatMap(({ page }) => page.sections.flatMap(({ heading, text }) => [heading, text]));
  const base = createVocabulary(concepts, []);
  return [...discoverWords([...names, ...texts], (word) => base.has(word) || isShortNoun(word))];
}

/** The `most` places where a term is strongest: in a heading, in the opening, or often. */
export function strongest(places: readonly Posting[], stride: number, most: number): readonly Posting[] {
  const strength = ({ place, often, heading }: Posting): number =>
    (place % stride === 0 ? 2 : 0) + (heading > 0 ? 2 : 0) + (often ? 1 : 0);
  const kept = places.toSorted((a, b) => strength(b) - strength(a)).slice(0, most);
  return kept.sort((a, b) => a.place - b.place);
}

/** Rows of topics with the same domain and kind. */
function groupTopics(topics: readonly IndexedTopic[]): TopicGroup[] {
  return [...Map.groupBy(topics, groupOf)].map(([group, { length: count }]) => {
    const [domain = '', kind = ''] = group.split(' ');
    return { domain, kind, count };
  });
}

/** `near` of the glossary as index terms: from what is typed to what is meant, and back where both are entries. */
function nearTerms(entries: readonly GlossaryEntry[], vocabulary: Vocabulary): Map<string, string[]> {
  const near = new Map<string, Set<string>>();
  const link = (from: string, to: string): void => {
    if (from !== to) near.set(from, (near.get(from) ?? new Set()).add(to));
  };
  for (const { term, near: words } of entries) {
    for (const word of words) {
      const terms = termsOf(word, vocabulary);
      const from = vocabulary.conceptsOf(glue(word))?.[0] ?? (terms.length === 1 ? terms[0] : undefined);
      if (from === undefined) continue;
      link(from, glue(term));
      if (vocabulary.conceptsOf(from)?.includes(from) === true) link(glue(term), from);
    }
  }
  return new Map([...near].sort(([a], [b]) => (a < b ? -1 : 1)).map(([term, others]) => [term, [...others].sort()]));
}

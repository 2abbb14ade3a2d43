import { glue } from '../../korean/normalize.ts';
import type { GlossaryEntry } from '../../model/glossary.ts';
import type { TopicFrontMatter } from '../../model/topic.ts';
import { packBits, packCount } from '../bytes.ts';
import type { Core, Elsewhere, Headings, TopicGroup } from '../core.ts';
import { nameUnits, unlikeNames, weighNames } from '../names.ts';
import { packShards, PlaceWriter, type TermEntry } from '../postings.ts';
import { countTerms, termsOf, unitsOf } from '../../korean/terms.ts';
import { inverseFrequency } from '../../korean/inverse-frequency.ts';
import { conceptsFrom, createVocabulary, type Vocabulary } from '../../korean/vocabulary.ts';
import { packFilter } from '../word-filter.ts';
import { besideTopics } from './beside-topics.ts';
import { commonest, completable } from './commonest.ts';
import { learnVocabulary } from './learn-vocabulary.ts';
import { nearTerms } from './near-terms.ts';
import type { Page } from './read-pages.ts';
import { spareForms, spareNames } from './spare-names.ts';

/** A topic ready to be indexed: its front matter and the visible text of its built page. */
export interface IndexedTopic {
  readonly id: string;
  readonly meta: TopicFrontMatter;
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
const LIMITS = { terms: 10_000, names: 4_000, cards: 400 };
/** Words of so few topics, no subjects among them, are said in passing: nothing is completed or corrected to them. */
const PASSING = 4;
/** Places kept of one term. */
const MOST_PLACES = 4_000;

/** Topics in the order of their numbers: by domain, kind and id, so that these need not be stored for each. */
export function orderTopics(topics: readonly IndexedTopic[]): IndexedTopic[] {
  const key = ({ id, meta }: IndexedTopic): string => `${id.split('/')[0] ?? ''} ${meta.kind} ${id}`;
  return topics
    .map((topic) => ({ topic, key: key(topic) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ topic }) => topic);
}

/**
 * Builds the core and the postings files. `topics` must be in the order of {@link orderTopics}.
 *
 * Everything depends on the content alone, so equal content gives equal bytes.
 */
export function buildIndex(
  topics: readonly IndexedTopic[],
  entries: readonly GlossaryEntry[],
  { elsewhere, plain, foreign }: IndexedWords,
  stamp: string,
): { core: Core; shards: readonly Uint8Array[]; terms: number } {
  const called = topics.map(({ meta }) => [meta.title, meta.titleEn, ...meta.aliases]);
  const small = topics.length <= LIMITS.cards;
  const { concepts, beside } = besideTopics(conceptsFrom(entries).map(spareForms), small ? called : []);
  const { vocabulary, common } = learnVocabulary(topics, concepts, LIMITS.terms);
  const stride = 1 + Math.max(0, ...topics.map(({ page }) => page.sections.length));
  const found = locateAll(topics, vocabulary, stride, explainedIn(entries));
  const terms = [...found.keys()].sort();
  const reachOf = (term: string): number => found.get(term)?.reach ?? 0;

  // names are read as the browser will read a query
  const asked = createVocabulary(concepts, terms, (word) => common?.has(word) ?? true);
  const read = called.map((own) => own.map((name) => nameUnits(name, asked)));
  const isWritten = (glued: string): boolean => asked.conceptsOf(glued) !== undefined;
  const names = called.map((own, topic) => spareNames(own, read[topic] ?? [], isWritten));
  const units = names.map((own) => own.map((name) => nameUnits(name, asked)));
  const named = small ? undefined : weighNames(units, (term) => inverseFrequency(reachOf(term), topics.length));

  const subjects = new Set([
    ...units.flat(2).flatMap(({ term, parts }) => [term, ...parts]),
    ...topics.flatMap(({ page }) => page.sections.flatMap(({ heading }) => termsOf(heading, asked))),
    ...concepts.flatMap(({ key }) => (plain.has(key) ? [] : [key])),
  ]);
  const whole = terms.length <= LIMITS.terms;
  const isListed = (term: string): boolean => subjects.has(term) || reachOf(term) > PASSING;
  const coreTerms = whole
    ? terms.filter(isListed)
    : commonest(terms, LIMITS.terms, (term) => (common?.has(term) === true ? Infinity : reachOf(term)));
  const lists = terms.map((term): TermEntry => ({
    term,
    reach: reachOf(term),
    subject: subjects.has(term),
    places: found.get(term)?.places.finish(MOST_PLACES, stride) ?? new Uint8Array(1),
    names: named?.get(term) ?? [],
  }));
  const shards = packShards(lists, (term) => !whole || isListed(term));
  const completions = small ? [] : completable(names, units, reachOf, new Set(coreTerms), LIMITS.names);
  const wholes = new Set(units.flat().flatMap((name) => (name.length === 1 ? name.map(({ term }) => term) : [])));
  const core: Core = {
    stamp,
    groups: groupTopics(topics),
    stride,
    concepts,
    near: nearTerms(entries, vocabulary),
    elsewhere,
    foreign,
    terms: coreTerms,
    reach: Uint8Array.from(coreTerms, (term) => packCount(reachOf(term))),
    subjects: packBits(coreTerms.map((term) => subjects.has(term))),
    whole,
    passing: packFilter(whole ? terms.filter((term) => !isListed(term)) : []),
    shards: shards.map(({ first }) => first),
    cards: small
      ? topics.map(({ id, page }, topic) => ({ id, names: names[topic] ?? [], sections: headingsOf(page) }))
      : [],
    beside,
    unlike: small ? unlikeNames(names.flat(), units.flat(), concepts) : [],
    called: small ? concepts.flatMap(({ key }) => (wholes.has(key) ? [key] : [])) : [],
    names: completions.map(({ name }) => name),
    nameReach: Uint8Array.from(completions, ({ reach }) => packCount(reach)),
  };
  return { core, shards: shards.map(({ bytes }) => bytes), terms: terms.length };
}

/** Keys of the concepts that a section explains, by `<topic>#<heading id>`. */
function explainedIn(entries: readonly GlossaryEntry[]): Map<string, Set<string>> {
  const explained = new Map<string, Set<string>>();
  for (const { term, topic = '' } of entries)
    if (topic.includes('#')) explained.set(topic, (explained.get(topic) ?? new Set()).add(glue(term)));
  return explained;
}

/** Finds every term in every section; a concept stands in the heading, too, of the section that explains it. */
function locateAll(
  topics: readonly IndexedTopic[],
  vocabulary: Vocabulary,
  stride: number,
  explained: ReadonlyMap<string, ReadonlySet<string>>,
): Map<string, { places: PlaceWriter; reach: number; last: number }> {
  const situations = situationsByAnswer(topics);
  const found = new Map<string, { places: PlaceWriter; reach: number; last: number }>();
  topics.forEach(({ id, meta, page }, topic) => {
    page.sections.forEach(({ id: anchor, heading, text }, section) => {
      // the names and the situations that a topic answers count as text of its first section, so that it contains
      // every word that it is called by and asked for with
      const hidden = section === 0 ? [meta.titleEn, ...meta.aliases, ...(situations.get(id) ?? [])] : [];
      const units = section === 0 ? [] : unitsOf(heading, vocabulary);
      const inHeading = new Set([
        ...units.map(({ term }) => term),
        ...termsOf(section === 0 ? '' : heading, vocabulary),
      ]);
      const explains = explained.get(`${id}#${anchor}`) ?? new Set<string>();
      const located = countTerms([heading, ...hidden, text].join('. '), vocabulary);
      // a section that says a concept in other words than its names explains it all the same
      for (const term of explains) if (!located.has(term)) located.set(term, 1);
      for (const [term, count] of located) {
        const entry = found.get(term) ?? { places: new PlaceWriter(), reach: 0, last: -1 };
        found.set(term, entry);
        if (entry.last !== topic) entry.reach++;
        entry.last = topic;
        entry.places.add({
          place: topic * stride + section,
          often: count > 1,
          heading: explains.has(term) ? 1 : inHeading.has(term) ? units.length : 0,
        });
      }
    });
  });
  return found;
}

/** The situations of all scenarios, wherever they stand, by the topic that decides them. */
function situationsByAnswer(topics: readonly IndexedTopic[]): Map<string, string[]> {
  const asked = new Map<string, string[]>();
  for (const { meta } of topics) {
    for (const { situation, answer } of meta.scenarios) {
      const [decides] = answer;
      if (decides === undefined) continue;
      const list = asked.get(decides) ?? [];
      asked.set(decides, list);
      list.push(situation);
    }
  }
  return asked;
}

/** The headings of a page in the shape in which they travel. */
export const headingsOf = (page: Page): Headings => page.sections.map(({ id, heading }) => [id, heading] as const);

/** Rows of topics with the same domain and kind. */
function groupTopics(topics: readonly IndexedTopic[]): TopicGroup[] {
  const groups: TopicGroup[] = [];
  for (const { id, meta } of topics) {
    const domain = id.split('/')[0] ?? '';
    const last = groups.at(-1);
    if (last?.domain === domain && last.kind === meta.kind)
      groups[groups.length - 1] = { ...last, count: last.count + 1 };
    else groups.push({ domain, kind: meta.kind, count: 1 });
  }
  return groups;
}

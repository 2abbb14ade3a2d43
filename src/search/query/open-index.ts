import { isHangul, glue } from '../../korean/normalize.ts';
import { toJamo } from '../../korean/jamo.ts';
import type { Catalog } from '../catalog.ts';
import { openPostings, type Posting } from '../postings.ts';
import { termsOf, unitsOf, type Unit } from '../terms.ts';
import { createVocabulary, type Vocabulary } from '../vocabulary.ts';

/** One name of a topic (title, English title or alias), read as units. */
export interface Name {
  readonly topic: number;
  readonly units: readonly Unit[];
  /** How much a hit on it counts: 1 for titles, a little less for aliases. */
  readonly weight: number;
}

/** Something that can be completed, matched by initial consonants, or meant by a misspelling. */
export interface Form {
  /** As shown: `객체 잠금`. */
  readonly text: string;
  readonly glued: string;
  readonly jamo: string;
  /** Number of topics it leads to, names counted more. */
  readonly weight: number;
  /** Terms to search for; all of them are meant. */
  readonly terms: readonly string[];
}

/** A catalog made ready for queries. Postings are added as they arrive; everything that costs time is made on first use. */
export interface OpenIndex {
  readonly catalog: Catalog;
  readonly vocabulary: Vocabulary;
  /** Topic of each section (sections are numbered over all topics). */
  readonly topicOf: Uint32Array;
  readonly firstSection: Uint32Array;
  readonly sectionLength: Uint32Array;
  readonly averageLength: number;
  /** Where a term stands; empty as long as its postings file is not there. */
  postings(term: string): readonly Posting[];
  /** Number of topics that contain the term, known without its postings. */
  topicsWith(term: string): number;
  /** Postings files that these terms need and that are not there yet. */
  missing(terms: Iterable<string>): number[];
  /** Adds the bytes of a postings file. */
  addPostings(shard: number, bytes: Uint8Array): void;
  near(term: string): readonly string[];
  readonly names: readonly Name[];
  readonly headingTerms: readonly (readonly string[])[];
  forms(): readonly Form[];
}

/** Prepares a decoded catalog for searching. */
export function openIndex(catalog: Catalog): OpenIndex {
  const vocabulary = createVocabulary(catalog.concepts, catalog.terms);
  const numberOf = new Map(catalog.terms.map((term, index) => [term, index]));
  const sections = catalog.topics.reduce((sum, topic) => sum + topic.sections.length, 0);
  const topicOf = new Uint32Array(sections);
  const sectionLength = new Uint32Array(sections);
  const firstSection = new Uint32Array(catalog.topics.length);
  let at = 0;
  catalog.topics.forEach((topic, index) => {
    firstSection[index] = at;
    topicOf.fill(index, at, at + topic.sections.length);
    sectionLength.set(topic.lengths, at);
    at += topic.sections.length;
  });

  const files = new Map<number, (index: number) => Posting[]>();
  const lists = new Map<string, readonly Posting[]>();
  const shardOf = (number: number): number => catalog.shards.findLastIndex((first) => first <= number);
  const postings = (term: string): readonly Posting[] => {
    const known = lists.get(term);
    const number = numberOf.get(term);
    if (known !== undefined || number === undefined) return known ?? [];
    const shard = shardOf(number);
    const read = files.get(shard);
    if (read === undefined) return [];
    const list = read(number - (catalog.shards[shard] ?? 0));
    lists.set(term, list);
    return list;
  };
  const topicsWith = (term: string): number => catalog.reach[numberOf.get(term) ?? -1] ?? 0;

  const names = catalog.topics.flatMap((topic, index): Name[] =>
    [topic.title, topic.titleEn, ...topic.aliases].map((name, position) => ({
      topic: index,
      units: nameUnits(name, vocabulary),
      weight: position === 0 ? 1 : 0.95,
    })),
  );
  const near = new Map(catalog.near);
  let forms: readonly Form[] | undefined;
  return {
    catalog,
    vocabulary,
    topicOf,
    firstSection,
    sectionLength,
    averageLength: sectionLength.reduce((sum, length) => sum + length, 0) / Math.max(1, sections),
    postings,
    topicsWith,
    missing: (terms) => {
      const numbers = [...terms].map((term) => numberOf.get(term)).filter((number) => number !== undefined);
      return [...new Set(numbers.map(shardOf))].filter((shard) => !files.has(shard));
    },
    addPostings: (shard, bytes) => {
      const first = catalog.shards[shard] ?? 0;
      const count = (catalog.shards[shard + 1] ?? catalog.terms.length) - first;
      files.set(shard, openPostings(bytes, count));
    },
    near: (term) => near.get(term) ?? [],
    names,
    headingTerms: catalog.topics.flatMap((topic) => topic.sections.map(([, heading]) => termsOf(heading, vocabulary))),
    forms: () => (forms ??= collectForms(catalog, vocabulary, topicsWith)),
  };
}

/** A name without what only repeats it: in `S3(Simple Storage Service)` the words in brackets need not be said. */
function nameUnits(name: string, vocabulary: Vocabulary): Unit[] {
  const outside = name.replace(/\s*\([^)]*\)/g, ' ').trim();
  return unitsOf(outside === '' ? name : outside, vocabulary);
}

function collectForms(catalog: Catalog, vocabulary: Vocabulary, topicsWith: (term: string) => number): Form[] {
  const forms = new Map<string, Form>();
  const add = (text: string, terms: readonly string[], bonus: number): void => {
    const glued = glue(text);
    if (glued.length < 2 || terms.length === 0) return;
    const reach = Math.min(...terms.map((term) => topicsWith(term)));
    const weight = reach === 0 ? 0 : Math.log(1 + reach) + bonus;
    if (weight > (forms.get(glued)?.weight ?? 0)) {
      forms.set(glued, {
        text,
        glued,
        jamo: isHangul(glued) || /[가-힣]/.test(glued) ? toJamo(glued) : glued,
        weight,
        terms,
      });
    }
  };
  for (const topic of catalog.topics)
    for (const name of [topic.title, ...topic.aliases])
      add(
        name,
        unitsOf(name, vocabulary).map(({ term }) => term),
        3,
      );
  for (const { key, forms: written } of catalog.concepts) for (const form of written) add(form, [key], 2);
  for (const term of catalog.terms) add(term, [term], 0);
  return [...forms.values()].sort((a, b) => b.weight - a.weight);
}

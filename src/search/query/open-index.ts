import type { Catalog } from '../catalog.ts';
import { openPostings, type Posting } from '../postings.ts';
import { termsOf } from '../terms.ts';
import { createVocabulary, type Vocabulary } from '../vocabulary.ts';
import { collectForms, collectSounds, type Form, type Sounds } from './forms.ts';
import { readNames, type Name } from './names.ts';

/** A catalog made ready for queries. Postings are added as they arrive. */
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
  /** True for terms that names, headings or the glossary use: what a topic is about, not what it mentions. */
  isSubject(term: string): boolean;
  readonly names: readonly Name[];
  readonly headingTerms: readonly (readonly string[])[];
  readonly forms: readonly Form[];
  /** Names and concepts by how they sound, heaviest first; made when first asked for. */
  sounds(): Sounds;
}

/** Prepares a decoded catalog for searching; yields wherever the caller may pause, so that no turn takes long. */
export function* openIndex(catalog: Catalog): Generator<void, OpenIndex> {
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

  yield;
  const names = yield* readNames(catalog, vocabulary);
  yield;
  const headingTerms = catalog.topics.flatMap((topic) =>
    topic.sections.map(([, heading]) => termsOf(heading, vocabulary)),
  );
  yield;
  const forms = yield* collectForms(catalog, vocabulary, topicsWith);
  const near = new Map(catalog.near);
  const subjects = new Set([
    ...names.flatMap(({ units }) => units.flatMap(({ term, parts }) => [term, ...parts])),
    ...headingTerms.flat(),
    ...catalog.concepts.map(({ key }) => key),
  ]);
  let sounds: Sounds | undefined;
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
    isSubject: (term) => subjects.has(term),
    names,
    headingTerms,
    forms,
    sounds: () => (sounds ??= collectSounds(forms)),
  };
}

import type { Concept } from '../analyzer/lexicon.ts';

/** The file that is read first. All files are gzip whatever a host calls it, so that their size on the wire is known. */
export const MANIFEST = 'index.bin';
export const VERSION = 1;
/** The collection that a search without a type looks in. */
export const MAIN = 'main';

export const termsPath = (collection: string, shard: number): string => `terms/${collection}-${shard}.bin`;
export const textPath = (collection: string, chunk: number): string => `text/${collection}-${chunk}.bin`;

/** Records that are searched together. */
export interface CollectionManifest {
  /** How many records each page has, in the order of pages. */
  readonly perPage: readonly number[];
  /** The first term of each file of postings but the first. */
  readonly shards: readonly string[];
  /** The number of the first record in each file of texts. */
  readonly chunks: readonly number[];
}

/** What every search needs. */
export interface Manifest {
  readonly version: number;
  /** Changes with the content, so that caches are told apart. */
  readonly stamp: string;
  readonly pages: readonly (readonly [url: string, title: string, filter: number])[];
  /** Sets of filter values, by the number that pages have. */
  readonly filters: readonly Readonly<Record<string, string>>[];
  readonly concepts: readonly Concept[];
  readonly stopwords: string;
  readonly sideWords: string;
  readonly shortNouns: string;
  readonly ambiguous: readonly string[];
  /** All terms, front-coded, and a digit for each: in how many pages (0–4), 5 more where it is a subject. */
  readonly terms: string;
  readonly reach: string;
  readonly collections: Readonly<Record<string, CollectionManifest>>;
}

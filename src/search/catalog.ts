import type { TopicKind } from '../model/topic.ts';
import type { Concept } from './vocabulary.ts';

/** One topic as the search knows it without having loaded its text. */
export interface CatalogTopic {
  /** `<domain>/<slug>`; also the URL below the base path. */
  readonly id: string;
  readonly title: string;
  readonly titleEn: string;
  readonly kind: TopicKind;
  readonly aliases: readonly string[];
  /** `[heading id, heading text]` in page order; the first is what stands before the first heading, with an empty id. */
  readonly sections: readonly (readonly [id: string, heading: string])[];
  /** Number of index terms in each section. */
  readonly lengths: readonly number[];
  /** Labels of its facts, in the order of its facts file, where their values are. */
  readonly facts: readonly string[];
  /** First section of each text file: `[0, 3, 7]` means sections 0–2, 3–6 and 7 to the end. */
  readonly leaves: readonly number[];
}

/** What the browser needs to understand a query and to rank by names. Postings, texts and facts load on demand. */
export interface Catalog {
  /** Changes with any change of the indexed text; goes into the URLs of text files. */
  readonly stamp: string;
  readonly topics: readonly CatalogTopic[];
  readonly concepts: readonly Concept[];
  /** `[term, terms near it]`: what counts for less than the same. */
  readonly near: readonly (readonly [string, readonly string[]])[];
  /** All index terms in code unit order; postings are in the same order. */
  readonly terms: readonly string[];
  /** Number of topics that contain each term, 255 at most. */
  readonly reach: Uint8Array;
  /** First term of each postings file. */
  readonly shards: readonly number[];
}

/** To be raised with every change of the format: a cached script may meet a newer index. */
const CATALOG_FORMAT = 1;

type Header = Omit<Catalog, 'reach' | 'terms'> & { readonly format: number; readonly terms: string };

/** Front coding: each term as one character for the length shared with the term before, then the rest. */
function packTerms(terms: readonly string[]): string {
  let previous = '';
  return terms
    .map((term) => {
      let shared = 0;
      while (shared < 40 && shared < term.length && term[shared] === previous[shared]) shared++;
      previous = term;
      return String.fromCharCode(48 + shared) + term.slice(shared);
    })
    .join('\n');
}

function unpackTerms(packed: string): string[] {
  let previous = '';
  return packed === ''
    ? []
    : packed.split('\n').map((line) => (previous = previous.slice(0, line.charCodeAt(0) - 48) + line.slice(1)));
}

/** Serialises a catalog: four bytes of header length (little endian), the header as JSON in UTF-8, the reach. */
export function encodeCatalog(catalog: Catalog): Uint8Array<ArrayBuffer> {
  const { reach, terms, ...rest } = catalog;
  const header = new TextEncoder().encode(
    JSON.stringify({ ...rest, format: CATALOG_FORMAT, terms: packTerms(terms) } satisfies Header),
  );
  const bytes = new Uint8Array(4 + header.length + reach.length);
  new DataView(bytes.buffer).setUint32(0, header.length, true);
  bytes.set(header, 4);
  bytes.set(reach, 4 + header.length);
  return bytes;
}

/**
 * Reads what {@link encodeCatalog} wrote.
 *
 * @throws Error when the format is another one, which means that a cached script met a newer index.
 */
export function decodeCatalog(bytes: Uint8Array): Catalog {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const { format, terms, ...rest } = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as Header;
  if (format !== CATALOG_FORMAT)
    throw new Error(`검색 색인의 형식이 다르다(${format} ≠ ${CATALOG_FORMAT}). 새로 고침하면 맞는 것을 받는다.`);
  return { ...rest, terms: unpackTerms(terms), reach: bytes.subarray(4 + length) };
}

import { decodeTerms } from '../index/codec.ts';
import { termsPath, textPath, type CollectionManifest } from '../index/manifest.ts';
import { NO_POSTINGS, type StoredRecord, type TermPostings } from '../index/record.ts';
import type { RankedCollection } from './rank.ts';

/** Gives the bytes of a file of the index. */
export type Fetcher = (path: string) => Promise<Uint8Array>;

/** The bytes of a gzipped file; a host that unpacks it already is believed. */
export async function gunzip(bytes: Uint8Array): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const stream = new Blob([Uint8Array.from(bytes)]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** The position of the last of sorted values that is not above one; -1 where there is none. */
function lastUpTo<T>(sorted: readonly T[], value: T): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as T) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** One collection of records, of which files are read as they are asked for. */
export class CollectionStore implements RankedCollection {
  readonly pages: number;
  readonly pageOf: Uint32Array;
  readonly firstOf: Uint32Array;
  readonly #name: string;
  readonly #manifest: CollectionManifest;
  readonly #fetch: Fetcher;
  readonly #shards = new Map<number, Promise<void>>();
  readonly #terms = new Map<string, TermPostings>();
  readonly #texts = new Map<number, Promise<readonly StoredRecord[]>>();

  constructor(name: string, manifest: CollectionManifest, fetch: Fetcher) {
    this.#name = name;
    this.#manifest = manifest;
    this.#fetch = fetch;
    this.pages = manifest.perPage.filter((count) => count > 0).length;
    this.pageOf = Uint32Array.from(
      manifest.perPage.flatMap((count, page) => Array.from({ length: count }, () => page)),
    );
    let first = 0;
    this.firstOf = Uint32Array.from(manifest.perPage, (count) => (first += count) - count);
  }

  /** What is known of a term whose file was loaded. */
  readonly postings = (term: string): TermPostings => this.#terms.get(term) ?? NO_POSTINGS;

  /** Loads the files with these terms. @throws what the fetcher throws */
  async load(terms: Iterable<string>): Promise<void> {
    // a collection without records has no files
    if (this.#manifest.chunks.length === 0) return;
    const shards = new Set([...terms].map((term) => 1 + lastUpTo(this.#manifest.shards, term)));
    await Promise.all(
      [...shards].map((shard) => {
        const loading = this.#shards.get(shard) ?? this.#loadShard(shard);
        this.#shards.set(shard, loading);
        // what failed is tried again
        loading.catch(() => this.#shards.delete(shard));
        return loading;
      }),
    );
  }

  async #loadShard(shard: number): Promise<void> {
    const bytes = await gunzip(await this.#fetch(termsPath(this.#name, shard)));
    for (const [term, postings] of decodeTerms(bytes)) this.#terms.set(term, postings);
  }

  /** A record as it is shown. @throws what the fetcher throws */
  async record(number: number): Promise<StoredRecord> {
    const chunk = lastUpTo(this.#manifest.chunks, number);
    let loading = this.#texts.get(chunk);
    if (loading === undefined) {
      loading = this.#fetch(textPath(this.#name, chunk))
        .then(gunzip)
        .then((bytes) => JSON.parse(new TextDecoder().decode(bytes)) as StoredRecord[]);
      this.#texts.set(chunk, loading);
      loading.catch(() => this.#texts.delete(chunk));
    }
    const record = (await loading)[number - (this.#manifest.chunks[chunk] ?? 0)];
    if (record === undefined) throw new Error(`no record ${number} in ${this.#name}`);
    return record;
  }
}

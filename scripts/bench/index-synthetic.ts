/** A worker: makes our index and MiniSearch's, beside Pagefind's, which another process makes meanwhile. */
import { parentPort, workerData } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import type { GlossaryEntry } from '../../src/model/glossary.ts';
import type { TopicFrontMatter } from '../../src/model/topic.ts';
import { buildFiles, type SearchFile } from '../../src/search/build/build-files.ts';
import type { Page } from '../../src/search/build/read-pages.ts';
import { miniSearchIndex, sampledBytes } from './rivals.ts';

/** What the worker is given. */
export interface SyntheticOrder {
  readonly pages: readonly Page[];
  readonly topics: ReadonlyMap<string, TopicFrontMatter>;
  readonly glossary: readonly GlossaryEntry[];
}

/** What it gives back. */
export interface SyntheticIndexes {
  readonly files: readonly SearchFile[];
  readonly minisearch: Uint8Array;
  readonly seconds: { readonly ours: number; readonly minisearch: number };
  readonly bytes: number;
}

const { pages, topics, glossary } = workerData as SyntheticOrder;
let start = performance.now();
const { files } = buildFiles(pages, topics, glossary);
const ours = (performance.now() - start) / 1000;
start = performance.now();
const minisearch = gzipSync(miniSearchIndex(pages), { level: 6 });
parentPort?.postMessage({
  files,
  minisearch,
  seconds: { ours, minisearch: (performance.now() - start) / 1000 },
  bytes: sampledBytes(files),
} satisfies SyntheticIndexes);

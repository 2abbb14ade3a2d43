/** A worker: makes our index, beside Pagefind's, which another process makes meanwhile. */
import { parentPort, workerData } from 'node:worker_threads';
import type { GlossaryEntry } from '../../src/model/glossary.ts';
import type { TopicFrontMatter } from '../../src/model/topic.ts';
import { buildFiles, type SearchFile } from '../../src/search/build/build-files.ts';
import type { Page } from '../../src/search/build/read-pages.ts';
import { sampledBytes } from './rivals.ts';

/** What the worker is given. */
export interface SyntheticOrder {
  readonly pages: readonly Page[];
  readonly topics: ReadonlyMap<string, TopicFrontMatter>;
  readonly glossary: readonly GlossaryEntry[];
}

/** What it gives back. */
export interface SyntheticIndexes {
  readonly files: readonly SearchFile[];
  readonly seconds: number;
  readonly bytes: number;
}

const { pages, topics, glossary } = workerData as SyntheticOrder;
const start = performance.now();
const { files } = buildFiles(pages, topics, { glossary });
const seconds = (performance.now() - start) / 1000;
parentPort?.postMessage({ files, seconds, bytes: sampledBytes(files) } satisfies SyntheticIndexes);

/** Builds both indexes over the same pages and puts them on a site. */
import { Worker } from 'node:worker_threads';
import type { GlossaryEntry } from '../../src/model/glossary.ts';
import type { TopicFrontMatter } from '../../src/model/topic.ts';
import { buildFiles, type SearchFile } from '../../src/search/build/build-files.ts';
import type { Page } from '../../src/search/build/read-pages.ts';
import { packSearchFile } from '../lib/pack-search-file.ts';
import type { SyntheticIndexes, SyntheticOrder } from './index-synthetic.ts';
import { pagefindBundle, sampledBytes } from './rivals.ts';
import type { Overlay } from './site.ts';
import { syntheticQueries, syntheticTopics } from './synthetic.ts';

/** What an index takes: seconds to build (the text read already), bytes on the host's disk, the number of files. */
export interface IndexCost {
  readonly seconds: number;
  readonly bytes: number;
  readonly files: number;
}

/** Both indexes as files of a site, what they took, and queries about what they hold. */
export interface Indexed {
  readonly topics: number;
  readonly costs: { readonly ours: IndexCost; readonly pagefind: IndexCost };
  readonly overlay: Overlay;
  readonly queries: readonly string[];
}

const since = (start: number): number => (performance.now() - start) / 1000;
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** The real topics; every query is asked of these, too. */
export async function indexReal(
  pages: readonly Page[],
  topics: ReadonlyMap<string, TopicFrontMatter>,
  glossary: readonly GlossaryEntry[],
  queries: readonly string[],
): Promise<Indexed> {
  let start = performance.now();
  const stock = await pagefindBundle(pages);
  const pagefind = since(start);
  start = performance.now();
  const { files } = buildFiles(pages, topics, { glossary });
  const made = { files, seconds: since(start), bytes: sampledBytes(files) };
  return assemble(topics.size, stock, pagefind, made, queries);
}

/** So many synthetic topics: ours in one thread, Pagefind's in its own process meanwhile. */
export async function indexSynthetic(count: number, order: SyntheticOrder, queries: number): Promise<Indexed> {
  const corpus = syntheticTopics(count, order.pages, order.topics);
  const { glossary } = order;
  const made = new Promise<SyntheticIndexes>((resolve, reject) => {
    const worker = new Worker(new URL('index-synthetic.ts', import.meta.url), {
      workerData: { ...corpus, glossary } satisfies SyntheticOrder,
    });
    worker.once('message', (result: SyntheticIndexes) => {
      resolve(result);
    });
    worker.once('error', reject);
  });
  const start = performance.now();
  const stock = await pagefindBundle(corpus.pages);
  const pagefind = since(start);
  return assemble(count, stock, pagefind, await made, syntheticQueries(queries, corpus));
}

function assemble(
  topics: number,
  stock: readonly SearchFile[],
  pagefindSeconds: number,
  { files, seconds, bytes }: SyntheticIndexes,
  queries: readonly string[],
): Indexed {
  const overlay: Overlay = new Map();
  for (const { path, content } of stock) overlay.set(`/pagefind/${path}`, () => content);
  for (const file of files) overlay.set(`/pagefind/${file.path}`, () => packSearchFile(file));
  return {
    topics,
    costs: {
      ours: { seconds, bytes, files: files.length },
      pagefind: {
        seconds: pagefindSeconds,
        bytes: sum(stock.map(({ content }) => content.length)),
        files: stock.length,
      },
    },
    overlay,
    queries,
  };
}

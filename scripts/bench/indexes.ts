/** Builds all three indexes over the same pages. */
import { createRequire } from 'node:module';
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import type { GlossaryEntry } from '../../src/model/glossary.ts';
import { buildFiles } from '../../src/search/build/build-files.ts';
import { readPages, type Page } from '../../src/search/build/read-pages.ts';
import type { Corpus } from './corpus.ts';

/** What an index takes: seconds to build, bytes on the host's disk, the number of files. */
export interface IndexCost {
  readonly seconds: number;
  readonly bytes: number;
  readonly files: number;
}

const seconds = (since: number): number => (performance.now() - since) / 1000;

/** The visible text of a corpus as Pagefind reads it. */
export async function readTexts(corpus: Corpus): Promise<Page[]> {
  return (await readPages(corpus.html, gunzipSync)).pages;
}

/** Writes ours and Pagefind's index to `site/pagefind/`, MiniSearch's to `site/bench/`. */
export async function buildIndexes(
  corpus: Corpus,
  glossary: readonly GlossaryEntry[],
  site: string,
): Promise<{ ours: IndexCost; pagefind: IndexCost; minisearch: IndexCost }> {
  rmSync(join(site, 'pagefind'), { recursive: true, force: true });
  const write = (path: string, content: Uint8Array): number => {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), content);
    return content.length;
  };
  let start = performance.now();
  const { pages, bundle } = await readPages(corpus.html, gunzipSync);
  const stock = bundle.map(({ path, content }) => write(`pagefind/${path}`, content));
  const pagefind = { seconds: seconds(start), bytes: sum(stock), files: stock.length };

  start = performance.now();
  const { files } = buildFiles(pages, corpus.topics, glossary);
  const own = files.map(({ path, content }) => write(`pagefind/${path}`, gzipSync(content, { level: 9 })));
  const ours = { seconds: seconds(start), bytes: sum(own), files: own.length };

  start = performance.now();
  const index = new MiniSearch({ fields: ['title', 'text'], storeFields: ['title', 'text'] });
  index.addAll(
    pages.flatMap((page) =>
      page.sections.map(({ id, heading, text }) => ({
        id: `${page.url}#${id}`,
        title: `${page.title} ${heading}`,
        text,
      })),
    ),
  );
  const mini = write('bench/minisearch.json.gz', gzipSync(JSON.stringify(index), { level: 9 }));
  const library = createRequire(import.meta.url).resolve('minisearch');
  copyFileSync(join(dirname(library), '../es/index.js'), join(site, 'bench/minisearch.js'));
  return { ours, pagefind, minisearch: { seconds: seconds(start), bytes: mini, files: 1 } };
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

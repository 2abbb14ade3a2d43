/** The three searches that are compared: each opens itself on a page and gives a function that asks it. */
import type { Page } from 'playwright-core';

/** Opens a search on a page. The promise of a query resolves when all it shows is there. */
export type Searcher = (page: Page) => Promise<(query: string) => Promise<void>>;

/** The site's own dialog, from the key that opens it to the last excerpt. */
export const ours: Searcher = async (page) => {
  await page.keyboard.press('/');
  const input = page.locator('dialog[data-search-dialog][open] input');
  await input.waitFor();
  return async (query) => {
    await input.fill(query);
    await page.waitForSelector('dialog [data-search-results][data-state=done]', { state: 'attached' });
  };
};

/** Pagefind's own script, with the text of the first five results; nothing is drawn. */
export const plainPagefind: Searcher = (page) =>
  Promise.resolve((query) =>
    page.evaluate(async (words) => {
      interface Pagefind {
        search(query: string): Promise<{ results: { data(): Promise<unknown> }[] }>;
      }
      const address = '/pagefind/pagefind.js';
      const pagefind = (await import(address)) as Pagefind;
      const { results } = await pagefind.search(words);
      await Promise.all(results.slice(0, 5).map((result) => result.data()));
    }, query),
  );

/** MiniSearch with the options of VitePress: the whole index at once, prefixes and typing errors allowed; nothing is drawn. */
export const miniSearch: Searcher = (page) =>
  Promise.resolve((query) =>
    page.evaluate(async (words) => {
      interface Index {
        search(query: string, options: object): unknown[];
      }
      const holder = globalThis as typeof globalThis & { benchIndex?: Index };
      if (holder.benchIndex === undefined) {
        const address = '/bench/minisearch.js';
        const [{ default: MiniSearch }, response] = await Promise.all([
          import(address) as Promise<{ default: { loadJSON(json: string, options: object): Index } }>,
          fetch('/bench/minisearch.json.gz'),
        ]);
        const stream = response.body?.pipeThrough(new DecompressionStream('gzip'));
        const json = await new Response(stream ?? null).text();
        holder.benchIndex = MiniSearch.loadJSON(json, { fields: ['title', 'text'], storeFields: ['title', 'text'] });
      }
      holder.benchIndex.search(words, { prefix: true, fuzzy: 0.2, boost: { title: 4, text: 2 } });
    }, query),
  );

/** The two searches that are compared: each opens itself on a page and gives a function that asks it. */
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

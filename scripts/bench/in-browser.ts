/** Asks one search after the other in Chromium and measures from outside. */
import type { Browser, CDPSession, Locator, Page, Request } from 'playwright-core';
import { quantile } from './queries.ts';

/** Opens a search on a page. The promise of a query resolves when all it shows is there. */
type Searcher = (page: Page) => Promise<(query: string) => Promise<void>>;

async function openDialog(page: Page): Promise<Locator> {
  await page.keyboard.press('/');
  const input = page.locator('dialog[data-search-dialog][open] input');
  await input.waitFor();
  return input;
}

const hasShown = (page: Page): Promise<unknown> =>
  page.waitForSelector('dialog [data-search-results][data-state=done]', { state: 'attached' });

/** The site's own dialog, from the key that opens it to the last excerpt. */
export const ours: Searcher = async (page) => {
  const input = await openDialog(page);
  return async (query) => {
    await input.fill(query);
    await hasShown(page);
  };
};

/** Pagefind's own script over the index that the site keeps for it, with the text of the first five results; nothing is drawn. */
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

/** What a search cost in the browser; times in milliseconds, bytes as transferred. */
export interface SearchCost {
  readonly firstBytes: number;
  readonly firstMs: number;
  /** Mean bytes of a following query. */
  readonly warmBytes: number;
  /** From asking to the last of the results. */
  readonly warmMs: { readonly median: number; readonly p95: number };
  /** What the main thread worked for it, in processor time. */
  readonly warmWorkMs: { readonly median: number; readonly p95: number };
  /** What the page's process worked for it in all its threads, workers and drawing included, on the average. */
  readonly warmProcessMs: number;
  /** Longest single task of the main thread, while the first and the following queries ran. */
  readonly longestTaskMs: number;
}

async function mainThreadMs(client: CDPSession): Promise<number> {
  const { metrics } = await client.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
}

async function processMs(session: CDPSession): Promise<number> {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return 1000 * processInfo.filter(({ type }) => type === 'renderer').reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

/** Milliseconds without a request after which a page has all it asked for. */
const QUIET = 150;

/** What a page fetches, its workers included. */
class Traffic {
  bytes = 0;
  readonly #page: Page;
  #pending = 0;
  #last = performance.now();

  constructor(page: Page) {
    this.#page = page;
    page.on('request', () => {
      this.#count(1);
    });
    page.on('requestfailed', () => {
      this.#count(-1);
    });
    page.on('requestfinished', (request) => void this.#weigh(request));
  }

  #count(change: number): void {
    this.#pending += change;
    this.#last = performance.now();
  }

  async #weigh(request: Request): Promise<void> {
    const { responseBodySize } = await request.sizes();
    this.bytes += responseBodySize;
    this.#count(-1);
  }

  /** Waits until everything has come. */
  async settle(): Promise<void> {
    while (this.#pending > 0 || performance.now() - this.#last < QUIET) await this.#page.waitForTimeout(QUIET / 5);
  }
}

/** Remembers the page's long tasks from its first moment on. */
async function watchLongTasks(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const holder = globalThis as typeof globalThis & { longestTask?: number };
    holder.longestTask = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) holder.longestTask = Math.max(holder.longestTask ?? 0, duration);
    }).observe({ type: 'longtask', buffered: true });
  });
  return () =>
    page.evaluate(() => {
      const holder = globalThis as typeof globalThis & { longestTask?: number };
      const longest = holder.longestTask ?? 0;
      holder.longestTask = 0;
      return longest;
    });
}

/** A page that has fetched all it asks for by itself, and what it fetches from then on. */
async function openPage(browser: Browser, url: string) {
  const page = await browser.newPage({ serviceWorkers: 'block' });
  const longestTask = await watchLongTasks(page);
  const traffic = new Traffic(page);
  await page.goto(url);
  await traffic.settle();
  await longestTask();
  traffic.bytes = 0;
  return { page, longestTask, traffic };
}

const summary = (values: readonly number[]): { median: number; p95: number } => ({
  median: quantile(values, 0.5),
  p95: quantile(values, 0.95),
});

/** Asks a search its first query and the following ones on a fresh page. */
export async function measureSearch(
  browser: Browser,
  url: string,
  searcher: Searcher,
  first: string,
  warm: readonly string[],
): Promise<SearchCost> {
  const { page, longestTask, traffic } = await openPage(browser, url);
  const client = await page.context().newCDPSession(page);
  const whole = await browser.newBrowserCDPSession();
  // processor time of the thread: wall time would measure what else the machine does
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const start = performance.now();
  const ask = await searcher(page);
  await ask(first);
  const firstMs = performance.now() - start;
  await traffic.settle();
  const firstBytes = traffic.bytes;
  traffic.bytes = 0;
  const waits: number[] = [];
  const works: number[] = [];
  const processBefore = await processMs(whole);
  for (const query of warm) {
    const before = await mainThreadMs(client);
    const asked = performance.now();
    await ask(query);
    waits.push(performance.now() - asked);
    works.push((await mainThreadMs(client)) - before);
  }
  const warmProcessMs = ((await processMs(whole)) - processBefore) / Math.max(1, warm.length);
  await traffic.settle();
  const cost: SearchCost = {
    firstBytes,
    firstMs,
    warmBytes: traffic.bytes / Math.max(1, warm.length),
    warmMs: summary(waits),
    warmWorkMs: summary(works),
    warmProcessMs,
    longestTaskMs: await longestTask(),
  };
  await page.close();
  return cost;
}

/** Longest task while queries are typed key by key into the site's dialog, the first of them before anything is loaded. */
export async function measureTyping(browser: Browser, url: string, queries: readonly string[]): Promise<number> {
  const { page, longestTask } = await openPage(browser, url);
  const input = await openDialog(page);
  for (const query of queries) {
    await input.fill('');
    await page.keyboard.type(query, { delay: 60 });
    await hasShown(page);
  }
  await page.waitForTimeout(100);
  const longest = await longestTask();
  await page.close();
  return longest;
}

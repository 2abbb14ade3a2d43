/** Three searches over the same pages, asked in Chromium one after the other and measured from outside. */
import type { Browser, CDPSession, Page } from 'playwright-core';
import { quantile } from './queries.ts';

/** What a search cost in the browser; times in milliseconds, bytes as transferred by a host that does not compress. */
export interface SearchCost {
  readonly firstBytes: number;
  readonly firstMs: number;
  /** Mean bytes of a following query. */
  readonly warmBytes: number;
  /** From asking to the last of the results, waiting included. */
  readonly warmMs: { readonly median: number; readonly p95: number };
  /** What the main thread worked for it, in processor time. */
  readonly warmWorkMs: { readonly median: number; readonly p95: number };
  /** Longest single task of the whole run. */
  readonly longestTaskMs: number;
}

type Ask = (query: string) => Promise<void>;

async function mainThreadMs(client: CDPSession): Promise<number> {
  const { metrics } = await client.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
}

async function measure(
  page: Page,
  first: string,
  warm: readonly string[],
  prepare: () => Promise<Ask>,
): Promise<SearchCost> {
  const client = await page.context().newCDPSession(page);
  // processor time of the thread: wall time would measure what else the machine does
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  let bytes = 0;
  // events of the page include the requests of its workers, those of its debugging session do not
  page.on('requestfinished', (request) => {
    void request.sizes().then(({ responseBodySize }) => (bytes += responseBodySize));
  });
  const start = performance.now();
  const ask = await prepare();
  await ask(first);
  const firstMs = performance.now() - start;
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(200);
  const firstBytes = bytes;
  bytes = 0;
  const waits: number[] = [];
  const works: number[] = [];
  for (const query of warm) {
    const before = await mainThreadMs(client);
    const asked = performance.now();
    await ask(query);
    waits.push(performance.now() - asked);
    works.push((await mainThreadMs(client)) - before);
  }
  await page.waitForLoadState('networkidle');
  const longest = await page.evaluate(() =>
    Math.max(0, ...performance.getEntriesByType('longtask').map(({ duration }) => duration)),
  );
  const summary = (values: number[]): { median: number; p95: number } => ({
    median: quantile(values, 0.5),
    p95: quantile(values, 0.95),
  });
  return {
    firstBytes,
    firstMs,
    warmBytes: bytes / Math.max(1, warm.length),
    warmMs: summary(waits),
    warmWorkMs: summary(works),
    longestTaskMs: longest,
  };
}

async function open(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.addInitScript(() => {
    const seen: PerformanceEntry[] = [];
    new PerformanceObserver((list) => seen.push(...list.getEntries())).observe({ type: 'longtask', buffered: true });
    const original = performance.getEntriesByType.bind(performance);
    performance.getEntriesByType = (type) => (type === 'longtask' ? seen : original(type));
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  return page;
}

/** The site's own dialog, from the key that opens it to the last excerpt. */
export async function measureOurs(
  browser: Browser,
  url: string,
  first: string,
  warm: readonly string[],
): Promise<SearchCost> {
  const page = await open(browser, url);
  const cost = await measure(page, first, warm, async () => {
    await page.keyboard.press('/');
    const input = page.locator('dialog[data-search-dialog][open] input');
    await input.waitFor();
    return async (query) => {
      await input.fill(query);
      await page.waitForSelector('dialog [data-search-results][data-state=done]', { state: 'attached' });
    };
  });
  await page.close();
  return cost;
}

/** Pagefind as it comes: its own index and ranking, the data of the first five results. */
export async function measurePagefind(
  browser: Browser,
  url: string,
  first: string,
  warm: readonly string[],
): Promise<SearchCost> {
  const page = await open(browser, url);
  const ask: Ask = (query) =>
    page.evaluate(async (words) => {
      interface Pagefind {
        search(query: string): Promise<{ results: { data(): Promise<unknown> }[] }>;
      }
      const address = '/pagefind/pagefind.js';
      const pagefind = (await import(address)) as Pagefind;
      const { results } = await pagefind.search(words);
      await Promise.all(results.slice(0, 5).map((result) => result.data()));
    }, query);
  const cost = await measure(page, first, warm, () => Promise.resolve(ask));
  await page.close();
  return cost;
}

/** MiniSearch with the options of VitePress: the whole index at once, prefixes and typing errors allowed. */
export async function measureMiniSearch(
  browser: Browser,
  url: string,
  first: string,
  warm: readonly string[],
): Promise<SearchCost> {
  const page = await open(browser, url);
  const ask: Ask = (query) =>
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
    }, query);
  const cost = await measure(page, first, warm, () => Promise.resolve(ask));
  await page.close();
  return cost;
}

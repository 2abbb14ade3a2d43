/**
 * A slow line: the first paint of a topic beside Starlight's and bare Astro's, and from opening a search to its first results, at once and
 * for who has read, beside Starlight's. All have the same texts.
 */
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { ASTRO, runNodeIn } from './builds.ts';
import { PEERS, writePeer } from './peers.ts';
import { FIRST_QUERY, quantile } from './queries.ts';
import { serveFolder } from './site.ts';

/** What a first query cost; times in milliseconds from opening, medians of several readers. */
interface SlowCost {
  readonly firstMs: number;
  readonly fullMs: number;
  readonly bytes: number;
}

/** A phone of the middle on a line of the countryside. */
const CPU = 4;
const LINE = { latency: 560, downloadThroughput: 1_440_000 / 8, uploadThroughput: 1_440_000 / 8, offline: false };
const READERS = 5;
const TOPIC = '/compute/lambda/';
const median = (values: readonly number[]): number => quantile(values, 0.5);
/** Milliseconds for which who has read has read. */
const READING = 2_500;

/** How a reader opens a search and asks, and what then stands on the page: its first result, and all it shows. */
interface Steps {
  readonly ask: (page: Page) => Promise<void>;
  readonly first: string;
  readonly full: string;
}

const OURS: Steps = {
  ask: async (page) => {
    await page.keyboard.press('/');
    await page.locator('dialog[data-search-dialog][open] input').fill(FIRST_QUERY);
  },
  first: 'dialog a[data-search-result]',
  full: 'dialog [data-search-results][data-state=done]',
};
const STARLIGHT: Steps = {
  ask: async (page) => {
    await page.locator('site-search button[data-open-modal]').click();
    await page.locator('dialog[open] .pagefind-ui__search-input').fill(FIRST_QUERY);
  },
  first: 'dialog .pagefind-ui__result-link',
  full: 'dialog .pagefind-ui__results-area:not(:has(.pagefind-ui__loading)) .pagefind-ui__result-link',
};

async function slowDown(page: Page): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', LINE);
  await client.send('Emulation.setCPUThrottlingRate', { rate: CPU });
}

/** Milliseconds until a topic's first paint for who comes from elsewhere; medians of readers who come to one site after the other. */
async function measurePaint(browser: Browser, dists: readonly string[]): Promise<number[]> {
  const hosts = await Promise.all(dists.map(serveFolder));
  const paints = hosts.map((): number[] => []);
  for (let reader = 0; reader < READERS; reader++)
    for (const [at, { origin }] of hosts.entries()) {
      const page = await browser.newPage({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' });
      await slowDown(page);
      await page.goto(`${origin}${TOPIC}`, { waitUntil: 'load' });
      const seen = page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime);
      paints[at]?.push((await (await seen).jsonValue()) ?? 0);
      await page.close();
    }
  for (const host of hosts) host.close();
  return paints.map(median);
}

/** Opens the search of a page that has loaded, after `reading` milliseconds on the slow line. */
async function measure(browser: Browser, dist: string, { ask, first, full }: Steps, reading = 0): Promise<SlowCost> {
  const host = await serveFolder(dist);
  const firsts: number[] = [];
  const fulls: number[] = [];
  const sizes: number[] = [];
  for (let reader = 0; reader < READERS; reader++) {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' });
    // from the load on: a page that is left alone begins to fetch ahead
    await page.goto(`${host.origin}${TOPIC}`, { waitUntil: 'load' });
    await slowDown(page);
    await page.waitForTimeout(reading);
    let bytes = 0;
    page.on('requestfinished', (request) => {
      void request.sizes().then(({ responseBodySize }) => (bytes += responseBodySize));
    });
    const start = performance.now();
    await ask(page);
    await page.waitForSelector(first, { timeout: 60_000 });
    firsts.push(performance.now() - start);
    await page.waitForSelector(full, { state: 'attached', timeout: 60_000 });
    fulls.push(performance.now() - start);
    await page.waitForLoadState('networkidle');
    sizes.push(bytes);
    await page.close();
  }
  host.close();
  return { firstMs: median(firsts), fullMs: median(fulls), bytes: median(sizes) };
}

/** What is measured of a slow line; `paint` in milliseconds, ours first, then as {@link PEERS}. */
interface SlowLine {
  readonly ours: SlowCost;
  readonly read: SlowCost;
  readonly starlight: SlowCost;
  readonly paint: readonly number[];
}

/** Measures a built site of ours beside the peers with its texts; `astro` is the version that all are built with. */
export async function measureSlowLine(browser: Browser, dist: string, astro: string): Promise<SlowLine> {
  const peers: string[] = [];
  for (const peer of PEERS) {
    const folder = writePeer(peer, dist, astro);
    await runNodeIn(folder, ASTRO);
    peers.push(join(folder, 'dist'));
  }
  return {
    ours: await measure(browser, dist, OURS),
    read: await measure(browser, dist, OURS, READING),
    starlight: await measure(browser, peers[PEERS.indexOf('Starlight')] ?? '', STARLIGHT),
    paint: await measurePaint(browser, [dist, ...peers]),
  };
}

/** The figures as a table a person reads. */
export function formatSlowLine({ ours, read, starlight, paint }: SlowLine): string {
  const line = (name: string, { firstMs, fullMs, bytes }: SlowCost): string =>
    `${name.padEnd(12)} 첫 이름 ${(firstMs / 1000).toFixed(1)}초, 다 보일 때까지 ${(fullMs / 1000).toFixed(1)}초, ${(bytes / 1024).toFixed(0)} KB`;
  const names = ['SAA 노트', ...PEERS];
  return [
    `느린 회선(CPU ${CPU}배 느림, 1.44 Mbps, 왕복 ${LINE.latency} ms), 독자 ${READERS}명의 중앙값`,
    `${TOPIC}의 첫 화면: ${paint.map((ms, at) => `${names[at] ?? ''} ${(ms / 1000).toFixed(2)}초`).join(', ')}`,
    '검색을 여는 것부터:',
    line('SAA 노트', ours),
    line(`${READING / 1000}초 읽고`, read),
    line('Starlight', starlight),
  ].join('\n');
}

/** The site on the device: one visit, then no network; a new build; devices that keep nothing. Under a base path, of three topics. */
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { launchBrowser, launchProfile } from './lib/browser.ts';
import { keepProofsByCode } from './lib/code-proof.ts';
import { freePort } from './lib/free-port.ts';
import { buildSmallSite, type SmallSite } from './lib/small-site.ts';
import { serve } from './lib/static-server.ts';
import { watchPage, type PageRecord } from './lib/watch-page.ts';

keepProofsByCode(import.meta.filename, 'tests/small-site');

const BASE = '/notes/';
const SEARCH = 'dialog[data-search-dialog]';

let project: SmallSite;
let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;
let port: number;

/** While there is a list, files of the store wait in it until they are let go. */
let held: (() => void)[] | undefined;
const hold = (path: string): Promise<void> =>
  held === undefined || !path.includes('/packs/') ? Promise.resolve() : new Promise((letGo) => held?.push(letGo));

const builds = (): string => join(project.folder, 'builds');
/** What the host serves: a build, put there at once. */
function deploy(build: string): void {
  symlinkSync(join(builds(), build), join(builds(), 'next'));
  renameSync(join(builds(), 'next'), join(builds(), 'live'));
}

/** The site of another day: other scripts, other texts, another index; what was hashed before is gone. */
function makeBuild(name: string, from: string, change: (folder: string) => void): void {
  const folder = join(builds(), name);
  cpSync(join(builds(), from), folder, { recursive: true });
  change(folder);
  const { status, output } = project.run(`scripts/pack-offline.ts --dist ${folder}`);
  expect([status, output]).toEqual([0, output]);
}

/** Renames hashed scripts, as a change of the code does, and says another title in every page. */
function rename(folder: string, title: string): void {
  const scripts = readdirSync(join(folder, '_astro')).filter((file) => file.endsWith('.js'));
  const renamed = scripts.map((file): [string, string] => [file, file.replace(/\.js$/, `${title}.js`)]);
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(?:html|js)$/.test(file),
  );
  for (const file of texts.filter((path) => !path.startsWith('pagefind'))) {
    let text = readFileSync(join(folder, file), 'utf8').replaceAll('Amazon S3', `Amazon S3 ${title}`);
    for (const [before, after] of renamed) text = text.replaceAll(before, after);
    writeFileSync(join(folder, file), text);
  }
  for (const [before, after] of renamed) renameSync(join(folder, '_astro', before), join(folder, '_astro', after));
}

beforeAll(async () => {
  project = buildSmallSite({ BASE_PATH: '/notes', SITE_URL: 'https://notes.example' });
  mkdirSync(builds());
  renameSync(join(project.folder, 'dist'), join(builds(), 'a'));
  makeBuild('b', 'a', (folder) => {
    rename(folder, 'B');
  });
  deploy('a');
  browser = await launchBrowser();
  // While the network is cut nobody else must be given it.
  port = await freePort();
  site = await serve(join(builds(), 'live'), BASE, port, hold);
});
afterAll(async () => {
  await browser.close();
  await site.close();
  // A browser that has ended may still be putting its profile away.
  rmSync(project.folder, { recursive: true, maxRetries: 10 });
});

/** What a page takes from `look-after`, and what that listens to, comes when its reader has stayed: in their time, on a busy machine. */
const PATIENCE = 90_000;

/** A reader with a device of their own. */
const openDevice = (): Promise<BrowserContext> =>
  browser.newContext({ serviceWorkers: 'allow', viewport: { width: 1280, height: 900 } });
async function visit(
  context: BrowserContext,
  path = 'storage/s3/',
  prepare: (page: Page) => Promise<unknown> = () => Promise.resolve(),
): Promise<Page & { record: PageRecord }> {
  const page = await context.newPage();
  const record = watchPage(page);
  await prepare(page);
  await page.addInitScript(() => {
    const listen = addEventListener;
    globalThis.addEventListener = (...all: Parameters<typeof listen>) => {
      listen(...all);
      if (all[0] === 'vite:preloadError') document.documentElement.dataset.lookedAfter = '';
    };
  });
  await page.goto(`${site.origin}${BASE}${path}`);
  return Object.assign(page, { record });
}
/** Waits until what looks after the store has come to a page that stays open: fetched is not run. */
const isLookedAfter = (page: Page): Promise<void> =>
  page.locator('html[data-looked-after]').waitFor({ state: 'attached', timeout: PATIENCE });
/** As on a device that saves data: nothing is filled unasked, however long a test takes to ask. */
const saveData = async (page: Page): Promise<unknown> =>
  (await page.context().newCDPSession(page)).send('Emulation.setDataSaverOverride', { dataSaverEnabled: true });
/** A reader who has asked for the site on their device and got it. */
async function openKept(): Promise<BrowserContext> {
  const context = await openDevice();
  const page = await visit(context, 'about/#offline', saveData);
  await page.getByRole('button', { name: '오프라인으로 쓰기' }).click();
  await isKept(page);
  await page.close();
  return context;
}
/** Waits until the worker of a page says that the build is whole. */
const isKept = (page: Page): Promise<boolean> =>
  vi.waitUntil(
    () =>
      page.evaluate(
        () =>
          new Promise<boolean>((resolve) => {
            const { controller } = navigator.serviceWorker;
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = ({ data }) => {
              resolve(data === true);
            };
            // One that another takes the place of never answers.
            controller?.addEventListener('statechange', () => {
              resolve(false);
            });
            if (controller?.state === 'activated') controller.postMessage({ type: 'IS_WHOLE' }, [port2]);
            else resolve(false);
          }),
      ),
    { timeout: PATIENCE, interval: 200 },
  );
/** Cuts the network: the browser knows, and nobody would answer. */
async function cut(context: BrowserContext): Promise<void> {
  await context.setOffline(true);
  await site.close();
}
async function reconnect(context: BrowserContext): Promise<void> {
  // A test that failed may have left it open.
  await site.close();
  site = await serve(join(builds(), 'live'), BASE, port, hold);
  await context.setOffline(false);
}
async function search(page: Page, words: string): Promise<string[]> {
  await page.keyboard.press('/');
  await page.locator(`${SEARCH} input`).fill(words);
  await page.waitForSelector(`${SEARCH} [data-search-results][data-state=done]`, { state: 'attached' });
  return page.locator(`${SEARCH} a[data-search-result]`).allInnerTexts();
}

describe('after one visit, without a network', () => {
  let context: BrowserContext;
  let page: Awaited<ReturnType<typeof visit>>;
  beforeAll(async () => {
    context = await openDevice();
    page = await visit(context);
    await isKept(page);
    await cut(context);
  });
  afterAll(async () => {
    await reconnect(context);
    await context.close();
  });
  const go = async (path: string): Promise<number | undefined> =>
    (await page.goto(`${site.origin}${BASE}${path}`))?.status();

  it('the page that was open searches in Korean', async () => {
    expect(await search(page, '람다')).not.toEqual([]);
    expect(await page.locator(`${SEARCH} .search-foot`).innerText()).toContain('오프라인, 저장한 것에서 찾는다');
  });

  it('where the store is told of it is told, too, that there is no network', async () => {
    await go('about/');
    const state = page.locator('[data-offline-state]');
    await expect.poll(() => state.innerText()).toMatch(/^지금 오프라인이다\. 이 기기에 모두 저장했다/);
  });

  it.each([
    ['compute/lambda/', 'compute/lambda/', 'AWS Lambda'],
    ['compute/lambda', 'compute/lambda/', 'AWS Lambda'],
    ['compute/lambda/index.html', 'compute/lambda/index.html', 'AWS Lambda'],
    ['storage/simple-storage/#versioning', 'storage/s3/#versioning', 'Amazon S3'],
    ['study/quiz/?task=1.1', 'study/quiz/', '문항'],
    ['', '', 'SAA 노트'],
  ])('%s opens as %s', async (path, arrives, title) => {
    expect(await go(path)).toBe(200);
    await page.waitForURL((url) => (url.pathname + url.hash).startsWith(BASE + arrives));
    await expect.poll(() => page.title()).toContain(title);
  });

  it('a page that was never visited has its diagram, its previews and its headers', async () => {
    await go('storage/efs/');
    await go('storage/s3/');
    const figure = page.locator('figure[data-diagram]').first();
    expect((await figure.locator('svg').first().boundingBox())?.height).toBeGreaterThan(50);
    await figure.locator('[data-diagram-open]').click();
    await page.locator('dialog[open] svg').first().waitFor();
    await page.keyboard.press('Escape');
    await page.locator(`main .body a[href="${BASE}storage/efs/#how"]`).first().hover();
    await expect.poll(() => page.locator('.preview:popover-open').innerText()).toContain('EFS');
    const headers = await page.evaluate(async () => Object.fromEntries((await fetch(location.href)).headers));
    expect(headers['content-security-policy']).toContain("require-trusted-types-for 'script'");
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
  });

  it('the search page finds, by words and literally', async () => {
    await go(`search/?q=${encodeURIComponent('람다')}`);
    await page.waitForSelector('main a[data-search-result]');
    await go(`search/?q=${encodeURIComponent('"S3"')}`);
    await page.locator('main', { hasText: '그대로 들어 있는 주제' }).waitFor();
    await page.waitForSelector('main a[data-search-result]');
  });

  it('what is not kept says so, and what is not there is not found', async () => {
    expect(await go('print/all/')).toBe(503);
    expect(await page.locator('h1').innerText()).toBe('연결이 없어 열지 못했다');
    await page.locator('[data-whole] a').first().waitFor();
    expect(await go('no/such/page/')).toBe(404);
    expect(await page.locator('h1').innerText()).toBe('이 주소에는 페이지가 없다');
  });

  it('a card is asked and answered, and the answer is there when the network is', async () => {
    await go('study/cards/');
    await page.locator('[data-cards][data-ready]').waitFor({ state: 'attached' });
    await page.locator('[data-cards-bar] button.primary').click();
    await page.locator('[data-rating="3"]').click();
    await expect.poll(() => page.locator('[data-cards-today]').innerText()).toMatch(/끝낸 것 1/);
    await reconnect(context);
    await page.reload();
    await expect.poll(() => page.locator('[data-cards-today]').innerText()).toMatch(/끝낸 것 1/);
    await cut(context);
  });

  it('nothing of all this is an error, and the store is not larger than it is said to be', async () => {
    await go('about/#offline');
    const said = Number.parseFloat(await page.locator('[data-store-size]').innerText());
    const used = await page.evaluate(async () => {
      const { usageDetails } = (await navigator.storage.estimate()) as { usageDetails?: { caches?: number } };
      return usageDetails?.caches ?? Infinity;
    });
    expect(used / 1e6).toBeLessThan(said * 1.05 + 0.1);
    expect(page.record.errors.filter((error) => !error.includes('status of'))).toEqual([]);
  });
});

describe('a first visit that loses its network while the store is filled', () => {
  let context: BrowserContext;
  let page: Awaited<ReturnType<typeof visit>>;
  beforeEach(async () => {
    deploy('a');
    context = await openDevice();
    held = [];
    page = await visit(context);
    await expect.poll(() => held?.length, { timeout: PATIENCE }).toBe(1);
    return async () => {
      await reconnect(context);
      await context.close();
    };
  });
  const lose = async (): Promise<void> => {
    await cut(context);
    held = undefined;
  };
  const title = (): Promise<string> => page.locator('main h1').innerText();

  it('opens what was visited, as it was, and says of the rest what is the case', async () => {
    await page.goto(`${site.origin}${BASE}compute/lambda/`);
    await lose();
    for (const [path, name] of [
      ['storage/s3/', 'Amazon S3'],
      ['compute/lambda/?q=1', 'AWS Lambda'],
    ] as const) {
      expect((await page.goto(`${site.origin}${BASE}${path}`))?.status()).toBe(200);
      expect(await title()).toBe(name);
      expect(await page.evaluate(async () => (await document.fonts.ready, [...document.fonts][0]?.status))).toBe(
        'loaded',
      );
    }
    await page.goto(`${site.origin}${BASE}storage/s3/`);
    await isLookedAfter(page);
    await page.locator('html[data-unstored]').waitFor({ state: 'attached' });
    await page.locator('main .body a[href*="/storage/efs/"]').first().click();
    await expect.poll(() => page.locator('.new-build [role=status]').innerText()).toContain('연결이 없어 열지 못했다');
    expect(await title()).toBe('Amazon S3');
    expect((await page.goto(`${site.origin}${BASE}storage/efs/`))?.status()).toBe(503);
    expect(await title()).toBe('연결이 없어 열지 못했다');
    // The last that was visited stands first, and what is not kept is no link.
    const open = page.locator('[data-visited] a');
    await expect.poll(() => open.allInnerTexts()).toEqual(['AWS Lambda', 'Amazon S3']);
    expect(await page.locator('[data-whole]').isVisible()).toBe(false);
    await open.first().click();
    await expect.poll(title).toBe('AWS Lambda');
    expect(page.record.errors.filter((error) => !/status of|ERR_/.test(error))).toEqual([]);
  });

  it('is filled on when there is one again, and needs no visit any more', async () => {
    await lose();
    await page.reload();
    expect(await title()).toBe('Amazon S3');
    await reconnect(context);
    await page.reload();
    await isKept(page);
    const visited = (): Promise<boolean> => page.evaluate(() => caches.has('offline /notes/ visited'));
    await expect.poll(visited).toBe(false);
    await cut(context);
    await page.goto(`${site.origin}${BASE}storage/efs/`);
    expect(await title()).toBe('Amazon EFS');
  });

  it('comes to a build of another day at once, and is filled with that', async () => {
    await lose();
    deploy('b');
    await reconnect(context);
    await page.goto(`${site.origin}${BASE}storage/s3/`);
    expect(await title()).toBe('Amazon S3 B');
    await isKept(page);
    await cut(context);
    await page.goto(`${site.origin}${BASE}storage/s3/`);
    expect(await title()).toBe('Amazon S3 B');
    expect(await search(page, '람다')).not.toEqual([]);
    expect(await page.locator('.new-build').count()).toBe(0);
  });
});

describe('a new build', () => {
  let context: BrowserContext;
  beforeEach(async () => {
    deploy('a');
    context = await openKept();
    return () => context.close();
  });
  const offer = (page: Page): ReturnType<Page['locator']> => page.locator('.new-build [role=status]');
  const titleOf = (page: Page): Promise<string> => page.locator('main h1').innerText();
  const caches = (page: Page): Promise<string[]> =>
    page.evaluate(async () => (await globalThis.caches.keys()).filter((name) => name.includes(' packs/')));

  it('that is half there is not used, and nothing of it is mixed in', async () => {
    makeBuild('half', 'b', () => undefined);
    const packs = readdirSync(join(builds(), 'half/packs')).map((file) => join(builds(), 'half/packs', file));
    const own = packs.filter((file) => !readdirSync(join(builds(), 'a/packs')).includes(file.split('/').at(-1) ?? ''));
    rmSync(own.at(-1) ?? '');
    deploy('half');
    await context.addInitScript(() => {
      const heard: unknown[] = [];
      Object.assign(globalThis, { heard });
      navigator.serviceWorker.addEventListener('message', ({ data }) => heard.push((data as { kind: string }).kind));
    });
    const second = await visit(context, 'storage/efs/');
    await second.waitForFunction(
      () => (globalThis as unknown as { heard: string[] }).heard.includes('store:failed'),
      undefined,
      { timeout: PATIENCE },
    );
    await cut(context);
    await second.goto(`${site.origin}${BASE}storage/s3/`);
    expect(await titleOf(second)).toBe('Amazon S3');
    expect(await search(second, '람다')).not.toEqual([]);
    expect(
      (await second.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting)) ?? null,
    ).toBe(null);
    await reconnect(context);
  });

  it('is offered when it is whole, and taken by one tab while the other stays with its own', async () => {
    const reading = await visit(context);
    deploy('b');
    // The browser looks for a new worker when a page is opened.
    const other = await visit(context, 'storage/efs/');
    await expect.poll(() => offer(other).innerText(), { timeout: PATIENCE }).toContain('새 버전');
    expect(await titleOf(reading)).toBe('Amazon S3');
    await other.goto(`${site.origin}${BASE}storage/s3/`);
    expect(await titleOf(other)).toBe('Amazon S3');
    await expect.poll(() => offer(other).innerText(), { timeout: PATIENCE }).toContain('새 버전');
    await other.getByRole('button', { name: '새로 고침' }).click();
    await expect.poll(() => titleOf(other)).toBe('Amazon S3 B');
    expect((await caches(other)).length).toBe(2);
    // Its scripts are no longer on the server.
    expect(await search(reading, '람다')).not.toEqual([]);
    expect(await titleOf(reading)).toBe('Amazon S3');
    await reading.close();
    await other.goto(`${site.origin}${BASE}compute/lambda/`);
    await expect.poll(() => caches(other)).toHaveLength(1);
    await cut(context);
    await other.goto(`${site.origin}${BASE}storage/s3/`);
    expect(await titleOf(other)).toBe('Amazon S3 B');
    expect(await search(other, '람다')).not.toEqual([]);
    await reconnect(context);
  });

  it('that took the scripts of an open tab away is told there, where nothing is kept', async () => {
    const bare = await browser.newContext({ serviceWorkers: 'block' });
    const page = await visit(bare);
    await isLookedAfter(page);
    deploy('b');
    await page.locator('[data-share]').first().click();
    await expect.poll(() => offer(page).innerText()).toContain('이 페이지의 일부를 받지 못했다');
    await bare.close();
  });

  it('is not needed to stay on a page whose links lead nowhere without a network, nor to follow them with one', async () => {
    const bare = await browser.newContext({ serviceWorkers: 'block' });
    const page = await visit(bare);
    const press = (): Promise<void> => page.locator('main .body a[href*="/storage/efs/"]').first().click();
    await isLookedAfter(page);
    await cut(bare);
    await press();
    await expect.poll(() => offer(page).innerText()).toContain('연결이 없어 열지 못했다');
    expect(await titleOf(page)).toBe('Amazon S3');
    await page.getByRole('button', { name: '닫기' }).click();
    expect(await offer(page).count()).toBe(0);
    await press();
    await offer(page).waitFor();
    await reconnect(bare);
    // what waits for no one is not opened by itself
    await expect.poll(() => offer(page).count()).toBe(0);
    expect(await titleOf(page)).toBe('Amazon S3');
    await press();
    await expect.poll(() => titleOf(page)).toBe('Amazon EFS');
    await bare.close();
  });

  it('is not needed to do what was pressed without a network as soon as there is one', async () => {
    const bare = await browser.newContext({ serviceWorkers: 'block' });
    const page = await visit(bare);
    await isLookedAfter(page);
    await cut(bare);
    const read = page.locator('[data-topic-state=read]');
    await read.click();
    await expect.poll(() => offer(page).innerText()).toContain('연결되면 자동으로 한다');
    await reconnect(bare);
    await expect.poll(() => read.getAttribute('aria-pressed')).toBe('true');
    expect(await offer(page).count()).toBe(0);
    await bare.close();
  });

  it('is not needed to say in the search that a result cannot be opened, where it is read, and to leave it at that', async () => {
    const bare = await browser.newContext({ serviceWorkers: 'block' });
    const page = await visit(bare);
    await isLookedAfter(page);
    await page.keyboard.press('/');
    const found = page.locator('dialog[open] [data-search-result]').first();
    for (const keys of ['Enter', 'ArrowDown+Enter']) {
      await page.locator('dialog[open] input').fill('efs');
      await found.waitFor();
      await expect
        .poll(() => page.locator('dialog[open] [data-search-results]').getAttribute('data-state'))
        .toBe('done');
      await cut(bare);
      for (const key of keys.split('+')) await page.keyboard.press(key);
      await expect.poll(() => page.locator('dialog[open] .new-build').innerText()).toContain('연결이 없어 열지 못했다');
      expect(await titleOf(page)).toBe('Amazon S3');
      await page.keyboard.press('Escape');
      await expect.poll(() => offer(page).count()).toBe(0);
      await reconnect(bare);
      expect(await titleOf(page)).toBe('Amazon S3');
      await page.keyboard.press('/');
    }
    await page.locator('dialog[open] input').fill('efs');
    await found.waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => titleOf(page)).toBe('Amazon EFS');
    await bare.close();
  });

  it('in the place of a withdrawn one takes all back', async () => {
    const page = await visit(context);
    makeBuild('withdrawn', 'a', () => undefined);
    cpSync(join(builds(), 'withdrawn/sw-withdraw.js'), join(builds(), 'withdrawn/sw.js'));
    deploy('withdrawn');
    await page.reload();
    await isLookedAfter(page);
    // A browser looks for another worker after a page was read, when it has time: on a busy machine not for half a minute. It is asked
    // again and again, for a look that had begun before the site changed may be the answer. One that has looked already is gone.
    const cachesLeft = (): Promise<number> =>
      page.evaluate(async () => {
        await (await navigator.serviceWorker.getRegistration())?.update().catch(() => undefined);
        return (await globalThis.caches.keys()).length;
      });
    await expect.poll(cachesLeft, { interval: 1000, timeout: PATIENCE }).toBe(0);
    // A page that is read asks for the store again, and would have the worker come back; so does the next one.
    for (const read of [page, await visit(context)]) {
      await isLookedAfter(read);
      await expect
        .poll(() => read.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
        .toBe(0);
    }
  });
});

describe('a device', () => {
  const section = (page: Page): ReturnType<Page['locator']> => page.locator('[data-offline-section] .state');
  const open = async (
    context: BrowserContext,
    prepare?: (page: Page) => Promise<unknown>,
  ): Promise<Awaited<ReturnType<typeof visit>>> => {
    deploy('a');
    return visit(context, 'about/#offline', prepare);
  };
  const registrations = (page: Page): Promise<number> =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

  it('gets the store when one asks, shows how far it is, gives it back, and does not take it by itself again', async () => {
    const context = await openDevice();
    // Whoever stays for a moment gets it unasked; here it is one's own wish, however long the test takes to say it.
    const page = await open(context, (opened) =>
      opened.route('**/look-after.*.js', (route) =>
        route.fulfill({ contentType: 'text/javascript', body: 'export {}' }),
      ),
    );
    await expect.poll(() => section(page).innerText()).toContain('아직 이 기기에 저장하지 않았다');
    const bar = page.locator('[data-offline-progress]');
    const ask = page.getByRole('button', { name: '오프라인으로 쓰기' });
    const asked = await ask.boundingBox();
    held = [];
    await ask.click();
    const stop = await page.getByRole('button', { name: '받기 중단' }).boundingBox();
    expect(stop?.x, 'nobody who asks hits what stops it').toBeGreaterThan((asked?.x ?? NaN) + (asked?.width ?? NaN));
    for (let done = 0; done < 4; done++) {
      await expect.poll(() => held?.length, { timeout: PATIENCE }).toBe(1);
      await expect
        .poll(() => bar.evaluate((shown: HTMLProgressElement) => (shown.hidden ? undefined : shown.value)))
        .toBe(done);
      if (done > 0) expect(await section(page).innerText()).toMatch(new RegExp(`\\d+묶음 가운데 ${done}묶음을 받았다`));
      held.shift()?.();
    }
    const rest = held;
    held = undefined;
    for (const letGo of rest) letGo();
    await expect.poll(() => section(page).innerText(), { timeout: PATIENCE }).toContain('이 기기에 모두 저장했다');
    const remove = page.getByRole('button', { name: '지우기' });
    await remove.click();
    await expect.poll(() => section(page).innerText()).toContain('지웠다');
    // What is said follows from what one wants; the files go one after the other.
    await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
    const next = await visit(context);
    await isLookedAfter(next);
    await next.waitForLoadState('networkidle');
    expect(await next.evaluate(() => caches.keys())).toEqual([]);
    // Asked again where the worker still looks after the open page.
    await ask.click();
    await expect.poll(() => section(page).innerText(), { timeout: PATIENCE }).toContain('이 기기에 모두 저장했다');
    await cut(context);
    await page.goto(`${site.origin}${BASE}compute/lambda/`);
    expect(await page.title()).toContain('AWS Lambda');
    await reconnect(context);
    expect(page.record.errors).toEqual([]);
    await context.close();
  });

  it('that saves data is filled only when one asks', async () => {
    const context = await openDevice();
    const page = await open(context, saveData);
    await expect.poll(() => section(page).innerText()).toContain('데이터 절약 설정');
    await isLookedAfter(page);
    expect(await registrations(page)).toBe(0);
    await page.getByRole('button', { name: '오프라인으로 쓰기' }).click();
    await expect.poll(() => section(page).innerText(), { timeout: PATIENCE }).toContain('이 기기에 모두 저장했다');
    await context.close();
  });

  it('without room says so and reads on', async () => {
    const context = await openDevice();
    const page = await context.newPage();
    const record = watchPage(page);
    const { origin } = site;
    await (await context.newCDPSession(page)).send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 200_000 });
    // Chromium tells every site the same, however little it lets it keep.
    await page.addInitScript(() => {
      StorageManager.prototype.estimate = () => Promise.resolve({ quota: 200_000, usage: 0 });
    });
    deploy('a');
    await page.goto(`${origin}${BASE}about/#offline`);
    await expect.poll(() => section(page).innerText()).toContain('남은 공간이 적어');
    await page.getByRole('button', { name: '오프라인으로 쓰기' }).click();
    await expect.poll(() => section(page).innerText()).toContain('남은 공간이 모자라');
    await expect.poll(() => registrations(page)).toBe(0);
    await page.goto(`${origin}${BASE}storage/s3/`);
    expect(await search(page, '람다')).not.toEqual([]);
    expect(record.errors).toEqual([]);
    await context.close();
  });

  it('that lets sites keep nothing says so and reads on', async () => {
    deploy('a');
    const profile = join(project.folder, 'profile');
    mkdirSync(join(profile, 'Default'), { recursive: true });
    const denied = { profile: { default_content_setting_values: { cookies: 2 } } };
    writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(denied));
    const context = await launchProfile(profile);
    const page = await visit(context, 'about/#offline');
    await expect.poll(() => section(page).innerText()).toContain('이 브라우저가 저장을 막았다');
    expect(await page.getByRole('button', { name: '오프라인으로 쓰기' }).count()).toBe(0);
    await page.goto(`${site.origin}${BASE}storage/s3/`);
    await isLookedAfter(page);
    expect(await search(page, '람다')).not.toEqual([]);
    expect(page.record.errors).toEqual([]);
    await context.close();
  });
});

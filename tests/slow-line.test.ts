/** What an address asks for is there with the page itself, before any of the page's scripts has come. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { nowOnPages } from './lib/day.ts';
import { openSite } from './lib/open-site.ts';
import { watchPage } from './lib/watch-page.ts';

const site = openSite({ keepsProofs: true });
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** A page of a phone whose scripts are still on their way. */
async function openWithoutScripts(path: string) {
  const page = await site.browser.newPage(PHONE);
  const { errors } = watchPage(page);
  await page.route('**/*.js', () => undefined);
  await page.goto(`${site.origin}${path}`, { waitUntil: 'commit' });
  return { page, errors };
}

it('the place that an address names, in a section that phones fold', async () => {
  const { page, errors } = await openWithoutScripts('/architectures/three-tier-web/#failure-az-a');
  const place = page.locator('#failure-az-a');
  await expect.poll(async () => (await place.boundingBox())?.y ?? Infinity).toBeLessThan(844);
  expect(await place.isVisible()).toBe(true);
  expect(errors).toEqual([]);
  await page.close();
});

it('of the search page nothing waits for another script to name it: its modules and its index are asked for with it', async () => {
  const page = await site.browser.newPage(PHONE);
  const { errors, requests } = watchPage(page);
  await page.route('**/*.js', () => undefined);
  await page.goto(`${site.origin}/search/`, { waitUntil: 'commit' });
  const asked = (): string => requests.map((url) => new URL(url).pathname).join(' ');
  for (const name of ['search', 'library', 'korean', 'parts', 'base'])
    await expect.poll(asked).toMatch(new RegExp(`/_astro/${name}\\.[\\w-]+\\.js`));
  await expect.poll(asked).toContain('/pagefind/korean/core.bin');
  expect(errors).toEqual([]);
  await page.close();
});

it('the query of a search, and that it is looked up', async () => {
  const { page, errors } = await openWithoutScripts(`/search/?q=${encodeURIComponent('람다 제한 시간')}`);
  await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe('람다 제한 시간');
  const said = await page
    .locator('[data-search-results]')
    .evaluate((list) => getComputedStyle(list, '::before').getPropertyValue('content'));
  expect(said).toContain('불러오는 중이다');
  expect(errors).toEqual([]);
  await page.close();
});

/** What a style says before or after an element, once it is seen. */
const saidBy = (page: Page, place: string, side: '::before' | '::after'): Promise<string> =>
  page
    .locator(place)
    .first()
    .evaluate((element, of) => {
      const { content, visibility, opacity } = getComputedStyle(element, of);
      return visibility === 'visible' && opacity === '1' ? content : '';
    }, side);

it.each([
  ['/search/', '[data-search-results]', '::before', '검색을 불러오는 중이다 …'],
  ['/compare/', '[data-compare-result]', '::before', '비교를 불러오는 중이다 …'],
  ['/study/quiz/', '[data-quiz-form] .row', '::after', '문항을 불러오는 중이다 …'],
] as const)('that %s is on its way, until it is there', async (path, place, side, says) => {
  const page = await site.browser.newPage(PHONE);
  const held: (() => void)[] = [];
  let isHeld = true;
  const { errors } = watchPage(page);
  await page.route('**/*.js', async (route) => {
    if (isHeld) await new Promise<void>((letGo) => held.push(letGo));
    await route.continue();
  });
  await page.goto(`${site.origin}${path}`, { waitUntil: 'commit' });
  await expect.poll(() => saidBy(page, place, side)).toBe(`"${says}"`);
  for (const letGo of held.splice(0)) letGo();
  isHeld = false;
  await expect.poll(() => saidBy(page, place, side)).toBe('none');
  expect(errors).toEqual([]);
  await page.close();
});

it('that the plan to an exam is computed', async () => {
  const page = await site.browser.newPage(PHONE);
  await page.addInitScript(() => {
    localStorage.setItem('plan-room', '1');
  });
  await page.route('**/*.js', () => undefined);
  await page.goto(`${site.origin}/exam/path/`, { waitUntil: 'commit' });
  await expect.poll(() => saidBy(page, 'main', '::after')).toBe('"계산하는 중이다 …"');
  await page.unroute('**/*.js');
  await page.reload();
  await page.waitForFunction(() => document.documentElement.dataset.plan === undefined);
  await page.evaluate(() => {
    new MutationObserver(() => {
      document.body.dataset.said ??= getComputedStyle(
        document.querySelector('[data-path-status]') ?? document.body,
        '::before',
      ).content;
    }).observe(document.documentElement, { attributeFilter: ['data-plan'] });
  });
  const exam = new Date(nowOnPages() + 30 * 86_400_000).toISOString().slice(0, 10);
  await page.locator('input[name=exam]').fill(exam);
  await expect.poll(() => page.locator('[data-path-status]').innerText()).toContain('시험까지');
  expect(await page.locator('body').getAttribute('data-said')).toBe('"계산하는 중이다 …"');
  expect(await saidBy(page, '[data-path-status]', '::before')).toBe('none');
  await page.close();
});

it('what the device keeps is fetched only when the search has its own', async () => {
  const context = await site.browser.newContext({ serviceWorkers: 'allow' });
  const page = await context.newPage();
  const asked: string[] = [];
  context.on('request', (request) => asked.push(new URL(request.url()).pathname));
  let letGo: (() => void) | undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route('**/korean/core.bin*', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${site.origin}/storage/s3/`);
  await expect.poll(() => asked.join(' ')).toContain('/pagefind/korean/core.bin');
  // Longer than it would wait for a page that has all that it needs.
  await page.waitForTimeout(4_000);
  expect(asked).toContain('/sw.js');
  expect(asked.join(' ')).not.toContain('/packs/');
  letGo?.();
  await expect.poll(() => asked.join(' '), { timeout: 20_000 }).toContain('/packs/');
  await context.close();
});

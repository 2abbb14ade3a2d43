/** All of a broken drawing in small, where a screen shows it in parts: what it says, and where a press on it leads. */
import { readdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { differenceOf, toReference } from './lib/compare-pictures.ts';
import { openSections } from './lib/open-sections.ts';
import { openSite } from './lib/open-site.ts';
import { byItsPages } from './lib/proved.ts';

const site = openSite({ savesData: true, keepsProofs: true });
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const LYING = { ...PHONE, viewport: { width: 844, height: 390 } };
const pages = readdirSync('content/architectures').map((file) => file.replace(/\.mdx$/, ''));
const MAP = '.diagram .outcome-map';

/** What takes over in a broken drawing: whether each is in sight there, and whether the overview says so. */
const takeovers = (page: Page) =>
  page.evaluate(() => {
    const map = document.querySelector('.diagram .outcome-map');
    const figure = map?.closest('figure');
    const svg = [...(figure?.querySelectorAll('.diagram-svg') ?? [])].find((one) => one.checkVisibility());
    const bar = figure?.querySelector('.diagram-break')?.getBoundingClientRect();
    const frame = figure?.querySelector('.diagram-scroll')?.getBoundingClientRect();
    const view = map?.querySelector('.map-view')?.getBoundingClientRect();
    if (!map || !svg || !bar || !frame || !view) return 'no overview';
    const top = bar.right <= frame.left + 1 ? bar.top : bar.bottom;
    const small = [...map.querySelectorAll('.map-over')].map((one) => one.getBoundingClientRect());
    return [...svg.querySelectorAll('.over-frame')].map((over, at) => {
      const [large, little] = [over.getBoundingClientRect(), small[at]];
      const middle = (large.top + large.bottom) / 2;
      const told = ((little?.top ?? 0) + (little?.bottom ?? 0)) / 2;
      return {
        isSeen: middle > top && middle < innerHeight,
        isTold: told > view.top - 1 && told < view.bottom + 1,
        // A pixel of the overview is many of the drawing.
        isAtEdge: Math.min(Math.abs(middle - top), Math.abs(middle - innerHeight)) < 24,
        x: ((little?.left ?? 0) + (little?.right ?? 0)) / 2,
        y: told,
      };
    });
  });

it.each([
  ['stands', PHONE],
  ['lies', LYING],
])('says what of a drawing is in sight and leads to the rest by a press, on a phone that %s', async (_, options) => {
  const page = await site.open('/architectures/three-tier-web/', options);
  await openSections(page);
  const part = page.locator('.diagram-svg:visible [data-breaks="az-a"] rect').first();
  await part.evaluate((one) => {
    one.scrollIntoView({ block: 'center', behavior: 'instant' });
  });
  await part.dispatchEvent('click');
  await page.locator(MAP).waitFor();
  // It says so in the frame after the drawing has come to rest.
  const agrees = async (): Promise<boolean> => {
    const all = await takeovers(page);
    return (
      typeof all !== 'string' &&
      all.length === 3 &&
      all.every(({ isSeen, isTold, isAtEdge }) => isAtEdge || isSeen === isTold)
    );
  };
  await expect.poll(agrees).toBe(true);
  const before = await takeovers(page);
  const unseen = typeof before === 'string' ? undefined : before.findLast(({ isSeen }) => !isSeen);
  expect(unseen).toBeDefined();
  await page.mouse.click(unseen?.x ?? 0, unseen?.y ?? 0);
  const isThere = async (): Promise<boolean> => {
    const all = await takeovers(page);
    return typeof all !== 'string' && all.at(-1)?.isSeen === true;
  };
  await expect.poll(isThere).toBe(true);
  await expect.poll(agrees).toBe(true);
  // It is of the failure that is shown, and of none when all is mended; unfolded text has its room.
  await page.locator('figure select').selectOption('nat-az');
  await expect.poll(() => page.locator(`${MAP} .map-over`).count()).toBe(0);
  await page.locator('figure .outcome-more').first().click();
  if (options === PHONE) await expect.poll(() => page.locator(MAP).isVisible()).toBe(false);
  await page.locator('figure .outcome-mend').first().click();
  await expect.poll(() => page.locator(MAP).count()).toBe(0);
  await page.close();
});

it.each(pages)(
  'is there for each drawing of a phone that is higher than the screen shows of it: %s',
  byItsPages(async (name) => {
    const page = await site.open(`/architectures/${name}/`, PHONE);
    await openSections(page);
    await page.locator('figure [data-pick]').first().selectOption({ index: 1 });
    await page.locator('.diagram-svg.is-broken:visible').waitFor();
    const isHigh = await page
      .locator('.diagram-svg.is-broken:visible')
      .evaluate((svg) => svg.getBoundingClientRect().height > innerHeight * 0.7);
    expect(isHigh && (await page.locator(MAP).count()) === 0).toBe(false);
    await page.close();
  }),
);

it('moves nothing that is pressed first or mended: what comes with the first failure takes no room of its own', async () => {
  const page = await site.open('/architectures/three-tier-web/', PHONE);
  await openSections(page);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const part = page.locator('.diagram-svg:visible [data-breaks="web-process"] rect').first();
  await part.evaluate((one) => {
    scrollBy({ top: one.getBoundingClientRect().top - 560, behavior: 'instant' });
  });
  const top = () => part.evaluate((one) => one.getBoundingClientRect().top);
  const before = await top();
  const moved = async (): Promise<number> => Math.abs((await top()) - before);
  for (const broken of [1, 0, 1]) {
    await part.dispatchEvent('click');
    await expect.poll(() => page.locator('.diagram-svg.is-broken:visible').count()).toBe(broken);
    await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0);
    await expect.poll(moved).toBeLessThanOrEqual(2);
  }
  await page.close();
});

it('has the words of what leads back and on in sight, and one outline around what has a frame of its own', async () => {
  const page = await site.open('/architectures/three-tier-web/#failure-az-a', PHONE);
  const turns = page.locator('figure .outcome-turns > button');
  await expect.poll(() => turns.allInnerTexts()).toEqual(['←\n이전', '→\n다음']);
  const strokeOf = (id: string) =>
    page
      .locator(`.diagram-svg:visible [data-breaks="${id}"] > rect`)
      .first()
      .evaluate((rect) => getComputedStyle(rect).stroke);
  expect(await strokeOf('az-c')).toBe('rgba(0, 0, 0, 0)');
  expect(await strokeOf('alb-deleted')).not.toBe('rgba(0, 0, 0, 0)');
  await page.close();
});

it('stands over nothing of the legend below it, however many lines that has', async () => {
  const page = await site.open('/architectures/microservices/#failure-sqs-unavailable', PHONE);
  const map = page.locator('figure .diagram-break > .outcome-map');
  await map.waitFor();
  const bottom = async (): Promise<number> => {
    const { y = Infinity, height = 0 } = (await map.boundingBox()) ?? {};
    return y + height;
  };
  const keys = (await page.locator('figure .outcome-keys').boundingBox())?.y ?? 0;
  await expect.poll(bottom).toBeLessThanOrEqual(keys + 1);
  await page.close();
});

it('the picture at the top of the page stays as it is while a part is broken', async () => {
  const page = await site.open('/architectures/data-lake/', { viewport: { width: 1280, height: 900 } });
  const top = page.locator('a[href="#diagram-request-path"] svg');
  const looks = async (): Promise<Buffer> => {
    await page.evaluate(() => {
      scrollTo(0, 0);
    });
    return top.screenshot({ animations: 'disabled' });
  };
  const before = await toReference(await looks());
  await page.locator('.diagram select').first().selectOption({ index: 1 });
  await page.locator('.is-broken').first().waitFor({ state: 'attached' });
  const difference = await differenceOf(await looks(), before);
  expect(difference).toBeLessThan(0.001);
  await page.close();
});

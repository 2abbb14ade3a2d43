import { readdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openSections } from './lib/open-sections.ts';
import { openSite } from './lib/open-site.ts';
import { byItsPages } from './lib/proved.ts';

const site = openSite({ savesData: true, keepsProofs: true });
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
/** What crosses out what has failed: on its icon, else at its corner. */
const CROSS = '[href="#down-cross"], path[stroke="var(--diagram-down-line)"][stroke-linecap]';
const paths = readdirSync('content/architectures').map((file) => `/architectures/${file.replace('.mdx', '')}/`);

it.each([
  ['event-driven-orders/#failure-shipping-fails', 'saga-compensation', /배송 예약이[\s\S]*1·2·4초[\s\S]*환불/],
  ['serverless-website/#failure-region-with-standby', 'region-failover', /도쿄에[\s\S]*90초 \+ TTL[\s\S]*도쿄가/],
  ['microservices/#failure-recommend-slow', 'cascading-failure', /느려진다[\s\S]*300ms[\s\S]*인기 상품/],
  ['static-website-cloudfront-s3/#failure-region-with-replica', 'origin-failover', /서울 리전[\s\S]*최대 30초/],
])(
  'a drawing of one failure alone is what its address shows, and is never whole: %s',
  byItsPages(async (path, id, outcome) => {
    for (const options of [PHONE, {}]) {
      const page = await site.open(`/architectures/${path}`, options);
      const figure = page.locator(`#diagram-${id}`);
      await expect.poll(async () => (await figure.boundingBox())?.y ?? -1).toBeGreaterThanOrEqual(0);
      expect((await figure.boundingBox())?.y).toBeLessThan(200);
      expect(await figure.locator('.diagram-outcome').allInnerTexts()).toEqual([expect.stringMatching(outcome)]);
      expect(await figure.locator('select, [data-breaks], details.failure').count()).toBe(0);
      expect(await figure.locator('.diagram-svg:visible').locator(CROSS).count()).toBe(1);
      await page.close();
    }
  }),
);

/** What is wrong with the marks of what was drawn for one failure alone. */
const faultsOfDrawn = (page: Page): Promise<string[]> =>
  page.$$eval(
    '.diagram:has(> p.diagram-outcome)',
    (figures, cross) =>
      figures.flatMap((figure) => {
        const svg = [...figure.querySelectorAll('.diagram-svg')].find((one) => one.checkVisibility());
        const crosses = [...(svg?.querySelectorAll(cross) ?? [])];
        const key = figure.querySelector('.diagram-key')?.textContent ?? '';
        if (!svg || !key.includes('파란 선') || crosses.length > 0 !== key.includes('✕ 고장')) return [`${figure.id}: ${key}`]; // prettier-ignore
        const whole = svg.closest('.diagram-scroll')?.getBoundingClientRect() ?? new DOMRect();
        return crosses.flatMap((mark) => {
          const { left, right, top, bottom } = mark.getBoundingClientRect();
          const names = [...svg.querySelectorAll('text')].filter((text) => {
            const box = text.getBoundingClientRect();
            return left < box.right && right > box.left && top < box.bottom && bottom > box.top;
          });
          const isCut = left < whole.left - 1 || right > whole.right + 1 || top < whole.top - 1 || bottom > whole.bottom + 1; // prettier-ignore
          return [...names.map(({ textContent }) => `${figure.id}: ${textContent}`), ...(isCut ? [`${figure.id}: cut`] : [])]; // prettier-ignore
        });
      }),
    CROSS,
  );

it.each(paths)(
  'the marks of a drawn failure lie on no name and wholly in the drawing of a phone, and what they mean is said: %s',
  byItsPages(async (path) => {
    const page = await site.open(path, PHONE);
    await openSections(page);
    expect(await faultsOfDrawn(page)).toEqual([]);
    await page.close();
  }),
);

/** Drawings of the page with letters below this size in pixels; what a window is made as large as follows in its next frames. */
const withSmallLetters = (page: Page, least: number): Promise<string[]> =>
  page.$$eval(
    '.diagram-svg',
    (all, least) => {
      const sizes = all
        .filter((svg) => svg.checkVisibility())
        .map((svg) => [svg.closest('figure')?.id, 22 * ((svg as SVGSVGElement).getScreenCTM()?.a ?? 0)] as const);
      const small = sizes.filter(([, size]) => size < least).map(([id, size]) => `${id ?? ''}: ${size.toFixed(1)}`);
      return sizes.length === 0 ? ['no drawing'] : small;
    },
    least,
  );

it.each(paths)(
  'on every desk drawings have letters that are read, the page is no wider for it, and marks lie as on a phone: %s',
  byItsPages(async (path) => {
    const page = await site.open(path);
    expect(await faultsOfDrawn(page)).toEqual([]);
    for (const [width, height, least] of [
      [1280, 900, 11.99],
      [1366, 650, 11.99],
      [1366, 768, 12.95],
      [1920, 1080, 12.95],
    ] as const) {
      await page.setViewportSize({ width, height });
      await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width);
      await expect.poll(() => withSmallLetters(page, least), { message: `${width} × ${height}` }).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    await page.close();
  }),
);

it.each(['light', 'dark'] as const)(
  'what has the focus or the pointer looks like nothing of a failure: %s',
  async (colorScheme) => {
    const page = await site.open('/architectures/cloudfront-s3-alb/#failure-az-a', { colorScheme });
    await page.locator('.diagram-svg:visible .over-frame').waitFor();
    const svg = page.locator('#diagram-request-path .diagram-svg:visible');
    const look = (selector: string) =>
      svg
        .locator(selector)
        .first()
        .evaluate((shape) => {
          const { stroke, outlineStyle, outlineOffset } = getComputedStyle(shape);
          return { stroke, outlineStyle, outlineOffset: parseFloat(outlineOffset) };
        });
    const failed = [(await look('.over-frame')).stroke, (await look('.down-frame')).stroke];
    await svg.locator('[data-breaks="s3-origin"]').hover();
    expect(failed).not.toContain((await look('[data-breaks="s3-origin"] > rect')).stroke);
    await page.mouse.move(0, 0);
    await svg.locator('[data-breaks="alb-down"]').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    const focused = await look('[data-breaks="alb-down"]:focus-visible > rect');
    expect(failed).not.toContain(focused.stroke);
    expect(focused.outlineStyle).toBe('solid');
    // Outside of what is framed six units around it.
    expect(focused.outlineOffset).toBeGreaterThan(6);
    await page.close();
  },
);

it('of two parts that are alike either fails: the zone of each server, each volume, each replica', async () => {
  for (const [path, ids] of [
    ['cloudfront-s3-alb', ['az-a', 'az-c']],
    ['aurora-global-failover', ['volume-az', 'volume-az-virginia']],
    ['multi-region-active-active', ['seoul-table', 'virginia-table']],
  ] as const) {
    const page = await site.open(`/architectures/${path}/`);
    for (const id of ids) {
      // At its own frame: what stands in a zone may lead on.
      await page.locator(`.diagram-svg:visible [data-breaks="${id}"] > rect`).click({ position: { x: 6, y: 24 } });
      await expect.poll(() => page.locator('.failure[open]').getAttribute('id')).toBe(`failure-${id}`);
    }
    await page.close();
  }
});

it('shows what broke in the large view when the page comes back from it', async () => {
  const page = await site.open('/architectures/three-tier-web/', PHONE);
  await openSections(page);
  await page.locator('#diagram-request-path [data-diagram-open]').click();
  const view = page.getByRole('dialog');
  await view.getByRole('combobox').selectOption('primary-db');
  await page.locator('#failure-primary-db[open]').waitFor({ state: 'attached' });
  // What is chosen in the large view belongs to its entry of the history, which is left then.
  const entry = () => page.evaluate(() => `${(history.state as { large?: string } | null)?.large} ${location.hash}`);
  await expect.poll(entry).toBe('diagram-request-path #failure-primary-db');
  await page.goBack();
  await view.waitFor({ state: 'hidden' });
  const sight = () =>
    page.evaluate(() => {
      const frame = document.querySelector('#diagram-request-path .down-frame');
      if (!frame) return `not broken at ${location.href}, of ${document.querySelectorAll('.down-frame').length} frames`;
      const { top, bottom } = frame.getBoundingClientRect();
      const under = document.querySelector('.diagram-break')?.getBoundingClientRect().bottom ?? Infinity;
      if (top >= under - 1 && bottom <= innerHeight + 1) return 'seen';
      return `${top}–${bottom} of ${under}–${innerHeight}`;
    });
  await expect.poll(sight).toBe('seen');
  expect(new URL(page.url()).hash).toBe('#failure-primary-db');
  await page.close();
});

it('is printed in its page, as it was broken, when the large view is open', async () => {
  const page = await site.open('/architectures/cloudfront-s3-alb/#failure-az-a');
  await page.locator('.diagram-svg:visible .down-frame').waitFor();
  await page.locator('#diagram-request-path [data-diagram-open]').click();
  const view = page.getByRole('dialog');
  await view.locator('.is-broken').waitFor();
  await page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
  });
  await page.emulateMedia({ media: 'print' });
  await view.waitFor({ state: 'hidden' });
  expect(await page.locator('#diagram-request-path .diagram-svg:visible .over-frame').count()).toBe(1);
  expect(await page.locator('#diagram-request-path .diagram-svg:visible').count()).toBe(1);
  await page.close();
});

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openSections } from './lib/open-sections.ts';
import { openSite } from './lib/open-site.ts';
import { recordShift, shiftOf } from './lib/record-shift.ts';
import { untilRest } from './lib/visit.ts';

const site = openSite({ keepsProofs: true });
const PHONE = { viewport: { width: 390, height: 844 } };
const S3 = '/storage/s3/';
const heightOf = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollHeight);
const isShown = (page: Page, id: string): Promise<boolean> =>
  page.evaluate((name) => {
    const body = document.getElementById(name)?.nextElementSibling;
    return [...(body?.querySelectorAll('p, li, td') ?? [])].some(
      (line) => line.checkVisibility({ contentVisibilityAuto: true }) && line.getBoundingClientRect().height > 0,
    );
  }, id);

describe('a topic on a phone', () => {
  it.each([S3, '/storage/s3-object-lock/', '/architectures/cloudfront-s3-alb/'])(
    '%s is at most half as long as all of it, and nothing moves while it loads',
    async (path) => {
      const page = await site.browser.newPage(PHONE);
      await recordShift(page);
      await page.goto(`${site.origin}${path}`, { waitUntil: 'networkidle' });
      expect(await shiftOf(page)).toBeLessThan(0.01);
      const closed = await heightOf(page);
      await openSections(page);
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll<HTMLDetailsElement>('.facts details')) fold.open = true;
      });
      expect(closed).toBeLessThanOrEqual((await heightOf(page)) / 2);
      await page.close();
    },
  );

  it('shows the decision in the first screen', async () => {
    const page = await site.open('/storage/s3-object-lock/', PHONE);
    const { bottom } = await page.$eval('.signals', (list) => list.getBoundingClientRect().toJSON() as DOMRect);
    expect(bottom).toBeLessThan(844);
    // What to read next is less than a screen, and the rest is a tap away.
    const related = page.locator('.related');
    expect((await related.boundingBox())?.height ?? Infinity).toBeLessThan(844);
    const cards = await related.locator('.card:visible').count();
    await related.locator('summary').click();
    expect(await related.locator('.card:visible').count()).toBeGreaterThan(cards);
    await page.close();
  });

  it.each([
    [360, '/database/aurora/'],
    [320, '/database/elasticache/'],
    [320, '/storage/efs/'],
  ])('at %i px no table is to be scrolled: %s', async (width, path) => {
    const page = await site.open(path, {
      viewport: { width, height: 740 },
      hasTouch: true,
      isMobile: true,
    });
    await openSections(page);
    const hidden = await page.$$eval('.table-scroll', (boxes) => boxes.map((box) => box.scrollWidth - box.clientWidth));
    expect(hidden.length).toBeGreaterThan(0);
    expect(hidden.filter((pixels) => pixels > 0)).toEqual([]);
    await page.close();
  });

  it('says in the first screen that there is a picture to break, leads to it, and has it open', async () => {
    const page = await site.open('/architectures/cloudfront-s3-alb/', PHONE);
    expect(await isShown(page, 'request-path')).toBe(true);
    expect(await isShown(page, 'why')).toBe(false);
    const link = page.getByRole('link', { name: '그림 보기 · 고장 내기' });
    expect((await link.boundingBox())?.y ?? Infinity).toBeLessThan(600);
    await link.click();
    const figure = page.locator('#diagram-request-path');
    await expect.poll(async () => (await figure.boundingBox())?.y ?? Infinity).toBeLessThan(844);
    expect((await figure.boundingBox())?.height ?? 0).toBeGreaterThan(100);
    await page.close();
  });

  it('opens a section by key, and keeps it open when one comes back', async () => {
    const page = await site.open(S3, PHONE);
    expect(await isShown(page, 'how')).toBe(false);
    const toggle = page.locator('#how .section-toggle');
    await toggle.focus();
    await page.keyboard.press('Enter');
    expect(await toggle.getAttribute('aria-expanded')).toBe('true');
    expect(await isShown(page, 'how')).toBe(true);
    await untilRest(page, () => page.reload());
    expect(await isShown(page, 'how')).toBe(true);
    await page.keyboard.press('Tab');
    await page.locator('#how .section-toggle').press(' ');
    expect(await isShown(page, 'how')).toBe(false);
    await page.close();
  });

  it('offers to open all where what is closed begins, by key too, says what it does now, and forgets it with the page', async () => {
    const page = await site.open('/networking/vpc/', PHONE);
    const button = page.locator('.fold-all');
    const closed = page.locator('main .section-toggle[aria-expanded=false]');
    await expect.poll(() => closed.count()).toBeGreaterThan(5);
    expect(await button.innerText()).toBe('모두 펼치기');
    const [above, below] = [await button.boundingBox(), await page.locator('#how').boundingBox()];
    expect(above?.height).toBeGreaterThanOrEqual(44);
    expect((below?.y ?? Infinity) - (above?.y ?? 0) - (above?.height ?? 0)).toBeLessThan(20);
    await button.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => closed.count()).toBe(0);
    expect(await isShown(page, 'how')).toBe(true);
    expect(await button.innerText()).toBe('모두 접기');
    await page.locator('#how .section-toggle').click();
    await expect.poll(() => button.innerText()).toBe('모두 펼치기');
    await button.click();
    await expect.poll(() => button.innerText()).toBe('모두 접기');
    await button.click();
    await expect.poll(() => page.locator('main .section-toggle[aria-expanded=true]').count()).toBe(0);
    await button.click();
    await expect.poll(() => closed.count()).toBe(0);
    await page.goto(`${site.origin}/security/kms/`);
    await expect.poll(() => closed.count()).toBeGreaterThan(5);
    await page.setViewportSize({ width: 1280, height: 900 });
    await expect.poll(() => button.isVisible()).toBe(false);
    await page.close();
  });

  it('what was opened, lists within sections too, is open when one comes back from another page', async () => {
    const page = await site.open(S3, PHONE);
    await page.locator('.fold-all').click();
    const lists = page.locator('main details.fold[open]');
    await expect.poll(() => lists.count()).toBeGreaterThan(2);
    const all = await lists.count();
    await page
      .locator('main details.fold')
      .last()
      .evaluate((list: HTMLDetailsElement) => (list.open = false));
    await expect.poll(() => lists.count()).toBe(all - 1);
    await page.evaluate(() => {
      requestAnimationFrame(() => {
        location.assign('/sources/');
      });
    });
    await page.waitForURL('**/sources/');
    await page.goBack();
    await expect.poll(() => lists.count()).toBe(all - 1);
    expect(await page.locator('main .section-toggle[aria-expanded=false]').count()).toBe(0);
    await page.close();
  });

  it('a thumb meets the link of a heading at its size, and the arrow beside it opens the section', async () => {
    const page = await site.open(S3, { ...PHONE, hasTouch: true, isMobile: true });
    // Per point around the heading's right end, in px from the link's own right edge: what a tap there meets.
    const met = await page.locator('#how').evaluate((heading) => {
      heading.scrollIntoView({ block: 'center' });
      const { right, top, height } = (heading.querySelector('.anchor') ?? heading).getBoundingClientRect();
      const at = (x: number, y: number): string =>
        document.elementFromPoint(right + x, top + height / 2 + y)?.className.toString() ?? '';
      return [at(-2, 0), at(-42, 0), at(-22, -20), at(-22, 20), at(8, 0)];
    });
    expect(met).toEqual(['anchor', 'anchor', 'anchor', 'anchor', 'section-toggle']);
    await page.close();
  });

  it('opens what an address names, and what is found in the page', async () => {
    const page = await site.open(`${S3}#confusions`, PHONE);
    expect(await isShown(page, 'confusions')).toBe(true);
    const top = await page.$eval('#confusions', (heading) => heading.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(844);
    // The first number of the box is led to with the head of its box.
    await page.goto(
      `${site.origin}${S3}#${(await page.locator('.facts [data-fact]').first().getAttribute('id')) ?? ''}`,
    );
    const head = (): Promise<boolean> =>
      page.locator('.facts h2').evaluate((heading) => {
        const { left, top } = heading.getBoundingClientRect();
        return document.elementFromPoint(left + 2, top + 2)?.closest('.facts h2') === heading;
      });
    await expect.poll(head).toBe(true);
    // What find-in-page and text fragments look into.
    expect(await page.$eval('#how + .section-body', (body) => body.getAttribute('hidden'))).toBe('until-found');
    await page.$eval('#how + .section-body', (body) => body.dispatchEvent(new Event('beforematch')));
    await expect.poll(() => isShown(page, 'how')).toBe(true);
    await page.close();
  });

  it('is whole on paper, on a wide screen and without a script', async () => {
    const page = await site.open(S3, PHONE);
    // The page hears of paper, and of its new width, in its own time.
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => isShown(page, 'how')).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize({ width: 1280, height: 900 });
    await expect.poll(() => page.locator('.section-toggle[role]').count()).toBe(0);
    expect(await isShown(page, 'how')).toBe(true);
    await page.close();
    const plain = await site.open(S3, { ...PHONE, javaScriptEnabled: false });
    const height = await plain.locator('#how + .section-body').evaluate((body) => body.getBoundingClientRect().height);
    expect(height).toBeGreaterThan(100);
    await plain.close();
  });
});

it.each([
  [320, '/networking/application-load-balancer/'],
  [320, '/ml/language-services/'],
  [390, '/architectures/hybrid-network-transit-gateway/'],
])(
  'at %i px the titles of the topics before and after %s, and its own, break between words, and no arrow is left alone',
  async (width, path) => {
    const page = await site.open(path, { viewport: { width, height: 844 } });
    const broken = await page.$$eval('.turner b, h1', (titles) =>
      titles.flatMap((title) =>
        [...title.childNodes].flatMap((text) =>
          [...(text.textContent ?? '').matchAll(/[A-Za-z0-9]+/g)].flatMap((word) => {
            const range = document.createRange();
            range.setStart(text, word.index);
            range.setEnd(text, word.index + word[0].length);
            return range.getClientRects().length > 1 ? [word[0]] : [];
          }),
        ),
      ),
    );
    // An arrow stands beside what it leads to.
    const arrows = await page.$$eval('.signals dd > *', (answers) =>
      answers.map(
        (answer) => answer.getBoundingClientRect().top - (answer.parentElement?.getBoundingClientRect().top ?? 0),
      ),
    );
    expect(arrows.length).toBeGreaterThan(0);
    expect(Math.max(...arrows)).toBeLessThan(10);
    expect(await page.locator('.turner b').count()).toBeGreaterThan(0);
    expect(broken).toEqual([]);
    const widths = await page.$$eval('.turner a', (links) => links.map((link) => link.getBoundingClientRect().width));
    for (const each of widths) expect(each).toBeGreaterThan(width * 0.75);
    await page.close();
  },
);

/** The day of the exam, typed and corrected by keys on a desk: the plan that there was stays until another day is told as a whole, and one tap brings it back. */
import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openSite } from './lib/open-site.ts';

const site = openSite({ keepsProofs: true });

/** A plan to 16 December, begun on 25 November, two days later. */
async function planBegun(): Promise<{ readonly context: BrowserContext; readonly page: Page }> {
  const context = await site.browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'ko-KR' });
  await context.clock.install({ time: new Date('2026-11-25T12:00:00+09:00') });
  const page = await context.newPage();
  await page.goto(`${site.origin}/exam/path/`);
  await page.locator('[data-path-calendar][data-ready]').waitFor();
  await page.locator('[name=exam]').fill('2026-12-16');
  await page.locator('#exam-1 input').first().check();
  await expect.poll(() => page.locator('[data-path-continue]').innerText()).toMatch(/^오늘 이어서/);
  await page.clock.fastForward(2 * 86_400_000);
  await page.reload();
  await page.locator('[data-path-settings] > summary').click();
  await page.locator('[name=exam]').focus();
  return { context, page };
}

const planOf = (page: Page): Promise<string> =>
  page.locator('[data-path=exam] h2').evaluate((title) => (title.checkVisibility() ? title.textContent : 'none'));

const movedIn = async (page: Page): Promise<string> => {
  const told = page.locator('[data-path-moved]');
  return (await told.isVisible()) ? told.innerText() : '';
};

/** Types month, day and year a key at a time, as the browser of the tests has them. */
async function typeDay(page: Page, keys: string, seen: Set<string>): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.waitForTimeout(120);
    seen.add(`${await planOf(page)} | ${await page.locator('[data-path-message]').innerText()}`);
  }
}

test('a day of which a part is deleted leaves the plan as it is, and says so when one goes on', async () => {
  const { context, page } = await planBegun();
  const former = await planOf(page);
  await page.keyboard.press('Delete');
  expect(await page.locator('[name=exam]').inputValue()).toBe('');
  await page.keyboard.press('Tab');
  await page.locator('[name=minutes]').focus();
  await expect
    .poll(() => page.locator('[data-path-message]').innerText())
    .toMatch(/연월일을 다 적는다\. .*시험은 그대로/);
  expect(await planOf(page)).toBe(former);
  await context.close();
});

test.each(['Tab', 'Enter', 'pause'])(
  'a day that is typed anew moves the plan once it is there as a whole (%s), and comes back with the first day and the hours',
  async (end) => {
    const { context, page } = await planBegun();
    const former = await planOf(page);
    await page.locator('[name=minutes]').selectOption('120');
    await expect.poll(() => movedIn(page)).toMatch(/하루 시간이 바뀌었다/);
    const inHours = await planOf(page);
    expect(inHours).toContain('12월 16일');
    await page.locator('[name=exam]').focus();
    const seen = new Set<string>();
    await typeDay(page, '01062027', seen);
    expect(await page.locator('[name=exam]').inputValue()).toBe('2027-01-06');
    // Nothing changes in between, and nobody is told off.
    expect([...seen]).toEqual([`${inHours} | `]);
    if (end !== 'pause') await page.keyboard.press(end);
    await expect.poll(() => planOf(page)).toContain('1월 6일');
    await expect.poll(() => movedIn(page)).toMatch(/^시험 날이 .*1월 6일.*하루 시간이 바뀌었다/);
    await page.locator('[data-path-moved] button').click();
    await expect.poll(() => planOf(page)).toBe(former);
    expect(await page.locator('[name=minutes]').inputValue()).toBe('60');
    expect(await page.locator('[name=first]').inputValue()).toBe('2026-11-25');
    await context.close();
  },
);

test('an exam that is taken away comes back at a tap with its first day, and one that is told instead as well', async () => {
  const { context, page } = await planBegun();
  const former = await planOf(page);
  await page.locator('[name=exam]').fill('');
  await expect.poll(() => movedIn(page)).toMatch(/^시험 날을 지웠다\. +되돌리기$/);
  expect(await planOf(page)).toBe('none');
  await page.locator('[name=exam]').fill('2026-12-20');
  await expect.poll(() => planOf(page)).toContain('12월 20일');
  await page.locator('[data-path-moved] button').click();
  await expect.poll(() => planOf(page)).toBe(former);
  await page.locator('[name=exam]').fill('');
  await page.locator('[data-path-moved] button').click();
  await expect.poll(() => planOf(page)).toBe(former);
  expect(await page.locator('[name=first]').inputValue()).toBe('2026-11-25');
  await context.close();
});

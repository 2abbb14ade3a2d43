/** The day on pages of tests: one and the same, unless a test sets a clock. */
import type { BrowserContext } from 'playwright-core';
import { expect, it } from 'vitest';
import { openSite } from './lib/open-site.ts';

const site = openSite();

/** What a page of a context says of now: that of `Date` however it is asked, and whether time goes on. */
async function askDay(set: (context: BrowserContext) => Promise<void>): Promise<readonly string[]> {
  const context = await site.browser.newContext({ timezoneId: 'Asia/Seoul' });
  await set(context);
  const page = await context.newPage();
  await page.goto(`${site.origin}/offline/`);
  const days = await page.evaluate(() => {
    const day = (at: Date): string => `${at.getFullYear()}-${at.getMonth() + 1}-${at.getDate()}`;
    return [day(new Date()), day(new Date(Date.now())), day(new Date(Date()))];
  });
  await context.close();
  return [...new Set(days)];
}

it('is the same on each', async () => {
  expect(await askDay(() => Promise.resolve())).toEqual(['2026-12-7']);
});

it('is that of the clock which a test sets', async () => {
  expect(await askDay((context) => context.clock.install({ time: '2025-02-03T12:00:00+09:00' }))).toEqual(['2025-2-3']);
  expect(await askDay((context) => context.clock.install())).toEqual(['2026-12-7']);
});

it('is that of the machine where a worker keeps the site, which hears of no other', async () => {
  const context = await site.browser.newContext({ serviceWorkers: 'allow' });
  const page = await context.newPage();
  await page.goto(`${site.origin}/offline/`);
  expect(Math.abs((await page.evaluate(() => Date.now())) - Date.now())).toBeLessThan(3_600_000);
  await context.close();
});

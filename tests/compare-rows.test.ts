/** How much of a phone a row of two that are compared takes. */
import { expect, it } from 'vitest';
import { openSite } from './lib/open-site.ts';

const site = openSite();
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

it.each([
  ['SQS', 'SNS'],
  ['Lambda', 'Fargate'],
  ['Direct Connect', 'Site-to-Site VPN'],
  ['ElastiCache', 'DynamoDB'],
  ['NAT Gateway', 'VPC endpoint'],
])('%s, %s: no row takes more than two fifths of a phone, and both answers stand on its first screen', async (a, b) => {
  const page = await site.open(`/compare/?a=${encodeURIComponent(a)}&b=${encodeURIComponent(b)}`, PHONE);
  await page.locator('[data-compare-result] .across').waitFor();
  const more = page.getByRole('button', { name: /^나머지/ });
  if (await more.isVisible()) await more.click();
  await expect
    .poll(() =>
      page.locator('.across tr:visible').evaluateAll((all) => Math.max(...all.map((row) => row.clientHeight))),
    )
    .toBeLessThan(0.4 * PHONE.viewport.height);
  const { bottom } = await page
    .locator('.verdict .sides > div:last-child > h3')
    .evaluate((head) => ({ bottom: head.getBoundingClientRect().bottom + scrollY }));
  expect(bottom).toBeLessThan(PHONE.viewport.height);
  await page.close();
});

it('what the numbers of a long row depend on is a tap away on a phone, and stands there on a desk and on paper', async () => {
  const page = await site.open('/compare/?a=SQS&b=SNS', PHONE);
  const row = page.locator('.across tr', { has: page.locator('th > button') }).first();
  await row.waitFor();
  expect(await row.locator('.note').first().isVisible()).toBe(false);
  const button = row.getByRole('button');
  await button.scrollIntoViewIfNeeded();
  const met = await button.evaluate((one) => {
    const { left, top, width, height } = one.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2 - 30];
    return [...Array(60).keys()].filter((row) => one.contains(document.elementFromPoint(x, y + row))).length;
  });
  expect(met).toBeGreaterThanOrEqual(24);
  await button.click();
  await expect.poll(() => row.locator('.note').first().isVisible()).toBe(true);
  expect(await row.getByRole('button', { name: '접기' }).getAttribute('aria-expanded')).toBe('true');
  await row.getByRole('button').click();
  await page.emulateMedia({ media: 'print' });
  expect(await row.locator('.note').first().isVisible()).toBe(true);
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect.poll(() => row.locator('.note').first().isVisible()).toBe(true);
  expect(await row.getByRole('button').isVisible()).toBe(false);
  await page.close();
});

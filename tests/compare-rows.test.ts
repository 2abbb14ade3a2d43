/** How much of a phone a row of two that are compared takes. */
import { expect, it } from 'vitest';
import { openSite } from './lib/open-site.ts';

const site = openSite({ keepsProofs: true });
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

it('what is the same of both stands folded, once, with what it depends on of each', async () => {
  const page = await site.open('/compare/?a=integration/sqs&b=integration/sns', PHONE);
  const same = page.locator('[data-compare-result] details', { hasText: '둘이 같은 것' });
  await same.locator('summary').click();
  const row = same.locator('dl > div', { hasText: '순서와 중복' });
  expect(await row.getByText('5분', { exact: true }).count()).toBe(1);
  await row.getByText('Amazon SNS: 같은 중복 제거 ID의 메시지는').waitFor();
  const across = page.locator('.across');
  expect(await across.getByRole('rowheader', { name: '순서와 중복', includeHidden: true }).count()).toBe(0);
  await page.close();
});

it('what the page of one says of a third stands in no row of it', async () => {
  const page = await site.open('/compare/?a=analytics/msk&b=integration/sqs');
  const across = page.locator('[data-compare-result] .across');
  await across.getByText('파티션 안').waitFor();
  expect(await across.innerText()).not.toContain('Kinesis Data Streams:');
  await page.close();
});

it('of two that stand side by side a sentence is said, and not all of it', async () => {
  const page = await site.open('/compare/?a=SQS&b=SNS');
  await page.locator('[data-compare-result] .across').waitFor();
  await expect
    .poll(() => page.locator('section:has(> [data-compare-result]) > [role=status]').innerText())
    .toBe('Amazon SQS · Amazon SNS 비교가 나왔다.');
  expect(await page.locator('[aria-live=polite]:has(.across), [role=status]:has(.across)').count()).toBe(0);
  await page.close();
});

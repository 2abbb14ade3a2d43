/** The list of pairs: what it finds, and where those stand that are not at the picker. */
import { statSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openSite } from './lib/open-site.ts';

const site = openSite({ keepsProofs: true });
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

it.each([
  ['보안그룹', /보안 그룹/, 3],
  ['security group', /보안 그룹/, 3],
  ['카프카', /MSK/, 2],
  ['kafka', /MSK/, 2],
  ['람다', /Lambda/, 10],
  ['ebs', /EBS|Data Lifecycle/, 8],
  // As AWS writes them, whether or not a name here has who makes it.
  ['Amazon S3 Glacier Deep Archive', /Deep Archive/, 3],
  ['Amazon DynamoDB Accelerator', /DAX/, 1],
  ['Amazon S3 Transfer Acceleration', /Transfer Acceleration/, 2],
  ['Amazon S3 Intelligent-Tiering', /Intelligent-Tiering/, 1],
  ['AWS Lambda', /Lambda/, 8],
])('%s, the name of one, finds pairs of that alone', async (query, of, least) => {
  const page = await site.open(`/compare/?q=${encodeURIComponent(query)}`, PHONE);
  const found = page.locator('[data-best] summary');
  await expect.poll(() => found.count()).toBeGreaterThanOrEqual(least);
  expect((await found.allInnerTexts()).filter((name) => !of.test(name))).toEqual([]);
  await page.close();
});

it.each([
  ['캐시', 'DAX · ElastiCache'],
  ['온프레미스', 'DataSync · Storage Gateway'],
  ['암호화', 'KMS · CloudHSM'],
])('%s, the name of none, finds what is about it: %s', async (query, pair) => {
  const page = await site.open(`/compare/?q=${encodeURIComponent(query)}`, PHONE);
  await page.locator('[data-best] summary', { hasText: pair }).waitFor();
  await page.close();
});

it('of initial consonants those come first of which a name begins so', async () => {
  // 알디에스
  const page = await site.open('/compare/?q=ㅇㄷ', PHONE);
  const found = page.locator('[data-best] summary');
  await expect.poll(async () => (await found.allInnerTexts()).slice(0, 2)).toEqual(['RDS · Aurora', 'RDS · DynamoDB']);
  await page.close();
});

it('the page of the picker has the first pairs alone, and finds each of the others', async () => {
  expect(statSync('dist/compare/index.html').size).toBeLessThan(120_000);
  const page = await site.open('/compare/pairs/');
  const all = await page.locator('.pairs summary').allInnerTexts();
  expect(all.length).toBeGreaterThan(500);
  expect(all).toContain('SQS · SNS');
  await page.goto(`${site.origin}/compare/`);
  expect(await page.locator('.pairs summary').count()).toBe(22);
  const field = page.getByRole('searchbox', { name: `모든 짝 ${all.length}개에서 찾기` });
  await field.fill('앱 메시');
  const found = page.locator('[data-best] details', { hasText: 'App Mesh' }).first();
  await found.locator('summary').click();
  await found.getByText('이럴 때').first().waitFor();
  await field.fill('');
  await page.locator('.domains').waitFor();
  // One list, of which each leads to the two side by side.
  expect(await page.locator('.pairs summary:visible').count()).toBe(0);
  expect(await page.locator('.chips a[href*="?a="]:visible').count()).toBe(22);
  await page.close();
});

it.each(['SSE-S3 · SSE-KMS', 'RTO · RPO', 'SQS · SNS'])('%s leads to its table, which has an address', async (pair) => {
  const page = await site.open('/compare/pairs/', PHONE);
  const lists = page.locator('.pairs details');
  expect(await lists.locator('a[href*="/compare/?a="]').count()).toBe(await lists.count());
  const found = lists.filter({ has: page.locator('summary', { hasText: pair }) }).first();
  await found.locator('summary').click();
  await found.getByRole('link', { name: '표로 나란히 보기' }).click();
  await page.locator('[data-compare-result] table').waitFor();
  expect(new URL(page.url()).search).toMatch(/^\?a=.+&b=.+/);
  await page.close();
});

it('without a script all pairs are a link away, under their domain', async () => {
  const context = await site.browser.newContext({ ...PHONE, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.origin}/compare/`);
  await page.locator('.domains a', { hasText: '네트워킹' }).click();
  expect(page.url()).toMatch(/\/compare\/pairs\/#networking$/);
  const pair = page.locator('details', { hasText: 'VPC 피어링 · Transit Gateway' }).first();
  await pair.locator('summary').click();
  await pair.getByText('피어링은 거쳐 가지 못한다').waitFor();
  await context.close();
});

it('where the other pairs do not come, that is said, and the next try has them', async () => {
  const page = await site.open('/compare/');
  await page.route('**/compare/pairs/', (route) => route.abort());
  await page.locator('form[data-filter] input[name=q]').fill('앱 메시');
  await page.locator('[data-lacking]').getByText('받지 못했다').waitFor();
  await page.unroute('**/compare/pairs/');
  await page.locator('[data-lacking]').getByRole('button', { name: '다시 불러오기' }).click();
  await page.locator('[data-best] summary', { hasText: 'App Mesh' }).first().waitFor();
  await page.close();
});

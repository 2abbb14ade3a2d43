import { readFile } from 'node:fs/promises';
import { expect, test } from '../support/test.ts';
import { accessibilityProblems } from '../support/accessibility.ts';

test.beforeEach(async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-20T09:00:00+09:00') });
  await page.goto('exam/path/');
});

test('an exam date divides what there is to read; a tick is kept and is the topic’s own', async ({ page }) => {
  await expect(page.getByRole('heading', { name: '4주 계획' })).toBeVisible();
  await page.getByRole('textbox', { name: '시험일' }).fill('2026-11-24');
  await expect(page.getByText(/11월 24일 \(화\) 시험까지 4일/)).toBeVisible();
  await expect(page.getByRole('heading', { name: '4주 계획' })).toBeHidden();
  expect(await accessibilityProblems(page)).toEqual([]);
  const tick = page.getByRole('checkbox', { name: 'Amazon S3 완료' });
  await tick.check();
  await page.reload();
  await expect(tick).toBeChecked();
  await page.goto('storage/s3/');
  await expect(page.getByRole('button', { name: '읽음', exact: true, pressed: true })).toBeVisible();
});

test('what is overdue is said in one line, and made anew from today', async ({ page }) => {
  await page.getByRole('textbox', { name: '시험일' }).fill('2026-11-26');
  await page.getByRole('checkbox', { name: 'Amazon S3 완료' }).check();
  await page.clock.setFixedTime(new Date('2026-11-22T09:00:00+09:00'));
  await page.reload();
  await expect(page.getByText(/^밀린 공부 \d+개/)).toBeVisible();
  await page.getByRole('button', { name: '오늘부터 다시 짜기' }).click();
  await expect(page.getByText(/^밀린 공부/)).toBeHidden();
  await expect(page.getByText(/^지난 \d+일/)).toBeHidden();
});

test('a day that no exam can be on is refused', async ({ page }) => {
  await page.getByRole('textbox', { name: '시험일' }).fill('2026-11-01');
  await expect(page.getByRole('alert').filter({ hasText: '내일부터' })).toBeVisible();
});

test('the plan goes into a calendar', async ({ page }) => {
  await page.getByRole('textbox', { name: '시험일' }).fill('2026-11-24');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '달력 파일 받기' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.ics$/);
  const text = await readFile(await (await download).path(), 'utf8');
  expect(text).toMatch(/DTSTART;VALUE=DATE:20261124\r\n[^]*SUMMARY:시험\r\n/);
  expect(text.replaceAll('\r\n ', '')).toContain('Amazon S3');
});

test('without a script the four weeks are read', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL !== undefined && { baseURL }) });
  const plain = await context.newPage();
  await plain.goto('exam/path/');
  await plain.getByText('1일째').click();
  await expect(plain.getByRole('main').getByRole('link', { name: 'Amazon S3' })).toBeVisible();
  await context.close();
});

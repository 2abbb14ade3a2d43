import type { Page } from '@playwright/test';
import { NAMES } from '../support/names.ts';
import { expect, test } from '../support/test.ts';

/** Selects the sentence that says what the topic is. */
const selectSummary = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const summary = document.querySelector('main header .summary, main p');
    if (summary !== null) getSelection()?.selectAllChildren(summary);
  });

test('a text is highlighted by a key, noted, found again and taken back', async ({ page }) => {
  await page.goto('storage/s3/');
  await selectSummary(page);
  await page.keyboard.press('m');
  await page.getByRole('textbox', { name: '메모' }).fill('시험에 나온다');
  await page.getByRole('button', { name: '저장' }).click();
  const memo = page.getByRole('button', { name: '메모: 시험에 나온다' });
  await expect(memo).toBeVisible();
  await page.reload();
  await expect(memo).toBeVisible();
  await page.goto('study/progress/#notes');
  await expect(page.getByText('시험에 나온다')).toBeVisible();
  await page.goto('storage/s3/');
  await memo.click();
  await page.getByRole('button', { name: '형광펜 지우기' }).click();
  await expect(memo).toBeHidden();
});

test('a topic that was read is marked in lists and on the home page', async ({ page }) => {
  await page.goto('storage/s3/');
  await page.getByRole('button', { name: NAMES.markRead, exact: true }).click();
  await expect(page.getByRole('button', { name: NAMES.markRead, exact: true, pressed: true })).toBeVisible();
  await page.goto('storage/');
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: /읽음.*Amazon S3|Amazon S3/ })
      .first(),
  ).toHaveAttribute('data-read', 'read');
  await page.goto('');
  await expect(page.getByRole('link', { name: '오늘의 학습' })).toBeVisible();
  await page.goto('storage/efs/');
  await page.getByRole('button', { name: '다시 볼 것' }).click();
  await expect(page.getByRole('button', { name: '다시 볼 것', pressed: true })).toBeVisible();
  await page.goto('study/progress/');
  await expect(page.getByText(/^읽은 주제 1 \/ \d+, 다시 볼 것 1$/)).toBeVisible();
});

test('numbers are covered and uncovered one by one; scenarios ask first, on every page', async ({ page }) => {
  await page.goto('storage/s3/');
  await page.getByRole('button', { name: NAMES.coverFacts }).click();
  await page
    .getByRole('button', { name: /: 값 보기$/ })
    .first()
    .click();
  await page.getByRole('button', { name: NAMES.askFirst }).click();
  await expect(page.getByRole('button', { name: '시나리오 1: 답 보기' })).toBeVisible();
  await page.goto('storage/efs/');
  await expect(page.getByRole('button', { name: '시나리오 1: 답 보기' })).toBeVisible();
});

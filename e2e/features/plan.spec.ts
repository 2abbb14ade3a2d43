import { readFile } from 'node:fs/promises';
import { NAMES } from '../support/names.ts';
import { expect, test, type Page } from '../support/test.ts';

const DAY = 86_400_000;
/** A day from today, as a field of a date takes it. */
const inDays = (days: number): string => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);

async function plan(page: Page, days: number): Promise<void> {
  await page.goto('exam/path/');
  await page.getByRole('textbox', { name: NAMES.examDay }).fill(inDays(days));
  await page.keyboard.press('Enter');
  await expect(
    page
      .getByRole('main')
      .getByText(new RegExp(`${days}일\\.`))
      .first(),
  ).toBeVisible();
}

test('four weeks stand there before anybody says when the exam is', async ({ page }) => {
  await page.goto('exam/path/');
  await expect(page.getByRole('region', { name: '4주 계획' }).getByText('담아 두기')).toBeVisible();
});

test('an exam day makes a plan of days; what is done is kept and counted', async ({ page }) => {
  await plan(page, 20);
  const first = page.getByRole('main').getByRole('checkbox').first();
  const name = (await first.getAttribute('aria-label')) ?? '';
  await first.check();
  await page.reload();
  await expect(page.getByRole('checkbox', { name, exact: true }).first()).toBeChecked();
  await expect(
    page
      .getByRole('main')
      .getByText(/1\/\d+/)
      .first(),
  ).toBeVisible();
});

test('a topic that is marked as read is done in the plan, and the other way round', async ({ page }) => {
  await plan(page, 20);
  const done = page.getByRole('checkbox', { name: /Amazon S3: / }).first();
  await expect(done).not.toBeChecked();
  await page.goto('storage/s3/');
  await page.getByRole('button', { name: NAMES.markRead, exact: true }).click();
  await expect(page.getByRole('button', { name: NAMES.markRead, exact: true })).toHaveAttribute('aria-pressed', 'true');
  await page.goto('exam/path/');
  await expect(done).toBeChecked();
});

test('the plan is what today begins with', async ({ page }) => {
  await plan(page, 20);
  await page.goto('study/');
  await page
    .getByRole('main')
    .getByRole('link', { name: /학습 계획의 오늘 것/ })
    .click();
  await expect(page).toHaveURL(/\/exam\/path\//);
});

test('a day without its hours is planned anew', async ({ page }) => {
  await plan(page, 20);
  await page.getByText(NAMES.changePlan).click();
  await page.getByRole('combobox', { name: NAMES.perDay }).selectOption({ label: '30분' });
  await expect(
    page
      .getByRole('main')
      .getByText(/30분쯤/)
      .first(),
  ).toBeVisible();
});

test('a day that is past or too far is refused', async ({ page }) => {
  await page.goto('exam/path/');
  await page.getByRole('textbox', { name: NAMES.examDay }).fill(inDays(-3));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main').getByRole('checkbox', { name: /Amazon S3: / })).toHaveCount(0);
});

test('the days go into a calendar', async ({ page }) => {
  await plan(page, 10);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: NAMES.calendar }).click(),
  ]);
  const text = await readFile(await download.path(), 'utf8');
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
  expect(text.match(/BEGIN:VEVENT/g)?.length).toBeGreaterThan(3);
  expect(text).toContain('Amazon S3');
  expect(text).toMatch(/END:VCALENDAR\r\n$/);
});

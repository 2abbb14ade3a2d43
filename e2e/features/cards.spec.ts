import { NAMES } from '../support/names.ts';
import { expect, test, type Page } from '../support/test.ts';

const button = (page: Page, name: string | RegExp) => page.getByRole('main').getByRole('button', { name });
const front = (page: Page) => page.getByRole('region', { name: '카드' }).getByRole('heading');

test.beforeEach(async ({ page }) => {
  await page.goto('study/cards/');
  await expect(front(page)).toBeVisible();
});

test('a card is asked, answered and rated, and the next one comes', async ({ page }) => {
  const first = await front(page).innerText();
  await expect(button(page, NAMES.good)).toBeHidden();
  await button(page, NAMES.showAnswer).click();
  await expect(page.getByRole('link', { name: '설명 보기' })).toHaveAttribute('href', /#/);
  await expect(page.getByRole('group', { name: '카드' }).getByRole('button')).toHaveCount(4);
  await button(page, NAMES.good).click();
  await expect(page.getByRole('progressbar')).toHaveAttribute('value', '1');
  await expect(button(page, NAMES.showAnswer)).toBeVisible();
  // Cards of one topic may ask alike; what it asks for is another.
  await button(page, NAMES.undo).click();
  await expect(front(page)).toHaveText(first, { useInnerText: true });
});

test('what was rated is kept over a reload', async ({ page }) => {
  await button(page, NAMES.showAnswer).click();
  await button(page, NAMES.good).click();
  await expect(page.getByRole('progressbar')).toHaveAttribute('value', '1');
  await page.reload();
  await expect(page.getByRole('progressbar')).toHaveAttribute('value', '1');
});

test('is used with the keyboard alone', async ({ page }) => {
  await page.keyboard.press('Space');
  await expect(button(page, NAMES.good)).toBeVisible();
  await page.keyboard.press('3');
  await expect(page.getByRole('progressbar')).toHaveAttribute('value', '1');
  await page.keyboard.press('z');
  await expect(page.getByRole('progressbar')).toHaveAttribute('value', '0');
});

test('every card of a topic comes, each with an answer', async ({ page }) => {
  await page.goto('study/cards/?topic=storage/s3');
  const all = Number(await page.getByRole('progressbar').getAttribute('max'));
  const seen = new Set<string>();
  for (let at = 0; at < all; at++) {
    await expect(page.getByRole('progressbar')).toHaveAttribute('value', String(at));
    await button(page, NAMES.showAnswer).click();
    seen.add(await page.getByRole('region', { name: '카드' }).innerText());
    await button(page, NAMES.good).click();
  }
  // Two signals, two numbers, a pair, a correction and a term.
  expect(seen.size).toBe(7);
  expect([...seen].join('\n')).toContain('50TB');
  await expect(
    page
      .getByRole('main')
      .getByText(/마쳤다|다 봤다/)
      .first(),
  ).toBeVisible();
});

test('a card that one knows rests until it is called back', async ({ page }) => {
  await button(page, NAMES.showAnswer).click();
  await button(page, NAMES.rest).click();
  await expect(button(page, NAMES.showAnswer)).toBeVisible();
  await page.getByText('양과 범위').click();
  await button(page, /보류한 카드 1장/).click();
  await expect(button(page, /보류한 카드/)).toBeHidden();
});

test('how many and which are for the reader to say', async ({ page }) => {
  await page.getByText('양과 범위').click();
  await page.getByRole('combobox', { name: '하루의 새 카드' }).selectOption({ label: '5장' });
  await expect(page.getByRole('progressbar')).toHaveAttribute('max', '5');
  await page.getByRole('checkbox', { name: '네트워킹' }).check();
  await page.reload();
  await expect(page.getByRole('progressbar')).toHaveAttribute('max', /^[1-5]$/);
  await expect(front(page)).toContainText(/네트워킹|CloudFront/);
});

test('one card is opened by its name', async ({ page }) => {
  await page.goto('study/cards/?card=fact:storage/s3%23max-object');
  await expect(front(page)).toContainText('객체 하나의 최대 크기');
  await button(page, NAMES.showAnswer).click();
  await expect(page.getByRole('region', { name: '카드' })).toContainText('50TB');
});

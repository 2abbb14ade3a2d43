import { NAMES } from '../support/names.ts';
import { expect, test, type Page } from '../support/test.ts';

const SENTENCE = '서버 여러 대가 같은 파일을 볼 때다.';
const mark = (page: Page) => page.getByRole('main').locator('mark').filter({ hasText: SENTENCE });

test.beforeEach(async ({ page }) => {
  await page.goto('storage/efs/');
});

/** Selects the sentence as a reader does who drags over it. */
async function select(page: Page): Promise<void> {
  await page.getByText(SENTENCE).selectText();
  await page.mouse.up();
}

test('what is selected can be highlighted, and is again on the next visit', async ({ page }) => {
  await select(page);
  await page.getByRole('dialog', { name: '선택한 글' }).getByRole('button', { name: NAMES.highlight }).click();
  await expect(mark(page)).toBeVisible();
  await page.reload();
  await expect(mark(page)).toBeVisible();
});

test('a highlight is taken back', async ({ page }) => {
  await select(page);
  await page.keyboard.press('h');
  await expect(mark(page)).toBeVisible();
  await page.getByRole('button', { name: NAMES.undo }).click();
  await expect(mark(page)).toBeHidden();
});

test('a note is written to what is selected and gathered with the others', async ({ page }) => {
  await select(page);
  await page.keyboard.press('m');
  await page.getByRole('textbox', { name: NAMES.notes }).fill('마운트라는 말을 본다');
  await page.getByRole('button', { name: '저장' }).click();
  await page.goto('study/progress/');
  const notes = page.getByRole('region', { name: NAMES.notes });
  await expect(notes).toContainText('마운트라는 말을 본다');
  await notes.getByRole('link', { name: SENTENCE }).click();
  await expect(page.getByText(SENTENCE)).toBeInViewport();
  await page.goBack();
  await notes.getByRole('button', { name: /지우기/ }).click();
  await expect(notes).not.toContainText('마운트라는 말을 본다');
});

test('numbers are covered to learn them, and looked at one by one', async ({ page }) => {
  const facts = page.getByRole('region', { name: NAMES.facts });
  await facts.getByRole('button', { name: NAMES.coverFacts }).click();
  const value = facts.getByText('47.9TiB');
  await expect(value).toBeHidden();
  await facts.getByRole('button', { name: /값 보기/ }).click();
  await expect(value).toBeVisible();
});

test('scenarios are tried before their answers are read', async ({ page }) => {
  const scenarios = page.getByRole('region', { name: NAMES.scenarios });
  await scenarios.getByRole('button', { name: NAMES.askFirst }).click();
  const why = scenarios.getByText('“함께 읽고 고친다”면 파일 시스템이다.');
  await expect(why).toBeHidden();
  await scenarios.getByRole('button', { name: NAMES.showAnswer }).click();
  await expect(why).toBeVisible();
});

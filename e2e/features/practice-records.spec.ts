import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';

const GOLDEN = 'src/features/study-store/golden/backup.json';
const bring = async (page: Page, name: string, text: string): Promise<void> => {
  await page.goto('study/progress/');
  await expect(page.getByRole('button', { name: '가져오기' })).toBeEnabled();
  await page
    .getByLabel('가져오기')
    .last()
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
};

test('an export of the first release opens: records, plan, memo and mock exam', async ({ page }) => {
  await bring(page, 'saa-notes.json', await readFile(GOLDEN, 'utf8'));
  await expect(page.getByText(/건을 합쳤다/)).toBeVisible();
  await expect(page.getByText('꼭 *외운다*')).toBeVisible();
  await bring(page, 'saa-notes.json', await readFile(GOLDEN, 'utf8'));
  await expect(page.getByText(/이미 있었다. 바뀐 것이 없다/)).toBeVisible();
});

test('what one device exports another imports, and exports as it was', async ({ page, browser, baseURL }) => {
  await bring(page, 'saa-notes.json', await readFile(GOLDEN, 'utf8'));
  await expect(page.getByText(/건을 합쳤다/)).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '내보내기' }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  const context = await browser.newContext({ ...(baseURL !== undefined && { baseURL }) });
  const other = await context.newPage();
  await bring(other, 'copy.json', text);
  await expect(other.getByText(/모두 새 기록이다/)).toBeVisible();
  await expect(other.getByText('꼭 *외운다*')).toBeVisible();
  await context.close();
});

for (const [name, text, says] of [
  ['truncated', '{"format":"saa-notes-study","version":1,"events":[{"kind"', 'JSON으로 읽히지 않는다'],
  ['newer', '{"format":"saa-notes-study","version":9,"events":[]}', '더 새로운 버전(9)'],
  ['strange', '{"hello":"world"}', '학습 기록이 아니다'],
  [
    'hostile',
    '{"format":"saa-notes-study","version":1,"events":[{"kind":"setting","id":"x","at":1,"order":9007199254740990,"key":"zone","value":"x"}]}',
    '하나도 읽지 못했다',
  ],
] as const)
  test(`a ${name} file says one line and changes nothing`, async ({ page }) => {
    await bring(page, 'x.json', text);
    await expect(page.getByText(says)).toBeVisible();
    await expect(page.getByText('이 기기의 기록은 그대로다.')).toBeVisible();
  });

test('130,000 records come in at once', async ({ page }) => {
  test.setTimeout(180_000);
  const events = Array.from({ length: 130_000 }, (_, at) => ({
    ...{
      kind: 'review',
      id: `r${at}`,
      at: 1_700_000_000_000 + at,
      order: at + 1,
      card: `fact:storage/s3#c${at % 4000}`,
    },
    ...{ hash: 'abcdefghi', rating: 3, took: 1000 },
  }));
  await bring(page, 'long.json', JSON.stringify({ format: 'saa-notes-study', version: 1, events }));
  await expect(page.getByText('파일의 기록 130,000건을 합쳤다.')).toBeVisible({ timeout: 150_000 });
});

test('all records are forgotten only when that is confirmed', async ({ page }) => {
  await bring(page, 'saa-notes.json', await readFile(GOLDEN, 'utf8'));
  await page.getByRole('button', { name: '모두 지우기' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: '취소' }).click();
  await expect(page.getByText('꼭 *외운다*')).toBeVisible();
  await page.getByRole('button', { name: '모두 지우기' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: '모두 지우기' }).click();
  await expect(page.getByText('꼭 *외운다*')).toBeHidden();
});

test('former addresses lead to their part', async ({ page }) => {
  await page.goto('study/wrong/');
  await expect(page).toHaveURL(/study\/progress\/#wrong$/);
  await page.goto('study/notes/');
  await expect(page).toHaveURL(/study\/progress\/#notes$/);
  await expect(page.getByRole('heading', { name: '메모', exact: true })).toBeInViewport();
});

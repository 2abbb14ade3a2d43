import { readFile } from 'node:fs/promises';
import { NAMES } from '../support/names.ts';
import { expect, test, type Page } from '../support/test.ts';

/** Leaves a record of each kind: a topic that is read, a highlight, a wrong answer, a card. */
async function study(page: Page): Promise<void> {
  await page.goto('storage/efs/');
  await page.getByRole('button', { name: NAMES.markRead, exact: true }).click();
  await page.getByText('서버 여러 대가 같은 파일을 볼 때다.').selectText();
  await page.keyboard.press('h');
  await expect(page.getByText(/형광펜을 칠했다/)).toBeVisible();
  await page.goto('study/quiz/?begin=topic&topic=compute/ec2');
  await page.getByRole('button', { name: NAMES.dunno }).click();
  await expect(page.getByRole('button', { name: NAMES.next, exact: true })).toBeVisible();
  await page.goto('study/cards/');
  await page.getByRole('button', { name: NAMES.showAnswer }).click();
  await page.getByRole('button', { name: NAMES.good }).click();
  await expect(page.getByRole('progressbar')).toHaveAttribute('value', '1');
}

const counts = async (page: Page): Promise<void> => {
  const main = page.getByRole('main');
  await expect(main.getByText(/읽은 주제 1 \/ 12/)).toBeVisible();
  await expect(main.getByText(/푼 문항 1개/)).toBeVisible();
  await expect(main.getByText(/배운 카드 1장/)).toBeVisible();
  await expect(main.getByText('서버 여러 대가 같은 파일을 볼 때다.').first()).toBeVisible();
  await expect(
    main.getByRole('link', { name: /틀린 1문항/ }).or(main.getByRole('button', { name: /틀린 1문항/ })),
  ).toBeVisible();
};

async function exportFile(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: NAMES.exportRecords, exact: true }).click(),
  ]);
  return download.path();
}

test('what was done is counted; a file takes it to another device, as often as one likes', async ({
  page,
  browser,
}) => {
  await study(page);
  await page.goto('study/progress/');
  await counts(page);
  const file = await exportFile(page);
  const { events } = JSON.parse(await readFile(file, 'utf8')) as { events: readonly unknown[] };
  expect(events.length).toBeGreaterThanOrEqual(4);

  const other = await browser.newContext({ locale: 'ko-KR' });
  const theirs = await other.newPage();
  await theirs.goto(page.url());
  for (const says of [/합쳤다/, /이미 있었다/]) {
    const [chooser] = await Promise.all([
      theirs.waitForEvent('filechooser'),
      theirs.getByRole('button', { name: NAMES.importRecords }).click(),
    ]);
    await chooser.setFiles(file);
    await expect(theirs.getByText(says)).toBeVisible();
    await counts(theirs);
  }
  await other.close();
});

test('a file that is none of ours is refused in a sentence, and nothing changes', async ({ page }) => {
  await page.goto('study/progress/');
  for (const [name, content] of [
    ['text.json', 'not json'],
    ['other.json', '{"a":1}'],
    ['empty.json', ''],
  ] as const) {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: NAMES.importRecords }).click(),
    ]);
    await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
    await expect(page.getByText(/이 기기의 기록은 그대로다/)).toBeVisible();
  }
});

test('all is erased only when one says so twice', async ({ page }) => {
  await page.goto('storage/efs/');
  await page.getByRole('button', { name: NAMES.markRead, exact: true }).click();
  await page.goto('study/progress/');
  await expect(page.getByText(/읽은 주제 1 \/ 12/)).toBeVisible();
  await page.getByRole('button', { name: NAMES.clearRecords }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: '취소' }).click();
  await expect(page.getByText(/읽은 주제 1 \/ 12/)).toBeVisible();
  await page.getByRole('button', { name: NAMES.clearRecords }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: NAMES.clearRecords }).click();
  await expect(page.getByText(/읽은 주제 1 \/ 12/)).toBeHidden();
  await page.reload();
  await expect(page.getByText(/아직 기록이 없다/)).toBeVisible();
});

test('the former addresses of notes and of what was wrong lead to their parts', async ({ page }) => {
  await page.goto('study/notes/');
  await expect(page.getByRole('region', { name: NAMES.notes })).toBeInViewport();
  await page.goto('study/wrong/');
  await expect(page).toHaveURL(/\/study\/progress\/#wrong$/);
});

test('a record in two tabs is one record', async ({ page, context }) => {
  await page.goto('study/progress/');
  const other = await context.newPage();
  await other.goto('storage/efs/');
  await other.getByRole('button', { name: NAMES.markRead, exact: true }).click();
  await expect(page.getByText(/읽은 주제 1 \/ 12/)).toBeVisible();
});

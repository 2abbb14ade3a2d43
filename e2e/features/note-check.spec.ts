import { expect, test, type Page } from '../support/test.ts';

const NOTE = [
  'S3 객체는 최대 5TB까지다.',
  'SQS 메시지는 최대 14일 보존한다.',
  'App Runner로 새 앱을 띄운다.',
  '오늘은 날씨가 좋다.',
].join('\n');
const note = (page: Page) => page.getByRole('textbox', { name: '노트' });
const results = (page: Page) => page.getByRole('region', { name: /^3개 문장/ });

async function check(page: Page): Promise<void> {
  await page.goto('check-notes/');
  await note(page).fill(NOTE);
  await page.getByRole('button', { name: '확인하기' }).click();
  await expect(results(page)).toBeVisible();
}

test('a note is held against the pages: what differs, with the value of today and its page', async ({ page }) => {
  await check(page);
  await expect(results(page).getByRole('heading', { level: 2 })).toHaveText(/다름 1.*같음 1.*못 찾음 1/);
  const differs = page.getByRole('region', { name: /^다름/ });
  await expect(differs.getByText('50TB').first()).toBeVisible();
  await expect(differs.getByRole('link', { name: /Amazon S3: 객체 하나의 최대 크기/ })).toHaveAttribute(
    'href',
    /\/storage\/s3\/#fact-max-object$/,
  );
  await expect(page.getByRole('region', { name: /현재 상태/ })).toContainText('AWS App Runner');
});

test('the note can be taken along, put right', async ({ page }) => {
  await check(page);
  await page.getByRole('button', { name: '고친 노트 복사' }).click();
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(copied).toContain('50TB');
  expect(await copied()).toContain('오늘은 날씨가 좋다.');
});

test('what was pasted stays on the device and is gone when one clears it', async ({ page }) => {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  await check(page);
  expect(sent.filter((each) => each.includes('날씨') || each.includes(encodeURIComponent('날씨')))).toEqual([]);
  await page.getByRole('button', { name: '비우기' }).click();
  await expect(note(page)).toHaveValue('');
  await expect(results(page)).toBeHidden();
});

test('nothing that is pasted runs in the page', async ({ page }) => {
  await page.goto('check-notes/');
  await note(page).fill(
    '<img src=x onerror="document.title=1"> S3 객체는 최대 5TB까지다.\n<script>document.title=2</script>',
  );
  await page.getByRole('button', { name: '확인하기' }).click();
  await expect(page.getByRole('region', { name: /문장/ }).first()).toBeVisible();
  await expect(page).toHaveTitle(/내 노트 확인/);
  await expect(page.getByRole('main').locator('img[src=x]')).toHaveCount(0);
});

test('an empty note is no note', async ({ page }) => {
  await page.goto('check-notes/');
  await page.getByRole('button', { name: '확인하기' }).click();
  await expect(page.getByRole('form', { name: '노트 확인' }).getByRole('status')).not.toBeEmpty();
  await expect(note(page)).toHaveAttribute('aria-invalid', 'true');
});

test('a file is read', async ({ page }) => {
  await page.goto('check-notes/');
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: '파일 열기' }).click(),
  ]);
  await chooser.setFiles({ name: 'note.md', mimeType: 'text/markdown', buffer: Buffer.from(NOTE) });
  await expect(note(page)).toHaveValue(/날씨/);
});

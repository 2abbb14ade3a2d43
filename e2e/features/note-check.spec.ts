import { expect, test, type Page } from '../support/test.ts';

const NOTE = [
  '# S3',
  '- 객체는 최대 5TB까지다.',
  '- 덮어쓰기는 최종 일관성이다.',
  '# 그 밖',
  '- SQS 메시지 보존은 기본 4일, 최대 30일이다.',
  '- App Runner로 새 앱을 띄운다.',
  '- 오늘은 날씨가 좋다.',
].join('\n');
const note = (page: Page) => page.getByRole('textbox', { name: '노트' });
const results = (page: Page) => page.getByRole('region', { name: /^다른 값/ });
const found = (page: Page, line: number) =>
  results(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: `${line}줄`, exact: true }) });

async function check(page: Page): Promise<void> {
  await page.goto('check-notes/');
  await note(page).fill(NOTE);
  await page.getByRole('button', { name: '확인하기' }).click();
  await expect(results(page)).toBeVisible();
}

test('a note is held against the pages: what differs and what is outdated, with the value of today', async ({
  page,
}) => {
  await check(page);
  await expect(results(page).getByRole('heading', { level: 2 })).toHaveText('다른 값 1곳 · 예전 값 3곳 · 같은 값 1곳');
  const object = found(page, 2);
  await expect(object.getByText('50TB')).toBeVisible();
  await expect(object.getByText('시험 답 5TB')).toBeVisible();
  await expect(object.locator('mark')).toHaveText('5TB');
  await expect(object.getByRole('link', { name: /Amazon S3: 객체 하나의 최대 크기/ })).toHaveAttribute(
    'href',
    /\/storage\/s3\/#fact-max-object$/,
  );
  await expect(object.getByRole('link', { name: 'AWS 문서' })).toHaveAttribute(
    'href',
    /^https:\/\/docs\.aws\.amazon\.com\//,
  );
  await expect(found(page, 3)).toContainText('2020년 12월까지는 맞던 내용이다.');
  await expect(found(page, 5).locator('mark')).toHaveText('30일');
  await expect(found(page, 6)).toContainText('신규 가입을 받지 않는다');
  await expect(results(page)).not.toContainText('날씨');
});

test('the number of a line leads to it in the note', async ({ page }) => {
  await check(page);
  await found(page, 6).getByRole('button', { name: '6줄' }).click();
  await expect(note(page)).toBeFocused();
  const selected = await note(page).evaluate((field: HTMLTextAreaElement) =>
    field.value.slice(field.selectionStart, field.selectionEnd),
  );
  expect(selected).toBe('- App Runner로 새 앱을 띄운다.');
});

test('what was pasted stays on the device, is there on the way back, and is gone when one clears it', async ({
  page,
}) => {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  await check(page);
  expect(sent.filter((each) => each.includes('날씨') || each.includes(encodeURIComponent('날씨')))).toEqual([]);
  await page.reload();
  await expect(note(page)).toHaveValue(NOTE);
  await page.getByRole('button', { name: '비우기' }).click();
  await expect(note(page)).toHaveValue('');
  await page.reload();
  await expect(page.getByRole('button', { name: '확인하기' })).toBeEnabled();
  await expect(note(page)).toHaveValue('');
});

test('nothing that is pasted runs in the page', async ({ page }) => {
  await page.goto('check-notes/');
  await note(page).fill(
    '<img src=x onerror="document.title=1"> S3 객체는 최대 5TB까지다.\n<script>document.title=2</script> S3 객체 최대 5TB',
  );
  await page.getByRole('button', { name: '확인하기' }).click();
  await expect(results(page)).toBeVisible();
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

test.describe('when the values do not come', () => {
  test.use({ expectedErrors: [/Failed to load resource/] });

  test('it says so, and checks when it is asked again', async ({ page }) => {
    await page.route('**/check-notes/data.json', (route) => route.abort());
    await page.goto('check-notes/');
    await note(page).fill(NOTE);
    await page.getByRole('button', { name: '확인하기' }).click();
    await expect(page.getByRole('form', { name: '노트 확인' }).getByRole('status')).toContainText('받지 못했다');
    await page.unroute('**/check-notes/data.json');
    await page.getByRole('button', { name: '확인하기' }).click();
    await expect(results(page)).toBeVisible();
  });
});

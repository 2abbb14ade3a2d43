/** What every page has: how it prints, what it is called elsewhere, what it says to machines. */
import { NAMES } from '../support/names.ts';
import { expect, test, type Page } from '../support/test.ts';

/** Shows the page as it is printed. */
async function onPaper(page: Page): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
}

async function onScreen(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
}

test('on paper a topic is its text: no navigation, no buttons, its address', async ({ page }) => {
  await page.goto('storage/s3/');
  await onPaper(page);
  for (const part of [
    page.getByRole('banner'),
    page.getByRole('contentinfo'),
    page.getByRole('button', { name: NAMES.share }),
    page.getByRole('navigation', { name: NAMES.contents }),
  ])
    await expect(part).toBeHidden();
  await expect(page.getByText('객체를 버킷에 담아 두고')).toBeVisible();
});

test('what is folded on the screen is open on paper', async ({ page }) => {
  await page.goto('storage/s3/');
  await expect(page.getByRole('heading', { name: 'AWS 문서' })).toBeHidden();
  await onPaper(page);
  await expect(page.getByRole('heading', { name: 'AWS 문서' })).toBeVisible();
});

for (const path of ['print/storage/', 'print/storage/topics/', 'print/cards/storage/', 'print/all/'])
  test(`/${path} is made for paper`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByText('50TB').first()).toBeVisible();
    await expect(page.getByRole('button', { name: /인쇄/ })).toBeVisible();
  });

test('the answers of questions are printed at the end, below each, or not at all', async ({ page }) => {
  await page.goto('study/questions/1-1/');
  const why = page.getByText('“통째로”면 이것이다.');
  const below = page.getByRole('region', { name: /문항 1/ }).getByText('“통째로”면 이것이다.');
  for (const [how, shown, inPlace] of [
    ['끝에 모아서', 1, 0],
    ['문항마다 아래에', 1, 1],
    ['빼고', 0, 0],
  ] as const) {
    await page.getByRole('combobox', { name: '인쇄할 답' }).selectOption({ label: how });
    await onPaper(page);
    await expect(why).toHaveCount(shown);
    await expect(below).toHaveCount(inPlace);
    await onScreen(page);
  }
});

test('a topic is there as Markdown, and its page says where', async ({ page, baseURL }) => {
  await page.goto('storage/s3/');
  const address = await page.locator('link[type="text/markdown"]').getAttribute('href');
  const response = await page.request.get(new URL(address ?? '', baseURL).href);
  expect(response.headers()['content-type']).toContain('text/markdown');
  const text = await response.text();
  expect(text).toMatch(/^# Amazon S3$/m);
  expect(text).toContain('50TB');
  expect(text).not.toMatch(/\[\[|<Callout/);
});

test('a page says what it is where it is pasted', async ({ page }) => {
  await page.goto('storage/s3/');
  const meta = (name: string) => page.locator(`meta[property="og:${name}"]`).getAttribute('content');
  expect(await meta('title')).toContain('Amazon S3');
  expect(await meta('description')).toContain('객체를 버킷에');
  const picture = await page.request.get(new URL((await meta('image')) ?? '').pathname);
  expect(picture.status()).toBe(200);
  expect(picture.headers()['content-type']).toBe('image/png');
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/storage\/s3\/$/);
});

test('a topic is passed on by its link, with its name and summary for a chat', async ({ page }) => {
  await page.goto('storage/s3/');
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await page.getByRole('button', { name: NAMES.share, exact: true }).first().click();
  await expect.poll(copied).toMatch(/^http\S+\/storage\/s3\/$/);
  await page.getByRole('button', { name: '제목과 요약도 함께 복사' }).click();
  await expect.poll(copied).toMatch(/^Amazon S3\n객체를 버킷에 담아.*\nhttp\S+\/storage\/s3\/$/);
});

test('selected text has a link that marks it', async ({ page }) => {
  await page.goto('storage/s3/');
  await page.getByText('파일을 통째로 읽고 쓸 때다.').evaluate((node) => getSelection()?.selectAllChildren(node));
  await page
    .getByRole('dialog', { name: '선택한 글' })
    .getByRole('button', { name: /링크 복사/ })
    .click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/\/storage\/s3\/#when:~:text=%ED%8C%8C%EC%9D%BC/);
});

/** What programs read, with something that each says of a topic. */
const FEEDS = [
  ['rss.xml', /<link>\S+\/changes\/#day-2026-11-20<\/link>/, '객체 하나의 최대 크기: 5TB → 50TB'],
  ['sitemap-0.xml', /<loc>\S+\/storage\/s3\/<\/loc><lastmod>2026-11-20/, '/facts/storage/'],
  ['llms.txt', /\[Amazon S3\]\(\S+\/storage\/s3\.md\): 객체를/, '/compute/lambda.md'],
  ['opensearch.xml', /template="\S+\/search\/\?q=\{searchTerms\}"/, 'SAA 노트'],
  [
    'study/cards/saa-notes-anki.txt',
    /^fact:storage\/s3#max-object\t.*\t.*<b>50TB<\/b>/m,
    '/storage/s3/#fact-max-object',
  ],
  ['study/cards/saa-notes-cards.csv', /^fact:storage\/s3#max-object,.*50TB/m, '/storage/s3/#fact-max-object'],
] as const;
for (const [path, has, also] of FEEDS)
  test(`/${path} says what is there`, async ({ request }) => {
    const text = await (await request.get(path)).text();
    expect(text).toMatch(has);
    expect(text).toContain(also);
  });

test('headers forbid what the site never does', async ({ page }) => {
  const response = await page.goto('');
  const headers = response?.headers() ?? {};
  expect(headers['content-security-policy']).toContain("require-trusted-types-for 'script'");
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['referrer-policy']).toBeTruthy();
  const policy = (await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content')) ?? '';
  expect(policy).toContain("default-src 'self'");
  expect(policy).toContain("object-src 'none'");
  expect(policy).not.toMatch(/script-src[^;]*'unsafe-(inline|eval)'/);
});

test('what is hashed is kept for ever, what is not is asked for again', async ({ page }) => {
  const scripts: string[] = [];
  page.on('response', (response) => {
    if (response.url().includes('/_astro/')) scripts.push(response.headers()['cache-control'] ?? '');
  });
  const response = await page.goto('storage/s3/', { waitUntil: 'networkidle' });
  expect(scripts.length).toBeGreaterThan(0);
  expect(new Set(scripts)).toEqual(new Set(['public, max-age=31536000, immutable']));
  expect(response?.headers()['cache-control'] ?? '').not.toContain('immutable');
});

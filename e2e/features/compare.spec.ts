import { NAMES } from '../support/names.ts';
import { expect, test, type Page } from '../support/test.ts';

const field = (page: Page, which: 'first' | 'second') => page.getByRole('combobox', { name: NAMES[which] });
const table = (page: Page) => page.getByRole('table', { name: /나란히 보기$/ }).first();

test('an address with two topics lays them side by side', async ({ page }) => {
  await page.goto('compare/?a=storage/s3&b=storage/efs');
  const main = page.getByRole('main');
  await expect(main).toContainText('여러 서버가 마운트해 함께 쓴다');
  await expect(main).toContainText('마운트하면 EFS다.');
  await expect(table(page).getByRole('columnheader')).toHaveText(['항목', 'Amazon S3', 'Amazon EFS']);
  await expect(table(page).getByRole('row', { name: /^여는 방법/ })).toContainText('NFS 마운트');
  await main.getByText(/^숫자와 한도 비교/).click();
  await expect(main.getByRole('row', { name: /^최대 크기/ })).toContainText('50TB');
  await expect(main.getByRole('link', { name: 'S3 vs EFS' })).toHaveAttribute('href', /\/storage\/s3-vs-efs\//);
  await expect(page).toHaveTitle(/S3.*EFS/);
});

test('two are chosen by what people call them, with the keyboard', async ({ page }) => {
  await page.goto('compare/');
  await field(page, 'first').click();
  await page.keyboard.type('람다');
  await page.keyboard.press('Enter');
  await expect(field(page, 'first')).toHaveValue('AWS Lambda');
  await field(page, 'second').click();
  await page.keyboard.type('이씨투');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?a=compute\/lambda&b=compute\/ec2$/);
  await expect(page.getByRole('main')).toContainText('15분이 넘으면 EC2다.');
});

test('the sides change places', async ({ page }) => {
  await page.goto('compare/?a=storage/s3&b=storage/efs');
  await expect(table(page)).toBeVisible();
  await page.getByRole('button', { name: NAMES.swap }).click();
  await expect(page).toHaveURL(/\?a=storage\/efs&b=storage\/s3$/);
  await expect(table(page).getByRole('columnheader')).toHaveText(['항목', 'Amazon EFS', 'Amazon S3']);
});

test('two that nobody has written of are laid side by side all the same', async ({ page }) => {
  await page.goto('compare/?a=storage/s3&b=compute/lambda');
  await expect(table(page).getByRole('row', { name: /^정의/ })).toContainText('서버 없이 이벤트가 올 때만');
  await expect(page.getByRole('main')).toContainText('파일이 올라올 때만 짧게 처리한다');
});

test('what two are to one another is said where one is not chosen over the other', async ({ page }) => {
  await page.goto('compare/?a=networking/cloudfront&b=storage/s3');
  await expect(page.getByRole('main')).toContainText('S3를 오리진으로 두고');
});

test('a pair without a table of its own has its rows', async ({ page }) => {
  await page.goto('compare/?a=integration/sqs&b=integration/sns');
  await expect(table(page).getByRole('row', { name: /^받는 쪽/ })).toContainText('여럿');
});

test('what is typed and is no name leads to the search', async ({ page }) => {
  await page.goto('compare/');
  await field(page, 'first').fill('김치찌개');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main').getByRole('link', { name: '“김치찌개” 검색하기' })).toHaveAttribute(
    'href',
    /\/search\/\?q=/,
  );
});

test('names are offered while one types, also by initial consonants, and one chosen leads to what it is confused with', async ({
  page,
}) => {
  await page.goto('compare/');
  await field(page, 'first').pressSequentially('ㄹㄷ');
  const options = page.getByRole('listbox', { name: NAMES.first }).getByRole('option');
  await expect(options.first()).toContainText('AWS Lambda');
  await options.first().click();
  await expect(page).toHaveURL(/\?a=compute\/lambda$/);
  await expect(page.getByRole('navigation', { name: /AWS Lambda.*헷갈리는/ }).getByRole('link')).toHaveText(
    'Amazon EC2',
  );
});

test('the pairs that people confuse and the articles about two are one list, searched and opened', async ({ page }) => {
  await page.goto('compare/');
  const list = page.getByRole('region', { name: '헷갈리는 둘' });
  await page.getByRole('searchbox', { name: /찾기/ }).fill('에스큐에스');
  await expect(list.getByRole('listitem').filter({ hasText: 'SQS · SNS', visible: true }).last()).toBeVisible();
  await expect(list.locator('details').getByText('S3 · EFS')).toBeHidden();
  await list.locator('details').getByRole('link', { name: 'SQS · SNS' }).click();
  await expect(page).toHaveURL(/\/compare\/sns-vs-sqs\/$/);
});

test('a pair has a page of its own, with a title, a description and a picture for who pastes its link', async ({
  page,
}) => {
  await page.goto('compare/efs-vs-s3/');
  await expect(page).toHaveTitle(/^S3 vs EFS/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('S3 vs EFS');
  const meta = (name: string) => page.locator(`meta[property="og:${name}"]`);
  await expect(meta('description')).toHaveAttribute('content', /S3: 객체를 통째로 올리고.*EFS: 여러 서버가 마운트해/);
  await expect(meta('image')).toHaveAttribute('content', /\/og\/storage\.png/);
  const picture = new URL((await meta('image').getAttribute('content')) ?? '');
  expect((await page.request.get(picture.pathname)).status()).toBe(200);
  await expect(table(page).getByRole('row', { name: /^여는 방법/ })).toContainText('NFS 마운트');
  await page.getByRole('link', { name: '다른 것과 비교하기' }).click();
  await expect(field(page, 'second')).toHaveValue('Amazon EFS');
});

test('the former address of the list leads to it', async ({ page }) => {
  await page.goto('compare/pairs/#integration');
  await expect(page).toHaveURL(/\/compare\/#integration$/);
  await expect(page.getByRole('region', { name: '헷갈리는 둘' }).getByText('SQS · SNS').last()).toBeVisible();
});

test('back returns to the choice before', async ({ page }) => {
  await page.goto('compare/?a=storage/s3&b=storage/efs');
  await expect(table(page)).toBeVisible();
  await field(page, 'second').fill('람다');
  await page.keyboard.press('Enter');
  await expect(table(page).getByRole('columnheader')).toHaveText(['항목', 'Amazon S3', 'AWS Lambda']);
  await page.goBack();
  await expect(table(page).getByRole('columnheader')).toHaveText(['항목', 'Amazon S3', 'Amazon EFS']);
});

test.describe('a topic that is not there', () => {
  test.use({ expectedErrors: [/404/] });

  test('is said not to be there, and the other side stays', async ({ page }) => {
    await page.goto('compare/?a=networking/nothing&b=storage/s3');
    await expect(page.getByRole('main').getByText(/networking\/nothing.*없다/)).toBeVisible();
    await expect(field(page, 'second')).toHaveValue('Amazon S3');
  });
});

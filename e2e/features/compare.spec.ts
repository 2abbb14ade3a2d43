import { NAMES } from '../support/names.ts';
import { expect, test, type Page } from '../support/test.ts';

const field = (page: Page, which: 'first' | 'second') => page.getByRole('combobox', { name: NAMES[which] });
const table = (page: Page) => page.getByRole('region', { name: /나란히 보기$/ }).getByRole('table');

test('an address with two topics lays them side by side', async ({ page }) => {
  await page.goto('compare/?a=storage/s3&b=storage/efs');
  const main = page.getByRole('main');
  await expect(main).toContainText('여러 서버가 마운트해 함께 쓴다');
  await expect(main).toContainText('마운트하면 EFS다.');
  await expect(table(page).getByRole('columnheader')).toHaveText(['Amazon S3', 'Amazon EFS']);
  await expect(table(page).getByRole('row', { name: /^여는 방법/ })).toContainText('NFS 마운트');
  await expect(table(page).getByRole('row', { name: /^최대 크기/ })).toContainText('50TB');
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
  await expect(table(page).getByRole('columnheader')).toHaveText(['Amazon EFS', 'Amazon S3']);
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

test('the pairs that people confuse are listed, searched and opened', async ({ page }) => {
  await page.goto('compare/');
  const pairs = page.getByRole('region', { name: '헷갈리는 짝' });
  await expect(pairs.getByRole('link')).toHaveCount(3);
  await page.getByRole('searchbox', { name: /짝.*찾기/ }).fill('sqs');
  await expect(pairs.getByText('SQS · SNS').filter({ visible: true })).toHaveCount(1);
  await expect(pairs.getByText('S3 · EFS').filter({ visible: true })).toHaveCount(0);
  await page.getByRole('searchbox', { name: /짝.*찾기/ }).fill('');
  await pairs.getByRole('link', { name: /SQS/ }).click();
  await expect(page.getByRole('main')).toContainText('쌓아 두면 SQS다.');
});

test('back returns to the choice before', async ({ page }) => {
  await page.goto('compare/');
  await page.getByRole('region', { name: '헷갈리는 짝' }).getByRole('link', { name: /EFS/ }).click();
  await expect(table(page)).toBeVisible();
  await page.goBack();
  await expect(table(page)).toBeHidden();
  await expect(field(page, 'first')).toHaveValue('');
});

test.describe('a topic that is not there', () => {
  test.use({ expectedErrors: [/404/] });

  test('is said not to be there, and the other side stays', async ({ page }) => {
    await page.goto('compare/?a=networking/nothing&b=storage/s3');
    await expect(page.getByRole('main').getByText(/networking\/nothing.*없다/)).toBeVisible();
    await expect(field(page, 'second')).toHaveValue('Amazon S3');
  });
});

import { NAMES } from '../support/names.ts';
import { expect, test, type Page } from '../support/test.ts';

const figure = (page: Page) => page.locator('figure[data-diagram]').first();

test('a drawing has a name, a text for who does not see it, and parts that lead to their topics', async ({ page }) => {
  await page.goto('storage/s3/');
  await expect(figure(page).getByRole('img', { name: '올린 파일이 가는 길' })).toBeVisible();
  await expect(figure(page).locator('svg[role=img] > title').first()).toHaveText('올린 파일이 가는 길');
  await figure(page).getByText(NAMES.asText).click();
  await expect(figure(page).getByText('사용자가 S3에 올리면 Lambda가 알림을 받아 EFS에 쓴다.').last()).toBeVisible();
  await figure(page).getByRole('link', { name: 'Lambda' }).click();
  await expect(page).toHaveURL(/\/compute\/lambda\/$/);
});

test.describe('the viewer', () => {
  const viewer = (page: Page) => page.getByRole('dialog', { name: '올린 파일이 가는 길' });
  const width = async (page: Page) => (await viewer(page).locator('svg[role=img]').boundingBox())?.width ?? 0;

  test.beforeEach(async ({ page }) => {
    await page.goto('storage/s3/');
    await figure(page).getByRole('button', { name: NAMES.enlarge }).click();
    await expect(viewer(page)).toBeVisible();
  });

  test('enlarges, with buttons and keys, and fits again', async ({ page }) => {
    const fitted = await width(page);
    await viewer(page).getByRole('button', { name: '확대' }).click();
    await expect.poll(() => width(page)).toBeGreaterThan(fitted);
    await viewer(page).getByRole('button', { name: '전체 보기' }).click();
    await expect.poll(() => width(page)).toBeCloseTo(fitted, -1);
    await viewer(page).getByRole('group').press('+');
    await expect.poll(() => width(page)).toBeGreaterThan(fitted);
    await page.keyboard.press('0');
    await expect.poll(() => width(page)).toBeCloseTo(fitted, -1);
  });

  test('closes at Escape and gives the focus back', async ({ page }) => {
    await page.keyboard.press('Escape');
    await expect(viewer(page)).toBeHidden();
    await expect(figure(page).getByRole('button', { name: NAMES.enlarge })).toBeFocused();
  });

  test('closes at Back, which stays on the page', async ({ page }) => {
    await page.goBack();
    await expect(viewer(page)).toBeHidden();
    await expect(page).toHaveURL(/\/storage\/s3\//);
  });

  test('closes with its button', async ({ page }) => {
    await viewer(page).getByRole('button', { name: '닫기' }).click();
    await expect(viewer(page)).toBeHidden();
    await expect(page).toHaveURL(/\/storage\/s3\//);
  });

  test('the drawing can be taken along', async ({ page }) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      viewer(page).getByRole('link', { name: /SVG/ }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.svg$/);
  });
});

test.describe('a failure', () => {
  const row = (page: Page) => figure(page).getByRole('row', { name: /함수가 오류로 끝난다/ });
  const outcome = (page: Page) => figure(page).getByRole('status');

  test.beforeEach(async ({ page }) => {
    await page.goto('architectures/photo-thumbnails/');
  });

  test('is chosen in the table, tells what comes of it and marks the drawing; chosen again it goes', async ({
    page,
  }) => {
    const marked = figure(page).locator('svg .is-down');
    await row(page).getByRole('button').click();
    await expect(outcome(page)).toContainText('썸네일만 보이지 않는다.');
    await expect(outcome(page)).toContainText('1분 뒤, 2분 뒤 다시');
    await expect(outcome(page)).toContainText('실패 대기열');
    await expect(marked.first()).toBeAttached();
    await expect(page).toHaveURL(/#failure-function-error$/);
    await row(page).getByRole('button').press('Escape');
    await expect(marked).toHaveCount(0);
    await expect(outcome(page)).toBeEmpty();
  });

  test('is chosen at the part that fails', async ({ page }) => {
    await figure(page).locator('svg [data-part="fn"]').first().click();
    await expect(row(page).getByRole('button')).toHaveAttribute('aria-pressed', 'true');
  });

  test('has an address', async ({ page }) => {
    await page.goto('architectures/photo-thumbnails/#failure-bucket-denied');
    await expect(page.getByText('새 업로드가 403이다.').first()).toBeVisible();
  });

  test('is read without choosing, below the drawing', async ({ page }) => {
    await expect(figure(page).getByRole('row', { name: /버킷 정책이 업로드를 막는다/ })).toContainText(
      '정책을 고칠 때까지',
    );
  });
});

test('drawings are found by the services in them', async ({ page }) => {
  await page.goto('architectures/');
  const other = page.getByText('썸네일이 독자에게 가는 길');
  await expect(other.first()).toBeVisible();
  await page.getByRole('checkbox', { name: /^SQS/ }).check();
  await expect(other.filter({ visible: true })).toHaveCount(0);
  await expect(page).toHaveURL(/service=integration\/sqs/);
  await expect(page.getByRole('main').getByRole('status').first()).toHaveText(/그림 1개/);
  await page
    .getByRole('heading', { name: /사진 썸네일 만들기/ })
    .getByRole('link')
    .click();
  await expect(page).toHaveURL(/#diagram-request-path$/);
  await expect(figure(page)).toBeInViewport();
});

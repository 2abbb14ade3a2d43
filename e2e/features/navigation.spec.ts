import { NAMES } from '../support/names.ts';
import { expect, test } from '../support/test.ts';

test('the header leads to the first parts of the site, and “더보기” to all', async ({ page }) => {
  await page.goto('');
  await page.getByRole('button', { name: '더보기' }).click();
  const links = page.locator('header nav').getByRole('link', { includeHidden: true });
  const addresses = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(addresses.length).toBeGreaterThan(5);
  for (const address of addresses) {
    const response = await page.request.get(address);
    expect(response.status(), address).toBe(200);
  }
});

test('the page that is open is marked in the header', async ({ page }) => {
  await page.goto('compare/');
  const current = page.getByRole('navigation', { name: NAMES.browse }).locator('[aria-current]');
  await expect(current).toHaveCount(1);
  await expect(current).toHaveAttribute('href', /\/compare\/$/);
});

test('crumbs lead up from a topic to its domain and home', async ({ page }) => {
  await page.goto('storage/s3/');
  await page.getByRole('navigation', { name: NAMES.crumbs }).getByRole('link', { name: '스토리지' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('스토리지');
  await expect(page.getByRole('main').getByRole('link', { name: 'Amazon S3', exact: true })).toBeVisible();
  await page.getByRole('navigation', { name: NAMES.crumbs }).getByRole('link', { name: '홈' }).click();
  await expect(page).toHaveURL(/:\d+\/$/);
});

test('the link past the navigation is the first stop and leads into the text', async ({ page }) => {
  await page.goto('storage/s3/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: NAMES.skip });
  await expect(skip).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
});

test('a dark screen is chosen once, for every page and the next visit', async ({ page }) => {
  await page.goto('');
  const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await background();
  const button = page.getByRole('button', { name: NAMES.theme });
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await button.click();
  await expect.poll(background).not.toBe(light);
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  const dark = await background();
  await page.goto('storage/s3/');
  expect(await background()).toBe(dark);
  await expect(button).toHaveAttribute('aria-pressed', 'true');
});

test('what the system prefers is shown at first', async ({ page }) => {
  await page.goto('');
  const light = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.reload();
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).not.toBe(light);
});

test('the keys are told where the footer leads, and those of one letter can be turned off', async ({ page }) => {
  await page.goto('storage/s3/');
  await page.getByRole('contentinfo').getByRole('link', { name: NAMES.shortcuts }).click();
  await expect(page.getByRole('heading', { name: NAMES.shortcuts })).toBeInViewport();
  await page.getByRole('checkbox', { name: '한 글자 단축키 쓰기' }).uncheck();
  await page.goto('storage/s3/');
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test.describe('an address that is not there', () => {
  test.use({ expectedErrors: [/404/] });

  test('says so and offers to search for its words', async ({ page }) => {
    const response = await page.goto('storage/s4/');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue(/s4/);
    await expect(page.getByRole('main').getByRole('link', { name: '홈' })).toBeVisible();
  });
});

test('the address of a renamed topic leads to the new one', async ({ page }) => {
  await page.goto('storage/simple-storage/');
  await expect(page).toHaveURL(/\/storage\/s3\/$/);
});

test('a heading of an old address leads to where it stands now', async ({ page }) => {
  await page.goto('storage/simple-storage/#lock');
  await expect(page).toHaveURL(/\/storage\/efs\/#how$/);
  await page.goto('storage/s3/#old-versions');
  await expect(page.getByRole('heading', { name: '버전 관리' })).toBeInViewport();
});

test('an address whose anchor is damaged opens the page, and nothing fails', async ({ page }) => {
  for (const path of ['storage/s3/#%E0%A4%A', 'exam/#%E0%A4%A', 'architectures/photo-thumbnails/#%E0%A4%A']) {
    await page.goto(path, { waitUntil: 'networkidle' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
});

test('an anchor that is nowhere is said to be', async ({ page }) => {
  await page.goto('storage/s3/#version');
  await expect(page.getByText('주소가 가리키는 부분이 이 페이지에 없다.')).toBeVisible();
  await page.getByRole('button', { name: '닫기' }).click();
  await expect(page.getByText('주소가 가리키는 부분이 이 페이지에 없다.')).toBeHidden();
});

test('the home page leads back to what was read', async ({ page }) => {
  await page.goto('storage/s3/');
  await page.goto('');
  await page.getByRole('link', { name: /^읽던 글: Amazon S3/ }).click();
  await expect(page).toHaveURL(/\/storage\/s3\//);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 800 }, hasTouch: true });

  test('a menu holds the parts of the site; Escape and a tap outside close it, and do nothing else', async ({
    page,
  }) => {
    await page.goto('storage/s3/');
    const menu = page.getByRole('button', { name: '더보기' });
    const link = page.getByRole('dialog', { name: '더보기' }).getByRole('link', { name: '용어' });
    await menu.click();
    await expect(link).toBeInViewport();
    await page.keyboard.press('Escape');
    await expect(link).toBeHidden();
    await menu.click();
    await page.mouse.click(195, 780);
    await expect(link).toBeHidden();
    await expect(page).toHaveURL(/\/storage\/s3\/$/);
    await menu.click();
    await link.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('용어');
  });

  test('the contents open over the page and lead to a section', async ({ page }) => {
    await page.goto('storage/s3/');
    await page.getByRole('button', { name: NAMES.openContents }).click();
    const contents = page.getByRole('navigation', { name: NAMES.contents });
    await contents.getByRole('link', { name: '헷갈리는 점' }).click();
    await expect(page).toHaveURL(/#confusions$/);
    await expect(page.getByRole('heading', { name: '헷갈리는 점' })).toBeInViewport();
  });
});

import { NAMES } from '../support/names.ts';
import { expect, test, type Page } from '../support/test.ts';

const box = (page: Page) => page.getByRole('main').getByRole('combobox', { name: NAMES.searchBox });
const results = (page: Page) => page.getByRole('main').locator('[data-search-results]');
const hits = (page: Page) => results(page).locator('a[data-search-result]');

async function ask(page: Page, query: string): Promise<void> {
  await box(page).fill(query);
  await expect(page).toHaveURL((url) => url.searchParams.get('q') === query);
  await expect(results(page)).toHaveAttribute('data-state', 'done');
}

test.describe('the search page', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('search/');
  });

  const FINDS: readonly (readonly [kind: string, query: string, topic: string])[] = [
    ['an English name', 'aws lambda', 'compute/lambda'],
    ['an alias', '람다', 'compute/lambda'],
    ['a word with a particle', '대기열에서', 'integration/sqs'],
    ['words of a sentence', '여러 서버가 파일을 나눠 쓰는 것', 'storage/efs'],
    ['the wrong keyboard layout', 'fkaek', 'compute/lambda'],
    ['Korean initials', 'ㅇㅅㅆㄹ', 'storage/s3'],
    ['a slip', '클라우드프런트', 'networking/cloudfront'],
    ['words without their spaces', '가용영역', 'foundations/availability-zones'],
  ];
  for (const [kind, query, topic] of FINDS)
    test(`finds ${topic} by ${kind}`, async ({ page }) => {
      await ask(page, query);
      await expect(hits(page).first()).toHaveAttribute('href', new RegExp(`/${topic}/`));
    });

  const ANSWERS: readonly (readonly [kind: string, query: string, says: RegExp, address: RegExp])[] = [
    ['a number', 'Lambda 최대 실행 시간', /^AWS Lambda · 최대 실행 시간.*15분\(900초\)/, /lambda\/#fact-max-timeout$/],
    [
      'a situation',
      '여러 가용 영역의 리눅스 서버가 설정 파일을 함께 읽고 고친다',
      /^상황: .*→ Amazon EFS$/,
      /efs\/#scenario-shared-config$/,
    ],
    ['two', 'S3 EFS 차이', /S3 vs .*EFS 나란히 보기/, /compare\/\?a=storage\/s3&b=storage\/efs$/],
  ];
  for (const [kind, query, says, address] of ANSWERS)
    test(`a question for ${kind} is answered above the results`, async ({ page }) => {
      await ask(page, query);
      const first = results(page).getByRole('option').first();
      await expect(first).toHaveText(says);
      await expect(first).toHaveAttribute('href', address);
    });

  test('what was searched instead of what was typed is said, and what was typed can be asked for', async ({ page }) => {
    await ask(page, 'fkaek');
    await expect(page.getByText('‘람다’로 검색한 결과')).toBeVisible();
    await page.getByRole('link', { name: '‘fkaek’ 그대로 찾기' }).click();
    await expect(box(page)).toHaveValue('"fkaek"');
    await expect(page.getByText('‘람다’로 검색한 결과')).toBeHidden();
  });

  test('what was found before is asked again with a tap, until it is forgotten', async ({ page }) => {
    await ask(page, '람다');
    await hits(page).first().click();
    await page.goto('search/');
    await page.getByRole('main').getByRole('link', { name: '람다', exact: true }).click();
    await expect(hits(page).first()).toHaveAttribute('href', /\/compute\/lambda\//);
    await box(page).fill('');
    await page.getByRole('main').getByRole('button', { name: '지우기' }).click();
    await expect(page.getByRole('main').getByRole('link', { name: '람다', exact: true })).toBeHidden();
  });

  test('says that nothing is found and what else one can do', async ({ page }) => {
    await ask(page, '쀍뛣');
    await expect(hits(page)).toHaveCount(0);
    // Beside what is said to who listens.
    await expect(page.getByRole('paragraph').filter({ hasText: /“쀍뛣”.*없다/ })).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', { name: '람다 제한 시간' })).toBeVisible();
  });

  test('is used with the keyboard alone', async ({ page }) => {
    await box(page).click();
    await page.keyboard.type('s3');
    await expect(hits(page).first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(results(page).getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/storage\/s3\//);
    await page.goBack();
    await expect(box(page)).toHaveValue('s3');
    await expect(hits(page).first()).toBeVisible();
  });

  test('narrows to a kind and widens again', async ({ page }) => {
    await ask(page, 's3');
    const all = await hits(page).count();
    const comparison = page.getByRole('main').getByRole('button', { name: /비교 \d/ });
    await comparison.click();
    await expect(hits(page)).toHaveCount(1);
    await expect(comparison).toHaveAttribute('aria-pressed', 'true');
    await expect(page).toHaveURL(/[?&]kind=comparison/);
    await page.reload();
    await expect(hits(page)).toHaveCount(1);
    await comparison.click();
    await expect(hits(page)).toHaveCount(all);
  });

  test('an Enter that ends a syllable opens nothing', async ({ page }) => {
    await ask(page, 's3');
    await page.keyboard.press('ArrowDown');
    const { pathname } = new URL(page.url());
    await box(page).dispatchEvent('keydown', {
      key: 'Enter',
      code: 'Enter',
      isComposing: true,
      bubbles: true,
      keyCode: 229,
    });
    expect(new URL(page.url()).pathname).toBe(pathname);
    await expect(hits(page).first()).toBeVisible();
  });
});

test('an address with a query shows its results', async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent('람다')}`);
  await expect(box(page)).toHaveValue('람다');
  await expect(hits(page).first()).toHaveAttribute('href', /\/compute\/lambda\//);
});

test('the home page searches', async ({ page }) => {
  await page.goto('');
  await page.getByRole('main').getByRole('searchbox').fill('람다');
  await page.getByRole('main').getByRole('button', { name: NAMES.openSearch, exact: true }).click();
  await expect(page).toHaveURL(/\/search\/\?q=/);
  await expect(hits(page).first()).toHaveAttribute('href', /\/compute\/lambda\//);
});

test.describe('the dialog', () => {
  const dialog = (page: Page) => page.locator('dialog[data-search-dialog]');

  for (const key of ['/', 'Control+k'])
    test(`opens with ${key}, finds, and gives the focus back`, async ({ page }) => {
      await page.goto('storage/s3/');
      const link = page.getByRole('navigation', { name: NAMES.crumbs }).getByRole('link', { name: '스토리지' });
      await link.focus();
      await page.keyboard.press(key);
      await expect(dialog(page)).toBeVisible();
      await expect(dialog(page).getByRole('combobox', { name: NAMES.searchBox })).toBeFocused();
      await page.keyboard.type('람다');
      await expect(dialog(page).locator('a[data-search-result]').first()).toHaveAttribute(
        'href',
        /\/compute\/lambda\//,
      );
      await page.keyboard.press('Escape');
      await expect(dialog(page)).toBeHidden();
      await expect(link).toBeFocused();
    });

  test('opens with the button of the header, and Enter opens the first result', async ({ page }) => {
    await page.goto('storage/s3/');
    await page.getByRole('banner').getByRole('link', { name: NAMES.openSearch }).click();
    await expect(dialog(page)).toBeVisible();
    await page.keyboard.type('에스큐에스');
    await expect(dialog(page).locator('a[data-search-result]').first()).toHaveAttribute('href', /\/integration\/sqs\//);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/integration\/sqs\//);
  });

  test('closes at Back, and the page stays', async ({ page }) => {
    await page.goto('storage/s3/');
    await page.keyboard.press('/');
    await page.keyboard.type('람다');
    await expect(dialog(page).locator('a[data-search-result]').first()).toBeVisible();
    await page.goBack();
    await expect(dialog(page)).toBeHidden();
    await expect(page).toHaveURL(/\/storage\/s3\/$/);
  });

  test('closes with its button', async ({ page }) => {
    await page.goto('storage/s3/');
    await page.keyboard.press('/');
    await dialog(page).getByRole('button', { name: NAMES.closeSearch }).click();
    await expect(dialog(page)).toBeHidden();
  });

  test('a slash that is typed in a field opens nothing', async ({ page }) => {
    await page.goto('glossary/');
    await page.getByRole('main').getByRole('searchbox').fill('a');
    await page.keyboard.press('/');
    await expect(dialog(page)).toBeHidden();
  });
});

import { NAMES } from '../support/names.ts';
import { expect, test } from '../support/test.ts';

test.beforeEach(async ({ page }) => {
  await page.goto('storage/s3/');
});

test('a topic says what it is, when it is the answer and where it was checked', async ({ page }) => {
  const main = page.getByRole('main');
  await expect(page).toHaveTitle(/^Amazon S3 · /);
  await expect(main.getByRole('heading', { level: 1 })).toHaveText('Amazon S3');
  await expect(main).toContainText('객체를 버킷에 담아 두고 주소로 꺼내 쓰는 스토리지다.');
  await expect(page.locator('[data-topic-id="storage/s3"]').first()).toBeAttached();
  await expect(main.getByRole('term').filter({ hasText: '덮어쓴 파일을 되찾는다' })).toBeVisible();
  await expect(main.getByRole('link', { name: '버전 관리', exact: true })).toHaveAttribute('href', '#versioning');
  await expect(main.getByText('2026-11-20').first()).toBeVisible();
});

test('its numbers have a link of their own, the value of older exam material and the page that settles them', async ({
  page,
}) => {
  const facts = page.getByRole('region', { name: NAMES.facts });
  await expect(facts).toContainText('50TB');
  await expect(facts).toContainText(/시험 답\s*5TB/);
  await expect(facts.getByRole('link', { name: /“객체 하나의 최대 크기” 링크/ })).toHaveAttribute(
    'href',
    '#fact-max-object',
  );
  await facts.getByLabel('객체 하나의 최대 크기: 예외와 출처').click();
  await expect(facts.getByRole('link', { name: /“객체 하나의 최대 크기”의 근거/ })).toHaveAttribute(
    'href',
    /^https:\/\/docs\.aws\.amazon\.com\//,
  );
  await expect(page.locator('[data-fact]')).toHaveCount(2);
});

test('scenarios, corrections and sources stand where their sections say', async ({ page }) => {
  const scenarios = page.getByRole('region', { name: NAMES.scenarios });
  await expect(scenarios.getByRole('listitem')).toHaveCount(2);
  await expect(scenarios).toContainText('파일 시스템은 용량당 값이 비싸다.');
  await expect(page.getByText('객체 하나는 5TB까지라고 한다.').last()).toBeHidden();
  await page.getByRole('heading', { name: NAMES.sources }).click();
  const corrections = page.getByRole('region', { name: NAMES.corrections });
  await expect(corrections).toContainText('객체 하나는 5TB까지라고 한다.');
  await expect(corrections).toContainText('지금은 50TB까지다.');
  await expect(page.getByRole('region', { name: NAMES.sources })).toContainText('S3 사용 설명서');
  await expect(page.locator('[data-source-note="001"]').first()).toBeAttached();
});

test('an address into what is folded opens it', async ({ page }) => {
  await page.goto('storage/s3/#sources');
  await page.goto('storage/s3/#corrections');
  await expect(page.getByRole('region', { name: NAMES.corrections })).toContainText('지금은 50TB까지다.');
  await expect(page.getByText('지금은 50TB까지다.').last()).toBeVisible();
});

test('links lead on: inside the text, to related topics, to what mentions it, to its neighbours', async ({ page }) => {
  const main = page.getByRole('main');
  await expect(main.getByRole('link', { name: 'EFS' }).first()).toBeVisible();
  await expect(page.getByRole('region', { name: NAMES.related }).getByRole('link')).toHaveCount(3);
  await page.getByText('이 주제가 나오는 곳').click();
  const mentions = page.getByRole('region', { name: NAMES.mentions });
  await expect(mentions.getByRole('link', { name: 'Amazon EFS' })).toHaveAttribute(
    'href',
    /storage\/efs\/#confusions$/,
  );
  await expect(mentions.getByRole('link', { name: 'Amazon CloudFront' })).toBeVisible();
  await page.getByRole('navigation', { name: NAMES.neighbours }).getByRole('link', { name: 'Amazon EFS' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Amazon EFS');
});

test('the contents list leads to the sections and marks the one that is read', async ({ page }) => {
  const contents = page.getByRole('navigation', { name: NAMES.contents });
  await contents.getByRole('link', { name: '버전 관리' }).click();
  await expect(page).toHaveURL(/#versioning$/);
  await expect(page.getByRole('heading', { name: '버전 관리' })).toBeInViewport();
  await expect(contents.locator('[aria-current]')).toHaveText('버전 관리');
});

test('code is copied as it stands', async ({ page }) => {
  const copy = page.getByRole('button', { name: NAMES.copyCode });
  await copy.scrollIntoViewIfNeeded();
  await copy.click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('"VersioningConfiguration"');
});

test('a heading links to itself', async ({ page }) => {
  const heading = page.getByRole('heading', { name: '헷갈리는 점' });
  await heading.scrollIntoViewIfNeeded();
  await heading.getByRole('link', { name: NAMES.copyLink }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/storage\/s3\/#confusions$/);
});

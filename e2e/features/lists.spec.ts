import { NAMES } from '../support/names.ts';
import { expect, test, type Page } from '../support/test.ts';

const box = (page: Page) => page.getByRole('main').getByRole('searchbox');
const said = (page: Page) => page.getByRole('main').getByRole('search').getByRole('status');

/** What each list shows of its content, and of a query. */
const LISTS = [
  { path: 'facts/', query: '크기', count: 2, shows: '47.9TiB', hides: '2분 전' },
  { path: 'facts/storage/', query: '크기', count: 2, shows: '47.9TiB', hides: '99.999999999%' },
  { path: 'scenarios/', query: '주문', count: 2, shows: '행사 때 주문이 몰려도', hides: '커널 드라이버' },
  { path: 'scenarios/decoupling/', query: '동시', count: 1, shows: '주문 하나를 결제', hides: '행사 때 주문이' },
  { path: 'glossary/', query: 'bucket', count: 1, shows: '객체를 담는 그릇', hides: '메시지를 쌓아 두는 줄' },
  { path: 'exam/', query: 'sqs', count: 1, shows: '느슨하게 잇는다', hides: '계산 자원을 고른다' },
];

for (const { path, query, count, shows, hides } of LISTS)
  test(`/${path} is narrowed by “${query}”, keeps it in its address, and is whole again without it`, async ({
    page,
  }) => {
    await page.goto(path);
    const main = page.getByRole('main');
    const before = await main.innerText();
    await box(page).fill(query);
    await expect(said(page)).toHaveText(new RegExp(`^${count}개`));
    await expect(main.getByText(shows).first()).toBeVisible();
    await expect(main.getByText(hides)).toBeHidden();
    await expect(page).toHaveURL((url) => url.searchParams.get('q') === query);

    await page.reload();
    await expect(box(page)).toHaveValue(query);
    await expect(main.getByText(shows).first()).toBeVisible();
    await expect(main.getByText(hides)).toBeHidden();

    await box(page).fill('');
    await expect(page).toHaveURL((url) => !url.searchParams.has('q'));
    await expect.poll(() => main.innerText()).toBe(before);
  });

for (const path of ['facts/', 'scenarios/', 'glossary/', 'exam/'])
  test(`/${path} says that nothing fits and leads on to the search`, async ({ page }) => {
    await page.goto(path);
    await box(page).fill('쀍뛣');
    await expect(said(page)).toContainText('결과 없음');
    await expect(page.getByRole('main').getByRole('link', { name: /검색/ }).first()).toHaveAttribute(
      'href',
      /\/search\/\?q=/,
    );
  });

for (const path of ['compare/?q=s3', 'glossary/?q=bucket', 'exam/?q=sqs'])
  test(`/${path} comes as it stays: nothing moves on a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(path, { waitUntil: 'networkidle' });
    const moved = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => {
            resolve(list.getEntries().reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0));
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(0), 500);
        }),
    );
    expect(moved).toBeLessThan(0.02);
  });

test('numbers that exam material has in an older value are picked out', async ({ page }) => {
  await page.goto('facts/');
  const main = page.getByRole('main');
  await page.getByRole('checkbox', { name: /예전 값/ }).check();
  await expect(said(page)).toHaveText('1개');
  await expect(main.getByText(/: 5TB$/)).toBeVisible();
  await expect(main.getByText('47.9TiB')).toBeHidden();
  await page.reload();
  await expect(page.getByRole('checkbox', { name: /예전 값/ })).toBeChecked();
});

test('a row a topic: what is learnt first is seen, the rest is a tap away, and a group of services can be chosen', async ({
  page,
}) => {
  await page.goto('facts/');
  const s3 = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Amazon S3' }) });
  await expect(s3.getByText('50TB', { exact: true })).toBeVisible();
  await page.getByRole('radio', { name: '컴퓨팅' }).check({ force: true });
  await expect(page).toHaveURL(/\?group=compute$/);
  await expect(s3).toBeHidden();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'AWS Lambda' })).toBeVisible();
  await expect(s3).toBeHidden();
});

test('a list is narrowed as people type Korean: by unfinished syllables, initial consonants and names of the topic', async ({
  page,
}) => {
  await page.goto('facts/');
  for (const query of ['객체 하나의 ㅊ', 'ㄱㅊ ㅎㄴ', '에스쓰리 크기']) {
    await box(page).fill(query);
    await expect(page.getByRole('main').getByText('50TB', { exact: true })).toBeVisible();
    await expect(page.getByRole('main').getByText('47.9TiB')).toBeHidden();
  }
});

test('every number leads to its place and to the page that settles it', async ({ page }) => {
  await page.goto('facts/storage/');
  const row = page.getByRole('listitem').filter({ hasText: '내구성' }).last();
  await expect(row.getByRole('link', { name: 'AWS' })).toHaveAttribute('href', /^https:\/\/docs\.aws\.amazon\.com\//);
  await row.getByRole('link', { name: '내구성' }).click();
  await expect(page).toHaveURL(/\/storage\/s3\/#fact-durability$/);
  await expect(page.getByText('99.999999999%')).toBeInViewport();
});

test('requirements lead to their situations, and each says how often it is asked', async ({ page }) => {
  await page.goto('scenarios/');
  await expect(page.getByRole('heading', { name: /느슨하게 잇는다\s*2/ })).toBeVisible();
  await page.getByRole('link', { name: /느슨하게 잇는다: 상황 2개/ }).click();
  await expect(page.getByRole('main').getByText('“동시에”면 하나를 여럿에게 밀어 보낸다.')).toBeVisible();
  await page.getByRole('button', { name: NAMES.askFirst }).click();
  await expect(page.getByRole('main').getByText('“동시에”면 하나를 여럿에게 밀어 보낸다.')).toBeHidden();
});

test('terms are found by their initials and lead to where they are explained', async ({ page }) => {
  await page.goto('glossary/');
  await page.getByRole('navigation', { name: '색인' }).getByRole('link', { name: 'ㅌ' }).click();
  await expect(page).toHaveURL(/#index-/);
  await expect(page.getByRole('heading', { name: /^ㅌ/ })).toBeInViewport();
  await page.getByRole('link', { name: '탑재 대상' }).click();
  await expect(page).toHaveURL(/\/storage\/efs\/#how$/);
});

test('what changed is told day by day', async ({ page }) => {
  await page.goto('changes/');
  const day = page.getByRole('region', { name: '2026-11-20' });
  await expect(day.getByRole('deletion')).toHaveText('5TB');
  await expect(day.getByRole('insertion')).toHaveText('50TB');
});

test('a source note says which parts became which topics', async ({ page }) => {
  await page.goto('sources/');
  await page
    .getByRole('main')
    .getByRole('link', { name: /이론 정리/ })
    .first()
    .click();
  await expect(page.getByRole('row', { name: /3-9 S3/ }).getByRole('link')).toHaveAttribute('href', /\/storage\/s3\//);
});

test('a service that takes no new customers says so wherever it is named', async ({ page }) => {
  await page.goto('compute/app-runner/');
  const about = page.getByRole('paragraph').filter({ hasText: /AWS 문서로 .*에 확인/ });
  await expect(about).toContainText('신규 가입 종료');
  await expect(page.getByRole('complementary', { name: /현재 상태/ })).toContainText('2026년 4월 30일부터');
});

test('a domain lists its topics with their summaries', async ({ page }) => {
  await page.goto('storage/');
  const main = page.getByRole('main');
  for (const title of ['Amazon S3', 'Amazon EFS', 'S3 vs EFS'])
    await expect(main.getByRole('link', { name: title, exact: true })).toBeVisible();
  await expect(main).toContainText('여러 서버가 나눠 쓰는 파일 시스템이다.');
});

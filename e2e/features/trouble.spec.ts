/** One table per kind of trouble, over all the pages that it concerns. */
import { sidewaysOverflow } from '../support/accessibility.ts';
import { NAMES } from '../support/names.ts';
import { expect, test, type Locator, type Page } from '../support/test.ts';

/** What each page must let one read, whatever happens to its scripts. */
const READABLE = [
  { path: '', has: '시험은 이렇게 묻는다' },
  { path: 'storage/', has: '여러 서버가 나눠 쓰는 파일 시스템이다.' },
  { path: 'storage/s3/', has: '덮어쓰면' },
  { path: 'storage/s3-vs-efs/', has: '고치는 단위' },
  { path: 'architectures/photo-thumbnails/', has: '정책을 고칠 때까지' },
  { path: 'architectures/', has: '올린 사진이 썸네일이 되는 길' },
  { path: 'compare/', has: 'SQS · SNS' },
  { path: 'compare/sns-vs-sqs/', has: '쌓아 두면 SQS다.' },
  { path: 'facts/', has: '47.9TiB' },
  { path: 'scenarios/', has: '행사 때 주문이 몰려도' },
  { path: 'facts/storage/', has: '47.9TiB' },
  { path: 'scenarios/decoupling/', has: '“동시에”면 하나를 여럿에게 밀어 보낸다.' },
  { path: 'glossary/', has: 'S3에서 객체를 담는 그릇이다.' },
  { path: 'exam/', has: '객체를 두는 곳' },
  { path: 'exam/path/', has: '담아 두기' },
  { path: 'study/questions/1-1/', has: '“통째로”면 이것이다.' },
  { path: 'sources/001/', has: 'CloudFront' },
  { path: 'changes/', has: '객체 하나의 최대 크기' },
  { path: 'print/storage/', has: '47.9TiB' },
];
/** Pages where one works; without a script they say so. */
const WORKING = ['study/quiz/', 'study/cards/', 'study/progress/', 'compare/', 'check-notes/', 'search/'];
const ALL = [...new Set([...READABLE.map(({ path }) => path), ...WORKING]), 'study/', 'about/', '404.html'];

/** Finds a text of the page, and opens what it is folded in, as a reader would. */
async function reveal(page: Page, text: string): Promise<Locator> {
  const found = page.getByRole('main').getByText(text).first();
  const folds = found.locator('xpath=ancestor::details[not(@open)]');
  while ((await folds.count()) > 0) await folds.first().locator('> summary').click();
  return found;
}

/** Opens everything that is folded. */
const unfold = (page: Page): Promise<void> =>
  page.locator('details:not([open])').evaluateAll((all) => {
    for (const each of all) (each as HTMLDetailsElement).open = true;
  });

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  for (const { path, has } of READABLE)
    test(`/${path} is read`, async ({ page }) => {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(await reveal(page, has)).toBeVisible();
    });

  for (const path of WORKING)
    test(`/${path} says what it needs and leads on`, async ({ page }) => {
      await page.goto(path);
      await expect(
        page
          .getByRole('main')
          .getByText(/자바스크립트|JavaScript/)
          .filter({ visible: true })
          .first(),
      ).toBeVisible();
      await expect(page.getByRole('main').getByRole('link').filter({ visible: true }).first()).toBeVisible();
    });

  test('buttons that would do nothing are not there', async ({ page }) => {
    await page.goto('storage/s3/');
    for (const name of [NAMES.share, NAMES.copyCode, NAMES.coverFacts, NAMES.askFirst, NAMES.enlarge, NAMES.markRead])
      await expect(page.getByRole('button', { name, exact: true })).toBeHidden();
  });

  test('the foot of a page leads to every part of the site', async ({ page }) => {
    await page.goto('storage/s3/');
    await expect(page.getByRole('contentinfo').getByRole('link', { name: '용어' })).toBeVisible();
  });

  test('an old address still leads to the new one', async ({ page }) => {
    await page.goto('storage/simple-storage/');
    await expect(page).toHaveURL(/\/storage\/s3\/$/);
  });
});

test.describe('with scripts that never come', () => {
  test.use({ expectedErrors: [/Failed to load resource/] });

  for (const { path, has } of READABLE)
    test(`/${path} is read`, async ({ page }) => {
      await page.route(/\.js$/, (route) => route.abort());
      await page.goto(path);
      await expect(await reveal(page, has)).toBeVisible();
    });
});

test.describe('with scripts that come late', () => {
  test('a question typed into the home page is asked', async ({ page }) => {
    await page.route(/\.js$/, async (route) => {
      await new Promise((done) => setTimeout(done, 400));
      await route.continue();
    });
    await page.goto('', { waitUntil: 'commit' });
    await page.getByRole('main').getByRole('searchbox').fill('람다');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=/);
    await expect(page.locator('a[data-search-result]').first()).toHaveAttribute('href', /\/compute\/lambda\//);
  });

  for (const [path, role, name] of [
    ['search/', 'searchbox', NAMES.searchBox],
    ['check-notes/', 'textbox', '노트'],
    ['compare/', 'combobox', '첫 번째 서비스나 기능'],
  ] as const)
    test(`what is typed at once on /${path} stays`, async ({ page }) => {
      await page.route(/\.js$/, async (route) => {
        await new Promise((done) => setTimeout(done, 400));
        await route.continue();
      });
      await page.goto(path, { waitUntil: 'commit' });
      await page.getByRole('main').getByRole(role, { name }).fill('람다');
      await page.waitForLoadState('networkidle');
      const field = page.getByRole('main').getByLabel(name, { exact: true }).and(page.locator('input, textarea'));
      await expect(field).toHaveValue('람다');
    });

  test('a link that is pressed at once is followed', async ({ page }) => {
    await page.route(/\.js$/, async (route) => {
      await new Promise((done) => setTimeout(done, 400));
      await route.continue().catch(() => undefined);
    });
    await page.goto('storage/', { waitUntil: 'commit' });
    await page.getByRole('main').getByRole('link', { name: 'Amazon S3', exact: true }).click();
    await expect(page).toHaveURL(/\/storage\/s3\/$/);
  });
});

test.describe('when a part does not come', () => {
  test.use({ expectedErrors: [/Failed to load resource/] });

  test('the search says so, and searches when it is asked again', async ({ page }) => {
    await page.route('**/korean-search/**', (route) => route.abort());
    await page.goto('search/?q=s3');
    await expect(page.getByRole('main').locator('[data-search-results]')).toHaveAttribute('data-state', 'error');
    await page.unroute('**/korean-search/**');
    await page.getByRole('main').getByRole('button', { name: /다시/ }).click();
    await expect(page.locator('a[data-search-result]').first()).toBeVisible();
  });

  test('the comparison says so', async ({ page }) => {
    await page.route(/\/compare\/.*\.json$/, (route) => route.abort());
    await page.goto('compare/?a=storage/s3&b=storage/efs');
    await expect(
      page
        .getByRole('main')
        .getByText(/못했다/)
        .first(),
    ).toBeVisible();
  });

  test('the quiz says so, and begins when it is asked again', async ({ page }) => {
    await page.route(/\/study\/.*\.json$/, (route) => route.abort());
    await page.goto('study/quiz/');
    await page.getByRole('button', { name: NAMES.begin }).click();
    await expect(
      page
        .getByRole('main')
        .getByText(/못했다/)
        .first(),
    ).toBeVisible();
  });

  test('the cards say so', async ({ page }) => {
    await page.route(/\/study\/.*\.json$/, (route) => route.abort());
    await page.goto('study/cards/');
    await expect(
      page
        .getByRole('main')
        .getByText(/못했다/)
        .first(),
    ).toBeVisible();
  });
});

test.describe('where nothing can be stored', () => {
  test('one practises all the same, and is told that it will not be kept', async ({ page }) => {
    await page.addInitScript(() => {
      indexedDB.open = () => {
        throw new DOMException('blocked', 'SecurityError');
      };
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    });
    await page.goto('study/quiz/?begin=topic&topic=storage/s3');
    await expect(page.getByRole('group', { name: /^문항 1/ })).toBeVisible();
    await page.getByRole('button', { name: NAMES.dunno }).click();
    await expect(page.getByText(/저장을 막고 있다/).first()).toBeVisible();
  });
});

for (const path of ALL)
  test(`/${path} fits a window of 320 pixels, and text of twice the size`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    await unfold(page);
    expect(await sidewaysOverflow(page), 'at 320 pixels').toBe(0);
    await page.setViewportSize({ width: 640, height: 640 });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await sidewaysOverflow(page), 'at 200 %').toBe(0);
  });

for (const path of [
  '',
  'storage/s3/',
  'search/?q=s3',
  'compare/?a=storage/s3&b=storage/efs',
  'facts/storage/',
  'study/quiz/',
  'exam/path/',
])
  test(`/${path}: every stop of the keyboard is in sight and named`, async ({ page }) => {
    await page.goto(path, { waitUntil: 'networkidle' });
    const problems: string[] = [];
    for (let stop = 0; stop < 60; stop++) {
      await page.keyboard.press('Tab');
      const problem = await page.evaluate(() => {
        const at = document.activeElement;
        if (at === null || at === document.body) return 'end';
        const { top, bottom, left, right, width, height } = at.getBoundingClientRect();
        const name =
          at.getAttribute('aria-label') ??
          [
            at.textContent,
            (at as HTMLInputElement).labels?.[0]?.textContent,
            ...['title', 'placeholder', 'aria-labelledby'].map((attribute) => at.getAttribute(attribute)),
          ].find(Boolean) ??
          '';
        const where = at.outerHTML.slice(0, 120);
        if (name.trim() === '') return `no name: ${where}`;
        if (width === 0 || height === 0) return `no size: ${where}`;
        if (bottom <= 0 || top >= innerHeight || right <= 0 || left >= innerWidth) return `out of sight: ${where}`;
        const over = document.elementFromPoint(
          Math.min(Math.max((left + right) / 2, 1), innerWidth - 1),
          Math.min(Math.max((top + bottom) / 2, 1), innerHeight - 1),
        );
        if (over !== null && !at.contains(over) && !over.contains(at) && !(at instanceof HTMLInputElement))
          return `covered by ${over.outerHTML.slice(0, 80)}: ${where}`;
        const { outlineStyle, boxShadow } = getComputedStyle(at);
        return outlineStyle === 'none' && boxShadow === 'none' && !at.matches('input, textarea, select, svg a')
          ? `no ring: ${where}`
          : undefined;
      });
      if (problem === 'end') break;
      if (problem !== undefined) problems.push(problem);
    }
    expect(problems).toEqual([]);
  });

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  for (const path of ['', 'storage/s3/', 'architectures/photo-thumbnails/', 'study/quiz/'])
    test(`/${path} does not move by itself`, async ({ page }) => {
      await page.goto(path, { waitUntil: 'networkidle' });
      const moving = await page.evaluate(() =>
        document
          .getAnimations()
          .filter((each) => each.playState === 'running' && Number(each.effect?.getComputedTiming().duration ?? 0) > 50)
          .map((each) => (each.effect as KeyframeEffect | null)?.target?.outerHTML.slice(0, 80)),
      );
      expect(moving).toEqual([]);
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
    });
});

/** Where one was on a page that is left and returned to. */
for (const path of ['storage/s3/', 'facts/storage/', 'glossary/', 'search/?q=s3'])
  test(`/${path}: Back returns to where one was`, async ({ page }) => {
    await page.setViewportSize({ width: 800, height: 400 });
    await page.goto(path, { waitUntil: 'networkidle' });
    await page.mouse.wheel(0, 300);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
    const before = await page.evaluate(() => scrollY);
    await page.evaluate(() => {
      location.href = new URL('/about/', location.href).href;
    });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('이 사이트');
    await page.goBack();
    await expect.poll(async () => Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(60);
  });

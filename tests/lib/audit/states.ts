import type { Page } from 'playwright-core';

/** Something that opens or changes on a page after it has come. */
export interface State {
  /** As a report says it: `검색 창의 결과`. */
  readonly name: string;
  readonly path: string;
  /** Brings the state about and waits until it stands. */
  readonly bring: (page: Page) => Promise<unknown>;
  /** Only on screens this narrow or this wide; else on both. */
  readonly only?: 'narrow' | 'wide';
}

const DONE = '[data-search-results][data-state=done]';

/** Begins a practice of ten questions. */
async function practise(page: Page): Promise<void> {
  await page.locator('[data-quiz][data-ready]').waitFor({ state: 'attached' });
  await page.locator('[data-quiz-form] button[type=submit]').click();
  await page.locator('.question .option').first().waitFor();
}

/** What a reader meets beyond the pages as they come: dialogs, menus, results, empty results. */
export const STATES: readonly State[] = [
  {
    name: '검색 창의 결과',
    path: '/',
    bring: async (page) => {
      await page.keyboard.press('Control+k');
      await page.locator('dialog[data-search-dialog][open] input').fill('람다 제한 시간');
      await page.locator(`dialog ${DONE}`).waitFor();
      await page.keyboard.press('ArrowDown');
    },
  },
  {
    name: '검색 창의 빈 결과',
    path: '/',
    bring: async (page) => {
      await page.keyboard.press('Control+k');
      await page.locator('dialog[data-search-dialog][open] input').fill('쀍쀍쀍쀍');
      await page.locator(`dialog ${DONE}`).waitFor({ state: 'attached' });
    },
  },
  { name: '검색 페이지의 결과', path: '/search/?q=s3+암호화', bring: (page) => page.locator(DONE).waitFor() },
  {
    name: '단축키 창',
    path: '/',
    bring: async (page) => {
      await page.keyboard.press('?');
      await page.locator('dialog.keys[open]').waitFor();
    },
  },
  {
    name: '메뉴',
    path: '/',
    only: 'narrow',
    bring: (page) => page.locator('.menu summary').click(),
  },
  {
    name: '목차 창',
    path: '/compute/lambda/',
    only: 'narrow',
    bring: async (page) => {
      await page.locator('button[popovertarget]:visible').click();
      await page.locator('[popover]:popover-open').waitFor();
    },
  },
  {
    name: '공유 창',
    path: '/compute/lambda/',
    bring: async (page) => {
      await page.locator('[data-share]').click();
      await page.locator('.share-panel:popover-open').waitFor();
    },
  },
  {
    name: '큰 그림',
    path: '/architectures/cloudfront-s3-alb/',
    bring: async (page) => {
      await page.locator('[data-diagram-open]').first().click();
      await page.locator('dialog.diagram-dialog[open]').waitFor();
    },
  },
  {
    name: '링크 미리보기',
    path: '/compute/lambda/',
    only: 'wide',
    bring: async (page) => {
      await page.locator('main .prose p a[href^="/"]:visible').first().hover();
      await page.locator('.preview:popover-open').waitFor();
    },
  },
  {
    name: '나란히 보기',
    path: '/compare/?a=compute/lambda&b=compute/fargate',
    bring: (page) => page.locator('[data-compare-result] table').waitFor(),
  },
  { name: '없는 숫자', path: '/facts/?q=쀍쀍', bring: (page) => page.locator('[data-nothing]').waitFor() },
  { name: '없는 용어', path: '/glossary/?q=쀍쀍', bring: (page) => page.locator('[data-nothing]').waitFor() },
  {
    name: '확인한 노트',
    path: '/check-notes/',
    bring: async (page) => {
      await page.locator('[data-check][data-ready]').waitFor({ state: 'attached' });
      await page.locator('[data-check-example]').click();
      await page.locator('[data-check-result]').waitFor();
      for (const summary of await page.locator('[data-check-result] summary').filter({ visible: true }).all())
        await summary.click();
    },
  },
  { name: '연습 문항', path: '/study/quiz/?task=1.1', bring: practise },
  {
    name: '연습 문항의 답',
    path: '/study/quiz/?task=2.1',
    bring: async (page) => {
      await practise(page);
      await page.getByRole('button', { name: '모름' }).click();
      await page.locator('.verdict').waitFor();
    },
  },
  {
    name: '모의시험의 시작',
    path: '/study/quiz/?exam=half',
    bring: (page) => page.locator('.run .brief').waitFor(),
  },
  {
    name: '모의시험의 목록',
    path: '/study/quiz/',
    bring: async (page) => {
      await page.locator('[data-quiz][data-ready]').waitFor({ state: 'attached' });
      await page.locator('[data-quiz-exam]').click();
      await page.getByRole('button', { name: '시작', exact: true }).click();
      await page.locator('.question .option').first().click();
      await page.locator('.flag').click();
      await page.getByRole('button', { name: '목록', exact: true }).click();
      await page.locator('.all').waitFor();
    },
  },
  {
    name: '모의시험의 결과',
    path: '/study/quiz/',
    bring: async (page) => {
      await page.locator('[data-quiz][data-ready]').waitFor({ state: 'attached' });
      await page.locator('[data-quiz-exam]').click();
      await page.getByRole('button', { name: '시작', exact: true }).click();
      await page.locator('.question .option').first().click();
      await page.getByRole('button', { name: '목록', exact: true }).click();
      await page.getByRole('button', { name: '제출하고 채점하기' }).click();
      await page.locator('dialog.ask button.primary').click();
      await page.locator('.score').waitFor();
      await page.locator('.run details summary').first().click();
      // What the head of the page lies over once it was scrolled is no smaller for that.
      await page.evaluate(() => {
        scrollTo({ top: 0, behavior: 'instant' });
      });
    },
  },
  {
    name: '찾지 못한 주소',
    path: '/compute/lamda/',
    bring: (page) => page.locator('[data-guesses] li:not([hidden])').first().waitFor(),
  },
];

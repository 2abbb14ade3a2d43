import type { Page } from '@playwright/test';
import { accessibilityProblems } from '../support/accessibility.ts';
import { expect, test } from '../support/test.ts';

const fields = (page: Page) => page.locator('fieldset input');

/** Chooses as many options as a question wants, whichever they are, and hands them in. */
async function answer(page: Page): Promise<void> {
  const wanted = (await fields(page).first().getAttribute('type')) === 'checkbox' ? 2 : 1;
  for (let at = 0; at < wanted; at++) await fields(page).nth(at).check();
  await page.getByRole('button', { name: '확인' }).click();
  await expect(page.getByText(/^(맞았다|틀렸다)\./)).toBeFocused();
}

test('who is new presses one button, answers five questions and sees what came of it', async ({ page }) => {
  await page.goto('study/');
  await page.getByRole('link', { name: /^오늘의 학습/ }).click();
  for (let at = 1; at <= 5; at++) {
    await expect(page.getByRole('heading', { name: new RegExp(`문항 ${at} / 5`) })).toBeVisible();
    await answer(page);
    await page.getByRole('button', { name: at < 5 ? '다음' : '결과 보기' }).click();
  }
  await expect(page.getByRole('heading', { name: /결과$/ })).toBeFocused();
  await expect(page.getByText(/\d \/ 5/).first()).toBeVisible();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole('link', { name: '오늘의 학습으로' }).click();
  await expect(page.getByRole('link', { name: '학습 계획' }).first()).toBeVisible();
});

test('a wrong answer ends in one line to take away, and is asked again', async ({ page }) => {
  await page.goto('study/quiz/?begin=topic&topic=storage/s3');
  await page.getByRole('button', { name: '모름' }).click();
  await expect(page.getByText('기억할 한 줄')).toBeVisible();
  expect(await accessibilityProblems(page)).toEqual([]);
  const right = page.getByRole('listitem').filter({ has: page.getByText('정답', { exact: true }) });
  const answers = await right.locator('p:first-child').allInnerTexts();
  await page.getByRole('button', { name: '여기까지 채점' }).click();
  await expect(page.getByText(' 0%를 맞혔다.')).toBeVisible();
  await page.getByRole('button', { name: '틀린 1문항 다시 풀기' }).click();
  await expect(page.getByRole('heading', { name: /^문항 1 \/ 1( |$)/ })).toBeVisible();
  for (const text of answers) await page.getByLabel(text.replace('정답', '').trim()).check();
  await page.getByRole('button', { name: '확인' }).click();
  await expect(page.getByText(/^맞았다\./)).toBeVisible();
  await page.getByRole('button', { name: '결과 보기' }).click();
  await expect(page.getByText(' 100%를 맞혔다.')).toBeVisible();
});

test('what was answered wrong is listed among the records, and can alone be practised', async ({ page }) => {
  await page.goto('study/quiz/?begin=topic&topic=storage/s3');
  await page.getByRole('button', { name: '모름' }).click();
  await expect(page.getByText('기억할 한 줄')).toBeVisible();
  await page.goto('study/progress/#wrong');
  await expect(page.getByRole('region', { name: '틀린 것' }).getByRole('listitem')).toHaveCount(1);
  await page.goto('study/quiz/?count=all');
  await page.getByLabel('최근에 틀린 문항만 (1)').check();
  await page.getByRole('button', { name: '연습 시작' }).click();
  await expect(page.getByRole('heading', { name: /^문항 1 \/ 1( |$)/ })).toBeVisible();
});

test('a practice is done by keys alone and found again after a reload', async ({ page }) => {
  await page.goto('study/quiz/?topic=storage/s3&count=5');
  const begin = page.getByRole('button', { name: '연습 시작' });
  await expect(begin).toBeEnabled();
  await begin.press('Enter');
  await expect(page.getByRole('heading', { name: /^문항 1/ })).toBeVisible();
  const wanted = (await fields(page).first().getAttribute('type')) === 'checkbox' ? 2 : 1;
  for (let key = 1; key <= wanted; key++) await page.keyboard.press(String(key));
  await page.keyboard.press('f');
  await expect(page.getByRole('button', { name: '다시 볼 문항', pressed: true })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^(맞았다|틀렸다)\./)).toBeVisible();
  await page.reload();
  await expect(page.getByText(/^(맞았다|틀렸다)\./)).toBeVisible();
  await expect(page.getByRole('button', { name: '다시 볼 문항', pressed: true })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^문항 2/ })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { name: /^문항 1/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^문항 2/ })).toBeVisible();
  await page.keyboard.press('k');
  await expect(page.getByRole('heading', { name: /^문항 1/ })).toBeVisible();
  await page.goto('study/quiz/');
  await expect(page.getByRole('link', { name: '이어 풀기' })).toBeVisible();
});

test('the form keeps what was chosen, in its address and for the next time', async ({ page }) => {
  await page.goto('study/quiz/');
  await page.getByLabel('주제 이름으로 추가').fill('Amazon S3');
  await page.getByLabel('주제 이름으로 추가').press('Enter');
  await page.getByLabel('문항 수').selectOption('5');
  await expect(page).toHaveURL(/\?topic=storage\/s3&count=5$/);
  await page.getByRole('button', { name: '연습 시작' }).click();
  await expect(page.getByRole('heading', { name: /^문항 1/ })).toBeVisible();
  await page.goto('study/quiz/');
  await expect(page.getByRole('button', { name: 'Amazon S3 빼기' })).toBeVisible();
  await expect(page.getByLabel('문항 수')).toHaveValue('5');
});

test('everybody who opens a set has the same questions in the same order, and results meet', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto('study/quiz/');
  await page.getByLabel('문항 수').selectOption('5');
  await page.getByRole('button', { name: '함께 풀 세트 만들기' }).click();
  const link = await page.getByLabel('세트 링크').inputValue();
  const results: string[] = [];
  const seen: string[] = [];
  for (let person = 0; person < 2; person++) {
    const context = await browser.newContext({ ...(baseURL !== undefined && { baseURL }) });
    const other = await context.newPage();
    await other.goto(link);
    await other.getByRole('button', { name: '이 세트 풀기' }).click();
    let questions = '';
    for (let at = 1; at <= 5; at++) {
      await expect(other.getByRole('heading', { name: new RegExp(`문항 ${at} / 5`) })).toBeVisible();
      questions += await other.getByRole('group').first().innerText();
      await answer(other);
      await other.getByRole('button', { name: at < 5 ? '다음' : '결과 보기' }).click();
    }
    seen.push(questions);
    if (person === 1) {
      await other.getByLabel(/받은 결과를/).fill(`민수: ${results[0]}`);
      await expect(other.getByRole('columnheader', { name: '민수' })).toBeVisible();
    }
    results.push(await other.getByLabel('내 결과').inputValue());
    await context.close();
  }
  expect(seen[0]).toBe(seen[1]);
});

test('a set link that was cut off says so', async ({ page }) => {
  await page.goto('study/quiz/?set=1AbCd');
  await expect(page.getByText('세트 링크가 잘렸거나 바뀌었다.')).toBeVisible();
});

test('a mock exam goes on after a reload and ends in a range', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-20T09:00:00+09:00') });
  await page.goto('study/quiz/?exam=half');
  await expect(page.getByText('시간은 “시작”을 눌러야 간다.')).toBeVisible();
  await page.getByRole('button', { name: '시작' }).click();
  await fields(page).first().check();
  await page.clock.fastForward('02:00');
  await page.reload();
  await expect(fields(page).first()).toBeChecked();
  await expect(page.getByRole('timer')).toHaveText(/^2[12]:\d\d 남음$/);
  await page.getByRole('button', { name: '일시 정지' }).click();
  await expect(page.getByText('시계가 멈춰 있다.')).toBeVisible();
  await page.getByRole('button', { name: '계속하기' }).click();
  await page.getByRole('button', { name: '목록' }).click();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole('button', { name: '제출하고 채점하기' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: '제출하고 채점하기' }).click();
  await expect(page.getByText(/\d+점/).first()).toBeVisible();
  await expect(page.getByText(/95% 범위 \d+–\d+/)).toBeVisible();
  await expect(page.getByText(/일시 정지 1번/)).toBeVisible();
});

test('an exam whose time runs out while nobody looks is scored as it stood', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-20T09:00:00+09:00') });
  await page.goto('study/quiz/?exam=half');
  await page.getByRole('button', { name: '시작' }).click();
  await fields(page).first().check();
  await page.clock.fastForward('03:00:00');
  await expect(page.getByText(/시간이 다 되어 제출했다/)).toBeVisible();
});

test('two tabs see what the other does', async ({ page, context }) => {
  await page.goto('study/quiz/?begin=topic&topic=storage/s3');
  await expect(page.getByRole('heading', { name: /^문항 1/ })).toBeVisible();
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByRole('heading', { name: /^문항 1/ })).toBeVisible();
  await page.getByRole('button', { name: '모름' }).click();
  await expect(other.getByText('기억할 한 줄')).toBeVisible();
});

test('without a script the questions of a task are read with their answers folded', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL !== undefined && { baseURL }) });
  const page = await context.newPage();
  await page.goto('study/');
  await page.getByRole('link', { name: /1\.1 데이터를 지킨다/ }).click();
  const first = page.getByRole('region', { name: /^문항 1/ });
  await expect(first.getByText('맞다.')).toBeHidden();
  await first.getByText('답과 이유').click();
  await expect(first.getByText('맞다.').first()).toBeVisible();
  await context.close();
});

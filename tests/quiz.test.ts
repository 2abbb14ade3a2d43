/** Whole runs of the quiz as a learner has them: practice, exam, sets, on a phone, by keyboard, with storage denied. */
import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { QuestionData, QuestionIndex } from '../src/model/question-data.ts';
import { readSet, writeSet } from '../src/study/quiz/set-code.ts';
import { nowOnPages } from './lib/day.ts';
import { openSite } from './lib/open-site.ts';
import { stored } from './lib/stored.ts';
import { watchPage } from './lib/watch-page.ts';

const site = openSite({ keepsProofs: true });
const QUIZ = '/study/quiz/';

const plain = (text: string): string =>
  text
    .replace(/[`*\u2060]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
async function indexOf(page: Page): Promise<QuestionIndex> {
  return (await (await page.request.get(`${site.origin}/study/questions/index.json`)).json()) as QuestionIndex;
}
/** All questions by what they ask. */
async function questionsOf(page: Page): Promise<Map<string, QuestionData>> {
  const { tasks } = await indexOf(page);
  const lists = await Promise.all(
    tasks.map(async ({ file }) => (await (await page.request.get(`${site.origin}${file}`)).json()) as QuestionData[]),
  );
  return new Map(lists.flat().map((question) => [plain(question.stem), question]));
}
const stem = async (page: Page): Promise<string> => plain(await page.locator('.stem').first().innerText());
const heading = (page: Page) => page.locator('legend h2');

/** Chooses what is right, or the first wrong one, of the question on the screen. */
async function choose(page: Page, questions: ReadonlyMap<string, QuestionData>, right: boolean): Promise<void> {
  const question = questions.get(await stem(page));
  if (question === undefined) throw new Error(`not a question of this build: ${await stem(page)}`);
  const count = question.options.filter((option) => option.right).length;
  const options = question.options
    .flatMap((option, at) => ((option.right === true) === right ? [at] : []))
    .slice(0, count);
  // What another tab has chosen stands chosen here, too.
  const chosen = page.locator('.option input[type=checkbox]:checked');
  while ((await chosen.count()) > 0) await chosen.first().uncheck();
  for (const option of options) await page.locator(`.option input[value="${option}"]`).check();
}
/** The numbers of what is said to be right. */
const rightNumbers = (page: Page): Promise<number[]> =>
  page.locator('.reasons > li.right').evaluateAll((items: HTMLLIElement[]) => items.map(({ value }) => value));
/** The options in the order of the screen. */
const shownOptions = (page: Page): Promise<number[]> =>
  page.locator('.option input').evaluateAll((fields: HTMLInputElement[]) => fields.map(({ value }) => Number(value)));
/** The numbers of what is right, in the order of the screen. */
async function numberedRights(page: Page, question: QuestionData | undefined): Promise<number[]> {
  const shown = await shownOptions(page);
  return shown.flatMap((option, at) => (question?.options[option]?.right === true ? [at + 1] : []));
}
async function startPractice(page: Page, query = '', count = '10'): Promise<void> {
  await page.goto(`${site.origin}${QUIZ}${query}`);
  await page.locator('[data-ready]').waitFor({ state: 'attached' });
  await page.locator('select[name=count]').selectOption(count);
  await page.locator('[data-quiz-form] button[type=submit]').click();
  await heading(page).waitFor();
}
const denyStorage = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
  });
const phone = (): Promise<BrowserContext> =>
  site.browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true });

describe('practice', () => {
  it('lets one choose again after a wrong answer, which stays what it was in the result and among the wrong ones', async () => {
    const context = await phone();
    const page = await context.newPage();
    await startPractice(page, '', '5');
    const questions = await questionsOf(page);
    const again = page.getByRole('button', { name: '다시 선택' });
    const check = page.getByRole('button', { name: '확인' });
    await choose(page, questions, false);
    // A thumb beside what it meant loses no choice.
    await page.getByRole('button', { name: '모름' }).click();
    await expect.poll(() => page.locator('.bar .message').innerText()).toContain('다시 누르면 모름');
    await check.click();
    await page.locator('.verdict.wrong').waitFor();
    await again.click();
    await expect.poll(() => page.locator('.verdict, .reasons').count()).toBe(0);
    await check.waitFor();
    await choose(page, questions, true);
    await check.click();
    await expect.poll(() => page.locator('.verdict.wrong').innerText()).toContain('맞았다. 기록에는 처음 답이 남는다.');
    expect(await again.count()).toBe(0);
    await page.reload();
    await expect.poll(() => page.locator('.verdict.wrong').innerText()).toContain('기록에는 처음 답이 남는다.');
    expect(await stored(page, 'answer')).toMatchObject([{ right: false }]);
    await page.getByRole('button', { name: '여기까지 결과' }).click();
    await expect.poll(() => page.locator('.score').innerText()).toContain('0 / 1');
    expect(await page.locator('details summary', { hasText: '문항 1' }).innerText()).toContain('다시 선택해 맞음');
    await page.goto(page.url().replace(/study\/quiz\/.*/, 'study/wrong/'));
    await expect.poll(() => page.locator('main').innerText()).toContain('1');
    await context.close();
  });

  it('ended early, shows what was marked, and the way back from its result leads to a question in it', async () => {
    const context = await phone();
    const page = await context.newPage();
    await startPractice(page, '', '5');
    const questions = await questionsOf(page);
    const first = await stem(page);
    await choose(page, questions, true);
    await page.getByRole('button', { name: '확인' }).click();
    await page.getByRole('button', { name: '다음' }).click();
    await expect.poll(() => heading(page).innerText()).toContain('2 / 5');
    await page.keyboard.press('f');
    await expect.poll(() => page.locator('.flag').getAttribute('aria-pressed')).toBe('true');
    await page.getByRole('button', { name: '여기까지 결과' }).click();
    await page.locator('.score').waitFor();
    expect(await page.locator('#quiz-review option[value=flagged]').innerText()).toBe('표시 1');
    expect(await page.locator('summary', { hasText: '문항 2' }).innerText()).toContain('풀지 않음');
    await page.goBack();
    const opened = page.locator('details[data-asked][open]');
    await expect.poll(async () => plain(await opened.locator('.stem').innerText())).toBe(first);
    const seen = opened.locator('summary');
    await expect.poll(async () => (await seen.boundingBox())?.y ?? -1).toBeGreaterThan(0);
    await context.close();
  });

  it('of five questions, ended early, has the result of what was answered', async () => {
    const context = await phone();
    const page = await context.newPage();
    await startPractice(page, '', '5');
    const questions = await questionsOf(page);
    expect(await heading(page).innerText()).toContain('1 / 5');
    const stop = page.getByRole('button', { name: '여기까지 결과' });
    expect(await stop.count()).toBe(0);
    let wrong: QuestionData | undefined;
    for (const [at, right] of [true, false].entries()) {
      if (!right) wrong = questions.get(await stem(page));
      await choose(page, questions, right);
      await page.getByRole('button', { name: '확인' }).click();
      await page.getByRole('button', { name: '다음' }).click();
      await expect.poll(() => heading(page).innerText()).toContain(`${at + 2} / 5`);
    }
    // What stands chosen is there again after one has gone.
    await choose(page, questions, true);
    const checked = (): Promise<string[]> =>
      page
        .locator('.option input:checked')
        .evaluateAll((fields: HTMLInputElement[]) => fields.map(({ value }) => value));
    const before = await checked();
    await expect
      .poll(async () => (await stored(page, 'pick')).at(-1)?.chosen.map(String).sort())
      .toEqual(before.sort());
    await page.getByRole('link', { name: '나가기' }).click();
    await page.getByRole('link', { name: '이어 풀기' }).click();
    await expect.poll(() => heading(page).innerText()).toContain('3 / 5');
    expect((await checked()).sort()).toEqual(before);
    // Home leads back, too.
    await page.goto(`${site.origin}/`);
    await page.locator('[data-last-read]').getByRole('link', { name: '문항 2/5 답함, 이어 풀기' }).click();
    await expect.poll(() => heading(page).innerText()).toContain('3 / 5');
    expect((await checked()).sort()).toEqual(before);
    await stop.click();
    await page.getByText('1 / 2').first().waitFor();
    expect(await page.locator('main').innerText()).toContain('5문항 가운데 푼 2문항의 결과다');
    const home = await context.newPage();
    await home.goto(`${site.origin}/`);
    // What was wrong is what one goes on with.
    const wrongOnes = home.locator('[data-last-read]').getByRole('link', { name: '틀린 문항 1개' });
    await wrongOnes.click();
    // With what was chosen, why it is not right, and a tap to try it again.
    await home.locator('[data-wrong-questions] summary').click();
    await home.locator('[data-wrong-questions] .reasons .wrong', { hasText: '선택한 답' }).first().waitFor();
    await home.getByRole('link', { name: '틀린 1문항 다시 풀기' }).click();
    await expect.poll(() => heading(home).innerText()).toContain('문항 1 / 1');
    expect(await stem(home)).toBe(plain(wrong?.stem ?? ''));
    await home.goBack();
    await home.getByRole('link', { name: '틀린 1문항 다시 풀기' }).waitFor();
    await home.goto(`${site.origin}${QUIZ}?wrong`);
    await home.locator('[data-quiz][data-ready]').waitFor({ state: 'attached' });
    await expect.poll(() => home.locator('label.check').innerText()).toBe('마지막에 틀린 것만 (1)');
    expect(await home.locator('[data-quiz-form] [name=wrong]').isChecked()).toBe(true);
    await home.goto(`${site.origin}/`);
    await home.getByRole('link', { name: /^틀린 문항/ }).waitFor();
    expect(await home.getByRole('link', { name: /이어 풀기/ }).count()).toBe(0);
    await home.close();
    const deciding = wrong?.options.flatMap(({ right, see }) => (right ? [see.url.split('#')[0]] : []));
    const again = await page
      .locator('.read-again a')
      .evaluateAll((links: HTMLAnchorElement[]) => links.map(({ pathname }) => pathname));
    expect(again.sort()).toEqual([...new Set(deciding)].sort());
    // What was not asked yet is not lost.
    await page.getByRole('button', { name: '남은 3문항 이어 풀기' }).click();
    await expect.poll(() => heading(page).innerText()).toContain('문항 3 / 5');
    expect((await checked()).sort()).toEqual(before);
    await page.getByRole('button', { name: '확인' }).click();
    await page.locator('.verdict').waitFor();
    await stop.click();
    await expect.poll(() => page.locator('.score').innerText()).toContain('2 / 3');
    expect(await page.locator('main').innerText()).toContain('5문항 가운데 푼 3문항의 결과다');
    await context.close();
  });

  it.each([
    { width: 390, height: 844, hasTouch: true },
    { width: 320, height: 640, hasTouch: true },
    { width: 1280, height: 800, hasTouch: false },
  ])('at $width px goes on where it was checked, and has its result in reach', async ({ width, height, hasTouch }) => {
    const context = await site.browser.newContext({ viewport: { width, height }, hasTouch });
    const page = await context.newPage();
    await startPractice(page, '', '5');
    const questions = await questionsOf(page);
    const boxOf = async (name: string) => {
      const box = await page.getByRole('button', { name, exact: true }).boundingBox();
      if (box === null) throw new Error(`${name} is not there`);
      return { top: box.y, bottom: box.y + box.height, right: box.x + box.width };
    };
    const places: (number | undefined)[] = [];
    for (const at of [1, 2]) {
      await expect.poll(() => heading(page).innerText()).toContain(`${at} / 5`);
      places.push((await heading(page).boundingBox())?.y);
      await choose(page, questions, false);
      const check = await boxOf('확인');
      // As a finger does, which scrolls nothing.
      await page.mouse.click(check.right - 20, (check.top + check.bottom) / 2);
      await page.locator('.verdict').waitFor();
      await expect.poll(() => boxOf('다음')).toEqual(check);
      const { top, bottom } = await boxOf('여기까지 결과');
      expect(top).toBeGreaterThanOrEqual(0);
      expect(bottom).toBeLessThanOrEqual(height);
      await page.getByRole('button', { name: '다음', exact: true }).click();
    }
    // Who has scrolled down to the last option sees the verdict, too.
    await expect.poll(() => heading(page).innerText()).toContain('3 / 5');
    await choose(page, questions, false);
    await page.evaluate(() => {
      scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
    });
    const low = await boxOf('확인');
    await page.mouse.click(low.right - 20, (low.top + low.bottom) / 2);
    await page.locator('.verdict').waitFor();
    const bar = await page.locator('.run .top').boundingBox();
    const told = await page.locator('.verdict').boundingBox();
    expect(told?.y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0));
    expect((told?.y ?? 0) + (told?.height ?? 0)).toBeLessThanOrEqual((await boxOf('다음')).top);
    // The way to the result that comes after the first answer moves no question.
    expect(places[1]).toBe(places[0]);
    await page.getByRole('button', { name: '여기까지 결과' }).click();
    await page.locator('.score').waitFor();
    await expect.poll(async () => (await page.locator('.score').boundingBox())?.y ?? -1).toBeGreaterThan(0);
    expect((await page.locator('.score').boundingBox())?.y ?? height).toBeLessThan(height / 2);
    await context.close();
  });

  it('speaks of keys to those who have them', async () => {
    const context = await phone();
    const page = await context.newPage();
    await page.goto(`${site.origin}${QUIZ}`);
    await page.locator('[data-ready]').waitFor({ state: 'attached' });
    expect(await page.getByText('키보드로는').isVisible()).toBe(false);
    await context.close();
    const desk = await site.open(QUIZ);
    expect(await desk.getByText('키보드로는').isVisible()).toBe(true);
    await desk.close();
  });

  it('of which one reads up a topic is found as it was left, and of two that are open the other one is named', async () => {
    const context = await phone();
    const page = await context.newPage();
    await startPractice(page);
    for (let at = 1; at <= 10; at++) {
      await expect.poll(() => heading(page).innerText()).toContain(`문항 ${at} / 10`);
      await page.getByRole('button', { name: '모름' }).click();
      await page.locator('.verdict').waitFor();
      await page.locator('.bar .primary').click();
    }
    await page.locator('.score').waitFor();
    // Five of the topics that were missed at once, the rest at a tap.
    const missed = page.locator('.read-again a');
    expect(await missed.locator('visible=true').count()).toBe(5);
    const rest = page.locator('summary', { hasText: /^나머지 주제 \d+개$/ });
    const others = Number(/\d+/.exec(await rest.innerText())?.[0]);
    await rest.click();
    expect(await missed.locator('visible=true').count()).toBe(5 + others);
    await page.locator('#quiz-review').selectOption('wrong');
    const third = page.locator('.run details.wrong').nth(2);
    await third.locator('summary').click();
    await third.locator('.why a').first().click();
    await page.waitForURL(/\/[a-z]+\/[a-z0-9-]+\//);
    await page.goBack();
    await page.locator('.score').waitFor();
    expect(await page.locator('#quiz-review').inputValue()).toBe('wrong');
    expect(await third.evaluate((fold: HTMLDetailsElement) => fold.open)).toBe(true);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200);
    for (const query of ['?task=1.1', '?task=1.2']) {
      await startPractice(page, query);
      await page.getByRole('button', { name: '모름' }).click();
      await page.locator('.verdict').waitFor();
    }
    await page.goto(`${site.origin}${QUIZ}`);
    const open = page.locator('[data-quiz-open]');
    // Ended from outside it has its result as well, and keeps it.
    await open.getByRole('button', { name: '여기까지 결과' }).click();
    await expect.poll(() => page.locator('.score').innerText()).toContain('0 / 1');
    await page.getByRole('link', { name: '다른 연습' }).click();
    await expect.poll(() => open.innerText()).toMatch(/^1\.1 .+: \d\/\d+ 답함/);
    await page.locator('[data-quiz-past] summary').click();
    await expect.poll(() => page.locator('[data-quiz-past] li').first().innerText()).toMatch(/^1\.2 .* 0 \/ 1, /);
    await context.close();
  });

  it('asks, judges with every reason and its place, goes on after a reload, and comes to a result', async () => {
    const context = await phone();
    const page = await context.newPage();
    const record = watchPage(page);
    await page.goto(`${site.origin}${QUIZ}?task=1.1`, { waitUntil: 'networkidle' });
    expect(record.requests.filter((url) => url.includes('/study/questions/'))).toEqual([]);
    await startPractice(page, '?task=1.1');
    const questions = await questionsOf(page);
    for (let at = 1; at <= 10; at++) {
      await expect.poll(() => heading(page).innerText()).toContain(`문항 ${at} / 10`);
      await choose(page, questions, at > 2);
      await page.getByRole('button', { name: '확인' }).click();
      await page.locator('.verdict').waitFor();
      const asked = questions.get(await stem(page));
      expect(await page.locator('.reasons > li').count()).toBe(asked?.options.length);
      expect(await page.locator('.reasons > li .why a[href]').count()).toBe(asked?.options.length);
      expect(await page.locator('.verdict').innerText()).toContain(at > 2 ? '맞았다' : '틀렸다');
      // First what is right, once, then why what was chosen is not, then the others, what is said soonest first.
      const kinds = await page
        .locator('.reasons > li')
        .evaluateAll((items: HTMLElement[]) => items.map(({ className }) => className));
      expect(kinds).toEqual(
        kinds.toSorted((a, b) => ['right', 'wrong', ''].indexOf(a) - ['right', 'wrong', ''].indexOf(b)),
      );
      const shown = await shownOptions(page);
      const others = await page
        .locator('.reasons > li:not([class])')
        .evaluateAll((items: HTMLLIElement[]) => items.map(({ value }) => value));
      const lengths = others.map((number) => asked?.options[shown[number - 1] ?? -1]?.why.length ?? NaN);
      expect(lengths.length).toBeGreaterThan(0);
      expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
      if (at <= 2) {
        expect(await rightNumbers(page)).toEqual(await numberedRights(page, asked));
        const second = await page.locator('.reasons > li.wrong').first().boundingBox();
        expect(second?.y).toBeLessThan(844);
      }
      expect(await page.evaluate(() => document.activeElement?.className)).toContain('verdict');
      if (at === 2) {
        await page.getByRole('button', { name: '이전' }).click();
        await expect.poll(() => heading(page).innerText()).toContain('문항 1 / 10');
        await page.locator('.verdict').waitFor();
        await page.locator('.bar .primary').click();
        await expect.poll(() => heading(page).innerText()).toContain('문항 2 / 10');
      }
      if (at === 4) {
        await page.reload();
        await page.locator('.verdict').waitFor();
        expect(plain(asked?.stem ?? '')).toBe(await stem(page));
      }
      await page.locator('.bar .primary').click();
    }
    await expect.poll(() => page.locator('.score').innerText()).toContain('8 / 10');
    expect(await page.locator('.run details.wrong').count()).toBe(2);
    await page.locator('.run details.wrong summary').first().click();
    await page.locator('.run details.wrong .reasons').first().waitFor();
    // What is right does not look as what is wrong does.
    const colours = await page
      .locator('.run details.wrong .reasons :is(.right, .wrong) > .text > .mark')
      .evaluateAll((marks) => marks.map((mark) => [mark.textContent, getComputedStyle(mark).color].join(' ')));
    expect(new Set(colours).size).toBe(2);
    // Paper has all of what was wrong, and none of what was right.
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect.poll(() => page.locator('.run details:visible .reasons:visible').count()).toBe(2);
    expect(await page.locator('.run details.right:visible').count()).toBe(0);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: 'screen' });
    await expect.poll(() => page.locator('.run details[open]').count()).toBe(1);

    await page.getByRole('button', { name: '틀린 2문항 다시 풀기' }).click();
    await expect.poll(() => heading(page).innerText()).toContain('문항 1 / 2');
    await choose(page, questions, true);
    await page.getByRole('button', { name: '확인' }).click();
    await page.locator('.verdict').waitFor();
    // One of the two is right now: what was wrong the last time is one.
    await page.goto(`${site.origin}${QUIZ}`);
    await page.locator('[data-ready]').waitFor({ state: 'attached' });
    expect(await page.locator('[data-quiz-open]').innerText()).toContain('1/2 답함');
    // To go on is what one is led to, not to end it.
    const coloured = (selector: string): Promise<string> =>
      page.locator(selector).evaluate((shown) => getComputedStyle(shown).backgroundColor);
    expect(await coloured('[data-quiz-open] a')).toBe(await coloured('[data-quiz-form] .primary'));
    expect(await coloured('[data-quiz-open] button')).toBe('rgba(0, 0, 0, 0)');
    const hub = await context.newPage();
    const state = hub.locator('[data-study-quiz]');
    await hub.goto(`${site.origin}/study/`);
    await expect.poll(() => state.innerText()).toBe('1/2 답함 · 이어 풀기 · 틀린 문항 1개');
    expect(await hub.locator('[data-study-cards]').isVisible()).toBe(false);
    await state.getByRole('link', { name: '이어 풀기' }).click();
    await expect.poll(() => heading(hub).innerText()).toContain('문항 2 / 2');
    // Answered, it stays until one goes on.
    await choose(hub, questions, false);
    await hub.getByRole('button', { name: '확인' }).click();
    await hub.locator('.verdict').waitFor();
    expect(await heading(hub).innerText()).toContain('문항 2 / 2');
    // Who comes back from a link of its explanation finds it again.
    await hub.reload();
    await hub.locator('.verdict').waitFor();
    expect(await heading(hub).innerText()).toContain('문항 2 / 2');
    await hub.close();
    const past = page.locator('[data-quiz-past]');
    await past.locator('summary').click();
    expect(await past.locator('li').allInnerTexts()).toEqual([expect.stringMatching(/ 8 \/ 10, \d{4}-\d\d-\d\d$/)]);
    await past.locator('a').click();
    await expect.poll(() => page.locator('.score').innerText()).toContain('8 / 10');
    await page.goBack();
    await page.locator('[data-ready]').waitFor({ state: 'attached' });
    await page.locator('input[name=wrong]').check();
    await page.locator('[data-quiz-form] button[type=submit]').click();
    await expect.poll(() => heading(page).innerText()).toContain('문항 1 / 1');

    expect(record.errors).toEqual([]);
    expect(record.requests.filter((url) => !url.startsWith(site.origin) && !url.startsWith('data:'))).toEqual([]);
    await context.close();
  });

  it('is answered by keyboard alone: numbers, Enter, F', async () => {
    const page = await site.open(`${QUIZ}?domain=secure`);
    await page.locator('[data-ready]').waitFor({ state: 'attached' });
    const scope = page.locator('[data-quiz-scope]');
    const chosen = (): Promise<string> => scope.locator('input[name=from]:checked').inputValue();
    expect(await chosen()).toBe('domain:secure');
    await scope.locator('summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('람다');
    // What is called so stands first, and the keys of a list go through what is left.
    await page.keyboard.press('ArrowDown');
    expect(await chosen()).toBe('topic:compute/lambda');
    await page.keyboard.press('ArrowDown');
    expect(await chosen()).toMatch(/^topic:.*lambda/);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('없는 이름');
    await page.keyboard.press('Enter');
    expect(await scope.getByText('그런 이름의 문항은 없다').isVisible()).toBe(true);
    await scope.locator('input[type=search]').fill('복원력');
    expect(await scope.locator('label:visible input[value^="task:2."]').count()).toBe(2);
    await scope.locator('input[type=search]').fill('1.1');
    await page.keyboard.press('Enter');
    expect(await chosen()).toBe('task:1.1');
    expect(await scope.locator('summary').innerText()).toMatch(/1\.1 .*\(\d+\)/);
    expect(await scope.getAttribute('open')).toBeNull();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
    await page.locator('[data-quiz-form] button[type=submit]').focus();
    await page.keyboard.press('Enter');
    await heading(page).waitFor();
    await page.keyboard.press('Enter');
    const missing = page.locator('.bar .message[role=alert]');
    await expect.poll(() => missing.innerText()).toMatch(/선택한다|선택해야/);
    expect((await missing.boundingBox())?.y).toBeLessThan(page.viewportSize()?.height ?? 0);
    await page.keyboard.press('f');
    await expect.poll(() => page.locator('.flag').getAttribute('aria-pressed')).toBe('true');
    await expect.poll(() => page.locator('[data-quiz-said]').innerText()).toBe('문항을 표시했다.');
    await page.keyboard.press('2');
    expect(await page.locator('.option input').nth(1).isChecked()).toBe(true);
    if ((await page.locator('.option input[type=checkbox]').count()) > 0) await page.keyboard.press('3');
    // The buttons are in sight: to step onto one moves nothing.
    const flag = page.locator('.bar .flag');
    const at = (await flag.boundingBox())?.y;
    await flag.focus();
    expect([await page.evaluate(() => scrollY), (await flag.boundingBox())?.y]).toEqual([0, at]);
    await page.locator('.option input').nth(1).focus();
    await page.keyboard.press('Enter');
    await page.locator('.verdict').waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => heading(page).innerText()).toContain('문항 2 / 20');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('FIELDSET');
    await page.keyboard.press('4');
    expect(await page.locator('.option input').nth(3).isChecked()).toBe(true);
    await page.goBack();
    await expect.poll(() => heading(page).innerText()).toContain('문항 1 / 20');
    expect(await page.locator('.flag').getAttribute('aria-pressed')).toBe('true');
    await page.close();
  });

  it('is of several domains, up to 65 questions, as its address says: by keyboard, after a reload and on the way back', async () => {
    const page = await site.open(QUIZ);
    await page.locator('[data-ready]').waitFor({ state: 'attached' });
    const scope = page.locator('[data-quiz-scope]');
    const chosen = (): Promise<string[]> =>
      scope.locator('input[name=from]:checked').evaluateAll((all: HTMLInputElement[]) => all.map(({ value }) => value));
    await scope.locator('summary').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    // A stop of Tab, whose arrows go through the list, as where there is one to choose.
    await page.keyboard.press('Tab');
    expect(await chosen()).toEqual(['']);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    // All is none of them.
    expect(await chosen()).toEqual(['domain:secure']);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    const both = ['domain:secure', 'domain:performing'];
    expect(await chosen()).toEqual(both);
    // What is typed is found, taken, and the next can be typed.
    await scope.locator('input[type=search]').fill('dynamodb');
    await page.keyboard.press('Enter');
    expect(await chosen()).toContain('topic:database/dynamodb');
    expect(await scope.getAttribute('open')).not.toBeNull();
    await scope.locator('input[value="topic:database/dynamodb"]').uncheck();
    await page.keyboard.press('Enter');
    expect(await scope.getAttribute('open')).toBeNull();
    expect(await scope.locator('summary').innerText()).toMatch(/\(\d+\), .*\(\d+\)$/);
    await page.locator('select[name=count]').selectOption('65');
    await expect.poll(() => new URL(page.url()).search).toBe('?domain=secure,performing&count=65');
    await page.reload();
    await page.locator('[data-ready]').waitFor({ state: 'attached' });
    expect(await chosen()).toEqual(both);
    expect(await page.locator('select[name=count]').inputValue()).toBe('65');
    await page.locator('[data-quiz-form] button[type=submit]').click();
    await expect.poll(() => heading(page).innerText()).toContain('문항 1 / 65');
    const { tasks } = await indexOf(page);
    const domainOf = new Map(tasks.flatMap(({ domain, questions }) => questions.map(([id]) => [id, domain])));
    const [run] = await stored(page, 'session');
    expect([...new Set(run?.questions.map((id) => domainOf.get(id)))].sort()).toEqual(['performing', 'secure']);
    await page.goBack();
    await page.locator('[data-quiz-form]').waitFor();
    expect(await chosen()).toEqual(both);
    // One again: the first of them stays.
    await scope.locator('summary').click();
    await page.locator('[data-quiz-several]').uncheck();
    expect(await chosen()).toEqual(['domain:secure']);
    await expect.poll(() => new URL(page.url()).search).toBe('?domain=secure&count=65');
    await page.close();
  });

  it('shows code as it is where a question is known again by its beginning', async () => {
    const context = await phone();
    const page = await context.newPage();
    await startPractice(page, '?topic=security/iam', 'all');
    const all = [...(await questionsOf(page)).values()];
    const wrong = [...all.slice(0, 6), ...all.filter(({ stem }) => stem.includes('`s3:*`'))];
    await page.goto(`${site.origin}/study/progress/`);
    await page.locator('[data-progress][data-ready]').waitFor({ state: 'attached' });
    const events = wrong.map(({ id, hash }, at) => ({
      ...{ id: `a${at}`, at: nowOnPages(), order: nowOnPages() + at, kind: 'answer', question: id, hash },
      ...{ chosen: [1], right: false, mode: 'practice', took: 1 },
    }));
    const text = JSON.stringify({ format: 'saa-notes-study', version: 1, events });
    const file = { name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) };
    await page.locator('[data-progress-import]').setInputFiles(file);
    await expect.poll(() => page.locator('[data-progress-said]').innerText()).toContain('합쳤다');
    await page.goto(`${site.origin}/study/wrong/`);
    await expect.poll(() => page.locator('[data-wrong-questions] .gist').first().innerText()).toContain('s3:*를');
    // Of so many one may want some.
    await page.getByRole('link', { name: '몇 개만 선택해 풀기' }).click();
    await page.locator('[data-ready]').waitFor({ state: 'attached' });
    await page.locator('select[name=count]').selectOption('5');
    await page.locator('[data-quiz-form] button[type=submit]').click();
    await expect.poll(() => heading(page).innerText()).toContain('문항 1 / 5');
    await page.goto(`${site.origin}${QUIZ}?domain=secure,gone`);
    await expect.poll(() => page.locator('[data-quiz-message]').innerText()).toContain('나머지만 선택했다');
    await context.close();
  });

  it('is taken along to Anki, and not in the middle of it', async () => {
    const page = await site.browser.newPage({ acceptDownloads: true });
    await page.goto(`${site.origin}${QUIZ}`);
    await page.locator('[data-ready]').waitFor({ state: 'attached' });
    const link = page.locator('a[download]', { hasText: 'Anki' });
    const coming = page.waitForEvent('download');
    await link.click();
    const text = readFileSync(await (await coming).path(), 'utf8');
    const notes = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    expect(notes).toHaveLength((await questionsOf(page)).size);
    expect(notes.filter((line) => line.split('\t').length !== 5)).toEqual([]);
    // Where its links lead: to what is read here, to the question itself.
    const [, path = '', place = ''] = /href=""([^"#]+)#(question-[^"]+)""/.exec(notes.at(-1) ?? '') ?? [];
    expect(path.startsWith(site.origin)).toBe(true);
    await page.goto(`${path}#${place}`);
    expect(await page.locator(`[id="${place}"]`).count()).toBe(1);
    await startPractice(page);
    expect(await link.isVisible()).toBe(false);
    await page.close();
  });

  it('of a topic begins on its page', async () => {
    const page = await site.open('/security/iam/');
    await page.getByRole('link', { name: '이 주제로 연습' }).click();
    // With what there is of it, as many as one practises at a time.
    await page.waitForURL(/\?session=/);
    await expect.poll(() => heading(page).innerText()).toContain('문항 1 / 20');
    expect(await page.locator('.top').innerText()).toContain('AWS IAM');
    await page.goto(`${site.origin}/security/mfa/`);
    await page.getByRole('link', { name: '이 주제로 연습' }).click();
    await page.waitForURL(/\?session=/);
    await expect.poll(() => heading(page).innerText()).toMatch(/^문항 1 \/ \d(?!\d)/);
    await page.goto(`${site.origin}/study/quiz/?topic=security/iam`);
    await page.locator('[data-ready]').waitFor({ state: 'attached' });
    expect(await page.locator('input[name=from]:checked').inputValue()).toBe('topic:security/iam');
    expect(await page.locator('[data-quiz-scope] summary').innerText()).toMatch(/AWS IAM \(\d+\)/);
    await page.close();
  });

  it('that this device does not know is said, aloud as well, with the way to begin anew', async () => {
    const context = await phone();
    const page = await context.newPage();
    await page.goto(`${site.origin}${QUIZ}?session=none&q=2`);
    const why = '주소에 적힌 연습이 이 기기에 없다. 기록이 지워졌거나 다른 기기에서 한 것이다.';
    await expect.poll(() => page.getByRole('status').filter({ hasText: why }).count()).toBe(1);
    expect(await page.getByText(why).count()).toBe(1);
    const anew = page.getByRole('link', { name: '새로 시작하기' });
    expect((await anew.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await anew.click();
    await page.getByRole('button', { name: '연습 시작' }).waitFor();
    expect(new URL(page.url()).search).toBe('');
    await context.close();
  });

  it('goes on where nothing may be stored, and says what that means', async () => {
    const context = await phone();
    const page = await context.newPage();
    await denyStorage(page);
    await startPractice(page);
    expect(await page.locator('[data-quiz-trouble]').innerText()).toContain('저장을 막고');
    await choose(page, await questionsOf(page), true);
    await page.getByRole('button', { name: '확인' }).click();
    await expect.poll(() => page.locator('.verdict').innerText()).toContain('맞았다');
    await page.locator('.bar .primary').click();
    await expect.poll(() => heading(page).innerText()).toContain('문항 2 / 10');
    await context.close();
  });

  it('in two tabs at once is one: what one answers the other shows, and nothing is counted twice', async () => {
    const context = await phone();
    const [one, other] = [await context.newPage(), await context.newPage()];
    await startPractice(one);
    const questions = await questionsOf(one);
    await other.goto(one.url());
    await heading(other).waitFor();
    expect(await stem(other)).toBe(await stem(one));
    await choose(one, questions, true);
    await one.getByRole('button', { name: '확인' }).click();
    await expect.poll(() => other.locator('.verdict').innerText()).toContain('맞았다');
    for (const page of [one, other]) {
      await page.locator('.bar .primary').click();
      await expect.poll(() => heading(page).innerText()).toContain('문항 2 / 10');
      await choose(page, questions, page === one);
    }
    // Whoever comes second may find the question answered by then.
    await Promise.all(
      [one, other].map((page) =>
        page.evaluate(() => {
          const button = document.querySelector<HTMLElement>('.bar .primary');
          if (button?.textContent === '확인') button.click();
        }),
      ),
    );
    await Promise.all([one, other].map((page) => page.locator('.verdict').waitFor()));
    const answers = await stored(one, 'answer');
    expect(answers.length).toBe(2);
    expect(new Set(answers.map(({ question }) => question)).size).toBe(2);
    await context.close();
  });
});

describe('what was practised last', () => {
  it('is chosen again by the form, which says so and leads to all', async () => {
    const context = await phone();
    const page = await context.newPage();
    const told = page.locator('[data-quiz-scope] summary b');
    const kept = page.locator('[data-quiz-kept]');
    await startPractice(page, '?domain=secure', '5');
    await page.getByRole('link', { name: '나가기' }).click();
    await page.locator('.start [data-quiz-form]').waitFor();
    await expect.poll(() => kept.innerText()).toContain('지난번에 고른 범위다');
    const all = '모든 문항';
    expect(await told.innerText()).not.toContain(all);
    expect(await page.locator('[name=from]:checked').inputValue()).toBe('domain:secure');
    await kept.getByRole('button', { name: '모든 문항으로' }).click();
    await expect.poll(() => told.innerText()).toContain(all);
    expect(await kept.isVisible()).toBe(false);
    await page.locator('[data-quiz-form] button[type=submit]').click();
    await heading(page).waitFor();
    await page.goto(`${site.origin}${QUIZ}`);
    await page.locator('[data-ready]').waitFor({ state: 'attached' });
    expect(await told.innerText()).toContain(all);
    expect(await kept.isVisible()).toBe(false);
    await context.close();
  });

  it('stands behind what an address asks for', async () => {
    const context = await phone();
    const page = await context.newPage();
    await startPractice(page, '?domain=secure', '5');
    await page.goto(`${site.origin}${QUIZ}?domain=cost`);
    await page.locator('[data-ready]').waitFor({ state: 'attached' });
    expect(await page.locator('[name=from]:checked').inputValue()).toBe('domain:cost');
    expect(await page.locator('[data-quiz-kept]').isVisible()).toBe(false);
    await context.close();
  });
});

describe('the exam', () => {
  async function begin(page: Page): Promise<number> {
    await page.goto(`${site.origin}${QUIZ}`);
    await page.locator('[data-ready]').waitFor({ state: 'attached' });
    await page.locator('[data-quiz-exam]').click();
    await page.getByRole('button', { name: '시작', exact: true }).click();
    await heading(page).waitFor();
    return Number(/\/ (\d+)/.exec(await heading(page).innerText())?.[1]);
  }

  it('that is under way comes before a new one where the plan leads to it', async () => {
    const context = await phone();
    const page = await context.newPage();
    const count = await begin(page);
    await page.goto(`${site.origin}${QUIZ}?exam=half`);
    const first = page.locator('.run .bar .primary');
    await expect.poll(() => first.innerText()).toBe('이어 풀기');
    await first.click();
    await expect.poll(() => heading(page).innerText()).toContain(`문항 1 / ${count}`);
    await context.close();
  });

  it('that is not over is thrown away from the form only after one said so', async () => {
    const context = await phone();
    const page = await context.newPage();
    await begin(page);
    await page.goto(`${site.origin}${QUIZ}`);
    const drop = page.locator('[data-quiz-open]').getByRole('button', { name: '채점하지 않고 버리기' });
    await drop.click();
    await page.getByRole('alertdialog').getByRole('button', { name: '취소' }).click();
    expect(await page.locator('[data-quiz-open]').isVisible()).toBe(true);
    await drop.click();
    await page.getByRole('alertdialog').getByRole('button', { name: '버리기' }).click();
    await expect.poll(() => page.locator('[data-quiz-open]').isVisible()).toBe(false);
    await context.close();
  });

  it('survives a reload, is paused, looked over, handed in, scored with its range and looked back at', async () => {
    const context = await phone();
    const page = await context.newPage();
    const record = watchPage(page);
    const count = await begin(page);
    const { format, domains } = await indexOf(page);
    expect(count).toBeLessThanOrEqual(format.questions);
    expect(count).toBeGreaterThanOrEqual(domains.length);
    const questions = await questionsOf(page);
    const expected = new Map<string, boolean>();
    for (let at = 1; at <= 6; at++) {
      await expect.poll(() => heading(page).innerText()).toContain(`문항 ${at} / ${count}`);
      await choose(page, questions, at % 2 === 0);
      expected.set(await stem(page), at % 2 === 0);
      if (at === 3) await page.locator('.flag').click();
      if (at === 4) {
        const chosen = async (): Promise<number[]> =>
          (
            await page
              .locator('.option input:checked')
              .evaluateAll((all) => all.map((each) => Number((each as HTMLInputElement).value)))
          ).sort((a, b) => a - b);
        const before = await chosen();
        // A reload takes with it what the device is still writing.
        await expect.poll(async () => (await stored(page, 'pick')).at(-1)?.chosen).toEqual(before);
        await page.reload();
        await heading(page).waitFor();
        expect(await heading(page).innerText()).toContain(`문항 4 / ${count}`);
        expect(await chosen()).toEqual(before);
      }
      expect(await page.locator('.verdict, .reasons').count()).toBe(0);
      await page.locator('.bar .primary').click();
    }
    // One is left for later; the keys lead back and on.
    await expect.poll(() => heading(page).innerText()).toContain(`문항 7 / ${count}`);
    await page.keyboard.press('k');
    await expect.poll(() => heading(page).innerText()).toContain(`문항 6 / ${count}`);
    await page.keyboard.press('l');
    await page.getByRole('heading', { name: '문항 목록' }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => heading(page).innerText()).toContain(`문항 6 / ${count}`);
    await page.locator('.bar .primary').click();
    await expect.poll(() => heading(page).innerText()).toContain(`문항 7 / ${count}`);
    await page.getByRole('button', { name: '다음' }).click();
    await expect.poll(() => heading(page).innerText()).toContain(`문항 8 / ${count}`);
    await choose(page, questions, true);
    expected.set(await stem(page), true);
    await page.locator('.bar .primary').click();
    await expect.poll(() => heading(page).innerText()).toContain(`문항 9 / ${count}`);
    await page.keyboard.press('p');
    await page.getByText('실제 시험은 멈출 수 없으므로').waitFor();
    expect(await page.locator('.stem').count()).toBe(0);
    await page.reload();
    await page.goto(page.url().replace(/&q=[^&]*/, ''));
    await page.getByRole('button', { name: '계속하기' }).waitFor();
    await page.keyboard.press('p');
    await expect.poll(() => heading(page).innerText()).toContain(`문항 9 / ${count}`);
    await page.getByRole('button', { name: '목록' }).click();
    await expect.poll(() => page.getByText(`답함 7, 미응답 ${count - 7}, 표시 1`).count()).toBe(1);
    // Where one was is marked, and a tap away.
    expect(await page.locator('.all [aria-current]').allInnerTexts()).toEqual(['9']);
    // The arrows go through the list from there.
    const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('9');
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe('10');
    await page.keyboard.press('ArrowUp');
    expect(Number(await focused())).toBeLessThan(9);
    await page.keyboard.press('Escape');
    await expect.poll(() => heading(page).innerText()).toContain(`문항 9 / ${count}`);
    await page.getByRole('button', { name: '목록' }).click();
    await page.getByRole('link', { name: '보던 문항 9' }).click();
    await expect.poll(() => heading(page).innerText()).toContain(`문항 9 / ${count}`);
    await page.getByRole('button', { name: '목록' }).click();
    await page.getByRole('link', { name: '문항 3, 답함, 표시' }).click();
    await expect.poll(() => heading(page).innerText()).toContain('문항 3 / ');
    await page.getByRole('button', { name: '목록' }).click();
    // By the keyboard the exam is handed in before its questions are gone through.
    await page.getByRole('heading', { name: '문항 목록' }).focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('제출하고 채점하기');
    await page.keyboard.press('Enter');
    // It asks first, and what is pressed at once changes nothing.
    await page.getByRole('alertdialog', { name: /^답하지 않았거나 선택한 수가 다른 문항이 58개 있다/ }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('취소');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('.score').waitFor();
    expect(await page.locator('.score').innerText()).toMatch(/^\d{3}점 58문항 비움, 95% 범위 \d+–\d+$/);
    await page.getByText('65문항 가운데 7문항만 답했다.').waitFor();
    expect(await page.locator('main').innerText()).toContain('일시 정지 1번');
    const folds = page.locator('.run details:is(.right, .wrong)');
    expect(await folds.count()).toBe(count);
    const unscored = await page.locator('.run details', { hasText: '채점 밖' }).count();
    expect(unscored).toBe(Math.round((count * format.unscored) / format.questions));
    const right = await page.locator('.run details.right').count();
    expect(right).toBe([...expected.values()].filter(Boolean).length);
    const sumOf = async (table: string): Promise<number> => {
      const cells = await page.getByRole('region', { name: table }).locator('tbody td:nth-of-type(1)').allInnerTexts();
      return cells.map((cell) => cell.split('/').map(Number)).reduce((sum, [, all = 0]) => sum + all, 0);
    };
    // What was left blank makes no task the weakest, and no topic one to read again.
    const chips = (await folds.allInnerTexts()).filter((text) => !/답하지 않음|채점 밖/.test(text));
    expect(await sumOf('과제별로 맞힌 문항')).toBe(chips.length);
    const blank = count - unscored - chips.length;
    await page.getByText(`채점한 문항 가운데 답하지 않은 ${blank}개는`).waitFor();
    // Every domain of the exam has its total beside its weight: of what the score is of, blanks as well.
    const totals = page.getByRole('region', { name: '영역별로 맞힌 문항' });
    expect(await sumOf('영역별로 맞힌 문항')).toBe(count - unscored);
    expect(await totals.locator('tbody th').allInnerTexts()).toEqual(domains.map(({ title }) => title));
    expect(await totals.locator('tbody td:last-of-type').allInnerTexts()).toEqual(
      domains.map(({ weight }) => `${weight}%`),
    );
    const missed = (await page.locator('.read-again li').allInnerTexts()).map((text) =>
      Number(/\d+(?=문항$)/.exec(text)?.[0]),
    );
    expect(Math.max(...missed)).toBeLessThanOrEqual(3);
    expect(missed.length).toBeGreaterThan(0);
    await page.locator('#quiz-review').selectOption('flagged');
    expect(await folds.locator('visible=true').count()).toBe(1);
    // What was left blank is told from what was wrong.
    expect(await page.locator('.run details.wrong .chip', { hasText: '답하지 않음' }).count()).toBe(count - 7);
    await page.locator('#quiz-review').selectOption('wrong');
    expect(await folds.locator('visible=true').count()).toBe(3);
    // Which questions are not scored is drawn by lot: those of them that were missed are said.
    const outside = await page.locator('.run details.wrong:visible', { hasText: '채점 밖' }).count();
    const also = outside > 0 ? `(채점하지 않은 ${outside}문항 포함)` : '';
    expect(await page.getByRole('button', { name: `틀린 3문항 다시 풀기${also}`, exact: true }).count()).toBe(1);
    expect(await page.getByRole('button', { name: `답하지 않은 것까지 ${count - 4}문항 풀기` }).count()).toBe(1);
    const told = await page.locator('.score').innerText();
    const progress = await context.newPage();
    await progress.goto(`${site.origin}/study/progress/`);
    const past = progress.getByRole('region', { name: '끝낸 모의시험' }).locator('tbody tr');
    await expect.poll(() => past.count()).toBe(1);
    expect(await past.innerText()).toContain(/\d+점/.exec(told)?.[0]);
    expect(await past.innerText()).toContain('58문항 비움');
    expect(await past.locator('a').getAttribute('href')).toMatch(/\/study\/quiz\/\?session=/);
    expect(record.errors).toEqual([]);
    await context.close();
  });

  it.each([
    ['[data-quiz-exam]', '모의시험'],
    ['[data-quiz-half]', '모의시험 절반'],
  ])('runs no clock before one says so, by keys, and the way back leads to the form: %s', async (press, title) => {
    const page = await site.open(QUIZ);
    await page.locator('[data-ready]').waitFor({ state: 'attached' });
    const brief = page.getByRole('heading', { name: title, exact: true, level: 2 }).and(page.locator('.run h2'));
    await page.locator(press).press('Enter');
    await brief.waitFor();
    await expect.poll(() => brief.evaluate((it) => it === document.activeElement)).toBe(true);
    // A key that is still held presses nothing.
    await page.evaluate(() =>
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', repeat: true, bubbles: true, cancelable: true }),
      ),
    );
    expect(await stored(page, 'session')).toEqual([]);
    await page.goBack();
    await page.locator(press).waitFor();
    await page.goForward();
    await brief.waitFor();
    await page.keyboard.press('x');
    await page.locator(press).waitFor();
    expect(await stored(page, 'session')).toEqual([]);
    await page.locator(press).press('Enter');
    await brief.waitFor();
    await page.keyboard.press('Enter');
    await heading(page).waitFor();
    expect(await page.locator('.clock').isVisible()).toBe(true);
    expect(await stored(page, 'session')).toHaveLength(1);
    // What was said before it is not said again.
    await page.goBack();
    await page.locator(press).waitFor();
    await page.close();
  });

  it('of half the length says before and after how many are scored, and has its score of them', async () => {
    const context = await phone();
    const page = await context.newPage();
    await page.goto(`${site.origin}${QUIZ}`);
    await page.locator('[data-ready]').waitFor({ state: 'attached' });
    const { format } = await indexOf(page);
    const asked = Math.round(format.questions / 2);
    const unscored = Math.round((asked * format.unscored) / format.questions);
    await page.locator('[data-quiz-half]').click();
    const start = page.getByRole('button', { name: '시작', exact: true });
    await start.waitFor();
    const before = await page.locator('.run').innerText();
    expect(before).toContain(`문항 ${asked}개, 시간 ${Math.round((asked * format.minutes) / format.questions)}분`);
    expect(before).toContain(`${unscored}문항은 채점하지 않아 ${asked - unscored}문항으로 점수를 계산한다`);
    await start.click();
    await expect.poll(() => heading(page).innerText()).toContain(`문항 1 / ${asked}`);
    await page.getByRole('button', { name: '목록' }).click();
    await page.getByRole('button', { name: '제출하고 채점하기' }).click();
    await page.getByRole('button', { name: '제출', exact: true }).click();
    await page.locator('.score').waitFor();
    const after = await page.locator('.run').innerText();
    expect(after).toContain(
      `채점한 ${asked - unscored}문항 가운데 0개를 맞혔다. 나머지 ${unscored}문항은 실제 시험처럼`,
    );
    await context.close();
  });

  it('keeps a choice that the device had not taken when the page was loaded anew', async () => {
    const context = await phone();
    const page = await context.newPage();
    for (const start of [() => begin(page), () => startPractice(page)]) {
      await start();
      // From here on nothing is written: a reload comes before it.
      await page.evaluate(() => {
        Object.defineProperty(IDBIndex.prototype, 'openKeyCursor', { value: () => new Promise(() => undefined) });
      });
      const option = page.locator('.option input').nth(1);
      await option.check();
      const value = await option.inputValue();
      await page.reload();
      await heading(page).waitFor();
      expect(await page.locator('.option input:checked').inputValue()).toBe(value);
      await expect.poll(async () => (await stored(page, 'pick')).at(-1)?.chosen).toEqual([Number(value)]);
    }
    await context.close();
  });

  it('that is running is told where it is begun, not where one practises', async () => {
    const context = await phone();
    const page = await context.newPage();
    const count = await begin(page);
    await page.goto(`${site.origin}/study/`);
    await expect
      .poll(() => page.locator('[data-study-mock]').innerText())
      .toMatch(new RegExp(`^0/${count} 답함, 남은 시간 2시간 \\d+분 · 이어 풀기$`));
    expect(await page.locator('[data-study-quiz]').isVisible()).toBe(false);
    // Practice that was begun since does not hide it.
    await startPractice(page, '', '5');
    const practice = page.url();
    const open = page.locator('[data-quiz-open]');
    const runs = (): Promise<string[]> => open.locator('span').allInnerTexts();
    await page.goto(`${site.origin}${QUIZ}`);
    // In which nothing was done there is nothing to go on with.
    const exam: unknown = expect.stringMatching(new RegExp(`^모의시험: 0/${count} 답함, 남은 시간 2시간 \\d+분$`));
    await expect.poll(runs).toEqual([exam]);
    await page.goto(practice);
    await page.locator('.option input').first().check();
    await expect.poll(async () => (await stored(page, 'pick')).length).toBe(1);
    await page.goto(`${site.origin}${QUIZ}`);
    await expect.poll(runs).toEqual([exam, expect.stringMatching(/^.+: 0\/5 답함$/)]);
    await open.getByRole('link').first().click();
    await expect.poll(() => heading(page).innerText()).toContain(`문항 1 / ${count}`);
    // A second one hides neither, nor does a clock that stands still.
    await page.getByRole('button', { name: '일시 정지' }).click();
    await page.getByRole('heading', { name: '일시 정지' }).waitFor();
    await begin(page);
    await page.goto(`${site.origin}${QUIZ}`);
    await expect
      .poll(runs)
      .toEqual([
        exam,
        expect.stringContaining('답함, 일시 정지 중, 남은 시간 2시간'),
        expect.stringContaining(': 0/5 답함'),
      ]);
    await context.close();
  });

  it('ends when its time is up, though the tab was closed meanwhile', async () => {
    const context = await phone();
    await context.clock.install({ time: new Date('2026-11-21T09:00:00+09:00') });
    const page = await context.newPage();
    await begin(page);
    await choose(page, await questionsOf(page), true);
    const url = page.url();
    await page.locator('.bar .primary').click();
    await expect.poll(() => heading(page).innerText()).toContain('문항 2 / ');
    await page.close();
    await context.clock.fastForward('03:00:00');
    const later = await context.newPage();
    await later.goto(`${site.origin}/study/`);
    await expect.poll(() => later.locator('[data-study-mock]').innerText()).toBe('시간이 끝났다 · 결과 보기');
    await later.goto(`${site.origin}${QUIZ}`);
    await later.getByText('모의시험: 시간이 끝났다').waitFor();
    await later.goto(url);
    await later.locator('.score').waitFor();
    expect(await later.locator('.run details.right').count()).toBe(1);
    expect(await later.locator('.run').innerText()).toContain('시간이 다 되어 제출했다. 걸린 시간 2시간 10분.');
    // What was left unanswered cost points, and says nothing of what is known.
    await later.goto(`${site.origin}/study/`);
    await later.locator('[data-study-mock]').waitFor({ state: 'hidden' });
    expect(await later.locator('[data-study-quiz]').getByText('틀린 문항').count()).toBe(0);
    await later.goto(`${site.origin}/study/progress/`);
    await later.locator('[data-progress-answers] table').first().waitFor();
    expect(await later.locator('[data-progress-answers] table').first().locator('tbody tr').count()).toBe(1);
    await context.close();
  });
});

describe('who reads up an explanation and comes back', () => {
  it('finds the question where it was, and on the list of what was wrong the one that was open', async () => {
    const context = await phone();
    const page = await context.newPage();
    await startPractice(page, '?task=1.1');
    await page.getByRole('button', { name: '모름' }).click();
    await page.locator('.verdict').waitFor();
    const last = page.locator('.why a').last();
    await last.scrollIntoViewIfNeeded();
    const at = await page.evaluate(() => scrollY);
    expect(at).toBeGreaterThan(100);
    await last.click();
    await page.waitForURL(/\/[a-z]+\/[a-z0-9-]+\//);
    await page.goBack();
    await page.locator('.verdict').waitFor();
    await expect.poll(() => page.evaluate((y) => Math.abs(scrollY - y), at)).toBeLessThan(20);
    await page.goto(`${site.origin}/study/wrong/`);
    const fold = page.locator('[data-wrong-questions] details').first();
    await fold.locator('summary').click();
    await fold.locator('.why a').first().click();
    await page.waitForURL((url) => !url.pathname.includes('/study/'));
    await page.goBack();
    await expect.poll(() => fold.getAttribute('open')).not.toBeNull();
    await context.close();
  });
});

describe('the field of questions on a desk', () => {
  it('takes what is typed once it is open, and Tab leads to what fits best', async () => {
    const page = await site.open(QUIZ);
    await page.locator('[data-ready]').waitFor({ state: 'attached' });
    await page.locator('[data-quiz-scope] summary').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
    await page.keyboard.type('aurora');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).dataset.title)).toMatch(/Aurora/);
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('[data-quiz-scope] summary b').innerText()).toMatch(/Aurora/);
    await page.close();
  });
});

describe('a set', () => {
  it('is the same for another browser, and results are compared by pasting', async () => {
    const [mine, theirs] = [await phone(), await phone()];
    const [here, there] = [await mine.newPage(), await theirs.newPage()];
    await here.goto(`${site.origin}${QUIZ}`);
    await here.locator('[data-ready]').waitFor({ state: 'attached' });
    await here.locator('select[name=count]').selectOption('10');
    await here.locator('[data-quiz-set]').click();
    const link = await here.locator('[data-quiz-made] input').inputValue();
    const questions = await questionsOf(here);
    const results: string[] = [];
    const seen: string[][] = [];
    for (const page of [there, here]) {
      await page.goto(link);
      await page.getByRole('button', { name: '세트 풀기' }).click();
      const screens: string[] = [];
      for (let at = 1; at <= 10; at++) {
        await expect.poll(() => heading(page).innerText()).toContain(`문항 ${at} / 10`);
        screens.push(plain(await page.locator('fieldset').innerText()));
        await choose(page, questions, page === here || at > 3);
        await page.getByRole('button', { name: '확인' }).click();
        await page.locator('.verdict').waitFor();
        await page.locator('.bar .primary').click();
      }
      await page.locator('.score').waitFor();
      seen.push(screens);
      results.push(await page.getByLabel('내 결과').inputValue());
    }
    expect(seen[0]).toEqual(seen[1]);
    expect(results.map((result) => result.split(' ')[0])).toEqual(['7/10', '10/10']);
    await here.locator('#quiz-results').fill(`지연: ${results[0] ?? ''}\n안녕`);
    const rows = here.locator('[aria-label="함께 푼 사람들의 결과"] tbody tr');
    await expect.poll(() => rows.count()).toBe(11);
    expect(await rows.nth(0).locator('td').allInnerTexts()).toEqual(['', '10 / 10', '7 / 10']);
    // Beside what each has chosen stands what is right, and the question itself a tap away.
    const [right = '', ...chosen] = await rows.nth(1).locator('td').allInnerTexts();
    expect(chosen).toEqual([`○ ${right}`, expect.stringMatching(/^× \d번/)]);
    await rows.nth(1).locator('a').click();
    expect(await here.locator('.run details.right').first().getAttribute('open')).not.toBeNull();
    expect(await here.locator('.run details.right').first().locator('.reasons .mark').first().innerText()).toBe('정답');
    expect(await here.locator('.message', { hasText: '안녕' }).isVisible()).toBe(true);
    // What was sent stays with the result.
    await here.waitForTimeout(500);
    await here.reload();
    await expect.poll(() => rows.count()).toBe(11);
    expect(await here.locator('#quiz-results').inputValue()).toContain('지연: 7/10');
    await Promise.all([mine.close(), theirs.close()]);
  });

  it('says which of its questions are not in this build, each of two answers with its number, and that a link was cut off', async () => {
    const page = await site.open(QUIZ);
    const all = [...(await questionsOf(page)).values()];
    const asked = all.find(({ options }) => options.filter(({ right }) => right).length > 1);
    const entries = (await indexOf(page)).tasks.flatMap(({ questions }) => questions);
    const first = entries.find(([id]) => id === asked?.id);
    const second = entries.find(([id]) => id !== asked?.id);
    const codes = [first?.[1] ?? '', '-zz-', second?.[1] ?? ''];
    expect(readSet(writeSet(codes))).toEqual({ codes });
    await page.goto(`${site.origin}${QUIZ}?set=${writeSet(codes)}`);
    await expect.poll(() => page.locator('[data-quiz-shared]').innerText()).toContain('2번째 문항은 지금 버전에 없다');
    await page.getByRole('button', { name: '세트 풀기' }).click();
    await expect.poll(() => heading(page).innerText()).toContain('문항 1 / 2');
    await page.getByRole('button', { name: '모름' }).click();
    await page.locator('.verdict').waitFor();
    expect(await rightNumbers(page)).toEqual(await numberedRights(page, asked));
    expect(await page.locator('.verdict').innerText()).toMatch(/답은 \d번, \d번/);
    await page.goto(`${site.origin}${QUIZ}?set=${writeSet(codes).slice(0, -2)}`);
    await expect.poll(() => page.locator('[data-quiz-shared]').innerText()).toContain('잘렸거나');
    await page.close();
  });
});

describe('without scripts', () => {
  it('the questions are a list with folded answers, and the quiz says what it needs', async () => {
    const page = await site.browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${site.origin}/study/`);
    await page.getByRole('link', { name: /^1\.1 / }).click();
    const { tasks } = await indexOf(page);
    const count = tasks.find(({ id }) => id === '1.1')?.questions.length;
    expect(await page.locator('section[aria-labelledby^=question-]').count()).toBe(count);
    const fold = page.locator('section[aria-labelledby^=question-] details').first();
    expect(await fold.locator('.answer').isVisible()).toBe(false);
    await fold.locator('summary').click();
    expect(await fold.locator('.answer').isVisible()).toBe(true);
    expect(await fold.locator('li a[href]').count()).toBeGreaterThanOrEqual(4);
    await page.goto(`${site.origin}${QUIZ}`);
    // The browser under test parses noscript as text although scripts are off.
    expect(await page.locator('main noscript').textContent()).toContain('자바스크립트가 필요하다');
    expect(await page.locator('[data-quiz-form]').isVisible()).toBe(false);
    await page.close();
  });

  it('paper has the answers, too, and the addresses they stand on; the header knows the way', async () => {
    const page = await site.browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${site.origin}/study/questions/1-1/`);
    expect(await page.locator('header nav a[aria-current="true"]').innerText()).toBe('연습');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('section[aria-labelledby^=question-] .answer').first().isVisible()).toBe(true);
    const source = page.locator('section[aria-labelledby^=question-] .source').first();
    expect(await source.innerText()).toMatch(/AWS 문서.*, \d/);
    const printed = await source.locator('a').evaluate((link) => getComputedStyle(link, '::after').content);
    expect(printed).toContain('https://docs.aws.amazon.com/');
    await page.close();
  });
});

describe('paper', () => {
  it('has the answers at its end, below each question, or not at all, and tears none', async () => {
    const page = await site.browser.newPage();
    await page.goto(`${site.origin}/study/questions/1-1/`);
    const questions = page.locator('[data-question]');
    const count = await questions.count();
    const print = (name: 'beforeprint' | 'afterprint'): Promise<unknown> =>
      page.evaluate((kind) => dispatchEvent(new Event(kind)), name);
    await page.emulateMedia({ media: 'print' });
    for (const [how, below, end] of [
      ['end', 0, count],
      ['below', count, 0],
      ['none', 0, 0],
    ] as const) {
      await page.locator('[data-print-answers]').selectOption(how, { force: true });
      await print('beforeprint');
      expect(await questions.locator('.answer:visible').count(), how).toBe(below);
      expect(await page.locator('[data-answers-end] .answer:visible').count(), how).toBe(end);
      if (how === 'end')
        expect(await page.locator('[data-answers-end] .answer').last().innerText()).toMatch(
          new RegExp(`^문항 ${count} 답: \\d번`),
        );
      await print('afterprint');
      expect(await questions.locator('details').count(), how).toBe(count);
    }
    expect(await questions.first().evaluate((box) => getComputedStyle(box).breakInside)).toBe('avoid');
    await page.close();
  });
});

/** The plan to the exam as it is kept: its list and what comes next are one order, its end is one everywhere, and what is taken away comes back. */
import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openSite } from './lib/open-site.ts';
import { recordShift, shiftOf } from './lib/record-shift.ts';

const site = openSite({ keepsProofs: true });
const PATH = '/exam/path/';
const DAY = 86_400_000;
const OVER = '시험 날이 지났다. 시험을 또 보게 되면 새 날을 적는다';

/** On a phone, at noon of 25 November: the plan to an exam that has just been told. */
async function planTo(exam: string): Promise<{ readonly context: BrowserContext; readonly page: Page }> {
  const context = await site.browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true });
  await context.clock.install({ time: new Date('2026-11-25T12:00:00+09:00') });
  const page = await context.newPage();
  await page.goto(`${site.origin}${PATH}`);
  await page.locator('[data-path-calendar][data-ready]').waitFor();
  await page.locator('[name=minutes]').selectOption('120');
  await page.locator('[name=exam]').fill(exam);
  await page.locator('#exam-1').waitFor();
  return { context, page };
}

/** Other hours of a day on which nothing else has changed are told, and one tap brings back those that there were. */
async function takeBackHours(page: Page): Promise<void> {
  const moved = page.locator('[data-path-moved]');
  await expect.poll(() => moved.innerText()).toMatch(/^하루 시간이 바뀌었다\. +되돌리기$/);
  await moved.getByRole('button', { name: '되돌리기' }).click();
  await moved.waitFor({ state: 'hidden' });
  await expect.poll(() => page.locator('[name=minutes]').inputValue()).toBe('120');
}

test('a plan that was just told shows what to do today, and nothing else of it', async () => {
  const { context, page } = await planTo('2026-12-16');
  const open = page.locator('[data-path=exam] li:has(> [open])');
  await expect.poll(() => open.evaluateAll((days) => days.map(({ id }) => id))).toEqual(['exam-1']);
  // Who has folded it away has it folded, whatever else is chosen.
  await page.locator('#exam-1 summary').click();
  await page.locator('[name=minutes]').selectOption('60');
  await expect.poll(() => page.locator('#exam-1 summary small').innerText()).toBe('1시간');
  expect(await open.count()).toBe(0);
  await takeBackHours(page);
  // Put back by hand, there is nothing to take back.
  const moved = page.locator('[data-path-moved]');
  await page.locator('[name=minutes]').selectOption('60');
  await moved.waitFor();
  await page.locator('[name=minutes]').selectOption('120');
  await moved.waitFor({ state: 'hidden' });
  await context.close();
});

test('a day that is told before the script of the plan has come, as on a slow line, is the one that is planned to', async () => {
  const context = await site.browser.newContext({ viewport: { width: 390, height: 844 } });
  await context.clock.install({ time: new Date('2026-11-25T12:00:00+09:00') });
  const page = await context.newPage();
  let come: () => void = () => undefined;
  const coming = new Promise<void>((resolve) => (come = resolve));
  await page.route('**/_astro/path.astro*.js', async (route) => {
    await coming;
    await route.continue();
  });
  await page.goto(`${site.origin}${PATH}`, { waitUntil: 'commit' });
  await page.locator('[name=exam]').fill('2026-12-16');
  come();
  await page.locator('#exam-1').waitFor();
  expect(await page.locator('[name=exam]').inputValue()).toBe('2026-12-16');
  await page.reload();
  await page.locator('#exam-1').waitFor();
  await context.close();
});

test('each row of today, ticked, leads on to the row below it', async () => {
  const { context, page } = await planTo('2026-12-16');
  const rows = page.locator('#exam-1 .part li');
  const count = await rows.count();
  expect(count).toBeGreaterThan(5);
  const next = page.locator('[data-path-continue]');
  const addressOf = (link: typeof next): Promise<string> => link.evaluate((a) => (a as HTMLAnchorElement).href);
  for (let at = 0; at < count; at++) {
    const address = await addressOf(rows.nth(at).locator('a'));
    await expect.poll(() => addressOf(next), { message: `row ${at + 1}` }).toBe(address);
    await rows.nth(at).locator('input').check();
  }
  await expect.poll(() => next.innerText()).toMatch(/^2일째부터 이어서: ./);
  await context.close();
});

test('the day after the exam every page says the same, and the plan offers to tell another', async () => {
  const { context, page } = await planTo('2026-11-27');
  await page.locator('#exam-1 input').first().check();
  await expect.poll(() => page.locator('[data-path-continue]').innerText()).toMatch(/^오늘 이어서/);
  await page.goto(`${site.origin}/study/quiz/?begin=day&count=1`);
  await page.getByRole('button', { name: '모름' }).click();
  await page.locator('.verdict').waitFor();
  await page.clock.fastForward(3 * DAY);
  const saying = {
    '/': '[data-practice=plan]',
    '/study/': '[data-study-plan]',
    '/study/progress/': '[data-progress-plan]',
    '/study/cards/': '[data-cards-exam]',
    [PATH]: '[data-path-status]',
  };
  for (const [path, place] of Object.entries(saying)) {
    await page.goto(`${site.origin}${path}`);
    await expect.poll(() => page.locator(place).first().textContent(), { message: path }).toContain(OVER);
  }
  // What was wrong can be gone over; nothing else of the plan goes on.
  expect(await page.locator('[data-path-continue]').isVisible()).toBe(false);
  const besides = page.locator('[data-path-besides]');
  expect([await besides.innerText(), await besides.getAttribute('href')]).toEqual([
    '틀린 것 되짚기',
    '../../study/wrong/',
  ]);
  // Another is told at once, and then it is the one that all lead to.
  expect(await page.locator('[name=exam]').inputValue()).toBe('');
  await page.locator('[name=exam]').fill('2026-12-05');
  await expect.poll(() => page.locator('[data-path=exam] > ol > li').count()).toBe(7);
  await page.goto(`${site.origin}/study/`);
  await expect.poll(() => page.locator('[data-study-plan]').textContent()).toMatch(/^시험까지 7일 · 오늘 \d+개/);
  await context.close();
});

test('days that are over stand behind one row, which a tap opens, an address of one of them and paper as well', async () => {
  const { context, page } = await planTo('2026-12-16');
  await page.locator('#exam-1 input').first().check();
  await expect.poll(() => page.locator('[data-path-continue]').innerText()).toMatch(/^오늘 이어서/);
  const row = page.locator('[data-path-past]');
  const past = page.locator('[data-path=exam] li[data-past]:visible');
  expect(await row.isVisible()).toBe(false);
  await page.clock.fastForward(5 * DAY);
  await page.goto(`${site.origin}${PATH}`);
  await row.waitFor();
  expect([await row.innerText(), await past.count()]).toEqual([expect.stringMatching(/지나간 5일치$/), 0]);
  expect(await page.locator('#exam-6').isVisible()).toBe(true);
  await row.tap();
  expect([await past.count(), await row.getAttribute('aria-expanded')]).toEqual([5, 'true']);
  // It stays as the reader has it, whatever else changes.
  await page.locator('#exam-6 input').first().check();
  await expect.poll(() => page.locator('[data-path-status]').innerText()).toMatch(/오늘 \d+개 가운데 1개/);
  expect(await past.count()).toBe(5);
  await row.tap();
  expect(await past.count()).toBe(0);
  await page.emulateMedia({ media: 'print' });
  expect([await past.count(), await row.isVisible()]).toEqual([5, false]);
  await page.emulateMedia({ media: null });
  await page.goto(`${site.origin}${PATH}?#exam-2`);
  await expect.poll(() => page.locator('#exam-2 .part').first().isVisible()).toBe(true);
  await context.close();
});

test('what is taken away is named first, leaves the rest as it was, and one tap brings it back', async () => {
  const { context, page } = await planTo('2026-12-16');
  await page.goto(`${site.origin}/study/cards/`);
  await page.getByRole('button', { name: '답 보기' }).click();
  await page.getByRole('button', { name: /알맞음/ }).click();
  await expect.poll(() => page.locator('[data-cards-today]').innerText()).toMatch(/끝낸 것 1/);
  await page.goto(`${site.origin}${PATH}`);
  const topics = page.locator('#exam-1 [data-key^="read:"]');
  for (const at of [0, 1]) await topics.nth(at).check();
  await page.locator('#exam-1 [data-key^="quiz:"]').check();
  const ticked = page.locator('#exam-1 input:checked');
  await expect.poll(() => page.locator('[data-path-continue]').innerText()).toMatch(/^오늘 이어서/);
  await page.locator('[data-path-settings] > summary').click();
  const take = page.getByRole('button', { name: '체크와 “읽음” 지우기' });
  const line = page.locator('[data-path-erased]');
  const question = page.getByRole('alertdialog');
  await take.click();
  await question.waitFor();
  expect(await question.getAttribute('aria-label')).toBe(
    '주제의 “읽음”·“다시 볼 것” 2개, 그 밖의 체크 1개를 지울까? 푼 문항, 외운 카드, 메모, 시험 날은 그대로다. 지운 뒤 이 페이지에서 되돌릴 수 있다.',
  );
  await question.getByRole('button', { name: '취소' }).click();
  await expect.poll(() => question.count()).toBe(0);
  expect(await ticked.count()).toBe(3);
  await take.click();
  await question.getByRole('button', { name: '지우기' }).click();
  await expect.poll(() => ticked.count()).toBe(0);
  expect(await line.innerText()).toMatch(/^주제의 “읽음”·“다시 볼 것” 2개, 그 밖의 체크 1개를 지웠다\. +되돌리기$/);
  await line.getByRole('button').click();
  await expect.poll(() => ticked.count()).toBe(3);
  expect(await line.innerText()).toBe('되돌렸다.');
  await page.goto(`${site.origin}/study/cards/`);
  await expect.poll(() => page.locator('[data-cards-today]').innerText()).toMatch(/끝낸 것 1/);
  await context.close();
});

test('minutes of today’s cards are the same with the plan and with the cards, those of other days one figure, and a few fast ones change none of it', async () => {
  const { context, page } = await planTo('2026-12-16');
  const minutes = async (): Promise<string[][]> => {
    const rowsOf = (days: string): Promise<string[]> =>
      page.locator(`[data-path=exam] li${days} li:has(a[href$="study/cards/"]) small`).allTextContents();
    const [ofToday, others] = [await rowsOf('[data-today]'), await rowsOf('[data-day]:not([data-today])')];
    await page.goto(`${site.origin}/study/cards/`);
    await expect.poll(() => page.locator('[data-cards-exam]').innerText()).toMatch(/약 \d+분/);
    const told = /약 (\d+분)/.exec(await page.locator('[data-cards-exam]').innerText())?.[1] ?? '';
    return [ofToday.concat(told), others].map((each) => [...new Set(each)]);
  };
  await page.locator('#exam-1[data-today]').waitFor();
  const before = await minutes();
  expect(before).toEqual([['13분'], [expect.any(String)]]);
  for (let done = 1; done <= 22; done++) {
    await page.getByRole('button', { name: '답 보기' }).click();
    await page.getByRole('button', { name: /알맞음/ }).click();
    await expect.poll(() => page.locator('[data-cards-today]').innerText()).toMatch(new RegExp(`끝낸 것 ${done}\\b`));
  }
  await page.goto(`${site.origin}${PATH}`);
  await page.locator('#exam-1').waitFor();
  await page.locator('#exam-1[data-today]').waitFor();
  const after = await minutes();
  // Both tell what is left of them.
  expect(after).toEqual([['6분'], before[1]]);
  await page.goto(`${site.origin}${PATH}`);
  await expect.poll(() => page.locator('#exam-1[data-today]').textContent()).toContain('암기 카드 40장 가운데 22장 함');
  await context.close();
});

test('a requirement that the plan practises again is ticked as that, and not as the first time', async () => {
  // With time for what is practised again.
  const { context, page } = await planTo('2026-12-30');
  const again = page.locator('[data-path=exam] li:has(> label > [data-key^="practise:"][data-key*="~"])').first();
  const key = (await again.locator('input').getAttribute('data-key')) ?? '';
  const first = key.replace(/~.*/, '');
  await page.goto(new URL((await again.locator('a').getAttribute('href')) ?? '', page.url()).href);
  await page.getByRole('button', { name: '풀어 봄' }).click();
  await expect.poll(() => page.getByRole('button', { name: '풀어 봄', pressed: true }).count()).toBe(1);
  await page.goto(`${site.origin}${PATH}`);
  await expect.poll(() => page.locator(`[data-path=exam] [data-key="${key}"]`).isChecked()).toBe(true);
  expect(await page.locator(`[data-path=four-weeks] [data-key="${first}"]`).isChecked()).toBe(false);
  await context.close();
});

test('changes that follow each other at once come to the same as slow ones, and a plan that is kept moves nothing when it is seen again', async () => {
  const told: string[] = [];
  for (const isFast of [true, false]) {
    const { context, page } = await planTo('2026-12-16');
    const changes = [
      ['minutes', '30'],
      ['exam', '2026-12-05'],
      ['minutes', '240'],
      ['exam', '2026-12-15'],
    ] as const;
    const change = (some: readonly (readonly [string, string])[]): Promise<void> =>
      page.evaluate((all) => {
        for (const [name, value] of all) {
          const field = document.querySelector<HTMLInputElement>(`[data-path-calendar] [name=${name}]`);
          if (field === null) continue;
          field.value = value;
          field.dispatchEvent(new Event('change', { bubbles: true }));
        }
      }, some);
    const advice = page.locator('[data-path-advice]');
    if (isFast) await change(changes);
    else
      for (const [name, value] of changes) {
        const before = await advice.innerText();
        await change([[name, value]]);
        await expect.poll(() => advice.innerText()).not.toBe(before);
      }
    await expect.poll(() => page.locator('[data-path=exam] > ol > li').count()).toBe(20);
    await expect.poll(() => advice.innerText()).toMatch(/^20일로 나누면/);
    await recordShift(page);
    await page.goto(`${site.origin}${PATH}`);
    await page.locator('#exam-1[data-today] [open]').waitFor();
    told.push(await advice.innerText());
    expect(await page.locator('[data-path=exam]').evaluate((plan) => plan.getBoundingClientRect().top)).toBeLessThan(
      400,
    );
    expect(await shiftOf(page)).toBeLessThan(0.02);
    await context.close();
  }
  expect(told[0]).toBe(told[1]);
});

test('what was left behind is named and a tap away, comes first where the days are divided anew, and that is taken back after a reload, too', async () => {
  const { context, page } = await planTo('2026-12-04');
  await page.locator('[name=minutes]').selectOption('30');
  // The plan that reads in short stands there until it is divided by whole pages.
  await expect.poll(() => page.locator('[name=reading]').inputValue()).toBe('brief');
  await page.locator('[name=reading]').selectOption('whole');
  await expect.poll(() => page.locator('[data-path-advice]').innerText()).toMatch(/개의 페이지 전체를 읽는다/);
  const days = page.locator('[data-path=exam] > ol > li');
  await expect.poll(() => days.first().locator('summary').innerText()).toMatch(/30분/);
  const keysIn = (part: string): Promise<string[]> =>
    page
      .locator(`[data-path=exam] ${part} :is([data-key^="read:"], [data-key^="compare:"])`)
      .evaluateAll((boxes: HTMLElement[]) => boxes.map(({ dataset }) => dataset.key ?? ''));
  const [first = '', ...rest] = [...(await keysIn('#exam-1')), ...(await keysIn('#exam-2'))];
  expect(rest.length).toBeGreaterThan(0);
  await page.locator(`[data-path=exam] [data-key="${first}"]`).check();
  await expect.poll(() => page.locator('[data-path-continue]').innerText()).toMatch(/^오늘 이어서/);
  await page.clock.fastForward(2 * DAY);
  await page.reload();
  const told = page.locator('[data-path-late]');
  await told.locator('summary').click();
  await expect.poll(() => told.innerText()).toMatch(new RegExp(`밀린 주제 ${rest.length}개\\(\\S`));
  const late = page.locator('[data-path-besides]');
  expect(await late.innerText()).toMatch(/^밀린 것부터: /);
  expect(await late.getAttribute('href')).toBe(`../../${rest[0]?.slice('read:'.length) ?? ''}/`);
  const again = page.locator('[data-path-again]');
  expect(await told.innerText()).toMatch(/다시 나누면 하루 30분 그대로다\. 밀린 것/);
  const mocks = page.locator('[data-path=exam] ol [data-key^="half:"]');
  expect(await mocks.count()).toBe(1);
  // What goes to the end for it is counted and named before.
  const [, gone = '', named = ''] =
    /주제 (\d+)개는 맨 끝으로 간다: (.+?)(?: 외 \d+개)?\.$/m.exec(await told.innerText()) ?? [];
  const before = await keysIn('ol > li');
  const focused = (): Promise<string | undefined> => page.evaluate(() => document.activeElement?.textContent.trim());
  const toAgain = await again.innerText();
  await again.press('Enter');
  await expect.poll(() => days.count()).toBe(7);
  const after = await keysIn('ol > li');
  expect(before.filter((key) => key !== first && !after.includes(key))).toHaveLength(Number(gone));
  const later = await page.locator('[data-path-later] a').allTextContents();
  expect(later).toEqual(expect.arrayContaining(named.split(', ')));
  const kept = rest.filter((key) => after.includes(key));
  expect(kept.length).toBeGreaterThan(0);
  expect(after.slice(0, kept.length).toSorted()).toEqual(kept.toSorted());
  expect(await mocks.count()).toBe(1);
  // The keyboard goes on where it was: to what takes it back, and from there to what was pressed.
  await expect.poll(focused).toBe('되돌리기');
  await page.keyboard.press('Enter');
  await expect.poll(() => days.count()).toBe(9);
  await expect.poll(focused).toBe(toAgain);
  // In short nothing goes to the end, and both are taken back at once.
  const inShort = page.locator('[data-path-again-brief]');
  const topics = Number(/주제 (\d+)개$/.exec(await inShort.innerText())?.[1]);
  await inShort.press('Enter');
  await expect.poll(() => days.count()).toBe(7);
  const short = await keysIn('ol > li');
  expect(new Set(short).size).toBe(topics);
  expect(short).toEqual(expect.arrayContaining(rest));
  await expect.poll(focused).toBe('되돌리기');
  await page.keyboard.press('Enter');
  await expect.poll(() => days.count()).toBe(9);
  expect(await keysIn('ol > li')).toEqual(before);
  // After a reload and later changes as well: with the first day comes back what was changed then and since.
  await inShort.click();
  await expect.poll(() => days.count()).toBe(7);
  await page.reload();
  const moved = page.locator('[data-path-moved]');
  await expect.poll(() => moved.innerText()).toMatch(/^첫날이 11월 27일 \(금\)로, 읽는 방법이 바뀌었다\. +되돌리기$/);
  await page.locator('[data-path-settings] > summary').click();
  await page.locator('[name=reading]').selectOption('whole');
  await expect.poll(() => moved.innerText()).toMatch(/^첫날이 11월 27일 \(금\)로 바뀌었다\. +되돌리기$/);
  await page.locator('[name=minutes]').selectOption('60');
  await expect.poll(() => moved.innerText()).toMatch(/^첫날이 11월 27일 \(금\)로, 하루 시간이 바뀌었다\. +되돌리기$/);
  await page.reload();
  await moved.getByRole('button', { name: '되돌리기' }).click();
  await expect.poll(() => days.count()).toBe(9);
  expect(await keysIn('ol > li')).toEqual(before);
  expect(await page.locator('[name=minutes]').inputValue()).toBe('30');
  await again.click();
  await expect.poll(() => days.count()).toBe(7);
  await page.reload();
  await moved.getByRole('button', { name: '되돌리기' }).click();
  await expect.poll(() => days.count()).toBe(9);
  expect(await moved.isVisible()).toBe(false);
  await page.goto(`${site.origin}/`);
  await expect
    .poll(() => page.locator('[data-practice=plan]').innerText())
    .toMatch(new RegExp(`밀린 주제 ${rest.length}개\\(`));
  await context.close();
});

test('a plan that is divided anew by other hours, weekdays or reading is taken back as a whole, with what was left behind', async () => {
  const { context, page } = await planTo('2026-12-16');
  await page.locator('#exam-1 [data-key^="read:"]').first().check();
  await expect.poll(() => page.locator('[data-path-continue]').innerText()).toMatch(/^오늘 이어서/);
  await page.locator('[name=minutes]').selectOption('240');
  await takeBackHours(page);
  await page.clock.fastForward(4 * DAY);
  await page.reload();
  const late = page.locator('[data-path-late]');
  await late.waitFor();
  await page.locator('[data-path-settings] > summary').click();
  const before = await late.textContent();
  const moved = page.locator('[data-path-moved]');
  const reading = page.locator('[name=reading]');
  const minutes = page.locator('[name=minutes]');
  const changes: readonly (readonly [named: string, change: () => Promise<unknown>])[] = [
    ['하루 시간', () => minutes.selectOption('60')],
    ['요일', () => page.locator('[name=weekday]').first().uncheck()],
    ['읽는 방법', () => reading.selectOption('brief')],
    // One after the other: both are taken back.
    [
      '하루 시간, 읽는 방법',
      async () => {
        await minutes.selectOption('60');
        await late.waitFor({ state: 'hidden' });
        await reading.selectOption('brief');
        await expect.poll(() => page.locator('[data-path-advice]').innerText()).toMatch(/신호와 숫자만/);
      },
    ],
  ];
  for (const [named, change] of changes) {
    await change();
    await late.waitFor({ state: 'hidden' });
    await expect
      .poll(async () => (await moved.innerText()).replace(/\s+/g, ' '))
      .toBe(`첫날이 11월 29일 (일)로, ${named}이 바뀌었다. 되돌리기`);
    await moved.getByRole('button', { name: '되돌리기' }).click();
    await late.waitFor();
    expect(await late.textContent()).toBe(before);
    expect(await moved.isVisible()).toBe(false);
    await expect.poll(() => Promise.all([minutes, reading].map((each) => each.inputValue()))).toEqual(['120', 'whole']);
    expect(await page.locator('[name=weekday]:checked').count()).toBe(7);
  }
  await context.close();
});

test('where whole pages do not reach all topics, reading in short is a tap away, with what it comes to', async () => {
  const { context, page } = await planTo('2026-12-02');
  const brief = page.locator('[data-path-brief]');
  await expect.poll(() => brief.innerText()).toMatch(/^“신호와 숫자만” 읽기: 주제 \d+개 가운데 \d+개$/);
  const [all, some] = ((await brief.innerText()).match(/\d+/g) ?? []).map(Number) as [number, number];
  const advice = page.locator('[data-path-advice]');
  const whole = Number(/가운데 많이 묻는 (\d+)개/.exec(await advice.innerText())?.[1]);
  expect(await advice.innerText()).toContain(`주제 ${all}개 가운데`);
  expect(some).toBeGreaterThan(whole);
  // With so little time that it is the better plan the plan reads so from the beginning, and says why, after a reload, too.
  const hint = page.locator('[data-path=exam] :has(> [data-path-brief]) p');
  const what = '“신호와 숫자만”은 페이지마다 답을 가르는 신호와 외울 숫자만 읽는 것이다.';
  expect((await hint.innerText()).replaceAll('\u2060', '')).toBe(what);
  await page.locator('[name=minutes]').selectOption('30');
  const isWhy = /^하루 30분씩 7일에 페이지 전체로는 주제 \d+개뿐이라 “신호와 숫자만” 읽어 \d+개를 본다\. /;
  await expect.poll(() => hint.innerText()).toMatch(isWhy);
  const inThirty = /읽어 (\d+)개를/.exec(await hint.innerText())?.[1];
  // With more time it reads whole pages, which are fewer topics, and says that.
  await page.locator('[name=minutes]').selectOption('120');
  await expect
    .poll(() => hint.innerText())
    .toBe(
      `페이지 전체로도 주제의 3분의 1은 읽을 수 있어 이제 그렇게 읽는다. 읽는 주제는 ${inThirty}개 대신 ${whole}개다.`,
    );
  await page.locator('[name=minutes]').selectOption('30');
  await expect.poll(() => hint.innerText()).toMatch(isWhy);
  await page.reload();
  await expect.poll(() => hint.innerText()).toMatch(isWhy);
  await expect.poll(() => advice.innerText()).toMatch(/개의 신호와 숫자만 읽는다/);
  expect(await page.locator('[name=reading]').inputValue()).toBe('brief');
  // One tap reads whole pages, which the page of the home counts by, too.
  const rows = (): Promise<number> => page.locator('[data-path=exam] #exam-1 li').count();
  const inShort = await rows();
  expect(await brief.innerText()).toMatch(/^페이지 전체 읽기: 주제 \d+개 가운데 \d+개$/);
  const topOf = async (place: string): Promise<number> => (await page.locator(place).boundingBox())?.y ?? Infinity;
  expect(await topOf('[data-path-brief]')).toBeLessThan(await topOf('#exam-1'));
  expect(await topOf('[data-path-settings]')).toBeLessThan(await topOf('#exam-1'));
  await brief.press('Enter');
  await expect.poll(() => advice.innerText()).toMatch(/개의 페이지 전체를 읽는다/);
  expect(await rows()).toBeLessThan(inShort);
  expect((await hint.innerText()).replaceAll('\u2060', '')).toBe(what);
  await page.locator('[data-path-settings] > summary').click();
  await page.locator('[name=minutes]').selectOption('120');
  await expect.poll(() => brief.innerText()).toMatch(new RegExp(`가운데 ${some}개$`));
  await brief.press('Enter');
  await expect.poll(() => advice.innerText()).toMatch(new RegExp(`주제 ${some}개를 모두 신호와 숫자만 읽는다`));
  expect(await brief.isVisible()).toBe(false);
  // The button has gone; what takes it back has its place.
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('되돌리기');
  await page.reload();
  await expect.poll(() => advice.innerText()).toMatch(new RegExp(`주제 ${some}개를 모두`));
  await context.close();
});

test('a set of the day that was left goes on wherever the plan leads, in one row of home, and gives way once its day is done', async () => {
  const { context, page } = await planTo('2026-12-16');
  for (const box of await page.locator('#exam-1 input:not([data-key^="quiz:"], [data-key^="cards:"])').all())
    await box.check();
  const next = page.locator('[data-path-continue]');
  await expect.poll(() => next.innerText()).toMatch(/^오늘 이어서: 문항 \d+개/);
  expect(await next.getAttribute('class')).toContain('primary');
  await next.click();
  for (let at = 1; at <= 2; at++) {
    await page.getByRole('button', { name: '모름' }).click();
    await page.locator('.verdict').waitFor();
    if (at === 1) await page.getByRole('button', { name: '다음' }).click();
  }
  const session = new URL(page.url()).searchParams.get('session');
  const isResumed = async (): Promise<void> => {
    await expect.poll(() => new URL(page.url()).searchParams.get('session')).toBe(session);
    await expect.poll(() => page.locator('[data-quiz-run]').innerText()).toMatch(/문항 3 \/ \d+/);
  };
  await page.goto(`${site.origin}${PATH}`);
  await expect.poll(() => next.innerText()).toMatch(/가운데 2개 함$/);
  await next.click();
  await isResumed();
  await page.goto(site.origin);
  const row = page.locator('[data-practice=next]');
  await expect.poll(() => row.innerText()).toMatch(/가운데 2개 함$/);
  expect(await page.locator('[data-practice=run]').isVisible()).toBe(false);
  await row.click();
  await isResumed();
  // The next day it is one of another day; once that is ticked there is nothing to go on with.
  await page.clock.fastForward(DAY);
  await page.goto(site.origin);
  const old = page.locator('[data-practice=old-run]');
  await expect.poll(() => old.innerText()).toMatch(/^11월 25일.*2\/\d+ 답함, 이어 풀기/);
  await page.goto(`${site.origin}${PATH}?#exam-1`);
  const late = page.locator('[data-path-late]');
  await expect.poll(() => late.textContent()).toContain('문항 1일치');
  await page.locator('#exam-1 [data-key^="quiz:"]').check();
  await late.waitFor({ state: 'hidden' });
  await page.goto(site.origin);
  await expect.poll(() => row.innerText()).toMatch(/^다음: |^오늘부터/);
  expect(await old.isVisible()).toBe(false);
  await context.close();
});

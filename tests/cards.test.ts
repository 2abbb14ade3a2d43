/** The cards: learnt over reloads, tabs and devices that keep nothing, by keyboard and by thumb. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { bringAxe, runAxe } from './lib/audit/axe.ts';
import { checkLayout } from './lib/audit/layout.ts';
import { openSite } from './lib/open-site.ts';
import { watchPage } from './lib/watch-page.ts';

const site = openSite({ keepsProofs: true });
const PATH = '/study/cards/';
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };

/** A learner whose day is as long as the test needs, whatever time it is here: it is noon where the day is told. */
async function beginDay(options?: BrowserContextOptions): Promise<BrowserContext> {
  const context = await site.browser.newContext(options);
  await context.clock.install({ time: new Date('2026-11-21T12:00:00+09:00') });
  return context;
}
async function openCards(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${site.origin}${PATH}`);
  await page.locator('[data-cards][data-ready]').waitFor({ state: 'attached' });
  return page;
}
const front = (page: Page): Promise<string> => page.locator('[data-cards-card] h2').innerText();
const today = (page: Page): Promise<string> => page.locator('[data-cards-today]').innerText();
const rate = async (page: Page, rating: number): Promise<void> => {
  const before = await front(page);
  await page.locator('[data-cards-bar] button.primary').click();
  await page.locator(`[data-rating="${rating}"]`).click();
  await expect.poll(() => front(page)).not.toBe(before);
};

describe('learning', () => {
  it('by the keyboard alone: what is asked takes the focus, the answer is read out, a rating leads on, z takes it back', async () => {
    const page = await openCards(await site.browser.newContext());
    const first = await front(page);
    await page.keyboard.press('3');
    expect(await front(page)).toBe(first);
    await page.keyboard.press('Space');
    await expect.poll(() => page.locator('[data-cards-card] [aria-live] .answer').count()).toBeGreaterThan(0);
    await page.keyboard.press('3');
    await expect.poll(() => front(page)).not.toBe(first);
    expect(await page.evaluate(() => document.activeElement?.closest('[data-cards-card] h2') !== null)).toBe(true);
    expect(await page.locator('[data-cards-said]').innerText()).toContain('알맞음');
    expect(await today(page)).toMatch(/새 카드 19.*끝낸 것 1/s);
    const second = await front(page);
    await page.keyboard.press('z');
    await expect.poll(() => front(page)).toBe(first);
    expect(await today(page)).toMatch(/새 카드 20.*끝낸 것 0/s);
    await page.keyboard.press('Space');
    await page.keyboard.press('Space');
    await expect.poll(() => front(page)).toBe(second);
    await page.context().close();
  });

  it('takes back by thumb as much as one has rated, from either face of a card', async () => {
    const page = await openCards(await beginDay({ ...PHONE, viewport: { width: 320, height: 640 } }));
    const undo = page.getByRole('button', { name: '되돌리기' });
    const asked: string[] = [];
    for (let card = 0; card < 3; card++) {
      asked.push(await front(page));
      await rate(page, 3);
    }
    // Over a reload, too.
    await page.reload();
    await undo.waitFor();
    const reveal = page.locator('[data-cards-bar] button.primary');
    const shown = await reveal.boundingBox();
    await reveal.click();
    const known = await page.locator('[data-rating="3"]').boundingBox();
    expect(Math.abs((known?.y ?? 0) - (shown?.y ?? 0))).toBeLessThan(12);
    expect((await undo.boundingBox())?.width).toBeGreaterThanOrEqual(44);
    for (const before of asked.toReversed()) {
      await undo.click();
      await expect.poll(() => front(page)).toBe(before);
      // As it was when it was rated.
      expect(await page.locator('[data-rating]').count()).toBe(4);
    }
    // Nothing is left to take back.
    expect(await undo.isDisabled()).toBe(true);
    expect(await today(page)).toMatch(/새 카드 20.*끝낸 것 0/s);
    await page.context().close();
  });

  it('Enter shows the answer, and who comes back from its explanation finds it as open as it was', async () => {
    const page = await openCards(await site.browser.newContext());
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('[data-rating]').count()).toBe(4);
    const asked = await front(page);
    await page.locator('[data-cards-card] .place a').click();
    await page.waitForURL((url) => !url.pathname.includes('/study/'));
    await page.goBack();
    await expect.poll(() => page.locator('[data-rating]').count()).toBe(4);
    expect(await front(page)).toBe(asked);
    await page.reload();
    await expect.poll(() => page.locator('[data-rating]').count()).toBe(4);
    await page.keyboard.press('3');
    await expect.poll(() => front(page)).not.toBe(asked);
    expect(await page.locator('[data-rating]').count()).toBe(0);
    await page.context().close();
  });

  it('goes on where it was after a reload in the middle, and asks again what was forgotten', async () => {
    const page = await openCards(await beginDay(PHONE));
    const first = await front(page);
    await rate(page, 1);
    await rate(page, 3);
    const third = await front(page);
    await page.locator('[data-cards-bar] button.primary').click();
    await page.reload();
    await expect.poll(() => front(page)).toBe(third);
    expect(await today(page)).toMatch(/새 카드 18.*방금 잊은 것 1.*끝낸 것 1/s);
    const hub = await page.context().newPage();
    await hub.goto(`${site.origin}/study/`);
    await expect
      .poll(() => hub.locator('[data-study-cards]').innerText())
      .toBe('오늘 카드 19장 남음(복습 1, 새 카드 18)');
    expect(await hub.locator('[data-study-quiz]').isVisible()).toBe(false);
    // The first page says it beside what was read last.
    await hub.goto(`${site.origin}/compute/lambda/`);
    await hub.goto(`${site.origin}/`);
    await expect
      .poll(() => hub.locator('[data-last-read]').innerText())
      .toMatch(/^이어서 보기\s+오늘 카드 19장 남음.*\s+시험 날을 적으면 .*\s+읽던 곳: AWS Lambda/);
    await hub.close();
    // Eleven minutes later.
    await page.clock.fastForward(660_000);
    await page.reload();
    await expect.poll(() => front(page)).toBe(first);
    await page.context().close();
  });

  it('keeps the rating of who reloads in the same moment, once', async () => {
    const page = await openCards(await beginDay(PHONE));
    await page.locator('[data-cards-bar] button.primary').click();
    await page.locator('[data-rating="3"]').waitFor();
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('[data-rating="3"]')?.click();
      location.reload();
    });
    await expect.poll(() => today(page)).toMatch(/새 카드 19.*끝낸 것 1/s);
    await page.reload();
    await expect.poll(() => today(page)).toMatch(/새 카드 19.*끝낸 것 1/s);
    await page.context().close();
  });

  it('names what was forgotten at its end, and goes through it alone from the list of what was wrong', async () => {
    const page = await openCards(await beginDay(PHONE));
    await page.locator('[name=daily]').evaluate((select: HTMLSelectElement) => {
      select.value = '5';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await expect.poll(() => today(page)).toMatch(/새 카드 5/);
    const lost = (await front(page)).split('\n').at(1) ?? '';
    await rate(page, 1);
    for (let card = 0; card < 5; card++) await rate(page, 3);
    await page.locator('.forgotten summary', { hasText: '오늘 “다시”를 고른 카드 1장' }).click();
    expect(await page.locator('.forgotten li').innerText()).toContain(lost);
    await page.goto(`${site.origin}/study/wrong/`);
    await page.getByRole('link', { name: '잊은 카드 1장 다시 보기' }).click();
    await expect.poll(() => front(page)).toContain(lost);
    await rate(page, 3);
    expect(await front(page)).toBe('잊은 카드 1장을 다시 봤다.');
    // Today it is done, whatever is loaded anew.
    await page.reload();
    await expect.poll(() => front(page)).toBe('잊은 카드 1장을 다시 봤다.');
    await page.goto(`${site.origin}/study/wrong/`);
    await page.getByText('오늘 모두 다시 봤다.').waitFor();
    await page.getByText('아직 푼 문항이 없다.').waitFor();
    expect(await page.locator('.forgotten li').innerText()).toContain('오늘 다시 봄');
    // Remembered on another day it is no longer among them.
    await page.clock.fastForward(86_400_000);
    await page.goto(`${site.origin}${PATH}?forgotten`);
    await expect.poll(() => front(page)).toContain(lost);
    // It has no new cards, and says nothing of them.
    expect(await page.locator('[data-cards-exam]').innerText()).toBe('');
    await rate(page, 3);
    await page.goto(`${site.origin}/study/wrong/`);
    await page.getByText('잊은 채로 남은 카드가 없다.').waitFor();
    await page.context().close();
  });

  it('goes through all that was learnt on the day of the exam, and leaves its schedule as it was', async () => {
    const context = await beginDay(PHONE);
    const page = await context.newPage();
    await page.goto(`${site.origin}/exam/path/`);
    await page.locator('[data-path-calendar][data-ready]').waitFor();
    await page.locator('[name=minutes]').selectOption('120');
    await page.waitForTimeout(500);
    await page.goto(`${site.origin}${PATH}`);
    await page.locator('[data-cards][data-ready]').waitFor({ state: 'attached' });
    await page.getByRole('button', { name: '1주' }).click();
    await expect.poll(() => today(page)).toMatch(/새 카드 40/);
    await page.locator('[name=daily]').evaluate((select: HTMLSelectElement) => {
      select.value = '5';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await expect.poll(() => today(page)).toMatch(/새 카드 5/);
    for (let card = 0; card < 5; card++) await rate(page, 4);
    // Who is behind is told what all of them take, and takes it with one tap.
    const end = page.locator('[data-cards-card]');
    expect(await end.innerText()).toMatch(
      /모두 배우려면 하루 \d+장이 들어 하루 2시간의 카드 몫\(3분의 1\)을 넘는다\. 오늘부터 하루 80장이면\(복습까지 약 \d+분\) \d+장을 배운다/,
    );
    await page.getByRole('button', { name: '오늘부터 하루 80장' }).click();
    await expect.poll(() => today(page)).toMatch(/새 카드 75/);
    // So few a day were learnt: the last days have no new ones for them.
    await page.locator('[name=daily]').evaluate((select: HTMLSelectElement) => {
      select.value = '5';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await expect.poll(() => today(page)).toMatch(/새 카드 0/);
    await page.clock.fastForward(6 * 86_400_000);
    await page.reload();
    await expect.poll(() => today(page)).toMatch(/복습 5/);
    await rate(page, 3);
    await rate(page, 3);
    await page.goto(`${site.origin}${PATH}?all`);
    await expect.poll(() => today(page)).toMatch(/복습 3.*끝낸 것 2/s);
    // The key of what is not offered rates as what it comes to.
    await page.locator('[data-cards][data-ready]').waitFor({ state: 'attached' });
    await page.keyboard.press('Space');
    await expect.poll(() => page.locator('[data-rating]').count()).toBe(2);
    await page.keyboard.press('2');
    await page.getByRole('button', { name: '답 보기' }).waitFor();
    expect(await page.locator('[data-cards-said]').innerText()).toMatch(/^알맞음/);
    for (let card = 0; card < 2; card++) await rate(page, 3);
    expect(await front(page)).toBe('배운 5장을 모두 훑어봤다.');
    await page.clock.fastForward(86_400_000);
    await page.goto(`${site.origin}${PATH}`);
    await expect.poll(() => front(page)).toBe('지금은 볼 카드가 없다.');
    expect(await end.innerText()).not.toContain('내일');
    await page.getByRole('link', { name: '배운 5장 훑어보기' }).click();
    await expect.poll(() => today(page)).toMatch(/복습 5/);
    await rate(page, 3);
    const undo = page.getByRole('button', { name: '되돌리기' });
    await undo.click();
    await expect.poll(() => today(page)).toMatch(/복습 5/);
    await page.locator('[data-rating="3"]').click();
    await expect.poll(() => today(page)).toMatch(/복습 4/);
    await page.reload();
    await expect.poll(() => today(page)).toMatch(/복습 4.*끝낸 것 1/s);
    for (let card = 0; card < 4; card++) await rate(page, 3);
    expect(await front(page)).toBe('배운 5장을 모두 훑어봤다.');
    // None of that was a review.
    await page.goto(`${site.origin}${PATH}`);
    await expect.poll(() => front(page)).toBe('지금은 볼 카드가 없다.');
    expect(await page.getByRole('link', { name: '훑어보기' }).count()).toBe(0);
    await context.close();
  });

  it('of a topic alone begins on its page, and leads back to those of the day', async () => {
    const context = await beginDay(PHONE);
    const page = await context.newPage();
    await page.goto(`${site.origin}/security/iam/`);
    await page.getByRole('link', { name: '이 주제의 카드' }).click();
    await page.waitForURL(/\/study\/cards\/\?topic=security\/iam$/);
    await page.getByText('이 주제만', { exact: true }).waitFor();
    const count = Number(/처음 볼 것 (\d+)/.exec((await today(page)).replace(/\s+/g, ' '))?.[1]);
    expect(count).toBeGreaterThan(0);
    await rate(page, 3);
    await expect.poll(() => today(page)).toMatch(new RegExp(`처음 볼 것 ${count - 1}[^]*끝낸 것 1`));
    await page.getByRole('button', { name: '모두로' }).click();
    // What was begun of the topic is of the day's new cards.
    await expect.poll(() => today(page)).toMatch(/새 카드 19[^]*끝낸 것 1/);
    expect(new URL(page.url()).search).toBe('');
    await context.close();
  });

  it('alone where its address is passed on', async () => {
    const page = await openCards(await beginDay(PHONE));
    const first = await front(page);
    await page.locator('[data-cards-bar] button.primary').click();
    const link = await page.locator('[data-share-query]').getAttribute('data-share-query');
    expect(link).toMatch(/^\?card=\w+/);
    await page.getByRole('button', { name: '이 카드 공유' }).click();
    await page.getByRole('button', { name: '링크 복사' }).waitFor();
    const other = await (await site.browser.newContext()).newPage();
    await other.goto(`${site.origin}${PATH}${link ?? ''}`);
    await other.getByText('이 카드만', { exact: true }).waitFor();
    expect(await front(other)).toBe(first);
    await other.getByRole('button', { name: '모두로' }).click();
    await expect.poll(() => today(other)).not.toContain('이 카드만');
    await other.context().close();
    await page.context().close();
  });

  it('says when a forgotten card truly comes again, and on the page of progress what is left of today', async () => {
    const page = await openCards(await beginDay(PHONE));
    await page.locator('[name=daily]').evaluate((select: HTMLSelectElement) => {
      select.value = '5';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await expect.poll(() => today(page)).toMatch(/새 카드 5/);
    const againIn = (): Promise<string> => page.locator('[data-rating="1"]').innerText();
    const reveal = (): Promise<void> => page.locator('[data-cards-bar] button.primary').click();
    await reveal();
    expect(await againIn()).toContain('4장 뒤');
    await page.locator('[data-rating="1"]').click();
    expect(await page.locator('[data-cards-said]').innerText()).toBe('다시. 4장 뒤 다시 나온다.');
    for (let card = 0; card < 4; card++) {
      await expect.poll(() => today(page)).toMatch(new RegExp(`새 카드 ${4 - card}`));
      await rate(page, 3);
    }
    // It alone is left: no ten minutes pass before it is asked.
    await expect.poll(() => today(page)).toMatch(/새 카드 0.*방금 잊은 것 1/s);
    await reveal();
    expect(await againIn()).toContain('바로');
    const progress = await page.context().newPage();
    await progress.goto(`${site.origin}/study/progress/`);
    await expect
      .poll(() => progress.locator('[data-progress-cards]').innerText())
      .toMatch(
        /오늘 카드 1장 남음\(복습 1, 새 카드 0\)\. 카드 넘기기 내일 (?:복습 [1-9]\d*장, )?새 카드 5장\. 앞으로 7일에 복습 [1-9]\d*장\./,
      );
    expect(await progress.locator('[data-progress-cards] a').count()).toBe(1);
    await page.context().close();
  });

  it('of a domain alone where an address asks for it, and every day what was chosen for it', async () => {
    const page = await (await beginDay()).newPage();
    await page.goto(`${site.origin}/networking/`);
    expect(await page.locator('.ways a[href^="/study/quiz/?area=networking"]').innerText()).toMatch(/^문항 \d+개$/);
    await page.locator('.ways a[href^="/study/cards/"]').click();
    await page.locator('[data-cards][data-ready]').waitFor({ state: 'attached' });
    expect(await today(page)).toContain('네트워킹만');
    const chosen = page.locator('[data-cards-choice] input[name=domains]:checked');
    expect(await chosen.evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value))).toEqual([
      'networking',
    ]);
    await rate(page, 3);
    expect(await today(page)).toContain('네트워킹만');
    await page.goto(`${site.origin}${PATH}`);
    await page.locator('[data-cards][data-ready]').waitFor({ state: 'attached' });
    expect(await today(page)).not.toContain('네트워킹');
    // One tap leads to all of them.
    await page.goto(`${site.origin}${PATH}?domain=networking`);
    await page.getByRole('button', { name: '모두로' }).click();
    await expect.poll(() => today(page)).not.toContain('네트워킹');
    expect(new URL(page.url()).search).toBe('');
  });

  it('in two tabs at once: no card is asked twice, no review is lost', async () => {
    const context = await site.browser.newContext();
    const [one, two] = [await openCards(context), await openCards(context)];
    expect(await front(two)).toBe(await front(one));
    await rate(one, 3);
    await expect.poll(() => front(two)).toBe(await front(one));
    await rate(two, 4);
    await expect.poll(() => today(one)).toMatch(/새 카드 18.*끝낸 것 2/s);
    await context.close();
  });

  it('where nothing may be stored goes on in the tab, and says so', async () => {
    const context = await site.browser.newContext();
    await context.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('denied', 'SecurityError');
      };
    });
    const page = await openCards(context);
    await rate(page, 3);
    await rate(page, 1);
    expect(await today(page)).toMatch(/새 카드 18.*방금 잊은 것 1.*끝낸 것 1/s);
    expect(await page.locator('[data-cards-trouble]').innerText()).toContain('저장을 막고');
    const saveAs = page.getByRole('button', { name: '기록을 파일로 받기' });
    const [file] = await Promise.all([page.waitForEvent('download'), saveAs.click()]);
    const { events } = JSON.parse(readFileSync(await file.path(), 'utf8')) as { events: { rating?: number }[] };
    expect(events.flatMap(({ rating = [] }) => rating)).toEqual([3, 1]);
    // What came after the file would be lost: whoever closes the tab is asked, and a link of the site takes it along.
    await rate(page, 3);
    await saveAs.waitFor();
    const asked = page.waitForEvent('dialog');
    void page.close({ runBeforeUnload: true });
    const question = await asked;
    expect(question.type()).toBe('beforeunload');
    await question.dismiss();
    const questions: string[] = [];
    page.on('dialog', (dialog) => {
      questions.push(dialog.type());
      void dialog.accept();
    });
    await page.locator('a[href="/study/"]').first().click();
    await page.waitForURL('**/study/');
    expect(questions).toEqual([]);
    await page.goto(`${site.origin}/study/cards/`);
    await expect.poll(() => today(page)).toMatch(/끝낸 것 [23]/);
    await context.close();
  });

  it('brings the next cards the next day, and as many and such as one chooses', async () => {
    const page = await openCards(await beginDay());
    await page.locator('.cards summary').click();
    await page.locator('select[name=daily]').selectOption('5');
    await expect.poll(() => today(page)).toContain('새 카드 5');
    // What one begins is no more than one wants to learn.
    expect(await page.locator('select[name=core] option').allInnerTexts()).toEqual([
      expect.stringMatching(/^전부 \d,\d{3}장$/),
      '많이 묻는 800장',
    ]);
    await page.locator('select[name=core]').evaluate((select) => {
      select.dataset.before = '';
    });
    await page.locator('select[name=core]').selectOption('core');
    // What was taken is drawn anew.
    await page.locator('select[data-before]').waitFor({ state: 'detached' });
    await page.reload();
    await page.locator('.cards summary').click();
    expect(await page.locator('select[name=core]').inputValue()).toBe('core');
    await page.locator('select[name=core]').selectOption('');
    await expect.poll(() => today(page)).toContain('새 카드 5');
    for (const kind of ['term', 'fact', 'pair', 'signal'])
      await page.locator(`input[name=kinds][value=${kind}]`).uncheck();
    await expect.poll(() => front(page)).toContain('무엇이 바른가?');
    await page.locator('input[name=kinds][value=correction]').click();
    // Who clears all is about to choose: it is said to who wants to begin so.
    const message = page.locator('.cards .message');
    const begin = page.getByRole('button', { name: '이대로 카드 보기' });
    expect(await message.isVisible()).toBe(false);
    await begin.click();
    expect(await message.innerText()).toContain('하나는');
    const [said, touched] = [await message.boundingBox(), await page.locator('[name=kinds]').first().boundingBox()];
    expect(Math.abs((said?.y ?? 0) - (touched?.y ?? Infinity))).toBeLessThan(100);
    // All of the domains, none, and then the one that is wanted: what cannot be is not kept.
    const every = page.getByRole('button', { name: '모두 선택/해제: 도메인' });
    const ticked = page.locator('input[name=domains]:checked');
    await every.click();
    expect([await ticked.count(), await message.isVisible()]).toEqual([0, false]);
    await page.locator('input[name=domains][value=networking]').check();
    expect([await ticked.count(), await message.isVisible()]).toEqual([1, false]);
    await every.click();
    expect(await ticked.count()).toBe(12);
    await page.locator('input[name=kinds][value=correction]').check();
    await begin.click();
    await expect.poll(() => begin.isVisible()).toBe(false);
    await page.reload();
    await expect.poll(() => today(page)).toContain('새 카드 5');
    for (let card = 0; card < 5; card++) await rate(page, 4);
    expect(await front(page)).toContain('5장을 끝냈다');
    await page.locator('[data-cards-bar] button.primary').click();
    await expect.poll(() => today(page)).toContain('새 카드 10');
    await page.clock.fastForward(86_400_000);
    await page.reload();
    await expect.poll(() => today(page)).toMatch(/새 카드 5.*끝낸 것 0/s);
    // What was chosen is told the next day, too, and taken back at a tap.
    expect(await today(page)).toContain('틀리기 쉬운 말만');
    await page.getByRole('button', { name: '모두로' }).click();
    await expect.poll(() => today(page)).not.toContain('말만');
    expect(await page.locator('input[name=kinds]:not(:checked)').count()).toBe(0);
    await page.context().close();
  });
});

describe('an exam', () => {
  it('is asked for once, and says how much is learnt a day, what was done and what comes', async () => {
    const page = await openCards(await beginDay(PHONE));
    const asked = page.locator('[data-cards-exam]');
    await asked.getByRole('button', { name: '시험 날짜 선택' }).click();
    await page.locator('[name=exam]:focus').waitFor();
    await asked.getByRole('button', { name: '두 달' }).click();
    // What was chosen and what it comes to stays in sight, and where it is changed is a tap away.
    const told = /1월 20일 \(수\) 시험까지 60일\s*하루 새 카드 20장과 복습\s*오늘 20장, 약 7분\s*바꾸기/;
    await expect.poll(() => asked.innerText()).toMatch(told);
    expect(await page.locator('[data-cards-said]').innerText()).toContain('시험까지 60일');
    await expect.poll(() => today(page)).toContain('새 카드 20');
    const hub = await page.context().newPage();
    await hub.goto(`${site.origin}/study/`);
    await expect
      .poll(() => hub.locator('[data-study-plan]').innerText())
      .toMatch(/^시험까지 60일 · 오늘 \d+개 [\d시간분 ]+ · 다음: /);
    await hub.close();
    await page.reload();
    await expect.poll(() => asked.innerText()).toMatch(told);
    await asked.getByRole('button', { name: '바꾸기' }).click();
    await page.locator('[name=exam]:focus').waitFor();
    expect(await page.locator('[name=exam]').inputValue()).toBe('2027-01-20');
    expect(await page.locator('[name=core]').inputValue()).toBe('core');
    // A date of one's own plans anew; so near an exam there is only what fits.
    await page.locator('[name=exam]').fill('2026-12-05');
    await expect.poll(() => today(page)).toContain('새 카드 35');
    await expect.poll(() => asked.innerText()).toContain('시험까지 14일');
    await page.locator('[name=daily]').selectOption('5');
    await expect.poll(() => today(page)).toContain('새 카드 5');
    // What is left is told while one goes through them, and nothing of it when they are through.
    await rate(page, 4);
    await expect.poll(() => asked.innerText()).toMatch(/남은 4장, 약 1분/);
    for (let card = 0; card < 4; card++) await rate(page, 4);
    await expect.poll(() => asked.innerText()).not.toMatch(/약 \d+분/);
    const end = await page.locator('[data-cards-card]').innerText();
    expect(end).toMatch(
      /오늘 5장을 끝냈다\.\s+내일: 새 카드 5장\.\s+많이 묻는 카드 800장 가운데 5장을 배웠다\. 하루 5장이면 시험 전까지 [\d,]+장을 배운다\. 모두 배우려면 하루 75장이 들어 하루 1시간의 카드 몫\(3분의 1\)을 넘는다\. 오늘부터 하루 35장이면\(복습까지 약 \d+분\) [\d,]+장을 배운다\. 시험까지 14일\./,
    );
    // What the plan has next is a tap away.
    await expect.poll(() => page.locator('.follows').innerText()).toMatch(/^내 학습 계획의 다음: ./);
    const next = await page.locator('.follows a').getAttribute('href');
    expect(next).toMatch(/^\/[a-z]+\/[a-z0-9-]+\/(?:\?short)?$/);
    // It is the thing to do; more cards come after it, and no more a day than a third of its minutes has room for.
    const primary = page.locator('[data-cards-bar] .primary');
    expect([await primary.count(), await primary.getAttribute('href')]).toEqual([1, next]);
    expect(await page.locator('[data-cards-bar]').innerText()).toMatch(/^다음: .+\s+오늘 10장 더\s+오늘부터 하루 35장/);
    await page.context().close();
  });

  it('is asked for before the first card, and takes no room from those that follow', async () => {
    const page = await openCards(await beginDay(PHONE));
    const exam = page.locator('[data-cards-exam]');
    expect(await exam.getByRole('button', { name: '한 달' }).isVisible()).toBe(true);
    await rate(page, 3);
    await expect.poll(() => exam.isVisible()).toBe(false);
    // Told among what is chosen it stands there again, and is read out.
    await page.locator('.cards .head summary').click();
    await page.locator('[name=exam]').fill('2026-12-12');
    await expect.poll(() => exam.isVisible()).toBe(true);
    expect(await page.locator('[data-cards-said]').innerText()).toContain('12월 12일 (토) 시험까지 21일');
    await page.context().close();
  });

  it('that nobody knows of is not asked for again', async () => {
    const page = await openCards(await beginDay(PHONE));
    const asked = page.locator('[data-cards-exam]');
    await asked.getByRole('button', { name: '모름' }).click();
    const told = /^하루 새 카드 20장과 복습\s*오늘 20장, 약 7분\s*시험 날 정하기$/;
    await expect.poll(() => asked.innerText()).toMatch(told);
    // The keys of the card work at once.
    await page.keyboard.press('Space');
    await expect.poll(() => page.locator('[data-rating]').count()).toBe(4);
    await page.reload();
    await expect.poll(() => asked.innerText()).toMatch(told);
    expect(await today(page)).toContain('새 카드 20');
    await page.context().close();
  });
});

describe('a card', () => {
  it('takes a fast tap on a rating as meant, but for the second of two where its answer was asked for', async () => {
    const page = await openCards(await beginDay(PHONE));
    const centerOf = async (place: ReturnType<Page['locator']>): Promise<readonly [number, number]> => {
      const box = await place.boundingBox();
      if (box === null) throw new Error('nothing to tap');
      return [box.x + box.width / 2, box.y + box.height / 2];
    };
    const rated = page.locator('[data-rating]');
    await page.evaluate(() => {
      // A second click at once, before anything else can happen: what a tap does it does in its own turn.
      addEventListener('click', ({ detail, clientX, clientY }) => {
        if (detail !== 1) return;
        const at = { bubbles: true, cancelable: true, detail: 2, clientX, clientY };
        document.elementFromPoint(clientX, clientY)?.dispatchEvent(new MouseEvent('click', at));
        document.documentElement.dataset.tapped = 'twice';
      });
    });
    await page.mouse.click(...(await centerOf(page.getByRole('button', { name: '답 보기' }))));
    await page.locator('html[data-tapped=twice]').waitFor();
    await expect.poll(() => rated.count()).toBe(4);
    expect(await today(page)).toContain('끝낸 것 0');
    await page.mouse.click(...(await centerOf(page.locator('[data-rating="4"]'))), { clickCount: 2 });
    await expect.poll(() => today(page)).toContain('끝낸 것 1');
    await page.context().close();
  });

  it('whose text has changed since says so, until it is reviewed again', async () => {
    const page = await openCards(await beginDay());
    const first = await front(page);
    await page.keyboard.press('Space');
    await page.keyboard.press('1');
    await expect.poll(() => front(page)).not.toBe(first);
    // As if the build had changed what every card says. An earlier build measured otherwise: it tells nothing.
    let change = (hash: string): string => `${hash}2`;
    await page.route('**/study/cards/*.json', async (route) => {
      const response = await route.fetch();
      if (route.request().url().endsWith('index.json')) return route.fulfill({ response });
      const cards = (await response.json()) as { hash: string }[];
      return route.fulfill({ response, json: cards.map((card) => ({ ...card, hash: change(card.hash) })) });
    });
    await page.clock.fastForward(660_000);
    await page.reload();
    await expect.poll(() => front(page)).toBe(first);
    const about = page.locator('[data-cards-card] .about');
    expect(await about.innerText()).not.toContain('내용이 바뀜');
    change = (hash) => hash.slice(1) + hash.slice(0, 1);
    await page.reload();
    await expect.poll(() => front(page)).toBe(first);
    expect(await about.innerText()).toContain('내용이 바뀜');
    // A deck may still be on its way.
    await page.unrouteAll({ behavior: 'wait' });
    await page.context().close();
  });

  it('leads to the place where it is explained', async () => {
    const page = await openCards(await site.browser.newContext());
    const anchors = await page.evaluate(async () => {
      const cards = (await (await fetch('/study/cards/storage.json')).json()) as { id: string; url: string }[];
      return ['signal', 'fact', 'correction'].map(
        (kind) => cards.find(({ id }) => id.startsWith(`${kind}:`))?.url ?? '',
      );
    });
    for (const url of anchors) {
      await page.goto(`${site.origin}${url}`);
      expect(await page.locator(`[id="${url.split('#')[1] ?? ''}"]`).count()).toBe(1);
    }
    await page.context().close();
  });
});

describe('the page', () => {
  it('fetches cards only of the domains that come up, and nothing elsewhere', async () => {
    const context = await site.browser.newContext();
    const page = await context.newPage();
    const record = watchPage(page);
    await page.goto(`${site.origin}/storage/s3/`, { waitUntil: 'networkidle' });
    expect(record.requests.filter((url) => url.includes('/study/'))).toEqual([]);
    await page.goto(`${site.origin}${PATH}`);
    // The database of the device is opened before anything is asked for.
    await page.locator('[data-cards][data-ready]').waitFor({ state: 'attached' });
    await page.waitForLoadState('networkidle');
    const files = record.requests.filter((url) => /study\/cards\/.*\.json/.test(url));
    expect(files.length).toBeGreaterThan(1);
    expect(files.length).toBeLessThan(5);
    expect(record.errors).toEqual([]);
    await context.close();
  });

  it('fits a small screen without a scroll, with the answer open too, its buttons large enough for a thumb, and passes axe', async () => {
    const page = await openCards(await site.browser.newContext({ ...PHONE, viewport: { width: 320, height: 640 } }));
    const [card, reveal] = await Promise.all(
      ['[data-cards-card]', '[data-cards-bar] button.primary'].map((part) => page.locator(part).boundingBox()),
    );
    // What is asked stands in the upper half of the smallest screen, and what it is chosen from is a tap away.
    expect(card?.y).toBeLessThan(225);
    expect((await page.locator('[data-cards-card] .front').boundingBox())?.y).toBeLessThan(270);
    expect((await page.locator('.head summary').boundingBox())?.y).toBeLessThan(240);
    expect((card?.y ?? 0) + (card?.height ?? 0)).toBeLessThanOrEqual(reveal?.y ?? 0);
    expect((reveal?.y ?? 0) + (reveal?.height ?? 0)).toBeLessThanOrEqual(640);
    // when the exam is, by weeks or on a day
    for (const button of await page.locator('[data-cards-exam] button').all())
      expect((await button.boundingBox())?.width).toBeGreaterThanOrEqual(44);
    expect(await page.getByRole('button', { name: '시험 날짜 선택' }).isVisible()).toBe(true);
    await page.locator('[data-cards-bar] button.primary').click();
    // What rates stands where the thumb was, whatever the card says.
    const known = page.locator('[data-rating="3"]');
    expect(Math.abs(((await known.boundingBox())?.y ?? 0) - (reveal?.y ?? 0))).toBeLessThan(12);
    const heights = await page
      .locator('[data-cards-bar] button, .take a')
      .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    // the name of a rating in one line, when it comes again below
    const linesOf = (): Promise<number[]> =>
      page.locator('[data-rating] b').evaluateAll((names) =>
        names.map((name) => {
          const range = document.createRange();
          range.selectNodeContents(name);
          return new Set([...range.getClientRects()].filter(({ width }) => width > 0).map(({ bottom }) => bottom)).size;
        }),
      );
    expect(await linesOf()).toEqual([1, 1, 1, 1]);
    await bringAxe(page);
    expect([...(await runAxe(page)), ...(await checkLayout(page))]).toEqual([]);
    // what takes back stands there before there is anything
    expect(await page.getByRole('button', { name: '되돌리기' }).isDisabled()).toBe(true);
    // and where it was, when there is something to take back beside it
    const before = await known.boundingBox();
    await known.click();
    await page.locator('[data-cards-bar] button.primary').click();
    await page.getByRole('button', { name: '되돌리기' }).waitFor();
    expect(Math.abs(((await known.boundingBox())?.x ?? NaN) - (before?.x ?? NaN))).toBeLessThan(4);
    expect(await linesOf()).toEqual([1, 1, 1, 1]);
    await page.context().close();
  });

  it.each([
    ['a phone that lies', { width: 844, height: 390 }, 1],
    ['letters of twice the size', { width: 390, height: 844 }, 2],
  ])('has what is asked, and then the answer, in sight: %s', async (_, viewport, size) => {
    const context = await site.browser.newContext({ viewport, hasTouch: true });
    await context.addInitScript(
      (percent) => {
        document.addEventListener('readystatechange', () => {
          document.documentElement.style.fontSize = percent;
        });
      },
      `${size * 106.25}%`,
    );
    const page = await openCards(context);
    const isSeen = (part: string): Promise<boolean> =>
      page.locator(part).evaluate((one) => {
        const { left, top } = one.getBoundingClientRect();
        return [2, 20].every((down) => one.contains(document.elementFromPoint(left + 2, top + down)));
      });
    for (let turn = 0; turn < 2; turn += 1) {
      expect(await isSeen('[data-cards-card] .front')).toBe(true);
      await page.locator('[data-cards-bar] .primary').click();
      await expect.poll(() => isSeen('[data-cards-card] .answer >> nth=0')).toBe(true);
      const boxes = await Promise.all((await page.locator('[data-rating]').all()).map((one) => one.boundingBox()));
      expect(new Set(boxes.map((box) => box?.y)).size).toBe(2);
      expect(new Set(boxes.map((box) => box?.x)).size).toBe(2);
      for (const box of boxes) expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(viewport.height);
      const before = await front(page);
      await page.locator('[data-rating="3"]').click();
      await expect.poll(() => front(page)).not.toBe(before);
    }
    await context.close();
  });

  it('comes by itself once there is a connection again', async () => {
    const context = await site.browser.newContext();
    const page = await context.newPage();
    await page.route('**/study/cards/*.json', (route) => route.abort());
    await page.goto(`${site.origin}${PATH}`);
    await page.getByText('카드를 불러오지 못했다').waitFor();
    await page.unroute('**/study/cards/*.json');
    await context.setOffline(true);
    await context.setOffline(false);
    await page.locator('[data-cards][data-ready]').waitFor({ state: 'attached' });
    expect(await front(page)).not.toBe('');
    await context.close();
  });

  it('are taken along as files whose links lead to where they were taken from', async () => {
    const page = await openCards(await site.browser.newContext({ acceptDownloads: true }));
    for (const [name, address] of [
      ['saa-notes-anki.txt', `href=""${site.origin}/storage/s3/`],
      ['saa-notes-cards.csv', `${site.origin}/storage/s3/`],
    ] as const) {
      const coming = page.waitForEvent('download');
      await page.locator(`a[href$="${name}"]`).click();
      const file = await coming;
      expect(file.suggestedFilename()).toBe(name);
      const text = readFileSync(await file.path(), 'utf8');
      expect(text).toContain(address);
      expect(text).not.toMatch(/https:\/\/[^/"]+\/storage\/s3\//);
      expect(text.startsWith('\uFEFF')).toBe(name.endsWith('.csv'));
      // The first 800 are those that the exam asks most.
      const most = text.split('\n').map((line) => /많이_묻는_800장\t|,예\r$/.test(line));
      expect([most.indexOf(true), most.lastIndexOf(true)]).toEqual(name.endsWith('.csv') ? [1, 800] : [8, 807]);
      // What a menu saves, without a click, is that file.
      const link = page.locator(`a[download="${name}"]`);
      await link.hover();
      await expect.poll(() => link.getAttribute('href')).toMatch(/^blob:/);
      const saved = page.waitForEvent('download');
      await link.evaluate((a: HTMLAnchorElement) => {
        const copy = document.body.appendChild(a.cloneNode());
        (copy as HTMLAnchorElement).click();
      });
      expect(readFileSync(await (await saved).path(), 'utf8')).toBe(text);
    }
    await page.context().close();
  });

  it('says what it is without scripts', async () => {
    const page = await site.browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${site.origin}${PATH}`);
    expect(await page.locator('main').innerText()).toContain('자바스크립트가 필요하다');
    await page.close();
  });
});

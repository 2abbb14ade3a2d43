/** The exam's scope and the path through it: what a learner ticks off is there tomorrow, and nothing needs a script to be read. */
import { describe, expect, it } from 'vitest';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { openSite } from './lib/open-site.ts';

const site = openSite({ keepsProofs: true });
const PATH = '/exam/path/';

describe('the scope of the exam', () => {
  it('answers every bullet and names every service with a link that leads somewhere', async () => {
    const page = await site.browser.newPage();
    await page.goto(`${site.origin}/exam/`);
    const without = await page
      .locator('section[aria-labelledby^="task-"] li')
      .evaluateAll((items) => items.filter((item) => item.querySelector('a[href]') === null).length);
    expect(await page.locator('section[aria-labelledby^="task-"] li').count()).toBe(189);
    expect(without).toBe(0);
    expect(await page.locator('dl.services a[href]').count()).toBe(118);
    await page.close();
  });

  it('has its tasks a tap away on a phone, and is narrowed by what one types', async () => {
    const page = await site.browser.newPage({ viewport: { width: 390, height: 844 } });
    await page.goto(`${site.origin}/exam/`);
    const bullets = page.locator('section[aria-labelledby^="task-"] li:visible');
    await page.locator('.section-toggle[role]').first().waitFor();
    expect(await bullets.count()).toBe(0);
    await page.locator('#task-1-1 .section-toggle').click();
    await expect.poll(() => bullets.count()).toBeGreaterThan(0);
    await page.locator('main input[name=q]').fill('복제본');
    await expect.poll(() => page.locator('[data-item]:visible').count()).toBeLessThan(20);
    expect(await page.locator('[data-item]:visible').count()).toBeGreaterThan(0);
    await page.close();
  });

  it('is told on the topic, which leads back to its task', async () => {
    const page = await site.browser.newPage();
    await page.goto(`${site.origin}/security/kms/`);
    await page.locator('section[aria-labelledby=exam-tasks] a').first().click();
    await page.waitForURL(/\/exam\/#task-1-3$/);
    expect(await page.locator('#task-1-3').isVisible()).toBe(true);
    await page.close();
  });
});

describe('the path', () => {
  it('keeps what was done over a reload and in another tab, and leads to the next day', async () => {
    const context = await site.browser.newContext();
    const page = await context.newPage();
    await page.goto(`${site.origin}${PATH}`);
    await page.locator('#four-weeks-1 summary').click();
    const boxes = page.locator('#four-weeks-1 input[type=checkbox]');
    const other = await context.newPage();
    await other.goto(`${site.origin}${PATH}`);
    for (let index = 0; index < (await boxes.count()); index++) await boxes.nth(index).check();
    await expect.poll(() => page.locator('[data-path-status]').textContent()).toContain('1일을 마쳤다');
    await expect.poll(() => other.locator('[data-path-status]').textContent()).toContain('1일을 마쳤다');
    await page.reload();
    await expect.poll(() => page.locator('[data-path-continue]').getAttribute('href')).toBe('#four-weeks-2');
    await page.locator('[data-path-continue]').click();
    await expect.poll(() => page.locator('#four-weeks-2 details').getAttribute('open')).not.toBeNull();
    await context.close();
  });

  it('and the topics have one record: either shows what was said on the other, and so do lists of topics', async () => {
    const context = await site.browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    await page.goto(`${site.origin}/integration/sqs/`);
    await page.locator('[data-topic-state="read"]').click();
    await page.locator('[data-topic-state="read"][aria-pressed=true]').waitFor();
    await page.goto(`${site.origin}${PATH}`);
    const box = (plan: string, topic: string): Locator =>
      page.locator(`[data-path=${plan}] [data-key="read:${topic}"]`);
    for (const plan of ['four-weeks', 'two-weeks'])
      await expect.poll(() => box(plan, 'integration/sqs').isChecked()).toBe(true);
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    await box('two-weeks', 'integration/sns').check();
    await expect.poll(() => box('four-weeks', 'integration/sns').isChecked()).toBe(true);
    await page.goto(`${site.origin}/integration/`);
    const marked = page.locator('.card [data-read=read]');
    await expect.poll(() => marked.count()).toBe(2);
    expect(await page.getByRole('link', { name: '읽음 Amazon SNS' }).count()).toBe(1);
    await page.goto(`${site.origin}/integration/sns/`);
    await page.locator('[data-topic-state="read"][aria-pressed=true]').waitFor();
    const aside = page.locator('.domain-nav a[href="/integration/sns/"]');
    expect(await aside.getAttribute('data-read')).toBe('read');
    await page.locator('[data-topic-state="again"]').click();
    await expect.poll(() => aside.getAttribute('data-read')).toBe('again');
    await context.close();
  });

  it('takes no tick back that comes while what was done is read', async () => {
    const context = await site.browser.newContext();
    const page = await context.newPage();
    await page.addInitScript(() => {
      const own = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'checked');
      Object.defineProperty(HTMLInputElement.prototype, 'checked', {
        ...own,
        set(this: HTMLInputElement, value: boolean) {
          if (this.checked && !value) document.documentElement.dataset.takenBack = '';
          own?.set?.call(this, value);
        },
      });
      type GetAll = (this: IDBIndex, ...asked: unknown[]) => IDBRequest<unknown[]>;
      const getAll = Object.getOwnPropertyDescriptor(IDBIndex.prototype, 'getAll')?.value as GetAll;
      IDBIndex.prototype.getAll = function (...asked: unknown[]) {
        const request = getAll.apply(this, asked);
        if (asked[0] === 'path')
          document.querySelector<HTMLElement>('#four-weeks-1 input[type=checkbox]:not(:checked)')?.click();
        return request;
      };
    });
    await page.goto(`${site.origin}${PATH}`);
    await expect.poll(() => page.locator('[data-path-status]').textContent()).toContain('1일을 마쳤다');
    expect(await page.locator('html').getAttribute('data-taken-back')).toBeNull();
    const other = await context.newPage();
    await other.goto(`${site.origin}${PATH}`);
    await expect.poll(() => other.locator('[data-path-status]').textContent()).toContain('1일을 마쳤다');
    await context.close();
  });

  it('takes over what earlier builds kept', async () => {
    const context = await site.browser.newContext();
    const page = await context.newPage();
    await page.goto(`${site.origin}${PATH}`);
    const box = page.locator('#four-weeks-1 input[type=checkbox]').first();
    const key = (await box.getAttribute('data-key')) ?? '';
    await page.evaluate((kept) => {
      localStorage.setItem('exam-path', JSON.stringify([kept]));
    }, key);
    for (let visit = 0; visit < 2; visit++) {
      await page.reload();
      await expect.poll(() => box.isChecked()).toBe(true);
    }
    expect(await page.evaluate(() => localStorage.getItem('exam-path'))).toBeNull();
    await context.close();
  });

  it('works until it is left where nothing may be stored, and says so', async () => {
    const page = await site.browser.newPage();
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('denied', 'SecurityError');
      };
    });
    await page.goto(`${site.origin}${PATH}#two-weeks-1`);
    await page.locator('#two-weeks-1 input[type=checkbox]').first().check();
    await expect.poll(() => page.locator('[data-path-status]').textContent()).toContain('저장을 막고');
    expect(await page.locator('#two-weeks-1 input[type=checkbox]').first().isChecked()).toBe(true);
    await page.close();
  });

  it('prints the plan that is chosen, and an address of its first day shows its name', async () => {
    const page = await site.browser.newPage({ viewport: { width: 390, height: 844 } });
    await page.goto(`${site.origin}${PATH}#four-weeks-1`);
    await page.locator('[data-path=two-weeks].no-print').waitFor();
    const bar = await page.locator('header').first().boundingBox();
    const name = await page.locator('#four-weeks').boundingBox();
    expect(name?.y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0));
    await page.locator('[data-path-calendar] [name=plan]').selectOption('two-weeks');
    await page.locator('[data-path=four-weeks].no-print').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#four-weeks').isVisible()).toBe(false);
    expect(await page.locator('#two-weeks-1 a').first().isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    expect(await page.locator('#four-weeks').isVisible()).toBe(true);
    await page.close();
  });

  it('has the situations of a requirement ticked where they are read', async () => {
    const context = await site.browser.newContext({ viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    const box = page.locator('[data-path=four-weeks] input[data-key^="practise:"]:not([data-key*="~"])').first();
    const row = page.locator('[data-path=four-weeks] li:not(:has(li)):has(input[data-key^="practise:"])').first();
    await page.goto(`${site.origin}${PATH}`);
    await page.goto(`${site.origin}${(await row.locator('a').getAttribute('href')) ?? ''}`);
    const done = page.getByRole('button', { name: '풀어 봄' });
    await done.click();
    await expect.poll(() => done.getAttribute('aria-pressed')).toBe('true');
    await page.reload();
    await expect.poll(() => done.getAttribute('aria-pressed')).toBe('true');
    await page.goto(`${site.origin}${PATH}`);
    await expect.poll(() => box.isChecked()).toBe(true);
    await context.close();
  });

  it('leads on from a topic that was read to the one that the plan has next', async () => {
    const context = await site.browser.newContext({ viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    await page.goto(`${site.origin}/security/iam/`);
    const next = page.locator('.follows a');
    expect(await next.isVisible()).toBe(false);
    await page.locator('[data-topic-state="read"]').click();
    await next.click();
    await page.waitForURL(`${site.origin}/security/mfa/`);
    // A topic that no plan has leads nowhere.
    await page.goto(`${site.origin}/ml/comprehend-medical/`);
    expect(await page.locator('.follows').count()).toBe(0);
    await context.close();
  });

  it('is a readable list without scripts', async () => {
    const page = await site.browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${site.origin}${PATH}`);
    expect(await page.locator('[data-path] > ol > li').count()).toBe(42);
    await page.locator('#four-weeks-3 summary').click();
    expect(await page.locator('#four-weeks-3 a').first().isVisible()).toBe(true);
    expect(await page.locator('input[type=checkbox]:visible').count()).toBe(0);
    expect(await page.locator('main').innerText()).toContain('자바스크립트가 필요하다');
    await page.close();
  });
});

describe('the plan to the day of the exam', () => {
  const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };
  /** On a phone, at `now`: the plan to an exam that has just been told. */
  async function planTo(exam: string, now: string): Promise<{ readonly context: BrowserContext; readonly page: Page }> {
    const context = await site.browser.newContext(PHONE);
    await context.clock.install({ time: new Date(now) });
    const page = await context.newPage();
    await page.goto(`${site.origin}${PATH}`);
    await page.locator('[data-path-calendar][data-ready]').waitFor();
    await page.locator('[name=minutes]').selectOption('120');
    await page.locator('[name=exam]').fill(exam);
    await page.locator('#exam-1[data-today] [open]').waitFor();
    return { context, page };
  }
  const plan = '[data-path=exam]';
  /** On a phone what was set is folded below today. */
  const unfold = (page: Page): Promise<void> => page.locator('[data-path-settings] > summary').click();

  it('has as many days as are left, whether the day was told here or with the cards, and one record with the other plans', async () => {
    const context = await site.browser.newContext(PHONE);
    await context.clock.install({ time: new Date('2026-11-25T12:00:00+09:00') });
    const page = await context.newPage();
    await page.goto(`${site.origin}${PATH}`);
    await page.locator('[data-path-calendar][data-ready]').waitFor();
    await page.locator('[name=minutes]').selectOption('120');
    await page.waitForTimeout(500);
    await page.goto(`${site.origin}/study/cards/`);
    await page.getByRole('button', { name: '1주' }).click();
    await page.getByText('12월 2일 (수) 시험까지 7일', { exact: true }).waitFor();
    await page.locator('.cards summary').click();
    await page.locator('[name=exam]').fill('2026-12-16');
    await page.getByText('12월 16일 (수) 시험까지 21일', { exact: true }).waitFor();
    await page.goto(`${site.origin}${PATH}`);
    const days = page.locator(`${plan} > ol > li`);
    await expect.poll(() => days.count()).toBe(21);
    expect(await page.locator('[data-path]:visible').count()).toBe(1);
    expect(await page.locator('[data-path-advice]').innerText()).toMatch(/^21일로 나누면/);
    expect(await page.locator('[data-path-calendar] [name=exam]').inputValue()).toBe('2026-12-16');
    expect(await days.first().locator('summary').innerText()).toMatch(
      /^1일째 시험의 모양과 글로벌 인프라.* \d+(?:분|시간(?: \d+분)?) · 11월 25일 \(수\)$/,
    );
    expect(await days.first().getAttribute('data-today')).not.toBeNull();
    expect(await page.locator(`${plan} details[open]`).count()).toBe(1);
    const names = await days.locator('summary > span').allInnerTexts();
    expect(names.slice(-3)).toEqual(['틀린 것 되짚기', '모의시험, 끊지 않고', '마지막 되짚기']);
    // The first one is two thirds through.
    expect(names.flatMap((name, at) => (name === '모의시험, 끊지 않고' ? at + 1 : []))).toEqual([14, 20]);
    // Every day has questions, of what is read on it or what is wrong first, and cards.
    expect(await days.locator('a', { hasText: '개, 틀린 것부터' }).count()).toBe(2);
    expect(await days.locator('a', { hasText: '개, 이날 주제부터' }).count()).toBe(17);
    expect(await days.locator('a', { hasText: '암기 카드' }).count()).toBe(21);
    // Nothing of the four weeks is lost, and all of it is under its own key.
    const keysIn = (place: string): Promise<string[]> =>
      page
        .locator(`${place} input`)
        .evaluateAll((boxes: HTMLInputElement[]) => boxes.map((box) => box.dataset.key ?? ''));
    const keys = await keysIn(plan);
    expect(new Set(keys).size).toBe(keys.length);
    const meant = (some: readonly string[]): Set<string> => new Set(some.map((key) => key.replace(/~\d+$/, '')));
    const weeks = meant(await keysIn('[data-path=four-weeks]'));
    expect([...weeks].filter((key) => !meant(keys).has(key))).toEqual([]);
    // What is for today stands above what was set, which is folded.
    const topOf = async (place: string): Promise<number> => (await page.locator(place).boundingBox())?.y ?? Infinity;
    expect(await page.locator('[name=exam]').isVisible()).toBe(false);
    // What is folded with it is named.
    expect(await page.locator('[data-path-settings] > summary').innerText()).toMatch(/달력 파일, 인쇄$/);
    expect(await topOf('[data-path-continue]')).toBeLessThan(await topOf('[data-path-settings]'));
    await unfold(page);
    // Another day, told here.
    await page.locator('[name=exam]').fill('2026-12-02');
    await expect.poll(() => days.count()).toBe(7);
    await page.goto(`${site.origin}/study/cards/`);
    await page.getByText('12월 2일 (수) 시험까지 7일', { exact: true }).waitFor();
    await page.goto(`${site.origin}${PATH}`);
    await expect.poll(() => days.count()).toBe(7);
    await unfold(page);
    const advice = page.locator('[data-path-advice]');
    const more = page.locator('[data-path-later] summary');
    expect(await advice.innerText()).toMatch(
      /^하루 2시간씩 7일이면 주제 \d+개 가운데 많이 묻는 \d+개의 페이지 전체를 읽는다\. 나머지 \d+개는 맨 끝에 있다\./,
    );
    const count = async (): Promise<number> => Number(/\d+/.exec(await more.innerText())?.[0]);
    const left = await count();
    expect(left).toBeGreaterThan(0);
    await page.locator('[name=minutes]').selectOption('240');
    await expect.poll(count).toBeLessThan(left);
    // So few days still have something to read.
    await page.locator('[name=exam]').fill('2026-11-26');
    await expect.poll(() => days.count()).toBe(1);
    expect(await days.first().locator('[data-key^="read:"]').count()).toBeGreaterThan(5);
    // What they have no day for is told, with a way to it.
    const note = page.locator('[data-path-left-out]');
    expect(await note.innerText()).toBe('남은 날이 적어 모의시험은 뺐다. 시간이 나면 모의시험 절반을 본다.');
    expect(await note.locator('a').getAttribute('href')).toMatch(/study\/quiz\/\?exam=half$/);
    await page.locator('[name=minutes]').selectOption('120');
    await page.locator('[name=exam]').fill('2026-12-02');
    await expect.poll(() => days.count()).toBe(7);
    // A topic that was read leads on by this plan, as home does.
    const [read] = await days.first().locator('[data-key^="read:"]').evaluateAll((steps: HTMLElement[]) => steps.map(({ dataset }) => dataset.key)); // prettier-ignore
    const reader = await context.newPage();
    await reader.goto(`${site.origin}/${read?.slice('read:'.length) ?? ''}/`);
    await reader.getByRole('button', { name: '읽음' }).click();
    await expect.poll(() => reader.locator('.follows').innerText()).toMatch(/^내 학습 계획의 다음: ./);
    expect(await reader.locator('.follows').getAttribute('role')).toBe('status');
    const link = reader.locator('.follows a');
    // Not the topic that was read a moment ago.
    await expect.poll(() => link.getAttribute('href')).not.toBe(new URL(reader.url()).pathname);
    // What was read on the page of a topic begins the plan, too: it is no longer left out of it.
    await expect
      .poll(() =>
        days
          .first()
          .locator(`[data-key="${read ?? ''}"]`)
          .isChecked(),
      )
      .toBe(true);
    const next = await link.innerText();
    await reader.goto(`${site.origin}/`);
    await reader.getByText(`다음: ${next}`).first().waitFor();
    await reader.close();
    // A day that is over changes nothing, and says so.
    await page.locator('[name=exam]').fill('2026-11-24');
    await page.getByText('지난 날이다. 오늘이나 그 뒤의 날을 적는다. 12월 2일 (수) 시험은 그대로 둔다.').waitFor();
    // Nor does one for which nobody plans yet, however its year is mistyped.
    await page.locator('[name=exam]').fill('9999-12-02');
    await page
      .getByText('너무 먼 날이다. 오늘부터 1년 반 안의 날을 적는다. 12월 2일 (수) 시험은 그대로 둔다.')
      .waitFor();
    expect(await page.locator('label:has([name=exam]) + [role=alert]').count()).toBe(1);
    expect(await days.count()).toBe(7);
    await page.locator('[name=exam]').fill('2026-11-25');
    // A day on which nothing of weeks begins.
    await page.getByText('오늘이 시험 날이다. 새로 읽지 말고 많이 묻는 카드 20장과 문항 10개를 본다.').waitFor();
    // Who has learnt no card is led to the first ones, and to some questions; nothing was answered wrong.
    const onTheDay = page.locator('[data-path-continue]');
    await expect.poll(() => onTheDay.innerText()).toBe('많이 묻는 카드 20장');
    const some = page.locator('[data-path-besides]');
    expect([await some.innerText(), await some.getAttribute('href')]).toEqual([
      '문항 10개 풀기',
      '../../study/quiz/?begin=day&count=10',
    ]);
    await onTheDay.click();
    await expect.poll(() => page.locator('[data-cards-today]').innerText()).toMatch(/새 카드 20/);
    await page.goBack();
    await page.clock.fastForward(2 * 86_400_000);
    await page.reload();
    await page.getByText('시험 날이 지났다. 시험을 또 보게 되면 새 날을 적는다. 4주 계획 28일 가운데').waitFor();
    await page.locator('[name=exam]').fill('2026-12-16');
    await expect.poll(() => page.locator('[data-path]:visible').count()).toBe(1);
    await page.locator('[name=exam]').fill('');
    await expect.poll(() => page.locator('[data-path]:visible').count()).toBe(2);
    await context.close();
  });

  it('asks for the minutes of a day from the start, and what was chosen before the day of the exam holds', async () => {
    const context = await site.browser.newContext(PHONE);
    await context.clock.install({ time: new Date('2026-11-25T12:00:00+09:00') });
    const page = await context.newPage();
    await page.goto(`${site.origin}${PATH}`);
    await page.locator('[data-path-calendar][data-ready]').waitFor();
    const minutes = page.getByLabel('하루에');
    expect([await minutes.isVisible(), await minutes.inputValue()]).toEqual([true, '60']);
    await minutes.selectOption('30');
    await page.getByLabel('시험 날').fill('2026-12-09');
    const advice = page.locator('[data-path-advice]');
    await expect.poll(() => advice.innerText()).toMatch(/^하루 30분씩 14일이면 주제 \d+개 가운데/);
    expect(await minutes.inputValue()).toBe('30');
    // So many a day on so many days are all that are learnt.
    const cards = /새 카드는 하루 (\d+)장씩 (\d+)일, .* 가운데 (\d+)장을 배운다/.exec(await advice.innerText());
    const [daily = 0, days = 0, all = 1] = (cards ?? []).slice(1).map(Number);
    expect(daily * days).toBe(all);
    // After a reload where one stands comes before the days, both in the first screen.
    await page.reload();
    await page.locator('#exam-1[data-today] [open]').waitFor();
    const topOf = (place: string): Promise<number> =>
      page.locator(place).evaluate((part) => part.getBoundingClientRect().top);
    await expect.poll(() => topOf('[data-path-status]')).toBeLessThan(await topOf('#exam-1'));
    // With so little time it says above them that reading in short is the better plan.
    expect(await topOf('#exam-1')).toBeLessThan((3 * 844) / 4);
    await context.close();
  });

  it('stays as it was begun, tells when one is behind, and shares out anew what is left', async () => {
    const { context, page } = await planTo('2026-12-16', '2026-11-25T12:00:00+09:00');
    // A first day that is none changes nothing, and says so.
    await expect.poll(() => page.locator('[name=first]').getAttribute('data-of')).toBe('exam');
    await page.locator('[name=first]').fill('2026-12-16');
    await page.getByText('첫날: 시험 날보다 앞선 날을 적는다.', { exact: true }).waitFor();
    expect(await page.locator('[name=first]').getAttribute('aria-invalid')).toBe('true');
    await page.locator('[name=first]').fill('2026-11-25');
    await expect.poll(() => page.locator('[name=first]').getAttribute('aria-invalid')).toBe('false');
    const boxes = page.locator('#exam-1 input[type=checkbox]');
    const count = await boxes.count();
    for (let at = 0; at < count; at++) await boxes.nth(at).check();
    const told = page.locator('[data-path-status]');
    await expect
      .poll(() => told.innerText())
      .toMatch(
        /^12월 16일 \(수\) 시험까지 21일\. 21일 계획 가운데 1일을 마쳤다\. 오늘 (\d+)개 가운데 \1개, 계획의 주제 \d+개 가운데 [1-9]\d*개를 마쳤다\.$/,
      );
    const again = page.getByRole('button', { name: /^오늘부터 다시 나누기/ });
    expect(await again.isVisible()).toBe(false);
    const toDay = async (): Promise<string> =>
      (
        await page.locator(':is([data-practice=plan], [data-practice=next], [data-study-plan]):visible').allInnerTexts()
      ).join(' · ');
    for (const path of ['/', '/study/']) {
      await page.goto(`${site.origin}${path}`);
      await expect.poll(toDay).toBe('시험까지 21일 · 오늘 계획을 마쳤다');
    }
    await page.goto(`${site.origin}/`);
    await expect.poll(() => page.locator('[data-practice=cards]').innerText()).toMatch(/^오늘 카드 40장 남음/);
    await page.clock.fastForward(3 * 86_400_000);
    await page.reload();
    await expect
      .poll(toDay)
      .toMatch(
        /^시험까지 18일 · 오늘 \d+개 .*[분간], 밀린 주제 \d+개\(.+\), .*문항 \d+일치 · 다음: \S.*\(밀린 것은 두고 오늘 것부터\)$/,
      );
    // However much that is, what comes next is the same there.
    const next = await page.locator('[data-practice=next]').evaluate((link: HTMLAnchorElement) => link.href);
    await page.locator('[data-practice=plan]').click();
    await page.waitForURL(/exam\/path\/$/);
    await page.reload();
    await expect
      .poll(() => page.locator('[data-path-continue]').evaluate((link: HTMLAnchorElement) => link.href))
      .toBe(next);
    // What was missed is told where one lands, and that it can be shared out anew.
    await again.waitFor();
    await expect
      .poll(() =>
        again.evaluate(
          (button) => button.getBoundingClientRect().bottom <= innerHeight && button.getBoundingClientRect().top >= 0,
        ),
      )
      .toBe(true);
    const late = page.locator('[data-path-late]');
    expect(await late.innerText()).toMatch(/^밀린 것 \d+개, 다시 나누면 바뀌는 것$/);
    await late.locator('summary').click();
    expect(await late.innerText()).toMatch(
      /쉬었다 와도 된다\.\s+다시 나누면 하루 .+(?:그대로다|바뀐다)\. 밀린 것부터 한다\.$/m,
    );
    // What the days that were missed have cost is told with it.
    expect(await late.innerText()).toMatch(/새 카드는 지난 날의 것이 빠져 \d+장 대신 \d+장을 배운다\.$/);
    // So much of it has a button that says no more than what it does; before it comes the start of today, with few lines above.
    expect(await again.innerText()).toBe('오늘부터 다시 나누기');
    const start = page.locator('[data-path-continue]');
    expect(await again.evaluate((button) => button.previousElementSibling?.matches('[data-path-continue]'))).toBe(true);
    const linesOf = (said: HTMLElement): number =>
      said.offsetHeight / Number.parseFloat(getComputedStyle(said).lineHeight);
    expect(await told.evaluate(linesOf)).toBeLessThan(4.5);
    expect(await start.evaluate((link) => link.getBoundingClientRect().bottom <= innerHeight)).toBe(true);
    await expect.poll(() => page.locator(`${plan} [data-today] b`).innerText()).toContain('4일째');
    expect(await page.locator(`${plan} > ol > li`).count()).toBe(21);
    await again.click();
    await expect.poll(() => page.locator(`${plan} > ol > li`).count()).toBe(18);
    // What was done counts on, the new first day is told, and one tap takes it back.
    await expect
      .poll(() => told.innerText())
      .toMatch(/^12월 16일 \(수\) 시험까지 18일\. 18일로 다시 나눴다\. 지금까지 마친 날은 1일이다\. 오늘 \d+개/);
    const moved = page.locator('[data-path-moved]');
    expect(await moved.innerText()).toMatch(/^첫날이 11월 28일 \(토\)로 바뀌었다\. +되돌리기$/);
    await moved.getByRole('button', { name: '되돌리기' }).click();
    await expect.poll(() => page.locator(`${plan} > ol > li`).count()).toBe(21);
    expect(await moved.isVisible()).toBe(false);
    const promised = /주제 (\d+)개는 맨 끝으로 간다/.exec(await late.innerText())?.[1];
    await again.click();
    await expect.poll(() => page.locator(`${plan} > ol > li`).count()).toBe(18);
    // It sets aside as much as it has said.
    const later = page.locator('[data-path-later]');
    expect((await later.isVisible()) ? /주제 (\d+)개/.exec(await later.innerText())?.[1] : undefined).toBe(promised);
    // The questions and the cards of that day are no part of what is shared out.
    const leftOut = await page.locator('[data-path-left-out]').innerText();
    expect(leftOut).toMatch(/^이미 마친 것은 뺐다: 주제 \d+개(?:와 상황 \d+묶음)?\.$/);
    expect((leftOut.match(/\d+/g) ?? []).reduce((sum, each) => sum + Number(each), 0)).toBe(count - 2);
    await unfold(page);
    const calendar = page.waitForEvent('download');
    await page.getByRole('button', { name: /달력 파일/ }).click();
    const file = await (await calendar).createReadStream();
    const text = (await file.toArray()).join('');
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(19);
    expect(text).toContain('DTSTART;VALUE=DATE:20261128');
    expect(text).toMatch(/DTSTART;VALUE=DATE:20261216[^]*SUMMARY:12월 16일 \(수\) 시험/);
    // Who names no day finds that of today open, and the plan when its exam has come and gone.
    await page.clock.fastForward(2 * 86_400_000);
    await page.goto(`${site.origin}${PATH}`);
    await expect.poll(() => page.locator(`${plan} li:has(details[open]) b`).allInnerTexts()).toEqual(['3일째']);
    for (const [days, what] of [
      [16, '오늘이 시험 날이다.'],
      [1, '시험 날이 지났다.'],
    ] as const) {
      await page.clock.fastForward(days * 86_400_000);
      await page.reload();
      await expect.poll(() => told.innerText()).toContain(`${what} `);
      expect(await page.locator(`${plan} > ol > li`).count()).toBe(18);
      expect(await again.isVisible()).toBe(false);
    }
    // Nobody begins once the exam is over, and what was to come is told no more.
    expect(await page.locator('[data-path-advice]').innerText()).toBe('');
    expect(await page.locator('[data-path-continue]').isVisible()).toBe(false);
    await context.close();
  });

  it('keeps the days that were done when its exam moves', async () => {
    const { context, page } = await planTo('2026-12-16', '2026-11-25T12:00:00+09:00');
    const boxes = page.locator('#exam-1 input[type=checkbox]');
    for (let at = 0; at < (await boxes.count()); at++) await boxes.nth(at).check();
    const told = page.locator('[data-path-status]');
    await expect
      .poll(() => told.innerText())
      .toMatch(
        /^12월 16일 \(수\) 시험까지 21일\. 21일 계획 가운데 1일을 마쳤다\. 오늘 (\d+)개 가운데 \1개, 계획의 주제 \d+개 가운데 [1-9]\d*개를 마쳤다\.$/,
      );
    await page.clock.fastForward(86_400_000);
    await page.reload();
    await unfold(page);
    for (const [exam, said] of [
      ['2026-12-18', '12월 18일 (금) 시험까지 22일. 22일로 다시 나눴다. 지금까지 마친 날은 1일이다.'],
      ['2026-12-16', '12월 16일 (수) 시험까지 20일. 20일로 다시 나눴다. 지금까지 마친 날은 1일이다.'],
    ] as const) {
      await page.locator('[name=exam]').fill(exam);
      await expect.poll(() => told.innerText()).toContain(said);
    }
    // The exam was put back by hand, its first day was not; all of it is told and taken back together, after a reload as well.
    const moved = page.locator('[data-path-moved]');
    await expect.poll(() => moved.innerText()).toMatch(/^첫날이 11월 26일 \(목\)로 바뀌었다\. +되돌리기$/);
    await page.locator('[name=exam]').fill('2026-12-10');
    await expect
      .poll(() => moved.innerText())
      .toMatch(/^시험 날이 12월 10일 \(목\)로, 첫날이 11월 26일 \(목\)로 바뀌었다\. +되돌리기$/);
    await page.reload();
    await moved.getByRole('button', { name: '되돌리기' }).click();
    await expect.poll(() => told.innerText()).toContain('12월 16일 (수) 시험까지 20일. 21일 계획 가운데 1일을 마쳤다.');
    await expect.poll(() => moved.isVisible()).toBe(false);
    await unfold(page);
    await expect.poll(() => page.locator('[name=exam]').inputValue()).toBe('2026-12-16');
    // By the field on the page of the cards as well, and the progress says the same.
    await page.goto(`${site.origin}/study/cards/`);
    await page.locator('[data-cards][data-ready]').waitFor({ state: 'attached' });
    await page.getByText('범위와 양').click();
    await page.locator('[name=exam]').fill('2026-12-18');
    await page.getByText('12월 18일 (금) 시험까지 22일', { exact: true }).waitFor();
    const counted = '22일로 다시 나눴다. 지금까지 마친 날은 1일이다.';
    await page.goto(`${site.origin}${PATH}`);
    await expect.poll(() => told.innerText()).toContain(`12월 18일 (금) 시험까지 22일. ${counted}`);
    await page.goto(`${site.origin}/study/progress/`);
    await expect.poll(() => page.locator('[data-progress-plan]').innerText()).toContain(`학습 계획을 ${counted}`);
    await context.close();
  });

  it('on its last day goes over what was learnt, whatever was left behind, and is over everywhere after the exam', async () => {
    const { context, page } = await planTo('2026-12-02', '2026-11-25T12:00:00+09:00');
    // The days stand once the date is kept: before that the page may not be left.
    await expect.poll(() => page.locator(`${plan} > ol > li`).count()).toBe(7);
    const told = page.locator('[data-path-status]');
    await page.goto(`${site.origin}/study/cards/`);
    await page.getByRole('button', { name: '답 보기' }).click();
    await page.getByRole('button', { name: /알맞음/ }).click();
    await page.waitForTimeout(500);
    await page.clock.fastForward(6 * 86_400_000);
    await page.goto(`${site.origin}${PATH}`);
    await expect.poll(() => told.innerText()).toMatch(/오늘은 되짚기만 한다\. 밀린 것 \d+개는 두어도 된다\.$/);
    expect(await page.locator('[data-path-again]').isVisible()).toBe(false);
    expect(await page.locator('[data-path-continue]').innerText()).toMatch(/^오늘 /);
    await page.goto(`${site.origin}/`);
    await expect
      .poll(() => page.locator('[data-practice=plan]').innerText())
      .toMatch(/^시험까지 1일 · 오늘은 되짚기만 한다: \d+개 .*, 밀린 것 \d+개는 두어도 된다$/);
    expect(await page.locator('[data-practice=next]').innerText()).toMatch(/^다음: /);
    await page.clock.fastForward(2 * 86_400_000);
    await page.reload();
    const over = '시험 날이 지났다. 시험을 또 보게 되면 새 날을 적는다';
    await expect.poll(() => page.locator('[data-practice=plan]').innerText()).toBe(over);
    expect(await page.locator('[data-practice=ask]').isVisible()).toBe(false);
    expect(await page.locator('[data-practice=cards]').innerText()).not.toMatch(/새 카드 [1-9]/);
    await page.goto(`${site.origin}/study/progress/`);
    await page.getByRole('link', { name: over }).waitFor();
    await context.close();
  });

  it('of two days lost one reads on the other as whoever begins on it, and brings new cards', async () => {
    const begun = async (ticks: number) => {
      const { context, page } = await planTo('2026-11-28', '2026-11-26T20:00:00+09:00');
      await page.locator('[name=minutes]').selectOption('240');
      const days = page.locator(`${plan} > ol > li`);
      await expect.poll(() => days.count()).toBe(2);
      // The last day has half a mock exam, and says why it is shorter than the hours that there are.
      await expect.poll(() => days.last().innerText()).toMatch(/3시간 30분/);
      await expect.poll(() => page.locator('[data-path-advice]').innerText()).toMatch(/3시간 30분쯤 되짚는다/);
      const boxes = page.locator('#exam-1 [data-key^="read:"]');
      for (let at = 0; at < ticks; at++) await boxes.nth(at).check();
      // What was ticked is kept before the day is over: written, which no word tells.
      await page.waitForTimeout(500);
      await page.reload();
      await expect.poll(() => page.locator('#exam-1 input:checked').count()).toBe(ticks);
      await page.clock.fastForward(12 * 3_600_000);
      await page.reload();
      return { context, page, days };
    };
    const isLed = async ({ page, days }: { readonly page: Page; readonly days: Locator }): Promise<void> => {
      await expect.poll(() => days.count()).toBe(1);
      expect(await days.locator('[data-key^="read:"]').count()).toBeGreaterThan(12);
      expect(await days.locator('input:checked').count()).toBe(0);
      expect(await days.locator('.part a').first().getAttribute('href')).not.toMatch(/study/);
      expect(await page.locator('[data-path-advice]').innerText()).toMatch(
        /^하루 4시간씩 1일이면.* 신호와 숫자만 읽는다\. .*\n새 카드는 많이 묻는 800장 가운데 20장이고, 시험 날 아침에 한 번 더 나온다\.$/,
      );
      await page.goto(`${site.origin}/`);
      await page.getByText(/오늘 \d+개 [34]시간/).waitFor();
      await expect.poll(() => page.locator('[data-practice=cards]').innerText()).toMatch(/^오늘 카드 20장 남음/);
      for (const query of ['', '?all']) {
        await page.goto(`${site.origin}/study/cards/${query}`);
        await expect.poll(() => page.locator('[data-cards-today]').innerText()).toMatch(/새 카드 20/);
      }
    };
    const none = await begun(0);
    // What has changed with the day alone is told, and taken back.
    const moved = none.page.locator('[data-path-moved]');
    await expect
      .poll(() => moved.innerText())
      .toMatch(
        /^체크하거나 풀거나 외운 것이 없어 오늘부터 다시 나눴다\. 첫날이 11월 27일 \(금\)로 바뀌었다\. +되돌리기$/,
      );
    expect(await none.page.locator('[data-path-continue]').innerText()).toMatch(/^오늘 시작하기: ./);
    await isLed(none);
    await none.page.goto(`${site.origin}${PATH}`);
    await moved.getByRole('button', { name: '되돌리기' }).click();
    await expect.poll(() => none.days.count()).toBe(2);
    await none.context.close();
    const three = await begun(3);
    await three.page.getByRole('button', { name: /^오늘부터 다시 나누기/ }).click();
    await isLed(three);
    await three.context.close();
  });

  it('has only the chosen days of the week, keeps them, and lets the others be days of rest', async () => {
    const context = await site.browser.newContext(PHONE);
    // A Friday.
    await context.clock.install({ time: new Date('2026-11-27T12:00:00+09:00') });
    const page = await context.newPage();
    await page.goto(`${site.origin}${PATH}`);
    await page.locator('[data-path-calendar][data-ready]').waitFor();
    await page.locator('[name=minutes]').selectOption('120');
    await page.locator('[name=exam]').fill('2026-12-18');
    const days = page.locator(`${plan} > ol > li`);
    await expect.poll(() => days.count()).toBe(21);
    // What is open stays so.
    const week = page.getByRole('group', { name: '공부하는 요일' });
    for (const name of ['토', '일']) await week.getByRole('checkbox', { name }).uncheck();
    await expect.poll(() => days.count()).toBe(15);
    expect(await page.locator('[data-path-advice]').innerText()).toMatch(
      /^하루 2시간씩 평일 15일이면|^평일 15일로 나누면/,
    );
    expect(await page.locator(`${plan} h2`).innerText()).toBe('12월 18일 (금) 시험까지 평일 15일 계획');
    const dates = await days.locator('summary time').allInnerTexts();
    expect(dates.filter((date) => /[토일]\)/.test(date))).toEqual([]);
    expect(dates.slice(0, 2)).toEqual(['11월 27일 (금)', '11월 30일 (월)']);
    const boxes = page.locator('#exam-1 input[type=checkbox]');
    const count = await boxes.count();
    for (let at = 0; at < count; at++) await boxes.nth(at).check();
    const calendar = page.waitForEvent('download');
    await page.getByRole('button', { name: /달력 파일/ }).click();
    const text = (await (await (await calendar).createReadStream()).toArray()).join('');
    expect(text.match(/DTSTART;VALUE=DATE:\d+/g)?.slice(0, 2)).toEqual([
      'DTSTART;VALUE=DATE:20261127',
      'DTSTART;VALUE=DATE:20261130',
    ]);
    // The day after is one of rest: nothing is behind, and it goes on on Monday.
    await page.clock.fastForward(86_400_000);
    await page.reload();
    await page
      .getByText('오늘은 쉬는 날이다. 12월 18일 (금) 시험까지 20일. 평일 15일 계획 가운데 1일을 마쳤다.')
      .waitFor();
    expect(await page.locator('[data-path-continue]').innerText()).toMatch(/^2일째부터 이어서: ./);
    expect(await page.getByRole('button', { name: /오늘부터 다시 나누기/ }).isVisible()).toBe(false);
    await unfold(page);
    expect(await week.getByRole('checkbox', { checked: true }).count()).toBe(5);
    await page.goto(`${site.origin}/`);
    await page.getByText('시험까지 20일 · 오늘은 쉬는 날이다').first().waitFor();
    // No new card is asked for on it.
    expect(await page.locator('[data-practice=cards]').isVisible()).toBe(false);
    // One day of the week stays.
    await page.goto(`${site.origin}${PATH}`);
    await expect.poll(() => days.count()).toBe(15);
    await unfold(page);
    for (const name of ['월', '화', '수', '목']) await week.getByRole('checkbox', { name }).uncheck();
    await week.getByRole('checkbox', { name: '금' }).click();
    await page.getByText('공부하는 요일이 하나는 있어야 한다.', { exact: true }).waitFor();
    expect(await week.getByRole('checkbox', { name: '금' }).isChecked()).toBe(true);
    // What is past stays as it was: only Fridays to come are divided anew.
    await expect.poll(() => days.count()).toBe(2);
    await page
      .getByText('12월 18일 (금) 시험까지 20일. 금요일 2일로 다시 나눴다. 지금까지 마친 날은 1일이다.')
      .waitFor();
    await context.close();
  });

  it('leads to today, as home does, and says so once it is begun; its last day brings cards even where none was learnt', async () => {
    const { context, page } = await planTo('2026-11-30', '2026-11-27T12:00:00+09:00');
    const way = page.locator('[data-path-continue]');
    await expect.poll(() => way.innerText()).toMatch(/^오늘 시작하기: ./);
    const boxes = page.locator('#exam-1 [data-key^="read:"]');
    // It is a tap away, wherever it is done.
    expect(((await way.getAttribute('href')) ?? '').replace(/\?short$/, '')).toBe(
      `../../${((await boxes.first().getAttribute('data-key')) ?? '').replace('read:', '')}/`,
    );
    for (let at = (await boxes.count()) - 1; at >= 0; at--) await boxes.nth(at).check();
    await expect.poll(() => way.innerText()).toMatch(/^오늘 이어서: ./);
    await page.clock.fastForward(86_400_000);
    await page.reload();
    // What is read on the day comes before its mock exam.
    const second = page.locator('#exam-2 [data-key^="read:"]');
    await expect
      .poll(async () => (await way.getAttribute('href'))?.replace(/\?short$/, ''))
      .toBe(`../../${((await second.first().getAttribute('data-key')) ?? '').replace('read:', '')}/`);
    for (let at = (await page.locator('#exam-2 [data-key*="/"]').count()) - 1; at >= 0; at--)
      await page.locator('#exam-2 [data-key*="/"]').nth(at).check();
    await expect.poll(() => way.innerText()).toBe('오늘 이어서: 모의시험 절반');
    expect(await way.getAttribute('href')).toBe('../../study/quiz/?exam=half');
    await page.goto(`${site.origin}/`);
    await page.getByText('다음: 모의시험 절반').waitFor();
    // The questions of the day before are open: that is told where the page of the plan begins, with today unfolded.
    expect(await page.locator('[data-practice=plan]').getAttribute('href')).toMatch(/\/exam\/path\/$/);
    // What comes next is a tap away, whatever it is.
    expect(await page.locator('[data-practice=next]').getAttribute('href')).toMatch(/study\/quiz\/\?exam=half$/);
    await page.clock.fastForward(86_400_000);
    await page.goto(`${site.origin}${PATH}`);
    await expect.poll(() => way.getAttribute('href')).toMatch(/^\.\.\/\.\.\/study\/quiz\/\?begin=day/);
    await expect.poll(() => page.locator('#exam-3').getAttribute('data-today')).not.toBeNull();
    // No card was learnt that could be gone over: it brings a few new ones, as the page of the cards does.
    const cards = page.locator('#exam-3 a', { hasText: '암기 카드' });
    await expect.poll(() => cards.innerText()).toBe('암기 카드 20장');
    expect(await cards.getAttribute('href')).toMatch(/study\/cards\/$/);
    await context.close();
  });
});

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openSearch } from './lib/open-search.ts';
import { openSite } from './lib/open-site.ts';
import { openSavingData } from './lib/save-data.ts';

const site = openSite({ keepsProofs: true });
const DESK = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };
const PLACES = [
  ['the dialog', '/compute/lambda/', 'dialog[data-search-dialog]', DESK],
  ['the dialog on a phone', '/compute/lambda/', 'dialog[data-search-dialog]', PHONE],
  ['the page', '/search/', 'main', DESK],
  ['the page on a phone', '/search/', 'main', PHONE],
] as const;

const ask = (page: Page, scope: string, query: string): Promise<void> =>
  page.locator(`${scope} input[type=search]`).fill(query);
const done = (page: Page, scope: string): Promise<unknown> =>
  page.waitForSelector(`${scope} [data-search-results][data-state=done]`, { state: 'attached' });

/** Holds back files until they are let go. */
async function hold(page: Page, files: string): Promise<() => void> {
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(files, async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
}

/** Where the results stand. */
const tops = (page: Page, scope: string): Promise<number[]> =>
  page
    .locator(`${scope} :is([data-search-results], a[data-search-result])`)
    .evaluateAll((all) => all.map((element) => Math.round(element.getBoundingClientRect().top)));

it('is for thumbs: what leads on is as high as a button, all of an answer leads to it, and it is seen above the keyboard', async () => {
  const scope = 'dialog[data-search-dialog]';
  const page = await site.open('/', { viewport: PHONE, hasTouch: true, isMobile: true });
  await page.locator('[data-search-open]:visible').first().tap();
  await page.locator(`${scope} .search-examples`).waitFor();
  // The keyboard takes half of the screen.
  await page.setViewportSize({ width: 390, height: 422 });
  const low = (): Promise<string[]> =>
    page
      .locator(`${scope} :is(a, button)`)
      .evaluateAll((all) =>
        all.flatMap((one) => (one.checkVisibility() && one.getBoundingClientRect().height < 43 ? [one.outerHTML] : [])),
      );
  expect(await low()).toEqual([]);
  await ask(page, scope, '람다 시간');
  await done(page, scope);
  const answer = page.locator(`${scope} .search-answer`).first();
  const box = await answer.boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? Infinity)).toBeLessThan(422);
  const source = answer.locator('.search-answer-source');
  expect((await source.boundingBox())?.height).toBeGreaterThanOrEqual(43);
  // Beside the words, not on them.
  await answer.tap({ position: { x: (box?.width ?? 0) - 8, y: 8 } });
  await page.waitForURL(/\/compute\/[^/]+\/#fact-/);
  await page.close();
});

describe.each(PLACES)('results that are being read in %s', (_, path, scope, viewport) => {
  it('stay where they are when an answer comes late, which takes the room above that was kept for it', async () => {
    const page = await openSearch(site, path, scope, viewport);
    const letGo = await hold(page, '**/pagefind/korean/facts/**');
    await ask(page, scope, '람다 제한 시간');
    // the last of the first five: all of them are drawn
    await page.waitForSelector(`${scope} .search-hit:nth-child(5) .search-hit-excerpt:not(:empty)`);
    const before = await tops(page, scope);
    letGo();
    const answer = page.locator(`${scope} [data-search-answer]`);
    await answer.waitFor();
    await done(page, scope);
    expect(await tops(page, scope)).toEqual(before);
    const box = await answer.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? Infinity)).toBeLessThanOrEqual((await tops(page, scope))[0] ?? 0);
    // what there is no room for is told by a button, and nothing is cut
    const isWhole = (): Promise<boolean> => answer.evaluate((card) => card.scrollHeight <= card.clientHeight);
    expect(await isWhole()).toBe(true);
    expect(await answer.locator('.search-answer-source').isVisible()).toBe(true);
    const note = answer.locator('.search-answer-note');
    const hidden = (): Promise<number> => note.evaluate((part) => part.scrollHeight - part.clientHeight);
    const unfold = answer.getByRole('button', { name: '설명 더 보기' });
    if ((await hidden()) > 0) await unfold.click();
    expect([await hidden(), await unfold.count(), await isWhole()]).toEqual([0, 0, true]);
    expect(new URL(page.url()).pathname).toBe(path);
    await page.locator(`${scope} [role=status]`, { hasText: '목록 위에 답이 있다' }).waitFor({ state: 'attached' });
    // What is here already is not late, however slow the machine is.
    for (const query of ['람다 메모리 최대', '', '람다 메모리 최대']) {
      await ask(page, scope, query);
      const state = query === '' ? 'idle' : 'done';
      await page.waitForSelector(`${scope} [data-search-results][data-state=${state}]`, { state: 'attached' });
      const foot = await page.locator(`${scope} .search-all`).allInnerTexts();
      for (const text of foot) expect(text.startsWith('결과')).toBe(query !== '');
    }
    const next = await answer.first().boundingBox();
    expect(next?.y).toBeLessThan((await tops(page, scope))[0] ?? 0);
    await page.close();
  });

  it('stay where they are when two are put side by side late, with all that is said of them', async () => {
    const page = await openSearch(site, path, scope, viewport);
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    await page.route('**/compare/pairs.json', async (route) => {
      await held;
      await route.continue();
    });
    await ask(page, scope, 'sqs sns 차이');
    await page.waitForSelector(`${scope} .search-hit:nth-child(5) .search-hit-excerpt:not(:empty)`);
    const before = await tops(page, scope);
    letGo();
    const card = page.locator(`${scope} .search-compared`);
    await card.waitFor();
    const parts = page.locator(`${scope} :is(.search-compared, .search-compared > *)`);
    const cut = await parts.evaluateAll((all) =>
      all.flatMap((part) =>
        getComputedStyle(part).display !== 'inline' && part.scrollHeight > part.clientHeight + 1
          ? [part.outerHTML]
          : [],
      ),
    );
    expect(cut).toEqual([]);
    expect(await tops(page, scope)).toEqual(before);
    await page.close();
  });

  it('have no empty room above them where no situation is near, unless one of them was chosen', async () => {
    const query = '여러 리전의 사용자에게 정적 웹사이트를 짧은 지연 시간으로 제공';
    for (const isChosen of [false, true]) {
      const page = await openSearch(site, path, scope, viewport);
      await ask(page, scope, query);
      await done(page, scope);
      if (isChosen) await page.keyboard.press('ArrowDown');
      const before = await tops(page, scope);
      const way = page.locator(`${scope} .search-none`);
      await way.getByRole('link', { name: '비슷한 시험 상황 보기' }).waitFor();
      const box = await way.boundingBox();
      const [top = 0] = await tops(page, scope);
      if (isChosen) expect(await tops(page, scope)).toEqual(before);
      else expect(top - (box?.y ?? 0) - (box?.height ?? 0)).toBeLessThan(24);
      await page.close();
    }
  });

  it('are not pushed away by a late answer once one of them is chosen, and stay chosen', async () => {
    const page = await openSearch(site, path, scope, viewport);
    const letGo = await hold(page, '**/pagefind/korean/facts/**');
    await ask(page, scope, '람다 제한 시간');
    // the last of the first five: all of them are drawn
    await page.waitForSelector(`${scope} .search-hit:nth-child(5) .search-hit-excerpt:not(:empty)`);
    await page.keyboard.press('ArrowDown');
    const chosen = page.locator(`${scope} .search-hit[aria-selected=true]`);
    await chosen.waitFor();
    const before = await tops(page, scope);
    letGo();
    await page.locator(`${scope} [data-search-answer]`).waitFor();
    await done(page, scope);
    // scrolling is by whole pixels
    const moved = (await tops(page, scope)).map((top, at) => Math.abs(top - (before[at] ?? Infinity)));
    expect(Math.max(...moved)).toBeLessThanOrEqual(1);
    const input = page.locator(`${scope} input[type=search]`);
    expect(await input.getAttribute('aria-activedescendant')).toBe(await chosen.getAttribute('id'));
    await page.close();
  });

  it('stay below the room for an answer when the text arrives after the names, with filters and notes, and so does the first name', async () => {
    const page = await openSearch(site, path, scope, viewport);
    const letGo = await hold(page, '**/pagefind/korean/postings/**');
    await ask(page, scope, '람다 제한 시간');
    await page
      .locator(`${scope} [role=status]`, { hasText: '이름으로 찾은 것을 먼저 보인다' })
      .waitFor({ state: 'attached' });
    const room = await page.locator(`${scope} .search-answers`).boundingBox();
    const first = page.locator(`${scope} a[data-search-result]`).first();
    const title = await first.locator('.search-hit-title').textContent();
    const [list, top] = await tops(page, scope);
    // longer than nobody reads
    await page.waitForTimeout(600);
    letGo();
    await done(page, scope);
    const answer = await page.locator(`${scope} [data-search-answer]`).first().boundingBox();
    expect(answer?.y).toBe(room?.y);
    expect((await tops(page, scope)).slice(0, 2)).toEqual([list, top]);
    expect(await first.locator('.search-hit-title').textContent()).toBe(title);
    await page.close();
  });

  it('may be narrowed by a press during which the buttons become more', async () => {
    const page = await openSearch(site, path, scope, viewport);
    const letGo = await hold(page, '**/pagefind/korean/postings/**');
    await ask(page, scope, '대기열');
    const button = page.locator(`${scope} [data-filter=domain]`).first();
    await button.hover();
    const known = await page.locator(`${scope} [data-filter=domain]`).count();
    await page.mouse.down();
    letGo();
    await done(page, scope);
    await page.mouse.up();
    await page.waitForSelector(`${scope} [data-filter=domain][aria-pressed=true]`);
    await done(page, scope);
    await page.locator(`${scope} [data-filter=domain][aria-pressed=true]`).click();
    await page.waitForSelector(`${scope} [data-filter=domain][aria-pressed=true]`, { state: 'detached' });
    expect(await page.locator(`${scope} [data-filter=domain]`).count()).toBeGreaterThan(known);
    await page.close();
  });

  it('stay in place when their text arrives', async () => {
    const page = await openSearch(site, path, scope, viewport);
    const letGo = await hold(page, '**/pagefind/korean/text/**');
    await ask(page, scope, '암호화');
    // the last of the first drawings: all but the text is here
    await page.locator(`${scope} [data-filter=domain]`).first().click();
    await page.waitForSelector(`${scope} [data-filter][aria-pressed=true]`);
    const before = await tops(page, scope);
    letGo();
    await done(page, scope);
    expect(await tops(page, scope)).toEqual(before);
    await page.close();
  });
});

describe.each([
  ['a phone', PHONE],
  ['a desk', DESK],
])('what is asked far down the page of the search on %s', (_, viewport) => {
  it('is read from its top, below the box', async () => {
    const page = await openSearch(site, '/search/', 'main', viewport);
    await ask(page, 'main', 's3 암호화');
    await page.waitForSelector('main a[role=option] >> nth=9');
    for (const query of ['sns 메시지 크기', 's3 암호화 kms', '보안 그룹']) {
      await page.locator('main a[role=option]').last().scrollIntoViewIfNeeded();
      expect(await page.evaluate(() => scrollY)).toBeGreaterThan(viewport.height / 2);
      await ask(page, 'main', query);
      await page.waitForURL((url) => url.searchParams.get('q') === query);
      await done(page, 'main');
      const [first, box] = [page.locator('main a[role=option]').first(), page.locator('main form')];
      const bottom = await box.evaluate((form) => form.getBoundingClientRect().bottom);
      const top = await first.evaluate((option) => option.getBoundingClientRect().top);
      expect(top, query).toBeGreaterThanOrEqual(bottom);
      expect(top, query).toBeLessThan(viewport.height / 2);
    }
    await page.close();
  });
});

describe('buttons that narrow', () => {
  it('are as high as a finger and stand apart on a phone', async () => {
    const page = await openSearch(site, '/search/', 'main', PHONE);
    await ask(page, 'main', '암호화');
    await done(page, 'main');
    for (const row of await page.locator('main .search-filters [role=group]').all()) {
      const boxes = await row
        .locator('button')
        .evaluateAll((all) => all.map((button) => button.getBoundingClientRect().toJSON() as DOMRect));
      expect(boxes.length).toBeGreaterThan(1);
      expect(Math.min(...boxes.map(({ height }) => height))).toBeGreaterThanOrEqual(24);
      const gaps = boxes.slice(1).map(({ left }, at) => left - (boxes[at]?.right ?? 0));
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(8);
    }
    // and leave the first screen to what was found
    expect((await page.locator('main a[role=option]').first().boundingBox())?.y).toBeLessThanOrEqual(300);
    // a question that was pasted shows its beginning, and the caret where one goes on
    const input = page.locator('main input[type=search]');
    await input.focus();
    await page.keyboard.insertText(' 온프레미스에서 파일을 옮기는 가장 비용 효율적인 방법은 무엇인가?'.repeat(2));
    expect(await input.evaluate((box) => box.scrollLeft)).toBeGreaterThan(0);
    await input.dispatchEvent('paste');
    await expect.poll(() => input.evaluate((box) => box.scrollLeft)).toBe(0);
    await page.close();
  });
});

describe('results that stay', () => {
  it('are not drawn anew while one goes on typing, and neither are the filters', async () => {
    const page = await openSearch(site, '/search/', 'main', DESK);
    await ask(page, 'main', '객체 잠금');
    await done(page, 'main');
    await page.evaluate(() => {
      for (const part of document.querySelectorAll('main .search-hit-title, main [data-filter]'))
        part.setAttribute('data-kept', '');
    });
    await ask(page, 'main', '객체 잠금 ');
    await done(page, 'main');
    const first = page.locator('main a[data-search-result]').first();
    expect(await first.locator('[data-kept] mark').count()).toBeGreaterThan(0);
    expect(await page.locator('main [data-filter]:not([data-kept])').count()).toBe(0);
    await page.close();
  });
});

describe('Enter before the results of what was typed are there', () => {
  const scope = 'dialog[data-search-dialog]';
  const sign = '.search-enter:not(:empty)';
  const open = async (): Promise<{ page: Page; letGo: () => void }> => {
    const page = await openSearch(site, '/integration/sqs/', scope, PHONE);
    const letGo = await hold(page, '**/pagefind/korean/postings/**');
    await ask(page, scope, '람다 제한 시간');
    // a name comes first, and it is not what was asked for
    await page.waitForSelector(`${scope} a[data-search-result][href^="/compute/lambda-limits"]`);
    return { page, letGo };
  };

  it('waits for them, and opens the answer', async () => {
    const { page, letGo } = await open();
    await page.keyboard.press('Enter');
    letGo();
    await page.waitForURL((url) => url.pathname !== '/integration/sqs/');
    expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe('/compute/lambda-limits/#fact-timeout');
    await page.close();
  });

  it('says that it waits, is taken back by Esc or another key, and a chosen name opens at once', async () => {
    const { page, letGo } = await open();
    const input = page.locator(`${scope} input`);
    for (const key of ['Escape', ' ']) {
      await page.keyboard.press('Enter');
      await page.locator(`${scope} ${sign}`, { hasText: '찾는 중' }).waitFor();
      expect(await input.getAttribute('aria-busy')).toBe('true');
      await page.keyboard.press(key);
      await page.locator(`${scope} ${sign}`).waitFor({ state: 'detached' });
      expect(await input.getAttribute('aria-busy')).toBeNull();
    }
    letGo();
    await done(page, scope);
    expect(new URL(page.url()).pathname).toBe('/integration/sqs/');
    await page.close();

    const { page: other } = await open();
    await other.keyboard.press('ArrowDown');
    const chosen = await other.locator(`${scope} a[aria-selected=true]`).getAttribute('href');
    await other.keyboard.press('Enter');
    expect(await other.locator(`${scope} ${sign}`).count()).toBe(0);
    await other.waitForURL(`**${chosen ?? ''}`);
    await other.close();
  });

  it.each([
    ['after the search has come', false],
    ['before the search has come', true],
  ])('opens the search page where a sentence has names of which none is sure, typed %s', async (_, isEarly) => {
    const page = await openSavingData(site, '/integration/sqs/');
    await page.setViewportSize(PHONE);
    const letGo = await hold(page, '**/pagefind/korean/postings/**');
    const letSearchGo = await hold(page, '**/_astro/**');
    if (!isEarly) letSearchGo();
    await page.keyboard.press('/');
    await page.waitForSelector(`${scope} input[type=search]:focus`);
    const results = page.locator(`${scope} [data-search-results]`);
    if (isEarly) expect(await results.count()).toBe(0);
    else await results.waitFor({ state: 'attached' });
    const query = '80TB 데이터를 인터넷 대역폭이 부족한 데이터 센터에서 AWS로 전송';
    await ask(page, scope, query);
    letSearchGo();
    await page.locator(`${scope} [role=status]`, { hasText: '불러오는 중이다.' }).waitFor({ state: 'attached' });
    expect(await page.locator(`${scope} a[data-search-result]`).count()).toBe(0);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === '/search/' && url.searchParams.get('q') === query);
    letGo();
    await done(page, 'main');
    const first = page.locator('main a[data-search-result]').first();
    expect(await first.getAttribute('href')).toMatch(/^\/migration\/snow-family\//);
    await page.close();
  });

  it('opens the first name where they do not come', async () => {
    const { page } = await open();
    const first = await page.locator(`${scope} a[data-search-result]`).first().getAttribute('href');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${first ?? ''}`);
    await page.close();
  });
});

describe('a result on the page that is being read', () => {
  it.each([
    ['a click', DESK],
    ['Enter', DESK],
    ['a tap beside its value', PHONE],
  ])('is shown after %s, and Back leads to the search again', async (by, viewport) => {
    const dialog = 'dialog[data-search-dialog]';
    const page = await openSearch(site, '/integration/sqs/', dialog, viewport);
    await ask(page, dialog, 'sqs 보관 기간');
    await done(page, dialog);
    if (by === 'Enter') await page.keyboard.press('Enter');
    else if (by === 'a click') await page.locator(`${dialog} .search-answer-value`).click();
    else await page.locator(`${dialog} .search-answer-label`).click();
    await page.locator(dialog).waitFor({ state: 'hidden' });
    expect(new URL(page.url()).hash).toBe('#fact-retention');
    const box = await page.locator('#fact-retention').boundingBox();
    expect(box?.y).toBeGreaterThan(0);
    expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThan(viewport.height);
    await page.goBack();
    await done(page, dialog);
    expect(await page.locator(`${dialog} input`).inputValue()).toBe('sqs 보관 기간');
    await page.close();
  });
});

it('is there again on Back from a link beside its results', async () => {
  const scope = 'dialog[data-search-dialog]';
  const query = '여러 리전의 사용자에게 정적 웹사이트를 짧은 지연 시간으로 제공';
  const page = await openSearch(site, '/compute/lambda/', scope, PHONE);
  await ask(page, scope, query);
  await page.locator(`${scope} .search-none a`).click();
  await page.waitForURL('**/scenarios/**');
  await page.goBack();
  await page.waitForURL('**/compute/lambda/');
  await page.waitForSelector(`${scope}[open] a[data-search-result]`);
  expect(await page.locator(`${scope} input[type=search]`).inputValue()).toBe(query);
});

it('opens with / from the empty box of the home page, without a slash', async () => {
  const page = await site.open('/', { viewport: DESK });
  const scope = 'dialog[data-search-dialog]';
  const box = page.locator('main form[role=search] input');
  // the box waits for what is typed in it as soon as its code is here
  await expect
    .poll(async () => {
      if (await page.locator(`${scope}[open]`).isVisible()) return true;
      await box.fill('');
      await box.press('/');
      return page.locator(`${scope}[open]`).isVisible();
    })
    .toBe(true);
  expect(await page.locator(`${scope} input[type=search]`).inputValue()).toBe('');
});

import type { CDPSession, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openSite } from './lib/open-site.ts';
import { openSavingData } from './lib/save-data.ts';
import { watchPage } from './lib/watch-page.ts';

const site = openSite({ keepsProofs: true });
const DIALOG = 'dialog[data-search-dialog]';
const DONE = '[data-search-results][data-state=done]';

async function openDialog(page: Page): Promise<void> {
  await page.keyboard.press('/');
  await page.waitForSelector(`${DIALOG}[open] input:focus`);
}
async function ask(page: Page, scope: string, query: string): Promise<void> {
  await page.locator(`${scope} input[type=search]`).fill(query);
  await page.waitForSelector(`${scope} ${DONE}`, { state: 'attached' });
}

/** Asks for what is here already: however slow the machine is, nothing comes late and stands elsewhere for that. */
async function askAgain(page: Page, scope: string, query: string): Promise<void> {
  await ask(page, scope, query);
  await page.locator(`${scope} input[type=search]`).fill('');
  await page.waitForSelector(`${scope} [data-search-results][data-state=idle]`, { state: 'attached' });
  await ask(page, scope, query);
}

/** A node of the tree that a screen reader reads: role, name, properties, and the names of what it points to. */
interface Spoken {
  readonly role: string;
  readonly name: string;
  readonly properties: Readonly<Record<string, unknown>>;
}
async function spoken(client: CDPSession): Promise<Spoken[]> {
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties = [] }) => ({
      role: String(role?.value),
      name: String(name?.value ?? ''),
      properties: Object.fromEntries(
        properties.map(({ name: key, value }) => [
          key,
          value.relatedNodes === undefined ? value.value : value.relatedNodes.map(({ idref }) => idref),
        ]),
      ),
    }));
}

describe.each([
  ['the dialog', '/', `${DIALOG}[open]`],
  ['the page', '/search/', 'main'],
])('what a screen reader is told in %s', (_, path, scope) => {
  it('is a Korean combobox with its list, the chosen option by name and place, and the number of results', async () => {
    const page = await site.open(path);
    if (path === '/') await openDialog(page);
    await askAgain(page, scope, '람다 제한 시간');
    const client = await page.context().newCDPSession(page);
    const before = await spoken(client);
    const box = before.find(({ role }) => role === 'combobox');
    expect(box?.name).toBe('주제 검색');
    expect(box?.properties).toMatchObject({ expanded: true, focused: true, autocomplete: 'list' });
    expect(before.find(({ role }) => role === 'listbox')?.name).toBe('검색 결과');
    const names = before.filter(({ role }) => role === 'option').map(({ name }) => name);
    const answer = (await page.locator(`${scope} .search-answer-value`).first().getAttribute('aria-label')) ?? '';
    const [first] = names.filter((name) => name !== answer);
    expect(answer).toMatch(/Lambda.*15분/);
    expect(names).toContain(answer);
    expect(first).toMatch(/^\S.*AWS Lambda/);
    const input = page.locator(`${scope} input[type=search]`);
    const chosen = async (): Promise<string[]> =>
      (await spoken(client)).filter(({ properties }) => properties.selected === true).map(({ name }) => name);
    // the answer is chosen by itself
    await expect.poll(chosen).toEqual([answer]);
    await input.press('ArrowDown');
    await expect.poll(chosen).toEqual([first]);
    const row = page.locator(`${scope} a[data-search-result]`).first();
    const after = (await spoken(client)).find(({ role }) => role === 'combobox');
    expect(after?.properties.activedescendant).toEqual([await row.getAttribute('id')]);
    expect(await row.getAttribute('aria-posinset')).toBe('1');
    expect(Number(await row.getAttribute('aria-setsize'))).toBeGreaterThanOrEqual(names.length - 1);
    const status = page.locator(`${scope} [role=status]`, { hasText: /^결과 \d+개/ });
    await status.waitFor({ state: 'attached' });
    expect(await status.textContent()).toContain('화살표로 선택, 엔터로 연다');
    await page.close();
  });

  it('is told that nothing was found', async () => {
    const page = await site.open(path);
    if (path === '/') await openDialog(page);
    await ask(page, scope, '김치찌개');
    await page.locator(`${scope} [role=status]`, { hasText: '맞는 주제가 없다.' }).waitFor({ state: 'attached' });
    expect(await page.locator(`${scope} input`).getAttribute('aria-expanded')).toBe('false');
    await page.close();
  });
});

it.each([
  ['ㄴㄹㅂ', 'networking/network-load-balancer'],
  ['ㄴㄼ', 'networking/network-load-balancer'],
  ['ㅇㄹㅂ', 'networking/application-load-balancer'],
  ['ㄷㄷㅅ', 'security/shield'],
  ['ㄸㅅ', 'security/shield'],
  ['ㅇㄹㄹ', 'database/aurora'],
])('the initials %s lead to %s, however an input method joins them', async (initials, topic) => {
  const page = await site.open('/');
  await openDialog(page);
  await ask(page, DIALOG, initials);
  await expect
    .poll(() => page.locator(`${DIALOG} a[data-search-result]`).first().getAttribute('href'))
    .toContain(`/${topic}/`);
  await page.close();
});

describe('a slow connection', () => {
  it('opens the box at once, says that it waits, and keeps what is typed meanwhile', async () => {
    const page = await openSavingData(site, '/compute/lambda/');
    const record = watchPage(page);
    let letGo = (): void => undefined;
    const waited = new Promise<void>((resolve) => (letGo = resolve));
    await page.route('**/_astro/*.js', async (route) => {
      await waited;
      await route.continue();
    });
    await openDialog(page);
    await page.keyboard.type('객체잠금');
    await page.locator(`${DIALOG} [role=status]`, { hasText: '검색을 불러오는 중이다' }).waitFor();
    letGo();
    await page.waitForSelector(`${DIALOG} ${DONE} a[href^="/storage/s3-object-lock/"]`);
    expect(await page.locator(`${DIALOG} input`).inputValue()).toBe('객체잠금');
    expect(record.errors).toEqual([]);
    await page.close();
  });

  it('says that it loads, and loses no letter', async () => {
    const page = await site.open('/search/');
    let letGo = (): void => undefined;
    const waited = new Promise<void>((resolve) => (letGo = resolve));
    await page.route('**/pagefind/korean/postings/**', async (route) => {
      await waited;
      await route.continue();
    });
    await page.locator('main input').pressSequentially('람다 제한 시간', { delay: 30 });
    await page
      .locator('main [role=status]', { hasText: /오는 중이다|이름으로 찾은 것을 먼저 보인다/ })
      .waitFor({ state: 'attached' });
    expect(await page.locator('main input').inputValue()).toBe('람다 제한 시간');
    letGo();
    await page.waitForSelector(`main ${DONE}`);
    expect(await page.locator('main a[data-search-result]').first().getAttribute('href')).toMatch(/^\/compute\/lambda/);
    await page.close();
  });

  it('leads to the search page when Enter comes before the search', async () => {
    const page = await openSavingData(site, '/compute/lambda/');
    await page.route('**/_astro/*.js', () => undefined);
    await openDialog(page);
    await page.keyboard.type('람다');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === '/search/' && url.searchParams.get('q') === '람다', {
      waitUntil: 'commit',
    });
    await page.close();
  });
});

describe('without a network', () => {
  it('the dialog stays with what is typed, says why, and finds by itself when the network is back', async () => {
    const page = await openSavingData(site, '/compute/lambda/');
    await page.context().setOffline(true);
    await openDialog(page);
    await page.keyboard.type('객체잠금');
    await page.locator(`${DIALOG} [role=status]`, { hasText: '연결되면 자동으로 찾는다' }).waitFor();
    await page.keyboard.press('Enter');
    await page.context().setOffline(false);
    await page.waitForSelector(`${DIALOG} ${DONE} a[href^="/storage/s3-object-lock/"]`);
    expect(await page.locator(`${DIALOG} input`).inputValue()).toBe('객체잠금');
    expect(new URL(page.url()).pathname).toBe('/compute/lambda/');
    await page.close();
  });
});

describe('what the dialog shows', () => {
  it('tells which result Enter opens, whatever the pointer is over, and how many there are', async () => {
    const page = await site.open('/');
    await openDialog(page);
    await ask(page, DIALOG, '수명 주기 규칙');
    const hits = page.locator(`${DIALOG} a[data-search-result]`);
    const looks = (at: number): Promise<string> => hits.nth(at).evaluate((hit) => getComputedStyle(hit).boxShadow);
    expect(await looks(0)).not.toBe('none');
    await hits.nth(1).hover();
    expect(await looks(1)).toBe('none');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect([await looks(0), await looks(1)]).toEqual(['none', expect.not.stringMatching(/^none$/)]);
    expect(await page.locator(`${DIALOG} .search-all`).textContent()).toMatch(/^결과 (\d+개|많음)/);
    await page.close();
  });

  it.each(['수명 주기 규칙', '람다 최대 실행 시간', 'fkaek'])(
    '“%s”: begins in the upper half of a phone',
    async (query) => {
      const page = await site.open('/', { viewport: { width: 390, height: 844 } });
      await openDialog(page);
      await ask(page, DIALOG, query);
      const first = page.locator(`${DIALOG} :is(.search-answer, a[data-search-result])`).first();
      expect((await first.boundingBox())?.y).toBeLessThan(422);
      await page.close();
    },
  );
});

describe('where a result leads', () => {
  it('the passage that was shown with it stands on the first screen of a phone, and stays where the reader goes', async () => {
    const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
    const page = await site.open(`/search/?q=${encodeURIComponent('lambda 콜드스타트 없애기')}`, phone);
    await page.waitForSelector(`main ${DONE}`);
    await page.locator('main a[data-search-result][href="/compute/lambda/#how"]').first().click();
    await page.waitForURL('**/compute/lambda/#how');
    const seen = (): Promise<boolean> =>
      page.evaluate(() =>
        [...(CSS.highlights.get('search') ?? [])].some((range) => {
          const found = range as Range;
          const { top, bottom } = found.getBoundingClientRect();
          return found.toString() === '콜드 스타트' && top > 48 && bottom < innerHeight;
        }),
      );
    await expect.poll(seen).toBe(true);
    const marked = await page.evaluate(() => [...(CSS.highlights.get('search') ?? [])].map(String));
    expect(marked, 'what the page is called stands everywhere in it').not.toContain('Lambda');
    await page.evaluate(() => {
      scrollTo(0, 200);
    });
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => scrollY)).toBe(200);
    await page.close();
  });
});

describe('a passage below the table of its section', () => {
  it('is read from the heading on, where found words stand in sight', async () => {
    const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
    const page = await site.open(`/search/?q=${encodeURIComponent('lambda 동시성')}`, phone);
    await page.waitForSelector(`main ${DONE}`);
    const first = page.locator('main a[data-search-result]').first();
    await expect.poll(() => first.getAttribute('href')).toBe('/compute/lambda-limits/#concurrency');
    await expect.poll(() => first.locator('.search-hit-excerpt > mark').count()).toBeGreaterThan(0);
    await first.click();
    await page.waitForURL('**/#concurrency');
    // it stands where it was marked, and after that nothing is brought
    await page.locator('.search-clear-marks').waitFor();
    await page.waitForLoadState('networkidle');
    await expect.poll(async () => (await page.locator('#concurrency').boundingBox())?.y).toBeGreaterThan(48);
    expect((await page.locator('#concurrency').boundingBox())?.y).toBeLessThan(120);
    await page.close();
  });
});

describe('a situation that a result leads to', () => {
  it.each([
    [
      'A company wants to store session data for a stateless web application behind an ALB. Which solution provides sub-millisecond latency?',
      '밀리초',
    ],
    [
      '회사는 여러 AWS 계정의 EC2 인스턴스에서 실행되는 애플리케이션의 CPU 사용률이 급증할 때 자동으로 확장하고 싶다',
      'CPU 사용률',
    ],
  ])('“%s”: is read from its question on', async (query, said) => {
    const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
    const page = await site.open(`/search/?q=${encodeURIComponent(query)}`, phone);
    await page.waitForSelector(`main ${DONE}`);
    const first = page.locator('main a[data-search-result]').first();
    await expect.poll(() => first.getAttribute('href')).toMatch(/#scenarios$/);
    await first.click();
    await page.waitForURL(/#scenarios$/);
    const begins = (): Promise<string> =>
      page.evaluate(
        () =>
          [...document.querySelectorAll('.scenarios > li')].find((card) => {
            const { top } = card.getBoundingClientRect();
            return top > 48 && top < 300;
          })?.textContent ?? '',
      );
    await expect.poll(begins).toContain(said);
    await page.close();
  });
});

describe('the box of the home page', () => {
  const BOX = '#home-search';
  const BELOW = 'main form';

  it('answers what is typed without a click, below itself; a syllable that is composed stays whole', async () => {
    const page = await site.open('/');
    await page.locator(BOX).focus();
    const client = await page.context().newCDPSession(page);
    for (const text of ['ㄹ', '라', '람'])
      await client.send('Input.imeSetComposition', { text, selectionStart: 1, selectionEnd: 1 });
    await client.send('Input.insertText', { text: '람' });
    for (const text of ['ㄷ', '다'])
      await client.send('Input.imeSetComposition', { text, selectionStart: 1, selectionEnd: 1 });
    await page.locator(`${BELOW} a[data-search-result][href^="/compute/lambda/"]`).first().waitFor();
    expect(await page.locator(BOX).inputValue()).toBe('람다');
    expect(await page.locator(BOX).evaluate((box) => box === document.activeElement)).toBe(true);
    await client.send('Input.insertText', { text: '다' });
    // Esc takes the answers away, a key brings them again.
    await page.keyboard.press('Escape');
    expect(await page.locator(`${BELOW} a[data-search-result]:visible`).count()).toBe(0);
    // The click opens the dialog with the words, and the caret behind them.
    await page.locator(BOX).click();
    await page.locator(`${DIALOG}[open] a[data-search-result][href^="/compute/lambda/"]`).first().waitFor();
    await page.keyboard.type(' 시간');
    expect(await page.locator(`${DIALOG} input`).inputValue()).toBe('람다 시간');
    await page.close();
  });

  it('leads by Enter where its form does, and by an arrow to a result', async () => {
    const page = await site.open('/');
    await page.locator(BOX).fill('람다 제한');
    await page.locator(`${BELOW} ${DONE}`).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.searchParams.get('q') === '람다 제한');
    await page.goto(`${site.origin}/`);
    await page.locator(BOX).fill('람다 제한');
    await page.locator(`${BELOW} ${DONE}`).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/compute/lambda**');
    await page.close();
  });
});

describe('by keyboard', () => {
  it('a filter is reached, pressed and released without losing the focus', async () => {
    const page = await site.open('/search/');
    await ask(page, 'main', '암호화');
    const count = (): Promise<number> => page.locator('main a[data-search-result]').count();
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => document.activeElement?.textContent ?? '');
    expect(name).toMatch(/^\S+.* \d+$/);
    await page.keyboard.press('Enter');
    await page.waitForSelector('main [data-filter][aria-pressed=true]:focus');
    await page.waitForSelector(`main ${DONE}`);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(name);
    expect(new URL(page.url()).searchParams.get('kind')).not.toBeNull();
    const narrowed = Number(/\d+$/.exec(name)?.[0]);
    expect(await count()).toBe(Math.min(10, narrowed));
    await page.keyboard.press('Enter');
    await page.waitForSelector('main [data-filter][aria-pressed=false]:focus');
    expect(new URL(page.url()).searchParams.get('kind')).toBeNull();
    await page.close();
  });

  it('a letter that an input method still composes chooses nothing and opens nothing', async () => {
    const page = await site.open('/');
    await openDialog(page);
    const client = await page.context().newCDPSession(page);
    await client.send('Input.imeSetComposition', { text: '람ㄷ', selectionStart: 2, selectionEnd: 2 });
    await page.waitForSelector(`${DIALOG} ${DONE} a[href^="/compute/lambda/"]`);
    for (const key of ['Enter', 'ArrowDown', 'Escape'])
      await client.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key, windowsVirtualKeyCode: 229 });
    expect(new URL(page.url()).pathname).toBe('/');
    expect(await page.locator(`${DIALOG}[open]`).count()).toBe(1);
    expect(await page.locator(`${DIALOG} [aria-selected=true]`).count()).toBe(0);
    await page.close();
  });

  it('a query that was opened is offered again, until it is forgotten', async () => {
    const page = await site.open('/');
    await openDialog(page);
    await ask(page, DIALOG, '객체잠금');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/storage/s3-object-lock/**');
    await openDialog(page);
    // the box is there before what stands below it
    await page.waitForSelector(`${DIALOG} .search-examples`);
    const recent = page.locator(`${DIALOG} .search-recent [data-search-query]`);
    expect(await recent.allTextContents()).toEqual(['객체잠금']);
    await page.getByRole('button', { name: '지우기', exact: true }).click();
    await expect.poll(() => recent.count()).toBe(0);
    await page.reload();
    await openDialog(page);
    await page.waitForSelector(`${DIALOG} .search-examples`);
    expect(await recent.count()).toBe(0);
    await page.close();
  });
});

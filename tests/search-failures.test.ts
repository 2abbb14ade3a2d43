import type { Page, Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openSite } from './lib/open-site.ts';
import { visit } from './lib/visit.ts';
import { watchPage } from './lib/watch-page.ts';

const site = openSite({ keepsProofs: true });

/** A page whose files of a kind stay away: never answered, or missing. */
async function openWithout(files: string, path: string, how: 'silent' | 'missing'): Promise<Page> {
  const page = await site.browser.newPage({ viewport: { width: 390, height: 844 } });
  const held: Route[] = [];
  await page.route(files, async (route) => {
    if (how === 'missing') await route.fulfill({ status: 404, body: '' });
    else held.push(route);
  });
  await page.goto(`${site.origin}${path}`, { waitUntil: 'commit' });
  return page;
}

/** The plain list, once it shows: its links lead to topics. */
async function countPlainLinks(page: Page): Promise<number> {
  const links = page.locator('[data-search-plain] a');
  await links.first().waitFor({ state: 'visible', timeout: 30_000 });
  return links.count();
}

// At the same time: most of it is waiting for what does not come.
describe.concurrent('검색이 오지 않을 때', () => {
  it('자바스크립트가 없으면 곧바로 주제 목록이 있다', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.origin}/search/`);
    expect(await countPlainLinks(page)).toBeGreaterThan(100);
    await context.close();
  });

  it.each(['silent', 'missing'] as const)('색인이 %s이면 말하고 주제 목록을 보인다', async (how) => {
    const page = await openWithout('**/pagefind/**', '/search/?q=s3', how);
    await page.waitForSelector('[data-search-results][data-state=error]', { state: 'attached', timeout: 30_000 });
    expect(await page.locator('.search-error').innerText()).toContain('불러오지 못했다');
    expect(await countPlainLinks(page)).toBeGreaterThan(100);
    await page.close();
  });

  it('대신 찾을 코드까지 오지 않아도 창은 기다리라고만 하지 않는다', async () => {
    const page = await openWithout('**/{pagefind/**,_astro/literal.*.js}', '/compute/lambda/', 'missing');
    await page.waitForLoadState('load');
    await page.keyboard.press('Control+k');
    await page.locator('dialog[data-search-dialog] input').fill('글래시어');
    const told = page.locator('dialog[data-search-dialog] .search-error');
    await told.waitFor();
    expect(await told.innerText()).toContain('불러오지 못했다');
    expect(await told.innerText()).toContain('서버가 오류로 답했다');
    expect(await told.innerText()).not.toContain('연결을 확인');
    await page.unrouteAll();
    await told.getByRole('button', { name: '새로 고침' }).click();
    await page.locator('dialog[data-search-dialog] a[data-search-result]').first().waitFor();
    expect(await page.locator('dialog[data-search-dialog] input').inputValue()).toBe('글래시어');
    await page.close();
  });

  it('늦게라도 색인이 오면 결과를 보이고 목록을 거둔다', async () => {
    const page = await site.browser.newPage();
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    await page.route('**/pagefind/**', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${site.origin}/search/?q=s3`);
    await page.waitForSelector('[data-search-results][data-state=error]', { state: 'attached', timeout: 30_000 });
    letGo();
    await page.waitForSelector('[data-search-results][data-state=done]', { state: 'attached' });
    expect(await page.locator('.search-error').count()).toBe(0);
    expect(await page.locator('[data-search-plain]').isVisible()).toBe(false);
    await page.close();
  });

  it.each(['silent', 'missing'] as const)('검색 쪽의 스크립트가 %s이어도 주제 목록은 나온다', async (how) => {
    const page = await openWithout('**/_astro/*.js', '/search/?q=s3', how);
    expect(await countPlainLinks(page)).toBeGreaterThan(100);
    await page.close();
  });

  it('움직임을 줄인 독자에게도 나오고, 검색이 되면 자리를 차지하지 않는다', async () => {
    const page = await openWithout('**/_astro/*.js', '/search/?q=s3', 'missing');
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await countPlainLinks(page)).toBeGreaterThan(100);
    await page.close();
    const fine = await site.open('/search/');
    expect(await fine.locator('[data-search-plain]').isVisible()).toBe(false);
    expect((await fine.locator('[data-search-plain]').boundingBox())?.height ?? 0).toBe(0);
    await fine.close();
  });

  it('연결이 없어 일부를 받지 못하면 그 말이 먼저고, 없다고는 하지 않는다', async () => {
    const context = await site.browser.newContext();
    const page = await context.newPage();
    await visit(page, `${site.origin}/search/?q=s3`);
    await context.setOffline(true);
    await page.locator('main input[type=search]').fill('가시성 제한 시간');
    const said = page.locator('[data-search-page] [role=status]', { hasText: '오프라인이다.' });
    await said.waitFor({ state: 'attached' });
    expect(await said.textContent()).toMatch(/^오프라인이다\. /);
    expect(await said.textContent()).not.toContain('맞는 주제가 없다');
    await context.close();
  });

  it('검색 창의 코드가 오지 않으면 검색 쪽으로 간다', async () => {
    const page = await openWithout('**/_astro/dialog.*.js', '/compute/lambda/', 'silent');
    await page.waitForLoadState('load');
    await page.keyboard.press('Control+k');
    await page.locator('dialog[data-search-dialog] input').fill('람다');
    await page.waitForURL('**/search/?q=*', { timeout: 30_000 });
    expect(new URL(page.url()).searchParams.get('q')).toBe('람다');
    await page.close();
  });
});

describe('결과에서 온 쪽', () => {
  it.each(['lambda@edge', '10,000', 'C++', '(', 'a-b', '람다'])('“%s”를 찾고 와도 멈추지 않는다', async (word) => {
    const page = await site.browser.newPage();
    const record = watchPage(page);
    const path = '/compute/lambda-limits/';
    await page.addInitScript(
      ([key, note]) => {
        sessionStorage.setItem(key, note);
      },
      ['search:marks', JSON.stringify({ path, words: [word, '제한'] })] as const,
    );
    await visit(page, `${site.origin}${path}`);
    await page.locator('.search-clear-marks').waitFor();
    expect(await page.evaluate(() => CSS.highlights.get('search')?.size ?? 0)).toBeGreaterThan(0);
    expect(record.errors).toEqual([]);
    await page.close();
  });

  it('지우는 단추가 휴대 전화에서 글을 가리지 않는다', async () => {
    const page = await site.browser.newPage({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    const path = '/compute/lambda-limits/';
    await page.addInitScript(
      ([key, note]) => {
        sessionStorage.setItem(key, note);
      },
      ['search:marks', JSON.stringify({ path, words: ['제한'] })] as const,
    );
    await visit(page, `${site.origin}${path}`);
    const clear = page.locator('.search-clear-marks');
    await clear.waitFor();
    const covered = await clear.evaluate((button) => {
      const mine = button.getBoundingClientRect();
      const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const under: string[] = [];
      for (let text = words.nextNode(); text !== null; text = words.nextNode()) {
        if (button.contains(text) || !text.parentElement?.checkVisibility({ contentVisibilityAuto: true })) continue;
        const range = document.createRange();
        range.selectNodeContents(text);
        for (const { left, right, top, bottom } of range.getClientRects())
          if (left < mine.right && right > mine.left && top < mine.bottom && bottom > mine.top)
            under.push(text.textContent ?? '');
      }
      return { under, floats: getComputedStyle(button).position };
    });
    expect(covered).toEqual({ under: [], floats: 'static' });
    await page.close();
  });
});

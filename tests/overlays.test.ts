import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openSections } from './lib/open-sections.ts';
import { openSite } from './lib/open-site.ts';

const site = openSite({ keepsProofs: true });
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const DIALOG = 'dialog[data-search-dialog]';
const FROM = '/storage/s3/';
const TOPIC = '/integration/sqs/';

/** A topic on a phone, with a page to go back to. */
async function openTopic(): Promise<Page> {
  const page = await site.open(FROM, PHONE);
  await page.goto(site.origin + TOPIC);
  await page.waitForLoadState('networkidle');
  return page;
}
const path = (page: Page): string => new URL(page.url()).pathname;
const isOpen = (page: Page, box: string): Promise<boolean> =>
  page.locator(box).evaluate((one) => one.matches(':modal, :popover-open'));
const isOver = (page: Page): Promise<boolean> =>
  page.evaluate(() => (history.state as { over?: boolean } | null)?.over === true);
async function openSearch(page: Page): Promise<void> {
  await page.locator('[data-search-open]:visible').first().click();
  await page.waitForSelector(`${DIALOG} .search-body`, { state: 'attached' });
  await expect.poll(() => isOver(page)).toBe(true);
}
async function openContents(page: Page): Promise<void> {
  await page.locator('[popovertarget=page_contents]').click();
  await expect.poll(() => isOver(page)).toBe(true);
}
async function openShare(page: Page): Promise<void> {
  await page.getByRole('button', { name: '공유', exact: true }).first().tap();
  await expect.poll(() => isOver(page)).toBe(true);
}
const ask = async (page: Page, scope: string, query: string): Promise<void> => {
  await page.locator(`${scope} input[type=search]`).fill(query);
  await page.waitForSelector(`${scope} [data-search-results][data-state=done]`, { state: 'attached' });
};

describe('Back', () => {
  it.each([
    ['the search', openSearch, DIALOG],
    ['the contents', openContents, '#page_contents'],
    ['the menu for sharing', openShare, '.share-panel'],
  ])('closes %s and stays on the page; the next one leaves it', async (_, open, box) => {
    const page = await openTopic();
    await open(page);
    await page.evaluate(() => {
      history.back();
    });
    await expect.poll(() => isOpen(page, box)).toBe(false);
    expect(path(page)).toBe(TOPIC);
    // forward opens nothing, and leaves nothing to go back from
    await page.evaluate(() => {
      history.forward();
    });
    await page.waitForTimeout(200);
    await expect.poll(() => isOver(page)).toBe(false);
    expect(await isOpen(page, box)).toBe(false);
    await page.goBack();
    await expect.poll(() => path(page)).toBe(FROM);
    await page.close();
  });

  it.each([
    ['the search', openSearch, DIALOG],
    ['the contents', openContents, '#page_contents'],
    ['the menu for sharing', openShare, '.share-panel'],
  ])('leaves the page at once after Esc has closed %s, once or twice', async (_, open, box) => {
    const page = await openTopic();
    for (let times = 0; times < 2; times++) {
      await open(page);
      await page.keyboard.press('Escape');
      await expect.poll(() => isOpen(page, box)).toBe(false);
      await expect.poll(() => isOver(page)).toBe(false);
    }
    await page.goBack();
    await expect.poll(() => path(page)).toBe(FROM);
    await page.close();
  });

  it('goes from a section chosen in the contents to where the reader was, and then leaves', async () => {
    const page = await openTopic();
    await openContents(page);
    await page.locator('#page_contents a[href="#confusions"]').click();
    await expect.poll(() => new URL(page.url()).hash).toBe('#confusions');
    await expect.poll(() => isOpen(page, '#page_contents')).toBe(false);
    await page.goBack();
    await expect.poll(() => page.url()).toBe(site.origin + TOPIC);
    expect(await isOver(page)).toBe(false);
    await page.goBack();
    await expect.poll(() => path(page)).toBe(FROM);
    await page.close();
  });

  it('goes from a result to the list it was chosen from, then to the page, then leaves', async () => {
    const page = await openTopic();
    await openSearch(page);
    await ask(page, DIALOG, '람다 제한 시간');
    await page.locator(`${DIALOG} a[data-search-result]`).first().click();
    await page.waitForURL(/\/compute\//);
    await page.goBack();
    await page.waitForSelector(`${DIALOG}[open] a[data-search-result]`);
    await page.evaluate(() => {
      history.back();
    });
    await expect.poll(() => isOpen(page, DIALOG)).toBe(false);
    expect(path(page)).toBe(TOPIC);
    await page.goBack();
    await expect.poll(() => path(page)).toBe(FROM);
    await page.close();
  });
});

describe('results that one comes back to', () => {
  it('lead where they led', async () => {
    const page = await site.open('/search/', PHONE);
    await ask(page, 'main', '람다 동시 실행');
    const first = page.locator('main a[data-search-result]').first();
    await expect.poll(() => first.getAttribute('href')).toMatch(/#/);
    const led = (await first.getAttribute('href')) ?? '';
    await first.click();
    await page.waitForURL((url) => url.href.endsWith(led));
    await page.goBack();
    await page.waitForSelector('main [data-search-results][data-state=done]', { state: 'attached' });
    await expect.poll(() => first.getAttribute('href')).toBe(led);
    await page.close();
  });
});

describe('the menu for sharing', () => {
  const FOLD = 'VPC의 DNS 설정';

  it('goes when the page is scrolled on, which stays where it is, and a tap after it does what it hits', async () => {
    const page = await site.open('/networking/vpc/', PHONE);
    await page.waitForLoadState('networkidle');
    await openShare(page);
    const fold = page.getByRole('button', { name: FOLD });
    await fold.evaluate((toggle) => {
      toggle.scrollIntoView({ block: 'center', behavior: 'instant' });
    });
    await expect.poll(() => isOpen(page, '.share-panel')).toBe(false);
    await expect.poll(() => isOver(page)).toBe(false);
    const before = await page.evaluate(() => scrollY);
    expect(before).toBeGreaterThan(400);
    await fold.tap();
    expect(await fold.getAttribute('aria-expanded')).toBe('true');
    await page.waitForTimeout(600);
    expect(await page.evaluate(() => scrollY)).toBe(before);
    await page.close();
  });

  it('goes at a tap beside it, which does what it hits and moves nothing', async () => {
    const page = await site.open('/networking/vpc/', PHONE);
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => {
      scrollTo({ top: 20, behavior: 'instant' });
    });
    await openShare(page);
    const fold = page.locator('main .section-toggle').first();
    const under = await fold.evaluate((toggle) => {
      // As low as the menu lets it be seen.
      const menu = document.querySelector('.share-panel')?.getBoundingClientRect().bottom ?? 0;
      return { by: toggle.getBoundingClientRect().top - innerHeight + 80, menu };
    });
    // Less than what closes it.
    if (under.by > 0) {
      await page.evaluate(
        (by) => document.querySelector('main')?.style.setProperty('margin-top', `-${by}px`),
        under.by,
      );
    }
    expect(await isOpen(page, '.share-panel')).toBe(true);
    const before = await page.evaluate(() => scrollY);
    const box = await fold.boundingBox();
    expect(box?.y).toBeGreaterThan(under.menu);
    await page.touchscreen.tap((box?.x ?? 0) + 30, (box?.y ?? 0) + 10);
    await expect.poll(() => isOpen(page, '.share-panel')).toBe(false);
    await expect.poll(() => isOver(page)).toBe(false);
    expect(await fold.getAttribute('aria-expanded')).toBe('true');
    await page.waitForTimeout(600);
    expect(await page.evaluate(() => scrollY)).toBe(before);
    // What was opened stays so for who comes back to this entry.
    expect(await page.evaluate(() => (history.state as { open?: string[] }).open?.length)).toBeGreaterThan(0);
    await page.close();
  });
});

describe('a filter', () => {
  it('stays while words are refined, and goes with a new question', async () => {
    const page = await site.open('/search/', PHONE);
    await ask(page, 'main', '람다 동시성');
    await page.locator('main [data-filter=kind][data-value=comparison]').click();
    const pressed = page.locator('main [data-filter][aria-pressed=true]');
    await expect.poll(() => pressed.count()).toBe(1);
    await ask(page, 'main', '람다 비용');
    expect(await pressed.count()).toBe(1);
    await ask(page, 'main', 'sqs fifo');
    await expect.poll(() => pressed.count()).toBe(0);
    expect(await page.locator('main a[data-search-result]').count()).toBeGreaterThan(0);
    await page.close();
  });
});

describe('how many results there are', () => {
  it('is said of many and of few', async () => {
    const page = await site.open('/compute/lambda/', PHONE);
    await openSearch(page);
    await ask(page, DIALOG, '람다 최대 몇분');
    expect(await page.locator(`${DIALOG} .search-all`).textContent()).toMatch(/^결과 \d{2,}개, 검색 페이지에서 보기$/);
    await ask(page, DIALOG, 'gp3 16000');
    await expect.poll(() => page.locator(`${DIALOG} .search-all`).textContent()).toMatch(/^결과 \d개,/);
    await page.close();
  });
});

describe('a long page on a phone', () => {
  it('opens and closes all of its folds from its contents, and keeps them so on this entry of the history', async () => {
    const page = await openTopic();
    const closed = page.locator('main .section-toggle[aria-expanded=false]');
    await expect.poll(() => closed.count()).toBeGreaterThan(3);
    await openContents(page);
    const button = page.locator('#page_contents [data-fold-all]');
    expect(await button.getAttribute('aria-expanded')).toBe('false');
    await button.press('Enter');
    expect(await button.textContent()).toBe('모두 접기');
    expect(await button.getAttribute('aria-expanded')).toBe('true');
    expect(await closed.count()).toBe(0);
    await page.keyboard.press('Escape');
    await expect.poll(() => isOver(page)).toBe(false);
    const opened = (): Promise<number> =>
      page.evaluate(() => (history.state as { open?: readonly string[] } | null)?.open?.length ?? 0);
    await expect.poll(opened).toBeGreaterThan(3);
    await openContents(page);
    await button.click();
    await expect.poll(() => page.locator('main .section-toggle[aria-expanded=true]').count()).toBe(0);
    await page.close();
  });

  it('folds what stands below its text, and wraps code', async () => {
    const page = await site.open('/architectures/serverless-cron/', PHONE);
    for (const list of ['#backlinks', '#in-architectures']) {
      const toggle = page.locator(`${list} .section-toggle`);
      if ((await toggle.count()) > 0) expect(await toggle.getAttribute('aria-expanded')).toBe('false');
    }
    for (const path of ['/architectures/serverless-cron/', '/security/kms/', '/integration/api-gateway/']) {
      await page.goto(site.origin + path);
      await openSections(page);
      const code = page.locator('pre.astro-code');
      expect(await code.count()).toBeGreaterThan(0);
      expect(await code.evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth).length)).toBe(0);
    }
    await page.goto(`${site.origin}/compute/lambda-limits/`);
    expect(await page.locator('.facts details').count()).toBe(0);
    await page.close();
  });
});

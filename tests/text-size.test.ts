import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openSite } from './lib/open-site.ts';

const site = openSite({ keepsProofs: true });

/** What stands in the lines at the top of a page: on the screen, readable, and nothing over it. */
describe.each([390, 320])('letters of twice the size on %i px', (width) => {
  it.each(['/', '/compute/lambda/', '/compare/', '/study/quiz/'])('%s keeps its head', async (path) => {
    const page = await site.open(path, { viewport: { width, height: 844 } });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '32px';
    });
    const parts = await page.$$eval('.site-header .wrap > *, .crumbs > *', (all) =>
      all
        .filter((part) => part.checkVisibility())
        .map((part) => {
          const { left, right, top, bottom, height } = part.getBoundingClientRect();
          return {
            name: part.textContent.trim().slice(0, 9),
            left,
            right,
            top,
            bottom,
            height,
            cut: part.scrollWidth - part.clientWidth,
          };
        }),
    );
    expect(parts.length).toBeGreaterThan(3);
    for (const [at, part] of parts.entries()) {
      expect(part.left, part.name).toBeGreaterThanOrEqual(0);
      expect(part.right, part.name).toBeLessThanOrEqual(width);
      // A line of the way, not a column of letters.
      expect(part.height, part.name).toBeLessThan(200);
      for (const other of parts.slice(at + 1)) {
        const apart =
          part.right <= other.left + 1 ||
          other.right <= part.left + 1 ||
          part.bottom <= other.top + 1 ||
          other.bottom <= part.top + 1;
        expect(apart, `${part.name}, ${other.name}`).toBe(true);
      }
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.close();
  });

  /** A page whose letters are twice as large from the start. */
  const openLarge = async (path: string, options?: BrowserContextOptions): Promise<Page> => {
    const page = await site.browser.newPage({ viewport: { width, height: 844 }, ...options });
    await page.addInitScript(() => {
      document.addEventListener('readystatechange', () => {
        document.documentElement.style.fontSize = '34px';
      });
    });
    await page.goto(site.origin + path, { waitUntil: 'networkidle' });
    return page;
  };

  it('what one presses in the head stands in one line', async () => {
    const page = await openLarge('/');
    expect((await page.locator('.site-header').boundingBox())?.height).toBeLessThanOrEqual(3.5 * 34 + 1);
    await page.close();
  });

  it('nothing of a page stands beyond its edge, no name is a column of letters, and nothing lies over another', async () => {
    for (const path of ['/print/', '/exam/path/', '/storage/s3/']) {
      const page = await openLarge(path);
      const wide = await page.locator('main *').evaluateAll((all) =>
        all
          .filter((one) => one.checkVisibility() && !one.closest('.scroll, .visually-hidden'))
          .filter((one) => one.getBoundingClientRect().right > innerWidth)
          .map((one) => one.tagName),
      );
      expect([path, wide]).toEqual([path, []]);
      if (path === '/storage/s3/') {
        const [tab, share, label] = await Promise.all(
          ['main .tab', '.share', '.facts dt'].map((part) => page.locator(part).first().boundingBox()),
        );
        expect(share?.y).toBeGreaterThan((tab?.y ?? Infinity) + (tab?.height ?? 0));
        expect(label?.width).toBeGreaterThan(3 * 34);
      }
      await page.close();
    }
  });

  it('names of two that are compared are read to their end', async () => {
    const page = await openLarge('/compare/?a=integration/sqs&b=integration/sns');
    await page.locator('[data-compare-result] table').waitFor();
    for (const name of ['a', 'b'])
      expect(await page.locator(`input[name=${name}]`).evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
    await page.close();
  });

  it('what is said of a broken part lies over nothing, and is not cut', async () => {
    const page = await openLarge('/architectures/three-tier-web/#failure-az-a');
    await page.locator('.is-broken').first().waitFor();
    const bar = page.locator('.diagram-break').first();
    expect(await bar.evaluate((one) => getComputedStyle(one).position)).toBe('static');
    // all of it is said, and what has no room scrolls into it
    expect(await bar.getAttribute('class')).not.toContain('brief');
    await bar.evaluate((one) => (one.scrollTop = one.scrollHeight));
    expect(await bar.evaluate((one) => one.scrollHeight - one.clientHeight - one.scrollTop)).toBeLessThanOrEqual(1);
    const [head, mark] = await Promise.all(
      ['.crumbs', '.down-frame:visible'].map((part) => page.locator(part).first().boundingBox()),
    );
    expect(mark?.y).toBeGreaterThanOrEqual((head?.y ?? 0) + (head?.height ?? 0));
    expect(mark?.y).toBeLessThan(844);
    await page.close();
  });

  /** How much of the screen is covered by what stays in sight while one scrolls. */
  const covered = (page: Page): Promise<number> =>
    page.evaluate(async () => {
      scrollTo(0, document.body.scrollHeight / 2);
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const heights = [...document.querySelectorAll('body *')]
        .filter((one) => /sticky|fixed/.test(getComputedStyle(one).position) && one.checkVisibility())
        .map((one) => one.getBoundingClientRect())
        .filter(({ left, right, width }) => width > innerWidth / 2 && left < innerWidth && right > 0)
        .map(({ top, bottom }) => Math.max(0, Math.min(bottom, innerHeight) - Math.max(top, 0)));
      return heights.reduce((sum, height) => sum + height, 0) / innerHeight;
    });

  it.each(['/facts/storage/', '/scenarios/', '/glossary/', '/storage/s3/'])(
    'what stays in sight on %s leaves most of the screen',
    async (path) => {
      const page = await openLarge(path);
      expect(await covered(page)).toBeLessThan(0.35);
      await page.close();
    },
  );

  it('a question can be read and answered: what is pressed stands in one row', async () => {
    const page = await openLarge('/study/quiz/', { hasTouch: true });
    for (const start of ['[data-quiz-form] button[type=submit]', '[data-quiz-half]']) {
      await page.goto(`${site.origin}/study/quiz/`);
      await page.locator(`${start}:enabled`).click();
      if (start === '[data-quiz-half]') await page.getByRole('button', { name: '시작', exact: true }).click();
      await page.locator('.option input').first().waitFor();
      expect(await covered(page)).toBeLessThan(0.35);
      const buttons = page.locator('.quiz .bar button');
      const tops = await buttons.evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)));
      expect(tops.length).toBeGreaterThan(2);
      expect(new Set(tops).size).toBe(1);
      const cut = await buttons.evaluateAll((all) => all.map((one) => one.scrollWidth - one.clientWidth));
      expect(Math.max(...cut)).toBeLessThanOrEqual(0);
    }
    await page.locator('.option').first().click();
    expect(await page.locator('.option input').first().isChecked()).toBe(true);
    await page.close();
  });

  it('words of what a card asks stay whole', async () => {
    const page = await openLarge('/study/cards/');
    await page.locator('[data-cards-bar] button.primary').waitFor();
    const cut = await page.locator('.card h2').evaluate((question) => {
      question.querySelector('.front, small')?.append(' 인터넷에서 내려받는다 데이터베이스');
      const words: string[] = [];
      const texts = document.createTreeWalker(question, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text !== null; text = texts.nextNode())
        for (const { 0: word, index } of text.textContent?.matchAll(/[가-힣]{2,6}/g) ?? []) {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) words.push(word);
        }
      return words;
    });
    expect(cut).toEqual([]);
    await page.close();
  });
});

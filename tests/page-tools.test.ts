import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openSections } from './lib/open-sections.ts';
import { openSite } from './lib/open-site.ts';
import { recordShift, shiftOf } from './lib/record-shift.ts';

const site = openSite({ keepsProofs: true });
/** Opens a page with all that narrow screens fold. */
async function open(path: string, width: number): Promise<Page> {
  const page = await site.open(path, { viewport: { width, height: 900 } });
  await openSections(page);
  return page;
}

/** How often a role occurs in what assistive technology gets. */
async function countRoles(page: Page, ...roles: string[]): Promise<number[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return roles.map((role) => nodes.filter((node) => node.role?.value === role).length);
}

describe('a comparison table', () => {
  const ROLES = ['table', 'row', 'cell', 'columnheader', 'rowheader'];

  it.each([390, 320])(
    'on a phone of %i px keeps its columns beside one another under the name of each row, cuts no word, and nothing is to be scrolled to',
    async (width) => {
      const page = await open('/networking/alb-vs-nlb/', width);
      const region = page.locator('.under-name').first();
      const [name, ...values] = await region
        .locator('tbody tr')
        .first()
        .evaluate((row) => [...row.children].map((cell) => cell.getBoundingClientRect()));
      expect(values.map(({ top }) => top)).toEqual(Array(3).fill(name?.bottom));
      expect(Math.max(...values.map(({ right }) => right))).toBeLessThanOrEqual(width);
      const cut = await region.locator('tbody > tr > *').evaluateAll((cells) =>
        cells.flatMap((cell) =>
          [...cell.childNodes].flatMap((node) =>
            [...(node.nodeName === '#text' ? (node.nodeValue ?? '') : '').matchAll(/[\p{L}\p{N}]+/gu)].flatMap(
              (word) => {
                const range = document.createRange();
                range.setStart(node, word.index);
                range.setEnd(node, word.index + word[0].length);
                return range.getClientRects().length > 1 ? [word[0]] : [];
              },
            ),
          ),
        ),
      );
      expect(cut).toEqual([]);
      expect(await region.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
      expect(await region.getAttribute('tabindex')).toBe('0');
      expect(await region.getAttribute('aria-label')).toContain('표: 비교');
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
      // What the columns are called stays in sight, under the bar of the page.
      await region
        .locator('tbody tr')
        .nth(4)
        .evaluate((row) => {
          row.scrollIntoView({ block: 'center' });
        });
      const heads = await region
        .locator('thead')
        .evaluate((head) => [head.getBoundingClientRect().top, parseFloat(getComputedStyle(head).top)]);
      expect(heads[0]).toBeCloseTo(heads[1] ?? NaN, 0);
      await page.close();
    },
  );

  it('of more columns than a phone has room for shows the first and two others whole, and brings the rest by key', async () => {
    const page = await open('/storage/s3-storage-classes/', 390);
    const region = page.locator('.wide').first();
    const sides = (): Promise<readonly (readonly [number, number])[]> =>
      region
        .locator('tbody tr')
        .nth(1)
        .evaluate((row) =>
          [...row.children].map((cell): [number, number] => {
            const { left, right } = cell.getBoundingClientRect();
            return [left, right];
          }),
        );
    const first = await sides();
    expect(first.length).toBeGreaterThan(4);
    expect(first.filter(([left, right]) => left >= 0 && right <= 390).length).toBeGreaterThanOrEqual(3);
    // Two alternatives are on one screen.
    expect((await region.boundingBox())?.height ?? Infinity).toBeLessThan(844);
    await region.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => region.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(20);
    await region.evaluate((box) => {
      box.scrollLeft = box.scrollWidth;
    });
    await expect.poll(async () => (await sides()).at(-1)?.[1] ?? Infinity).toBeLessThan(390);
    // Whose row it is stays where it was.
    expect((await sides())[0]?.[0]).toBeCloseTo(first[0]?.[0] ?? NaN, 0);
    await page.close();
  });

  it.each([390, 320])('alone is scrolled, and not the page, at %i px', async (width) => {
    const page = await open('/storage/s3-storage-classes/', width);
    const box = page.locator('.wide').first();
    expect(await box.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    await page.close();
  });

  it('is called as its section where tables are listed', async () => {
    const page = await open('/storage/s3-storage-classes/', 390);
    expect(await page.getByRole('table', { name: '한눈에', exact: true }).count()).toBe(1);
    await page.close();
  });

  it.each(['/networking/alb-vs-nlb/', '/compute/lambda/', '/storage/s3-storage-classes/'])(
    'is the same table for those who listen, on a phone and a desktop: %s',
    async (path) => {
      const [phone, desktop] = [await open(path, 390), await open(path, 1280)];
      const counts = await countRoles(phone, ...ROLES);
      expect(Math.min(...counts)).toBeGreaterThan(0);
      expect(counts).toEqual(await countRoles(desktop, ...ROLES));
      await phone.close();
      await desktop.close();
    },
  );

  it('that scrolls keeps what a row is about in sight', async () => {
    const page = await open('/networking/alb-vs-nlb/', 1280);
    const moved = await page
      .locator('.under-name')
      .first()
      .evaluate((region) => {
        const table = region.querySelector('table');
        const header = region.querySelector('tbody th');
        if (table === null || header === null) return undefined;
        table.style.width = '90rem';
        const before = header.getBoundingClientRect().left;
        region.scrollLeft = 200;
        return { scrolled: region.scrollLeft, header: header.getBoundingClientRect().left - before };
      });
    expect(moved).toEqual({ scrolled: 200, header: 0 });
    await page.close();
  });
});

describe('the keyboard map', () => {
  it('opens with ?, holds the focus, and gives it back', async () => {
    const page = await open('/compute/lambda/', 1280);
    await page.locator('.skip-link').focus();
    await page.keyboard.press('?');
    await page.waitForSelector('dialog.keys[open]');
    expect(await page.evaluate(() => document.activeElement?.closest('dialog.keys') !== null)).toBe(true);
    expect(await page.locator('dialog.keys').innerText()).toContain('검색');
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog.keys:not([open])', { state: 'attached' });
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip-link');
    await page.close();
  });

  it('opens from the foot of the page; ? typed into a search box is a letter', async () => {
    const page = await open('/search/', 390);
    await page.locator('[data-search-page] input[type=search]').focus();
    await page.keyboard.press('?');
    expect(await page.locator('dialog.keys').count()).toBe(0);
    await page.getByRole('button', { name: '키보드 단축키' }).click();
    await page.waitForSelector('dialog.keys[open]');
    await page.close();
  });

  it('turns the one-letter keys off, and on again', async () => {
    const page = await open('/compute/lambda/', 1280);
    const button = page.getByRole('button', { name: '키보드 단축키' });
    await button.click();
    await page.getByRole('checkbox', { name: /한 글자 단축키/ }).uncheck();
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog.keys:not([open])', { state: 'attached' });
    await page.keyboard.press('/');
    await page.keyboard.press('?');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    await button.click();
    await page.getByRole('checkbox', { name: /한 글자 단축키/ }).check();
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog.keys:not([open])', { state: 'attached' });
    await page.keyboard.press('/');
    await page.waitForSelector('dialog[data-search-dialog][open]');
    await page.close();
  });
});

describe('what stays where it is', () => {
  it.each([
    '/networking/alb-vs-nlb/',
    '/compare/?a=storage/s3&b=storage/efs',
    // A short table: nothing stands across but what they are.
    '/compare/?a=거버넌스 모드&b=게이트웨이 엔드포인트',
  ])('%s moves nothing', async (path) => {
    const page = await site.browser.newPage({ viewport: { width: 390, height: 844 } });
    await recordShift(page);
    await page.goto(`${site.origin}${path}`, { waitUntil: 'networkidle' });
    await page.waitForSelector('.across, .under-name, .verdict', { state: 'attached' });
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    expect(await shiftOf(page)).toBe(0);
    await page.close();
  });

  it('the contents name the section after a jump past several headings, too', async () => {
    const page = await open('/compute/lambda/', 1280);
    await page.evaluate(() => {
      const heading = document.getElementById('scenarios');
      if (heading !== null) scrollTo({ top: heading.getBoundingClientRect().top + 50 });
    });
    await page.waitForSelector('[data-toc] a[aria-current][href="#scenarios"]');
    await page.close();
  });
});

describe('a topic on a phone', () => {
  it('keeps one thin line at the top, below which every anchor lands', async () => {
    const page = await site.open('/compute/lambda/#scenarios', { viewport: { width: 390, height: 844 } });
    const bar = await page.locator('.crumbs').boundingBox();
    expect(bar?.y).toBe(0);
    expect(bar?.height).toBeLessThan(48);
    const heading = await page.locator('#scenarios').boundingBox();
    expect(heading?.y).toBeGreaterThanOrEqual(bar?.height ?? 0);
    expect(heading?.y).toBeLessThan(200);
    await page.close();
  });

  it('opens its contents where the reader is, and goes to the chosen section', async () => {
    const page = await site.open('/compute/lambda/#scenarios', { viewport: { width: 390, height: 844 } });
    // Not a click: before one the testing tool scrolls what sticks into the middle, which no finger does.
    await page.getByRole('button', { name: '목차' }).dispatchEvent('click');
    const contents = page.locator('#page_contents');
    await contents.locator('a[aria-current][href="#scenarios"]').waitFor();
    await contents.getByRole('link', { name: '출처' }).dispatchEvent('click');
    await contents.waitFor({ state: 'hidden' });
    await page.waitForURL((url) => url.hash === '#sources');
    await page.close();
  });

  it('makes room for a section that is chosen before the rest of the contents has come', async () => {
    const page = await site.open('/compute/lambda/', { viewport: { width: 390, height: 844 } });
    let isHeld = true;
    await page.route('**/contents-sheet*.js', async (route) => {
      while (isHeld) await new Promise((resolve) => setTimeout(resolve, 20));
      await route.continue();
    });
    await page.getByRole('button', { name: '목차' }).dispatchEvent('click');
    const contents = page.locator('#page_contents');
    await contents.getByRole('link', { name: '출처' }).dispatchEvent('click');
    await page.waitForURL((url) => url.hash === '#sources');
    expect(await contents.isVisible()).toBe(true);
    isHeld = false;
    await contents.waitFor({ state: 'hidden' });
    await page.close();
  });
});

describe('what is folded', () => {
  it('opens for an address into it', async () => {
    const page = await open('/compute/lambda/', 1280);
    const id = await page.locator('details.fold [id^=source-]').first().getAttribute('id');
    expect(await page.locator(`#${id ?? ''}`).isVisible()).toBe(false);
    await page.evaluate((hash) => {
      location.hash = hash;
    }, id ?? '');
    await page.locator(`#${id ?? ''}`).waitFor({ state: 'visible' });
    await page.close();
  });

  it('is open on paper, with scripts and without', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await site.open('/compute/lambda/', { javaScriptEnabled });
      await page.emulateMedia({ media: 'print' });
      expect((await page.locator('details.fold [id^=source-]').first().boundingBox())?.height).toBeGreaterThan(5);
      await page.close();
    }
  });
});

describe('the sources of a topic', () => {
  it('are numbered, stand beside what they settle, and lead back to it', async () => {
    const page = await open('/compute/lambda/', 1280);
    const marks = await page.locator('[data-fact] .cite').evaluateAll((links: HTMLAnchorElement[]) =>
      links.map((link) => ({
        number: link.querySelector('sup')?.textContent ?? '',
        page: link.href.split('#')[0],
        fact: link.closest('[data-fact]')?.id,
      })),
    );
    expect(marks.length).toBeGreaterThan(5);
    for (const { number, page: address, fact } of marks) {
      const source = page.locator(`#source-${number}`);
      expect((await source.locator('> a').getAttribute('href'))?.split('#')[0]).toBe(address);
      expect(await source.locator(`.uses a[href="#${fact ?? ''}"]`).count()).toBe(1);
    }
    await page.close();
  });
});

describe('a block of code', () => {
  it('is copied by its button', async () => {
    const page = await site.open('/compute/sam/', { permissions: ['clipboard-read', 'clipboard-write'] });
    const block = page.locator('.code').first();
    await block.hover();
    const [button, code] = [await block.locator('button').boundingBox(), await block.locator('code').boundingBox()];
    expect((button?.y ?? 0) + (button?.height ?? Infinity)).toBeLessThanOrEqual(code?.y ?? 0);
    await block.getByRole('button', { name: '코드 복사' }).click();
    await page.getByRole('status').filter({ hasText: '코드를 복사했다' }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.trim()).toBe((await block.locator('pre').innerText()).trim());
    // where a browser copies nothing, what is to be copied is selected
    await page.evaluate(() => {
      Object.assign(window, { ClipboardItem: undefined });
      Object.assign(document, { execCommand: () => false });
    });
    await block.getByRole('button', { name: '코드 복사' }).click();
    await page.getByRole('status').filter({ hasText: '선택해 둔 코드' }).waitFor();
    expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe(copied.trim());
    await page.close();
  });
});

describe('on paper', () => {
  /** An A4 page between its margins, in CSS pixels. */
  const PAPER = { width: 688, height: 1001 };

  it('a topic is its content: no chrome, diagrams whole, sources with their addresses', async () => {
    const page = await site.open('/compute/lambda/', { viewport: PAPER });
    await page.emulateMedia({ media: 'print' });
    for (const chrome of ['.site-header', '.site-footer', '.crumbs', '[data-toc]', '[data-share]', '.anchor'])
      expect(await page.locator(chrome).first().isVisible(), chrome).toBe(false);
    const heights = await page.locator('.diagram-svg').evaluateAll((all) => all.map((svg) => svg.clientHeight));
    expect(Math.max(...heights)).toBeLessThan(PAPER.height);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    const address = await page
      .locator('#source-1 > a')
      .evaluate((link) => [link.getAttribute('href'), getComputedStyle(link, '::after').content]);
    expect(address[1]).toContain(address[0]);
    // Wide paper, or a page made small, is no screen with room for what stands beside.
    await page.setViewportSize({ width: 1376, height: PAPER.height });
    expect((await page.locator('main').boundingBox())?.width).toBeGreaterThan(900);
    await page.close();
  });

  it('the list of all numbers, which has none of them, says where they are printed', async () => {
    const page = await site.open('/facts/', { viewport: PAPER });
    await page.emulateMedia({ media: 'print' });
    const link = page.getByRole('link', { name: '인쇄용 요약' });
    expect(await link.isVisible()).toBe(true);
    expect(await link.evaluate((to) => getComputedStyle(to, '::after').content)).toContain('/print/all/');
    await link.click();
    await page.waitForURL('**/print/all/');
    expect(await page.locator('main').innerText()).toContain('15분(900초)');
    await page.close();
  });

  it('the whole set has a contents that leads to every topic, and every domain', async () => {
    const page = await site.open('/print/all/', { viewport: PAPER, javaScriptEnabled: false });
    const [links, missing] = await page
      .locator('nav[aria-label=목차] a')
      .evaluateAll((all: HTMLAnchorElement[]) => [
        all.length,
        all.filter(({ hash }) => document.getElementById(hash.slice(1)) === null).length,
      ]);
    expect(links).toBeGreaterThan(150);
    expect(missing).toBe(0);
    expect(await page.locator('main > section').count()).toBe(12);
    await page.close();
  });

  it('of the cards only the chosen kinds are printed, without a script', async () => {
    const page = await site.open('/print/cards/ml/', { viewport: PAPER, javaScriptEnabled: false });
    const shown = page.locator('dl > [data-kind]:visible');
    const all = await shown.count();
    const facts = await page.locator('dl > [data-kind=fact]').count();
    await page.getByRole('checkbox', { name: '숫자와 한도' }).uncheck();
    await page.emulateMedia({ media: 'print' });
    expect(await shown.count()).toBe(all - facts);
    expect(facts).toBeGreaterThan(5);
    await page.close();
  });

  it('all topics of a domain stand in one document, each place with an address of its own', async () => {
    const page = await site.open('/print/ml/topics/', { viewport: PAPER });
    const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(await page.locator('article > h2').count()).toBeGreaterThan(2);
    await page.close();
  });
});

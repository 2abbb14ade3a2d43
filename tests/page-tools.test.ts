import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './lib/browser.ts';
import { serve } from './lib/static-server.ts';

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  browser = await launchBrowser();
  site = await serve('dist');
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

async function open(path: string, width: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  await page.goto(`${site.origin}${path}`, { waitUntil: 'networkidle' });
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

  it('on a phone is a card for each row, every cell under the name of its column', async () => {
    const page = await open('/networking/alb-vs-nlb/', 390);
    const cell = page.locator('.row-cards tbody td').first();
    expect(await cell.evaluate((td) => getComputedStyle(td, '::before').content)).toContain('ALB');
    expect(await cell.evaluate((td) => td.getBoundingClientRect().width)).toBeGreaterThan(300);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    await page.close();
  });

  it('is the same table for those who listen, as cards and as a table', async () => {
    const [phone, desktop] = [await open('/networking/alb-vs-nlb/', 390), await open('/networking/alb-vs-nlb/', 1280)];
    const counts = await countRoles(phone, ...ROLES);
    expect(Math.min(...counts)).toBeGreaterThan(0);
    expect(counts).toEqual(await countRoles(desktop, ...ROLES));
    await phone.close();
    await desktop.close();
  });

  it('that scrolls keeps what a row is about in sight', async () => {
    const page = await open('/networking/alb-vs-nlb/', 1280);
    const moved = await page
      .locator('.row-cards')
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
    await page.keyboard.press('/');
    await page.keyboard.press('?');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    await button.click();
    await page.getByRole('checkbox', { name: /한 글자 단축키/ }).check();
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await page.waitForSelector('dialog[data-search-dialog][open]');
    await page.close();
  });
});

describe('what stays where it is', () => {
  it.each(['/networking/alb-vs-nlb/', '/compare/?a=storage/s3&b=storage/efs'])('%s moves nothing', async (path) => {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    await page.addInitScript(() => {
      Reflect.set(window, 'moved', 0);
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          Reflect.set(window, 'moved', Number(Reflect.get(window, 'moved')) + Number(Reflect.get(entry, 'value')));
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`${site.origin}${path}`, { waitUntil: 'networkidle' });
    await page.waitForSelector('.row-cards', { state: 'attached' });
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    expect(await page.evaluate(() => Number(Reflect.get(window, 'moved')))).toBe(0);
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

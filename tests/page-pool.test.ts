/** Pages that are opened again, in the tab of one that was closed. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { askedFor } from './lib/static-server.ts';
import { openSite } from './lib/open-site.ts';

const site = openSite({ savesData: true });
const SCREEN = { viewport: { width: 700, height: 500 } };
const open = (): Promise<Page> => site.open('/about/', SCREEN);

describe('a page that was closed', () => {
  const other = openSite();

  it('is not opened again where what comes ahead is fetched: its tab would answer for what a test holds back', async () => {
    const page = await other.open('/about/', SCREEN);
    await page.close();
    expect(page.isClosed()).toBe(true);
  });

  it('is opened again with nothing of what it was before', async () => {
    const page = await open();
    await page.evaluate(() => {
      sessionStorage.setItem('a', 'b');
      localStorage.setItem('a', 'b');
      document.cookie = 'a=b';
      window.name = 'a';
      history.pushState({}, '', '?a');
    });
    const heard: string[] = [];
    page.on('request', (request) => heard.push(request.url()));
    await page.setViewportSize({ width: 400, height: 400 });
    await page.mouse.move(100, 100);
    await page.close();
    heard.length = 0;
    const again = await open();
    expect(again).toBe(page);
    expect(heard).toEqual([]);
    const left = await again.evaluate(() => ({
      stored: sessionStorage.length + localStorage.length + document.cookie.length,
      name: window.name,
      under: document.querySelectorAll(':hover').length,
      width: innerWidth,
      query: location.search,
    }));
    expect(left).toEqual({ stored: 0, name: '', under: 0, width: SCREEN.viewport.width, query: '' });
    await again.goBack();
    expect(new URL(again.url()).search).toBe('');
    await again.close();
  });

  it('asks for all that it asked for when it was new', async () => {
    const asked = async (prepare: (page: Page) => Promise<unknown>): Promise<string[]> => {
      askedFor.clear();
      const page = await open();
      const urls = [...askedFor].sort();
      await prepare(page);
      await page.close();
      return urls;
    };
    // After a change for good the next one is new.
    await asked((page) => page.addInitScript(''));
    const first = await asked(() => Promise.resolve());
    expect(first.length).toBeGreaterThan(5);
    expect(await asked(() => Promise.resolve())).toEqual(first.filter((url) => !url.endsWith('/robots.txt')));
  });

  it.each<readonly [string, (page: Page) => Promise<unknown>]>([
    ['a script of its own', (page) => page.addInitScript('')],
    ['a route', (page) => page.route('**/none', (route) => route.abort())],
    ['another medium', (page) => page.emulateMedia({ media: 'print' })],
    ['a key that is held', (page) => page.keyboard.down('Shift')],
    ['a button that is held', (page) => page.mouse.down()],
    ['what is told to the browser', (page) => page.context().newCDPSession(page)],
    ['another site', (page) => page.goto('about:blank')],
  ])('is not opened again after %s', async (_, change) => {
    const page = await open();
    await change(page);
    await page.close();
    const next = await open();
    expect(next).not.toBe(page);
    expect(page.isClosed()).toBe(true);
    await next.close();
  });
});

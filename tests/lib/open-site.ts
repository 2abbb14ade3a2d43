import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from './browser.ts';
import { SharedPages } from './page-pool.ts';
import { serve } from './static-server.ts';
import { visit } from './visit.ts';

/** A built site on a local port, and a browser to visit it. Both exist while the tests of the file (or `describe`) run. */
export interface OpenSite {
  readonly browser: Browser;
  /** `http://localhost:<port>`, without the base. */
  readonly origin: string;
  /**
   * Opens a page of the site on a desk's screen (1280×900) unless told otherwise, and waits until the page rests. Nothing is kept on
   * the device from the page before; what the network brought may be.
   */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
}

/**
 * Serves a built site and starts the browser around the tests that follow; call it at the top of a file or `describe`.
 * `prepare` runs before: it may build the folder.
 */
export function openSite(
  folder = 'dist',
  base = '/',
  prepare?: () => void | Promise<void>,
  flags?: readonly string[],
  browserPath?: string,
): OpenSite {
  let running: { browser: Browser; site: Awaited<ReturnType<typeof serve>>; pages: SharedPages } | undefined;
  const now = (): NonNullable<typeof running> => {
    if (running === undefined) throw new Error('the site is open only while tests run');
    return running;
  };
  beforeAll(async () => {
    await prepare?.();
    const [browser, site] = [await launchBrowser(browserPath, flags), await serve(folder, base)];
    running = { browser, site, pages: new SharedPages(browser, site.origin) };
  });
  afterAll(async () => {
    await running?.browser.close();
    await running?.site.close();
  });
  return {
    get browser() {
      return now().browser;
    },
    get origin() {
      return now().site.origin;
    },
    async open(path, options = {}) {
      const page = await now().pages.open({ viewport: { width: 1280, height: 900 }, ...options });
      const url = `${now().site.origin}${path}`;
      await (options.javaScriptEnabled === false ? page.goto(url) : visit(page, url));
      return page;
    },
  };
}

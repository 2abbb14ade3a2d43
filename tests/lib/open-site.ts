import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from './browser.ts';
import { SharedPages } from './page-pool.ts';
import { beginProofs, endProofs } from './proving-runner.ts';
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

interface Running {
  readonly browser: Browser;
  readonly site: Awaited<ReturnType<typeof serve>>;
  readonly pages: SharedPages;
}

async function start(browserPath?: string): Promise<Running> {
  const [browser, site] = [await launchBrowser(browserPath), await serve('dist')];
  return { browser, site, pages: new SharedPages(browser, site.origin) };
}

/** What the files of this worker share, one after another: it ends with the worker. */
let shared: Promise<Running> | undefined;
async function share(): Promise<Running> {
  // One that has crashed takes no other file with it.
  const running = await shared;
  if (running?.browser.isConnected() === true) return running;
  shared = start();
  return shared;
}

/** How a site is opened. */
interface Opening {
  /** Another browser than that of the worker. */
  readonly browserPath?: string;
  /** Readers save data: a page fetches nothing ahead, be it open for long or not. */
  readonly savesData?: boolean;
  /**
   * What the tests of the file prove is kept until something changes that they loaded or read: each opens its pages itself, and none asks
   * for the time but that of the pages (`nowOnPages`).
   */
  readonly keepsProofs?: boolean;
}

/** Serves the built site around the tests that follow; call it at the top of a file or `describe`. */
export function openSite({ browserPath, savesData = false, keepsProofs = false }: Opening = {}): OpenSite {
  let running: Running | undefined;
  const now = (): Running => {
    if (running === undefined) throw new Error('the site is open only while tests run');
    return running;
  };
  beforeAll(async () => {
    running = await (browserPath === undefined ? share() : start(browserPath));
    if (keepsProofs) beginProofs({ browser: running.browser, origin: running.site.origin });
  });
  afterAll(async () => {
    if (keepsProofs) endProofs();
    const { browser, site, pages } = now();
    running = undefined;
    if (browserPath === undefined) return pages.rest();
    await browser.close();
    await site.close();
  });
  return {
    get browser() {
      return now().browser;
    },
    get origin() {
      return now().site.origin;
    },
    async open(path, options = {}) {
      const page = await now().pages.open({ viewport: { width: 1280, height: 900 }, ...options }, savesData);
      const url = `${now().site.origin}${path}`;
      await (options.javaScriptEnabled === false ? page.goto(url) : visit(page, url));
      return page;
    },
  };
}

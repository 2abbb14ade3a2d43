import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

/**
 * Pages that share what is dear about a page, a process and what the network has brought: a third of the work of a page with a
 * profile of its own. What one page has left on the device is gone before the next one opens.
 */
export class SharedPages {
  readonly #browser: Browser;
  readonly #origin: string;
  readonly #contexts = new Map<string, Promise<BrowserContext>>();

  constructor(browser: Browser, origin: string) {
    this.#browser = browser;
    this.#origin = origin;
  }

  async open(options: BrowserContextOptions): Promise<Page> {
    const key = JSON.stringify(options);
    const started = this.#contexts.get(key) ?? this.#start(options);
    this.#contexts.set(key, started);
    const context = await started;
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Storage.clearDataForOrigin', { origin: this.#origin, storageTypes: 'all' });
    await session.detach();
    return page;
  }

  async #start(options: BrowserContextOptions): Promise<BrowserContext> {
    const context = await this.#browser.newContext(options);
    // A process ends with its last page; this one has nothing to do.
    const page = await context.newPage();
    await page.goto(`${this.#origin}/robots.txt`);
    return context;
  }
}

import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

/** What a test changes for all pages of a context that are opened after. */
const CHANGES = ['addInitScript', 'exposeBinding', 'exposeFunction', 'route', 'setExtraHTTPHeaders'] as const;
const CLOCK_CHANGES = ['install', 'pauseAt', 'setFixedTime', 'setSystemTime'] as const;

/** Contexts that are kept when those who opened pages are done: others are opened too seldom to be worth their memory. */
const KEPT = 3;

interface Shared {
  readonly context: Promise<BrowserContext>;
  pages: number;
}

/**
 * Pages that share what is dear about a page, a process and what the network has brought: a third of the work of a page with a
 * profile of its own. What one page has left on the device is gone before the next one opens.
 */
export class SharedPages {
  readonly #browser: Browser;
  readonly #origin: string;
  readonly #shared = new Map<string, Shared>();

  constructor(browser: Browser, origin: string) {
    this.#browser = browser;
    this.#origin = origin;
  }

  async open(options: BrowserContextOptions): Promise<Page> {
    const key = JSON.stringify(options);
    const shared = this.#shared.get(key) ?? { context: this.#start(key, options), pages: 0 };
    shared.pages++;
    this.#shared.set(key, shared);
    const context = await shared.context;
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Storage.clearDataForOrigin', { origin: this.#origin, storageTypes: 'all' });
    await session.detach();
    return page;
  }

  /** Closes all that is open in the browser, except for what the next pages most likely share. */
  async rest(): Promise<void> {
    const often = [...this.#shared].sort(([, a], [, b]) => b.pages - a.pages).slice(0, KEPT);
    this.#shared.clear();
    for (const [key, shared] of often) this.#shared.set(key, shared);
    const kept = new Set(await Promise.all(often.map(([, { context }]) => context)));
    await Promise.all(
      this.#browser.contexts().map(async (context) => {
        if (!kept.has(context)) return context.close();
        await context.clearPermissions();
        await Promise.all(
          context
            .pages()
            .slice(1)
            .map(async (page) => page.close()),
        );
      }),
    );
  }

  async #start(key: string, options: BrowserContextOptions): Promise<BrowserContext> {
    const context = await this.#browser.newContext(options);
    // A process ends with its last page; this one has nothing to do.
    const page = await context.newPage();
    await page.goto(`${this.#origin}/robots.txt`);
    // What is changed for all pages to come is changed for those of one test: the next one has a context of its own.
    const changed = (): void => void this.#shared.delete(key);
    tell(context, CHANGES, changed);
    tell(context.clock, CLOCK_CHANGES, changed);
    return context;
  }
}

/** Tells when one of these is called. */
function tell<Names extends string>(
  of: Record<Names, (...all: never[]) => unknown>,
  names: readonly Names[],
  changed: () => void,
): void {
  for (const name of names) {
    const plain = of[name].bind(of);
    of[name] = (...all) => {
      changed();
      return plain(...all);
    };
  }
}

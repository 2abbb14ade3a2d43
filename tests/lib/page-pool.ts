import type { Browser, BrowserContext, BrowserContextOptions, CDPSession, Page } from 'playwright-core';
import { saveData } from './save-data.ts';

/** What a test changes for all pages of a context that are opened after. */
const CHANGES = ['addInitScript', 'exposeBinding', 'exposeFunction', 'route', 'setExtraHTTPHeaders'] as const;
const CLOCK_CHANGES = ['install', 'pauseAt', 'setFixedTime', 'setSystemTime'] as const;
/** What stays with a page when it goes to another address. */
const PAGE_CHANGES = [...CHANGES, 'emulateMedia', 'setContent'] as const;
const EVENTS = [
  ...[
    'console',
    'crash',
    'dialog',
    'domcontentloaded',
    'download',
    'filechooser',
    'framenavigated',
    'load',
    'pageerror',
  ],
  ...['popup', 'request', 'requestfailed', 'requestfinished', 'response', 'worker'],
] as const;

/** Contexts that are kept when those who opened pages are done: others are opened too seldom to be worth their memory. */
const KEPT = 3;

interface Shared {
  readonly context: Promise<BrowserContext>;
  /** Pages that were closed and can be opened again. */
  readonly shelf: { page: Page; session: CDPSession }[];
  pages: number;
}

/**
 * Pages that share what is dear about a page, a process and what the network has brought: a third of the work of a page with a
 * profile of its own. One of a reader who saves data is opened again when it is closed as it was opened: three quarters of the work
 * of a new one. What one page has left on the device is gone before the next one opens.
 */
export class SharedPages {
  readonly #browser: Browser;
  readonly #origin: string;
  readonly #shared = new Map<string, Shared>();
  /** Says of a page that what stays with it was changed. */
  readonly #change = new WeakMap<Page, () => void>();

  constructor(browser: Browser, origin: string) {
    this.#browser = browser;
    this.#origin = origin;
  }

  /** @param savesData the reader does: a page fetches nothing ahead */
  async open(options: BrowserContextOptions, savesData = false): Promise<Page> {
    const key = JSON.stringify([options, savesData]);
    const shared = this.#shared.get(key) ?? { context: this.#start(key, options), shelf: [], pages: 0 };
    shared.pages++;
    this.#shared.set(key, shared);
    const { page, session } = shared.shelf.pop() ?? (await this.#create(key, shared, savesData));
    await session.send('Storage.clearDataForOrigin', { origin: this.#origin, storageTypes: 'all' });
    if (!savesData) await session.detach();
    return page;
  }

  /** Closes all that is open in the browser, except for what the next pages most likely share. */
  async rest(): Promise<void> {
    const often = [...this.#shared].sort(([, a], [, b]) => b.pages - a.pages).slice(0, KEPT);
    this.#shared.clear();
    for (const [key, shared] of often) this.#shared.set(key, { ...shared, shelf: [] });
    const kept = new Set(await Promise.all(often.map(([, { context }]) => context)));
    await Promise.all(
      this.#browser.contexts().map(async (context) => {
        if (!kept.has(context)) return context.close();
        await context.clearPermissions();
        await Promise.all(
          context
            .pages()
            .slice(1)
            .map(async (page) => closeWhole.get(page)?.() ?? page.close()),
        );
      }),
    );
  }

  async #start(key: string, options: BrowserContextOptions): Promise<BrowserContext> {
    const context = await this.#browser.newContext(options);
    // A process ends with its last page; this one has nothing to do but to hold the font, which would come too late for the next.
    const page = await context.newPage();
    await page.goto(`${this.#origin}/offline/`);
    // What is changed for all pages to come is changed for those of one test: the next one has a context of its own.
    const changed = (): void => void this.#shared.delete(key);
    tell(context, CHANGES, changed);
    tell(context.clock, CLOCK_CHANGES, changed);
    const connect = context.newCDPSession.bind(context);
    context.newCDPSession = (to) => {
      if ('context' in to) this.#change.get(to)?.();
      return connect(to);
    };
    return context;
  }

  get #plainPage(): string {
    return `${this.#origin}/robots.txt`;
  }

  /** A new page, which is put on the shelf instead of being closed as long as nobody has changed it for good. */
  async #create(key: string, shared: Shared, savesData: boolean): Promise<{ page: Page; session: CDPSession }> {
    const context = await shared.context;
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    // What a tab has in memory would answer for what a test of other pages holds back.
    if (!savesData) return { page, session };
    await saveData(page);
    let isAsNew = true;
    const changed = (): void => void (isAsNew = false);
    this.#change.set(page, changed);
    tell(page, PAGE_CHANGES, changed);
    tell(page.keyboard, ['down'], changed);
    tell(page.mouse, ['down'], changed);
    const viewport = page.viewportSize();
    const close = page.close.bind(page);
    closeWhole.set(page, close);
    page.close = async (options) => {
      const isShared = isAsNew && this.#shared.get(key) === shared && new URL(page.url()).origin === this.#origin;
      const isLeft = isShared && (await this.#leave(page, session, viewport).catch(() => false));
      if (isLeft && this.#shared.get(key) === shared) shared.shelf.push({ page, session });
      else await close(options);
    };
    return { page, session };
  }

  /** Takes from a page all that its tab remembers. */
  async #leave(page: Page, session: CDPSession, viewport: ReturnType<Page['viewportSize']>): Promise<boolean> {
    for (const event of EVENTS) page.removeAllListeners(event);
    await page.goto(this.#plainPage);
    await page.evaluate(() => {
      sessionStorage.clear();
      window.name = '';
    });
    await page.mouse.move(-1, -1);
    await session.send('Page.resetNavigationHistory');
    const now = page.viewportSize();
    if (viewport && (now?.width !== viewport.width || now.height !== viewport.height))
      await page.setViewportSize(viewport);
    return true;
  }
}

/** What really closes a page. */
const closeWhole = new WeakMap<Page, () => Promise<void>>();

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

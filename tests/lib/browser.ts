import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { CHROMIUM_FLAGS } from '../../src/diagrams/browser.ts';
import { findWindowless } from '../../src/diagrams/windowless.ts';
import { nowOnPages, setDay } from './day.ts';
import { undecided } from './files-read.ts';
import { askedFor } from './static-server.ts';

/** Where the system's Chromium is: `CHROME_PATH`, or where Debian puts it. */
export const BROWSER_PATH = process.env.CHROME_PATH ?? '/usr/bin/chromium';

/** A page under test is soon gone: to compile its functions well takes longer than they run for, a sixth of the work. */
const UNTUNED = ['--js-flags=--no-opt --no-maglev'];

/** How many times slower than this machine the scripts and the layout of each page are, to find what does not wait for a state: `SLOW=4`. */
export const SLOW = Number(process.env.SLOW ?? 1);

/**
 * Starts the system's Chromium, with no connections of its own. Pages come over the network unless a test says otherwise
 * (`serviceWorkers: 'allow'`): what is kept on the device has tests of its own. It is one and the same day on all others (`setDay`).
 * Without windows where that can be, unless told otherwise.
 */
export async function launchBrowser(
  executablePath = findWindowless(BROWSER_PATH),
  flags: readonly string[] = UNTUNED,
): Promise<Browser> {
  // Pages of one context share a process (`SharedPages`), and none is started for the empty page that each is at first.
  const sharing = ['--process-per-site', '--renderer-process-limit=1'];
  const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS, ...sharing, ...flags] });
  // A page of its own (`newPage`) is one of such a context, too.
  const plain = browser.newContext.bind(browser);
  browser.newContext = async (options = {}) => {
    const context = await plain({ serviceWorkers: 'block', ...options });
    context.on('page', lookPlainly);
    if (options.serviceWorkers === 'allow') {
      // What it asks for nobody hears, and its day is the machine's: nobody can tell it another one.
      undecided.add('service worker');
    } else {
      const day = await setDay(context);
      const install = context.clock.install.bind(context.clock);
      // A clock that a test sets goes by that of the machine.
      context.clock.install = async (at = { time: nowOnPages() }) => {
        await day.dispose();
        await install(at);
      };
    }
    context.on('request', (request) => {
      askedFor.add(request.url());
    });
    if (SLOW > 1) context.on('page', (page) => void slowDown(page));
    return context;
  };
  return browser;
}

/** No page of the site has a shadow tree: whoever looks into each goes through all elements of a page at every look. */
function lookPlainly(page: Page): void {
  const plain = page.locator.bind(page);
  page.locator = (selector, options) =>
    plain(/^[a-z-]+=|>>/.test(selector) ? selector : `css:light=${selector}`, options);
}

/** Slows a page down as soon as it is there. */
async function slowDown(page: Page): Promise<void> {
  try {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW });
  } catch {
    // It was closed meanwhile.
  }
}

/** Starts Chromium with a profile of its own (a folder), whose `Default/Preferences` the test has written. */
export const launchProfile = (folder: string): Promise<BrowserContext> =>
  chromium.launchPersistentContext(folder, { executablePath: BROWSER_PATH, args: [...CHROMIUM_FLAGS] });

import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { CHROMIUM_FLAGS } from '../../src/diagrams/browser.ts';
import { findWindowless } from '../../src/diagrams/windowless.ts';

/** Where the system's Chromium is: `CHROME_PATH`, or where Debian puts it. */
export const BROWSER_PATH = process.env.CHROME_PATH ?? '/usr/bin/chromium';

/** A page under test is soon gone: to compile its functions well takes longer than they run for, a sixth of the work. */
const UNTUNED = ['--js-flags=--no-opt --no-maglev'];

/**
 * Starts the system's Chromium, with no connections of its own. Pages come over the network unless a test says otherwise
 * (`serviceWorkers: 'allow'`): what is kept on the device has tests of its own. Without windows where that can be, unless told otherwise.
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

/** Starts Chromium with a profile of its own (a folder), whose `Default/Preferences` the test has written. */
export const launchProfile = (folder: string): Promise<BrowserContext> =>
  chromium.launchPersistentContext(folder, { executablePath: BROWSER_PATH, args: [...CHROMIUM_FLAGS] });

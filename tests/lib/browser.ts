import { chromium, type Browser, type BrowserContext, type BrowserContextOptions } from 'playwright-core';
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
  for (const open of ['newContext', 'newPage'] as const) {
    const plain = browser[open].bind(browser) as (options: BrowserContextOptions) => Promise<never>;
    browser[open] = (options = {}) => plain({ serviceWorkers: 'block', ...options });
  }
  return browser;
}

/** Starts Chromium with a profile of its own (a folder), whose `Default/Preferences` the test has written. */
export const launchProfile = (folder: string): Promise<BrowserContext> =>
  chromium.launchPersistentContext(folder, { executablePath: BROWSER_PATH, args: [...CHROMIUM_FLAGS] });

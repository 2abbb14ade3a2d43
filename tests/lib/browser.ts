import { chromium, type Browser } from 'playwright-core';
import { CHROMIUM_FLAGS } from '../../src/diagrams/browser.ts';

/** Where the system's Chromium is: `CHROME_PATH`, or where Debian puts it. */
export const BROWSER_PATH = process.env.CHROME_PATH ?? '/usr/bin/chromium';

/** Starts the system's Chromium, with no connections of its own. */
export function launchBrowser(executablePath = BROWSER_PATH): Promise<Browser> {
  return chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS] });
}

import { chromium, type Browser } from 'playwright-core';

/** Where the system's Chromium is: `CHROME_PATH`, or where Debian puts it. */
export const BROWSER_PATH = process.env.CHROME_PATH ?? '/usr/bin/chromium';

/** Starts the system's Chromium (`CHROME_PATH`), with no connections of its own. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: BROWSER_PATH,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--no-first-run',
    ],
  });
}

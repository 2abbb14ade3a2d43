import { existsSync } from 'node:fs';

/** Where Debian puts Chromium, and beside it the same one without windows. */
export const DEBIAN = '/usr/bin/chromium';
export const WINDOWLESS = '/usr/bin/chromium-headless-shell';

/**
 * The same Chromium without windows: it opens a page for half of the work. Where there is none beside a browser, pages are opened by the
 * browser itself.
 */
const findWindowless = (browser: string): string =>
  browser === DEBIAN && existsSync(WINDOWLESS) ? WINDOWLESS : browser;

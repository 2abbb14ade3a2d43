import type { Page } from 'playwright-core';
import type { OpenSite } from './open-site.ts';
import { visit } from './visit.ts';

/** Makes the reader of a page save data, before it is opened: nothing is fetched ahead. */
export const saveData = (page: Page): Promise<unknown> =>
  page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));

/**
 * Opens a page of a reader who saves data, and waits until the page rests. Its requests can be held from then on: where the first
 * route comes only later, a busy page sends past it what it asks for meanwhile.
 */
export async function openSavingData({ browser, origin }: OpenSite, path: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await saveData(page);
  await page.route('**/asked-by-nobody', (route) => route.abort());
  await visit(page, `${origin}${path}`);
  return page;
}

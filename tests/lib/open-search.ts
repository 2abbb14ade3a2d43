import type { Page, ViewportSize } from 'playwright-core';
import type { OpenSite } from './open-site.ts';

/** Opens a page with the focus in its search box (`scope`): that of the dialog, which is opened by its key, or of `/search/`. */
export async function openSearch(
  site: Pick<OpenSite, 'open'>,
  path: string,
  scope: string,
  viewport: ViewportSize,
): Promise<Page> {
  const page = await site.open(path, { viewport });
  if (path !== '/search/') await page.keyboard.press('/');
  await page.waitForSelector(`${scope} input[type=search]:focus`);
  return page;
}

import type { Page } from 'playwright-core';

/** Has a page drawn in the site's font, whether or not that was there in time: on a busy machine the page goes without it. */
export const useFont = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const source = document.querySelector<HTMLLinkElement>('link[as=font]')?.href ?? '';
    const font = new FontFace('SAA Note Sans', `url(${source})`, { weight: '400 700', display: 'block' });
    document.fonts.add(await font.load());
  });

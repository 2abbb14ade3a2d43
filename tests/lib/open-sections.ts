import type { Page } from 'playwright-core';

/** Opens every section that narrow screens fold, as finding something in it does. */
export const openSections = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const body of document.querySelectorAll('.section-body')) body.dispatchEvent(new Event('beforematch'));
  });

import type { Page } from 'playwright-core';
import { useFont } from './use-font.ts';

/** What is fixed on a page before it is photographed, so that the picture shows the design and not the content. */
export interface Plan {
  /** Of the elements that match a selector below one parent, only the first n stay. */
  readonly keep?: readonly (readonly [selector: string, n: number])[];
  /** What matches gets this markup instead of its own. */
  readonly fill?: readonly (readonly [selector: string, markup: string])[];
  /** What matches gets the hue of this domain. */
  readonly hues?: readonly (readonly [selector: string, domain: string])[];
}

/**
 * Stops a loaded page and fixes what content decides. The body becomes a copy of itself, so nothing that still runs can
 * change the picture; the site's font is used whether or not it was there in time.
 */
export async function stillPage(page: Page, { keep = [], fill = [], hues = [] }: Plan): Promise<void> {
  // Some of what is filled is drawn by a script that may come after the network is idle.
  await Promise.all(fill.map(([selector]) => page.waitForSelector(selector, { state: 'attached' })));
  await useFont(page);
  await page.evaluate(
    async ({ kept, filled, tinted }) => {
      document.body.replaceWith(document.body.cloneNode(true));
      for (const [selector, n] of kept) {
        const seen = new Map<Node | null, number>();
        for (const element of document.querySelectorAll(selector)) {
          const parent = element.parentElement;
          const count = (seen.get(parent) ?? 0) + 1;
          seen.set(parent, count);
          if (count > n) element.remove();
        }
      }
      for (const [selector, markup] of filled) {
        for (const element of document.querySelectorAll(selector)) element.innerHTML = markup;
      }
      for (const [selector, domain] of tinted) {
        for (const element of document.querySelectorAll<HTMLElement>(selector)) element.dataset.domain = domain;
      }
      await document.fonts.ready;
      scrollTo(0, 0);
    },
    { kept: keep, filled: fill, tinted: hues },
  );
}

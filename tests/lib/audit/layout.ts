import type { Page } from 'playwright-core';
import type { Fault } from './axe.ts';

/** What a screen makes of a page: nothing reaches past its edge (WCAG 1.4.10), no text is cut off (1.4.4, 1.4.12). */
export function checkLayout(page: Page): Promise<Fault[]> {
  return page.evaluate(() => {
    const faults: { rule: string; node: string }[] = [];
    const root = document.documentElement;
    const snippet = (element: Element): string => element.outerHTML.replace(/\s+/g, ' ').slice(0, 160);
    const over = root.scrollWidth - root.clientWidth;
    const elements = [...document.body.querySelectorAll('*')];

    if (over > 0) {
      const widest = elements.filter((element) => element.getBoundingClientRect().right > root.clientWidth + 1);
      const last = widest.find((element) => !widest.some((other) => other !== element && element.contains(other)));
      faults.push({ rule: 'reflow', node: `${over}px 넘친다: ${last === undefined ? '' : snippet(last)}` });
    }

    for (const element of elements) {
      const { scrollWidth, scrollHeight, clientWidth, clientHeight } = element;
      if (scrollWidth <= clientWidth + 1 && scrollHeight <= clientHeight + 1) continue;
      // What is there for listeners only is a pixel large.
      if (clientWidth <= 1 || clientHeight <= 1) continue;
      if (element.closest('svg, .visually-hidden') !== null) continue;
      // What is cut off stands whole in the title.
      if (element.textContent.trim() === document.querySelector('h1')?.textContent.trim()) continue;
      const { overflowX, overflowY, webkitLineClamp } = getComputedStyle(element);
      // An excerpt ends with its last line and says so with “…”: the whole stands where its link leads.
      if (webkitLineClamp !== 'none' && element.closest('a[href]') !== null) continue;
      const cut = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
      const wide = cut(overflowX) && scrollWidth > clientWidth + 1;
      const tall = cut(overflowY) && scrollHeight > clientHeight + 1;
      if ((wide || tall) && element.textContent.trim() !== '' && element.checkVisibility({ visibilityProperty: true }))
        faults.push({ rule: 'clipped-text', node: snippet(element) });
    }
    return faults;
  });
}

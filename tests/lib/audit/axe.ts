import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What is wrong with a page: which rule, at what. */
export interface Fault {
  /** `color-contrast`. */
  readonly rule: string;
  /** The element's markup, cut short, and what is wrong with it. */
  readonly node: string;
}

/** Puts axe into a page; needed once before `runAxe` and `findAmbiguousLinks`. */
export const bringAxe = (page: Page): Promise<void> => page.evaluate(axe.source);

/** Every rule of WCAG 2.0–2.2 A and AA and axe's best practices. */
export function runAxe(page: Page): Promise<Fault[]> {
  return page.evaluate(async () => {
    const runner = Reflect.get(window, 'axe') as typeof axe;
    const { violations } = await runner.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      // Off unless asked for.
      rules: { 'target-size': { enabled: true } },
      resultTypes: ['violations'],
      preload: false,
    });
    /** Large enough, and only half in sight because its row scrolls sideways. */
    const isScrolledOut = (selector: unknown): boolean => {
      const target = typeof selector === 'string' ? document.querySelector(selector) : null;
      const { width = 0, height = 0 } = target?.getBoundingClientRect() ?? {};
      let row = target?.parentElement;
      while (row && !/auto|scroll/.test(getComputedStyle(row).overflowX)) row = row.parentElement;
      return width >= 24 && height >= 24 && row instanceof Element && row.scrollWidth > row.clientWidth;
    };
    return violations.flatMap(({ id, nodes }) =>
      nodes
        .filter(({ target }) => id !== 'target-size' || !isScrolledOut(target[0]))
        .map(({ html, failureSummary }) => ({
          rule: id,
          node: `${html.slice(0, 160)} ${(failureSummary ?? '').split('\n').slice(1).join(' ').trim().slice(0, 240)}`,
        })),
    );
  });
}

/** Links of one list that sound the same and lead to different places. */
export function findAmbiguousLinks(page: Page): Promise<Fault[]> {
  return page.evaluate(() => {
    const runner = Reflect.get(window, 'axe') as typeof axe;
    runner.setup(document);
    const seen = new Map<Element, Map<string, HTMLAnchorElement>>();
    const faults: { rule: string; node: string }[] = [];
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
      const list = link.closest('ul, ol, dl, table, nav');
      // A row's link to itself is for copying; what is behind a dialog has no name.
      if (
        list === null ||
        (link.matches('.anchor') && link.closest('tr') !== null) ||
        !link.checkVisibility({ visibilityProperty: true })
      )
        continue;
      // In a table the heads of its row and its column say what a link is about, too.
      const cell = link.closest<HTMLTableCellElement>('td, th');
      const heads = [
        ...(cell?.parentElement?.querySelectorAll('th, [role=rowheader]') ?? []),
        ...(cell?.closest('table')?.querySelectorAll(`thead tr > :nth-child(${cell.cellIndex + 1})`) ?? []),
      ].map((head) => head.textContent.trim());
      const ownName = runner.commons.text.accessibleText(link).trim();
      const name = [...heads, ownName].join(' ');
      const names = seen.get(list) ?? new Map<string, HTMLAnchorElement>();
      seen.set(list, names);
      const other = names.get(name);
      if (ownName !== '' && other !== undefined && other.href !== link.href)
        faults.push({ rule: 'same-name', node: `“${name}”: ${other.href} ↔ ${link.href}` });
      names.set(name, link);
    }
    runner.teardown();
    return faults;
  });
}

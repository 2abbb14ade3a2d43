import type { Page } from 'playwright-core';

/**
 * Takes from a page what shows nothing that does not stand there already. What an element shows is its shape: its tag, classes, role,
 * names of attributes, which of the styles' conditions on their values it meets, and the shape of what it lies in. An element goes when
 * it and all in it are of shapes that came twice before, unless it is the last of its shape below its parent or has the longest text or the
 * longest word there, which a narrow screen has most trouble with, or something else names it. Pictures and rows stay whole.
 */
export const shorten = (page: Page): Promise<void> =>
  page.evaluate(() => {
    /** Of each shape: one that comes first, and one that follows its like. */
    const ENOUGH = 2;
    const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).map(({ cssText }) => cssText);
    const conditions = new Set(rules.join('\n').match(/\[[\w-]+[~|^$*]?="[^"]*"(?: [is])?\]/g));
    const isHeard = new Set(['class', 'role', 'type', 'lang']);
    const said = (element: Element, { name, value }: Attr): string => {
      if (isHeard.has(name)) return `${name}=${value}`;
      const met = [...conditions].filter((one) => one.startsWith(`[${name}`) && element.matches(one));
      return `${name}${met.join('')}`;
    };

    const shapes = new Map<Element, string>();
    const shapeOf = (element: Element): string => {
      const known = shapes.get(element);
      if (known !== undefined) return known;
      const attributes = [...element.attributes].map((attribute) => said(element, attribute));
      const above =
        element.localName === 'main' || element.parentElement === null ? '' : shapeOf(element.parentElement);
      const shape = `${above}>${element.localName}[${attributes.sort().join()}]`;
      shapes.set(element, shape);
      return shape;
    };
    const inside = (element: Element): Element[] => [element, ...element.querySelectorAll(':not(svg *)')];

    const NAMING = [
      'aria-labelledby',
      'aria-describedby',
      'aria-controls',
      'aria-owns',
      'aria-details',
      'for',
      'headers',
    ];
    const namers = NAMING.flatMap((name) =>
      [...document.querySelectorAll(`[${name}]`)].flatMap((namer) =>
        (namer.getAttribute(name) ?? '').split(/\s+/).map((id) => ({ namer, named: document.getElementById(id) })),
      ),
    );
    const isNamed = (element: Element): boolean =>
      namers.some(({ namer, named }) => element.contains(named) && !element.contains(namer));

    const longest = (alike: readonly Element[], measure: (text: string) => number): Element | undefined =>
      alike.toSorted((a, b) => measure(b.textContent) - measure(a.textContent))[0];
    const longestWord = (text: string): number => Math.max(...text.split(/\s+/).map(({ length }) => length));

    const seen = new Map<string, number>();
    const walk = (parent: Element): void => {
      const extremes = new Set<Element | undefined>();
      for (const alike of Map.groupBy(parent.children, shapeOf).values())
        for (const one of [alike.at(-1), longest(alike, ({ length }) => length), longest(alike, longestWord)])
          extremes.add(one);
      for (const child of [...parent.children]) {
        const isKnown = inside(child).every((one) => (seen.get(shapeOf(one)) ?? 0) >= ENOUGH);
        if (isKnown && !extremes.has(child) && !child.matches('td, th') && !isNamed(child)) {
          child.remove();
          continue;
        }
        seen.set(shapeOf(child), (seen.get(shapeOf(child)) ?? 0) + 1);
        if (child.localName !== 'svg') walk(child);
      }
    };
    const main = document.querySelector('main');
    if (main !== null) walk(main);
  });

/** A part of the page that has an address of its own, or the page itself. */
export interface Place {
  /** `undefined` for the page. */
  readonly element: HTMLElement | undefined;
  /** What it is called: `보존 모드`. */
  readonly name: string;
  /** Address with its anchor, and with the query where that asks for what is shown. */
  readonly url: string;
}

/** Parts that have an address, each with what names it. */
const NAMED_BY: readonly (readonly [part: string, name: string])[] = [
  ['[data-fact]', 'dt'],
  ['tr[id]', 'th, td'],
  ['figure[data-diagram]', '.diagram-title'],
  ['.scenarios > li[id]', '.situation'],
  ['main :is(h2, h3, h4)[id]', ''],
];
const ANY = NAMED_BY.map(([part]) => part).join(',');
/** Characters of a name. */
const LONGEST = 60;

/** Text of an element as it is read, without the links to itself. */
export function textOf(element: Element | null | undefined): string {
  if (!element) return '';
  const copy = element.cloneNode(true) as Element;
  for (const extra of copy.querySelectorAll('.anchor, button:not(.section-toggle), svg')) extra.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

const shorten = (text: string): string => (text.length <= LONGEST ? text : `${text.slice(0, LONGEST).trimEnd()}…`);

/** What alone is shown of a page that shows one after the other, with the query that asks for it. */
const shown = (): HTMLElement | null => document.querySelector('[data-share-query]');
const here = (): string => `${location.origin}${location.pathname}${shown()?.dataset.shareQuery ?? ''}`;

/** The page as a place. */
export const pagePlace = (): Place => ({
  element: undefined,
  name: shorten(textOf(shown())) || textOf(document.querySelector('main h1')) || document.title,
  url: here(),
});

/** The place that an element stands in, or the page. */
export function placeOf(element: Element | null): Place {
  const found = element?.closest<HTMLElement>(ANY);
  if (!found) return pagePlace();
  const named = NAMED_BY.find(([part]) => found.matches(part))?.[1] ?? '';
  return {
    element: found,
    name: shorten(textOf(named === '' ? found : found.querySelector(named))),
    url: `${here()}#${found.id}`,
  };
}

/** The place around something in the text: its own, else the section above it, else the page. */
export function placeAround(element: Element): Place {
  const own = placeOf(element);
  if (own.element !== undefined) return own;
  const top = element.getBoundingClientRect().top + 1;
  const above = [...document.querySelectorAll<HTMLElement>('main :is(h2, h3, h4)[id]')].findLast(
    (heading) => heading.checkVisibility() && heading.getBoundingClientRect().top < top,
  );
  return placeOf(above ?? null);
}

/** Where the reader is: the place that has the focus, the one under the pointer, the section being read, or the page. */
export function currentPlace(): Place {
  const focused = document.activeElement?.closest('main') ? document.activeElement : null;
  const pointed = [...document.querySelectorAll('main :hover')].at(-1) ?? null;
  for (const at of [focused, pointed]) {
    const place = placeOf(at);
    if (place.element !== undefined) return place;
  }
  const read = document.elementFromPoint(innerWidth / 2, innerHeight * 0.3)?.closest('main *');
  return read ? placeAround(read) : pagePlace();
}

/** A part of the page that has an address of its own, or the page itself. */
export interface Place {
  /** `undefined` for the page. */
  readonly element: HTMLElement | undefined;
  readonly kind: 'page' | 'section' | 'fact' | 'row' | 'diagram' | 'scenario';
  /** What it is called: `보존 모드`. */
  readonly name: string;
  /** Address with its anchor, and with the query where that asks for what is shown. */
  readonly url: string;
}

const SELECTORS = {
  fact: '[data-fact]',
  row: 'tr[id]',
  diagram: 'figure[data-diagram]',
  scenario: '.scenarios > li[id]',
  section: 'main :is(h2, h3, h4)[id]',
} as const;
const ANY = Object.values(SELECTORS).join(',');

/** Text of an element as it is read, without the links to itself. */
export function textOf(element: Element | null | undefined): string {
  if (element === null || element === undefined) return '';
  const copy = element.cloneNode(true) as Element;
  for (const extra of copy.querySelectorAll('.anchor, button, svg')) extra.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

const shorten = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length).trimEnd()}…`;

/** What the page calls that which its query asks for (`data-share="Amazon SQS · Amazon SNS 비교"`); empty without such. */
const asked = (): string => document.querySelector<HTMLElement>('[data-share]')?.dataset.share ?? '';

/** What alone is shown of a page that shows one after the other, with the query that asks for it. */
const shown = (): HTMLElement | null => document.querySelector('[data-share-query]');

const here = (): string =>
  `${location.origin}${location.pathname}${shown()?.dataset.shareQuery ?? (asked() === '' ? '' : location.search)}`;

/** The page as a place. */
export const pagePlace = (): Place => ({
  element: undefined,
  kind: 'page',
  name: asked() || shorten(textOf(shown()), 60) || textOf(document.querySelector('main h1')) || document.title,
  url: here(),
});

function toPlace(element: HTMLElement): Place {
  const kind = (Object.keys(SELECTORS) as (keyof typeof SELECTORS)[]).find((key) => element.matches(SELECTORS[key]));
  const names = {
    section: element,
    fact: element.querySelector('dt'),
    row: element.querySelector('th, td'),
    diagram: element.querySelector('.diagram-title'),
    scenario: element.querySelector('.situation'),
  };
  return {
    element,
    kind: kind ?? 'section',
    name: shorten(textOf(names[kind ?? 'section']), 60),
    url: `${here()}#${element.id}`,
  };
}

/** The place that an element stands in, or `undefined` when it stands in none. */
export function placeOf(element: Element | null): Place | undefined {
  const found = element?.closest<HTMLElement>(ANY);
  return found === null || found === undefined ? undefined : toPlace(found);
}

/** The last heading in sight above a height of the window, in pixels: one that is not shown has no place. */
function sectionAbove(height: number): Place | undefined {
  const passed = [...document.querySelectorAll<HTMLElement>(SELECTORS.section)].filter(
    (heading) => heading.checkVisibility() && heading.getBoundingClientRect().top < height,
  );
  const last = passed.at(-1);
  return last === undefined ? undefined : toPlace(last);
}

/** The place around an element: its own, else the section above it, else the page. */
export const placeAround = (element: Element): Place =>
  placeOf(element) ?? sectionAbove(element.getBoundingClientRect().top + 1) ?? pagePlace();

/**
 * Where the reader is: the place that has the focus, the one under the pointer, what the query asks for,
 * the section being read, or the page.
 */
export function currentPlace(): Place {
  const focused = document.activeElement?.closest('main') ? placeOf(document.activeElement) : undefined;
  const pointed = placeOf([...document.querySelectorAll('main :hover')].at(-1) ?? null);
  const read = asked() === '' ? sectionAbove(innerHeight * 0.3) : undefined;
  return focused ?? pointed ?? read ?? pagePlace();
}

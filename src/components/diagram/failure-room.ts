/* How much of a screen the marks of a failure have, and whether they are seen in it. */

/** How what stands above a drawing gives in where the marks in it need the room: closer lines. */
export const BRIEF = 'is-brief';
/** Pixels of air above and below what is brought into sight, and where the marks need the room. */
const [GAP, TIGHT] = [8, 2];
/** @see GAP */
export const airOf = (bar: Element): number => (bar.classList.contains(BRIEF) ? TIGHT : GAP);

interface Span {
  readonly top: number;
  readonly bottom: number;
}

/** A part that was pressed, and where it stood then, from the top of the screen. */
export interface Held {
  readonly part: Element;
  readonly top: number;
}

/** How far a part stands from where it stood when it was pressed. */
export const movedBy = ({ part, top }: Held): number => part.getBoundingClientRect().top - top;

/** Scrolls by so much, or less or more, that these marks are in sight, the first before the others, under what lies above them. */
export const scrollWithin = (bar: Element, { top, bottom }: Span, wish: number): void => {
  const least = bottom - innerHeight + airOf(bar);
  scrollBy({ top: Math.min(top - underOf(bar), Math.max(least, wish)), behavior: 'instant' });
};

/** The upright room that all of these take, if that is no more than there is. */
export function together(marks: readonly Element[], room: number): Span | undefined {
  const [first, ...rest] = marks.map((mark) => mark.getBoundingClientRect());
  if (first === undefined) return undefined;
  let { top, bottom } = first;
  for (const box of rest) {
    const [highest, lowest] = [Math.min(top, box.top), Math.max(bottom, box.bottom)];
    if (lowest - highest <= room) [top, bottom] = [highest, lowest];
  }
  return { top, bottom };
}

/** Where the line that says what comes out sticks to the screen. */
export const pinOf = (bar: Element): number => parseFloat(getComputedStyle(bar).top);

/** Whether that line stands beside its drawing, as on a phone that lies, and not over it. */
export function isBeside(bar: Element): boolean {
  const picture = bar.parentElement?.querySelector(':scope > .diagram-scroll');
  return !!picture && bar.getBoundingClientRect().right <= picture.getBoundingClientRect().left + 1;
}

/** Whether it stays in sight with the drawing: what is unfolded, or written in large letters, does not. */
const isPinned = (bar: Element): boolean => getComputedStyle(bar).position === 'sticky';

/** Where that line stands in its figure, wherever it sticks to the screen now. */
export function atRest(bar: HTMLElement): DOMRect {
  bar.style.position = 'static';
  const place = bar.getBoundingClientRect();
  bar.style.position = '';
  return place;
}

/** What lies above the marks on a screen, in pixels from its top. */
export const underOf = (bar: Element): number =>
  pinOf(bar) + (isPinned(bar) && !isBeside(bar) ? bar.getBoundingClientRect().height : 0) + airOf(bar);

/** How high what is to be seen under it may be. */
export const heightUnder = (bar: Element): number => innerHeight - airOf(bar) - underOf(bar);

/** Whether all of these marks are seen at once where the page stands right for them. */
export function haveRoom(bar: Element, marks: readonly Element[]): boolean {
  const span = together(marks, Infinity);
  return span !== undefined && span.bottom - span.top <= heightUnder(bar);
}

/** The share of a screen that what is said over a drawing takes at most while it says all that it can. */
const MOST = 0.19;

/** Whether what is said over a drawing gives in: it takes more of the screen than that, or leaves what is so high too little. */
export const givesIn = (bar: Element, height = 0): boolean =>
  isPinned(bar) &&
  !isBeside(bar) &&
  (height > heightUnder(bar) || bar.getBoundingClientRect().height > innerHeight * MOST);

/** The picture that a figure, or the large view, shows at this width. */
export const shownIn = (place: Element): SVGElement | undefined =>
  [...place.querySelectorAll<SVGElement>('.diagram-svg')].find((one) => one.checkVisibility());

/** Where marks are in sight: on a page under the line that says what comes out, in the large view on its stage. */
export const roomOf = (bar: Element): Span =>
  bar.closest('dialog')?.querySelector('.diagram-stage')?.getBoundingClientRect() ?? {
    top: isBeside(bar) ? pinOf(bar) : bar.getBoundingClientRect().bottom,
    bottom: innerHeight,
  };

/** Whether one of the marks is wholly in sight, or takes half of the room. */
export function areSeen(bar: Element, marks: readonly Element[]): boolean {
  const room = roomOf(bar);
  return marks.some((mark) => {
    const { top, bottom } = mark.getBoundingClientRect();
    const seen = Math.min(bottom, room.bottom) - Math.max(top, room.top);
    return seen >= Math.min(bottom - top - 2, (room.bottom - room.top) / 2);
  });
}

export const DESK = matchMedia('(min-width: 72rem) and (min-height: 31.26rem)');

/** On a desk, which shows some of what failed and of what takes over, those of these marks that are out of sight; else `undefined`. */
export const restOf = (bar: Element, marks: readonly Element[]): Element[] | undefined =>
  DESK.matches && !bar.closest('dialog') ? marks.filter((mark) => !areSeen(bar, [mark])) : undefined;

/** What a way is called that leads to the first of these marks, and one to what failed. */
export const toOver = ([mark]: readonly Element[]): string =>
  mark?.matches('.over-frame') === true ? '이어받는 곳 보기' : '이때의 경로 보기';
export const TO_DOWN = '멈춘 곳 보기';

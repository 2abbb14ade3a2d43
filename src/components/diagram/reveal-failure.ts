/*
 * Brings into sight what a failure did to a drawing: the part that failed, with it what takes over, and the way from one to the
 * other where a screen has no room for both.
 */
import { around } from '../around.ts';
import {
  airOf,
  areSeen,
  atRest,
  BRIEF,
  DESK,
  givesIn,
  haveRoom,
  heightUnder,
  isBeside,
  movedBy,
  pinOf,
  restOf,
  scrollWithin,
  shownIn,
  TO_DOWN,
  together,
  toOver,
  underOf,
  type Held,
} from './failure-room.ts';
import { holdPart, isHeld } from './hold-part.ts';

/** The pictures of a figure, wherever they are: one may be lent to the large view. */
export function picturesOf(figure: HTMLElement): SVGSVGElement[] {
  const images = [`${figure.id}-title`, `${figure.id}-narrow-title`].map((id) => `svg[aria-labelledby="${id}"]`);
  return [...document.querySelectorAll<SVGElement>(images.join())].flatMap((image) => image.ownerSVGElement ?? []);
}

/** Height of the letters of a drawing in its units, and the least in pixels at which they are read. */
const LETTERS = 22;
const LEAST = 11.5;
/** Shows a drawing as large as it was drawn, with all that is said above it. */
export function restoreSize(svg: SVGElement): void {
  svg.classList.remove('is-fitted');
  svg.closest('[data-diagram]')?.querySelector('.diagram-break')?.classList.remove(BRIEF);
}

/**
 * Makes room for all of these marks at once: what is said above them gives in first, then the size of the drawing, down to the
 * least at which it is read.
 */
function makeRoom(svg: SVGSVGElement, bar: Element, marks: readonly Element[]): void {
  restoreSize(svg);
  const span = together(marks, Infinity);
  if (span === undefined) return;
  const scale = svg.getScreenCTM()?.a ?? 1;
  const least = Math.min(1, LEAST / LETTERS / scale);
  const drawn = svg.getBoundingClientRect();
  // On a desk the picture has less than the width that it stands in where its height is limited.
  const width = DESK.matches ? svg.viewBox.baseVal.width * scale : drawn.width;
  // Beside what is said all of the drawing is seen, where it can be read so; else the marks, with a pixel on each side for what is rounded.
  const height = isBeside(bar) && drawn.height * least <= heightUnder(bar) ? drawn.height : span.bottom - span.top + 2;
  // What is said stays whole for as long as the drawing can be read under it, and most of the screen is the drawing's.
  if (givesIn(bar, height)) bar.classList.add(BRIEF);
  if (height <= heightUnder(bar) || least === 1) return;
  svg.style.setProperty('--fitted', `${width * Math.max(least, heightUnder(bar) / height)}px`);
  svg.classList.add('is-fitted');
}

/**
 * Scrolls to these marks, the first before the others, under the line that says what comes out: as far as it must from the part
 * that is `held`; else to the head of the figure where they are seen from there.
 */
function show(figure: HTMLElement, bar: HTMLElement, marks: readonly Element[], held?: Held): void {
  marks[0]?.scrollIntoView({ block: 'nearest', inline: 'center', behavior: 'instant' });
  const [under, air] = [underOf(bar), airOf(bar)];
  const room = heightUnder(bar);
  // The frames of parts at an edge reach out of a drawing that takes all of the room.
  const span = together(marks, DESK.matches ? room + air : room);
  if (span === undefined) return;
  const { top, bottom } = span;
  const pinned = pinOf(bar);
  const line = bar.getBoundingClientRect();
  const least = isBeside(bar) ? pinned : line.bottom;
  if (held !== undefined) {
    scrollWithin(bar, span, movedBy(held));
    return;
  }
  const last = marks.at(-1)?.getBoundingClientRect();
  // Scrolled past: the screen has room below its end.
  const isPast = DESK.matches && last !== undefined && last.top < pinned && last.bottom < innerHeight - air;
  if (!isPast && line.top >= pinned - 1 && top >= least && bottom <= innerHeight - air) return;
  const { top: head } = figure.getBoundingClientRect();
  const said = isBeside(bar) ? atRest(bar) : line;
  // Where what is said beside the drawing ends below the screen, the name of the figure gives its room.
  const isCut = isBeside(bar) && said.bottom - head + pinned + air > innerHeight;
  const toHead = (isCut ? said.top : head) - pinned - air;
  if (DESK.matches) {
    // No further than the marks need: as much of the drawing is seen as there is room for.
    scrollWithin(bar, span, toHead);
    return;
  }
  const isSeen = bottom - innerHeight + air <= toHead;
  scrollBy({ top: isSeen ? toHead : top - under - Math.max(0, room - (bottom - top)) / 2, behavior: 'instant' });
}

/** What a failure did to a picture: what failed, and what takes over; where nothing does, the numbers of the way that is left. */
function marksIn(svg: Element | undefined) {
  const all = (mark: string): Element[] => [...(svg?.querySelectorAll(mark) ?? [])];
  const [frames, numbers] = [all('.over-frame'), all('.way-number')];
  return { down: all('.down-frame'), cutOff: all('.cut-off'), over: frames.length > 0 ? frames : numbers, numbers };
}

/** A drawing of which a part has failed: its marks, and what stands above it. */
function partsOf(figure: HTMLElement) {
  const bar = figure.querySelector<HTMLElement>('.diagram-break');
  const svg = picturesOf(figure).find((one) => one.checkVisibility());
  const { down, cutOff, over, numbers } = marksIn(svg);
  const [first, ...others] = down;
  // The large view moves the picture, not the page.
  if (!bar || !svg || svg.closest('dialog') || !first) return undefined;
  // What stops with the part that failed is there to be seen, too, but last.
  // A line that is cut is told of a part at its end; its sign may reach out of that.
  const failed = [first, ...cutOff, ...[...svg.querySelectorAll('.broken-mark')].slice(0, 1)];
  const marks = [...new Set([...failed, ...over, ...numbers, ...others])];
  return { bar, svg, failed, down, over, numbers, marks, way: bar.querySelector<HTMLElement>('.outcome-over') };
}

/** The marks, with the start of the way before the rest where what failed has no room with all that takes over. */
function inOrder({ bar, failed, marks, over, numbers }: NonNullable<ReturnType<typeof partsOf>>): Element[] {
  const ends = haveRoom(bar, [...failed, ...over]) ? [] : [...failed, ...over.slice(0, 1), ...numbers.slice(0, 1)];
  return [...new Set([...ends, ...marks])];
}

/** The way to what takes over, for where that is out of sight. */
export function makeWay(): HTMLButtonElement {
  const way = document.createElement('button');
  way.type = 'button';
  way.className = 'outcome-over';
  way.hidden = true;
  return way;
}

/** The marks that a way leads to and back from, in its figure or in the large view. */
function endsOf(way: Element) {
  const [bar, place] = ['.diagram-break', '[data-diagram], dialog'].map((around) => way.closest<HTMLElement>(around));
  const svg = place && shownIn(place);
  // What is on its way is not where it will be.
  return bar && place && svg?.getAnimations().length === 0 ? { bar, place, ...marksIn(svg) } : undefined;
}

/** Has a way say where it leads: never to what is in sight. Its room on a page stays: a line that loses height moves the drawing. */
function sayWay(way: HTMLElement): void {
  const ends = endsOf(way);
  if (!ends) return;
  const { bar, place, down, over, numbers } = ends;
  const rest = restOf(bar, [...down, ...over, ...numbers]);
  const isOver = areSeen(bar, over);
  const leadsNowhere = rest ? rest.length === 0 : over.length === 0 || (isOver && areSeen(bar, down.slice(0, 1)));
  way.textContent = (rest ? rest[0]?.matches('.down-frame') : isOver) ? TO_DOWN : toOver(rest ?? over);
  // Who came by the keyboard stays in the line.
  if (leadsNowhere && way === document.activeElement) bar.querySelector('select')?.focus({ preventScroll: true });
  if (place.matches('dialog')) way.hidden = leadsNowhere;
  else way.style.visibility = leadsNowhere ? 'hidden' : '';
}

/** Shows the way beside a drawing of a desk, which takes no room of that, to what is out of sight; whether something is. */
function sayRest({ bar, marks, way }: NonNullable<ReturnType<typeof partsOf>>): boolean {
  if (!way || !restOf(bar, marks)?.length) return false;
  way.hidden = false;
  sayWay(way);
  return true;
}

/** Has all ways say where they lead. */
export function sayWays(): void {
  for (const way of document.querySelectorAll<HTMLElement>('.outcome-over')) sayWay(way);
}
// `moved` is what the large view says when its picture was.
for (const type of ['scroll', 'moved']) document.addEventListener(type, sayWays, { passive: true });

/** Goes to what takes over, or back. */
function goAlong(way: HTMLElement): void {
  const ends = endsOf(way);
  if (!ends) return;
  const { bar, place, down, over, numbers } = ends;
  const [rest] = restOf(bar, [...down, ...over, ...numbers]) ?? [];
  if (rest) {
    scrollWithin(bar, rest.getBoundingClientRect(), 0);
    sayWay(way);
    return;
  }
  const isThere = way.textContent === TO_DOWN;
  const [first, second] = isThere ? [down, over] : [over, down];
  if (place.matches('dialog')) {
    first[0]?.dispatchEvent(new Event('reveal', { bubbles: true }));
    return;
  }
  way.textContent = isThere ? toOver(over) : TO_DOWN;
  show(place, bar, [...first, ...second]);
  if (!areSeen(bar, isThere ? over : down.slice(0, 1))) return;
  // It would lead to what is seen; who came by the keyboard stays in the line.
  bar.querySelector('select')?.focus({ preventScroll: true });
  way.hidden = true;
}
document.addEventListener('click', ({ target }) => {
  const way = around(target, '.outcome-over');
  if (way !== null) goAlong(way);
});

/**
 * Brings a failure into sight: the failed part first, with it as much of what takes over and of the way that is left as there is
 * room for, else the way there. A part that was pressed stays under the thumb as far as they are seen then; where nothing was, nothing moves that is seen
 * already, and what moves does so at once.
 */
export function reveal(figure: HTMLElement, held?: Held): void {
  const parts = partsOf(figure);
  if (parts === undefined) {
    if (held?.part.closest('dialog') === null) scrollBy({ top: movedBy(held), behavior: 'instant' });
    document.querySelector('dialog .down-frame')?.dispatchEvent(new Event('reveal', { bubbles: true }));
    sayWays();
    return;
  }
  const { bar, svg, over, way } = parts;
  if (way) {
    way.hidden = true;
    way.style.visibility = '';
  }
  if (isHeld(held) && (DESK.matches || isBeside(bar))) {
    holdPart(bar, held, parts);
    if (!sayRest(parts) && way && over.length > 0 && !areSeen(bar, over)) {
      way.textContent = toOver(over);
      way.hidden = false;
      holdPart(bar, held, parts);
      way.hidden = areSeen(bar, over);
      // Without the way, what is said takes less room, and the part would follow.
      if (way.hidden) holdPart(bar, held, parts);
    }
    return;
  }
  // What is pressed stays as large as it is where all that it does has room.
  if (!isHeld(held) || !haveRoom(bar, parts.marks)) makeRoom(svg, bar, parts.marks);
  else if (givesIn(bar)) bar.classList.add(BRIEF);
  const marks = inOrder(parts);
  // Of the rest of the drawing as much as there is room for.
  show(figure, bar, isHeld(held) ? marks : [...marks, svg], held);
  if (sayRest(parts) || !way || over.length === 0 || areSeen(bar, over)) return;
  way.textContent = toOver(over);
  way.hidden = false;
  show(figure, bar, marks, held);
  // What made room for the way may have brought into sight where it leads.
  way.hidden = areSeen(bar, over);
}

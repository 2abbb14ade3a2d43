import { applyOnce } from '../apply-once.ts';
import { element } from '../element.ts';
import css from './marks.css?inline';
import { KEY, type Marks } from './marks-note.ts';
import { marksPattern } from './marks-pattern.ts';

/*
 * Marks the words that a search found on the page that its result led to, once, without changing its text (CSS Custom
 * Highlight API), and brings the passage into sight that was shown with the result; a button and Esc clear them.
 */
const MOST = 400;

interface Found {
  readonly range: Range;
  /** Letters of the page before it. */
  readonly at: number;
}

const texts = (list: unknown): readonly string[] =>
  Array.isArray(list) ? list.filter((text): text is string => typeof text === 'string' && text !== '') : [];

/** Takes the note that was left for this page; a note for another page stays. */
function takeMarks(): Marks {
  const note = JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as Partial<Record<keyof Marks | 'path', unknown>>;
  if (note.path !== location.pathname) return { words: [], passages: [] };
  sessionStorage.removeItem(KEY);
  return { words: texts(note.words), passages: texts(note.passages) };
}

/** Letters and digits only: what an index and a page say in the same words they may divide in two ways. */
const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

/** Where these words stand, and all letters of the page. */
function find(words: readonly string[], main: Element): { readonly found: readonly Found[]; readonly letters: string } {
  const pattern = marksPattern(words);
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const found: Found[] = [];
  let letters = '';
  for (let node = walker.nextNode(); node !== null && found.length < MOST; node = walker.nextNode()) {
    if (node.parentElement?.closest('script, style, svg, [data-pagefind-ignore]')) continue;
    const text = node.nodeValue ?? '';
    for (const match of text.matchAll(pattern)) {
      const range = document.createRange();
      range.setStart(node, match.index);
      range.setEnd(node, match.index + match[0].length);
      found.push({ range, at: letters.length + lettersOf(text.slice(0, match.index)).length });
    }
    letters += lettersOf(text);
  }
  return { found, letters };
}

/** What the address names: it has that before the browser has gone there. */
const arrivedAt = (): HTMLElement | null => document.getElementById(location.hash.slice(1));

/** Letters by which a passage is known again. */
const KNOWN_BY = 20;

/**
 * The first word of the passage that was shown with the result, from where one has arrived on; no more than a word proves
 * nothing. Where the passage is not to be seen, as what describes a drawing, the first word there is.
 */
function passageOf(
  { found, letters }: ReturnType<typeof find>,
  passages: readonly string[],
  arrived: HTMLElement | null,
): Range | undefined {
  const begins = passages.map((passage) => lettersOf(passage).slice(0, KNOWN_BY)).filter(({ length }) => length > 7);
  const isAhead = ({ range: { startContainer } }: Found): boolean =>
    arrived === null ||
    arrived.contains(startContainer) ||
    (arrived.compareDocumentPosition(startContainer) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const ahead = found.filter(
    (one) => isAhead(one) && one.range.startContainer.parentElement?.checkVisibility() === true,
  );
  const passage = begins
    .map((begin) => ahead.find(({ at }) => letters.startsWith(begin, at))?.range)
    .find((range) => range !== undefined);
  return passage ?? (begins.length > 0 ? ahead[0]?.range : undefined);
}

/** Where on the screen the page stands while its reader has not moved it, in pixels from its top. */
function placeOf(arrived: HTMLElement | null): number {
  if (arrived === null) return 0;
  const above = [
    getComputedStyle(document.documentElement).scrollPaddingTop,
    getComputedStyle(arrived).scrollMarginTop,
  ].reduce((sum, length) => sum + (parseFloat(length) || 0), 0);
  const top = arrived.getBoundingClientRect().top + scrollY - above;
  return Math.max(0, Math.min(top, document.documentElement.scrollHeight - innerHeight));
}

/** Pixels by which a browser's own going to a place may differ. */
const NEAR = 24;

/** Pixels of the bar that stays at the top. */
const BAR = 48;

/** Screens from a heading within which a passage is read from there, as what is said of a table below it. */
const READ_FROM = 1.5;

/** Whether the passage soon follows the heading that was arrived at, under which words that were found are in sight. */
function isUnder({ bottom }: DOMRect, arrived: HTMLElement | null, found: readonly Found[]): boolean {
  const isSeen = ({ range }: Found): boolean => {
    const seen = range.getBoundingClientRect();
    return seen.height > 0 && seen.top > BAR && seen.bottom < innerHeight;
  };
  const head = arrived?.getBoundingClientRect();
  return (
    head !== undefined && bottom > head.bottom && bottom - head.top < innerHeight * READ_FROM && found.some(isSeen)
  );
}

/** Brings into sight what was found, where it is not, unless the reader has gone on; with it the button. */
function bring(range: Range, button: HTMLElement, arrived: HTMLElement | null, found: readonly Found[]): void {
  const passage = range.getBoundingClientRect();
  const { top, bottom } = passage;
  // A situation is read from its question on.
  const card = range.startContainer.parentElement?.closest('.scenarios > li');
  const begins = card?.getBoundingClientRect().top ?? top;
  if (Math.abs(scrollY - placeOf(arrived)) >= NEAR || (begins > BAR && bottom < innerHeight)) return;
  if (!card && isUnder(passage, arrived, found)) return;
  const block = range.startContainer.parentElement?.closest(':is(.section-body, .prose, section, main) > *');
  if (block && !block.matches('h1, h2, h3, header')) block.before(button);
  if (card) card.scrollIntoView({ block: 'start', behavior: 'instant' });
  else scrollBy({ top: range.getBoundingClientRect().top - innerHeight * 0.4, behavior: 'instant' });
}

/** Puts the button under the heading of what was arrived at, else that of the page: on a phone it covers nothing there. */
function place(button: HTMLElement, main: Element): void {
  const arrived = arrivedAt();
  const above = (one: Element): boolean =>
    arrived !== null &&
    (one.contains(arrived) || (one.compareDocumentPosition(arrived) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0);
  const heading =
    [...main.querySelectorAll('h1, h2, h3')].findLast((one) => above(one) && one.checkVisibility()) ??
    main.querySelector('h1');
  const body = heading?.nextElementSibling;
  // A heading that folds what stands right under it keeps that there; arriving has unfolded it.
  if (heading === null) main.prepend(button);
  else if (body?.matches('.section-body')) body.prepend(button);
  else (body?.matches('button') === true ? body : heading).after(button);
}

/** Marks what the note for this page says, in place of what was marked before. */
export function showMarks(): void {
  const main = document.querySelector('main[data-pagefind-body]');
  const { words, passages } = takeMarks();
  if (words.length === 0 || main === null || !('highlights' in CSS)) return;
  const marks = find(words, main);
  if (marks.found.length === 0) return;
  const arrived = arrivedAt();
  document.querySelector<HTMLElement>('.search-clear-marks')?.click();
  applyOnce(css);
  CSS.highlights.set('search', new Highlight(...marks.found.map(({ range }) => range)));
  const button = element(
    'button',
    { type: 'button', class: 'search-clear-marks' },
    `표시 지우기: ${words.slice(0, 3).join(', ')}`,
  );
  const clear = (): void => {
    CSS.highlights.delete('search');
    button.remove();
    removeEventListener('keydown', onKey);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && document.querySelector('dialog[open]') === null) clear();
  };
  button.addEventListener('click', clear);
  addEventListener('keydown', onKey);
  place(button, main);
  const show = (): void => {
    const passage = passageOf(marks, passages, arrived);
    if (passage !== undefined) bring(passage, button, arrived, marks.found);
  };
  // Until a page is complete its sections open, and its browser goes to the place that the address names.
  if (document.readyState === 'complete') show();
  else addEventListener('load', () => requestAnimationFrame(show));
}

showMarks();

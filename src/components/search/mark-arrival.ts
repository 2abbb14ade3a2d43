import { applyOnce } from '../apply-once.ts';
import { element } from '../element.ts';
import css from './marks.css?inline';
import { takeMarks } from './marks-note.ts';
import { marksPattern } from './marks-pattern.ts';

/*
 * Marks the words that a search found on the page that its result led to, once, without changing its text (CSS Custom
 * Highlight API); a button and Esc clear them.
 */
const MOST = 400;

function findRanges(words: readonly string[], main: Element): Range[] {
  const pattern = marksPattern(words);
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const ranges: Range[] = [];
  for (let node = walker.nextNode(); node !== null && ranges.length < MOST; node = walker.nextNode()) {
    if (node.parentElement?.closest('script, style, svg, [data-pagefind-ignore]')) continue;
    for (const match of (node.nodeValue ?? '').matchAll(pattern)) {
      const range = document.createRange();
      range.setStart(node, match.index);
      range.setEnd(node, match.index + match[0].length);
      ranges.push(range);
    }
  }
  return ranges;
}

/** Puts the button under the heading of what was arrived at, else that of the page: on a phone it covers nothing there. */
function place(button: HTMLElement, main: Element): void {
  // The address has it before the browser has gone there.
  const arrived = document.getElementById(location.hash.slice(1));
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
  const words = takeMarks();
  if (words.length === 0 || main === null || !('highlights' in CSS)) return;
  const ranges = findRanges(words, main);
  if (ranges.length === 0) return;
  document.querySelector<HTMLElement>('.search-clear-marks')?.click();
  applyOnce(css);
  CSS.highlights.set('search', new Highlight(...ranges));
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
}

showMarks();

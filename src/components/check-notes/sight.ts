import type { Sight } from './kept-paste.ts';
import type { Part } from './parts.ts';
import { narrow } from './show-result.ts';

const linksOf = (part: Part): readonly HTMLElement[] => [...part('result').querySelectorAll<HTMLElement>('li a')];
const foldsOf = (part: Part): readonly HTMLDetailsElement[] => [...part('result').querySelectorAll('details')];
const kindIn = (part: Part): string => {
  const kind = new FormData(part('filter') as HTMLFormElement).get('kind');
  return typeof kind === 'string' ? kind : '';
};

/** What is seen of a result as it is left by one of its links, or another way. */
export const sightOf = (part: Part, at: string): Sight => ({
  at,
  top: linksOf(part)[Number(at || -1)]?.getBoundingClientRect().top,
  scrolled: scrollY,
  open: foldsOf(part).flatMap(({ open }, index) => (open ? [index] : [])),
  kind: kindIn(part),
});

/** What comes under a pointer that rests, or gets the focus by itself, opens nothing: not before somebody moves. */
function hush(root: HTMLElement): void {
  const moved = new AbortController();
  const { signal } = moved;
  for (const sign of ['focusin', 'mouseover'])
    root.addEventListener(
      sign,
      (event) => {
        event.stopPropagation();
      },
      { signal },
    );
  for (const sign of ['pointermove', 'pointerdown', 'keydown'])
    addEventListener(
      sign,
      () => {
        moved.abort();
      },
      { capture: true, signal },
    );
}

/** Brings a result back into the sight in which it was left. */
export function restoreSight(part: Part, { at, top, scrolled, open, kind }: Sight): void {
  const chosen = part('filter').querySelector<HTMLInputElement>(`[value="${kind}"]`);
  if (chosen !== null) chosen.checked = true;
  narrow(part, kind);
  for (const [index, fold] of foldsOf(part).entries()) fold.open = open.includes(index);
  const link = linksOf(part)[Number(at || -1)];
  hush(part('result'));
  link?.focus({ preventScroll: true });
  scrollTo({ top: scrolled, behavior: 'instant' });
  if (link !== undefined && top !== undefined)
    scrollBy({ top: link.getBoundingClientRect().top - top, behavior: 'instant' });
}

/** What stands above this is hidden by the bar, in pixels. */
const BAR = 130;

/** Tells whether a note is another as it was edited: most of its lines were there. */
export function isEdited(was: string, now: string): boolean {
  const [before, after] = [was, now].map((note) => note.split('\n').filter((line) => line.trim() !== ''));
  const known = new Set(before);
  return (after ?? []).filter((line) => known.has(line)).length * 2 >= (after ?? []).length;
}

/**
 * Holds the place where a result is read, that of a line looked up in the note or of the first finding in sight, while the note is
 * checked anew: what it returns brings it back, and tells whether there was one.
 */
export function holdPlace(part: Part, followed: HTMLElement | undefined): () => boolean {
  const buttons = (): readonly HTMLElement[] => [...part('result').querySelectorAll<HTMLElement>('[data-check-line]')];
  const topOf = (one: HTMLElement): number => one.getBoundingClientRect().top;
  const kindOf = (one: HTMLElement): string => one.closest<HTMLElement>('[data-check-kind]')?.dataset.checkKind ?? '';
  const lineOf = (one: HTMLElement): number => Number(one.dataset.checkLine);
  const held =
    followed ?? buttons().find((one) => one.checkVisibility() && topOf(one) > BAR && topOf(one) < innerHeight);
  if (held === undefined) return () => false;
  const [line, of, kind] = [lineOf(held), kindOf(held), kindIn(part)];
  const top = followed === undefined ? topOf(held) : innerHeight / 3;
  const open = foldsOf(part)
    .filter((one) => one.open && one.dataset.checkKind !== undefined)
    .map((one) => one.dataset.checkKind);
  return () => {
    const chosen = part('filter').querySelector<HTMLInputElement>(`[value="${kind}"]`);
    if (chosen !== null) chosen.checked = true;
    narrow(part, kind);
    for (const one of foldsOf(part)) if (open.includes(one.dataset.checkKind)) one.open = true;
    // what was mended stands among others now
    const all = buttons();
    const same = all.filter((one) => kindOf(one) === of);
    const own = same.length > 0 ? same : all;
    const next = own.find((one) => lineOf(one) >= line) ?? own.at(-1);
    // it may stand among those that are folded
    for (let fold = next?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
    if (next !== undefined) scrollBy({ top: topOf(next) - top, behavior: 'instant' });
    return next !== undefined;
  };
}

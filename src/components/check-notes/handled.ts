import type { Checked } from './checked.ts';
import type { Part } from './parts.ts';

/** Findings that somebody has put aside, by hand: no corrected note has them. Kept with the paste, and known again when it is checked anew. */
export interface Handled {
  readonly keys: () => readonly string[];
  /** Takes over what was kept. */
  readonly take: (keys: readonly string[]) => void;
  /** Marks what is drawn. */
  readonly show: () => void;
  readonly has: (one: Checked) => boolean;
  /** Puts some findings aside, or takes them back. */
  readonly set: (keys: readonly string[], isAside: boolean) => void;
}

/** Tells a finding from others of the same note. */
export const keyOfFinding = ({ place, text }: Pick<Checked, 'place' | 'text'>): string =>
  [place?.topic, place?.anchor, text].join(' ');

/** @see Handled */
export function openHandled(part: Part): Handled {
  let done = new Set<string>();
  const show = (): void => {
    for (const box of part('result').querySelectorAll<HTMLInputElement>('[data-check-done]')) {
      box.checked = done.has(box.dataset.checkDone ?? '');
      box.closest('p')?.toggleAttribute('data-done', box.checked);
    }
    for (const kind of ['differs', 'renamed']) {
      const name = part(`name="${kind}"`);
      const count = part(`list="${kind}"`).querySelectorAll('p[data-done]').length;
      name.textContent = `${name.textContent.split(', 제외')[0] ?? ''}${count === 0 ? '' : `, 제외 ${count.toLocaleString('ko')}`}`;
    }
  };
  const set = (keys: readonly string[], isAside: boolean): void => {
    for (const key of keys)
      if (isAside) done.add(key);
      else done.delete(key);
    show();
  };
  part('result').addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.dataset.checkDone !== undefined)
      set([target.dataset.checkDone], target.checked);
  });
  return {
    keys: () => [...done],
    take: (keys) => (done = new Set(keys)),
    show,
    has: (one) => done.has(keyOfFinding(one)),
    set,
  };
}

import type { Part } from './parts.ts';

/** Findings that somebody has dealt with, marked by hand: kept with the paste, and known again when it is checked anew. */
export interface Handled {
  readonly keys: () => readonly string[];
  /** Takes over what was kept. */
  readonly take: (keys: readonly string[]) => void;
  /** Marks what is drawn. */
  readonly show: () => void;
}

/** @see Handled */
export function openHandled(part: Part): Handled {
  let done = new Set<string>();
  const boxes = (): readonly HTMLInputElement[] => [
    ...part('result').querySelectorAll<HTMLInputElement>('[data-check-done]'),
  ];
  const show = (): void => {
    for (const box of boxes()) {
      box.checked = done.has(box.dataset.checkDone ?? '');
      box.closest('li')?.toggleAttribute('data-done', box.checked);
    }
    for (const kind of ['differs', 'renamed']) {
      const name = part(`name="${kind}"`);
      const count = part(`list="${kind}"`).querySelectorAll('li[data-done]').length;
      name.textContent = `${name.textContent.split(',')[0] ?? ''}${count === 0 ? '' : `, 고침 ${count.toLocaleString('ko')}`}`;
    }
  };
  part('result').addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.dataset.checkDone === undefined) return;
    if (target.checked) done.add(target.dataset.checkDone);
    else done.delete(target.dataset.checkDone);
    show();
  });
  return {
    keys: () => [...done],
    take: (keys) => (done = new Set(keys)),
    show,
  };
}

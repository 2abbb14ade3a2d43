import { element } from '../element.ts';
import { correctedNote, mendsOf, type Mend } from './corrected-note.ts';
import type { CheckResult } from './messages.ts';
import type { Part } from './parts.ts';

/** The lines that a corrected note has otherwise: seen before it is copied, and each may be left out. */
export interface Mends {
  /** Draws the lines of a note that its result mends. */
  readonly show: (note: string, result: CheckResult) => void;
  /** A note with those lines that are chosen. */
  readonly applyTo: (note: string) => string;
  /** How many those are. */
  readonly count: () => number;
}

/** A line with what comes behind it, or as it was and is. */
function drawMend({ line, was, now }: Mend): HTMLElement {
  const bare = was.replace(/\s*\|?\s*$/, '');
  const kept = now.startsWith(bare) ? bare : undefined;
  return element(
    'li',
    {},
    element(
      'label',
      {},
      element('input', { type: 'checkbox', checked: '', 'data-check-mend': String(line) }),
      element('span', {}, `${line.toLocaleString('ko')}줄`),
      ' ',
      ...(kept === undefined
        ? [`${was} → `, element('strong', {}, now)]
        : [kept, element('strong', {}, now.slice(kept.length))]),
    ),
  );
}

/** @see Mends */
export function openMends(part: Part): Mends {
  let mends: readonly Mend[] = [];
  const chosen = (): readonly Mend[] => {
    const boxes = [...part('mends').querySelectorAll<HTMLInputElement>('[data-check-mend]')];
    const left = new Set(boxes.filter(({ checked }) => !checked).map(({ dataset }) => Number(dataset.checkMend)));
    return mends.filter(({ line }) => !left.has(line));
  };
  const name = (): void => {
    const [count, all] = [chosen().length, mends.length].map((one) => one.toLocaleString('ko'));
    part('mends-name').textContent = `고칠 줄 ${count === all ? '' : `${all ?? ''} 가운데 `}${count ?? ''}`;
  };
  /** Nobody looks at the lines of most results. */
  const draw = (): void => {
    const list = part('mends-list');
    if ((part('mends') as HTMLDetailsElement).open && list.childElementCount === 0)
      list.replaceChildren(...mends.map(drawMend));
  };
  part('mends').addEventListener('change', name);
  part('mends').addEventListener('toggle', draw);
  return {
    show: (note, result) => {
      mends = mendsOf(note, result);
      part('mends-list').replaceChildren();
      draw();
      for (const one of ['mends', 'copy-note']) part(one).hidden = mends.length === 0;
      name();
    },
    applyTo: (note) => correctedNote(note, chosen()),
    count: () => chosen().length,
  };
}

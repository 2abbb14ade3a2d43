import { element } from '../element.ts';
import { bareLine, correctedNote, mendsOf, type Mend } from './corrected-note.ts';
import { keyOfFinding, type Handled } from './handled.ts';
import type { Checked } from './checked.ts';
import type { CheckResult } from './messages.ts';
import type { Part } from './parts.ts';

/** The lines that a corrected note has otherwise: seen before it is copied, and each may be left out. */
export interface Mends {
  /** Takes over a note and its result. */
  readonly take: (note: string, result: CheckResult) => void;
  /** A note with those lines. */
  readonly applyTo: (note: string) => string;
  /** How many those are. */
  readonly count: () => number;
  /** Those are in the note from now on. */
  readonly remember: () => void;
  /** A result in which nothing is looked for in lines that have got the name of today here: no more than that is known of them. */
  readonly withMended: (note: string, result: CheckResult) => CheckResult;
}

/** A line with what comes behind it, or as it was and is. */
function drawMend({ line, was, now }: Mend): HTMLElement {
  const bare = bareLine(was);
  const kept = now.startsWith(bare) ? bare : undefined;
  return element(
    'li',
    {},
    element(
      'label',
      {},
      element('input', { type: 'checkbox', autocomplete: 'off', 'data-check-mend': String(line) }),
      element('span', {}, `${line.toLocaleString('ko')}줄`),
      ' ',
      ...(kept === undefined
        ? [`${was} → `, element('strong', {}, now)]
        : [kept, element('strong', {}, now.slice(kept.length))]),
    ),
  );
}

/** @see Mends */
export function openMends(part: Part, handled: Handled): Mends {
  let of: { readonly note: string; readonly result: CheckResult } | undefined;
  /** All lines, and those that are left when what is put aside is left out. */
  let all: readonly Mend[] = [];
  let chosen: readonly Mend[] = [];
  /** Lines as they were mended, and the names that were written there. */
  const lines = new Set<string>();
  const names = new Set<string>();
  /** Names how many lines are chosen, and marks them; what is put aside on a card is not. */
  const show = (): void => {
    if (of === undefined) return;
    const { note, result } = of;
    chosen = mendsOf(note, { ...result, checked: result.checked.filter((one) => !handled.has(one)) });
    const lines = new Set(chosen.map(({ line }) => line));
    const list = part('mends-list');
    // nobody looks at the lines of most results
    if ((part('mends') as HTMLDetailsElement).open && list.childElementCount === 0)
      list.replaceChildren(...all.map(drawMend));
    for (const box of list.querySelectorAll<HTMLInputElement>('[data-check-mend]'))
      box.checked = lines.has(Number(box.dataset.checkMend));
    const [count, whole] = [chosen.length, all.length].map((one) => one.toLocaleString('ko'));
    part('mends-name').textContent = `고칠 줄 ${count === whole ? '' : `${whole ?? ''} 가운데 `}${count ?? ''}`;
    part('mends').hidden = all.length === 0;
    for (const name of ['copy-note', 'refill']) part(name).hidden = chosen.length === 0;
  };
  part('mends').addEventListener('toggle', show);
  part('mends').addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const line = Number(target.dataset.checkMend);
    const keys = of?.result.checked.filter((one) => one.line === line).map(keyOfFinding) ?? [];
    handled.set(keys, !target.checked);
  });
  // whatever is put aside, here or on a card, after that is kept
  part('result').addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.type === 'checkbox') show();
  });
  return {
    take: (note, result) => {
      of = { note, result };
      all = mendsOf(note, result);
      part('mends-list').replaceChildren();
      show();
    },
    applyTo: (note) => correctedNote(note, chosen),
    count: () => chosen.length,
    remember: () => {
      for (const { now } of chosen) lines.add(now);
      for (const { renamed } of of?.result.checked ?? []) if (renamed !== undefined) names.add(renamed.now);
    },
    withMended: (note, result) => {
      const written = note.split('\n');
      const isMended = ({ kind, line, text }: Checked): boolean =>
        kind === 'new' && lines.has(written[line - 1] ?? '') && [...names].some((name) => text.includes(name));
      return { ...result, checked: result.checked.map((one) => (isMended(one) ? { ...one, kind: 'mended' } : one)) };
    },
  };
}

import { rightOf } from '../../matching/correction.ts';
import { decisionText, STATUS } from '../../matching/ledger.ts';
import { VERDICT_NAMES, LIKELY } from '../../model/verdict-names.ts';
import { element } from '../element.ts';
import { NEAREST, NOW } from './draw-place.ts';
import type { NoteRow, NoteView, ReviewRow } from './review-data.ts';

/** The kinds by shape: colour alone says nothing. */
const SHAPES = { said: '●', differs: '▲', new: '◆', likely: '◐' } as const;

/** What became of a statement, in words. */
const statusText = ({ status, decision, disputed, isFresh }: ReviewRow): string =>
  [
    disputed.length > 0
      ? '두 결정이 다름'
      : decision?.status === 'moved'
        ? `${decision.topic ?? ''}로 옮김`
        : decision === undefined || decision.status === 'open'
          ? STATUS[status]
          : decisionText(decision),
    isFresh ? '바뀜' : undefined,
  ]
    .filter(Boolean)
    .join(': ');

function statementItem(row: ReviewRow): HTMLElement {
  const isLikely = row.reason === 'likely';
  // of what is open the nearest place stands beside it, to be decided at a glance
  const near = row.status === 'open' ? row.place : undefined;
  const apart = row.kind === 'new' && row.nearness === 'differs' ? ' (숫자가 어긋난다)' : '';
  return element(
    'li',
    { class: isLikely ? 'likely' : row.kind, 'data-key': row.key, 'data-status': row.status },
    element('span', { class: 'line' }, String(row.lines[0])),
    element(
      'button',
      { type: 'button' },
      element('span', { class: 'shape', 'aria-hidden': 'true' }, SHAPES[isLikely ? 'likely' : row.kind]),
      element('span', { class: 'visually-hidden' }, `${isLikely ? LIKELY : VERDICT_NAMES[row.kind]}. `),
      row.text,
      element('small', {}, statusText(row)),
      near === undefined
        ? ''
        : element('small', { class: 'near' }, `${row.kind === 'new' ? NEAREST : NOW}${apart}: ${rightOf(near)}`),
    ),
  );
}

/** The lines of a note, in their order: statements to be chosen, and lines that state nothing as they are. */
export function noteItems({ lines, statements }: NoteView): HTMLElement[] {
  const starting = Map.groupBy(statements, (row) => row.lines[0]);
  const covered = new Set(
    statements.flatMap(({ lines: [first, last] }) => Array.from({ length: last - first + 1 }, (_, at) => first + at)),
  );
  return lines.flatMap((line, index) => {
    const own = starting.get(index + 1);
    if (own !== undefined) return own.map(statementItem);
    if (covered.has(index + 1) || line.trim() === '') return [];
    return element(
      'li',
      { class: 'plain' },
      element('span', { class: 'line' }, String(index + 1)),
      element('span', {}, line),
    );
  });
}

function countsOf(progress: NoteRow['progress']): (number | undefined)[] {
  const { open, worked, declined, said } = progress?.statements ?? {};
  return [open, worked, declined, said, progress?.fresh, progress?.disputed];
}

/** The rows of the list of notes. */
export const noteRows = (notes: readonly NoteRow[], chosen: string | undefined): HTMLElement[] =>
  notes.map(({ id, title, path, progress, problem }) =>
    element(
      'tr',
      { 'aria-current': id === chosen ? 'true' : undefined },
      element(
        'th',
        { scope: 'row' },
        element('button', { type: 'button', 'data-note': id }, `${id} ${title}`),
        element('small', {}, problem ?? path),
      ),
      ...countsOf(progress).map((count) => element('td', {}, count?.toLocaleString('ko') ?? '?')),
    ),
  );

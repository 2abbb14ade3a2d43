/** What of a run was right, by domain of the exam and by its tasks. */
import type { SessionState } from '../../../study/quiz/session.ts';
import { element } from '../../element.ts';
import type { Bank } from './bank.ts';

interface Tally {
  readonly right: number;
  readonly count: number;
}

/** Of fewer questions than this a share says little. */
const FEW = 4;

export const percent = ({ right, count }: Tally): string => `${Math.round((100 * right) / Math.max(1, count))}%`;
const UNSAID = '–';
const SHARE = '비율';
const share = (tally: Tally): string => (tally.count < FEW ? UNSAID : percent(tally));

const tallyOf = ({ answers }: SessionState, ids: readonly string[]): Tally => ({
  right: ids.filter((id) => answers.get(id)?.right === true).length,
  count: ids.length,
});

type Row = readonly [HTMLElement | string, ...string[]];

/** A table whose first column names its rows; it scrolls where it must. A column of shares that says none is left out. */
function table(name: string, allColumns: readonly string[], allRows: readonly Row[]): HTMLElement {
  const empty = allRows.every((row) => row[allColumns.indexOf(SHARE)] === UNSAID) ? allColumns.indexOf(SHARE) : -1;
  const columns = allColumns.filter((_, at) => at !== empty);
  const rows = allRows.map((row) => row.filter((_, at) => at !== empty));
  return element(
    'div',
    { class: 'table-scroll tasks', tabindex: '0', role: 'region', 'aria-label': name },
    element(
      'table',
      {},
      element('thead', {}, element('tr', {}, ...columns.map((text) => element('th', { scope: 'col' }, text)))),
      element(
        'tbody',
        {},
        ...rows.map(([head = '', ...cells]) =>
          element('tr', {}, element('th', { scope: 'row' }, head), ...cells.map((text) => element('td', {}, text))),
        ),
      ),
    ),
  );
}

/** Right ones of these by domain, in the exam's order beside what it weighs there; nothing where all are of one. */
export function domainTable({ index, taskOf }: Bank, state: SessionState, ids: readonly string[]): HTMLElement[] {
  const groups = Map.groupBy(ids, (id) => taskOf.get(id)?.domain);
  const rows = index.domains.flatMap(({ id, title, weight }) => {
    const tally = tallyOf(state, groups.get(id) ?? []);
    const cells = [`${tally.right} / ${tally.count}`, share(tally), `${weight}%`] as const;
    return tally.count > 0 ? [[element('a', { href: `?domain=${id}` }, title), ...cells] as const] : [];
  });
  if (rows.length < 2) return [];
  return [element('h2', {}, '영역별 결과'), table('영역별로 맞힌 문항', ['영역', '맞힌 것', SHARE, '시험 비중'], rows)];
}

/** Right answers by task, the weakest first. */
export function taskTable({ taskOf }: Bank, state: SessionState, ids: readonly string[]): HTMLElement[] {
  const groups = [...Map.groupBy(ids, (id) => taskOf.get(id))].flatMap(([task, members]) =>
    task === undefined ? [] : [{ task, ...tallyOf(state, members) }],
  );
  if (groups.length < 2) return [];
  groups.sort((a, b) => a.right / a.count - b.right / b.count || b.count - a.count);
  const few = groups.some(({ count }) => count < FEW);
  return [
    element('h2', {}, '과제별 결과, 약한 것부터'),
    table(
      '과제별로 맞힌 문항',
      ['과제', '맞힌 것', SHARE],
      groups.map(({ task, ...tally }) => [
        element('a', { href: `?task=${task.id}` }, `${task.id} ${task.title}`),
        `${tally.right} / ${tally.count}`,
        share(tally),
      ]),
    ),
    element(
      'p',
      { class: 'note no-print' },
      `과제 이름을 누르면 그 과제만 연습한다.${few ? ` ${FEW}문항이 안 되는 과제에는 비율을 적지 않는다.` : ''}`,
    ),
  ];
}

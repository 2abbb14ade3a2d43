import { pattern } from './pattern.ts';

/** Heads of a column of values, of one that goes on with what a row is of, and of one of remarks: 서비스 | 항목 | 값 | 비고. */
const isValue = pattern((of) => of.paste.value, 'i');
export const isItem = pattern((of) => of.paste.item, 'i');
export const isRemark = pattern((of) => of.paste.remark, 'i');
/** What there is not, or cannot be. */
const isDenying = pattern((of) => of.paste.denying);
/** What somebody has written behind the heads: -- 2020년 6월 공유 시트. */
const TAIL = /\s+(?:--|—|\/\/|※).*$/;

/** Heads that say no more than that two things stand side by side: A | B. */
const SIDES = /^(?:[A-Z가나] ){2}/;

/** Heads without what stands behind them. */
export const withoutTail = (heads: readonly string[]): string[] => heads.map((head) => head.replace(TAIL, '').trim());

/** In brackets behind a value: what is in brackets itself stands bare. */
const behind = (remarks: readonly string[]): string =>
  remarks.length === 0 ? '' : ` (${remarks.map((one) => one.replaceAll(/[()\s]+/g, ' ').trim()).join(', ')})`;

/**
 * A row of a table as it reads with its heads. What heads name that say nothing of their column (항목, 값, 비고) is one statement:
 * what it is of, its value, and remarks behind it. Each cell under a head that says what it is stands by itself, called by both.
 */
export function rowTexts(row: readonly string[], heads: readonly string[]): string[] {
  const [name = '', ...others] = row.map((cell) => cell.trim());
  const named = withoutTail(heads);
  // 안 되는 것 | 보안 그룹: what stands there is denied
  const denied = (of: string, head: string, cell: string): string | undefined =>
    isDenying().test(head) ? `${of}는 ${cell} 불가` : undefined;
  const [only = '', ...more] = others;
  if (more.length === 0) return only === '' ? [] : [denied(name, named[1] ?? '', only) ?? `${name} | ${only}`];
  if (SIDES.test(named.join(' ')) && others.at(-1) !== '') {
    const says = (row.at(-1) ?? '').split(' / ');
    return says.map((one, at) => (says[row.length - 2] === undefined ? one : `${row[at] ?? ''} | ${one}`));
  }
  const valueAt = named.findIndex((head) => isValue().test(head));
  const kindOf = (at: number): 'item' | 'value' | 'remark' | 'own' => {
    const head = named[at] ?? '';
    if (isValue().test(head)) return 'value';
    if (isItem().test(head) || (head === '' && at < valueAt)) return 'item';
    return isRemark().test(head) || (head === '' && valueAt > 0) ? 'remark' : 'own';
  };
  const columns = others.map((cell, at) => ({ cell, head: named[at + 1] ?? '', kind: kindOf(at + 1) }));
  const cellsOf = (wanted: string): string[] =>
    columns.filter(({ cell, kind }) => kind === wanted && cell !== '').map(({ cell }) => cell);
  const [items, remarks] = [cellsOf('item'), cellsOf('remark')];
  const owns = columns.filter(({ cell, kind }) => kind === 'own' && cell !== '');
  // without a value what the row is of says it
  const isOfItems = owns.length === 0 && cellsOf('value').length === 0;
  const subject = [name, ...(isOfItems ? [] : items)].filter(Boolean).join(' ');
  const values = isOfItems ? [...items, ...(items.length === 0 ? remarks.splice(0, 1) : [])] : cellsOf('value');
  return [
    ...(values.length === 0 ? [] : [`${subject} | ${values.join(', ')}${behind(remarks)}`]),
    ...owns.map(({ cell, head }) => denied(subject, head, cell) ?? `${`${subject} ${head}`.trim()} | ${cell}`),
    ...(values.length === 0 && owns.length > 0 ? remarks.map((remark) => `${subject} | ${remark}`) : []),
  ];
}

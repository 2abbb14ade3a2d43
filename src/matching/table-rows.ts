/** Heads of a column of values, and of one of remarks: 서비스 | 항목 | 값 | 비고. */
const VALUE = /^(?:값|수치|숫자|한도|제한|쿼터|내용|답|정답|values?|limits?|quotas?)(?:\s?\([^()]*\))?$/i;
const REMARK = /^(?:비고|메모|참고|설명|노트|기타|notes?|remarks?|comments?)$/i;

/** Where the only value of a row stands: behind what it is of, and before nothing but remarks. */
function valueColumn(heads: readonly string[]): number {
  const at = heads.findIndex((head) => VALUE.test(head));
  return heads.slice(at + 1).every((head) => head === '' || REMARK.test(head)) ? at : -1;
}

/**
 * A row of a table as it reads with its heads: of two columns, and where one column has the values, as one statement; else each cell
 * by itself, which is called by its row and column.
 */
export function rowTexts(row: readonly string[], heads: readonly string[]): string[] {
  const cells = row.map((cell) => cell.trim());
  const trimmed = heads.map((head) => head.trim());
  const [name = '', ...others] = cells;
  if (others.length === 1) return others[0] === '' ? [] : [`${name} | ${others[0] ?? ''}`];
  const at = valueColumn(trimmed);
  if (at > 0) {
    const [value = '', subject] = [cells[at], cells.slice(0, at).filter(Boolean).join(' ')];
    const remarks = cells
      .slice(at + 1)
      .filter(Boolean)
      .map((remark) => remark.replaceAll(/[()\s]+/g, ' ').trim());
    const behind = remarks.length === 0 ? '' : ` (${remarks.join(', ')})`;
    return value === '' ? [] : [`${subject} | ${value}${behind}`];
  }
  return others.flatMap((cell, column) =>
    cell === '' ? [] : [`${`${name} ${trimmed[column + 1] ?? ''}`.trim()} | ${cell}`],
  );
}

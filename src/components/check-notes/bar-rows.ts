import { isItem, isRemark } from '../../matching/table-rows.ts';

/** Heads are no longer, and have no numbers. */
const LONGEST_HEAD = 24;

/** The cells of a row, with bars around it or only between: none where it has no bar that stands apart. */
export const cellsIn = (line: string): string[] =>
  /^\s*\||\s\|(?:\s|$)/.test(line)
    ? line
        .trim()
        .replace(/^\||\|$/g, '')
        .split('|')
    : [];

/** Lines with bars for the tabs that a spreadsheet has between its cells: where several lines have some. */
export function withBars(lines: readonly string[]): readonly string[] {
  const isSheet = lines.filter((line) => /\S\t/.test(line)).length > 1;
  return isSheet ? lines.map((line) => line.replace(/(?<=\S.*)\t/g, ' | ')) : lines;
}

/**
 * Tells whether a first row is heads: one that a line is drawn below, or that says what columns are, or names without a number over
 * columns that have one in every row.
 */
export function isHead(cells: readonly string[], below: readonly string[]): boolean {
  const [line = '', next = ''] = below;
  // one without a bar ends what stands above where no row is below
  if (/^[\s|:=+─-╿-]+$/.test(line) && /[-─-╿]/.test(line) && (/[|+]/.test(line) || cellsIn(next).length > 1))
    return true;
  if (!cells.every((cell) => cell.length <= LONGEST_HEAD && !/\d/.test(cell))) return false;
  const end = below.findIndex((one) => cellsIn(one).length !== cells.length);
  const rows = below.slice(0, end < 0 ? below.length : end).map(cellsIn);
  return (
    isItem().test(cells[0]?.trim() ?? '') ||
    isRemark().test(cells.at(-1)?.trim() ?? '') ||
    (rows.length > 1 && cells.some((_, column) => column > 0 && rows.every((row) => /\d/.test(row[column] ?? ''))))
  );
}

/** Heads for rows that have none: a name, what of it, the value, remarks; the second is the value where it has a number. */
export const headsOf = (cells: readonly string[]): string[] => {
  const at = cells.length > 2 && !/\d/.test(cells[1] ?? '') ? 2 : 1;
  return cells.map((_, column) => (column < at ? '' : column === at ? '값' : '비고'));
};

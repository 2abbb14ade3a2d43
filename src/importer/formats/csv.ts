import { readMarkdown } from '../read-markdown.ts';
import type { MappedLine, NoteFormat, RawNote } from '../note.ts';

/** A row of a sheet: its cells, and the lines that it takes; text in quotes may hold line ends. */
interface SheetRow {
  readonly cells: readonly string[];
  readonly first: number;
  readonly last: number;
}

/** Most lines of one row: beyond that a quote was never closed. */
const LONGEST_ROW = 200;

const FILE = /([^/]*?)(?:[ _-][0-9a-f]{32})?(?:_all)?\.(?:csv|tsv)$/i;

/** The sign between cells: the one that the head has most of. */
function separatorOf(head: string): string {
  const count = (sign: string): number => head.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** Splits lines into rows. `"a, ""b"""` is one cell; a quote that nothing closes ends with its line. */
export function readRows(lines: readonly string[]): SheetRow[] {
  const separator = separatorOf(lines.find((line) => line.trim() !== '') ?? '');
  const rows: SheetRow[] = [];
  for (let first = 0, last = 0; first < lines.length; first = last + 1, last = first) {
    let text = lines[first] ?? '';
    const isOpen = (row: string): boolean => row.split('"').length % 2 === 0;
    while (isOpen(text) && last + 1 < Math.min(lines.length, first + LONGEST_ROW)) text += `\n${lines[++last] ?? ''}`;
    if (isOpen(text)) {
      text = lines[first] ?? '';
      last = first;
    }
    if (text.trim() === '') continue;
    const cells: string[] = [];
    let cell = '';
    let inQuotes = false;
    for (const sign of text) {
      if (sign === '"') inQuotes = !inQuotes;
      if (sign === separator && !inQuotes) {
        cells.push(cell);
        cell = '';
      } else cell += sign;
    }
    cells.push(cell);
    rows.push({ cells: cells.map(unquoted), first: first + 1, last: last + 1 });
  }
  return rows;
}

function unquoted(cell: string): string {
  return (/^\s*"([\s\S]*)"\s*$/.exec(cell)?.[1] ?? cell).replaceAll('""', '"').trim();
}

/** A row of a Markdown table; it stands on the last of its lines, the head on its first. */
function tableRow({ cells, first, last }: SheetRow, index: number): MappedLine[] {
  const text = cells.map((cell) => cell.replaceAll('|', '\\|').replace(/\s*\n\s*/g, '<br>'));
  const row = { text: `| ${text.join(' | ')} |`, line: index === 0 ? first : last };
  return index === 0 ? [row, { text: `|${' --- |'.repeat(cells.length)}`, line: last }] : [row];
}

/** A sheet or a database that was exported as a table with separators (Notion exports databases so). */
export const csv: NoteFormat = {
  id: 'csv',
  name: '표(CSV)',
  endings: ['.csv', '.tsv'],
  detect: (note: RawNote) => (FILE.test(note.path) ? [{ points: 10, reason: '파일 이름이 .csv나 .tsv다' }] : []),
  read(note) {
    const title = FILE.exec(note.path)?.[1]?.trim() ?? '';
    const root = readMarkdown(readRows(note.lines).flatMap(tableRow));
    return { root, meta: [], ...(title === '' ? {} : { title }) };
  },
};

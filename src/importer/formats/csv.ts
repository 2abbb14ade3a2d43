import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import type { MappedLine, MetaLines, NoteFormat, RawNote, Remark } from '../note.ts';
import { readMarkdown } from '../read-markdown.ts';

/** A row of a sheet: its cells, and the lines that it takes; text in quotes may hold line ends. */
interface SheetRow {
  readonly cells: readonly string[];
  readonly first: number;
  readonly last: number;
}

const FILE = /([^/]*?)(?:[ _-][0-9a-f]{32})?(?:_all)?\.(?:csv|tsv)$/i;

/** The sign between cells, where no line of its own names it: the one that the head has most of outside quotes. */
function separatorOf(head: string): string {
  const bare = head.replace(/"[^"]*"/g, '');
  const count = (sign: string): number => bare.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** Splits lines into rows; a quote opens a cell only at its start. `isLoose` reads quotes as signs like others. */
function split(lines: readonly string[], delimiter: string, isLoose: boolean): SheetRow[] {
  const records = parse(lines.join('\n'), {
    ...{ delimiter, info: true, relax_quotes: true, relax_column_count: true, skip_empty_lines: true },
    ...(isLoose ? { quote: null } : {}),
  }) as unknown as { record: string[]; info: { lines: number } }[];
  let before = 0;
  return records.map(({ record, info }) => {
    let first = before + 1;
    while (first < info.lines && lines[first - 1]?.trim() === '') first += 1;
    before = info.lines;
    return { cells: record.map((cell) => cell.trim()), first, last: info.lines };
  });
}

/** The rows of a sheet, whose cells `delimiter` parts, and the line of a quote that nothing closes. */
export function readRows(
  lines: readonly string[],
  delimiter = separatorOf(lines.find((line) => line.trim() !== '') ?? ''),
): { rows: SheetRow[]; open?: number } {
  try {
    return { rows: split(lines, delimiter, false) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const at = Number(error.lines);
    return { rows: split(lines, delimiter, true), open: Number.isInteger(at) ? at : 1 };
  }
}

/** A row of a Markdown table; it stands on the last of its lines, the head on its first. */
function tableRow({ cells, first, last }: SheetRow, index: number): MappedLine[] {
  const text = cells.map((cell) =>
    cell.replace(/(\\*)\|/g, (_, before: string) => `${before}${before}\\|`).replace(/\s*\n\s*/g, '<br>'),
  );
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
    const [, named] = /^\s*"?sep=(.)"?\s*$/.exec(note.lines[0] ?? '') ?? [];
    const lines = named === undefined ? note.lines : ['', ...note.lines.slice(1)];
    const { rows, open } = readRows(lines, named ?? (/\.tsv$/i.test(note.path) ? '\t' : undefined));
    const meta: MetaLines[] = named === undefined ? [] : [{ lines: [1, 1], reason: '칸을 나누는 표시(sep=)' }];
    const message = '따옴표가 닫히지 않아 줄마다 한 행으로 읽었다. 여러 줄에 걸친 칸이 있었는지 본다';
    const remarks: Remark[] = open === undefined ? [] : [{ line: open, message }];
    return { root: readMarkdown(rows.flatMap(tableRow)), meta, remarks, ...(title === '' ? {} : { title }) };
  },
};

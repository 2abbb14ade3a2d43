import { byDomain } from '../../src/importer/places/assignment.ts';
import type { ReportNote } from '../../src/importer/report.ts';
import { DOMAINS, isDomain } from '../../src/model/domain.ts';

/** Columns that a text takes on a terminal: Hangul and full-width signs take two. */
function width(text: string): number {
  const wide = text.match(/[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60]/g);
  return text.length + (wide?.length ?? 0);
}

function pad(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - width(text)));
}

/** Lays rows out in columns; the first row is the head. */
export function formatTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => width(row[column] ?? ''))));
  return rows
    .map((row) =>
      row
        .map((cell, column) => pad(cell, widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Most notes that get a row of their own. */
const SHOWN = 40;

const NOTE_HEAD = [
  '노트',
  '형식',
  '인코딩',
  '덩어리',
  '= 초안에',
  '+ 격리',
  '+ 본문 아님',
  '절',
  '초안',
  '새/바뀐/옮긴 절',
];

/** Name of a note on one line: without Notion's ids, letters composed so that they take the columns they seem to. */
function shortName(path: string): string {
  const name = path.split('/').at(-1) ?? path;
  return name.normalize('NFC').replace(/[ _-][0-9a-f]{32}(?=\.)/, '');
}

function noteRow(note: ReportNote): string[] {
  const sections = note.drafts.flatMap((draft) => draft.sections);
  const changed = (['new', 'changed', 'moved'] as const).map(
    (change) => sections.filter((section) => section.change === change).length,
  );
  const { blocks, placed, quarantined, drafts } = note;
  const other = blocks - placed - quarantined;
  const counts = [blocks, placed, quarantined, other, sections.length, drafts.length].map(String);
  return [shortName(note.path), note.formatName, note.encoding, ...counts, changed.join('/')];
}

/** What an import did, in two tables: a row for each note (forty at most), then a row for each domain. */
export function formatSummary(notes: readonly ReportNote[]): string {
  const rows = notes.slice(0, SHOWN).map(noteRow);
  const more = notes.length > SHOWN ? `\n… 그리고 ${notes.length - SHOWN}개` : '';
  const drafts = Map.groupBy(
    notes.flatMap((note) => note.drafts),
    ({ domain }) => domain,
  );
  const domains = [...drafts.keys()]
    .filter(isDomain)
    .sort(byDomain)
    .map((domain) => {
      const own = drafts.get(domain) ?? [];
      const sections = own.flatMap((draft) => draft.sections);
      const counts = [new Set(own.map(({ slug }) => slug)).size, sections.length].map(String);
      return [DOMAINS[domain].title, `${domain}/`, ...counts];
    });
  return `${formatTable([NOTE_HEAD, ...rows])}${more}\n\n${formatTable([['도메인', '폴더', '초안', '절'], ...domains])}`;
}

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

/** Most notes that get a line of their own. */
const SHOWN = 40;

/** Name of a note on one line: without Notion's ids. */
const shortName = (path: string): string => (path.split('/').at(-1) ?? path).replace(/[ _-][0-9a-f]{32}(?=\.)/, '');

function noteLine(note: ReportNote): string {
  const { blocks, placed, quarantined, drafts } = note;
  const sections = drafts.flatMap((draft) => draft.sections);
  const count = (change: string): number => sections.filter((section) => section.change === change).length;
  const changed = `새 절 ${count('new')}, 바뀐 절 ${count('changed')}, 옮긴 절 ${count('moved')}`;
  const sum = `덩어리 ${blocks} = 초안에 ${placed} + 격리 ${quarantined} + 본문 아님 ${blocks - placed - quarantined}`;
  return `${shortName(note.path)} (${note.formatName}, ${note.encoding}): ${sum}. 절 ${sections.length}, 초안 ${drafts.length}. ${changed}`;
}

/** What an import did: a line for each note (forty at most), then how many drafts each domain got. */
export function formatSummary(notes: readonly ReportNote[]): string {
  const drafts = Map.groupBy(
    notes.flatMap((note) => note.drafts),
    ({ domain }) => domain,
  );
  const domains = [...drafts.keys()].filter(isDomain).sort(byDomain);
  return [
    ...notes.slice(0, SHOWN).map(noteLine),
    ...(notes.length > SHOWN ? [`… 그리고 ${notes.length - SHOWN}개`] : []),
    '',
    ...domains.map((domain) => {
      const own = new Set(drafts.get(domain)?.map(({ slug }) => slug));
      return `${DOMAINS[domain].title}(${domain}/): 초안 ${own.size}`;
    }),
  ].join('\n');
}

/**
 * `npm run notes [-- --out DIR] [--json]`: how much of each reviewed note the pages say, was worked in, was declined, is open.
 *
 * Reads the ledgers only, however many notes there are. Exit 0, 1 when a ledger cannot be read, 2 on bad usage.
 */
import { countNotes, overallOf, progressOf, STATUS, type Status } from '../src/review/ledger.ts';
import { readLedgers } from './lib/ledger-files.ts';
import { FLAG, readArguments } from './lib/read-arguments.ts';

const USAGE = '쓰는 법: npm run notes [-- --out 초안폴더] [--json]';
const STATUSES: readonly Status[] = ['said', 'worked', 'declined', 'open'];

/** Columns that a text takes on a terminal: Hangul takes two. */
const width = (text: string): number => text.length + (text.match(/[가-힣ㄱ-ㆎ]/g)?.length ?? 0);

/** Lays rows out in columns. */
function formatTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => width(row[column] ?? ''))));
  const pad = (cell: string, column: number): string => cell + ' '.repeat((widths[column] ?? 0) - width(cell));
  return rows.map((row) => row.map(pad).join('  ').trimEnd()).join('\n');
}

const { out, json, help } = readArguments(USAGE, {
  options: { out: { type: 'string', default: 'drafts' }, json: FLAG, help: { ...FLAG, short: 'h' } },
}).values;
if (help) {
  console.log(`노트마다 이미 있음·반영함·반영 안 함·남음이 몇 개인지 센다.\n${USAGE}`);
  process.exit(0);
}
const { ledgers, problems } = readLedgers(out);
const notes = ledgers.map((ledger) => ({ ...ledger.note, progress: progressOf(ledger) }));
const overall = overallOf(ledgers);
const shared = [...countNotes(ledgers).values()].filter((count) => count > 1).length;
if (json) console.log(JSON.stringify({ notes, overall, shared, problems }, null, 2));
else if (notes.length === 0) console.log(`${out}/에 견주어 본 노트가 없다. npm run review -- <노트>로 시작한다.`);
else {
  const head = ['노트', '제목', ...STATUSES.map((status) => STATUS[status]), '남은 줄', '달라진 말', '다툼'];
  const rows = notes.map(({ id, title, progress }) => [
    id,
    title.slice(0, 40),
    ...STATUSES.map((status) => String(progress.statements[status])),
    ...[progress.lines.open, progress.fresh, progress.disputed].map(String),
  ]);
  console.log(formatTable([head, ...rows]));
  const told = STATUSES.map((status) => `${STATUS[status]} ${overall[status]}`).join(' · ');
  console.log(`\n같은 말을 한 번만 세면: ${told}. 두 편 이상이 하는 말 ${shared}개.`);
}
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

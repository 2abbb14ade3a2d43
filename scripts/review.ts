/**
 * `npm run review -- <notes>… [--all] [--json]`: what is open in the notes beside what the pages say, as a sheet; `--all`: everything.
 * `npm run review -- <note> --sheet FILE [--all]`: writes the sheet into a file; `--apply FILE`: takes the decisions that were put there.
 * `npm run review -- --merge FILE`: takes over another reviewer's decisions.
 *
 * Decisions lie beside the drafts, one file a note. Exit 0 when all was read or written, 1 when something could not be, or two
 * decisions differ, 2 on bad usage.
 */
import { existsSync } from 'node:fs';
import type { NoteLedger } from '../src/review/ledger-file.ts';
import { countNotes, mergeLedgers, progressOf, statusOf } from '../src/review/ledger.ts';
import type { ReviewedNote } from '../src/review/review-note.ts';
import { formatSheet } from '../src/review/sheet.ts';
import { ledgerPath, readLedger, readLedgers, writeLedger } from './lib/ledger-files.ts';
import { findNotes } from './lib/note-files.ts';
import { FLAG, readArguments } from './lib/read-arguments.ts';
import { refuse } from './lib/refuse.ts';
import { reviewNotes } from './lib/review-notes.ts';
import { applySheet, writeSheet } from './lib/review-sheet.ts';
import { ReviewProblem } from './lib/take-decisions.ts';
import { writeProblem } from './lib/write-problem.ts';

const USAGE = `쓰는 법: npm run review -- <노트 파일이나 폴더>… [--all] [--json] [--out 초안폴더] [--limit 초]
       npm run review -- <노트 파일> --sheet 005.txt    남은 말을 고쳐 쓸 글로 적는다. --all이면 정한 말까지
       npm run review -- --apply 005.txt                거기 적은 결정을 한 번에 적는다
       npm run review -- --merge 다른사람의/_ledger/005.json`;

const { values, positionals } = readArguments(USAGE, {
  allowPositionals: true,
  options: {
    out: { type: 'string', default: 'drafts' },
    limit: { type: 'string', default: '20' },
    json: FLAG,
    all: FLAG,
    help: { ...FLAG, short: 'h' },
    merge: { type: 'string', multiple: true },
    sheet: { type: 'string' },
    apply: { type: 'string' },
  },
});

function fail(problem: string): void {
  console.error(problem);
  process.exitCode = 1;
}

function merge(path: string): void {
  const theirs = readLedger(path);
  if (typeof theirs === 'string') {
    fail(theirs);
    return;
  }
  const mine = readLedger(ledgerPath(values.out, theirs.note.id));
  if (typeof mine === 'string' || mine.note.content !== theirs.note.content) {
    fail(`${path}: 같은 노트를 먼저 npm run review로 읽는다. 노트 ${theirs.note.id}가 없거나 다른 판이다`);
    return;
  }
  const { ledger, disputes } = mergeLedgers(mine, theirs);
  writeLedger(values.out, ledger);
  for (const dispute of disputes) fail(dispute);
}

/** A note with its verdicts and what became of each statement. */
function toJson(note: ReviewedNote, ledger: NoteLedger, counts: ReadonlyMap<string, number>): object {
  const status = new Map(ledger.statements.map((one) => [one.key, statusOf(ledger, one)]));
  const sections = note.sections.map((section) => ({
    ...section,
    statements: section.statements.map((one) => ({
      ...one,
      status: status.get(one.key),
      decision: ledger.decisions[one.key],
      isFresh: ledger.fresh.includes(one.key),
      notes: counts.get(one.gist) ?? 1,
    })),
  }));
  return { ...note, sections, progress: progressOf(ledger) };
}

async function review(inputs: readonly string[]): Promise<void> {
  const { paths, problems } = findNotes(inputs);
  for (const { path, message } of problems) fail(`${path}:1 ${message}`);
  if (!existsSync('content')) refuse('이 폴더에는 노트와 견줄 쪽(content/)이 없다. 프로젝트의 폴더에서 실행한다.');
  const limit = Number(values.limit);
  if (!(limit > 0 && limit <= 86_400)) refuse(`--limit에는 0보다 큰 초를 적는다: ${values.limit}`);
  if (values.sheet !== undefined && paths.length > 1) refuse(`--sheet에는 노트 하나만 준다. ${USAGE}`);
  const counts = countNotes(readLedgers(values.out).ledgers);
  const told: object[] = [];
  for await (const reviewed of reviewNotes(paths, values.out, limit)) {
    if ('problem' in reviewed) fail(`${reviewed.path}:1 ${reviewed.problem}`);
    else {
      writeLedger(values.out, reviewed.ledger);
      const { note, ledger } = reviewed;
      if (values.json) told.push(toJson(note, ledger, counts));
      else if (values.sheet !== undefined) writeSheet(values.sheet, note, ledger, values.all);
      else console.log(formatSheet(note, ledger, `${note.id}.txt`, values.all));
    }
  }
  if (values.json) console.log(JSON.stringify({ notes: told }));
}

try {
  if (values.help) console.log(USAGE);
  else if (values.merge !== undefined) values.merge.forEach(merge);
  else if (values.apply !== undefined) applySheet(values.apply, values.out, new Date().toISOString().slice(0, 10));
  else if (positionals.length > 0) await review(positionals);
  else refuse(USAGE);
} catch (error) {
  const problem = writeProblem(error);
  if (error instanceof ReviewProblem) fail(error.message);
  else if (problem === undefined) throw error;
  else fail(`${problem}. 결정 파일은 그대로다.`);
}

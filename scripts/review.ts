/**
 * `npm run review -- <notes>… [--json] [--all]`: what of the notes the pages say already, where they differ, what is new.
 * `npm run review -- <note> --sheet FILE`: writes what is open into a text; `--apply FILE`: takes the decisions that were put there.
 * `npm run review -- --note ID (--key KEY | --line N)… --said | --worked | --declined 이유 | --moved 주제 | --reopen`: writes down a
 * decision; without one it says where on the page the statement would be written.
 * `npm run review -- --merge FILE`: takes over another reviewer's decisions.
 *
 * Decisions lie beside the drafts, one file a note. Exit 0 when all was read or written, 1 when something could not be, or two
 * decisions differ, 2 on bad usage.
 */
import { existsSync } from 'node:fs';
import type { LedgerStatement, NoteLedger } from '../src/matching/ledger-file.ts';
import { mergeLedgers, movedTo, statusOf } from '../src/matching/ledger.ts';
import { anchorOn, decideStatements, ledgerOf, ReviewProblem } from './lib/decide-statements.ts';
import { ledgerPath, readLedger, writeLedger } from './lib/ledger-files.ts';
import { findNotes } from './lib/note-files.ts';
import { createReviewPrinter } from './lib/print-review.ts';
import { printWritingHelp } from './lib/print-writing-help.ts';
import { FLAG, readArguments } from './lib/read-arguments.ts';
import { refuse } from './lib/refuse.ts';
import { reviewNotes } from './lib/review-notes.ts';
import { applySheet, writeSheet } from './lib/review-sheet.ts';
import { writeProblem } from './lib/write-problem.ts';

const USAGE = `쓰는 법: npm run review -- <노트 파일이나 폴더>… [--json] [--all] [--out 초안폴더] [--limit 초]
       npm run review -- <노트 파일> --sheet 005.txt    남은 말을 고쳐 쓸 글로 적는다
       npm run review -- --apply 005.txt                거기 적은 결정을 한 번에 적는다
       npm run review -- --note 005 (--line 줄 | --key 열쇠)… [결정]
         결정이 없으면 쓸 자리, 확인할 문서, 넣을 항목을 보인다. 다른 자리의 것은 --anchor 자리 (--topic 주제)
         결정: --said [--topic 주제] [--anchor 자리]   쪽이 이미 말한다. 자리가 없으면 보이는 자리
               --worked [--topic 주제]                 쪽에 반영했다
               --declined 이유                         반영하지 않는다
               --moved 주제                            다른 주제의 말이다
               --reopen                                되돌린다
       npm run review -- --merge 다른사람의/_ledger/005.json`;

const { values, positionals } = readArguments(USAGE, {
  allowPositionals: true,
  options: {
    out: { type: 'string', default: 'drafts' },
    limit: { type: 'string', default: '20' },
    json: FLAG,
    all: FLAG,
    note: { type: 'string' },
    key: { type: 'string', multiple: true },
    line: { type: 'string', multiple: true },
    said: FLAG,
    anchor: { type: 'string' },
    help: { ...FLAG, short: 'h' },
    worked: FLAG,
    topic: { type: 'string' },
    declined: { type: 'string' },
    moved: { type: 'string' },
    reopen: FLAG,
    merge: { type: 'string', multiple: true },
    sheet: { type: 'string' },
    apply: { type: 'string' },
  },
});
const today = new Date().toISOString().slice(0, 10);

function fail(problem: string): void {
  console.error(problem);
  process.exitCode = 1;
}

/** The one decision that the options name, if any. */
function statusOfOptions(): 'said' | 'worked' | 'declined' | 'moved' | 'open' | undefined {
  const { said, worked, declined, moved, reopen } = values;
  const given = { said, worked, declined: declined !== undefined, moved: moved !== undefined, open: reopen };
  const [status, ...others] = (['said', 'worked', 'declined', 'moved', 'open'] as const).filter((one) => given[one]);
  if (others.length > 0) return refuse(`결정을 하나만 적는다. ${USAGE}`);
  if (declined?.trim() === '') return refuse(`--declined에 이유를 적는다. ${USAGE}`);
  return status;
}

/** Reads a note again when another page is to judge some of its statements. */
async function judgeAgain({ note: { path } }: NoteLedger, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  if (existsSync(path)) await review([path], keys);
  else console.log(`${path}가 없어 그 쪽과 견주지 못했다. 노트를 제자리에 두고 npm run review -- ${path}`);
}

/** A statement, near to the place that the options name, if they do. */
const near = (one: LedgerStatement): LedgerStatement => {
  const topic = values.topic ?? one.topic;
  return values.anchor === undefined
    ? { ...one, topic }
    : { ...one, topic, place: { topic, anchor: anchorOn(topic, values.anchor) } };
};

/** Takes one decision about all these statements, or says where they would be written. */
async function decide(id: string, keys: readonly string[]): Promise<void> {
  const status = statusOfOptions();
  const before = ledgerOf(values.out, id);
  if (status === undefined) {
    const named = before.statements.filter(({ key }) => keys.includes(key));
    const open = named.filter((one) => statusOf(before, one) === 'open');
    printWritingHelp((open.length > 0 ? open : named).map(near), true);
    return;
  }
  const topic = values.moved ?? values.topic;
  const more = {
    ...(status === 'declined' ? { reason: values.declined } : {}),
    ...(topic === undefined ? {} : { topic }),
    ...(status === 'said' && values.anchor !== undefined ? { anchor: values.anchor } : {}),
  };
  const wereMoved = keys.filter((key) => movedTo(before, key) !== undefined);
  for (const line of decideStatements(values.out, { id, keys, status, ...more }, today)) console.log(line);
  await judgeAgain(ledgerOf(values.out, id), status === 'moved' ? keys : status === 'open' ? wereMoved : []);
}

/** Takes the decisions of a sheet, and says of what is left where it would be written. */
async function apply(path: string): Promise<void> {
  const { ledger, moved } = applySheet(path, values.out, today);
  await judgeAgain(ledger, moved);
  if (moved.length > 0) console.log(`옮긴 말은 새 글에서 정한다: npm run review -- ${ledger.note.path} --sheet 새파일`);
  printWritingHelp(ledger.statements.filter((one) => statusOf(ledger, one) === 'open'), false); // prettier-ignore
}

/** Keys of the statements that are named by themselves, or by a line of the note. */
function keysOf(id: string): readonly string[] {
  const { statements } = ledgerOf(values.out, id);
  const named = (values.line ?? []).flatMap((line) => {
    const at = Number(line);
    const found = statements.filter(({ lines: [first, last] }) => first <= at && at <= last);
    if (found.length === 0) throw new ReviewProblem(`노트 ${id}의 ${line}번째 줄에는 정할 말이 없다`);
    return found.map(({ key }) => key);
  });
  return [...new Set([...(values.key ?? []), ...named])];
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

async function review(inputs: readonly string[], only?: readonly string[]): Promise<void> {
  const { paths, problems } = findNotes(inputs);
  for (const { path, message } of problems) fail(`${path}:1 ${message}`);
  if (!existsSync('content')) refuse('이 폴더에는 노트와 견줄 쪽(content/)이 없다. 프로젝트의 폴더에서 실행한다.');
  const limit = Number(values.limit);
  if (!(limit > 0 && limit <= 86_400)) refuse(`--limit에는 0보다 큰 초를 적는다: ${values.limit}`);
  if (values.sheet !== undefined && paths.length > 1) refuse(`--sheet에는 노트 하나만 준다. ${USAGE}`);
  const printer = createReviewPrinter(values.out, { ...values, only });
  for await (const reviewed of reviewNotes(paths, values.out, limit)) {
    if ('problem' in reviewed) fail(`${reviewed.path}:1 ${reviewed.problem}`);
    else {
      writeLedger(values.out, reviewed.ledger);
      if (values.sheet === undefined) printer.add(reviewed);
      else writeSheet(values.sheet, reviewed.note, reviewed.ledger);
    }
  }
  printer.finish();
}

try {
  if (values.help) console.log(USAGE);
  else if (values.merge !== undefined) values.merge.forEach(merge);
  else if (values.apply !== undefined) await apply(values.apply);
  else if (values.note !== undefined && (values.key ?? values.line) !== undefined) {
    if (positionals.length > 0)
      refuse(`--note와 함께 적을 수 없다: ${positionals.join(' ')}. 열쇠마다 --key를 적는다. ${USAGE}`);
    await decide(values.note, keysOf(values.note));
  } else if (positionals.length > 0) await review(positionals);
  else refuse(USAGE);
} catch (error) {
  const problem = writeProblem(error);
  if (error instanceof ReviewProblem) fail(error.message);
  else if (problem === undefined) throw error;
  else fail(`${problem}. 결정 파일은 그대로다.`);
}

/**
 * `npm run review -- <notes>… [--json] [--all]`: what of the notes the pages say already, where they differ, what is new.
 * `npm run review -- --note ID --key KEY --worked | --declined 이유 | --moved 주제 | --reopen`: writes down a decision.
 * `npm run review -- --merge FILE`: takes over another reviewer's decisions.
 *
 * Decisions lie beside the drafts, one file a note. Exit 0 when all was read or written, 1 when something could not be, or two
 * decisions differ, 2 on bad usage.
 */
import { parseArgs } from 'node:util';
import { decideOn, mergeLedgers, type Decision, type NoteLedger } from '../src/matching/ledger.ts';
import { parseTopicId } from '../src/model/slug.ts';
import { ledgerPath, readLedger, writeLedger } from './lib/ledger-files.ts';
import { findNotes } from './lib/note-files.ts';
import { createReviewPrinter } from './lib/print-review.ts';
import { recordWork } from './lib/record-work.ts';
import { refuse } from './lib/refuse.ts';
import { reviewNotes } from './lib/review-notes.ts';
import { writeProblem } from './lib/write-problem.ts';

const USAGE = `쓰는 법: npm run review -- <노트 파일이나 폴더>… [--json] [--all] [--out 초안폴더] [--limit 초]
       npm run review -- --note 006 --key 열쇠 (--worked [--topic 주제] | --declined 이유 | --moved 주제 | --reopen)
       npm run review -- --merge 다른사람의/_ledger/006.json`;

function readOptions() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        out: { type: 'string', default: 'drafts' },
        limit: { type: 'string', default: '20' },
        json: { type: 'boolean', default: false },
        all: { type: 'boolean', default: false },
        note: { type: 'string' },
        key: { type: 'string' },
        worked: { type: 'boolean', default: false },
        topic: { type: 'string' },
        declined: { type: 'string' },
        moved: { type: 'string' },
        reopen: { type: 'boolean', default: false },
        merge: { type: 'string', multiple: true },
      },
    });
  } catch (cause) {
    return refuse(`모르는 인자가 있다. ${USAGE} (${String(cause)})`);
  }
}

const { values, positionals } = readOptions();
const today = new Date().toISOString().slice(0, 10);

function fail(problem: string): void {
  console.error(problem);
  process.exitCode = 1;
}

function load(path: string): NoteLedger | undefined {
  const ledger = readLedger(path);
  if (typeof ledger !== 'string') return ledger;
  fail(ledger);
  return undefined;
}

/** The decision that the options name. */
function decisionOf(topic: string): Decision {
  const { worked, declined, moved, reopen } = values;
  if ([worked, declined !== undefined, moved !== undefined, reopen].filter(Boolean).length !== 1)
    return refuse(`결정을 하나만 적는다. ${USAGE}`);
  if (declined !== undefined)
    return declined.trim() === ''
      ? refuse(`--declined에 이유를 적는다. ${USAGE}`)
      : { status: 'declined', reason: declined, on: today };
  if (moved !== undefined)
    return parseTopicId(moved) === undefined
      ? refuse(`“${moved}”: 주제는 "<도메인>/<슬러그>"로 적는다. ${USAGE}`)
      : { status: 'moved', topic: moved, on: today };
  return worked ? { status: 'worked', topic, on: today } : { status: 'open', on: today };
}

function decide(id: string, key: string): void {
  const ledger = load(ledgerPath(values.out, id));
  if (ledger === undefined) return;
  const statement = ledger.statements.find((one) => one.key === key);
  if (statement === undefined) {
    fail(`노트 ${id}에 열쇠 ${key}인 말이 없다. 노트가 바뀌었으면 npm run review로 다시 읽는다`);
    return;
  }
  const moved = ledger.decisions[key]?.topic;
  const topic = values.topic ?? moved ?? statement.topic;
  const taken = decisionOf(topic);
  const problem = taken.status === 'worked' ? recordWork(ledger, statement, topic) : undefined;
  if (problem === undefined) writeLedger(values.out, decideOn(ledger, key, taken));
  else fail(problem);
}

function merge(path: string): void {
  const theirs = load(path);
  if (theirs === undefined) return;
  const mine = readLedger(ledgerPath(values.out, theirs.note.id));
  if (typeof mine === 'string' || mine.note.content !== theirs.note.content) {
    fail(`${path}: 같은 노트를 먼저 npm run review로 읽는다. 노트 ${theirs.note.id}가 없거나 다른 판이다`);
    return;
  }
  const { ledger, disputes } = mergeLedgers(mine, theirs);
  writeLedger(values.out, ledger);
  for (const dispute of disputes) fail(dispute);
}

async function review(inputs: readonly string[]): Promise<void> {
  const { paths, problems } = findNotes(inputs);
  for (const { path, message } of problems) fail(`${path}:1 ${message}`);
  const limit = Number(values.limit);
  if (!(limit > 0 && limit <= 86_400)) refuse(`--limit에는 0보다 큰 초를 적는다: ${values.limit}`);
  const printer = createReviewPrinter(values.out, values);
  for await (const reviewed of reviewNotes(paths, values.out, limit)) {
    if ('problem' in reviewed) fail(`${reviewed.path}:1 ${reviewed.problem}`);
    else {
      writeLedger(values.out, reviewed.ledger);
      printer.add(reviewed);
    }
  }
  printer.finish();
}

try {
  if (values.merge !== undefined) values.merge.forEach(merge);
  else if (values.note !== undefined && values.key !== undefined) decide(values.note, values.key);
  else if (positionals.length > 0) await review(positionals);
  else refuse(USAGE);
} catch (error) {
  const problem = writeProblem(error);
  if (problem === undefined) throw error;
  fail(`${problem}. 결정 파일은 그대로다.`);
}

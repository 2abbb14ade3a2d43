import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { NoteLedger } from '../../src/matching/ledger-file.ts';
import { progressOf, STATUS, statusOf } from '../../src/matching/ledger.ts';
import type { ReviewedNote } from '../../src/matching/review.ts';
import { formatSheet, parseSheet, sheetOf, type SheetChoice } from '../../src/matching/sheet.ts';
import { ledgerOf, planDecisions, ReviewProblem, type Choice } from './decide-statements.ts';

/** Writes what is open in a note as a sheet. @throws ReviewProblem where another file stands there. */
export function writeSheet(path: string, note: ReviewedNote, ledger: NoteLedger): void {
  if (existsSync(path)) throw new ReviewProblem(`${path}가 이미 있다. 적은 것을 잃지 않게 다른 이름을 주거나 지운다`);
  writeFileSync(path, formatSheet(note, ledger, path));
  console.log(
    `${path}에 남은 말 ${progressOf(ledger).statements.open}개를 적었다. 고친 다음 npm run review -- --apply ${path}`,
  );
}

/** What was decided already stands as it is; another decision is a problem, told in Korean. */
function settledBefore(ledger: NoteLedger, { key, status, reason }: SheetChoice): boolean | string {
  const before = ledger.decisions[key];
  if (before === undefined || before.status === 'open' || before.status === 'moved') return before?.status === status;
  const isSame = before.status === status && (status !== 'declined' || before.reason === reason);
  return (
    isSame ||
    `이미 “${STATUS[before.status]}”으로 정했다. 그대로 두려면 ?로, 바꾸려면 먼저 npm run review -- --note ${ledger.note.id} --key ${key} --reopen`
  );
}

/**
 * Takes the decisions of a sheet, all of them or none. What it says again of what it decided before changes nothing.
 *
 * @returns the note, and the statements that another page is to judge now.
 * @throws ReviewProblem with a Korean line for each row that cannot be taken.
 */
export function applySheet(path: string, drafts: string, today: string): { ledger: NoteLedger; moved: string[] } {
  const text = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  if (text === undefined) throw new ReviewProblem(`${path}가 없다. npm run review -- 노트 --sheet ${path}로 만든다`);
  const of = sheetOf(text);
  if (of === undefined)
    throw new ReviewProblem(`${path}:1 첫 줄이 “# 노트 번호 …”가 아니다. 되돌리거나 --sheet로 다시 만든다`);
  const ledger = ledgerOf(drafts, of.id);
  if (ledger.note.content !== of.content)
    throw new ReviewProblem(
      `${path}:1 그 뒤에 노트가 바뀌었다. npm run review -- ${ledger.note.path} --sheet 새파일로 다시 만든다`,
    );
  const { choices, problems, waiting } = parseSheet(text, ledger);
  const before = new Map(choices.map((choice) => [choice, settledBefore(ledger, choice)]));
  const fresh = choices.filter((choice) => before.get(choice) !== true);
  const taken = fresh.map((choice): Choice => ({ ...choice, keys: [choice.key] }));
  const planned = planDecisions(ledger, drafts, taken, today);
  const refused = fresh.flatMap((choice, at) => {
    const settled = before.get(choice);
    const message = typeof settled === 'string' ? settled : planned.problems.get(at);
    return message === undefined ? [] : { line: choice.line, message };
  });
  const told = [...problems, ...refused].sort((a, b) => a.line - b.line);
  if (told.length > 0)
    throw new ReviewProblem(
      [
        ...told.map(({ line, message }) => `${path}:${line} ${message}`),
        '아무것도 적지 않았다. 고친 다음 다시 한다.',
      ].join('\n'),
    );
  planned.write();
  const now = ledgerOf(drafts, of.id);
  const counts = (['said', 'worked', 'declined', 'moved'] as const).flatMap((status) => {
    const count = taken.filter((one) => one.status === status).length;
    return count === 0 ? [] : `${STATUS[status]} ${count}`;
  });
  const open = now.statements.filter((one) => statusOf(now, one) === 'open');
  console.log(
    `말 ${taken.length}개를 정했다${counts.length === 0 ? '' : `: ${counts.join(' · ')}`}. 남음 ${open.length}`,
  );
  if (waiting > 0)
    console.log(`제안 ${waiting}개는 적지 않았다. 맞으면 줄의 ?를 지우거나 절(##)의 ?를 y로 고치고 다시 한다.`);
  return { ledger: now, moved: taken.flatMap(({ status, keys }) => (status === 'moved' ? keys : [])) };
}

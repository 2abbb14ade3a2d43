import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { NoteLedger } from '../../src/review/ledger-file.ts';
import { progressOf, STATUS } from '../../src/review/ledger.ts';
import type { ReviewedNote } from '../../src/review/review-note.ts';
import { formatSheet, parseSheet, sheetOf } from '../../src/review/sheet.ts';
import { ledgerPath, readLedger } from './ledger-files.ts';
import { planDecisions, ReviewProblem } from './take-decisions.ts';

/** Writes what is open in a note as a sheet, or all that it says. @throws ReviewProblem where another file stands there */
export function writeSheet(path: string, note: ReviewedNote, ledger: NoteLedger, isAll: boolean): void {
  if (existsSync(path)) throw new ReviewProblem(`${path}가 이미 있다. 적은 것을 잃지 않게 다른 이름을 주거나 지운다`);
  writeFileSync(path, formatSheet(note, ledger, path, isAll));
  const count = isAll ? `말 ${ledger.statements.length}개` : `남은 말 ${progressOf(ledger).statements.open}개`;
  console.log(`${path}에 ${count}를 적었다. 고친 다음 npm run review -- --apply ${path}`);
}

/**
 * Takes the decisions of a sheet, all of them or none. What it says again of what it decided before changes nothing.
 *
 * @throws ReviewProblem with a Korean line for each row that cannot be taken
 */
export function applySheet(path: string, drafts: string, today: string): void {
  const text = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  if (text === undefined) throw new ReviewProblem(`${path}가 없다. npm run review -- 노트 --sheet ${path}로 만든다`);
  const of = sheetOf(text);
  if (of === undefined)
    throw new ReviewProblem(`${path}:1 첫 줄이 “# 노트 번호 …”가 아니다. 되돌리거나 --sheet로 다시 만든다`);
  const before = readLedger(ledgerPath(drafts, of.id));
  if (typeof before === 'string') throw new ReviewProblem(before);
  if (before.note.content !== of.content)
    throw new ReviewProblem(
      `${path}:1 그 뒤에 노트가 바뀌었다. npm run review -- ${before.note.path} --sheet 새파일로 다시 만든다`,
    );
  const read = parseSheet(text, before);
  const planned = planDecisions(before, drafts, read.choices, today);
  const problems = [...read.problems, ...planned.problems].sort((a, b) => a.line - b.line);
  if (problems.length > 0)
    throw new ReviewProblem(
      [
        ...problems.map(({ line, message }) => `${path}:${line} ${message}`),
        '아무것도 적지 않았다. 고친 다음 다시 한다.',
      ].join('\n'),
    );
  planned.write();
  const { taken, ledger } = planned;
  const counts = (['said', 'worked', 'declined', 'moved', 'open'] as const).flatMap((status) => {
    const count = taken.filter((one) => one.status === status).length;
    return count === 0 ? [] : `${status === 'open' ? '되돌림' : STATUS[status]} ${count}`;
  });
  const told = counts.length === 0 ? '' : `: ${counts.join(' · ')}`;
  console.log(`말 ${taken.length}개를 정했다${told}. 남음 ${progressOf(ledger).statements.open}`);
  if (read.waiting > 0)
    console.log(`제안 ${read.waiting}개는 적지 않았다. 맞으면 줄의 ?를 지우거나 절(##)의 ?를 y로 고치고 다시 한다.`);
  if (taken.some(({ status }) => status === 'moved'))
    console.log(`옮긴 말은 그 쪽과 다시 견준다: npm run review -- ${ledger.note.path} --sheet 새파일`);
}

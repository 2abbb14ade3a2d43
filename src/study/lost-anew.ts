/** What a plan to an exam that is divided anew has less of than it had before, told before it is done. */
import type { ExamPlan, Step } from './exam-plan.ts';
import type { PathState } from './path-state.ts';
import { isMock } from './plan-words.ts';
import { meantBy } from './step-key.ts';

type DoneAt = PathState['doneAt'];

/** How many mock exams are still to come, and how many of them are whole. */
function triesIn({ days }: ExamPlan<Step>, doneAt: DoneAt): { readonly all: number; readonly whole: number } {
  const open = days.flatMap(({ own }) => own).filter((step) => isMock(step) && doneAt(step.key) === undefined);
  return { all: open.length, whole: open.filter(({ kind }) => kind === 'mock').length };
}

const questionsOn = ({ days }: ExamPlan<Step>, today: number): number | undefined =>
  days.find(({ on }) => on === today)?.own.find(({ kind }) => kind === 'quiz')?.count;

/** Situations that one plan brings and another does not, by name. */
function practiceGone({ days }: ExamPlan<Step>, anew: ExamPlan<Step>, doneAt: DoneAt): string[] {
  const kept = new Set(anew.days.flatMap(({ steps }) => steps.map(({ key }) => meantBy(key))));
  const own = days.flatMap(({ steps }) => steps).filter(({ key }) => key.startsWith('practise:'));
  const gone = own.filter(({ key }) => doneAt(key) === undefined && !kept.has(meantBy(key)));
  // Without how many it has.
  return [...new Set(gone.map(({ name }) => name.replace(/: [^:]+$/, '')))];
}

/** That fewer mock exams are still to come: `모의시험 2번 대신 1번`; nothing where as many are. */
export function sayFewerTries(
  plan: ExamPlan<Step>,
  anew: ExamPlan<Step>,
  doneAt: DoneAt,
  doneThen: DoneAt = doneAt,
): string {
  const [before, after] = [triesIn(plan, doneAt).all, triesIn(anew, doneThen).all];
  return after < before ? `모의시험 ${before}번 대신 ${after > 0 ? `${after}번` : '없음'}` : '';
}

/** A sentence each: situations that go to the end, fewer mock exams, fewer questions today, and the new cards of the days that were missed, which no plan brings back. That no mock exam is left is told elsewhere. */
export function sayLost(
  plan: ExamPlan<Step>,
  anew: ExamPlan<Step>,
  { today, doneAt, reach }: Pick<PathState, 'today' | 'doneAt' | 'reach'>,
  doneThen: DoneAt = doneAt,
): string[] {
  const [before, after] = [triesIn(plan, doneAt), triesIn(anew, doneThen)];
  const [asked = 0, asksNow = asked] = [questionsOn(plan, today), questionsOn(anew, today)];
  const { planned = 0, begun = 0 } = reach ?? {};
  const fewer = sayFewerTries(plan, anew, doneAt, doneThen);
  const halved = Math.min(before.whole, after.all) - after.whole;
  const gone = practiceGone(plan, anew, doneAt);
  return [
    ...(gone.length > 0 ? [`상황 ${gone.length}묶음은 맨 끝으로 간다: ${gone.join(', ')}.`] : []),
    ...(after.all > 0 && fewer ? [`${fewer}이다.`] : []),
    ...(halved > 0 ? [`모의시험 ${halved}번은 절반만 본다.`] : []),
    ...(asksNow < asked ? [`오늘 문항은 ${asked}개 대신 ${asksNow}개다.`] : []),
    ...(begun < planned ? [`새 카드는 지난 날의 것이 빠져 ${planned}장 대신 ${begun}장을 배운다.`] : []),
  ];
}

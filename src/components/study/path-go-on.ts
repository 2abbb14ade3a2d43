/** Where to go on in a plan, and what is said of it; nothing where nothing is left. */
import type { ExamPlan, Step } from '../../study/exam-plan.ts';
import type { PathState } from '../../study/path-state.ts';
import { nameOfStep, nextIn, placeOfStep, sayMet } from '../../study/plan-next.ts';

type Way = readonly [href?: string, text?: string];

const sayBegun = (isBegun: boolean): string => (isBegun ? '이어서' : '시작하기');

/** In that to an exam: to what is first of today, as all pages do that lead to it. */
function goOnToExam(plan: ExamPlan<Step>, { span, today, doneAt, hasLearnt }: PathState): Way {
  if (span === undefined || today >= span.exam) return [];
  const { day, step, isBegun, isLast } = nextIn(plan.days, today, doneAt, hasLearnt);
  if (day === undefined || step === undefined) return [];
  const isToday = plan.days[day]?.on === today;
  // What is left of other days is not what the last one is for.
  if (isLast && !isToday) return [];
  const when = isToday ? '오늘' : `${day + 1}일째부터`;
  return [
    `../../${placeOfStep(step)}`,
    `${when} ${sayBegun(isBegun || span.done > 0)}: ${nameOfStep(step)}${sayMet(step, span.today)}`,
  ];
}

/** In one of weeks, which knows no dates: with the first of its days that is not done. */
function goOnInWeeks(days: readonly HTMLElement[]): Way {
  const next = days.findIndex((day) => !day.hasAttribute('data-done'));
  const isBegun = days.some((day) => day.querySelector('input:checked') !== null);
  return next < 0 ? [] : [`#${days[next]?.id ?? ''}`, `${next + 1}일째부터 ${sayBegun(isBegun)}`];
}

/** Who begins on the day of the exam is asked so many questions. */
export const FIRST_QUESTIONS = 10;

/** On the day of the exam: through the cards that were learnt, or to the first ones. */
const goOnTheDay = ({ isNew, daily }: PathState): Way =>
  isNew && daily > 0
    ? ['../../study/cards/', `많이 묻는 카드 ${daily}장`]
    : ['../../study/cards/?all', '배운 카드 훑어보기'];

/** In the plan that is seen: that to an exam, or one of weeks with these days. No plan goes on on the day of the exam, nor begins once it is over. */
export function goOn(toExam: ExamPlan<Step> | undefined, ofWeeks: readonly HTMLElement[], now: PathState): Way {
  if (now.left === 0) return goOnTheDay(now);
  if (now.isOver) return [];
  return toExam === undefined ? goOnInWeeks(ofWeeks) : goOnToExam(toExam, now);
}

/** Before the last day to what was left behind first that is read. */
function goBack(plan: ExamPlan<Step>, { today, doneAt, hasLearnt }: PathState): Way {
  const { late, isLast } = nextIn(plan.days, today, doneAt, hasLearnt);
  const first = late.find((step) => 'name' in step);
  return first === undefined || isLast ? [] : [`../../${placeOfStep(first)}`, `밀린 것부터: ${nameOfStep(first)}`];
}

/** Where one goes besides: to what was left behind, on the day of the exam and once it is over to what was answered wrong, or before it to the first questions. */
export function goBesides(now: PathState, toExam?: ExamPlan<Step>): Way {
  const { left, wrong, isNew, isOver } = now;
  if (left !== 0 && !isOver) return toExam === undefined ? [] : goBack(toExam, now);
  if (wrong > 0) return ['../../study/wrong/', '틀린 것 되짚기'];
  return isNew && !isOver
    ? [`../../study/quiz/?begin=day&count=${FIRST_QUESTIONS}`, `문항 ${FIRST_QUESTIONS}개 풀기`]
    : [];
}

/** Leads there, or nowhere. */
export function lead(link: HTMLAnchorElement | null, [href = '', text]: Way): void {
  if (link === null) return;
  link.hidden = text === undefined;
  link.href = href;
  link.textContent = text ?? '';
}

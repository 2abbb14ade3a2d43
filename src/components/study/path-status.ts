/** What the page of a plan says of where one is in it. */
import { readPath, type PathState } from '../../study/path-state.ts';
import { isFar, nextIn } from '../../study/plan-next.ts';
import { sayAnew } from '../../study/plan-words.ts';
import type { StudyStore } from '../../study/store.ts';
import { openCardIndex } from './card-index.ts';
import { sayLeft } from './cards/exam.ts';
import type { Drawn } from './path-exam.ts';
import { FIRST_QUESTIONS } from './path-go-on.ts';
import { weightsOf } from './path-weights.ts';

/** What the plan means, and as many new cards as the page of the cards says. */
export const sayAdvice = (advice: string, { daily, weekdays, onlyRepeats }: PathState): string =>
  `${advice} ${onlyRepeats ? '암기 카드는 이제 복습만 한다.' : `새 카드는 ${weekdays.length < 7 ? '공부하는 날에만 ' : ''}하루 ${daily}장이다.`}`;

/** That the exam is today, or was. */
export const sayExam = ({ left, isOver }: PathState): string => {
  if (left === 0) return `${sayLeft(0)}. `;
  return isOver ? '시험 날이 지났다. 다시 보면 새 시험 날을 적는다. ' : '';
};

/** What is done on the day of the exam. */
export const sayOnTheDay = ({ isNew, daily }: PathState): string =>
  isNew && daily > 0
    ? `새로 읽지 말고 많이 묻는 카드 ${daily}장과 문항 ${FIRST_QUESTIONS}개를 본다.`
    : '새로 읽지 말고 틀린 것과 카드를 되짚는다.';

/** The plan to the exam goes on. */
export const isOnPlan = ({ span, today }: PathState): boolean => span !== undefined && today < span.exam;

/** How much was left behind, what dividing it anew comes to, and whether that is the thing to do (`isFar`). */
export interface Behind {
  readonly count: number;
  readonly anew: string;
  readonly isFar: boolean;
}

/** The plan as it is where it begins anew with today: what is known of it then, and what weighs in it. */
export interface Anew {
  readonly then: PathState;
  readonly weights: ReadonlyMap<string, number>;
}

/** @see Anew */
export async function anewOf(store: StudyStore, now: PathState): Promise<Anew | undefined> {
  if (!isOnPlan(now) || now.today <= (now.span?.first ?? 0)) return undefined;
  const then = await readPath(store, openCardIndex, now.today);
  return { then, weights: await weightsOf(then) };
}

/** @see Behind */
export function behindOf({ plan, divide }: Drawn, now: PathState, anew: Anew | undefined): Behind | undefined {
  const { today, doneAt, minutes } = now;
  const { late } = nextIn(plan.days, today, doneAt);
  if (late.length === 0 || !isOnPlan(now) || anew?.then.span === undefined) return undefined;
  const { then, weights } = anew;
  const said = sayAnew(plan, divide(anew.then.span, then.isLeftOut, weights), doneAt);
  return { count: late.length, anew: said, isFar: isFar({ late }, minutes) };
}

/** How many of the days that are seen were done, and how many before the rest was shared out anew. */
export const sayDone = (name: string, days: number, done: number, before = 0): string =>
  `${name} ${days}일 가운데 ${done}일을 마쳤다.${before > 0 ? ` 다시 나누기 전에는 ${before}일을 마쳤다.` : ''}`;

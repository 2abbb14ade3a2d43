/** What was left behind of the plan to the exam, and what dividing it anew comes to. */
import type { PathState } from '../../study/path-state.ts';
import { isFar, nextIn, owedBy, sayDivide } from '../../study/plan-next.ts';
import { sayAnew, sayLate } from '../../study/plan-words.ts';
import type { Drawn } from './path-exam.ts';
import { isOnPlan } from './path-status.ts';
import { weightsOf } from './path-weights.ts';

const again = document.querySelector<HTMLButtonElement>('[data-path-again]');

/** How much was left behind and what, what dividing it anew comes to (nothing on the last day, which only goes over things), and whether that is the thing to do (`isFar`). */
export interface Behind {
  readonly count: number;
  /** It in words. */
  readonly told: string;
  readonly anew: string | undefined;
  readonly isFar: boolean;
}

/** The plan as it is where it begins anew with today: what is known of it then, and what weighs in it. */
export interface Anew {
  readonly then: PathState;
  readonly weights: ReadonlyMap<string, number>;
}

/** @see Anew */
export async function anewOf(now: PathState): Promise<Anew | undefined> {
  if (!isOnPlan(now) || now.today <= (now.span?.first ?? 0)) return undefined;
  const then = now.from(now.today);
  return { then, weights: await weightsOf(then) };
}

/** @see Behind */
export function behindOf({ plan, divide }: Drawn, now: PathState, anew: Anew | undefined): Behind | undefined {
  const { today, doneAt, minutes, hasLearnt } = now;
  const { late, isLast } = nextIn(plan.days, today, doneAt, hasLearnt);
  if (late.length === 0 || !isOnPlan(now) || anew === undefined) return undefined;
  if (isLast) return { count: late.length, told: sayLate(late), anew: undefined, isFar: false };
  const { then, weights } = anew;
  if (then.span === undefined) return undefined;
  const owed = owedBy(plan, now, today);
  const said = sayAnew(plan, divide({ ...then.span, owed }, then.isLeftOut, weights), minutes, owed, doneAt);
  return { count: late.length, told: sayLate(late), anew: said, isFar: isFar({ late, isLast }, minutes) };
}

/** Where there is a day for it, offers to divide anew what was left behind; after a long break before anything else. */
export function showBehind(behind: Behind | undefined, said: Element | null, besides: Element | null): void {
  if (again === null) return;
  again.hidden = behind?.anew === undefined;
  if (behind?.anew === undefined) return;
  const { count, isFar } = behind;
  again.textContent = sayDivide(count, isFar);
  again.classList.toggle('primary', isFar);
  const former = isFar ? said : besides;
  if (former !== null && again.previousElementSibling !== former) former.after(again);
}

/** What was left behind of the plan to the exam, and what dividing it anew comes to. */
import { sayFewerTries, sayLost } from '../../study/lost-anew.ts';
import type { PathState } from '../../study/path-state.ts';
import { isFar, nextIn, owedBy, sayDivide } from '../../study/plan-next.ts';
import { goneIn, sayAnew, topicsRead } from '../../study/plan-words.ts';
import { sayLate } from '../../study/say-late.ts';
import { element } from '../element.ts';
import type { Drawn } from './path-exam.ts';
import { isOnPlan, sayBehind } from './path-status.ts';
import { weightsOf } from './path-weights.ts';

const again = document.querySelector<HTMLButtonElement>('[data-path-again]');
const fold = document.querySelector<HTMLDetailsElement>('[data-path-late]');
const inShort = document.querySelector<HTMLButtonElement>('[data-path-again-brief]');

/** How much was left behind and what, what dividing it anew comes to (nothing on the last day, which only goes over things), and whether that is the thing to do (`isFar`). */
export interface Behind {
  readonly count: number;
  /** It in words. */
  readonly told: string;
  readonly anew: readonly string[] | undefined;
  /** How many topics it reads in short, where nothing goes to the end for that. */
  readonly short?: number;
  readonly isFar: boolean;
  /** That it has fewer mock exams: nobody presses without having read that. */
  readonly fewer?: string;
  /** The last day has come, and brings nothing new. */
  readonly repeats?: boolean;
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
export function behindOf({ plan, reading, divide }: Drawn, now: PathState, anew: Anew | undefined): Behind | undefined {
  const { today, doneAt, minutes, hasLearnt, onlyRepeats } = now;
  const { late, isLast } = nextIn(plan.days, today, doneAt, hasLearnt);
  if (late.length === 0 || !isOnPlan(now) || anew === undefined) return undefined;
  if (isLast) return { count: late.length, told: sayLate(late), anew: undefined, isFar: false, repeats: onlyRepeats };
  const { then, weights } = anew;
  if (then.span === undefined) return undefined;
  const owed = owedBy(plan, now, today);
  // It goes on to read as it does.
  const span = { ...then.span, reading, owed };
  const whole = divide(span, then.isLeftOut, weights);
  const gone = goneIn(plan, whole, doneAt);
  const come = goneIn(whole, plan, doneAt);
  const changed = { gone, come, isWeighed: weights.size > 0, isMockBegun: then.span.mock !== undefined };
  const short =
    gone.length > 0 && reading !== 'brief' && divide({ ...span, reading: 'brief' }, then.isLeftOut, weights);
  return {
    count: late.length,
    told: sayLate(late),
    anew: [...sayAnew(plan, whole, minutes, owed, changed), ...sayLost(plan, whole, now, then.doneAt)],
    ...(short && goneIn(plan, short, doneAt).length === 0 && { short: topicsRead(short) }),
    isFar: isFar({ late, isLast }, minutes),
    fewer: sayFewerTries(plan, whole, doneAt, then.doneAt),
  };
}

/** Where there is a day for it, offers to divide anew what was left behind, after the start of today; what that was and comes to is folded behind one line. */
export function showBehind(behind: Behind | undefined, left: number | undefined): void {
  const { anew, count = 0, short, isFar = false, fewer = '' } = behind ?? {};
  if (again === null || inShort === null || fold === null) return;
  again.hidden = fold.hidden = anew === undefined;
  inShort.hidden = short === undefined;
  if (anew === undefined) return;
  again.textContent = sayDivide(count, isFar);
  if (short !== undefined) inShort.textContent = `오늘부터 “신호와 숫자만”으로 다시 나누기: 주제 ${short}개`;
  fold.querySelector('summary')?.replaceChildren(`밀린 것 ${count}개, 다시 나누면 바뀌는 것${fewer && `: ${fewer}`}`);
  fold.querySelector('p')?.replaceChildren(sayBehind(behind, left).trim());
  fold.querySelector('ul')?.replaceChildren(...anew.map((line) => element('li', {}, line)));
}

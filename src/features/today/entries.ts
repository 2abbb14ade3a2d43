/** What there is to do today, the first thing first. */
import type { OpenRun } from '../study-store/state/sessions.ts';
import { TODAY } from './messages.ko.ts';

/** Something to do, and where; addresses are below `/study/` or the site (`base`). */
export interface Entry {
  readonly name: string;
  readonly href: string;
}

/** What is known of a learner's day. */
export interface Day {
  readonly now: number;
  readonly runs: readonly OpenRun[];
  /** What is left of the plan's day; 0 without a plan. */
  readonly planned: number;
  /** Cards that are due or new today; 0 for who has met no card. */
  readonly cards: number;
  /** Questions that were answered today, and ever. */
  readonly answeredToday: number;
  readonly answeredEver: number;
}

/** A run that was left so long ago is nobody's next step. */
const STALE = 7 * 86_400_000;
const QUESTIONS = 10;
const FIRST = 5;

/** What to do today. Empty when all of it is done. */
export function todayEntries({ now, runs, planned, cards, answeredToday, answeredEver }: Day, base: string): Entry[] {
  const open = runs
    .filter(({ plan, left }) => now - plan.at < STALE && left > 0)
    .map(({ plan, done }) => ({
      name: TODAY.run(plan.title, done, plan.questions.length),
      href: `${base}study/quiz/?session=${plan.id}`,
    }));
  if (answeredEver === 0 && open.length + planned + cards === 0)
    return [{ name: TODAY.first, href: `${base}study/quiz/?begin=day&count=${FIRST}` }];
  const missing = QUESTIONS - answeredToday;
  return [
    ...open,
    ...(planned > 0 ? [{ name: TODAY.plan(planned), href: `${base}exam/path/` }] : []),
    ...(cards > 0 ? [{ name: TODAY.cards(cards), href: `${base}study/cards/` }] : []),
    // A plan has questions of its own.
    ...(missing > 0 && planned === 0
      ? [{ name: TODAY.questions(missing), href: `${base}study/quiz/?begin=day&count=${missing}` }]
      : []),
  ];
}

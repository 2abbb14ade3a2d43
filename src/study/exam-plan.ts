/** A plan that leads to the day of an exam: what is to be learnt, shared out among the days that there are. */
import { repeatingDays } from './cards/plan.ts';
import type { Draft, EventOf } from './event.ts';

/** What a day is for: learning, going over what one got wrong, or an exam to try oneself at. */
type DayUse = 'learn' | 'review' | 'mock';

/** A day of the plan with what is learnt or looked at again on it. */
export interface DayToExam<Step> {
  readonly use: DayUse;
  readonly steps: readonly Step[];
}

/** In fewer days nobody begins anything new. */
const TOO_FEW = 5;

/** The last days only repeat, as with the cards: one to try oneself, one to go over it, by turns. */
const endingDays = (days: number): number => (days < TOO_FEW ? days : Math.max(2, repeatingDays(days)));

/**
 * Shares steps out among so many days in their order, each day weighing about the same; a day for which nothing is left goes over
 * what one got wrong. `last` is looked at on the last day, that before the exam.
 */
export function planToExam<Step extends { readonly weight: number }>(
  steps: readonly Step[],
  last: readonly Step[],
  days: number,
): DayToExam<Step>[] {
  const ending = endingDays(days);
  const learning = days - ending;
  const total = steps.reduce((sum, { weight }) => sum + weight, 0);
  const shares = Array.from({ length: learning }, (): Step[] => []);
  let before = 0;
  for (const step of steps) {
    shares[Math.floor(((before + step.weight / 2) / total) * learning)]?.push(step);
    before += step.weight;
  }
  return [
    ...shares.map((share): DayToExam<Step> => ({ use: share.length > 0 ? 'learn' : 'review', steps: share })),
    ...Array.from({ length: ending }, (_, at): DayToExam<Step> => ({
      use: (ending - at) % 2 === 0 ? 'mock' : 'review',
      steps: at === ending - 1 ? last : [],
    })),
  ];
}

const FIRST = 'path.first';

/** The day on which the plan to an exam begins, where one has begun with it; of another exam's plan nothing is left. */
export function firstDayOf(settings: readonly EventOf<'setting'>[], exam: number): number | undefined {
  const value = settings.findLast(({ key }) => key === FIRST)?.value;
  const [first = 0, planned] = typeof value === 'string' ? value.split(':').map(Number) : [];
  return planned === exam && first > 0 && first < exam ? first : undefined;
}

/** Keeps the day on which the plan to an exam begins. */
export const beginOn = (first: number, exam: number): Draft => ({
  kind: 'setting',
  key: FIRST,
  value: `${first}:${exam}`,
});

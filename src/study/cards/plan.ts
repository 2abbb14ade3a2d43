/** How many cards a day, and which, so that what is learnt before an exam is also repeated. */
import { CORE, type CardChoice } from './choice.ts';

/** Nobody learns more new ones a day for weeks; fewer are no plan. */
const MOST = 40;
const LEAST = 10;
/** As many a day as one can take lead through all cards only when the exam is far away. */
const ALL = 4000;

/** The last sixth of the days only repeats. */
export const repeatingDays = (days: number): number => Math.ceil(days / 6);

/** The plan for an exam in so many days: `planFor(21) → { daily: 40, core: true }`. */
export function planFor(days: number): Pick<CardChoice, 'daily' | 'core'> {
  const learning = Math.max(1, days - repeatingDays(days));
  const core = ALL / learning > MOST / 2;
  const daily = Math.ceil((core ? CORE : ALL) / learning / 5) * 5;
  return { daily: Math.min(MOST, Math.max(LEAST, daily)), core };
}

/** Days to the exam from a day on; `undefined` where none is known or it is over. */
export const daysLeft = ({ exam }: Pick<CardChoice, 'exam'>, today: number): number | undefined =>
  exam === undefined || exam < today ? undefined : exam - today;

/** Whether a day is for repeating alone: the last ones before an exam that was planned on `since`. */
export function onlyRepeats({ exam, planned }: Pick<CardChoice, 'exam' | 'planned'>, today: number): boolean {
  const left = daysLeft({ exam }, today);
  return left !== undefined && left < repeatingDays((exam ?? today) - Math.min(planned, exam ?? today));
}

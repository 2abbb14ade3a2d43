/** Topics read in short: what decides and the numbers, which stand first on their pages. */
import { nameOfSteps } from './day-name.ts';
import type { Step } from './exam-plan.ts';
import { topicOfStep } from './step-key.ts';

/** How topics are read: their pages as a whole, or in short. */
export type Reading = 'whole' | 'brief';

/** What a name of such a step ends with, and the minutes that it takes; what takes longer than most is a list. */
const SHORT = ': 신호와 숫자';
const TAKES = 3;
const LIST = 12;

/** Whether a step is read so. */
const isBrief = ({ name }: Pick<Step, 'name'>): boolean => name.endsWith(SHORT);

/** Steps of which topics take no longer than that, and lead to no more of their pages. */
export const briefly = <S extends Step>(steps: readonly S[]): S[] =>
  steps.map((step) =>
    topicOfStep(step.key) === undefined || step.minutes <= TAKES || step.minutes > LIST
      ? step
      : { ...step, name: step.name + SHORT, minutes: TAKES, of: '?short' },
  );

/** What a day of learning is called, which reads so or not. */
export function nameOfBrief(steps: readonly Step[], open: readonly Step[]): string {
  const short = steps.filter(isBrief).length;
  if (2 * short <= steps.length) return nameOfSteps(steps, open);
  const named = steps.map((step) => ({ ...step, name: step.name.replace(SHORT, '') }));
  return nameOfSteps(named, open) + SHORT;
}

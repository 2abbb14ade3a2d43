/** Topics read in short: what decides and the numbers, which stand first on their pages. */
import { nameOfSteps } from './day-name.ts';
import type { Step } from './exam-plan.ts';
import { restOfStep, topicOfStep } from './step-key.ts';

/** How topics are read: their pages as a whole, or in short. */
export type Reading = 'whole' | 'brief';

/** What a name of such a step ends with; what takes longer than most is a list. */
const SHORT = ': 신호와 숫자';
const LIST = 12;
/** What its rest is called, and the part of what a topic is worth that is left to it: what decides was read. */
const REST = ': 나머지';
const WORTH = 1 / 2;

/** Steps of which topics take as long as that does, and lead to no more of their pages. */
export const briefly = <S extends Step>(steps: readonly S[]): S[] =>
  steps.map((step) => {
    const { key, minutes, short = minutes } = step;
    return topicOfStep(key) === undefined || short >= minutes || minutes > LIST
      ? step
      : { ...step, name: step.name + SHORT, minutes: short, of: '?short' };
  });

/** Steps of which topics that were read in short ask for their rest alone. */
export const restOf = <S extends Step>(steps: readonly S[], inShort: ReadonlySet<string>): S[] =>
  steps.map((step) => {
    const { key, name, minutes, short = 0, worth } = step;
    if (!inShort.has(topicOfStep(key) ?? '')) return step;
    return {
      ...step,
      ...{ key: restOfStep(key), name: name + REST, minutes: Math.max(1, minutes - short), worth: WORTH * worth },
    };
  });

/** What a day of learning is called, which mostly reads so, or mostly the rest of what was. */
export function nameOfDay(steps: readonly Step[], open: readonly Step[]): string {
  const isMost = (end: string): boolean => 2 * steps.filter(({ name }) => name.endsWith(end)).length > steps.length;
  const end = [SHORT, REST].find(isMost) ?? '';
  const named = steps.map((step) => ({ ...step, name: step.name.replace(end, '') }));
  return nameOfSteps(named, open) + end;
}

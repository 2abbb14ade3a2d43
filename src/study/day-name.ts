/** What a day of learning is called: by what is done on it. */
import type { Step } from './exam-plan.ts';
import { partOf } from './step-key.ts';

/** A day of the four weeks gives its name to as many steps, if they are about all that is left of it: two thirds. */
const MANY = 3;
const isMost = (some: readonly Step[], all: readonly Step[]): boolean =>
  some.length >= MANY && 3 * some.length >= 2 * all.length;

/** `S3의 기본 · AWS KMS 외 2`: what the day begins with, what of the others has most steps or is asked most, and how many steps are in none of these; days of the four weeks that are there stand for their steps. */
export function nameOfSteps(some: readonly Step[], open: readonly Step[]): string {
  const steps = some.toSorted((a, b) => partOf(a.key) - partOf(b.key));
  const groups = Map.groupBy(steps, ({ from }) => from);
  const named = steps.flatMap((step) => {
    const { from, name, worth, isLast } = step;
    const group = groups.get(from) ?? [];
    const all = open.filter((each) => each.from === from);
    // What stands in the last of the four weeks' days is of no one thing.
    if (isLast || !isMost(group, all)) return [{ name, count: 1, worth }];
    return step === group[0] ? [{ name: from, count: group.length, worth }] : [];
  });
  const [first, ...others] = named;
  const [most] = others.toSorted((a, b) => b.count - a.count || b.worth - a.worth);
  const told = [first, most].filter((each) => each !== undefined);
  const rest = steps.length - told.reduce((sum, { count }) => sum + count, 0);
  return told.map(({ name }) => name).join(' · ') + (rest > 0 ? ` 외 ${rest}` : '');
}

/** Days with less room than there is to read: what is asked most comes in, and what others build on comes before them. */
import { minutesOf } from '../model/plan-data.ts';
import type { Step } from './exam-plan.ts';
import { subjectOf } from './step-key.ts';

const areaOf = ({ key }: Step): string => (key.includes('/') ? subjectOf(key) : key).replace(/[:/].*/, '');

/** What a step builds on: `read:database/rds-proxy` on `read:database/rds`. */
const basesOf = <S extends Step>(step: S, steps: readonly S[]): S[] =>
  steps.filter(({ key }) => key.startsWith('read:') && subjectOf(step.key).startsWith(`${subjectOf(key)}-`));

/** Steps in the order in which they get room: the most asked first, each after what it builds on. */
function inTurn<S extends Step>(steps: readonly S[]): S[] {
  const ordered = new Set<S>();
  for (const step of steps.toSorted((a, b) => b.worth - a.worth))
    for (const each of [...basesOf(step, steps), step]) ordered.add(each);
  return [...ordered];
}

/** What steps are worth on average. */
const worthOf = (steps: readonly Step[]): number =>
  steps.reduce((sum, { worth }) => sum + worth, 0) / Math.max(1, steps.length);

/** Whether steps are mostly of the basics, on which all others build. */
const areBasic = (steps: readonly Step[]): boolean =>
  2 * steps.filter((step) => areaOf(step) === 'foundations').length > steps.length;

/** Shares out the first of some steps, what belongs together side by side, then what else still fits; `undefined` where one of the first does not. */
function share<S extends Step>(turn: readonly S[], count: number, rooms: readonly number[]): S[][] | undefined {
  const left = [...rooms];
  const shares = rooms.map((): S[] => []);
  const placed = new Map<S, number>();
  const put = (step: S, from: number): boolean => {
    const at = left.findIndex((minutes, index) => index >= from && minutes >= step.minutes);
    if (at === -1) return false;
    shares[at]?.push(step);
    left[at] = (left[at] ?? 0) - step.minutes;
    placed.set(step, at);
    return true;
  };
  let day = 0;
  const groups = [...Map.groupBy(turn.slice(0, count), ({ from }) => from).values()];
  for (const group of groups.sort((a, b) => Number(areBasic(b)) - Number(areBasic(a)) || worthOf(b) - worthOf(a)))
    for (const step of group) {
      if (!put(step, day) && !put(step, 0)) return undefined;
      day = Math.max(day, placed.get(step) ?? 0);
    }
  // Nothing that is asked less comes before what is asked more.
  for (const step of turn.slice(count)) if (basesOf(step, turn).every((base) => placed.has(base))) put(step, day);
  return shares;
}

/** What is read on days with so many minutes each. */
export function fillDays<S extends Step>(steps: readonly S[], rooms: readonly number[]): S[][] {
  const turn = inTurn(steps);
  const room = rooms.reduce((sum, each) => sum + each, 0);
  for (let count = turn.length; count > 0; count--) {
    const shares = minutesOf(turn.slice(0, count)) > room ? undefined : share(turn, count, rooms);
    if (shares !== undefined) return shares;
  }
  return rooms.map(() => []);
}

/** Days with less room than there is to read: what is asked most comes in, and what others build on comes before them. */
import type { Step } from './exam-plan.ts';
import { subjectOf } from './step-key.ts';

/** What a step builds on: `read:database/rds-proxy` on `read:database/rds`. */
const basesOf = <S extends Step>(step: S, steps: readonly S[]): S[] =>
  steps.filter(({ key }) => key.startsWith('read:') && subjectOf(step.key).startsWith(`${subjectOf(key)}-`));

const isPractice = ({ key }: Step): boolean => key.startsWith('practise:');

/** After so many minutes of what is read comes something to try it on. */
const READ = 150;

/** What takes longer than most has to be worth as much more. */
const LONG = 8;
const gainOf = ({ worth, minutes }: Step): number => worth / Math.max(LONG, minutes);

/** Steps in the order in which they get room: the most asked first, each after what it builds on, and by turns what one tries oneself at. */
function inTurn<S extends Step>(steps: readonly S[]): S[] {
  const ordered = new Set<S>();
  const practice = new Set(steps.filter(isPractice));
  let read = 0;
  for (const step of steps.toSorted((a, b) => gainOf(b) - gainOf(a))) {
    if (isPractice(step)) continue;
    for (const each of [...basesOf(step, steps), step]) {
      if (ordered.has(each)) continue;
      ordered.add(each);
      read += each.minutes;
    }
    if (read < READ) continue;
    // On a day of which something is read already.
    const [next] = [...practice].filter(({ from }) => [...ordered].some((each) => each.from === from));
    if (next === undefined) continue;
    read -= READ;
    ordered.add(next);
    practice.delete(next);
  }
  return [...ordered, ...practice];
}

/** Days with what is read on each, and the minutes that are left of them. */
interface Shares<S> {
  readonly days: readonly S[][];
  readonly left: readonly number[];
}

/** Shares steps out among days with so many minutes each, in their order as far as each has room; `undefined` where one has none. */
function share<S extends Step>(steps: readonly S[], rooms: readonly number[]): Shares<S> | undefined {
  const left = [...rooms];
  const days = rooms.map((): S[] => []);
  let day = 0;
  for (const step of steps) {
    const fits = (minutes: number): boolean => minutes >= step.minutes;
    const later = left.findIndex((minutes, at) => at >= day && fits(minutes));
    const at = later === -1 ? left.findIndex(fits) : later;
    if (at === -1) return undefined;
    days[at]?.push(step);
    left[at] = (left[at] ?? 0) - step.minutes;
    day = Math.max(day, at);
  }
  return { days, left };
}

/** Puts a step where another leaves it room that has room on the nearest other day, the last of a day first; `undefined` where there is none. */
function exchange<S extends Step>({ days, left }: Shares<S>, step: S): Shares<S> | undefined {
  for (const [from, some] of days.entries())
    for (const other of some.toReversed()) {
      if ((left[from] ?? 0) + other.minutes < step.minutes) continue;
      const nearest = [...left.keys()]
        .filter((at) => at !== from)
        .sort((a, b) => Math.abs(a - from) - Math.abs(b - from));
      const to = nearest.find((at) => (left[at] ?? 0) >= other.minutes);
      if (to === undefined) continue;
      return {
        days: days.map((day, at) =>
          at === from ? [...day.filter((each) => each !== other), step] : at === to ? [...day, other] : day,
        ),
        left: left.map((minutes, at) =>
          at === from ? minutes + other.minutes - step.minutes : at === to ? minutes - other.minutes : minutes,
        ),
      };
    }
  return undefined;
}

/** What is read on days with so many minutes each: what is asked most, in the order in which all is taught. */
export function fillDays<S extends Step>(steps: readonly S[], rooms: readonly number[]): S[][] {
  const turn = inTurn(steps);
  const chosen = new Set<S>();
  let shares: Shares<S> = { days: rooms.map(() => []), left: rooms };
  for (const step of turn) {
    if (!basesOf(step, steps).every((base) => base === step || chosen.has(base))) continue;
    const wanted = steps.filter((each) => each === step || chosen.has(each));
    const more = share(wanted, rooms) ?? exchange(shares, step);
    if (more === undefined) continue;
    chosen.add(step);
    shares = more;
  }
  return shares.days.map((day) => steps.filter((each) => day.includes(each)));
}

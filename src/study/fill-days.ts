/** Days with less room than there is to read: what is asked most comes in, and what others build on comes before them. */
import { minutesOf } from '../model/plan-data.ts';
import type { Step } from './exam-plan.ts';
import { subjectOf } from './step-key.ts';

/** What a step builds on: `read:database/rds-proxy` on `read:database/rds`. */
const basesOf = <S extends Step>(step: S, steps: readonly S[]): S[] =>
  steps.filter(({ key }) => key.startsWith('read:') && subjectOf(step.key).startsWith(`${subjectOf(key)}-`));

const isPractice = ({ key }: Step): boolean => key.startsWith('practise:');

/** After so many of what is read comes something to try it on. */
const READ = 22;

/** What takes longer than most has to be worth as much more. */
const LONG = 12;
const gainOf = ({ worth, minutes }: Step): number => worth / Math.max(LONG, minutes);

/** Steps in the order in which they get room: the most asked first, each after what it builds on, and by turns what one tries oneself at. */
function inTurn<S extends Step>(steps: readonly S[], owed: ReadonlySet<string>): S[] {
  const ordered = new Set<S>();
  const practice = new Set(steps.filter(isPractice));
  let read = 0;
  const isOwed = ({ key }: S): number => Number(owed.has(key));
  for (const step of steps.toSorted((a, b) => gainOf(b) - gainOf(a) || isOwed(b) - isOwed(a))) {
    if (owed.has(step.key)) practice.delete(step);
    else if (isPractice(step)) continue;
    for (const each of [...basesOf(step, steps), step]) {
      if (ordered.has(each)) continue;
      ordered.add(each);
      read++;
    }
    if (read < READ) continue;
    // On a day of which something is read already, in the midst of the longest stretch that is not tried yet, so that it is on days of their own.
    const stretch = (some: readonly S[]): number => {
      const tried = some.findIndex((each) => isPractice(each) && ordered.has(each));
      return some.slice(0, tried < 0 ? undefined : tried).filter((each) => ordered.has(each)).length;
    };
    const untried = (each: S): number => {
      const at = steps.indexOf(each);
      return Math.min(stretch(steps.slice(0, at).toReversed()), stretch(steps.slice(at + 1)));
    };
    const open = [...practice].filter(({ from }) => [...ordered].some((each) => each.from === from));
    const [next] = open.toSorted((a, b) => untried(b) - untried(a));
    if (next === undefined) continue;
    read -= READ;
    ordered.add(next);
    practice.delete(next);
  }
  return [...ordered, ...practice];
}

/** Minutes for what is read on a day, and how many more it may take where another has as many less. */
export interface Room {
  readonly room: number;
  readonly over: number;
}

/** Shares steps out in their order, so that at the end of each day as near to what there was time for is read as whole pages come; `undefined` where there is no room for all. */
function share<S extends Step>(steps: readonly S[], rooms: readonly Room[]): S[][] | undefined {
  /** Minutes of so many of the steps. */
  const until = [0];
  for (const { minutes } of steps) until.push((until.at(-1) ?? 0) + minutes);
  const all = until.at(-1) ?? 0;
  /** How to have read so many when a day is over: how many were before it, and how far that is from its time. */
  interface Way {
    readonly before: Way | undefined;
    readonly count: number;
    readonly off: number;
  }
  let ways: Way[] = [{ before: undefined, count: 0, off: 0 }];
  let time = 0;
  for (const { room, over } of rooms) {
    time += room;
    const best: Way[] = [];
    for (const before of ways)
      for (let { count } = before; count < until.length; count++) {
        const load = (until[count] ?? 0) - (until[before.count] ?? 0);
        if (load > room + over) break;
        const off = before.off + ((until[count] ?? 0) - Math.min(time, all)) ** 2;
        if (off < (best[count]?.off ?? Infinity)) best[count] = { before, count, off };
      }
    ways = Object.values(best);
  }
  const whole = all > time ? undefined : ways.find(({ count }) => count === steps.length);
  const days: S[][] = [];
  for (let way = whole; way?.before !== undefined; way = way.before)
    days.unshift(steps.slice(way.before.count, way.count));
  return whole && days;
}

/** What is owed before the rest, in the order in which it is. */
export function owedFirst<S extends Step>(steps: readonly S[], owed: ReadonlySet<string>): S[] {
  const turn = new Map([...owed].map((key, at) => [key, at]));
  const turnOf = ({ key }: S): number => turn.get(key) ?? owed.size;
  return steps.toSorted((a, b) => turnOf(a) - turnOf(b));
}

/** What is read on days with so much room: what is asked most, whatever its length, in the order in which all is taught, what is `owed` and has room before the rest. What less room brings is a part of what more does. */
export function fillDays<S extends Step>(
  steps: readonly S[],
  rooms: readonly Room[],
  owed: ReadonlySet<string> = new Set(),
): S[][] {
  const chosen = new Set<S>();
  const ordered = owedFirst(steps, owed);
  const longest = Math.max(...rooms.map(({ room, over }) => room + over));
  let days = rooms.map((): S[] => []);
  for (const step of inTurn(
    steps.filter(({ minutes }) => minutes <= longest),
    owed,
  )) {
    chosen.add(step);
    const more = share(
      ordered.filter((each) => chosen.has(each)),
      rooms,
    );
    if (more === undefined) break;
    days = more;
  }
  return days;
}

/** Shares steps out in their order, each day taking about as long. */
export function spread<S extends Step>(steps: readonly S[], days: number): S[][] {
  const total = minutesOf(steps);
  const shares = Array.from({ length: days }, (): S[] => []);
  let before = 0;
  for (const step of steps) {
    shares[Math.floor(((before + step.minutes / 2) / total) * days)]?.push(step);
    before += step.minutes;
  }
  return shares;
}

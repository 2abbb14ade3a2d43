/** Days with less room than there is to read: what is asked most comes in, and what others build on comes before them. */
import { minutesOf } from '../model/plan-data.ts';
import type { Step } from './exam-plan.ts';
import { subjectOf } from './step-key.ts';

/** What a step builds on: `read:database/rds-proxy` on `read:database/rds`. */
const basesOf = <S extends Step>(step: S, steps: readonly S[]): S[] =>
  steps.filter(({ key }) => key.startsWith('read:') && subjectOf(step.key).startsWith(`${subjectOf(key)}-`));

const isPractice = ({ key }: Step): boolean => key.startsWith('practise:');

/** After so many minutes of what is read comes something to try it on. */
const READ = 150;

/** What takes longer than most has to be worth as much more. */
const LONG = 12;
const gainOf = ({ worth, minutes }: Step): number => worth / Math.max(LONG, minutes);

/** What was left behind comes before what is new, unless the exam asks that much more of it. */
const OWED = 2;

const areaOf = ({ key }: Step): string => subjectOf(key).split('/')[0] ?? '';

/** Steps in the order in which they get room: the most asked first, each after what it builds on, and by turns what one tries oneself at. */
function inTurn<S extends Step>(steps: readonly S[], owed: ReadonlySet<string>): S[] {
  const ordered = new Set<S>();
  const practice = new Set(steps.filter(isPractice));
  let read = 0;
  const rank = (step: S): number => gainOf(step) * (owed.has(step.key) ? OWED : 1);
  for (const step of steps.toSorted((a, b) => rank(b) - rank(a))) {
    if (owed.has(step.key)) practice.delete(step);
    else if (isPractice(step)) continue;
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

/** What compares, joins or practises what was read: it waits for that, and keeps nothing else waiting. */
const isJoined = (step: Step): boolean => !step.key.startsWith('read:') || areaOf(step) === 'architectures';

/** Whether a step may come before one that the course has before it: another area's, so that each keeps its order; what is new never before what is `owed`. */
const mayPass = (step: Step, other: Step, owed: ReadonlySet<string>): boolean =>
  (owed.has(step.key) || !owed.has(other.key)) &&
  (isJoined(other) || (!isJoined(step) && areaOf(step) !== areaOf(other) && step.from !== other.from));

/** Where the end of a day is filled up: among so many steps before it and after it. */
const NEAR = { before: 3, after: 4 };

/** Of steps in their order those of a day with so many minutes, of which no more may be left than `spare`: the next ones, and where these leave too much, others near by that change the order least. */
function fillDay<S extends Step>(
  open: readonly S[],
  room: number,
  spare: number,
  owed: ReadonlySet<string>,
): readonly S[] | undefined {
  const until = open.findIndex((_, at) => minutesOf(open.slice(0, at + 1)) > room);
  const next = until === -1 ? open : open.slice(0, until);
  if (room - minutesOf(next) <= spare) return next;
  const kept = open.slice(0, Math.max(0, until - NEAR.before));
  const near = open.slice(kept.length, until + NEAR.after);
  const left = room - minutesOf(kept);
  let best: { readonly taken: readonly S[]; readonly passed: number } | undefined;
  for (let mask = 0; mask < 1 << near.length; mask++) {
    const isTaken = (at: number): boolean => (mask & (1 << at)) !== 0;
    const taken = near.filter((_, at) => isTaken(at));
    const rest = left - minutesOf(taken);
    if (rest < 0 || rest > spare) continue;
    const passed = near.flatMap((step, at) =>
      isTaken(at)
        ? near
            .slice(0, at)
            .filter((_, before) => !isTaken(before))
            .map((other) => mayPass(step, other, owed))
        : [],
    );
    if (passed.includes(false) || passed.length >= (best?.passed ?? Infinity)) continue;
    best = { taken, passed: passed.length };
  }
  return best && [...kept, ...best.taken];
}

/** Shares steps out among days with so many minutes each, as near to their order as there is room; `undefined` where there is none for all. */
function share<S extends Step>(
  steps: readonly S[],
  rooms: readonly number[],
  owed: ReadonlySet<string>,
): S[][] | undefined {
  let spare = rooms.reduce((sum, room) => sum + room, 0) - minutesOf(steps);
  let open = steps;
  const days: S[][] = [];
  for (const room of rooms) {
    const day = fillDay(open, room, spare, owed);
    if (day === undefined) return undefined;
    spare -= room - minutesOf(day);
    open = open.filter((step) => !day.includes(step));
    days.push([...day]);
  }
  return open.length === 0 ? days : undefined;
}

/** What is read on days with so many minutes each: what is asked most, in the order in which all is taught, what is `owed` before the rest. */
export function fillDays<S extends Step>(
  steps: readonly S[],
  rooms: readonly number[],
  owed: ReadonlySet<string> = new Set(),
): S[][] {
  const chosen = new Set<S>();
  const ordered = steps.toSorted((a, b) => Number(owed.has(b.key)) - Number(owed.has(a.key)));
  let days = rooms.map((): S[] => []);
  for (const step of inTurn(steps, owed)) {
    if (!basesOf(step, steps).every((base) => base === step || chosen.has(base))) continue;
    const wanted = ordered.filter((each) => each === step || chosen.has(each));
    const more = share(wanted, rooms, owed);
    if (more === undefined) continue;
    chosen.add(step);
    days = more;
  }
  return days;
}

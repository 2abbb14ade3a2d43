/** What the reader has changed of a plan today, as the log tells: what stood before comes back as a whole, after a reload as well. */
import { chooseCards, readChoice } from './cards/choice.ts';
import { dayNumber } from './day.ts';
import type { Draft } from './event.ts';
import type { PathState } from './path-state.ts';
import { beginOn, oweOn, readingIn, takeReading } from './plan-settings.ts';
import { spanOf, type PathLog } from './plan-span.ts';
import type { Reading } from './read-briefly.ts';
import type { StudyStore } from './store.ts';

const BEFORE = 'path.before';

/** Written right before a change: it is taken back to what stands by then. `reading`: how the plan reads, whether that was chosen or not. */
export const markBefore = (reading: Reading = 'whole'): Draft => ({ kind: 'setting', key: BEFORE, value: reading });

/** @see changedToday */
export interface Changed {
  /** The exam that there was, and the one that there is in its stead; `isGone`: none is. */
  readonly former: number;
  readonly exam?: number | undefined;
  readonly isGone: boolean;
  /** Another day is the first; `isUnasked`: nobody has begun the plan, it goes on with the day. */
  readonly first?: number | undefined;
  readonly isUnasked: boolean;
  /** What else is another than before. */
  readonly named: readonly string[];
  /** A change of the reader's was marked: what is changed besides is taken back with it. */
  readonly isMarked: boolean;
  /** When that was, and whether the plan was begun. */
  readonly at: number;
  readonly isBegun: boolean;
  /** What takes it back. */
  readonly back: readonly Draft[];
}

/** What is another now than before the change that was marked today; nothing where all of it was put back. */
export function changedToday(log: Pick<PathLog, 'settings' | 'runs' | 'reviews'>): Changed | undefined {
  const { settings } = log;
  const now = readChoice(settings);
  const at = settings.findLastIndex(({ key }) => key === BEFORE);
  const mark = settings[at];
  const isMarked = mark !== undefined && dayNumber(mark.at, now.zone) === dayNumber(Date.now(), now.zone);
  const former = isMarked ? settings.slice(0, at) : settings;
  const then = readChoice(former);
  const [before, span] = [former, settings].map((some) => spanOf({ ...log, settings: some }));
  if (before === undefined) return undefined;
  const { isKept, told, done, owed = { keys: [], mocks: 0 } } = before;
  const isUnasked = !isKept && told > 0 && told < before.first && (span ?? before).first === before.first;
  const first = isUnasked ? told : before.first;
  const isMoved = span !== undefined && span.first !== first;
  const isOther = now.exam !== then.exam;
  const isGone = now.exam === undefined;
  const [read, reads] = [readingIn(former), readingIn(settings)];
  const [was, is] = [then, now].map(({ exam, planned, minutes, weekdays }) =>
    [exam, planned, minutes, weekdays].join(),
  );
  const named = [
    ...(then.minutes === now.minutes ? [] : ['하루 시간']),
    ...(then.weekdays.join() === now.weekdays.join() ? [] : ['요일']),
    ...(isMarked && reads !== undefined && reads !== (read ?? mark.value) ? ['읽는 방법'] : []),
  ];
  if (!isMoved && !isOther && named.length === 0) return undefined;
  const { exam, planned, daily, core, weekdays, minutes } = then;
  return {
    former: before.exam,
    exam: isOther && !isGone ? now.exam : undefined,
    ...{ isGone, first: isMoved ? span.first : undefined, isUnasked, named, isMarked },
    ...{ at: isMarked ? mark.at : 0, isBegun: (span ?? before).isKept },
    back: [
      ...(was === is ? [] : chooseCards({ exam, planned, daily, core, weekdays, minutes })),
      ...(read === reads ? [] : [takeReading(read ?? null)]),
      ...(isKept || isMoved || isUnasked ? [beginOn(first, before.exam, done)] : []),
      ...(isKept || (isMoved && !isUnasked) ? [oweOn(first, owed)] : []),
    ],
  };
}

/** @see changedToday */
export async function readChanged(store: StudyStore): Promise<Changed | undefined> {
  const [settings, runs, reviews] = await Promise.all([
    store.read('setting'),
    store.read('session', 'finish', 'answer'),
    store.read('review'),
  ]);
  return changedToday({ settings, runs, reviews });
}

/** Marks what stands before a change (of the `exam`, where that is another), unless one of today is marked with which it is taken back; of two days of the exam after another the last one alone is. */
export async function markOf(
  store: StudyStore,
  { span, today }: Pick<PathState, 'span' | 'today'>,
  reading: Reading | undefined,
  exam?: number,
): Promise<Draft[]> {
  if (span === undefined) return [];
  const isTold = exam === undefined ? !span.isKept || today < span.exam : span.isKept || Number.isNaN(exam);
  if (!isTold || exam === span.exam) return [];
  const changed = await readChanged(store);
  const isLast = exam !== undefined && changed?.exam !== undefined && exam !== changed.former;
  return changed?.isMarked === true && !isLast ? [] : [markBefore(reading)];
}

/** What is kept of a plan to an exam: when it began, and how much time there is for it. */
import type { Draft, EventOf } from './event.ts';
import { dayNumber, FARTHEST } from './day.ts';
import type { Reading } from './read-briefly.ts';

/** Minutes a day that are offered, and what is meant where nothing was chosen. */
export const AMOUNTS = [30, 45, 60, 90, 120, 180, 240, 480] as const;
/** @see AMOUNTS */
export const USUAL = 60;
/** What was meant by who has told the day of an exam and no minutes: since then they are kept with it. */
const FORMER = 120;

const FIRST = 'path.first';
const OWED = 'path.owed';
const MINUTES = 'path.minutes';
const READING = 'path.reading';

/** Whether a plan to an exam can begin with a day: before it, and no more than twice as long as any is when it is told, as exams are put off. */
export const isWithin = (first: number, exam: number): boolean => first < exam && first >= exam - 2 * FARTHEST;

/** The day on which the plan to an exam begins, where one has begun with it, and the days that were done before it was divided anew; of another exam's plan nothing is left, nor of one that is longer than any. */
export function begunOf(
  settings: readonly EventOf<'setting'>[],
  exam: number,
): { readonly first: number; readonly done: number } | undefined {
  const value = settings.findLast(({ key }) => key === FIRST)?.value;
  const [first = 0, planned, done = 0] = typeof value === 'string' ? value.split(':').map(Number) : [];
  return planned === exam && isWithin(first, exam) ? { first, done: done > 0 ? done : 0 } : undefined;
}

/** The day on which the way to an exam began, however often its plan was divided anew or the exam moved; of a plan whose exam had come before that nothing is left. `first`: that of the plan as it stands; `worked`: days on which cards were learnt or questions answered, which begin a plan without a word of it once its exam is told. */
export function setOutOn(
  settings: readonly EventOf<'setting'>[],
  { exam, zone }: { readonly exam?: number | undefined; readonly zone: string },
  first: number,
  worked: readonly number[] = [],
): number {
  const began = { on: first, until: 0 };
  const told = { on: first, until: 0 };
  for (const { key, value, at } of settings) {
    if (key !== FIRST && key !== 'exam.day') continue;
    const [one = 0, two = 0] = String(value).split(':').map(Number);
    const [way, from, until] = key === FIRST ? [began, one, two] : [told, two || first, one];
    way.on = way.until <= dayNumber(at, zone) ? from : Math.min(way.on, from);
    way.until = until;
  }
  const kept = began.until === exam ? Math.min(began.on, first) : first;
  return told.until === exam ? Math.min(kept, ...worked.filter((day) => day >= told.on)) : kept;
}

/** Keeps the day on which the plan to an exam begins, and how many days of it were done before. */
export const beginOn = (first: number, exam: number, done = 0): Draft => ({
  kind: 'setting',
  key: FIRST,
  value: [first, exam, ...(done > 0 ? [done] : [])].join(':'),
});

/** What the plan before it leaves to one that is divided anew: what of its past days is open, and how many mock exams are still to come. */
export interface Owed {
  readonly keys: readonly string[];
  readonly mocks: number;
}
/** A value of the log is no longer. */
const MOST_OWED = 40;

/** Keeps what is owed to the plan that begins with a day; two numbers that earlier builds had there are none. */
export const oweOn = (first: number, { keys, mocks }: Owed): Draft => ({
  kind: 'setting',
  key: OWED,
  value: [first, mocks, 0, 0, ...keys.slice(0, MOST_OWED)].join(),
});

/** What is owed to the plan that begins with a day. */
export function owedIn(settings: readonly EventOf<'setting'>[], first: number): Owed | undefined {
  const last = settings.findLast(({ key, value }) => key === OWED && String(value).startsWith(`${first},`));
  if (last === undefined) return undefined;
  const [, mocks, , , ...keys] = String(last.value).split(',');
  return { keys, mocks: Number(mocks) };
}

/** Minutes that the reader has on a day. */
export function minutesADay(settings: readonly EventOf<'setting'>[]): number {
  const value = settings.findLast(({ key }) => key === MINUTES)?.value;
  const wasTold = settings.some(({ key, value: day }) => key === 'exam.day' && !String(day).startsWith('0:'));
  return AMOUNTS.find((amount) => amount === value) ?? (wasTold ? FORMER : USUAL);
}

/** Minutes of the cards on the last day, which brings once more what was learnt, the weakest first: a third of it within these. */
const EVE = { part: 3, least: 20, most: 60 } as const;
/** @see EVE */
export const eveMinutes = (minutes: number): number =>
  Math.min(EVE.most, Math.max(Math.min(EVE.least, Math.round(minutes / 2)), Math.round(minutes / EVE.part)));

/** Keeps how many minutes there are on a day. */
export const takeMinutes = (minutes: number): Draft => ({ kind: 'setting', key: MINUTES, value: minutes });

/** How topics are read, where that was chosen: their pages as a whole, or in short. */
export function readingIn(settings: readonly EventOf<'setting'>[]): Reading | undefined {
  const value = settings.findLast(({ key }) => key === READING)?.value;
  return value === 'brief' || value === 'whole' ? value : undefined;
}

/** Keeps how topics are read; `null`: as nobody has said how. */
export const takeReading = (reading: Reading | null): Draft => ({ kind: 'setting', key: READING, value: reading });

/** What the reader has chosen, as all settings of the log say it. */
import { dayNumber, FARTHEST, SEOUL, type DayRule } from '../day.ts';
import { latest } from '../log.ts';
import type { Draft, EventOf } from '../schema.ts';

/** Minutes a day that are offered. */
export const MINUTES = [30, 45, 60, 90, 120, 180, 240, 480] as const;
/** New cards a day that are offered. */
export const DAILY = [0, 5, 10, 20, 40, 80] as const;
/** The days of the week as it is written, each with the number of `Date`. */
export const WEEK = [
  [1, '월'],
  [2, '화'],
  [3, '수'],
  [4, '목'],
  [5, '금'],
  [6, '토'],
  [0, '일'],
] as const;

/** @see readSettings */
export interface Settings {
  readonly days: DayRule;
  /** Day of the exam, where one is known, and the day on which it was set. */
  readonly exam: number | undefined;
  readonly examSetOn: number;
  /** Minutes of a day, and the weekdays on which one learns (numbers of `Date`). */
  readonly minutes: number;
  readonly weekdays: readonly number[];
  /** Day on which the plan to this exam begins, where it has begun. */
  readonly planStart: number | undefined;
  /** The plan was made by this version of the planner, or it was said that it is made anew. */
  readonly knowsNewPlan: boolean;
  /** New cards a day; only the most asked (`core`); domains and kinds of cards to learn, empty for all. */
  readonly daily: number;
  readonly core: boolean;
  readonly domains: readonly string[];
  readonly kinds: readonly string[];
  /** New cards that were asked for on top, on one day. */
  readonly extra: { readonly day: number; readonly count: number };
  /** The value of any other key. */
  readonly other: (key: string) => string | number | boolean | null | undefined;
}

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).format(0) !== '';
  } catch {
    return false;
  }
}
const isDay = (day: number | undefined): day is number => day !== undefined && Number.isInteger(day) && day > 0;
const ALL_DAYS = WEEK.map(([weekday]): number => weekday);

/** Reads the choices from all settings, in order. What cannot be understood is as if it had not been chosen. */
export function readSettings(events: readonly EventOf<'setting'>[]): Settings {
  const values = latest(events, ({ key }) => key);
  const other: Settings['other'] = (key) => values.get(key)?.value;
  const text = (key: string): string => {
    const value = other(key);
    return typeof value === 'string' ? value : '';
  };
  const numbers = (key: string): number[] => text(key).split(':').map(Number);
  const list = (key: string): string[] => text(key).split(',').filter(Boolean);
  const zone = text('zone');
  const startHour = other('day.start') === 4 ? 4 : 0;
  const [exam, examSetOn] = numbers('exam.day');
  const isExam = isDay(exam) && exam <= dayNumber(Date.now()) + FARTHEST + 1;
  const [planStart, plannedExam] = numbers('path.first');
  const weekdays = ALL_DAYS.filter((weekday) => text('path.weekdays').includes(String(weekday)));
  const daily = other('cards.daily');
  const [day = 0, count = 0] = numbers('cards.more');
  // Before minutes could be chosen a plan was made for two hours.
  const usual = isDay(exam) ? 120 : 60;
  return {
    days: { zone: zone !== '' && isZone(zone) ? zone : SEOUL.zone, startHour },
    exam: isExam ? exam : undefined,
    examSetOn: isDay(examSetOn) ? examSetOn : 0,
    minutes: MINUTES.find((amount) => amount === other('path.minutes')) ?? usual,
    weekdays: weekdays.length > 0 ? weekdays : ALL_DAYS,
    planStart: isExam && plannedExam === exam && isDay(planStart) && planStart <= exam ? planStart : undefined,
    knowsNewPlan: other('plan.version') === PLANNER,
    daily: typeof daily === 'number' && daily >= 0 && daily <= 1000 ? Math.floor(daily) : 20,
    core: other('cards.core') !== false,
    domains: list('cards.domains'),
    kinds: list('cards.kinds'),
    extra: { day, count: Number.isFinite(count) ? count : 0 },
    other,
  };
}

/** The event that makes a choice. */
export const setting = (key: string, value: string | number | boolean | null): Draft => ({
  kind: 'setting',
  key,
  value,
});

/** Sets the day of the exam; `undefined`: none. */
export const setExam = (exam: number | undefined, today: number): Draft => setting('exam.day', `${exam ?? 0}:${today}`);

/** Begins the plan to an exam with a day. */
export const setPlanStart = (first: number, exam: number): Draft => setting('path.first', `${first}:${exam}`);

/** The version of the planner that made the days of a plan: those of another are made anew. */
const PLANNER = 2;
export const knowPlanner = (): Draft => setting('plan.version', PLANNER);

/** Begins the plan with a day, as this planner makes it. */
export const beginPlan = (first: number, exam: number): Draft[] => [setPlanStart(first, exam), knowPlanner()];

export const setWeekdays = (weekdays: readonly number[]): Draft =>
  setting('path.weekdays', ALL_DAYS.filter((weekday) => weekdays.includes(weekday)).join(''));

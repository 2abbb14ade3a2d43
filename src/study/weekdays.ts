/** The days of the week on which one learns. */
import type { Draft, EventOf } from './event.ts';

/** As a week is written, from Monday on; each number is that of `Date`. */
export const WEEK = [
  [1, '월'],
  [2, '화'],
  [3, '수'],
  [4, '목'],
  [5, '금'],
  [6, '토'],
  [0, '일'],
] as const;

const KEY = 'path.weekdays';
const NAMES = new Map([
  ['12345', '평일 '],
  ['60', '주말 '],
  ['1234560', ''],
]);

const inOrder = (weekdays: readonly number[]): number[] =>
  WEEK.flatMap(([weekday]) => (weekdays.includes(weekday) ? [weekday] : []));

/** The weekdays that were chosen; all of them where none was. */
export function weekdaysIn(settings: readonly EventOf<'setting'>[]): readonly number[] {
  const value = settings.findLast(({ key }) => key === KEY)?.value;
  const chosen = typeof value === 'string' ? inOrder(value.split('').map(Number)) : [];
  return chosen.length > 0 ? chosen : inOrder([0, 1, 2, 3, 4, 5, 6]);
}

/** Keeps the weekdays. */
export const takeWeekdays = (weekdays: readonly number[]): Draft => ({
  kind: 'setting',
  key: KEY,
  value: inOrder(weekdays).join(''),
});

/** Whether a day is one to learn on; the first of all days was a Thursday. */
export const isStudied = (day: number, weekdays: readonly number[]): boolean => weekdays.includes((day + 4) % 7);

/** What days of such a week are called before their number, nothing where each is one: `평일 `, `월·수 `, `일요일 `, `일요일 뺀 `. */
export function sayWeekdays(weekdays: readonly number[]): string {
  const chosen = inOrder(weekdays);
  const isMost = chosen.length > 4;
  const names = WEEK.filter(([weekday]) => chosen.includes(weekday) !== isMost).map(([, name]) => name);
  return NAMES.get(chosen.join('')) ?? `${names.join('·')}${isMost ? '요일 뺀' : names.length === 1 ? '요일' : ''} `;
}

/** Whether one learns on any day from the first up to that before the exam: a week has all there are. */
export const hasStudied = (first: number, exam: number, weekdays: readonly number[]): boolean =>
  studyDays(first, Math.min(exam, first + WEEK.length), weekdays).some((day) => isStudied(day, weekdays));

/** The days from the first up to that before the exam on which one learns; all of them where the week has none of these. */
export function studyDays(first: number, exam: number, weekdays: readonly number[]): number[] {
  const days = Array.from({ length: exam - first }, (_, at) => first + at);
  const chosen = days.filter((day) => isStudied(day, weekdays));
  return chosen.length > 0 ? chosen : days;
}

/** Whether no other day on which one learns comes before an exam. */
export function isLastDay(
  { exam = -Infinity, weekdays = [] }: { readonly exam?: number | undefined; readonly weekdays?: readonly number[] },
  day: number,
): boolean {
  const left = exam - day;
  // A week has each of its days: of more nothing is asked.
  return left === 1 || (left > 1 && left <= WEEK.length && studyDays(day, exam, weekdays).at(-1) === day);
}

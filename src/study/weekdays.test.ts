import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber } from './day.ts';
import { studyDays, sayWeekdays, takeWeekdays, weekdaysIn } from './weekdays.ts';

/** 2026-11-25, a Wednesday. */
const wednesday = dayNumber(Date.UTC(2026, 10, 25));
const chosen = (...weekdays: readonly number[]): readonly number[] =>
  weekdaysIn([{ ...takeWeekdays(weekdays), id: 'a', at: 0, order: 0 } as Parameters<typeof weekdaysIn>[0][number]]);

test('are kept in the order of the week; without a choice, or with one that cannot be read, each is one', () => {
  expect([chosen(0, 3, 1), chosen(), chosen(9)]).toEqual([
    [1, 3, 0],
    [1, 2, 3, 4, 5, 6, 0],
    [1, 2, 3, 4, 5, 6, 0],
  ]);
});

test('are called by what people call them', () => {
  const said = [[1, 2, 3, 4, 5], [0, 6], [5, 1, 3], [0], [1, 2, 3, 4, 5, 6], weekdaysIn([])].map(sayWeekdays);
  expect(said).toEqual(['평일 ', '주말 ', '월·수·금 ', '일요일 ', '일요일 뺀 ', '']);
});

test('say which days there are up to the exam', () => {
  const daysOf = (...weekdays: readonly number[]): number[] =>
    studyDays(wednesday, wednesday + 7, weekdays).map((day) => day - wednesday);
  expect([daysOf(1, 2, 3, 4, 5), daysOf(6, 0), daysOf(3)]).toEqual([[0, 1, 2, 5, 6], [3, 4], [0]]);
  // With none of them before the exam all days are.
  expect(studyDays(wednesday, wednesday + 2, [6])).toEqual([wednesday, wednesday + 1]);
});

test('fall on the weekdays that a calendar has', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40_000 }), fc.integer({ min: 0, max: 6 }), (first, weekday) => {
      const days = studyDays(first, first + 14, [weekday]);
      expect(days.map((day) => new Date(day * 86_400_000).getUTCDay())).toEqual([weekday, weekday]);
    }),
  );
});

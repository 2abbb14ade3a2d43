import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CORE, readChoice } from './choice.ts';
import {
  cardsADay,
  daysLeft,
  examOn,
  isRest,
  newOn,
  onlyRepeats,
  onWeekdays,
  paceFrom,
  planFor,
  repeatingDays,
  secondsACard,
} from './plan.ts';

describe('a plan for an exam', () => {
  test('is what fits into the days: the most asked cards in three weeks or a month, all of them when it is far away', () => {
    expect(planFor(14)).toEqual({ daily: 40, core: true });
    expect(planFor(30)).toEqual({ daily: 35, core: true });
    expect(planFor(60)).toEqual({ daily: 20, core: true });
    expect(planFor(365).core).toBe(false);
  });

  test('asks for an amount that one can learn, and for the core as soon as there is time for it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), (days) => {
        const { daily, core } = planFor(days);
        expect(daily).toBeGreaterThanOrEqual(10);
        expect(daily).toBeLessThanOrEqual(40);
        const learnt = daily * (days - repeatingDays(days));
        if (core && daily < 40) expect(learnt).toBeGreaterThanOrEqual(CORE);
      }),
    );
  });

  test('counts on a day with new cards no fewer than these, however near the exam is', () => {
    for (const days of [1, 2, 3, 7, 14])
      expect(cardsADay({ ...readChoice([]), ...planFor(days), exam: 100 + days, planned: 100 })).toBeGreaterThanOrEqual(
        40,
      );
  });

  test('tells a pace that can be kept, however fast or slow the first cards went', () => {
    const reviews = (took: number): { took: number }[] => Array.from({ length: 20 }, () => ({ took }));
    expect([1000, 8000, 900_000].map((took) => secondsACard(reviews(took)))).toEqual([5, 8, 60]);
    expect(secondsACard(reviews(1000).slice(1))).toBe(15);
  });

  test('leaves its last days to repeating, and is over with the exam', () => {
    const choice = { exam: 130, planned: 100 };
    const days = Array.from({ length: 32 }, (_, at) => 100 + at);
    expect(days.filter((day) => onlyRepeats(choice, day))).toEqual([126, 127, 128, 129, 130]);
    expect([daysLeft(choice, 100), daysLeft(choice, 130), daysLeft(choice, 131)]).toEqual([30, 0, undefined]);
    expect(onlyRepeats({ exam: undefined, planned: 100 }, 120)).toBe(false);
  });
});

test('says how many new cards a day all of them take, and offers no more than one can take for days', () => {
  const choice = { ...readChoice([]), exam: 130, planned: 100, daily: 35 };
  // Of the 24 days from tomorrow on the last five, with that of the exam, only repeat.
  expect(paceFrom(choice, 105, 696)).toEqual({ days: 20, reached: 696, needed: 35, most: 80, raised: undefined });
  expect(paceFrom(choice, 105, 1000)).toMatchObject({ reached: 700, needed: 50, raised: 50 });
  expect(paceFrom(choice, 105, 3000)).toMatchObject({ needed: 150, raised: 80 });
  expect(paceFrom({ ...choice, daily: 80 }, 105, 3000)?.raised).toBeUndefined();
  // Of those twenty so many are weekdays: day 106 was a Friday.
  expect(paceFrom({ ...choice, weekdays: [1, 2, 3, 4, 5] }, 105, 696)).toMatchObject({ days: 14, raised: 50 });
  expect(paceFrom(choice, 129, 9)).toBeUndefined();
  expect(paceFrom({ ...choice, exam: undefined }, 105, 9)).toBeUndefined();
});

test('counts the days on which one learns alone, and brings nothing new on others', () => {
  const weekdays = [1, 2, 3, 4, 5];
  const all = { ...readChoice([]), ...examOn(160, 100) };
  // Sixty days have 43 weekdays.
  expect([all.daily, examOn(160, 100, weekdays).daily]).toEqual([20, planFor(43).daily]);
  expect(onWeekdays(all, 100, weekdays)).toEqual({ weekdays, ...planFor(43) });
  // Who has chosen an amount keeps it.
  expect(onWeekdays({ ...all, daily: 5 }, 100, weekdays)).toEqual({ weekdays });
  const choice = { ...all, weekdays };
  // Day 106 was a Friday.
  expect([106, 107, 108, 109].map((day) => newOn(choice, day))).toEqual([20, 0, 0, 20]);
  expect([106, 107].map((day) => isRest(choice, day))).toEqual([false, true]);
  // Where none of them comes before the exam all days count.
  expect(newOn({ ...choice, exam: 109, planned: 107, weekdays: [1] }, 107)).toBe(20);
});

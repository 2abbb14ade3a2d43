import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CORE } from '../../model/card-data.ts';
import { readChoice } from './choice.ts';
import {
  cardMinutes,
  cardsADay,
  daysLeft,
  examOn,
  inTime,
  isRest,
  newOn,
  onlyRepeats,
  paceFrom,
  planFor,
  plannedFrom,
  reachOf,
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
        // On the day before the exam few are begun.
        if (core && daily < 40 && days > 1) expect(learnt).toBeGreaterThanOrEqual(CORE);
      }),
    );
  });

  test('counts on a day with new cards no fewer than these, however near the exam is', () => {
    for (const days of [1, 2, 3, 7, 14]) {
      const choice = { ...readChoice([]), ...planFor(days), exam: 100 + days, planned: 100 };
      expect(cardsADay(choice)).toBeGreaterThanOrEqual(choice.daily);
    }
  });

  test('begins no more than what fits into a third of the minutes that there are, and changes with them', () => {
    for (const minutes of [30, 45, 60, 90, 120, 180])
      for (let days = 1; days <= 90; days++) {
        const planned = planFor(days, minutes);
        expect(3 * cardMinutes({ ...planned, exam: days, planned: 0 }, 20)).toBeLessThanOrEqual(minutes);
        if (minutes === 120) expect(planned.daily).toBeGreaterThanOrEqual(planFor(days).daily);
      }
    expect([planFor(21).daily, planFor(21, 30).daily]).toEqual([40, 15]);
    const all = { ...readChoice([]), ...examOn(121, 100) };
    expect(inTime(all, 100, { minutes: 30 })).toEqual({ minutes: 30, ...planFor(21, 30) });
    expect(inTime({ ...all, daily: 80 }, 100, { minutes: 30 })).toEqual({ minutes: 30 });
  });

  test('begins more where there is time for all that is read and more, so that all are learnt, and no more than one can take', () => {
    const dailyIn = (days: number, minutes: number): number => planFor(days, minutes).daily;
    // Three weeks of four hours have time for the core, those of two have it for what is read, a week of them has not even for that.
    expect([dailyIn(21, 240), dailyIn(14, 240), dailyIn(7, 480)]).toEqual([50, 75, 80]);
    expect([dailyIn(7, 120), dailyIn(21, 120), dailyIn(21, 60), dailyIn(28, 120)]).toEqual([40, 40, 30, 35]);
    // So does a week of longer days, though not all is read on them.
    expect([90, 120, 180, 240].map((minutes) => dailyIn(7, minutes))).toEqual([40, 40, 65, 80]);
    const choice = { ...readChoice([]), ...examOn(121, 100, undefined, 240) };
    expect(reachOf(choice, 100, { queue: { known: 0, fresh: 50, waiting: 750 }, learnt: 0 })).toEqual({
      ...{ begun: 800, left: 0, had: 0, days: 16 },
    });
    expect(
      reachOf({ ...choice, daily: 40 }, 100, { queue: { known: 10, fresh: 30, waiting: 760 }, learnt: 0 }),
    ).toEqual({
      ...{ begun: 40 + 40 * 17, left: 80, had: 0, days: 18 },
    });
    expect(reachOf(choice, 120, { queue: { known: 30, fresh: 0, waiting: 770 }, learnt: 30 })).toEqual({
      ...{ begun: 30, left: 770, had: 30, days: 0 },
    });
  });

  test('is kept with the minutes that it was made for', () => {
    expect([examOn(121, 100, undefined, 60).minutes, examOn(121, 100).minutes]).toEqual([60, undefined]);
  });

  test('begins few on the day before the exam, whenever it was told', () => {
    expect(planFor(1).daily).toBe(20);
    const choice = { ...readChoice([]), ...examOn(121, 100) };
    expect([118, 120, 121].map((day) => newOn(choice, day, 0))).toEqual([40, 20, 20]);
    expect(newOn({ ...choice, daily: 5 }, 120, 0)).toBe(5);
  });

  test('tells a pace that can be kept, however fast or slow the first cards went', () => {
    const reviews = (took: number, length = 200) => Array.from({ length }, () => ({ took, rating: 3 as const }));
    expect([1000, 8000, 900_000].map((took) => secondsACard(reviews(took)))).toEqual([5, 8, 60]);
    expect(secondsACard([])).toBe(20);
    // One that comes again takes as long as all its times.
    const again = Array.from({ length: 200 }, (_, at) => ({
      took: 8000,
      rating: at % 2 === 0 ? (1 as const) : (3 as const),
    }));
    expect(secondsACard(again)).toBe(16);
    expect(secondsACard(again.map((review) => ({ ...review, rating: 1 })))).toBe(60);
    // It is learnt slowly: a few fast ones promise next to nothing, and each that comes a little more.
    expect(secondsACard(reviews(1000, 10))).toBeGreaterThan(14);
    const learnt = [0, 20, 60, 120, 200].map((count) => secondsACard(reviews(1000, count)));
    expect(learnt).toEqual(learnt.toSorted((a, b) => b - a));
  });

  test('leaves its last days to repeating, and is over with the exam', () => {
    const choice = { exam: 130, planned: 100, daily: 35 };
    const days = Array.from({ length: 32 }, (_, at) => 100 + at);
    expect(days.filter((day) => onlyRepeats(choice, day, CORE))).toEqual([126, 127, 128, 129, 130, 131]);
    expect([daysLeft(choice, 100), daysLeft(choice, 130), daysLeft(choice, 131)]).toEqual([30, 0, undefined]);
    expect(onlyRepeats({ ...choice, exam: undefined }, 120, CORE)).toBe(false);
  });
});

test('says how many new cards a day all of them take, and offers no more than one can take for days', () => {
  const choice = { ...readChoice([]), exam: 130, planned: 100, daily: 35, minutes: 240 };
  // Of the 24 days from tomorrow on the last five, with that of the exam, only repeat.
  expect(paceFrom(choice, 105, 696)).toEqual({ days: 20, reached: 696, needed: 35, most: 80, raised: undefined });
  expect(paceFrom(choice, 105, 1000)).toMatchObject({ reached: 700, needed: 50, raised: 50 });
  expect(paceFrom(choice, 105, 3000)).toMatchObject({ needed: 150, raised: 80 });
  // No more than a third of the reader's minutes has room for, by how long a card takes.
  const raisedIn = (minutes: number, seconds?: number) =>
    paceFrom({ ...choice, daily: 20, minutes }, 105, 3000, seconds)?.raised;
  expect([raisedIn(240), raisedIn(120), raisedIn(90), raisedIn(60), raisedIn(60, 12)]).toEqual([80, 60, 45, 30, 50]);
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
  expect(inTime(all, 100, { weekdays })).toEqual({ weekdays, ...planFor(43) });
  // Who has chosen an amount keeps it.
  expect(inTime({ ...all, daily: 5 }, 100, { weekdays })).toEqual({ weekdays });
  const choice = { ...all, weekdays };
  // Day 106 was a Friday.
  expect([106, 107, 108, 109].map((day) => newOn(choice, day, 0))).toEqual([20, 0, 0, 20]);
  expect([106, 107].map((day) => isRest(choice, day))).toEqual([false, true]);
  // Where none of them comes before the exam all days count.
  expect(newOn({ ...choice, exam: 109, planned: 107, weekdays: [1] }, 107, 0)).toBe(20);
});

test('brings new cards on the last days to who has learnt few, as many as to who begins on such a day', () => {
  const newFor = (learnt: number, days: number, left: number, weekdays = readChoice([]).weekdays): number => {
    const choice = { ...readChoice([]), ...examOn(100 + days, 100), weekdays };
    const today = 100 + days - left;
    const fresh = newOn(choice, today, learnt);
    expect(onlyRepeats(choice, today, learnt)).toBe(fresh === 0);
    return fresh;
  };
  // A day of two was lost: what is missing of a day's cards comes on the other; who has learnt some only repeats on the last.
  expect([0, 1, 5, 19, 400].map((learnt) => newFor(learnt, 2, 1))).toEqual([20, 0, 0, 0, 0]);
  expect([5, 400].map((learnt) => newFor(learnt, 14, 1))).toEqual([0, 0]);
  // Day 100 was a Saturday: the last to learn on before a Monday is the Friday.
  const weekdays = [1, 2, 3, 4, 5];
  const onDay = (day: number): number => newOn({ ...readChoice([]), ...examOn(116, 100, weekdays), weekdays }, day, 40);
  expect([112, 113, 114, 115].map(onDay)).toEqual([expect.any(Number), 0, 0, 0]);
  expect(onDay(112)).toBeGreaterThan(0);
  expect([0, 40, 80, 120].map((learnt) => newFor(learnt, 30, 4))).toEqual([35, 35, 25, 0]);
  // Whoever has planned before and learnt nothing is served as who begins today.
  for (let left = 0; left < 20; left++)
    for (let days = left; days <= 20; days++)
      expect([days, left, newFor(0, days, left)]).toEqual([days, left, left > 1 ? 40 : 20]);
  // On the day of the exam nothing new comes to who has learnt something.
  expect([newFor(1, 7, 0), newFor(1, 0, 0)]).toEqual([0, 20]);
  // It is no day of rest for who has told it on that day.
  expect(newFor(0, 0, 0, [(100 + 3) % 7])).toBe(20);
});

test('knows how many new cards were to come from the first day of the plan on, whatever was missed since', () => {
  const choice = { ...readChoice([]), ...examOn(114, 100, undefined, 60) };
  const queue = { known: 0, fresh: choice.daily, waiting: 800 - choice.daily };
  const begun = (today: number): number => reachOf(choice, today, { queue, learnt: 0 }).begun;
  expect(begun(100)).toBe(420);
  expect([103, 106].map((today) => [begun(today), plannedFrom(choice, 100, { queue, learnt: 0 })])).toEqual([
    ...[[begun(100) - 3 * choice.daily, 420], [begun(100) - 6 * choice.daily, 420]],
  ]); // prettier-ignore
});

test('asks only about a week whether one rests, however far the exam is', () => {
  const far = { ...readChoice([]), exam: 30_000_000, planned: 1, weekdays: [6] };
  expect([20_000, 20_001, 20_002].map((day) => isRest(far, day))).toEqual([true, false, true]);
});

test('tells the minutes of a day of cards by one reckoning', () => {
  const choice = { ...readChoice([]), ...examOn(107, 100) };
  expect(cardMinutes(choice, 15)).toBe(Math.round(cardsADay(choice) / 4));
  expect(cardMinutes({ ...choice, daily: 0 }, 15)).toBe(1);
});

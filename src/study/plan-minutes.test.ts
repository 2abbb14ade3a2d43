import { describe, expect, test } from 'vitest';
import { minutesOf } from '../model/plan-data.ts';
import { all, EVERY, keysOf } from './exam-plan.fixture.ts';
import { inOrder, planToExam } from './exam-plan.ts';

describe('the minutes of the days of a plan', () => {
  test('uses the minutes of each day of learning before anything is left out, whatever its cards come to, and asks for no more where nothing is', () => {
    const learning = (days: number, minutes: number, cards: ReadonlyMap<number, number>, on = 100) => {
      const span = { first: 100, exam: 100 + days, minutes, weekdays: EVERY, cards: 19, cardsNow: 15 };
      const { days: plan, left } = planToExam(all, { ...span, today: { on, cards, all: undefined } });
      return { left, plan: plan.filter(({ use }) => use === 'learn') };
    };
    for (const minutes of [60, 90, 120, 180, 240])
      for (const days of [1, 2, 4, 7, 9]) {
        const { plan, left } = learning(days, minutes, new Map([[100, 7]]));
        if (left.length === 0) continue;
        // More questions than these answers nobody on a day.
        const some = plan.filter(({ own }) => own[0]?.count !== 40);
        const unused = some.map((day) => minutes - minutesOf(inOrder(day)));
        expect(Math.min(...unused), `${days} days of ${minutes}`).toBeGreaterThanOrEqual(0);
        expect(Math.max(...unused), `${days} days of ${minutes}`).toBeLessThan(2);
      }
    // The next day tells of it as it did itself.
    const keysIn = (cards: ReadonlyMap<number, number>, on: number) =>
      learning(9, 60, cards, on).plan.map(({ own }) => own.map(({ key }) => key));
    const [first] = keysIn(new Map([[100, 7]]), 100);
    expect(keysIn(new Map([[100, 7], [101, 19]]), 101)[0]).toEqual(first); // prettier-ignore
    // Days that bring all are as long as that takes.
    expect(learning(60, 60, new Map()).left).toEqual([]);
    expect(new Set(learning(60, 60, new Map()).plan.map(({ own }) => own[0]?.count))).toEqual(new Set([5]));
  });

  test('leaves as much room for the cards of a day as they take', () => {
    const span = { first: 100, exam: 107, minutes: 120, weekdays: EVERY };
    const [some, more] = [15, 35].map((cards) => planToExam(all, { ...span, cards }));
    expect(more?.days[0]?.own.at(-1)).toMatchObject({ kind: 'cards', minutes: 35 });
    expect(more?.left.length).toBeGreaterThan(some?.left.length ?? Infinity);
    for (const day of more?.days.filter(({ use }) => use === 'learn') ?? [])
      expect(minutesOf(inOrder(day))).toBeLessThanOrEqual(120);
    // What they have come to take since is told, and divides nothing anew.
    const now = planToExam(all, { ...span, cards: 15, cardsNow: 23 });
    expect(now.days[0]?.own.at(-1)).toMatchObject({ kind: 'cards', minutes: 23 });
    expect(now.days.map(({ steps }) => keysOf(steps))).toEqual(some?.days.map(({ steps }) => keysOf(steps)));
  });

  test('tells of today the minutes of its own cards, of days to come those of an average one, and divides nothing by them', () => {
    const span = { first: 100, exam: 107, minutes: 120, weekdays: EVERY, cards: 15, cardsNow: 12 };
    const all75 = { count: 75, minutes: 15, met: 0 };
    const cardsOf = (on: number) => {
      const plan = planToExam(all, { ...span, today: { on, cards: new Map([[on, 31]]), all: all75 } });
      expect(plan.days.map(({ steps: read }) => read)).toEqual(
        planToExam(all, span).days.map(({ steps: read }) => read),
      );
      return plan.days.map(({ own }) => own.at(-1)?.minutes);
    };
    expect(cardsOf(102)).toEqual([12, 12, 31, 12, 12, 12, 40]);
    expect(cardsOf(106)).toEqual([12, 12, 12, 12, 12, 12, 15]);
    const eve = planToExam(all, { ...span, today: { on: 106, cards: new Map([[106, 31]]), all: all75 } })
      .days.at(-1)
      ?.own.at(-1);
    expect(eve).toMatchObject({ kind: 'all', count: 75, key: 'all:106' });
  });
});

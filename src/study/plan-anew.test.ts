import { describe, expect, test } from 'vitest';
import { minutesOf } from '../model/plan-data.ts';
import { all, EVERY, keysOf, steps } from './exam-plan.fixture.ts';
import { inOrder, planToExam, type Step } from './exam-plan.ts';
import { AMOUNTS, beginOn, begunOf, minutesADay, takeMinutes } from './plan-settings.ts';

describe('a plan that was begun', () => {
  test('divided anew brings what is asked most, of that what was left behind first, and keeps its mock exam', () => {
    for (const [days, minutes] of [
      [9, 30],
      [9, 60],
      [7, 120],
    ] as const) {
      const span = { exam: 100 + days, minutes, weekdays: EVERY, cards: minutes / 3 };
      const plan = planToExam(all, { ...span, first: 100 });
      const late = plan.days.slice(0, 2).flatMap(({ steps: read }) => keysOf(read));
      const owed = { keys: late, mock: true };
      const anew = planToExam(all, { ...span, first: 102, owed });
      const read = anew.days.flatMap((day) => keysOf(day.steps));
      // Of what is asked as much as all that these days have room for anyhow.
      const fresh = planToExam(all, { ...span, first: 102, owed: { keys: [], mock: true } });
      const least = Math.min(...fresh.days.flatMap((day) => day.steps.map(({ worth }) => worth)));
      const worthOf = (key: string): number => steps.find((each) => each.key === key)?.worth ?? 0;
      const kept = late.filter((key) => worthOf(key) >= least);
      expect(kept.length).toBeGreaterThan(0);
      expect(read, `${days} days of ${minutes}`).toEqual(expect.arrayContaining(kept));
      expect(read.slice(0, kept.length).every((key) => late.includes(key))).toBe(true);
      const tries = ({ days: some }: typeof plan): boolean =>
        some.some(({ own }) => own.some(({ kind }) => kind === 'mock' || kind === 'half'));
      expect([tries(plan), tries(anew)]).toEqual([true, true]);
      expect(anew.days.filter((day) => minutesOf(inOrder(day)) > minutes + 2 && day.use !== 'mock')).toEqual([]);
    }
    // Of a week half an hour each no day had one without that.
    const few = { first: 102, exam: 107, minutes: 30, weekdays: EVERY };
    const uses = (mock: boolean) => planToExam(all, { ...few, owed: { keys: [], mock } }).days.map(({ use }) => use);
    expect(uses(false).includes('mock')).toBe(false);
    expect(uses(true)).toEqual(['learn', 'learn', 'learn', 'mock', 'review']);
    // What is new comes after it, and only what is asked for more has room before it.
    const keys = keysOf(steps.filter(({ worth }) => worth === 5));
    const { days, left } = planToExam(all, { ...few, owed: { keys, mock: false } });
    const read = days.flatMap((day) => day.steps.filter(({ key }) => key.startsWith('read:')));
    const isOwed = ({ key }: Step): boolean => keys.includes(key);
    expect(read.some(isOwed)).toBe(false);
    expect(left.filter(isOwed)).toHaveLength(keys.length);
    // Of two that are asked as much it is what has room.
    const tied = keysOf(steps.filter(({ worth }) => worth === 10)).slice(-3);
    const some = planToExam(all, { ...few, owed: { keys: tied, mock: false } }).days.flatMap((day) =>
      keysOf(day.steps),
    );
    expect(some.slice(0, 3).toSorted()).toEqual(tied.toSorted());
  });

  test('keeps the day on which one began, for its exam alone, and how much time there is', () => {
    const kept = [beginOn(100, 121), takeMinutes(60)].map((draft, at) => ({ ...draft, id: `${at}`, at, order: at }));
    const settings = kept as Parameters<typeof begunOf>[0];
    expect([begunOf(settings, 121), begunOf(settings, 122), begunOf([], 121)]).toEqual([
      ...[{ first: 100, done: 0 }, undefined, undefined],
    ]);
    // Divided anew it knows how many days were done before.
    const anew = { ...beginOn(105, 121, 3), id: 'anew', at: 9, order: 9 } as (typeof settings)[number];
    expect(begunOf([...settings, anew], 121)).toEqual({ first: 105, done: 3 });
    expect([minutesADay(settings), minutesADay([])]).toEqual([60, 60]);
    // Who had told an exam without them meant two hours, and goes on with that.
    const told = (value: string) => [{ kind: 'setting', key: 'exam.day', value, id: 'e', at: 0, order: 0 }] as const;
    expect([minutesADay(told('121:100')), minutesADay(told('0:100'))]).toEqual([120, 60]);
    const other = { ...takeMinutes(45), id: 'other', at: 9, order: 9 } as (typeof settings)[number];
    expect(minutesADay([...settings, other])).toBe(45);
    // Who has an hour and a half has to tell no other time.
    expect(AMOUNTS).toEqual(expect.arrayContaining([60, 90, 120, 180, 240]));
  });
});

import { describe, expect, test } from 'vitest';
import { minutesOf } from '../model/plan-data.ts';
import { all, EVERY, keysOf, planIn, steps } from './exam-plan.fixture.ts';
import { inOrder, planToExam, type Step } from './exam-plan.ts';
import { owedBy } from './plan-next.ts';
import { AMOUNTS, beginOn, begunOf, minutesADay, takeMinutes } from './plan-settings.ts';
import { goneIn } from './plan-words.ts';

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
      const owed = { keys: late, mocks: 1 };
      const anew = planToExam(all, { ...span, first: 102, owed });
      const read = anew.days.flatMap((day) => keysOf(day.steps));
      // Of what is asked as much as all that these days have room for anyhow.
      const fresh = planToExam(all, { ...span, first: 102, owed: { keys: [], mocks: 1 } });
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
    const uses = (mocks: number) => planToExam(all, { ...few, owed: { keys: [], mocks } }).days.map(({ use }) => use);
    expect(uses(0).includes('mock')).toBe(false);
    expect(uses(1)).toEqual(['learn', 'learn', 'learn', 'mock', 'review']);
    // What is new comes after it, and only what is asked for more has room before it.
    const keys = keysOf(steps.filter(({ worth }) => worth === 5));
    const { days, left } = planToExam(all, { ...few, owed: { keys, mocks: 0 } });
    const read = days.flatMap((day) => day.steps.filter(({ key }) => key.startsWith('read:')));
    const isOwed = ({ key }: Step): boolean => keys.includes(key);
    expect(read.some(isOwed)).toBe(false);
    expect(left.filter(isOwed)).toHaveLength(keys.length);
    // Of two that are asked as much it is what has room.
    const tied = keysOf(steps.filter(({ worth }) => worth === 10)).slice(-3);
    const some = planToExam(all, { ...few, owed: { keys: tied, mocks: 0 } }).days.flatMap((day) => keysOf(day.steps));
    expect(some.slice(0, 3).toSorted()).toEqual(tied.toSorted());
  });

  test('divided anew keeps all of its mock exams where there are days for them, and brings nothing new in their stead', () => {
    const none = (): undefined => undefined;
    const triesIn = ({ days }: ReturnType<typeof planIn>): number =>
      days.filter(({ own }) => own.some(({ kind }) => kind === 'mock' || kind === 'half')).length;
    for (const [days, minutes, on] of [
      [14, 30, 104],
      [14, 120, 104],
      [16, 60, 104],
      [45, 90, 104],
      [45, 120, 115],
    ] as const) {
      const plan = planIn(days, minutes);
      const owed = owedBy(plan, { span: undefined, doneAt: none }, on);
      const anew = planToExam(all, { first: on, exam: 100 + days, minutes, weekdays: EVERY, owed });
      const name = `${days} days of ${minutes}`;
      expect(owed.mocks, name).toBeGreaterThan(1);
      expect(triesIn(anew), name).toBe(owed.mocks);
      expect(goneIn(anew, plan, none), name).toEqual([]);
    }
    // As many as a few days hold: the rest is for what is read.
    const late = planToExam(all, {
      first: 110,
      exam: 114,
      minutes: 120,
      weekdays: EVERY,
      owed: { keys: [], mocks: 2 },
    });
    expect([triesIn(late), late.days.filter(({ use }) => use === 'learn').length]).toEqual([1, 2]);
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

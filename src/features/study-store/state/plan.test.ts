import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlanData } from '../../../model/study-data.ts';
import { dayNumber } from '../day.ts';
import { ofKinds } from '../log.ts';
import type { Draft, Kind, StudyEvent } from '../schema.ts';
import { readPlan } from './plan-log.ts';
import { buildPlan, overdueItems, type PlanSpan } from './plan.ts';
import { setExam, setPlanStart, setting, setWeekdays } from './settings.ts';

const EVERY = [0, 1, 2, 3, 4, 5, 6];
const data: PlanData = Array.from({ length: 28 }, (_, day) => ({
  title: `${day}`,
  steps: [
    [`read:storage/t${day}`, `주제 ${day}`, 15, day % 7] as const,
    [`compare:storage/c${day}#x`, `비교 ${day}`, 5, 1] as const,
    [`read:storage/t${day}~2`, '다시', 5, 9] as const,
  ],
}));
const span: PlanSpan = { first: 20_777, exam: 20_798, minutes: 60, weekdays: EVERY };
const keysOf = ({ days }: ReturnType<typeof buildPlan>) => days.flatMap(({ items }) => items.map(({ key }) => key));

describe('the plan', () => {
  test('has each step once, on a day or in the rest, in the order in which all is taught', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.constantFrom(30, 60, 120), (length, minutes) => {
        const plan = buildPlan(data, { ...span, exam: span.first + length, minutes });
        const steps = [...keysOf(plan), ...plan.rest.map(({ key }) => key)].filter((key) =>
          /^(?:read|compare)/.test(key),
        );
        expect(steps.toSorted()).toEqual([...new Set(steps)].toSorted());
        expect(steps).toHaveLength(56);
        const read = keysOf(plan).flatMap((key) => (key.startsWith('read') ? Number(key.slice(14)) : []));
        expect(read).toEqual(read.toSorted((a, b) => a - b));
      }),
    );
  });

  test('keeps to the minutes of a day, over all of them', () => {
    const { days } = buildPlan(data, span);
    const total = days.flatMap(({ items }) => items).reduce((sum, { minutes }) => sum + minutes, 0);
    const mocks = keysOf({ days, rest: [] }).filter((key) => key.startsWith('half')).length;
    expect(total).toBeLessThanOrEqual(days.length * 60 + mocks * 65);
  });

  test('leaves what is worth least where there is too little time', () => {
    const { rest, days } = buildPlan(data, { ...span, exam: span.first + 4 });
    expect(rest.length).toBeGreaterThan(0);
    expect(keysOf({ days, rest: [] })).toContain('read:storage/t6');
    expect(rest.map(({ key }) => key)).toContain('read:storage/t0');
  });

  test('has mock exams at two thirds and on the last weekend, and a review at the end', () => {
    const { days } = buildPlan(data, { ...span, minutes: 240 });
    const on = (key: string) => days.findIndex(({ items }) => items.some((item) => item.key === key));
    expect(on('mock:1')).toBe(14);
    expect(new Date((days[on('mock:2')]?.day ?? 0) * 86_400_000).getUTCDay() % 6).toBe(0);
    expect(days.at(-1)?.items.map(({ kind }) => kind)).toContain('review');
  });

  test('has only the weekdays that were chosen', () => {
    const { days } = buildPlan(data, { ...span, weekdays: [1, 3] });
    expect(new Set(days.map(({ day }) => new Date(day * 86_400_000).getUTCDay()))).toEqual(new Set([1, 3]));
  });

  test('owes what was to be read on days before', () => {
    const plan = buildPlan(data, span);
    const first = plan.days[0]?.items.filter(({ kind }) => kind === 'read' || kind === 'compare') ?? [];
    expect(overdueItems(plan, span.first, () => false)).toEqual([]);
    expect(overdueItems(plan, span.first + 1, () => false)).toEqual(first);
    expect(overdueItems(plan, span.first + 1, () => true)).toEqual([]);
  });
});

describe('the plan of a log', () => {
  const now = Date.now();
  const today = dayNumber(now);
  async function planAfter(...drafts: readonly (Draft & { readonly at?: number })[]) {
    const events = drafts.map((draft, at): StudyEvent => ({ id: `e${at}`, at: now, ...draft, order: at }));
    const read = <K extends Kind>(...kinds: readonly K[]) => Promise.resolve(ofKinds(events, kinds));
    return readPlan({ read }, () => Promise.resolve(data));
  }
  const exam = setExam(today + 21, today - 4);

  test('keeps the exam, the time and the ticks of every release', async () => {
    const { settings, isDone, first } = await planAfter(
      exam,
      setPlanStart(today - 3, today + 21),
      setting('path.minutes', 90),
      setWeekdays([1, 2, 3, 4, 5]),
      { kind: 'path', key: 'read:storage/t1', done: true },
      { kind: 'path', key: `quiz:${today}:9`, done: true },
    );
    // The days are made anew once.
    expect([settings.exam, settings.minutes, first]).toEqual([today + 21, 90, today]);
    expect([isDone('read:storage/t1'), isDone(`quiz:${today}:15`), isDone('read:storage/t2')]).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('keeps its first day once it is begun', async () => {
    const begun = [exam, setPlanStart(today - 3, today + 21), setting('plan.version', 2)];
    const { first, overdue } = await planAfter(...begun);
    expect([first, overdue.length > 0]).toEqual([today - 3, true]);
  });

  test('begins today until it was begun, and is over with its exam', async () => {
    expect((await planAfter(exam)).first).toBe(today);
    expect((await planAfter(exam)).todo.length).toBeGreaterThan(0);
    expect((await planAfter()).plan).toBeUndefined();
    expect((await planAfter(setExam(today - 1, today - 30))).plan).toBeUndefined();
  });

  test('leaves out what was read before it was made anew', async () => {
    const before = { kind: 'topic', topic: 'storage/t3', state: 'read', at: now - 2 * 86_400_000 } as const;
    const { plan } = await planAfter(before, exam, setPlanStart(today, today + 21), setting('plan.version', 2));
    expect(plan && keysOf(plan)).not.toContain('read:storage/t3');
  });
});

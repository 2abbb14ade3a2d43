import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beginOn, daysToExam, firstDayOf, planToExam, sayDays } from './exam-plan.ts';

const step = (name: number) => ({ name, minutes: (name % 3) + 1 });
const steps = Array.from({ length: 180 }, (_, at) => step(at));
const last = [step(500), step(501)];

describe('a plan to an exam', () => {
  test('has exactly the days there are, every step once and in order, and about the same of it each day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 84 }), (days) => {
        const plan = planToExam(steps, last, days);
        expect(plan).toHaveLength(days);
        expect(plan.flatMap((day) => day.steps)).toEqual([...steps, ...last]);
        const learning = plan.filter(({ use }) => use === 'learn');
        const loads = learning.map((day) => day.steps.reduce((sum, { minutes }) => sum + minutes, 0));
        expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(6);
      }),
    );
  });

  test('tries oneself and repeats at its end, on the last day what is last', () => {
    const uses = planToExam(steps, last, 21).map(({ use }) => use);
    expect(uses.slice(0, 17).every((use) => use === 'learn')).toBe(true);
    expect(uses.slice(17)).toEqual(['mock', 'review', 'mock', 'review']);
    expect(planToExam(steps, last, 5).map(({ use }) => use)).toEqual(['learn', 'learn', 'learn', 'mock', 'review']);
    expect(planToExam(steps, last, 21).at(-1)?.steps).toEqual(last);
  });

  test('begins nothing new in fewer than five days, and goes over what was wrong when nothing is left to learn', () => {
    expect(planToExam(steps, last, 3)).toEqual([
      { use: 'review', steps: [] },
      { use: 'mock', steps: [] },
      { use: 'review', steps: last },
    ]);
    const uses = planToExam([step(1)], [], 8).map(({ use }) => use);
    expect([uses.length, uses.filter((use) => use === 'learn').length]).toEqual([8, 1]);
    expect(planToExam([], [], 6)).toHaveLength(6);
  });

  test('names each day, numbers what it asks for of its own, and says what so many days mean', () => {
    const open = Array.from({ length: 8 }, (_, at) => ({
      key: `read:${at}`,
      minutes: 10,
      from: at < 4 ? '저장소' : '네트워크',
      isLast: false,
    }));
    const days = daysToExam(open, { first: 100, exam: 106 });
    expect(days.map(({ name }) => name)).toEqual([
      ...['저장소', '저장소', '네트워크', '네트워크'],
      ...['모의시험', '마지막 되짚기'],
    ]);
    expect(days.flatMap(({ own }) => own.map(({ key }) => key))).toEqual(['mock:1', 'wrong:1', 'cards:1']);
    const wide = open.map((step, at) => ({ ...step, from: `주제 ${at + 1}` }));
    expect(daysToExam(wide, { first: 100, exam: 105 })[0]?.name).toBe('주제 1 · 주제 2 외 1');
    expect(daysToExam([...wide, ...wide], { first: 100, exam: 105 })[0]?.name).toBe('주제 1부터 주제 5까지');
    expect(sayDays(20, 1280)).toBe(
      '20일로 나누면 앞의 16일은 하루에 1시간 20분쯤 읽고, 끝의 4일은 모의시험과 되짚기다.',
    );
    expect(sayDays(20, 320)).toContain('하루에 20분쯤 읽고');
    expect(sayDays(5, 1600)).toContain('다 하기 어려우니 약한 주제부터 한다.');
    expect(sayDays(4, 1600)).toBe('4일이면 새로 읽지 않고 모의시험과 되짚기만 한다.');
  });

  test('asks for nothing twice on one day', () => {
    const keys = ['read:a', 'practise:b', 'read:c', 'read:a~2', 'practise:b~3', 'read:d'];
    const open = keys.map((key) => ({ key, minutes: 10, from: '저장소', isLast: false }));
    const days = daysToExam(open, { first: 100, exam: 105 }).map(({ steps }) => steps.map(({ key }) => key));
    expect(days).toEqual([['read:a', 'practise:b'], ['read:c', 'read:a~2'], ['practise:b~3', 'read:d'], [], []]);
    const wide = daysToExam([...open, ...open.map((step) => ({ ...step, key: `${step.key}~9` }))], {
      first: 1,
      exam: 6,
    });
    for (const { steps } of wide) {
      const meant = steps.map(({ key }) => key.replace(/~.*/, ''));
      expect(new Set(meant).size).toBe(meant.length);
    }
  });

  test('keeps the day on which one began, for its exam alone', () => {
    const kept = [{ ...beginOn(100, 121), id: 'a', at: 1, order: 1 }] as Parameters<typeof firstDayOf>[0];
    expect([firstDayOf(kept, 121), firstDayOf(kept, 122), firstDayOf([], 121)]).toEqual([100, undefined, undefined]);
  });
});

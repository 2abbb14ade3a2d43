import { expect, test } from 'vitest';
import type { NamedDay, Step } from './exam-plan.ts';
import { nameOfStep, nextIn } from './plan-next.ts';

const step = (key: string): Step => ({ key, name: `주제 ${key}`, minutes: 5, worth: 1, from: '', isLast: false });
const days: NamedDay<Step>[] = [
  { use: 'learn', name: '', steps: [step('a'), step('b')], own: [] },
  { use: 'mock', name: '', steps: [], own: [{ kind: 'half', count: 1, key: 'half:1', minutes: 66 }] },
  { use: 'review', name: '', steps: [step('c')], own: [{ kind: 'all', count: 0, key: 'all:9', minutes: 20 }] },
];
const at = (today: number, ...done: readonly string[]) => {
  const { left, late, day, step: next, isBegun } = nextIn(days, today, (key) => (done.includes(key) ? 1 : undefined));
  return [left.length, late.length, day, next && nameOfStep(next), isBegun];
};

test('leads to today, whatever is open of the days before', () => {
  expect(at(0)).toEqual([2, 0, 0, '주제 a', false]);
  expect(at(1, 'a')).toEqual([1, 1, 1, '모의시험 절반', true]);
  expect(at(2)).toEqual([2, 3, 2, '암기 카드, 배운 것 모두', false]);
});

test('once today is done leads to what was left behind, then ahead, and nowhere when all is done', () => {
  expect(at(1, 'a', 'half:1')).toEqual([0, 1, 0, '주제 b', true]);
  expect(at(1, 'a', 'b', 'half:1')).toEqual([0, 0, 2, '암기 카드, 배운 것 모두', true]);
  expect(at(1, 'a', 'b', 'half:1', 'c', 'all:9')).toEqual([0, 0, undefined, undefined, true]);
  // Before its first day a plan begins with that.
  expect(at(-2)).toEqual([0, 0, 0, '주제 a', false]);
});

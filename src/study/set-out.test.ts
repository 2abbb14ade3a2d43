import { expect, test } from 'vitest';
import { DAY } from './day.ts';
import type { EventOf } from './event.ts';
import { beginOn, setOutOn } from './plan-settings.ts';

const zone = 'UTC';
/** A plan that begins with the day on which that is kept. */
const begin = (day: number, exam: number, done = 0) =>
  ({ ...beginOn(day, exam, done), id: `${day}`, at: day * DAY, order: day }) as EventOf<'setting'>;

test('what is done for an exam is done from its first plan on, however often that was divided anew', () => {
  const from = (exam: number, ...begun: readonly EventOf<'setting'>[]): number => {
    const [first = 120] = String(begun.at(-1)?.value ?? 120)
      .split(':')
      .map(Number);
    return setOutOn(begun, { exam, zone }, first);
  };
  expect(from(114, begin(100, 114))).toBe(100);
  expect(from(114, begin(100, 114), begin(104, 114, 1), begin(107, 114))).toBe(100);
  // The exam was moved.
  expect(from(118, begin(100, 114), begin(104, 118, 1))).toBe(100);
  // The exam before it had come; and nothing was begun for this one.
  expect(from(140, begin(100, 114), begin(120, 140), begin(122, 140, 1))).toBe(120);
  expect([from(140), setOutOn([begin(100, 114)], { exam: 140, zone }, 130)]).toEqual([120, 130]);
});

test('who began it with cards or questions, of which no plan keeps a day, has done these for it, too', () => {
  const told = (on: number, exam: number) =>
    ({ kind: 'setting', key: 'exam.day', value: `${exam}:${on}`, id: `${on}t`, at: on * DAY, order: on }) as const;
  const from = (events: readonly EventOf<'setting'>[], exam: number, first: number): number =>
    setOutOn(events, { exam, zone }, first, [90, 101, 103, 105]);
  // Cards before any exam was told are none of its own.
  const moved = [told(100, 114), begin(104, 114, 1), begin(107, 114, 2)];
  expect(from(moved, 114, 107)).toBe(101);
  expect(from([...moved, told(108, 118), begin(108, 118, 3)], 118, 108)).toBe(101);
  // Those that were learnt for the exam before it are none of this one's.
  expect(from([...moved, told(120, 140), begin(121, 140)], 140, 121)).toBe(121);
});

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

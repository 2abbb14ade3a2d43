import { expect, test } from 'vitest';
import type { OpenRun } from '../study-store/state/sessions.ts';
import { todayEntries, type Day } from './entries.ts';

const now = Date.UTC(2026, 10, 20);
const day: Day = { now, runs: [], planned: 0, cards: 0, answeredToday: 0, answeredEver: 0 };
const run = (at: number): OpenRun => ({
  plan: { kind: 'session', id: 's', at, order: 1, mode: 'practice', questions: ['a', 'b'], unscored: [], title: 'S3' },
  ...{ done: 1, left: Infinity, isRunning: true },
});
const hrefs = (some: Partial<Day>) => todayEntries({ ...day, ...some }, '/').map(({ href }) => href);

test('who is new begins with five questions', () => {
  expect(hrefs({})).toEqual(['/study/quiz/?begin=day&count=5']);
});

test('what was begun comes first, then the plan, then cards', () => {
  const all = hrefs({ runs: [run(now - 1)], planned: 3, cards: 12, answeredEver: 9 });
  expect(all).toEqual(['/study/quiz/?session=s', '/exam/path/', '/study/cards/']);
});

test('without a plan a day has ten questions, and an end', () => {
  expect(hrefs({ answeredEver: 20, answeredToday: 4 })).toEqual(['/study/quiz/?begin=day&count=6']);
  expect(hrefs({ answeredEver: 20, answeredToday: 10 })).toEqual([]);
});

test('a run that was left long ago is not the next step', () => {
  expect(hrefs({ runs: [run(now - 9 * 86_400_000)], answeredEver: 9, answeredToday: 10 })).toEqual([]);
});

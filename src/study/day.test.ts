import { expect, test } from 'vitest';
import { dayOf } from './day.ts';

test('a day begins at midnight where the learner is', () => {
  expect(dayOf(Date.UTC(2026, 10, 20, 14, 59))).toBe('2026-11-20');
  expect(dayOf(Date.UTC(2026, 10, 20, 15))).toBe('2026-11-21');
  expect(dayOf(Date.UTC(2026, 10, 20, 15), 'America/New_York')).toBe('2026-11-20');
});

import { expect, test } from 'vitest';
import { DAY, dayOf, sayDate, sayUnfit } from './day.ts';

test('a day begins at midnight where the learner is', () => {
  expect(dayOf(Date.UTC(2026, 10, 20, 14, 59))).toBe('2026-11-20');
  expect(dayOf(Date.UTC(2026, 10, 20, 15))).toBe('2026-11-21');
  expect(dayOf(Date.UTC(2026, 10, 20, 15), 'America/New_York')).toBe('2026-11-20');
});

test('a day has its year where that is not the year it is seen from', () => {
  const [exam, today] = [Date.UTC(2027, 10, 28) / DAY, Date.UTC(2026, 10, 28) / DAY];
  expect([sayDate(exam, today), sayDate(exam), sayDate(today + 3, today)]).toEqual([
    '2027년 11월 28일 (일)',
    '11월 28일 (일)',
    '12월 1일 (화)',
  ]);
  expect(sayUnfit(today - 1, exam, today)).toContain('2027년 11월 28일 (일) 시험은 그대로 둔다.');
});

test('says of a day that is over or too far away to plan for that it is, and which exam stays', () => {
  for (const [day, why] of [
    [99, /^지난 날이다\. 오늘이나/],
    [650, /^너무 먼 날이다\. 오늘부터 1년 반 안의 날을 적는다\./],
    [22_360_000, /^너무 먼 날이다/],
    [undefined, /^연월일을 다 적는다\./],
  ] as const) {
    const said = [undefined, 99, 100].map((exam) => sayUnfit(day, exam, 100));
    expect(said.map((text) => [why.test(text), text.includes('시험은 그대로')])).toEqual([
      ...[[true, false], [true, false], [true, true]],
    ]); // prettier-ignore
  }
  // A field that was emptied takes the exam away.
  expect([100, 101, 649, NaN].map((day) => sayUnfit(day, 100, 100))).toEqual(['', '', '', '']);
});

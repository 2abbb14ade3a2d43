import { expect, test } from 'vitest';
import { calendarDays, writeCalendar } from './calendar.ts';
import golden from './golden/calendar.json' with { type: 'json' };

const AT = new Date(Date.UTC(2026, 10, 20, 3));

test('the file is what every release before has written', () =>
  expect(writeCalendar(golden.name, golden.days, AT).split('\r\n')).toEqual(golden.lines));

test('lets no text become a line of its own, and folds long ones at 75 octets', () => {
  const day = {
    id: 'x',
    on: 20_780,
    title: `a\r\nATTACH:http://evil ${'한글'.repeat(40)}`,
    lines: ['b\nEND:VEVENT'],
    url: 'u',
  };
  const text = writeCalendar('계획', [day], AT);
  expect(text).not.toMatch(/^(?:ATTACH|END:VEVENT\r\nEND:VEVENT)/m);
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});

test('a plan has its days and the exam', () => {
  const item = { key: 'read:storage/s3', kind: 'read' as const, name: 'Amazon S3', minutes: 10 };
  const days = calendarDays({ days: [{ day: 20_780, items: [item] }], rest: [] }, 20_790, 'https://x/exam/path/');
  expect(days.map(({ id, on, lines }) => [id, on, lines])).toEqual([
    ['exam-1', 20_780, ['읽기: Amazon S3']],
    ['exam-end', 20_790, []],
  ]);
});

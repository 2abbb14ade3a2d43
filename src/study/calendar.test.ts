import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber } from './day.ts';
import { writeCalendar, type PlanDay } from './calendar.ts';

const AT = new Date(Date.UTC(2026, 10, 21, 3, 4, 5, 678));

/** Reads a calendar as RFC 5545 says: unfolded lines, then properties with their texts unescaped. */
function readEvents(text: string): Record<string, string>[] {
  const lines = text.replaceAll('\r\n ', '').split('\r\n');
  const events: Record<string, string>[] = [];
  for (const line of lines) {
    if (line === 'BEGIN:VEVENT') events.push({});
    const [, name = '', value = ''] = /^([^:;]+)(?:;[^:]*)?:(.*)$/su.exec(line) ?? [];
    const event = events.at(-1);
    if (event !== undefined)
      event[name] ??= value.replace(/\\([\\;,nN])/g, (_, mark: string) => (/n/i.test(mark) ? '\n' : mark));
  }
  return events;
}

const day = (id: string, title = '한 날', lines: readonly string[] = [], on = 20_817): PlanDay => ({
  ...{ id, on, title, lines },
  url: `https://saa-notes.example/exam/path/#${id}`,
});

describe('the calendar of the path', () => {
  test('has a day after another, over the end of a month and a year', () => {
    const events = readEvents(
      writeCalendar(
        '4주 계획',
        ['a', 'b', 'c'].map((id, at) => day(id, id, [], dayNumber(Date.UTC(2026, 11, 30)) + at)),
        AT,
      ),
    );
    expect(events.map((event) => [event.DTSTART, event.DTEND])).toEqual([
      ['20261230', '20261231'],
      ['20261231', '20270101'],
      ['20270101', '20270102'],
    ]);
    expect(events[0]).toMatchObject({ UID: 'a@saa-notes', DTSTAMP: '20261121T030405Z' });
  });

  test('says any text as it is, in lines of at most 75 octets that end as the format asks', () => {
    const anyText = fc.string({
      unit: fc.constantFrom('가', '🙂', 'a', ';', ',', '\\', ':', '"', ' ', 'é'),
      maxLength: 200,
    });
    fc.assert(
      fc.property(anyText, fc.array(anyText, { maxLength: 4 }), (title, lines) => {
        const text = writeCalendar('계획', [day('x', title, lines)], AT);
        const [event] = readEvents(text);
        expect(event?.SUMMARY).toBe(title);
        expect(event?.DESCRIPTION).toBe([...lines, day('x').url].join('\n'));
        expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
        for (const line of text.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/);
        }
      }),
    );
  });

  test('lets no text become a line of its own', () => {
    const text = writeCalendar('계획', [day('x', 'a\r\nATTACH:http://evil', ['b\nEND:VEVENT'])], AT);
    expect(text).not.toMatch(/^(?:ATTACH|END:VEVENT\r\nEND:VEVENT)/m);
    expect(readEvents(text)).toHaveLength(1);
  });
});

/** A plan as a calendar file (RFC 5545): all-day events that any calendar imports. */
import { isoDay } from '../study-store/day.ts';
import type { Plan } from '../study-store/state/plan.ts';
import { ACTS, nameOf, PLAN } from './messages.ko.ts';

/** A day of the calendar; `id` never changes: the same day imported again replaces itself. */
export interface CalendarDay {
  readonly id: string;
  readonly on: number;
  readonly title: string;
  readonly lines: readonly string[];
  readonly url: string;
}

const escapeText = (text: string): string =>
  text
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replace(/\r?\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');

const OCTETS = 75;
const encoder = new TextEncoder();

/** Folds a line into pieces of at most 75 octets, never inside a character. */
function fold(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let size = 0;
  for (const character of line) {
    const length = encoder.encode(character).length;
    if (size + length > OCTETS) {
      pieces.push(piece);
      // A piece that goes on begins with a space, which counts.
      [piece, size] = ['', 1];
    }
    piece += character;
    size += length;
  }
  return [...pieces, piece].join('\r\n ');
}

const dateOf = (day: number): string => isoDay(day).replaceAll('-', '');
const stampOf = (at: Date): string => at.toISOString().replace(/[-:]|\.\d+/g, '');

/** The text of the file. */
export function writeCalendar(name: string, days: readonly CalendarDay[], at: Date): string {
  const events = days.flatMap(({ id, on, title, lines, url }) => [
    'BEGIN:VEVENT',
    `UID:${escapeText(id)}@saa-notes`,
    `DTSTAMP:${stampOf(at)}`,
    `DTSTART;VALUE=DATE:${dateOf(on)}`,
    `DTEND;VALUE=DATE:${dateOf(on + 1)}`,
    `SUMMARY:${escapeText(title)}`,
    `DESCRIPTION:${escapeText([...lines, url].join('\n'))}`,
    `URL:${url.replace(/[\r\n]/g, '')}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
  const head = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//SAA notes//study path//KO', 'CALSCALE:GREGORIAN'];
  return [...head, `X-WR-CALNAME:${escapeText(name)}`, ...events, 'END:VCALENDAR', ''].map(fold).join('\r\n');
}

/** The days of a plan, and the exam's, for {@link writeCalendar}; `page` is the address of the plan. */
export function calendarDays({ days }: Plan, exam: number, page: string): CalendarDay[] {
  const planned = days.map(({ day, items }, at): CalendarDay => ({
    id: `exam-${at + 1}`,
    on: day,
    title: `${PLAN.day(at + 1)} ${[...new Set(items.map(({ kind }) => ACTS[kind]))].join(', ')}`,
    lines: [...Map.groupBy(items, ({ kind }) => kind)].map(
      ([kind, own]) => `${ACTS[kind]}: ${own.map(nameOf).join(', ')}`,
    ),
    url: `${page}#exam-${at + 1}`,
  }));
  return [...planned, { id: 'exam-end', on: exam, title: PLAN.exam, lines: [], url: page }];
}

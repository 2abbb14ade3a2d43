/** Days of a plan as a calendar file (RFC 5545): all-day events that any calendar takes in. */
import { sayDay } from './day.ts';

/** A day of the plan. */
export interface PlanDay {
  /** Never changes: the same day imported again replaces itself. */
  readonly id: string;
  /** Which one, as `dayNumber` counts. */
  readonly on: number;
  readonly title: string;
  readonly lines: readonly string[];
  readonly url: string;
}

const escapeText = (text: string): string =>
  text
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replace(/\r?\n/g, '\\n')
    // No other control characters may stand in a text.
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

const dateOf = (day: number): string => sayDay(day).replaceAll('-', '');

const stampOf = (at: Date): string => at.toISOString().replace(/[-:]|\.\d+/g, '');

/** The text of the file. */
export function writeCalendar(name: string, days: readonly PlanDay[], at: Date): string {
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

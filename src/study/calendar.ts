/** Days of a plan as a calendar file (RFC 5545): all-day events that any calendar takes in. */

/** A day of the plan. */
export interface PlanDay {
  /** Never changes: the same day imported again replaces itself. */
  readonly id: string;
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

/** The day after a number of days: `dateAfter("2026-11-30", 1) → "20261201"`. */
const dateAfter = (start: string, days: number): string =>
  new Date(Date.parse(`${start}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '');

const stampOf = (at: Date): string => at.toISOString().replace(/[-:]|\.\d+/g, '');

/** The text of the file; the first day is `start` (`YYYY-MM-DD`), the others follow one by one. */
export function writeCalendar(name: string, days: readonly PlanDay[], start: string, at: Date): string {
  const events = days.flatMap(({ id, title, lines, url }, index) => [
    'BEGIN:VEVENT',
    `UID:${escapeText(id)}@saa-notes`,
    `DTSTAMP:${stampOf(at)}`,
    `DTSTART;VALUE=DATE:${dateAfter(start, index)}`,
    `DTEND;VALUE=DATE:${dateAfter(start, index + 1)}`,
    `SUMMARY:${escapeText(title)}`,
    `DESCRIPTION:${escapeText([...lines, url].join('\n'))}`,
    `URL:${url.replace(/[\r\n]/g, '')}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
  const head = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//SAA notes//study path//KO', 'CALSCALE:GREGORIAN'];
  return [...head, `X-WR-CALNAME:${escapeText(name)}`, ...events, 'END:VCALENDAR', ''].map(fold).join('\r\n');
}

import type { Checked } from './checked.ts';
import { shownKind } from './shown-kind.ts';
import { MENDED } from './mended-sign.ts';
import type { CheckResult } from './messages.ts';
import { statementOf, todayOf } from './today.ts';

/** A line of a note, and how it reads with what is so today. */
export interface Mend {
  /** From 1. */
  readonly line: number;
  readonly was: string;
  readonly now: string;
}

/** Where a row of a table ends, with its empty cells, or a line. */
const END = /[\s|]*$/;
/** A line without that. */
export const bareLine = (line: string): string => line.replace(END, '');
/** Behind a heading stands a value, and no sentence. */
const HEADING = /^\s*(?:#{1,6}\s|\*\*[^*]+\*\*\s*$|\d+[.)]\s[^\d.]{1,30}(?<![다함됨음임요\s])\s*$)/;
const LONGEST_BEHIND_HEADING = 48;
/** A statement goes on in so many lines at most. */
const LINES = 4;

/** Cells of a row, the first behind its bar, if any. */
const cellsOf = (line: string): string[] => line.split('|');
/** The cell of a row that a statement is of, by the head of its column and its own text; -1 where that is not told. */
function cellOf(lines: readonly string[], at: number, { text }: Pick<Checked, 'text'>): number {
  let top = at;
  while (lines[top - 1]?.includes('|') === true) top -= 1;
  const [heads, cells] = [lines[top], lines[at]].map((line) =>
    cellsOf(line ?? '').map((cell) => cell.split(MENDED)[0]?.trim() ?? ''),
  );
  return top === at
    ? -1
    : (cells ?? []).findLastIndex((cell, index) => {
        const head = heads?.[index] ?? '';
        return cell !== '' && head !== '' && text.endsWith(`| ${cell}`) && text.includes(head);
      });
}

/** A line with what is so today behind it; in a row of a table it stands behind what differs there, in its own cell. */
function withBehind(
  line: string,
  told: string,
  { text, marks }: Pick<Checked, 'text' | 'marks'>,
  column: number,
): string {
  const cells = cellsOf(line);
  // what goes over a bar ends in the cell behind it
  const words = marks.map(([start, end]) => text.slice(start, end).replace(/^.*\s\|\s/, ''));
  const own = cells.filter((cell) => words.some((word) => cell.includes(word)) && !cell.includes(MENDED));
  const cell = column < 0 ? (own.find((one) => text.includes(one.trim())) ?? own[0]) : cells[column];
  // one answer of two cells stands in both
  if (column < 0 ? line.includes(told) : cell?.includes(MENDED) === true) return line;
  const at = column < 0 ? (cells.length > 1 && cell !== undefined ? cells.indexOf(cell) : cells.length - 1) : column;
  const [head, tail] = [cells.slice(0, at + 1).join('|'), cells.slice(at + 1)];
  return [head.replace(END, (end) => `${MENDED}${told}${end}`), ...tail].join('|');
}

const MAKER = /^(?:AWS|Amazon) /;
/** What is so today, as it is told behind a line; of a name that is no more only what more than that is so. */
function toldOf(one: Checked, titles: CheckResult['titles']): string[] {
  const { place, renamed } = one;
  const kind = shownKind(one);
  if (place === undefined || (kind !== 'differs' && kind !== 'renamed')) return [];
  const isOfName = (now: string): boolean =>
    place.about.endsWith('이름') || todayOf(place).value.includes(now.replace(MAKER, ''));
  const isTold = kind === 'differs' || place.kind === 'correction';
  return !isTold || (renamed !== undefined && isOfName(renamed.now))
    ? []
    : [statementOf({ ...one, place }, titles[place.topic] ?? place.topic)];
}

/** A line with the name of today: one that has its maker before it takes the place of a maker, too. */
function nameNow(text: string, { was, now }: NonNullable<Checked['renamed']>): string {
  const at = text.indexOf(was);
  if (at < 0) return text;
  const before = text.slice(0, at);
  // of Amazon Kinesis Data Firehose the last two words are those of today
  const old = now.endsWith(was) ? /\b(?:AWS|Amazon)\s+(?:[A-Z]\w+\s+)?$/ : /\b(?:AWS|Amazon)\s+$/;
  return (MAKER.test(now) ? before.replace(old, '') : before) + now + text.slice(at + was.length);
}

/**
 * The lines of a note of which something else is so today, in their order. A name gives way to that of today; behind whatever else
 * differs stands what is so: the line itself stays as its author wrote it. What is told with a doubt mends nothing.
 */
export function mendsOf(note: string, { checked, titles }: Pick<CheckResult, 'checked' | 'titles'>): Mend[] {
  const lines = note.split('\n');
  const mends = new Map<number, Mend>();
  const mend = (line: number, change: (text: string) => string): void => {
    const was = lines[line - 1] ?? '';
    const now = change(mends.get(line)?.now ?? was);
    if (now !== was) mends.set(line, { line, was, now });
  };
  for (const one of checked) {
    const { renamed, line } = one;
    if (renamed !== undefined) {
      const at = lines.slice(line - 1, line - 1 + LINES).findIndex((text) => text.includes(renamed.was));
      if (at >= 0) mend(line + at, (text) => nameNow(text, renamed));
    }
    const isOver = HEADING.test(lines[line - 1] ?? '') && (one.place?.text.length ?? 0) > LONGEST_BEHIND_HEADING;
    for (const told of isOver ? [] : toldOf(one, titles))
      mend(line, (text) => withBehind(text, told, one, cellOf(lines, line - 1, one)));
  }
  return [...mends.values()].sort((one, other) => one.line - other.line);
}

/** A note with some of its lines mended; the others are as they were. */
export function correctedNote(note: string, mends: readonly Mend[]): string {
  const lines = note.split('\n');
  for (const { line, now } of mends) lines[line - 1] = now;
  return lines.join('\n');
}

import type { Checked } from './check-paste.ts';
import { shownKind } from './labels.ts';
import { todayOf } from './today.ts';

/** What is said of a number, where the value of today says it itself: max 5TB. */
const BOUND = /(?:최대|최소|기본|디폴트|max|min|default)\s*$/i;
const HAS_BOUND = /최대|최소|기본/;
/** What may stand between two numbers that one value answers: 16,000 IOPS / 1,000MB/s. */
const BETWEEN = /^(?:\s?[A-Za-z]+(?:\/s)?)?[\s,·/+&]*$/;
/** A unit behind a number, or another number that the value answers, too: 16,000| IOPS| / 1,000MB/s. */
const MORE = /^\s?[·,/+&]?\s?(?:\d[\d,.]*\s?)?([A-Za-z]+(?:\/s)?|시간|개월|[개초분일년대명])/;
const flat = (unit: string): string => unit.toLowerCase().replaceAll('ib', 'b');
/** What stands before the first number of some words stays: msg max |256KB. */
const LEAD = /^.*?(?<![A-Za-z\d])(?=\d)/;
const UNIT = /^(?:[kmgtp]?b|[kmg]?bps|s|iops|초|분|시간|일|개월|년)$/;
/** Numbers with no other words than units and those that the value has, too. */
const isOfNumbers = (words: string, value: string): boolean =>
  LEAD.test(words) &&
  (words.replace(LEAD, '').match(/\p{L}+/gu) ?? [])
    .map(flat)
    .every((unit) => UNIT.test(unit) || flat(value).includes(unit));
/** Where a row of a table ends. */
const END = /\s*\|?\s*$/;
/** A statement goes on in so many lines at most. */
const LINES = 4;

type Differing = Pick<Checked, 'kind' | 'line' | 'text' | 'marks' | 'place' | 'renamed'>;

/** Where words stand in a line; a number is none within a longer one. */
function indexIn(line: string, words: string, from: number): number {
  let at = line.indexOf(words, from);
  while (at > 0 && /^\d/.test(words) && /[\d.,]/.test(line.charAt(at - 1))) at = line.indexOf(words, at + 1);
  return at;
}

/** The marked numbers as one part of a line, where they stand side by side in it, with all that a value answers besides. */
function spanIn(line: string, { text, marks }: Differing, value: string): readonly [number, number] | undefined {
  let span: [number, number] | undefined;
  for (const [from, to] of marks) {
    const words = text.slice(from, to).trim();
    const at = indexIn(line, words, span?.[1] ?? 0);
    if (!isOfNumbers(words, value) || at < 0) return undefined;
    if (span !== undefined && !BETWEEN.test(line.slice(span[1], at))) return undefined;
    span = [span?.[0] ?? at + (LEAD.exec(words)?.[0].length ?? 0), at + words.length];
  }
  if (span === undefined) return undefined;
  let [start, end] = span;
  for (;;) {
    const [more = '', unit = ''] = MORE.exec(line.slice(end)) ?? [];
    if (more === '' || !flat(value).includes(flat(unit))) break;
    end += more.length;
  }
  if (HAS_BOUND.test(value)) start -= BOUND.exec(line.slice(0, start))?.[0].length ?? 0;
  return [start, end];
}

/** A line with the name or the number of today in place of the old one; none where that does not stand in it. */
function replacedIn(line: string, one: Differing): string | undefined {
  const { place, renamed } = one;
  if (shownKind(one) === 'renamed')
    return renamed !== undefined && line.includes(renamed.was)
      ? line.replace(renamed.was, () => renamed.now)
      : undefined;
  if (place?.kind !== 'fact') return undefined;
  const { value } = todayOf(place);
  const span = spanIn(line, one, value);
  return span && line.slice(0, span[0]) + value + line.slice(span[1]);
}

/** A line with what is so today behind it, for words that differ; a name only gives way. */
function annotated(line: string, one: Differing): string {
  const { place } = one;
  if (place === undefined || shownKind(one) === 'renamed') return line;
  const end = END.exec(line)?.index ?? line.length;
  const label = place.kind === 'fact' ? `${place.about} ` : '';
  return `${line.slice(0, end)} (오늘: ${label}${todayOf(place).value})${line.slice(end)}`;
}

/** A note as it reads with what is so today: its other lines are as they were. */
export function correctedNote(note: string, checked: readonly Differing[]): string {
  const lines = note.split('\n');
  for (const one of checked.filter(({ kind }) => kind === 'differs' || kind === 'renamed')) {
    const first = one.line - 1;
    const replaced = lines.slice(first, first + LINES).map((line) => replacedIn(line, one));
    const at = replaced.findIndex((line) => line !== undefined);
    lines[first + Math.max(0, at)] = replaced[at] ?? annotated(lines[first] ?? '', one);
  }
  return lines.join('\n');
}

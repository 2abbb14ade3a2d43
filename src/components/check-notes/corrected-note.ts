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

/** The marked words as one part of a line, where they stand side by side in it. */
function spanIn(line: string, { text, marks }: Differing): readonly [number, number] | undefined {
  let span: [number, number] | undefined;
  for (const [start, end] of marks) {
    const word = text.slice(start, end).trim();
    const at = line.indexOf(word, span?.[1] ?? 0);
    if (word === '' || at < 0 || (span !== undefined && !BETWEEN.test(line.slice(span[1], at)))) return undefined;
    span = [span?.[0] ?? at, at + word.length];
  }
  return span;
}

/** A line with the value of today in place of its numbers; with that behind it where words are what differs. */
function correct(lines: string[], one: Differing): void {
  const { line, text, marks, place, renamed } = one;
  const first = line - 1;
  const put = (at: number, start: number, end: number, now: string): void => {
    lines[at] = `${(lines[at] ?? '').slice(0, start)}${now}${(lines[at] ?? '').slice(end)}`;
  };
  const among = (find: (text: string) => readonly [number, number] | undefined) => {
    for (let at = first; at < Math.min(lines.length, first + LINES); at += 1) {
      const span = find(lines[at] ?? '');
      if (span !== undefined) return { at, span };
    }
    return undefined;
  };
  if (shownKind(one) === 'renamed' && renamed !== undefined) {
    const found = among((own) => {
      const at = own.indexOf(renamed.was);
      return at < 0 ? undefined : [at, at + renamed.was.length];
    });
    if (found !== undefined) put(found.at, ...found.span, renamed.now);
    return;
  }
  if (place === undefined) return;
  const { value } = todayOf(place);
  const isValue = marks.length > 0 && marks.every((mark) => isOfNumbers(text.slice(...mark), value));
  const found = place.kind === 'fact' && isValue ? among((own) => spanIn(own, one)) : undefined;
  if (found === undefined) {
    const own = lines[first] ?? '';
    const end = END.exec(own)?.index ?? own.length;
    put(first, end, end, ` (오늘: ${place.kind === 'fact' ? `${place.about} ` : ''}${value})`);
    return;
  }
  let [start, end] = found.span;
  start += LEAD.exec((lines[found.at] ?? '').slice(start, end))?.[0].length ?? 0;
  for (;;) {
    const [more = '', unit = ''] = MORE.exec((lines[found.at] ?? '').slice(end)) ?? [];
    if (more === '' || !flat(value).includes(flat(unit))) break;
    end += more.length;
  }
  const before = HAS_BOUND.test(value) ? BOUND.exec((lines[found.at] ?? '').slice(0, start))?.[0].length : undefined;
  start -= before ?? 0;
  put(found.at, start, end, value);
}

/** A note as it reads with what is so today: its other lines are as they were. */
export function correctedNote(note: string, checked: readonly Differing[]): string {
  const lines = note.split('\n');
  for (const one of checked) if (one.kind === 'differs' || one.kind === 'renamed') correct(lines, one);
  return lines.join('\n');
}

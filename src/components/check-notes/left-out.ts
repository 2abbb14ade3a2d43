import type { Checked } from './checked.ts';
import { matchesOf } from '../../korean/matches-of.ts';

/** A number that measures something, with its unit, and no address; of one that counts without a unit only a large one says something. */
const VALUE =
  /(?<![A-Za-z\d.,/-])(?!\d+(?:\.\d+){2})(\d[\d,]*(?:\.\d+)?)\s?(만|천|억)?\s?([KMGTP]i?B(?:\/s|ps)?|[KMG]?bps|IOPS|TPS|RPS|ms|%|초|분|시간|일|주|개월|년|개|대|명|건|[dhms](?![A-Za-z]))?/gi;
const NUMBER = /(\d[\d,]*(?:\.\d+)?)\s?(만|천|억)?/g;
const SCALES: Readonly<Record<string, number>> = { 천: 1e3, 만: 1e4, 억: 1e8 };
const LARGE = 100;
/** What turns one unit into another: 3,600초 is 1시간, 365일 a year, 10GB 10,240MB. */
const FACTORS = [1, 7, 12, 24, 30, 60, 365, 1000, 1024, 3600];

const sizeOf = (digits = '', scale = ''): number => Number(digits.replaceAll(',', '')) * (SCALES[scale] ?? 1);

/**
 * Values of a statement that its place does not have, in whatever unit: they were not compared with it. What is marked as differing is
 * none of them.
 */
export function leftOut({
  text,
  marks,
  place,
  kind,
  held = '',
  renamed,
}: Pick<Checked, 'text' | 'marks' | 'place' | 'kind' | 'held' | 'renamed'>): string[] {
  if (place === undefined || kind === 'new' || renamed !== undefined) return [];
  const told = [place.about, place.text, place.examEra ?? '', held].join(' ');
  const there = matchesOf(told, NUMBER).map(([, digits, scale]) => sizeOf(digits, scale));
  return matchesOf(text, VALUE).flatMap(({ index, 0: written, 1: digits, 2: scale, 3: unit }) => {
    const size = sizeOf(digits, scale);
    const isMarked = marks.some(([start, end]) => index < end && index + written.length > start);
    const isThere = there.some((one) => FACTORS.some((factor) => one * factor === size || size * factor === one));
    // one of something is said in words, too
    return isMarked || isThere || size <= 1 || (unit === undefined && size < LARGE) ? [] : [written.trim()];
  });
}

/** What is said of them, of several lines with one answer; nothing where all was compared, with this place or, of the same line, another. */
export function leftOutLine(all: readonly Checked[], checked: readonly Checked[]): string[] {
  const marksOf = ({ line, text }: Checked): Checked['marks'] =>
    checked.filter((one) => one.line === line && one.text === text).flatMap(({ marks }) => marks);
  const values = [...new Set(all.flatMap((one) => leftOut({ ...one, marks: marksOf(one) })))];
  return values.length === 0 ? [] : [`이 근거에 없는 값: ${values.join(', ')}. 맞는지는 따로 확인한다.`];
}

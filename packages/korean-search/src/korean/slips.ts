import { nearLetters } from './words.ts';

const pairOf = (letter: number, other: number): number => letter * 0x10000 + other;
const NEAR = new Set(
  nearLetters.split(' ').flatMap((group) => {
    const codes = group.split('').map((letter) => letter.charCodeAt(0));
    return codes.flatMap((a) => codes.map((b) => pairOf(a, b)));
  }),
);
const isVowel = (letter: number): boolean => letter >= 0x314f && letter <= 0x3163;
/** What a slip costs that hardly happens. */
const RARE = 1.5;

/** Rows of costs, reused: a query is compared with thousands of words. */
const ROWS = [new Float64Array(96), new Float64Array(96), new Float64Array(96)] as const;
const LONGEST = 90;

/**
 * A fingerprint of the letters of a word: two words that are `n` slips apart differ in at most `2n` bits.
 * @see bitDistance
 */
export function letterBits(text: string): number {
  let bits = 0;
  for (let at = 0; at < text.length; at++) bits |= 1 << (text.charCodeAt(at) & 31);
  return bits;
}

/** In how many bits two fingerprints differ. */
export function bitDistance(a: number, b: number): number {
  let count = 0;
  for (let rest = a ^ b; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/**
 * How many slips lead from the letters that were meant to those that were typed, both as flat jamo. A missing letter, a
 * doubled one, two swapped ones and a wrong one that is near on the keyboard or to the ear cost 1, other wrong and extra
 * letters 1.5. Costs above `limit` are not worked out.
 * @param unfinished what was typed may be the beginning only
 * @example countSlips(toJamo('서부넷'), toJamo('서브넷'), 1) // 1
 */
export function countSlips(typed: string, meant: string, limit: number, unfinished = false): number {
  const band = Math.ceil(limit);
  const width = unfinished ? Math.min(meant.length, typed.length + band) : meant.length;
  if (typed.length > LONGEST || width > LONGEST || Math.abs(typed.length - width) > band) return Infinity;
  let [beforeLast, last, row]: Float64Array[] = [...ROWS];
  if (beforeLast === undefined || last === undefined || row === undefined) return Infinity;
  for (let j = 0; j <= width; j++) last[j] = j;
  for (let i = 1; i <= typed.length; i++) {
    const letter = typed.charCodeAt(i - 1);
    const before = typed.charCodeAt(i - 2);
    const extra = letter === before || letter === typed.charCodeAt(i) ? 1 : RARE;
    row.fill(Infinity, 0, width + 1);
    row[0] = (last[0] ?? 0) + extra;
    let best = row[0];
    for (let j = Math.max(1, i - band); j <= Math.min(width, i + band); j++) {
      const wanted = meant.charCodeAt(j - 1);
      let cost = last[j - 1] ?? Infinity;
      if (letter !== wanted) {
        const isNear = NEAR.has(pairOf(letter, wanted)) || (!unfinished && isVowel(letter) && isVowel(wanted));
        cost += isNear ? 1 : RARE;
      }
      cost = Math.min(cost, (last[j] ?? Infinity) + extra, (row[j - 1] ?? Infinity) + 1);
      if (before === wanted && letter === meant.charCodeAt(j - 2))
        cost = Math.min(cost, (beforeLast[j - 2] ?? Infinity) + 1);
      row[j] = cost;
      if (cost < best) best = cost;
    }
    if (best > limit) return Infinity;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return unfinished ? Math.min(...last.subarray(0, width + 1)) : (last[width] ?? Infinity);
}

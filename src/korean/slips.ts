import { words } from '#korean/words';
import { once } from './once.ts';

/** One number for two letters: looked up in the innermost loop, where a text of both would be made each time. */
const pairOf = (letter: number, other: number): number => letter * 0x10000 + other;
const codesOf = (letters: string): number[] => letters.split('').map((letter) => letter.charCodeAt(0));
const pairs = (letters: string): number[] => codesOf(letters).flatMap((a) => codesOf(letters).map((b) => pairOf(a, b)));
const near = once(() => new Set(words().nearLetters.split(' ').flatMap(pairs)));
const isVowel = (letter: number): boolean => letter >= 0x314f && letter <= 0x3163;
/** Slips that hardly happen cost this: one of them is forgiven in long words only. */
const FAR = 1.5;

/** What it costs to type `letter` where `wanted` was meant (UTF-16), and a letter too many, doubled or not; one too few costs 1. */
interface Costs {
  readonly wrong: (letter: number, wanted: number) => number;
  readonly extra: (isDoubled: boolean) => number;
}

/** The least cost from what was meant to what was typed (neighbours may swap); above `limit` any number. */
function align(typed: string, meant: string, limit: number, { wrong, extra }: Costs, unfinished = false): number {
  // Each letter too few or too many costs one at least: what lies further from the diagonal is above the limit.
  const band = Math.floor(limit);
  if (!unfinished && Math.abs(typed.length - meant.length) > band) return Infinity;
  let beforeLast: number[] = [];
  let row: number[] = [];
  let last = Array.from({ length: meant.length + 1 }, (_, index) => index);
  let best = 0;
  for (let i = 1; i <= typed.length; i++) {
    const letter = typed.charCodeAt(i - 1);
    const before = typed.charCodeAt(i - 2);
    const surplus = extra(letter === before || letter === typed.charCodeAt(i));
    const atEnd = unfinished && i === typed.length;
    const from = Math.max(1, i - band);
    const to = Math.min(meant.length, i + band);
    let left = from > 1 || atEnd ? Infinity : i * extra(false);
    best = row[from - 1] = left;
    for (let j = from; j <= to; j++) {
      const wanted = meant.charCodeAt(j - 1);
      let value = (last[j - 1] ?? 0) + (letter === wanted ? 0 : wrong(letter, wanted));
      if (!atEnd) value = Math.min(value, (last[j] ?? 0) + surplus, left + 1);
      if (i > 1 && j > 1 && before === wanted && letter === meant.charCodeAt(j - 2))
        value = Math.min(value, (beforeLast[j - 2] ?? 0) + 1);
      row[j] = left = value;
      if (value < best) best = value;
    }
    row[to + 1] = Infinity;
    if (best > limit) return best;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return unfinished ? best : (last[meant.length] ?? 0);
}

/** Damerau–Levenshtein distance up to `limit`; anything above is `limit + 1`. */
export const editDistance = (a: string, b: string, limit: number): number =>
  Math.abs(a.length - b.length) > limit
    ? limit + 1
    : Math.min(align(a, b, limit, { wrong: () => 1, extra: () => 1 }), limit + 1);

const extra = (isDoubled: boolean): number => (isDoubled ? 1 : FAR);
const isNear = (letter: number, wanted: number): boolean => near().has(pairOf(letter, wanted));
/** In a whole word any vowel may be a slip; the beginning of one would be like too much. */
const WHOLE: Costs = {
  extra,
  wrong: (letter, wanted) => (isNear(letter, wanted) || (isVowel(letter) && isVowel(wanted)) ? 1 : FAR),
};
const BEGINNING: Costs = { extra, wrong: (letter, wanted) => (isNear(letter, wanted) ? 1 : FAR) };

/**
 * How many slips lead from what was meant to what was typed, both as flat jamo; above `limit` any number.
 *
 * A missing letter, a doubled one, two swapped ones and a wrong one that is near on the keyboard or to the ear are one
 * slip; other wrong and extra letters are one and a half. With `unfinished`, what was typed may be the beginning only,
 * and must end in a letter that was meant. Example: `countSlips(toJamo("서부넷"), toJamo("서브넷"), 1, false) → 1`.
 */
export const countSlips = (typed: string, meant: string, limit: number, unfinished: boolean): number =>
  align(typed, meant, limit, unfinished ? BEGINNING : WHOLE, unfinished);

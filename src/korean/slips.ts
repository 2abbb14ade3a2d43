import { words } from '#korean/words';
import { once } from './once.ts';

const pairs = (letters: string): string[] => letters.split('').flatMap((a) => letters.split('').map((b) => a + b));
const near = once(() => new Set(words().nearLetters.split(' ').flatMap(pairs)));
const VOWEL = /[ㅏ-ㅣ]/;
/** Slips that hardly happen cost this: one of them is forgiven in long words only. */
const FAR = 1.5;

/** What it costs to type `letter` where `wanted` was meant, and a letter too many, doubled or not; one too few costs 1. */
interface Costs {
  readonly wrong: (letter: string, wanted: string) => number;
  readonly extra: (isDoubled: boolean) => number;
}

/** The least cost from what was meant to what was typed (neighbours may swap); above `limit` any number. */
function align(typed: string, meant: string, limit: number, { wrong, extra }: Costs, unfinished = false): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: meant.length + 1 }, (_, index) => index);
  for (let i = 1; i <= typed.length; i++) {
    const letter = typed.charAt(i - 1);
    const surplus = extra(letter === typed[i - 2] || letter === typed[i]);
    const atEnd = unfinished && i === typed.length;
    const row = [atEnd ? Infinity : i * extra(false)];
    let best = row[0] ?? 0;
    for (let j = 1; j <= meant.length; j++) {
      const wanted = meant.charAt(j - 1);
      let value = (last[j - 1] ?? 0) + (letter === wanted ? 0 : wrong(letter, wanted));
      if (!atEnd) value = Math.min(value, (last[j] ?? 0) + surplus, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && letter === meant[j - 2] && typed[i - 2] === wanted)
        value = Math.min(value, (beforeLast[j - 2] ?? 0) + 1);
      row.push(value);
      best = Math.min(best, value);
    }
    if (best > limit) return best;
    beforeLast = last;
    last = row;
  }
  return unfinished ? Math.min(...last) : (last[meant.length] ?? 0);
}

/** Damerau–Levenshtein distance up to `limit`; anything above is `limit + 1`. */
export const editDistance = (a: string, b: string, limit: number): number =>
  Math.abs(a.length - b.length) > limit
    ? limit + 1
    : Math.min(align(a, b, limit, { wrong: () => 1, extra: () => 1 }), limit + 1);

const extra = (isDoubled: boolean): number => (isDoubled ? 1 : FAR);
const isNear = (letter: string, wanted: string): boolean => near().has(letter + wanted);
/** In a whole word any vowel may be a slip; the beginning of one would be like too much. */
const WHOLE: Costs = {
  extra,
  wrong: (letter, wanted) => (isNear(letter, wanted) || (VOWEL.test(letter) && VOWEL.test(wanted)) ? 1 : FAR),
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

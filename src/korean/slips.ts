import { words } from '#korean/words';
import { once } from './once.ts';

const near = once(
  () =>
    new Set(
      words()
        .nearLetters.split(' ')
        .flatMap((letters) =>
          letters.split('').flatMap((a) =>
            letters
              .replace(a, '')
              .split('')
              .map((b) => a + b),
          ),
        ),
    ),
);
const VOWEL = /[ㅏ-ㅣ]/;
/** Slips that hardly happen cost this: one of them is forgiven in long words only. */
const FAR = 1.5;

/**
 * How many slips lead from what was meant to what was typed, both as flat jamo; above `limit` any number.
 *
 * A missing letter, a doubled one, two swapped ones and a wrong one that is near on the keyboard or to the ear are one
 * slip; other wrong and extra letters are one and a half. With `unfinished`, what was typed may be the beginning only,
 * and must end in a letter that was meant. Example: `countSlips(toJamo("서부넷"), toJamo("서브넷"), 1, false) → 1`.
 */
export function countSlips(typed: string, meant: string, limit: number, unfinished: boolean): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: meant.length + 1 }, (_, index) => index);
  for (let i = 1; i <= typed.length; i++) {
    const letter = typed.charAt(i - 1);
    const doubled = letter === typed[i - 2] || letter === typed[i];
    const atEnd = unfinished && i === typed.length;
    const row = [atEnd ? Infinity : i * FAR];
    let best = row[0] ?? 0;
    for (let j = 1; j <= meant.length; j++) {
      const wanted = meant.charAt(j - 1);
      let value = (last[j - 1] ?? 0) + wrong(letter, wanted, unfinished);
      if (!atEnd) value = Math.min(value, (last[j] ?? 0) + (doubled ? 1 : FAR));
      if (!unfinished || i < typed.length) value = Math.min(value, (row[j - 1] ?? 0) + 1);
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

/** What one letter costs in the place of another. */
function wrong(letter: string, wanted: string, unfinished: boolean): number {
  if (letter === wanted) return 0;
  // in a whole word any vowel may be a slip; the beginning of one would be like too much
  return near().has(letter + wanted) || (!unfinished && VOWEL.test(letter) && VOWEL.test(wanted)) ? 1 : FAR;
}

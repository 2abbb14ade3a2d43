import { words } from '#korean/words';
import { once } from './once.ts';

const names = once(() =>
  words()
    .letterNames.split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);
/** Syllables that are read at most: a name of two letters doubles the readings. */
const LONGEST = 12;

/**
 * The abbreviations that a word may spell out letter by letter: `에이피아이` → `api`, `브이피엔` → `vpn`.
 *
 * Two letters or more; several readings where names are alike (비 is b and v). Empty for every other word.
 */
export function spelledLetters(word: string): string[] {
  const read = (rest: string): string[] =>
    rest === ''
      ? ['']
      : names().flatMap(([name, letter]) =>
          rest.startsWith(name) ? read(rest.slice(name.length)).map((letters) => letter + letters) : [],
        );
  return word.length > LONGEST ? [] : read(word).filter((letters) => letters.length > 1);
}

import { letterNames } from './words.ts';

const NAMES = letterNames.split(',').map((pair) => pair.split(' ') as [string, string]);
/** Syllables that are read at most: a name of two letters doubles the readings. */
const LONGEST = 12;

/**
 * The abbreviations that a word may spell out, two letters or more; several where names are alike.
 * @example spelledLetters('에이피아이') // ['api']
 */
export function spelledLetters(word: string): string[] {
  const read = (rest: string): string[] =>
    rest === ''
      ? ['']
      : NAMES.flatMap(([name, letter]) =>
          rest.startsWith(name) ? read(rest.slice(name.length)).map((letters) => letter + letters) : [],
        );
  return word.length > LONGEST ? [] : read(word).filter((letters) => letters.length > 1);
}

import { words } from '#korean/words';
import { once } from './once.ts';

const names = once(() =>
  words()
    .letterNames.split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);
const MOST = 16;

/**
 * The abbreviations that a word may spell out letter by letter: `에이피아이` → `api`, `브이피엔` → `vpn`.
 *
 * Two letters or more; several readings where names are alike (비 is b and v). Empty for every other word.
 */
export function spelledLetters(word: string): string[] {
  let found: { rest: string; letters: string }[] = [{ rest: word, letters: '' }];
  const done: string[] = [];
  while (found.length > 0 && done.length < MOST) {
    const next: typeof found = [];
    for (const { rest, letters } of found) {
      for (const [name, letter] of names()) {
        if (!rest.startsWith(name)) continue;
        const after = { rest: rest.slice(name.length), letters: letters + letter };
        if (after.rest === '') done.push(after.letters);
        else next.push(after);
      }
    }
    found = next.slice(0, MOST);
  }
  return done.filter((letters) => letters.length > 1);
}

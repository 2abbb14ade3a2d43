import { glue } from '../korean/normalize.ts';
import type { Likeness, Question } from './likeness.ts';
import { TUNING } from './tuning.ts';

/** Every two letters that stand side by side. */
function pairsOf(text: string): string[] {
  const letters = glue(text);
  return Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2));
}

/** How much of two texts is the same letter by letter, from 0 to 1. */
function sameLetters(one: string, other: string): number {
  const [here, rest] = [pairsOf(one), pairsOf(other)];
  const all = here.length + rest.length;
  const shared = here.filter((pair) => {
    const at = rest.indexOf(pair);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  }).length;
  return all === 0 ? 0 : (2 * shared) / all;
}

const numbersIn = (text: string): string => (text.match(/\d[\d.,]*/g) ?? []).join(' ');

/**
 * Tells whether a statement is a sentence of the page but for a particle or an ending: what an author has just written there from
 * it. No word of it has its contrary there, and it goes the same way.
 */
export function isNearlySame({ text, reading }: Question, { place, contrary }: Likeness): boolean {
  const { kind, text: there } = place.statement;
  return (
    kind === 'text' &&
    contrary === 0 &&
    !place.isHearsay &&
    reading.polarity === place.own.polarity &&
    numbersIn(text) === numbersIn(there) &&
    sameLetters(text, there) >= TUNING.letters
  );
}

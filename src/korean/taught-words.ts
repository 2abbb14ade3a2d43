import type { Words } from './words.ts';

let known: Words | undefined;

/** The lists as they came with the search's list. @throws Error before that: nothing of the language is known then */
export function words(): Words {
  if (known === undefined) throw new Error('The words are missing.');
  return known;
}

/** Takes over the lists as they came with the search's list. */
export function teachWords(taught: Words): void {
  known = taught;
}

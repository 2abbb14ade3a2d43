import type { Words } from './words.ts';

let known: Words;

/** The lists as they came with the search's list: before that nothing of the language is known. */
export const words = (): Words => known;

/** Takes over the lists as they came with the search's list. */
export function teachWords(taught: Words): void {
  known = taught;
}

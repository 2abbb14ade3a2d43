import { words } from '#korean/words';
import { wordSet } from './once.ts';

const nouns = wordSet(() => words().everydayNouns);

/** Tells whether a word is a noun of everyday life that must not be taken for anything else. */
export const isEverydayNoun = (word: string): boolean => nouns().has(word);

import { isShortNoun } from './analyze.ts';
import { cutCheaply } from './compounds.ts';
import { dictionaryForm } from './conjugate.ts';
import { particleStems } from './particles.ts';
import { isStopword } from './stopwords.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Syllables that a row of two words has at least; fewer are one compound (타입스크립트), or a noun and its verb (예산넘으면). */
const LEAST = 8;
const LEAST_WITH_VERB = 4;
/** Syllables of one of its words at most. */
const LONGEST = 14;
/** How unlikely a word is at a place: a name is the likeliest, then a word, one with a particle, a verb, one that says nothing. */
const COST = { name: 0.8, word: 1, inflected: 1.2, empty: 1.3, none: Infinity };

/**
 * Cuts a row of words that are written without spaces into these, the names among them first: `프라이빗서브넷에서나가는법` →
 * `프라이빗서브넷에서`, `나가는`, `법`. `undefined` where a part is no word, or no name is among them.
 */
export function splitPhrase(phrase: string, vocabulary: Vocabulary): string[] | undefined {
  if (phrase.length < LEAST_WITH_VERB || !/^[가-힣]+$/.test(phrase)) return undefined;
  const isName = (word: string): boolean => vocabulary.conceptsOf(word) !== undefined;
  const costOf = (word: string, isLast: boolean): number => {
    if (word.length === 1)
      return (isLast && isStopword(word)) || word === '한' || isShortNoun(word) ? COST.empty : COST.none;
    if (isName(word)) return COST.name;
    if (isStopword(word)) return COST.empty;
    if (vocabulary.isPiece(word)) return COST.word;
    const stems = particleStems(word).filter((stem) => stem.length > 1);
    if (stems.some(isName)) return COST.inflected - COST.word + COST.name;
    return stems.some((stem) => vocabulary.isPiece(stem)) || dictionaryForm(word) !== undefined
      ? COST.inflected
      : COST.none;
  };
  const words = cutCheaply(phrase, LONGEST, costOf) ?? [];
  const last = words.at(-1) ?? '';
  if (phrase.length < LEAST && words.length < 3 && !isStopword(last) && dictionaryForm(last) === undefined)
    return undefined;
  return words.some((word) => isName(word) || particleStems(word).some(isName)) ? [...words] : undefined;
}

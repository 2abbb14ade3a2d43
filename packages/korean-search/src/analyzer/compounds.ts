import { particleStems } from '../korean/particles.ts';
import { isStopword } from '../korean/stopwords.ts';
import { dictionaryForm } from '../korean/verbs.ts';
import type { Lexicon } from './lexicon.ts';

/** Cuts a word into the pieces that cost least together; a piece of cost Infinity is none, nor is the word itself. */
function cutCheaply(
  word: string,
  longest: number,
  costOf: (piece: string, isLast: boolean) => number,
): readonly string[] | undefined {
  const best: ({ readonly cost: number; readonly pieces: readonly string[] } | undefined)[] = [{ cost: 0, pieces: [] }];
  for (let end = 1; end <= word.length; end++)
    for (let start = Math.max(0, end - longest); start < end; start++) {
      const before = best[start];
      const piece = word.slice(start, end);
      if (before === undefined || piece === word) continue;
      const cost = before.cost + costOf(piece, end === word.length);
      if (cost < (best[end]?.cost ?? Infinity)) best[end] = { cost, pieces: [...before.pieces, piece] };
    }
  return best[word.length]?.pieces;
}

/**
 * Splits a glued word into as few known words as possible, of two syllables or more each.
 * @example splitCompound('인터넷게이트웨이', isKnown) // ['인터넷', '게이트웨이']
 */
export const splitCompound = (word: string, isKnown: (piece: string) => boolean): readonly string[] | undefined =>
  cutCheaply(word, word.length, (piece) => (piece.length > 1 && isKnown(piece) ? 1 : Infinity));

/** Syllables that a row of two words has at least; fewer are one compound, or a noun and its verb. */
const LEAST = 8;
const LEAST_WITH_VERB = 4;
const LONGEST_WORD = 14;
/** How unlikely a word is at a place. */
const COST = { name: 0.8, word: 1, inflected: 1.2, empty: 1.3, slip: 1.6, none: Infinity };

/**
 * Splits words that are written without spaces, names first; `undefined` where a part is no word or none is a name.
 * @param isSlip tells a name with a slip in it, where such may be among them
 * @example splitPhrase('프라이빗서브넷에서나가는법', lexicon) // ['프라이빗서브넷에서', '나가는', '법']
 */
export function splitPhrase(
  phrase: string,
  lexicon: Lexicon,
  isSlip: (word: string) => boolean = () => false,
): readonly string[] | undefined {
  if (phrase.length < LEAST_WITH_VERB || !/^[가-힣]+$/.test(phrase)) return undefined;
  const isName = (word: string): boolean => lexicon.conceptsOf(word) !== undefined;
  const costOf = (word: string, isLast: boolean): number => {
    if (word.length === 1)
      return (isLast && isStopword(word)) || word === '한' || lexicon.isShortNoun(word) ? COST.empty : COST.none;
    if (isName(word)) return COST.name;
    if (isStopword(word)) return COST.empty;
    if (lexicon.has(word)) return COST.word;
    const stems = particleStems(word).filter((stem) => stem.length > 1 || lexicon.isShortNoun(stem));
    if (stems.some(isName)) return COST.inflected - COST.word + COST.name;
    if (stems.some((stem) => stem.length === 1 || lexicon.has(stem)) || dictionaryForm(word) !== undefined)
      return COST.inflected;
    return isSlip(word) ? COST.slip : COST.none;
  };
  const words = cutCheaply(phrase, LONGEST_WORD, costOf) ?? [];
  const last = words.at(-1) ?? '';
  if (
    phrase.length < LEAST &&
    words.length < 3 &&
    !words.some(isSlip) &&
    !isStopword(last) &&
    dictionaryForm(last) === undefined
  )
    return undefined;
  return words.some((word) => isName(word) || particleStems(word).some(isName) || isSlip(word)) ? words : undefined;
}

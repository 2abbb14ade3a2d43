import { isParticle } from '../../../../korean/particles.ts';
import { isStopword, subjectShare } from '../../../../korean/stopwords.ts';
import { TUNING } from '../../../tuning.ts';
import { isAside } from '../../answer/measures.ts';
import { reading, type Reader } from '../reading.ts';

/** A word that nothing here is like. It costs, but the others are still read; an amount says little: 10테라. */
export const readUnknown: Reader = ({ text, open, tokens: [token] }) => {
  const share = /^\d.*[가-힣]/.test(text) ? TUNING.weight.amount : subjectShare(text, token?.stem ?? text);
  // a loose letter at the end says that the word goes on
  return reading(TUNING.cost.guess, { text, alternatives: [], share, tentative: open && /[ㄱ-ㅎㅏ-ㅣ]$/.test(text) });
};

/** A unit, or another word that only says what kind of number is asked for: it is no beginning of a name, nor a slip in one. */
export const readAside: Reader = ({ from, text }, { tokens, isAlone }) =>
  isAside(text) && (!isAlone || tokens[from - 1]?.text === '몇')
    ? reading(TUNING.cost.sure, { text, alternatives: [], share: TUNING.weight.amount })
    : undefined;

/** A word that says nothing of a subject, finished or not: 있는, 하려. Where all words are such, they are what is asked. */
export const readEmpty: Reader = ({ from, tokens: [token], open }, { tokens, hasContent }) => {
  if (token?.stop !== true) return undefined;
  const nothing = { cost: TUNING.cost.sure, terms: [], rewrites: [] };
  // a single syllable at the end is likely the beginning of a word: 람다 제
  const isAttached = tokens[from - 1]?.end === token.start && isParticle(token.text);
  const mayGoOn = open && !isAttached && /^[가-힣ㄱ-ㅎ]$/.test(token.text) && !isStopword(token.text);
  return hasContent && !mayGoOn ? nothing : undefined;
};

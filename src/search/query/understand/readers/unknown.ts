import { subjectShare } from '../../../../korean/stopwords.ts';
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

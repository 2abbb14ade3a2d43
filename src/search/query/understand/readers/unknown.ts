import { subjectShare } from '../../../../korean/stopwords.ts';
import { TUNING } from '../../../tuning.ts';
import { reading, type Reader } from '../reading.ts';

/** A word that nothing here is like. It costs, but the others are still read. */
export const readUnknown: Reader = ({ text, open, tokens: [token] }) => {
  const share = subjectShare(text, token?.stem ?? text);
  // a loose letter at the end says that the word goes on
  return reading(TUNING.cost.guess, { text, alternatives: [], share, tentative: open && /[ㄱ-ㅎㅏ-ㅣ]$/.test(text) });
};

import { subjectShare } from '../../../../korean/stopwords.ts';
import { TUNING } from '../../../tuning.ts';
import { reading, type Reader } from '../reading.ts';

/** A word that nothing here is like. It costs, but the others are still read. */
export const readUnknown: Reader = ({ from, text, open, tokens: [token] }, { tokens }) => {
  const next = tokens[from + 1]?.text ?? '';
  // 빼돌리지 못하게: a form of a verb although no table knows the verb
  const isDenied = /[가-힣]지[는도를]?$/.test(text) && /^[않못마말]/.test(next);
  const share = Math.min(subjectShare(text, token?.stem ?? text, false), isDenied ? TUNING.share.denied : 1);
  const cost = TUNING.cost.unknown + TUNING.cost.unknownLetter * text.length;
  // a loose letter at the end says that the word goes on
  return reading(cost, { text, alternatives: [], share, tentative: open && /[ㄱ-ㅎㅏ-ㅣ]$/.test(text) });
};

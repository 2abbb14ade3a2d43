import { isParticle } from '../../../../korean/particles.ts';
import { isStopword } from '../../../../korean/stopwords.ts';
import { TUNING } from '../../../tuning.ts';
import type { Reader } from '../reading.ts';

/** A word that says nothing of a subject, finished or not: 있는, 하려. Where all words are such, they are what is asked. */
export const readEmpty: Reader = ({ from, tokens: [token], open }, { tokens, hasContent }) => {
  if (token?.stop !== true) return undefined;
  const nothing = { cost: TUNING.cost.sure, terms: [], rewrites: [] };
  // a single syllable at the end is likely the beginning of a word: 람다 제
  const isAttached = tokens[from - 1]?.end === token.start && isParticle(token.text);
  const mayGoOn = open && !isAttached && /^[가-힣ㄱ-ㅎ]$/.test(token.text) && !isStopword(token.text);
  return hasContent && !mayGoOn ? nothing : undefined;
};

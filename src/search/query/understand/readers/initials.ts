import { isChoseong } from '../../../../korean/jamo.ts';
import { TUNING } from '../../../tuning.ts';
import { fromChoseong, type Candidate } from '../../look-up/candidates.ts';
import { isEstablished } from '../../look-up/forms.ts';
import type { OpenIndex } from '../../look-up/open-index.ts';
import { meantBy } from '../alternatives.ts';
import { reading, type Reader, type Reading } from '../reading.ts';
import { otherLayouts } from './layout.ts';

/** Initial consonants: ㄹㄷ. */
export const readInitials: Reader = ({ text }, { index }) => {
  if (!isChoseong(text)) return undefined;
  const candidates = fromChoseong(text, index);
  // ㅇㅁㅌ is dax rather than a word that hardly occurs; ㄹㄷ is 람다
  const isSure = candidates.some(({ form }) => form.choseong === text && isEstablished(form, TUNING.reach.known));
  const isOther = otherLayouts(text).some((other) => index.vocabulary.has(other));
  if (candidates.length === 0 || (!isSure && isOther)) return undefined;
  return readCandidates(text, candidates, index);
};

/** Initial consonants with spaces between them: ㄱㅊ ㅈㄱ. */
export const readInitialsApart: Reader = ({ from, to, text, tokens }, { index, tokens: all }) => {
  if (to - from < all.length || !tokens.every((token) => isChoseong(token.text))) return undefined;
  const candidates = fromChoseong(tokens.map((token) => token.text).join(''), index);
  return candidates.length === 0 ? undefined : readCandidates(text, candidates, index);
};

function readCandidates(text: string, candidates: readonly Candidate[], index: OpenIndex): Reading {
  const to = candidates[0]?.form.text ?? text;
  const rewrite = { kind: 'choseong', from: text, to } as const;
  return reading(TUNING.cost.likely, { text: to, alternatives: meantBy(candidates, index) }, rewrite);
}

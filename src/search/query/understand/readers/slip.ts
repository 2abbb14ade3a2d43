import { subjectShare } from '../../../../korean/stopwords.ts';
import { TUNING } from '../../../tuning.ts';
import { correct, type Candidate } from '../../look-up/candidates.ts';
import type { OpenIndex } from '../../look-up/open-index.ts';
import { meantBy } from '../alternatives.ts';
import { reading, type Reader, type Reading } from '../reading.ts';

/** A word a few keystrokes or sounds away from a known one: 서부넷, 오거나이제이션스. */
export const readSlip: Reader = ({ text, tokens: [token] }, { index }) => {
  const candidates = correct(text, index);
  const share = subjectShare(text, token?.stem ?? text);
  return candidates.length === 0 ? undefined : readCorrected(TUNING.cost.guess, text, candidates, index, share);
};

/** What is meant by words that are taken for others, and says so. */
export function readCorrected(
  cost: number,
  text: string,
  candidates: readonly Candidate[],
  index: OpenIndex,
  share = 1,
): Reading {
  const to = candidates[0]?.form.text ?? text;
  const term = { text: to, alternatives: meantBy(candidates, index), share };
  return reading(cost, term, { kind: 'typo', from: text, to });
}

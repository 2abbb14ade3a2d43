import { glue } from '../../../../korean/normalize.ts';
import { subjectShare } from '../../../../korean/stopwords.ts';
import { TUNING } from '../../../tuning.ts';
import { complete, correct, type Candidate } from '../../look-up/candidates.ts';
import { isEstablished } from '../../look-up/forms.ts';
import type { OpenIndex } from '../../look-up/open-index.ts';
import { isUnsure, meantBy, reading, type Reader, type Reading } from '../reading.ts';

/** A word a few keystrokes or sounds away from a known one: 서부넷, 오거나이제이션스. */
export const readSlip: Reader = ({ text, tokens: [token] }, { index }) => {
  const candidates = correct(text, index);
  const share = subjectShare(text, token?.stem ?? text);
  return candidates.length === 0 ? undefined : readCorrected(TUNING.cost.guess, text, candidates, index, share);
};

/** What is meant by words that are taken for others, and says so. */
function readCorrected(
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

/** Guesses at a name that is being typed. */
const MOST = 3;

/** Two words of which one is nothing alone, but both together are a name: 오토 스켈링, 가드 듀. */
export const readJoined: Reader = ({ from, to, text, open }, { index, words }) => {
  const terms = words.slice(from, to).flatMap((word) => word.terms);
  if (terms.length !== 2 || !terms.some(isUnsure)) return undefined;
  const glued = glue(terms.map((one) => one.text).join(''));
  const longer = open ? complete(glued, index).filter(({ form }) => isEstablished(form, TUNING.reach.known)) : [];
  if (longer.length > 0)
    return reading(TUNING.cost.likely, { text, alternatives: meantBy(longer.slice(0, MOST), index) });
  const near = correct(glued, index);
  return near.length > 0 ? readCorrected(TUNING.cost.likely, text, near, index) : undefined;
};

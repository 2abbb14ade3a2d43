import { splitCompound } from '../../../../korean/compounds.ts';
import { glue } from '../../../../korean/normalize.ts';
import { subjectShare } from '../../../../korean/stopwords.ts';
import { TUNING } from '../../../tuning.ts';
import { type Candidate, complete, isEstablished } from '../../look-up/forms.ts';
import { completeSlip, correct } from '../../look-up/misspelled.ts';
import type { OpenIndex } from '../../look-up/open-index.ts';
import type { QueryTerm } from '../query-terms.ts';
import { isUnsure, meantBy, plainly, reading, termOf, type Reader, type Reading } from '../reading.ts';

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

/** The beginning of a name with a slip in it: 로드벨. */
export const readUnfinishedSlip: Reader = ({ text, open, tokens: [token] }, { index }) => {
  const candidates = open ? completeSlip(text, index) : [];
  if (candidates.length === 0) return undefined;
  const share = subjectShare(text, token?.stem ?? text);
  return reading(TUNING.cost.guess, { text, alternatives: plainly(candidates), tentative: true, share });
};

/** Letters that each side of a seam has at least. */
const LEAST_SIDE = 2;

/** A known word with one beside it that has a slip: 정책종유. */
export const readGlued: Reader = ({ text }, { index }) => {
  if (!/^[가-힣]+[ㄱ-ㅎ]?$/.test(text)) return undefined;
  for (let at = text.length - LEAST_SIDE; at >= LEAST_SIDE; at--) {
    const sides = [text.slice(0, at), text.slice(at)];
    for (const [known = '', wrong = ''] of [sides, sides.toReversed()]) {
      const parts = partsOf(known, index);
      const [meant] = parts === undefined ? [] : correct(wrong, index, true);
      if (parts === undefined || meant === undefined) continue;
      const inTurn = <T>(...both: [T, T]): T[] => (text.startsWith(known) ? both : both.reverse());
      const to = inTurn(known, meant.form.text).join(' ');
      const terms = inTurn(term(parts, 1), term(meant.form.terms(), meant.weight));
      return { cost: TUNING.cost.guess, terms, rewrites: [{ kind: 'typo', from: text, to }] };
    }
  }
  return undefined;
};

const term = (words: readonly string[], weight: number): QueryTerm => ({
  text: words.join(' '),
  alternatives: [{ terms: words, weight }],
});

function partsOf(head: string, index: OpenIndex): string[] | undefined {
  const { vocabulary } = index;
  const whole = vocabulary.conceptsOf(head)?.slice(0, 1);
  const parts = whole ?? splitCompound(head, (piece) => vocabulary.isPiece(piece));
  return (parts ?? (vocabulary.has(head) ? [head] : undefined))?.map((part) => termOf(part, index));
}

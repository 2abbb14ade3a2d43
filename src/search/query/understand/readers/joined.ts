import { isEverydayNoun } from '../../../../korean/everyday-nouns.ts';
import { glue } from '../../../../korean/normalize.ts';
import { TUNING } from '../../../tuning.ts';
import { complete, completeSlip, correct, isEstablished } from '../../look-up/candidates.ts';
import { meantBy } from '../alternatives.ts';
import { isUnsure, reading, type Reader } from '../reading.ts';
import { readCorrected } from './slip.ts';

/** Guesses at a name that is being typed. */
const MOST = 3;

/** Two words of which one is nothing alone, but both together are a name: 오토 스켈링, 가드 듀. */
export const readJoined: Reader = ({ from, to, text, open }, { index, words }) => {
  const terms = words.slice(from, to).flatMap((word) => word.terms);
  const [before, typed] = terms;
  if (before === undefined || typed === undefined || terms.length > 2 || !terms.some(isUnsure)) return undefined;
  if (terms.some((one) => isEverydayNoun(one.text))) return undefined;
  const glued = glue(terms.map((one) => one.text).join(''));
  const longer = open ? complete(glued, index).filter(({ form }) => isEstablished(form, TUNING.reach.known)) : [];
  // the two may still be two: s3 스 of s3 스냅샷
  const [first] = before.alternatives;
  const apart = typed.alternatives
    .slice(0, MOST)
    .flatMap(({ terms: more, weight }) =>
      first === undefined ? [] : [{ terms: [...first.terms, ...more], weight: TUNING.weight.apart * weight }],
    );
  if (longer.length > 0)
    return reading(TUNING.cost.likely, { text, alternatives: [...meantBy(longer.slice(0, MOST), index), ...apart] });
  const near = correct(glued, index);
  if (near.length > 0) return readCorrected(TUNING.cost.likely, text, near, index);
  // globla acc: what is nothing alone is part of the name
  const meant = open ? completeSlip(glued, index) : [];
  if (meant.length === 0) return undefined;
  const last = { ...typed, tentative: true, alternatives: [...meantBy(meant, index), ...typed.alternatives] };
  return { cost: TUNING.cost.likely, terms: first === undefined ? [last] : [before, last], rewrites: [] };
};

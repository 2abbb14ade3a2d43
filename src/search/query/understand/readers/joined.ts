import { glue } from '../../../../korean/normalize.ts';
import { TUNING } from '../../../tuning.ts';
import { complete, correct } from '../../look-up/candidates.ts';
import { isEstablished } from '../../look-up/forms.ts';
import { meantBy } from '../alternatives.ts';
import { isUnsure, reading, type Reader } from '../reading.ts';
import { readCorrected } from './slip.ts';

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

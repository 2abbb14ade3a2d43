import type { Pass } from '../../search/query/engine.ts';
import { COMPARED } from '../../search/layout.ts';
import { TUNING } from '../../search/tuning.ts';
import { keyOf } from '../../search/query/understand/query-terms.ts';
import { WHOLE } from './comparing.ts';

/**
 * So much of a query does a name say, and its topic is worth so much more than the next, that its text changes nothing; more where
 * what is asked may count as well.
 */
const [SAID, CLEARLY, AMONG] = [0.7, 0.5, 0.7];

/**
 * Whether names alone tell what comes first in the end: a query is one name and little else. Of a sentence any word may be
 * a name, and only the text says which is meant: nothing is shown that would not stay.
 */
export const isNameFirst = ({ plan: { terms }, hits: [first, second] }: Pass): boolean =>
  first !== undefined &&
  terms.every((term) => keyOf(term) !== COMPARED) &&
  first.called > WHOLE &&
  first.coverage >= SAID &&
  first.score - (second?.score ?? 0) >= (terms.length < TUNING.asked.terms ? CLEARLY : AMONG);

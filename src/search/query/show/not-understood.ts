import { isAside } from '../answer/measures.ts';
import type { OpenIndex } from '../look-up/open-index.ts';
import { subjectShare } from '../../../korean/stopwords.ts';
import { TUNING } from '../../tuning.ts';
import type { QueryTerm } from '../understand/query-terms.ts';

/** The word of a query without a particle, as a sentence about it takes it. */
export const bare = ({ text }: QueryTerm): string => text.replace(/(?<=..)(?:에서|으로|[을를은는와과의에])$/, '');

/** The words of a query that nothing here is like, and that should say something: `jaeger` of `람다 jaeger`; three at most, none of a pasted text. */
export function notUnderstood(terms: readonly QueryTerm[], index: OpenIndex): string[] {
  const isLost = ({ text, tentative, alternatives }: QueryTerm): boolean =>
    /\p{L}.|.\p{L}/u.test(text) &&
    subjectShare(text, text) === 1 &&
    !isAside(text) &&
    tentative !== true &&
    alternatives.every((one) => one.terms.some((term) => index.topicsWith(term) === 0));
  return terms.length < TUNING.intent.long ? [...new Set(terms.filter(isLost).map(bare))].slice(0, 3) : [];
}

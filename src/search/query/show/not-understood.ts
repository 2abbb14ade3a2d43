import { isAside } from '../answer/measures.ts';
import type { Pass } from '../engine.ts';
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

/** The word by which texts were found that name nothing so, where it is the lesser part of the one that was typed: `존재` of `존재하지않는서비스`. */
export function partOf({ query, plan, hits }: Pick<Pass, 'query' | 'plan' | 'hits'>): string | undefined {
  const [typed, { text = '' } = {}] = [query.trim(), plan.terms[0]];
  const isPart = plan.terms.length === 1 && !/\s/.test(typed) && 2 * text.length < typed.length;
  const isNamed = hits.length === 0 || hits.some(({ named }) => named.some((much) => much > 0));
  return isPart && !isNamed ? text : undefined;
}

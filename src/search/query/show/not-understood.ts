import { isAside } from '../answer/measures.ts';
import type { OpenIndex } from '../look-up/open-index.ts';
import { subjectShare } from '../../../korean/stopwords.ts';
import type { QueryTerm } from '../understand/query-terms.ts';

/** Words named at most. */
const MOST = 3;

/** The words of a query that nothing here is like, and that should say something: `jaeger` of `람다 jaeger`; three at most. */
export function notUnderstood(terms: readonly QueryTerm[], index: OpenIndex): string[] {
  const isLost = ({ text, tentative, alternatives }: QueryTerm): boolean =>
    text.length > 1 &&
    subjectShare(text, text) === 1 &&
    !isAside(text) &&
    tentative !== true &&
    alternatives.every((one) => one.terms.some((term) => index.topicsWith(term) === 0));
  return [...new Set(terms.filter(isLost).map(({ text }) => text))].slice(0, MOST);
}

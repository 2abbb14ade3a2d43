import { readIntent } from '../../../search/query/rank/intent.ts';
import type { OpenIndex } from '../../../search/query/look-up/open-index.ts';
import type { QueryTerm } from '../../../search/query/understand/query-terms.ts';
import { TUNING } from '../../../search/tuning.ts';

/** The words of a query, of which whose trade it is says as little as the search lets it say: 웹툰 이미지를 전 세계에 빠르게. */
export function withoutOwn(terms: readonly QueryTerm[], index: OpenIndex): readonly QueryTerm[] {
  const { own } = readIntent(terms, index);
  return terms.map((term, at) => (own[at] === true ? { ...term, share: TUNING.weight.amount } : term));
}

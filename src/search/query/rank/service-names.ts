import { words } from '#korean/words';
import { glue } from '../../../korean/normalize.ts';
import { wordSet } from '../../../korean/once.ts';
import type { OpenIndex } from '../look-up/open-index.ts';
import type { QueryTerm } from '../understand/query-terms.ts';
import { TUNING } from '../../tuning.ts';

const ambiguous = wordSet(() => words().ambiguous);
/** True for a name, as typed or as a term, that means other things as well: 오로라. */
const isAmbiguous = (key: string, text: string): boolean => ambiguous().has(key) || ambiguous().has(text.toLowerCase());
/** Names with smaller numbers are titles, in Korean and in English. */
const TITLES = 2;

/** True for a word that is all of a topic's title and can mean nothing else: s3, 람다; but not 오로라. */
export function isServiceName({ text, alternatives: [first] }: QueryTerm, index: OpenIndex): boolean {
  const [key] = first?.terms ?? [];
  if (first?.weight !== 1 || first.terms.length > 1 || key === undefined) return false;
  if (isAmbiguous(key, text)) return false;
  const titles = index
    .names(key)
    .filter(({ name, part, share }) => name < TITLES && !part && share > TUNING.serviceNames.whole);
  return titles.length > 0 && index.vocabulary.conceptsOf(key) !== undefined;
}

/** True for what can hardly mean anything else: concepts (읽기 복제본, NAT; not 비용) and names of errors and settings. */
export function isAnchor({ text, alternatives: [first] }: QueryTerm, index: OpenIndex): boolean {
  const [key = ''] = first?.terms ?? [];
  const { hangul, identifier } = TUNING.serviceNames.least;
  if (first?.weight !== 1 || first.terms.length > 1 || index.topicsWith(key) === 0) return false;
  if (/^[a-z]+$/.test(key) && key.length >= identifier) return true;
  if (index.vocabulary.conceptsOf(key) === undefined || !index.isSubject(key)) return false;
  if (isAmbiguous(key, text)) return false;
  return !/[가-힣]/.test(text) || glue(text).length >= hangul;
}

import { words } from '#korean/words';
import { glue } from '../../../korean/normalize.ts';
import { wordSet } from '../../../korean/once.ts';
import type { OpenIndex } from '../look-up/open-index.ts';
import type { QueryTerm } from '../understand/query-terms.ts';
import { TUNING } from '../../tuning.ts';

const ambiguous = wordSet(() => words().ambiguous);
/** Names with smaller numbers are titles, in Korean and in English. */
const TITLES = 2;

/**
 * True for what can hardly mean anything else: all of a title (S3, 람다; not 오로라), a concept that is long or written in
 * English (읽기 복제본, NAT; not 비용), the name of an error or a setting.
 */
export function isAnchor({ text, alternatives: [first] }: QueryTerm, index: OpenIndex): boolean {
  const [key = ''] = first?.terms ?? [];
  const { hangul, identifier, title } = TUNING.anchors;
  if (first?.weight !== 1 || first.terms.length > 1 || index.topicsWith(key) === 0) return false;
  if (/^[a-z]+$/.test(key) && key.length >= identifier) return true;
  if (index.vocabulary.conceptsOf(key) === undefined || !index.isSubject(key)) return false;
  if (ambiguous().has(key) || ambiguous().has(text.toLowerCase())) return false;
  if (!/[가-힣]/.test(text) || glue(text).length >= hangul) return true;
  return index.names(key).some(({ name, part, share }) => name < TITLES && !part && share > title);
}

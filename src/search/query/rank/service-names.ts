import { glue } from '../../../korean/normalize.ts';
import type { OpenIndex } from '../look-up/open-index.ts';
import type { QueryTerm } from '../understand/query-terms.ts';
import { TUNING } from '../../tuning.ts';

/** Names of services, as typed or as terms of the index, that are words of everyday life or of other trades as well. */
const COMMON_NAMES = new Set(
  '오로라 aurora 글루 glue 아테나 athena 쉴드 실드 shield 아미 넵튠 neptune 인스펙터 inspector 컨피그 config 샘 sam 스노우볼 스노볼 snowball 메이시 닥스 ip 백업 접근 버전관리 mfa 엣지로케이션'.split(
    ' ',
  ),
);
/** Names with smaller numbers are titles, in Korean and in English. */
const TITLES = 2;

/** True for a word that is all of a topic's title and can mean nothing else: s3, 람다; but not 오로라. */
export function isServiceName({ text, alternatives: [first] }: QueryTerm, index: OpenIndex): boolean {
  const [key] = first?.terms ?? [];
  if (first?.weight !== 1 || first.terms.length > 1 || key === undefined) return false;
  if (COMMON_NAMES.has(key) || COMMON_NAMES.has(text.toLowerCase())) return false;
  const titles = index
    .names(key)
    .filter(({ name, part, share }) => name < TITLES && !part && share > TUNING.serviceNames.whole);
  return titles.length > 0 && index.vocabulary.conceptsOf(key) !== undefined;
}

/** True for what can hardly mean anything else: concepts (읽기 복제본, NAT; not 비용) and names of errors and settings. */
export function isAnchor({ text, alternatives: [first] }: QueryTerm, index: OpenIndex): boolean {
  const [key = ''] = first?.terms ?? [];
  const { hangul, latin, identifier } = TUNING.serviceNames.least;
  if (first?.weight !== 1 || first.terms.length > 1 || index.topicsWith(key) === 0) return false;
  if (/^[a-z]+$/.test(key) && key.length >= identifier) return true;
  if (index.vocabulary.conceptsOf(key) === undefined || !index.isSubject(key)) return false;
  if (COMMON_NAMES.has(key) || COMMON_NAMES.has(text.toLowerCase())) return false;
  return /[가-힣]/.test(text) ? glue(text).length >= hangul : text.length >= latin;
}

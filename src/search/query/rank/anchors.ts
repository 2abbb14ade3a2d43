import { words } from '#korean/words';
import { glue } from '../../../korean/normalize.ts';
import { wordSet } from '../../../korean/once.ts';
import type { OpenIndex } from '../look-up/open-index.ts';
import type { QueryTerm } from '../understand/query-terms.ts';
import { TITLES } from '../../names.ts';
import { TUNING } from '../../tuning.ts';

const homonyms = wordSet(() => words().homonyms);

/** True for names that are words of everyday life or of another trade as well: 오로라, 람다. */
export const isHomonym = ({ text, alternatives: [first] }: QueryTerm): boolean =>
  homonyms().has(text.toLowerCase()) || (first?.terms.length === 1 && homonyms().has(first.terms[0] ?? ''));

/** The name of an error: where one is pasted, the names beside it are those of services. */
const ERROR = /^[a-z]{9,}(?:exception|error)s?$/;
export const namesError = ({ text }: QueryTerm): boolean => ERROR.test(text);

/**
 * True for what can hardly mean anything else: all of a title (S3, 람다; not 오로라), a concept that is long or written in
 * English (읽기 복제본, NAT; not 비용), the name of an error or a setting.
 */
export function isAnchor(term: QueryTerm, index: OpenIndex, besideError: boolean): boolean {
  const { text, tentative, alternatives } = term;
  const [first] = alternatives;
  const [key = ''] = first?.terms ?? [];
  const { hangul, identifier, corrected } = TUNING.anchors;
  if (first === undefined || first.terms.length > 1 || index.topicsWith(key) === 0) return false;
  // a long name with a slip is still that name
  if (
    first.weight < 1 &&
    (tentative === true || first.weight < corrected.weight || glue(text).length < corrected.letters)
  )
    return false;
  if (/^[a-z]+$/.test(key) && key.length >= identifier) return true;
  if (index.vocabulary.conceptsOf(key) === undefined || !index.isSubject(key)) return false;
  if (isHomonym(term) && !besideError) return false;
  if (!/[가-힣]/.test(text) || /^[a-z]+$/.test(key) || glue(text).length >= hangul) return true;
  return topicsTitled(key, index).length > 0;
}

/** The topics of which a term is all of the title. */
export const topicsTitled = (key: string, index: OpenIndex): number[] =>
  index
    .names(key)
    .filter(({ name, part, share }) => name < TITLES && !part && share > TUNING.anchors.title)
    .map(({ topic }) => topic);

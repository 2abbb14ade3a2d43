import { particleStems } from '../../../../korean/particles.ts';
import { splitPhrase } from '../../../../korean/phrases.ts';
import { isStopword } from '../../../../korean/stopwords.ts';
import type { Vocabulary } from '../../../../korean/vocabulary.ts';
import { TUNING } from '../../../tuning.ts';
import { isAside } from '../../answer/measures.ts';
import type { Reader } from '../reading.ts';

/** A name or a word with spaces where it has none, or none where it has them: 파이 어호즈, 인스 턴스이미지. */
export const readRespaced: Reader = ({ tokens, text, glued, open }, { index, isInner, readInner }) => {
  if (isInner || !text.includes(' ')) return undefined;
  for (const stem of [glued, ...particleStems(glued)]) {
    const form = tokens.some((token) => isStopword(token.text)) ? undefined : index.finder.spelled(stem);
    if (form !== undefined) return readInner(form.text + glued.slice(stem.length), open);
  }
  return undefined;
};

/** A row of words without the spaces between them: 오로라읽기복제본몇개, 보안그룹네트워크acl차이. */
export const readApart: Reader = ({ text, open }, { index: { vocabulary }, isInner, readInner }) => {
  if (isInner || text.includes(' ') || vocabulary.conceptsOf(text) !== undefined) return undefined;
  const runs = text.match(/[가-힣]+|[^가-힣]+/g) ?? [];
  const cut = runs.map((run) => splitPhrase(run, vocabulary));
  const words = cut.some(Boolean) ? runs.flatMap((run, at) => cut[at] ?? run) : splitBehindName(text, vocabulary);
  if (words === undefined) return undefined;
  const { cost, terms, rewrites } = readInner(words.join(' '), open);
  return terms.length === 0 ? undefined : { cost: TUNING.cost.likely + cost, terms, rewrites };
};

/** A name with what is asked of it, with another name, or with one that ends in a figure: 람다제한시간, 람다동시실행, ebsgp3; no word of Korean: 검색시간. */
const splitBehindName = (text: string, vocabulary: Vocabulary): string[] | undefined => {
  const keyOf = (word: string): string => vocabulary.conceptsOf(word)?.[0] ?? '';
  const isAsked = (tail: string): boolean => isAside(tail) || (tail.length > 2 && keyOf(tail) !== '');
  return Array.from(text, (_, at) => [text.slice(0, at), text.slice(at)]).find(
    ([head = '', tail = '']) => /^[a-z]/.test(keyOf(head)) && tail.length > 1 && isAsked(tail),
  );
};

import { particleStems } from '../../../../korean/particles.ts';
import { splitPhrase } from '../../../../korean/phrases.ts';
import { isStopword } from '../../../../korean/stopwords.ts';
import { TUNING } from '../../../tuning.ts';
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

/** A row of words without the spaces between them: 오로라읽기복제본몇개, 람다최대실행시간. */
export const readApart: Reader = ({ text, open }, { index: { vocabulary }, isInner, readInner }) => {
  if (isInner || vocabulary.conceptsOf(text) !== undefined) return undefined;
  const words = splitPhrase(text, vocabulary);
  if (words === undefined) return undefined;
  const { cost, terms, rewrites } = readInner(words.join(' '), open);
  return terms.length === 0 ? undefined : { cost: TUNING.cost.likely + cost, terms, rewrites };
};

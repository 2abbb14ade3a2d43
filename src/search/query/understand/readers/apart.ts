import { splitPhrase } from '../../../../korean/phrases.ts';
import { TUNING } from '../../../tuning.ts';
import type { Reader } from '../reading.ts';

/** A row of words without the spaces between them: 오로라읽기복제본몇개, 람다최대실행시간. */
export const readApart: Reader = ({ text, open }, { index: { vocabulary }, isInner, readInner }) => {
  if (isInner || vocabulary.conceptsOf(text) !== undefined) return undefined;
  const words = splitPhrase(text, vocabulary);
  if (words === undefined) return undefined;
  const { cost, terms, rewrites } = readInner(words.join(' '), open);
  return terms.length === 0 ? undefined : { cost: TUNING.cost.likely + cost, terms, rewrites };
};

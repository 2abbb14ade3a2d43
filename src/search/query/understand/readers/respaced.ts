import { particleStems } from '../../../../korean/particles.ts';
import { isStopword } from '../../../../korean/stopwords.ts';
import type { Reader } from '../reading.ts';

/** Letters from which on a name in pieces is believed although each piece may be a word. */
const LEAST_LETTERS = 4;

/** A name or a word with spaces where it has none, or none where it has them: 파이 어호즈, 인스 턴스이미지. */
export const readRespaced: Reader = ({ tokens, text, glued, open }, { index, isInner, readInner }) => {
  if (isInner || !text.includes(' ')) return undefined;
  const first = tokens.slice(0, -1).reduce((sum, token) => sum + token.text.length, 0);
  for (const stem of [glued, ...particleStems(glued)]) {
    if (stem.length <= first || (stem.length < LEAST_LETTERS && tokens.some((token) => isStopword(token.text))))
      continue;
    const form = index.finder.spelled(stem);
    if (form !== undefined) return readInner(form.text + glued.slice(stem.length), open);
  }
  return undefined;
};

import { isChoseong } from '../../korean/choseong.ts';
import { toHangulLayout, toLatinLayout } from '../../korean/keyboard.ts';
import { isStopword } from '../../korean/stopwords.ts';
import { analyze } from '../analyze.ts';
import type { OpenIndex } from './open-index.ts';
import type { Rewrite } from './query-terms.ts';
import { complete, fromChoseong } from './recover.ts';

/** A word typed with the other keyboard layout, put right; any other word as it is. */
export function relayout(word: string, index: OpenIndex, rewrites: Rewrite[]): string {
  if (isChoseong(word) && fromChoseong(word, index).length > 0) return word;
  const other = toHangulLayout(word) ?? toLatinLayout(word);
  // an exact word in the other layout is likelier than the mere beginning of one in this layout
  const exact =
    other !== undefined && other.length > 1 && index.vocabulary.has(other) && !index.vocabulary.has(word.toLowerCase());
  const known = analyze(word, index.vocabulary).every((token) => token.known);
  if (!(exact && !known) && isSensible(word, index)) return word;
  if (other === undefined || !isSensible(other, index)) return word;
  rewrites.push({ kind: 'layout', from: word, to: other });
  return other;
}

/** True when a word as typed leads somewhere: known, or the beginning of something known. */
function isSensible(word: string, index: OpenIndex): boolean {
  const tokens = analyze(word, index.vocabulary);
  if (
    tokens.length === 0 ||
    (word.length < 2 && /[가-힣a-z]/i.test(word) && !/[ㄱ-ㅎㅏ-ㅣ]/.test(word) && complete(word, index).length > 0)
  )
    return true;
  if (tokens.every((token) => (token.known && !/[ㄱ-ㅎㅏ-ㅣ]/.test(token.text)) || isStopword(token.text))) return true;
  return complete(word, index).length > 0;
}

import { isChoseong } from '../../../korean/choseong.ts';
import { toHangulLayout, toLatinLayout } from '../../../korean/keyboard.ts';
import { isStopword } from '../../../korean/stopwords.ts';
import { analyze } from '../../analyze.ts';
import type { OpenIndex } from '../look-up/open-index.ts';
import type { Rewrite } from './query-terms.ts';
import { complete, fromChoseong } from '../look-up/candidates.ts';

/** Weight of a form that is a name, or a word of several topics. @see Form */
const SOLID = 1.7;

/** Words typed with the other keyboard layout, put right, whatever stands between them: ㅣ므ㅠㅇㅁ@ㄷㅇㅎㄷ → lambda@edge. */
export function relayoutParts(text: string, index: OpenIndex, rewrites: Rewrite[]): string {
  const words = text.split(/([^0-9a-zA-Z가-힣ㄱ-ㅎㅏ-ㅣ]+)/);
  return words.map((word, at) => (at % 2 === 1 || word === '' ? word : relayout(word, index, rewrites))).join('');
}

/** A word typed with the other keyboard layout, put right; any other word as it is. */
function relayout(word: string, index: OpenIndex, rewrites: Rewrite[]): string {
  const other = toHangulLayout(word) ?? toLatinLayout(word);
  if (isChoseong(word)) {
    // ㅇㅁㅌ is dax rather than a word that hardly occurs; ㄹㄷ is 람다
    const solid = fromChoseong(word, index).some(({ form }) => form.choseong === word && form.weight >= SOLID);
    if (solid || other === undefined || !index.vocabulary.has(other)) return word;
  }
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

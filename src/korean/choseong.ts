import { initialOf } from './jamo.ts';

/** Tells whether a word is initial consonants only, at least two: `isChoseong("ㄹㄷ") → true`. */
export function isChoseong(word: string): boolean {
  return /^[ㄱ-ㅎ]{2,}$/.test(word);
}

/**
 * The initial consonants of a word or phrase, spaces dropped: `toChoseong("객체 잠금") → "ㄱㅊㅈㄱ"`.
 *
 * Latin letters and digits stay, so that `s3 버킷` is `s3ㅂㅋ`.
 */
export function toChoseong(text: string): string {
  let out = '';
  for (const char of text) if (char !== ' ') out += initialOf(char);
  return out;
}

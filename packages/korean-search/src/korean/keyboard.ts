import { composeJamo, toJamo } from './jamo.ts';

/** The Korean two-set layout: each key with its letter, Shift's letters last. */
const KEYS =
  'qㅂ wㅈ eㄷ rㄱ tㅅ yㅛ uㅕ iㅑ oㅐ pㅔ aㅁ sㄴ dㅇ fㄹ gㅎ hㅗ jㅓ kㅏ lㅣ zㅋ xㅌ cㅊ vㅍ bㅠ nㅜ mㅡ Qㅃ Wㅉ Eㄸ Rㄲ Tㅆ Oㅒ Pㅖ'.split(
    ' ',
  );
const LETTER_OF = new Map(KEYS.map((pair) => [pair.charAt(0), pair.charAt(1)]));
const KEY_OF = new Map(KEYS.map((pair) => [pair.charAt(1), pair.charAt(0)]));

/**
 * What was meant when Korean was typed with the English layout on; `undefined` where the keys make no syllables, as with
 * nearly every English word.
 * @example toHangulLayout('fkaek') // '람다'
 */
export function toHangulLayout(word: string): string | undefined {
  if (!/^[a-zA-Z0-9]{2,}$/.test(word)) return undefined;
  const letters = word.replace(/[a-z]/gi, (key) => LETTER_OF.get(key) ?? LETTER_OF.get(key.toLowerCase()) ?? '');
  const hangul = composeJamo(letters);
  return /^[가-힣]+[ㄱ-ㅎ]?$/.test(hangul) ? hangul : undefined;
}

/**
 * What was meant when English was typed with the Korean layout on.
 * @example toLatinLayout('ㅣ므ㅠㅇㅁ') // 'lambda'
 */
export function toLatinLayout(word: string): string | undefined {
  if (!/[가-힣ㄱ-ㅎㅏ-ㅣ]/.test(word)) return undefined;
  const latin = toJamo(word)
    .replace(/./g, (letter) => KEY_OF.get(letter) ?? letter)
    .toLowerCase();
  return /^[a-z0-9]+$/.test(latin) ? latin : undefined;
}

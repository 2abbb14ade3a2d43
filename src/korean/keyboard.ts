import { convertHangulToQwerty, convertQwertyToHangul } from 'es-hangul';

/**
 * What was meant when Korean was typed with the English layout on: `toHangulLayout("fkaek") → "람다"`.
 *
 * The last syllable may be half typed (`fkae` → `람ㄷ`). Returns `undefined` when the letters do not make Korean syllables,
 * which is true of nearly every English word.
 */
export function toHangulLayout(word: string): string | undefined {
  if (!/^[a-zA-Z]{2,}$/.test(word)) return undefined;
  const hangul = typedAsHangul(word);
  return hangul !== undefined && /^[가-힣]+[ㄱ-ㅎ]?$/.test(hangul) ? hangul : undefined;
}

/** es-hangul throws at vowels that stand alone before a consonant, as in `hot`: such letters make no Korean word. */
function typedAsHangul(word: string): string | undefined {
  try {
    return convertQwertyToHangul(word);
  } catch {
    return undefined;
  }
}

/** What was meant when English was typed with the Korean layout on: `toLatinLayout("ㅣ므ㅠㅇㅁ") → "lambda"`. */
export function toLatinLayout(word: string): string | undefined {
  if (!/[가-힣ㄱ-ㅎㅏ-ㅣ]/.test(word)) return undefined;
  const latin = convertHangulToQwerty(word).toLowerCase();
  return /^[a-z0-9]+$/.test(latin) ? latin : undefined;
}

/** First code point of the block of Hangul syllables, and how many there are. */
const BASE = 0xac00;
const SYLLABLES = 11_172;
const INITIALS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
// compound letters are split, as they are typed: ㅘ is ㅗ then ㅏ
const VOWELS = 'ㅏ ㅐ ㅑ ㅒ ㅓ ㅔ ㅕ ㅖ ㅗ ㅗㅏ ㅗㅐ ㅗㅣ ㅛ ㅜ ㅜㅓ ㅜㅔ ㅜㅣ ㅠ ㅡ ㅡㅣ ㅣ'.split(' ');
const FINALS =
  ' ㄱ ㄲ ㄱㅅ ㄴ ㄴㅈ ㄴㅎ ㄷ ㄹ ㄹㄱ ㄹㅁ ㄹㅂ ㄹㅅ ㄹㅌ ㄹㅍ ㄹㅎ ㅁ ㅂ ㅂㅅ ㅅ ㅆ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ'.split(' ');
/** Single code points that take two key presses. */
const COMPOUNDS = new Map(
  'ㄳㄱㅅ ㄵㄴㅈ ㄶㄴㅎ ㄺㄹㄱ ㄻㄹㅁ ㄼㄹㅂ ㄽㄹㅅ ㄾㄹㅌ ㄿㄹㅍ ㅀㄹㅎ ㅄㅂㅅ ㅘㅗㅏ ㅙㅗㅐ ㅚㅗㅣ ㅝㅜㅓ ㅞㅜㅔ ㅟㅜㅣ ㅢㅡㅣ'
    .split(' ')
    .map((row) => [row.charAt(0), row.slice(1)]),
);

/**
 * A word as the letters that are typed for it, so that every state of an input method is a prefix of the finished word.
 * @example toJamo('람다') // 'ㄹㅏㅁㄷㅏ'
 */
export function toJamo(word: string): string {
  let jamo = '';
  for (const char of word) {
    const code = char.charCodeAt(0) - BASE;
    if (code < 0 || code >= SYLLABLES) jamo += COMPOUNDS.get(char) ?? char;
    else
      jamo +=
        INITIALS.charAt(Math.floor(code / 588)) +
        (VOWELS[Math.floor((code % 588) / 28)] ?? '') +
        (FINALS[code % 28] ?? '');
  }
  return jamo;
}

/**
 * Letters as they sound: vowels that nobody tells apart, and 져, 쉬 in loan words, are written one way.
 * @example toSound(toJamo('메니져')) === toSound(toJamo('매니저'))
 */
export const toSound = (jamo: string): string =>
  jamo
    .replace(/ㅔ|ㅒ|ㅖ/g, 'ㅐ')
    .replace(/ㅗㅣ|ㅗㅐ/g, 'ㅜㅐ')
    .replace(/ㅅㅜㅣ/g, 'ㅅㅣ')
    .replace(/(?<=[ㅈㅉㅊ])[ㅑㅕㅛㅠ]/g, (vowel) => 'ㅏㅓㅗㅜ'.charAt('ㅑㅕㅛㅠ'.indexOf(vowel)));

const SYLLABLE =
  /([ㄱ-ㅎ]?)(ㅗ[ㅏㅐㅣ]|ㅜ[ㅓㅔㅣ]|ㅡㅣ|[ㅏ-ㅣ])((?:ㄱㅅ|ㄴ[ㅈㅎ]|ㄹ[ㄱㅁㅂㅅㅌㅍㅎ]|ㅂㅅ|[ㄱ-ㄷㄹㅁㅂㅅ-ㅈㅊ-ㅎ])(?![ㅏ-ㅣ]))?/g;

/**
 * Typed letters put together as an input method does.
 * @example composeJamo('ㄹㅏㅁㄷㅏ') // '람다'
 */
export const composeJamo = (letters: string): string =>
  letters.replace(SYLLABLE, (_, initial: string, vowel: string, final: string | undefined) =>
    initial === ''
      ? ([...COMPOUNDS].find(([, pair]) => pair === vowel)?.[0] ?? vowel) + (final ?? '')
      : String.fromCharCode(
          BASE +
            INITIALS.indexOf(initial) * 588 +
            Math.max(0, VOWELS.indexOf(vowel)) * 28 +
            Math.max(0, FINALS.indexOf(final ?? '')),
        ),
  );

/** True for two initial consonants or more and nothing else: `ㄹㄷ`. */
export const isInitials = (word: string): boolean => /^[ㄱ-ㅎ]{2,}$/.test(word);

/**
 * The initial consonants of a phrase without its spaces; other letters stay.
 * @example toInitials('s3 버킷') // 's3ㅂㅋ'
 */
export const toInitials = (text: string): string =>
  text
    .replaceAll(' ', '')
    .replace(/[가-힣]/g, (char) => INITIALS.charAt(Math.floor((char.charCodeAt(0) - BASE) / 588)));

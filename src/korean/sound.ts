import { toJamo } from './jamo.ts';

/** Korean consonants that writers of loanwords take for each other stand as one; ㅎ is not kept. */
const HANGUL: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({ k: 'ㄱㄲㅋ', t: 'ㄷㄸㅌ', p: 'ㅂㅃㅍ', s: 'ㅅㅆㅈㅉㅊ', r: 'ㄹ', m: 'ㅁ', n: 'ㄴ' }).flatMap(
    ([sound, letters]) => letters.split('').map((letter) => [letter, sound]),
  ),
);
/** The same for vowels; ㅡ and ㅜ come and go with the writer. */
const VOWELS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({ a: 'ㅏㅑ', e: 'ㅐㅔㅒㅖ', o: 'ㅓㅗㅕㅛ', i: 'ㅣ' }).flatMap(([sound, letters]) =>
    letters.split('').map((letter) => [letter, sound]),
  ),
);
/** English spellings as the same sounds; what is not matched (vowels, h, w, y, r before a consonant) is not kept. */
const LATIN: readonly (readonly [RegExp, string])[] = [
  [/tion|sion/g, 'SN'],
  [/ng(?![aeiou])/g, 'N'],
  [/sch|tch|ch|sh|th/g, 'S'],
  [/ph|f|v|b|p/g, 'P'],
  [/ck|c(?![eiy])|k|g(?![eiy])|qu?/g, 'K'],
  [/x/g, 'Ks'],
  [/c|g|j|z|s/g, 'S'],
  [/d|t/g, 'T'],
  [/r(?=[^aeiouy]|$)/g, ''],
  [/l|r/g, 'R'],
  [/n/g, 'N'],
  [/m/g, 'M'],
  [/[^A-Z]/g, ''],
];
/** Fewer sounds than this are alike in too many words: consonants alone across scripts, all sounds in Korean spelling. */
const LEAST_ACROSS = 5;
const LEAST_KOREAN = 7;
const LEAST_BEGINNING = 6;

/** Doubled sounds count once, a plural s at the end does not count. */
function plain(sounds: string, least: number): string {
  const once = sounds.replace(/(.)\1+/g, '$1').replace(/(?<=..)s$/, '');
  return once.length < least ? '' : once;
}

/** ㅇ and ㅅ at the end of a syllable are n and t: 스케일링, 프라이빗. */
function spoken(word: string): string {
  return toJamo(word.normalize('NFD').replaceAll('\u11bc', '\u11ab').replaceAll('\u11ba', '\u11ae').normalize('NFC'));
}

/**
 * How a Korean word sounds, whichever way it is spelled: the same for `오거나이제이션스` and `오거나이제이션`.
 *
 * Empty for words of other scripts, and where there are too few sounds to tell words apart.
 */
export function koreanSound(word: string): string {
  return plain(allSounds(word), LEAST_KOREAN);
}

/** The same for a word that may go on, from fewer sounds on. */
export function beginningSound(word: string): string {
  const sounds = allSounds(word).replace(/(.)\1+/g, '$1');
  return sounds.length < LEAST_BEGINNING ? '' : sounds;
}

function allSounds(word: string): string {
  let sounds = '';
  if (/^[가-힣 ]+$/.test(word)) for (const letter of spoken(word)) sounds += HANGUL[letter] ?? VOWELS[letter] ?? '';
  return sounds;
}

/**
 * The consonants of a word as they sound and the number of its vowels, the same for a loanword and the English word:
 * `백트랙`, `backtrack` → `2pktrk`.
 */
export function consonantSound(word: string): string {
  const hangul = /[가-힣]/.test(word);
  const latin = word.toLowerCase();
  let sounds = '';
  if (hangul) for (const letter of spoken(word)) sounds += HANGUL[letter] ?? '';
  else sounds = LATIN.reduce((text, [spelling, sound]) => text.replace(spelling, sound), latin).toLowerCase();
  // ㅡ is put between consonants by the writer; an e at the end of an English word is silent
  const vowels = hangul ? spoken(word).match(/[ㅏ-ㅠㅣ]+/g) : latin.replace(/e$/, '').match(/[aeiouy]+/g);
  const consonants = plain(sounds, LEAST_ACROSS);
  return consonants === '' ? '' : `${vowels?.length ?? 0}${consonants}`;
}

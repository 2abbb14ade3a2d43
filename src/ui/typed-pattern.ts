import { assemble, disassemble } from 'es-hangul';
import { escapePattern } from '../model/text-pattern.ts';

const INITIALS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
/** Where syllables begin in Unicode, how many there are with one initial, and with one initial and vowel. */
const FIRST = 0xac00;
const PER_INITIAL = 588;
const PER_VOWEL = 28;

const range = (from: number, count: number): string =>
  `${String.fromCharCode(from)}-${String.fromCharCode(from + count - 1)}`;

/** A letter as it is; a consonant is also any syllable that begins with it. */
function letter(char: string): string {
  const at = INITIALS.indexOf(char);
  return at === -1 ? escapePattern(char) : `[${char}${range(FIRST + at * PER_INITIAL, PER_INITIAL)}]`;
}

/** The last letter that was typed: its syllable may not be finished. `라` may become 람, `람` may become 라마. */
function lastLetter(char: string): string {
  const at = char.charCodeAt(0) - FIRST;
  if (at < 0 || at > 11171) return letter(char);
  if (at % PER_VOWEL === 0) return `[${range(FIRST + at, PER_VOWEL)}]`;
  const parts = disassemble(char).split('');
  return `(?:${char}|${assemble(parts.slice(0, -1))}${letter(parts.at(-1) ?? '')})`;
}

function wordPattern(word: string): string {
  const chars = word.split('');
  const pattern = chars.map((char, at) => (at === chars.length - 1 ? lastLetter(char) : letter(char))).join('\\s*');
  // Initial consonants are those of a name from its beginning.
  return /^[ㄱ-ㅎ]+$/.test(word) ? `(?<![가-힣])${pattern}` : pattern;
}

/**
 * Reads what is typed in Korean as it is while one types: a syllable may be unfinished (`람ㄷ`), a word may be its initial
 * consonants (`ㄹㄷ`), spaces do not count.
 *
 * @returns one pattern for each word
 * @example typedPatterns('람ㄷ').every((pattern) => pattern.test('AWS 람다')) // true
 */
export const typedPatterns = (typed: string): readonly RegExp[] =>
  typed
    .normalize('NFC')
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => new RegExp(wordPattern(word), 'i'));

/** As {@link typedPatterns}, of names that begin so, whoever is said to make them. */
export const typedBeginning = (typed: string): RegExp =>
  new RegExp(`^(?:amazon |aws )?${wordPattern(typed.normalize('NFC').replace(/\s+/g, ''))}`, 'i');

import { createAnalyzer } from 'korean-search';

const analyzer = createAnalyzer();

/** Letters and digits of a text in lower case, without spaces and marks: how it is spaced says nothing. */
const flatten = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** The words of a text that say something, as they stand in a dictionary: `데이터를` is `데이터`. */
export const contentWords = (text: string): string[] =>
  analyzer.tokens(text.normalize('NFC')).flatMap(({ stem, stop }) => (stop ? [] : [stem]));

/** The words of a phrase in lower case. */
export const wordsOf = (phrase: string): string[] => phrase.toLowerCase().split(/\s+/).filter(Boolean);

/** The Latin words of a text in lower case. */
export const latinWords = (text: string): string[] =>
  (text.match(/[A-Za-z][A-Za-z0-9-]+/g) ?? []).map((word) => word.toLowerCase());

/** A text as part of a regular expression. */
export const escapeForPattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

const UNIT = /^(?:[kmgtp]i?b|[km]?iops|[tr]ps|[mg]bps|ms)$/;
const patterns = new Map<string, RegExp>();

/** A Latin word as a whole, in the plural, too; a unit right behind its number. */
function wordPattern(word: string): RegExp {
  const before = UNIT.test(word) ? '(?<![a-z])' : '(?<![a-z0-9])';
  const known = patterns.get(word) ?? new RegExp(`${before}${escapeForPattern(word)}(?:s|es)?(?!-?[a-z])`);
  patterns.set(word, known);
  return known;
}

/** So long a Latin word is found without its spaces, too: visibilitytimeout. */
const LONG = 9;

/** A text in which words are looked for. */
export class NoteText {
  readonly #lower: string;
  readonly #flat: string;
  #stems: ReadonlySet<string> | undefined;

  constructor(text: string) {
    this.#lower = text.normalize('NFC').toLowerCase();
    this.#flat = flatten(text);
  }

  /** Tells whether a word in lower case stands here, whatever particle or ending follows and however it is spaced. */
  has(word: string): boolean {
    if (/^[a-z0-9]/.test(word))
      return (word.length >= LONG && this.#flat.includes(flatten(word))) || wordPattern(word).test(this.#lower);
    // 초, 개: behind a number
    if (word.length === 1) return new RegExp(`\\d[\\d,.만천백억]*\\s?${word}`).test(this.#lower) || this.#hasStem(word);
    return this.#flat.includes(flatten(word)) || (word.endsWith('다') && this.#hasStem(word));
  }

  #hasStem(word: string): boolean {
    this.#stems ??= new Set(contentWords(this.#lower));
    return this.#stems.has(word);
  }
}

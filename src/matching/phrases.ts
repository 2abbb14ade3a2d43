import { matchesOf } from '../korean/matches-of.ts';

/** A part of a text, `[start, end)`. */
export type Span = readonly [start: number, end: number];
/** Two parts share a letter. */
export const overlap = ([a, b]: Span, [c, d]: Span): boolean => a < d && c < b;

/** What is no space and no mark. */
export const LETTER = /[\p{L}\p{N}]/u;
/** What stands between two things: no name goes over it. */
const APART = /[→;|]|, /;
const LATIN = /[a-z0-9]/i;
/** It goes on as a range: 0~35일 is no 0. */
const RANGE = /^[~–∼-]\d/;
/** The letters and digits of a text. */
export const lettersOf = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/** A text without its spaces and marks, and where each letter of it stands. */
export interface Folded {
  readonly text: string;
  readonly letters: string;
  readonly at: readonly number[];
}

/** @see Folded */
export function fold(text: string): Folded {
  const at = Array.from({ length: text.length }, (_, index) => index).filter((index) => LETTER.test(text[index] ?? ''));
  return { text, letters: at.map((index) => text[index]?.toLowerCase() ?? '').join(''), at };
}

const isCut = (edge: string | undefined, beside: string | undefined): boolean =>
  LATIN.test(edge ?? '') && LATIN.test(beside ?? '');

/** What makes the contrary of the word behind it: 불가능. */
const PREFIX = /[불미비]/;

/** Where a word stands last; one of Latin letters is no part of another. */
export function lastOf(word: string, { text, letters, at }: Folded): Span | undefined {
  for (let from = letters.lastIndexOf(word); from >= 0; from = from === 0 ? -1 : letters.lastIndexOf(word, from - 1)) {
    const [start, end] = [at[from] ?? 0, (at[from + word.length - 1] ?? 0) + 1];
    if (
      !isCut(word[0], text[start - 1]) &&
      !isCut(word.at(-1), text[end]) &&
      !(/\d/.test(word) && RANGE.test(text.slice(end))) &&
      !PREFIX.test(text[start - 1] ?? '') &&
      !APART.test(text.slice(start, end))
    )
      return [start, end];
  }
  return undefined;
}

/** A word of a phrase as it is looked for: its letters, or what any of many words fits. */
type Word = string | RegExp;
/** The words of a phrase, each with those that stand for it: `vpc 연결/붙`. */
export type Phrase = readonly (readonly Word[])[];

/**
 * The words of a phrase, of those with a mark: `!` before what must not be there, `>` before what stands behind the rest. `$no` is a
 * name for many words.
 */
export const readPhrase = (phrase: string, named: (name: string) => RegExp, marked = /^[^>!]/): Phrase =>
  phrase
    .split(' ')
    .filter((word) => marked.test(word))
    .map((word) =>
      word
        .replace(/^[>!]/, '')
        .split('/')
        .map((each) => (each.startsWith('$') ? named(each.slice(1)) : lettersOf(each))),
    );

/** Where a word stands: of letters the last place. */
function placesOfWord(word: Word, clause: Folded): readonly Span[] {
  if (typeof word === 'string') {
    const span = lastOf(word, clause);
    return span === undefined ? [] : [span];
  }
  return matchesOf(clause.text, word).map(({ index, 0: found }) => [index, index + found.length]);
}

/** Where the words that may stand for one do. */
export const placesOf = (words: readonly Word[], clause: Folded): readonly Span[] =>
  words.flatMap((word) => placesOfWord(word, clause));

/** Where the words of a phrase stand, if each or one that stands for it does. */
export function spansOf(phrase: Phrase, clause: Folded): readonly Span[] | undefined {
  const all = phrase.map((words) => words.flatMap((word) => placesOfWord(word, clause).slice(-1)));
  return all.some((found) => found.length === 0) ? undefined : all.flat();
}

/** A text with a plain noun in place of some parts: what is said of them is left. */
export const withoutParts = (text: string, parts: readonly Span[]): string =>
  matchesOf(text, /./gsu)
    .map(({ index, 0: letter }) => {
      const isIn = (at: number): boolean => parts.some(([start, end]) => at >= start && at < end);
      return isIn(index) ? (isIn(index - 1) ? '' : '것') : letter;
    })
    .join('');

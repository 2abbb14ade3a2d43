/** How well an entry of a list says what is asked for. */
import type { QueryTerm } from '../../../search/query/understand/query-terms.ts';
import type { ReadEntry } from './read-entries.ts';

/** A word in the name of an entry says more than one in its text. */
const IN_NAME = 2;
/** What an entry is only about says less than what it says. */
export const ABOUT = 0.5;
/** The query stands in an entry as it was typed: nothing fits better. */
export const AS_TYPED = 4;
/** Its name begins with the first consonants that were typed. */
const BEGINS = 2;

/** First consonants begin a word and may go on in the next; two of them stand in nearly every text, and begin one of a name. */
export const saysInitials = ({ initials, nameInitials }: ReadEntry, typed: string): boolean =>
  new RegExp(`(?<![ㄱ-ㅎ])${typed.split('').join(' ?')}`).test(typed.length > 2 ? initials() : nameInitials());

/** Few letters begin a word: rpo is no part of General Purpose. */
export const saysWord = ({ folded, spaced }: Pick<ReadEntry, 'folded' | 'spaced'>, word: string): boolean =>
  /^[a-z]{1,4}$/.test(word) ? spaced.includes(` ${word}`) : folded.includes(word);

/**
 * How much of a query, two words at least, stands in an entry one word after the other: `두 번 처리된다`, `같은 서버로`.
 *
 * Grows the longest run so far, since no run goes on whose beginning is not there: a pasted question has a hundred words.
 */
export function runShare({ spaced }: Pick<ReadEntry, 'spaced'>, words: readonly string[]): number {
  let longest = 1;
  for (let from = 0; from + longest < words.length; from++)
    for (let to = from + longest + 1; to <= words.length; to++) {
      const run = words.slice(from, to).join(' ');
      if (!spaced.includes(` ${run}`)) break;
      if (run.length > 4) longest = to - from;
    }
  return longest > 1 ? longest / words.length : 0;
}

/** A query as it was typed. */
export interface Typed {
  readonly typed: string;
  readonly words: readonly string[];
  /** Words with what they are made of. */
  readonly pieces: readonly string[];
  readonly isInitials: boolean;
}

/** How much of a query stands there as it was typed; a name of what it is about is meant where it `isSaid`: 국가 차단 is not all that CloudFront does. */
export function literally(
  entry: ReadEntry,
  { typed, words, pieces, isInitials }: Typed,
  isSaid: () => boolean,
): number {
  const { foldedAbout, spacedAside, aboutNames } = entry;
  const has = (word: string): boolean => saysWord(entry, word);
  if (has(typed) || (aboutNames.has(typed) && isSaid())) return AS_TYPED;
  if (isInitials && saysInitials(entry, typed))
    return entry.nameInitials().replaceAll(' ', '').startsWith(typed) ? BEGINS : 1;
  if (words.every(has) || pieces.every(has)) return 1;
  const isAside = (word: string): boolean => word.length > 1 && spacedAside.includes(` ${word}`);
  return words.every((word) => has(word) || foldedAbout.includes(word) || isAside(word)) ? ABOUT : 0;
}

/** How well an entry says one thing that is asked for: 0 to {@link IN_NAME}. Asked of every entry at every key. */
export function fits({ named, said, about, spaced }: ReadEntry, { alternatives }: QueryTerm, spelled: string): number {
  let best = saysWord({ folded: spaced, spaced }, spelled) ? 1 : 0;
  for (const { terms, weight } of alternatives) {
    let worth = IN_NAME;
    for (const term of terms)
      if (!named.has(term)) worth = Math.min(worth, said.has(term) ? 1 : about.has(term) ? ABOUT : 0);
    best = Math.max(best, weight * worth);
  }
  return best;
}

/** Without what is only a part of it: 국가 of 국가 차단. */
export const inWhole = (term: QueryTerm): QueryTerm => ({
  ...term,
  alternatives: term.alternatives.filter(
    ({ terms: [first = ''] }) => first === term.text || !term.text.includes(first),
  ),
});

/** How well words satisfy one thing that is asked for: 0 to 1. */
export function weightIn(said: ReadonlySet<string>, term?: QueryTerm): number {
  let most = 0;
  if (term === undefined || said.size === 0) return most;
  for (const { terms, weight } of term.alternatives)
    if (weight > most && terms.every((one) => said.has(one))) most = weight;
  return most;
}

/** The mean of some numbers. */
export const mean = (all: readonly number[]): number => all.reduce((sum, one) => sum + one, 0) / all.length;

/** How much of what its name does not say stands in what is an entry's own, of a query whose words are all names how much of it: 0 to 1. */
export function ownShare({ own, titled }: ReadEntry, understood: readonly QueryTerm[]): number {
  if (own.size === 0 || understood.length === 0) return 0;
  const rest = understood.filter((term) => weightIn(titled, term) < 1);
  const asked = rest.length === 0 ? understood : rest;
  return mean(asked.map((term) => weightIn(own, term)));
}

/** It says the one thing that is asked for, under any name of that itself. */
export const saysItself = ({ named, said, about }: ReadEntry, term?: QueryTerm): boolean =>
  [named, said, about].some((words) => weightIn(words, term) === 1);

/** It gives an amount of the unit of another that is asked for: 70TB for 100TB. */
export function saysAlike({ spaced }: ReadEntry, { text }: QueryTerm): boolean {
  const [, unit] = /^[\d.,]+\s?([a-z가-힣]+)$/.exec(text) ?? [];
  return unit !== undefined && new RegExp(`\\d ?${unit}(?![a-z])`).test(spaced);
}

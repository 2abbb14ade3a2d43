/** How well an entry of a list says what is asked for. */
import { isChoseong } from '../../korean/jamo.ts';
import type { QueryTerm } from '../../search/query/understand/query-terms.ts';
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
  /^[a-z]{1,4}$/.test(word) ? ` ${spaced}`.includes(` ${word}`) : folded.includes(word);

/** How much of a query, two words at least, stands in an entry one word after the other: `두 번 처리된다`, `같은 서버로`. */
export function runShare({ spaced }: ReadEntry, words: readonly string[]): number {
  for (let length = words.length; length > 1; length--)
    for (let from = 0; from + length <= words.length; from++) {
      const run = words.slice(from, from + length).join(' ');
      if (run.length > 4 && ` ${spaced}`.includes(` ${run}`)) return length / words.length;
    }
  return 0;
}

/** How much of a query stands there as it was typed; a name of what it is about is meant where `isSaid`: 국가 차단 is not all that CloudFront does. */
export function literally(
  entry: ReadEntry,
  typed: string,
  [words, pieces]: readonly (readonly string[])[],
  isSaid: boolean,
): number {
  const { foldedAbout, spacedAside, aboutNames } = entry;
  const has = (word: string): boolean => saysWord(entry, word);
  if (has(typed) || (isSaid && aboutNames.has(typed))) return AS_TYPED;
  if (isChoseong(typed) && saysInitials(entry, typed))
    return entry.nameInitials().replaceAll(' ', '').startsWith(typed) ? BEGINS : 1;
  if ([words, pieces].some((each) => each?.every(has))) return 1;
  const isAside = (word: string): boolean => word.length > 1 && spacedAside.includes(` ${word}`);
  return words?.every((word) => has(word) || foldedAbout.includes(word) || isAside(word)) ? ABOUT : 0;
}

/** How well an entry says one thing that is asked for: 0 to {@link IN_NAME}. */
export function fits({ named, said, about, spaced }: ReadEntry, { alternatives }: QueryTerm, spelled: string): number {
  const best = saysWord({ folded: spaced, spaced }, spelled) ? 1 : 0;
  return alternatives.reduce((most, { terms, weight }) => {
    if (terms.every((term) => named.has(term))) return Math.max(most, weight * IN_NAME);
    if (terms.every((term) => named.has(term) || said.has(term))) return Math.max(most, weight);
    const isMeant = terms.every((term) => named.has(term) || said.has(term) || about.has(term));
    return isMeant ? Math.max(most, weight * ABOUT) : most;
  }, best);
}

/** Without what is only a part of it: 국가 of 국가 차단. */
export const inWhole = (term: QueryTerm): QueryTerm => ({
  ...term,
  alternatives: term.alternatives.filter(
    ({ terms: [first = ''] }) => first === term.text || !term.text.includes(first),
  ),
});

/** How well words satisfy one thing that is asked for: 0 to 1. */
export const weightIn = (said: ReadonlySet<string>, term?: QueryTerm): number =>
  Math.max(
    0,
    ...(term?.alternatives ?? []).map(({ terms, weight }) => (terms.every((term) => said.has(term)) ? weight : 0)),
  );

import { isEverydayNoun } from '../../../korean/everyday-nouns.ts';
import type { OpenIndex } from '../look-up/open-index.ts';
import { correctBesideNames } from './beside-names.ts';
import { readText } from './lattice.ts';
import type { Plan } from './query-terms.ts';

/** The name of an error as its words: InsufficientInstanceCapacity; but not ChangeMessageVisibility, which is known. */
const humpsApart = (query: string, index: OpenIndex): string =>
  query.replace(/\b(?:[A-Z][a-z]+){3,}\b/g, (name) =>
    index.vocabulary.has(name.toLowerCase()) ? name : name.replace(/(?<=[a-z])(?=[A-Z])/g, ' '),
  );

/**
 * Understands a query: particles and endings go, names of concepts are found across spaces, words typed with the wrong
 * keyboard layout, as initial consonants, misspelled or half typed are replaced by what they stand for.
 *
 * Example: `fkaekfmf` → one term `lambda`, rewrite `fkaekfmf → 람다를`.
 */
export function planQuery(query: string, index: OpenIndex): Plan {
  const { terms, rewrites } = readText(humpsApart(query, index).normalize('NFC').trim(), !/\s$/.test(query), index);
  const plan = correctBesideNames(terms, rewrites, index);
  // a single unknown syllable is a unit or a slip (몇 분까지), not a subject
  const meant = plan.terms.filter(
    ({ text, alternatives }) => alternatives.length > 0 || text.length > 1 || isEverydayNoun(text),
  );
  return meant.length > 0 ? { ...plan, terms: meant } : plan;
}

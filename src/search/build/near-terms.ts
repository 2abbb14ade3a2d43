import type { GlossaryEntry } from '../../model/glossary.ts';
import { glue } from '../../korean/normalize.ts';
import { termsOf } from '../../korean/terms.ts';
import type { Vocabulary } from '../../korean/vocabulary.ts';

/** `near` of the glossary as index terms: from what is typed to what is meant, and back where both are entries. */
export function nearTerms(entries: readonly GlossaryEntry[], vocabulary: Vocabulary): [string, string[]][] {
  const near = new Map<string, Set<string>>();
  const link = (from: string, to: string): void => {
    if (from !== to) near.set(from, (near.get(from) ?? new Set()).add(to));
  };
  for (const entry of entries) {
    for (const word of entry.near) {
      const terms = termsOf(word, vocabulary);
      const term = vocabulary.conceptsOf(glue(word))?.[0] ?? (terms.length === 1 ? terms[0] : undefined);
      if (term === undefined) continue;
      link(term, glue(entry.term));
      if (vocabulary.conceptsOf(term)?.includes(term) === true) link(glue(entry.term), term);
    }
  }
  return [...near].sort(([a], [b]) => (a < b ? -1 : 1)).map(([term, others]) => [term, [...others].sort()]);
}

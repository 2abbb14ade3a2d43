import type { OpenIndex } from '../look-up/open-index.ts';
import type { Alternative, QueryTerm, Rewrite } from './query-terms.ts';
import type { Guess } from '../look-up/candidates.ts';

/** What a word that is near a concept in the glossary counts. */
export const NEAR_WEIGHT = 0.5;

/** The term that a word means by its best guess, with what the other guesses would mean; says so in `rewrites`. */
export function guessed(
  text: string,
  guesses: readonly Guess[],
  kind: Rewrite['kind'],
  rewrites: Rewrite[],
  index: OpenIndex,
): QueryTerm {
  const [best] = guesses;
  if (best === undefined) return { text, alternatives: [] };
  rewrites.push({ kind, from: text, to: best.form.text });
  const alternatives = guesses.map(({ form, weight }): Alternative => ({ terms: form.terms, weight }));
  for (const term of best.form.terms.length === 1 ? best.form.terms : []) {
    for (const near of index.near(term)) alternatives.push({ terms: [near], weight: NEAR_WEIGHT });
  }
  return { text: best.form.text, alternatives };
}

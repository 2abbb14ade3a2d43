import { TUNING } from '../../tuning.ts';
import type { Candidate } from '../look-up/candidates.ts';
import type { OpenIndex } from '../look-up/open-index.ts';
import type { Alternative } from './query-terms.ts';

/** The index term of a word: its concept where the glossary has one. */
export const termOf = (word: string, index: OpenIndex): string => index.vocabulary.conceptsOf(word)?.[0] ?? word;

/** What is near a word. */
export const nearAlternatives = (word: string, index: OpenIndex): Alternative[] =>
  index.near(word).map((other) => ({ terms: [other], weight: TUNING.weight.near }));

/** What candidates mean, with what is near the best one where that is one thing. */
export function meantBy(candidates: readonly Candidate[], index: OpenIndex): Alternative[] {
  const best = candidates[0]?.form.terms ?? [];
  const near = best.length === 1 ? best.flatMap((term) => nearAlternatives(term, index)) : [];
  return [...plainly(candidates), ...near];
}

/** What candidates mean, and nothing besides. */
export const plainly = (candidates: readonly Candidate[]): Alternative[] =>
  candidates.map(({ form, weight }) => ({ terms: form.terms, weight }));

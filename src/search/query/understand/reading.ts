import type { Mention, Token } from '../../../korean/analyze.ts';
import { TUNING } from '../../tuning.ts';
import type { Candidate } from '../look-up/forms.ts';
import type { OpenIndex } from '../look-up/open-index.ts';
import type { Alternative, Plan, QueryTerm, Rewrite } from './query-terms.ts';

/** One way to understand a stretch of a query; without terms where it says nothing. */
export interface Reading extends Omit<Plan, 'text'> {
  /** How unlikely it is, in unknown words: 0 for what stands here as it is known, about 1 for a word that nobody knows. */
  readonly cost: number;
}

/** Neighbouring tokens of a query. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly tokens: readonly Token[];
  /** As typed, lower case, one space between words. */
  readonly text: string;
  readonly glued: string;
  /** The query ends here without a space: the last word may go on. */
  readonly open: boolean;
}

/** A query while it is being read. */
export interface Query {
  readonly index: OpenIndex;
  readonly tokens: readonly Token[];
  /** Names of concepts by their first token, longest first. */
  readonly mentions: ReadonlyMap<number, readonly Mention[]>;
  /** Best readings of the tokens one by one, as far as they are read. */
  readonly words: readonly Reading[];
  /** Some word says something. */
  readonly hasContent: boolean;
  /** At most one word says something. */
  readonly isAlone: boolean;
  /** A text that stands for a part of the query is read: its letters are right, and its spaces. */
  readonly isInner: boolean;
  /** Reads a text that stands for a stretch. */
  readonly readInner: (text: string, open: boolean) => Reading;
}

/** One kind of reading: a word or several, `undefined` where a stretch cannot be read so. */
export type Reader = (stretch: Stretch, query: Query) => Reading | undefined;

/** A reading of one term. */
export const reading = (cost: number, term: QueryTerm, ...rewrites: readonly Rewrite[]): Reading => ({
  cost,
  terms: [term],
  rewrites,
});

/** True for what is nothing that is known, or not yet. */
export const isUnsure = ({ tentative, alternatives }: QueryTerm): boolean =>
  tentative === true || alternatives.length === 0;

/** The index term of a word: its concept where the glossary has one. */
export const termOf = (word: string, index: OpenIndex): string => index.vocabulary.conceptsOf(word)?.[0] ?? word;

/** What is near a word. */
export const nearAlternatives = (word: string, index: OpenIndex): Alternative[] =>
  (index.core.near.get(word) ?? []).map((other) => ({ terms: [other], weight: TUNING.weight.near }));

/** What candidates mean, and nothing besides. */
export const plainly = (candidates: readonly Candidate[]): Alternative[] =>
  candidates.map(({ form, weight }) => ({ terms: form.terms(), weight }));

/** What candidates mean, with what is near the best one where that is one thing. */
export function meantBy(candidates: readonly Candidate[], index: OpenIndex): Alternative[] {
  const best = candidates[0]?.form.terms() ?? [];
  const near = best.length === 1 ? best.flatMap((term) => nearAlternatives(term, index)) : [];
  return [...plainly(candidates), ...near];
}

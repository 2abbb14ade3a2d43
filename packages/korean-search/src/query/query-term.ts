/** One way to satisfy a term of a query: all of `terms` together. */
export interface Alternative {
  readonly terms: readonly string[];
  /** 1 for the same thing, less for what is only near or guessed. */
  readonly weight: number;
}

/** One thing that is asked for. No alternatives means that nothing here is like it. */
export interface QueryTerm {
  /** The words of the query, as understood. */
  readonly text: string;
  readonly alternatives: readonly Alternative[];
  /** How much the word says about a subject: less than 1 for words of speech and amounts. */
  readonly share: number;
  /** The word is still being typed: it may narrow the results, but must not empty them. */
  readonly unfinished?: boolean;
  /** What the glossary says of it. */
  readonly kind?: 'outside' | 'ambiguous' | 'plain';
}

/** What was searched instead of what was typed. */
export interface Rewrite {
  readonly kind: 'layout' | 'initials' | 'slip';
  readonly from: string;
  readonly to: string;
}

/** A query as it is searched. */
export interface ParsedQuery {
  readonly text: string;
  readonly terms: readonly QueryTerm[];
  readonly rewrites: readonly Rewrite[];
  /** Words of talk that were left out: 어떻게, 하나요. */
  readonly talk: number;
}

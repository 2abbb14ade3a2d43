import type { ParsedQuery } from './query-term.ts';
import type { RankedPage } from './rank.ts';

/** What tells whether a query is about this site. */
interface Evidence {
  /** Share of the query that the first page has, and its score. */
  readonly coverage: number;
  readonly score: number;
  /** How many words there are, and its logarithm: two chance words meet on some page more easily than one or five. */
  readonly words: number;
  readonly logWords: number;
  /** Names of several words: 읽기 복제본 means nothing else. */
  readonly phrases: number;
  /** Names that mean something else as well, and names of what the site is not about. */
  readonly ambiguous: number;
  readonly outside: number;
  /** Words of talk: who searches for songs and sights seldom says 어떻게 하나요. */
  readonly talk: number;
}

/**
 * Fitted by logistic regression on queries that the site answers and such that it does not, these counting half as
 * much again; a sum below 0 is weak.
 */
const BIAS = -7.75;
const FACTORS: Readonly<Record<keyof Evidence, number>> = {
  coverage: 3.8,
  score: 2.3,
  words: 3.15,
  logWords: -6.87,
  phrases: 1.1,
  ambiguous: -0.75,
  outside: -1,
  talk: 0.75,
};

/** Gathers the evidence of a query and its pages, best first. */
export function readEvidence({ terms, talk }: ParsedQuery, [first]: readonly RankedPage[]): Evidence {
  const count = (test: (term: (typeof terms)[number]) => boolean): number => terms.filter(test).length;
  return {
    coverage: first?.coverage ?? 0,
    score: first?.score ?? 0,
    words: terms.length,
    logWords: Math.log(Math.max(1, terms.length)),
    phrases: count(
      ({ text, alternatives: [one], kind }) =>
        text.includes(' ') && one?.terms.length === 1 && one.weight === 1 && kind === undefined,
    ),
    ambiguous: count(({ kind }) => kind === 'ambiguous'),
    outside: count(({ kind }) => kind === 'outside'),
    talk,
  };
}

/** True where even the best page is likely not what was asked for. */
export function isWeak(query: ParsedQuery, pages: readonly RankedPage[]): boolean {
  const evidence = Object.entries(readEvidence(query, pages)) as [keyof Evidence, number][];
  return evidence.reduce((sum, [name, value]) => sum + FACTORS[name] * value, BIAS) < 0;
}

import type { ParsedQuery, QueryTerm } from './query-term.ts';
import type { RankedPage } from './rank.ts';

/** What tells whether a query is about this site; shares are 0–1, so that small sites and large ones are alike. */
interface Evidence {
  /** Share of the query that the first page has. */
  readonly coverage: number;
  /** The most of it that one section has, and that a name is the same as it, among the first pages. */
  readonly together: number;
  readonly name: number;
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
 * Fitted by logistic regression on queries that three sites answer, and on such that they do not, these counting two and
 * a half times; a sum below 0 is weak.
 */
const BIAS = -6.04;
const FACTORS: Readonly<Record<keyof Evidence, number>> = {
  coverage: 4.03,
  together: 3.84,
  name: 1.87,
  words: 0.84,
  logWords: -1.37,
  phrases: 0.64,
  ambiguous: -0.95,
  outside: -2.25,
  talk: 0.37,
};

/** Gathers the evidence of a query and its pages, best first. */
function readEvidence({ terms, talk }: ParsedQuery, pages: readonly RankedPage[]): Evidence {
  const count = (test: (term: QueryTerm) => boolean): number => terms.filter(test).length;
  const most = (of: (page: RankedPage) => number): number => Math.max(0, ...pages.slice(0, 5).map(of));
  return {
    coverage: pages[0]?.coverage ?? 0,
    together: most((page) => page.together),
    name: most((page) => page.name),
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

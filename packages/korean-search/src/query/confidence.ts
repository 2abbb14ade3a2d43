import { isVerb } from '../analyzer/analyzer.ts';
import { endsAsVerb } from '../korean/verbs.ts';
import { keyOfTerm, type ParsedQuery } from './query-term.ts';
import type { RankedPage } from './rank.ts';

/** What tells a query that is about something else, as numbers of 0–1 or small counts. */
export interface Evidence {
  readonly coverage: number;
  readonly name: number;
  readonly asked: number;
  readonly together: number;
  /** Nouns that nobody knows. */
  readonly unknown: number;
  /** Names of what this site is not about. */
  readonly outside: number;
  /** Names that can hardly mean anything else. */
  readonly anchors: number;
  readonly ambiguous: number;
  readonly terms: number;
}

/** Gathers the evidence of a query and its best pages. `reach` gives the pages of a term, 5 more where it is a subject. */
function readEvidence({ terms }: ParsedQuery, pages: readonly RankedPage[], reach: (term: string) => number): Evidence {
  const best = pages.slice(0, 5);
  const most = (of: (page: RankedPage) => number): number => Math.max(0, ...best.map(of));
  const isUnknown = terms.map(
    ({ alternatives, text, share, unfinished, kind }) =>
      alternatives.length === 0 && kind !== 'outside' && share === 1 && unfinished !== true && !endsAsVerb(text),
  );
  const anchors = terms.filter(({ alternatives: [first], kind, unfinished }) => {
    const [key = ''] = first?.terms ?? [];
    const isName = first?.terms.length === 1 && first.weight === 1 && kind === undefined && unfinished !== true;
    return isName && reach(key) >= 5 && !isVerb(key);
  });
  return {
    coverage: most((page) => page.coverage),
    name: most((page) => page.name),
    asked: most((page) => page.asked),
    together: most((page) => page.together),
    unknown: isUnknown.filter(Boolean).length,
    outside: terms.filter(({ kind }) => kind === 'outside').length,
    anchors: anchors.length,
    ambiguous: terms.filter((term) => term.kind === 'ambiguous' && keyOfTerm(term) !== '').length,
    terms: terms.length,
  };
}

/** Fitted by logistic regression on queries of both kinds. */
const BIAS = -1;
const FACTORS: Readonly<Partial<Record<keyof Evidence, number>>> = {
  coverage: 4,
  name: 2,
  asked: 3,
  together: 1,
  unknown: -1.5,
  outside: -4,
  anchors: 0.5,
  ambiguous: -0.5,
};

/** How sure it is that a query is about this site, 0–1. */
function confidence(evidence: Evidence): number {
  const sum = Object.entries(FACTORS).reduce(
    (all, [name, factor]) => all + factor * evidence[name as keyof Evidence],
    BIAS,
  );
  return 1 / (1 + Math.exp(-sum));
}

/** True where even the best page is likely not what was asked for. */
export const isWeak = (query: ParsedQuery, pages: readonly RankedPage[], reach: (term: string) => number): boolean =>
  confidence(readEvidence(query, pages, reach)) < 0.5;

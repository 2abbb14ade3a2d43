import type { GoldenQuery } from './golden.ts';

/** What a search gave for one golden query. */
export interface Judged {
  readonly golden: GoldenQuery;
  /** Topic ids, best first, ten at most. */
  readonly found: readonly string[];
}

/** Figures over a set of queries; shares are 0–1. */
export interface Figures {
  readonly queries: number;
  /** Share of queries with an expected topic among the first five. */
  readonly hitAt5: number;
  /** Mean share of the expected topics (five at most count) among the first five. */
  readonly recallAt5: number;
  /** Mean of 1 / rank of the first expected topic among the first ten. */
  readonly mrrAt10: number;
  readonly zeroRate: number;
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length;

/** Rank of the first expected topic, 1-based; 0 when none is among the first ten. */
export function rankOf({ golden, found }: Judged): number {
  return found.slice(0, 10).findIndex((id) => golden.expected.includes(id)) + 1;
}

/**
 * Figures of queries that expect something. For queries that expect nothing, `hitAt5` and `recallAt5` are the share that
 * indeed found nothing, and `mrrAt10` is the same.
 */
export function measure(judged: readonly Judged[]): Figures {
  const wanted = judged.filter(({ golden }) => golden.expected.length > 0);
  const zero = mean(judged.map(({ found }) => (found.length === 0 ? 1 : 0)));
  if (wanted.length === 0)
    return { queries: judged.length, hitAt5: zero, recallAt5: zero, mrrAt10: zero, zeroRate: zero };
  return {
    queries: wanted.length,
    hitAt5: mean(wanted.map((one) => (rankOf(one) > 0 && rankOf(one) <= 5 ? 1 : 0))),
    recallAt5: mean(
      wanted.map(({ golden, found }) => {
        const top = found.slice(0, 5);
        return golden.expected.filter((id) => top.includes(id)).length / Math.min(5, golden.expected.length);
      }),
    ),
    mrrAt10: mean(wanted.map((one) => (rankOf(one) > 0 ? 1 / rankOf(one) : 0))),
    zeroRate: mean(wanted.map(({ found }) => (found.length === 0 ? 1 : 0))),
  };
}

/** Figures per category, in order of first appearance, and over all queries that expect something. */
export function measureAll(judged: readonly Judged[]): { categories: ReadonlyMap<string, Figures>; all: Figures } {
  const groups = Map.groupBy(judged, ({ golden }) => golden.category);
  return {
    categories: new Map([...groups].map(([category, group]) => [category, measure(group)])),
    all: measure(judged.filter(({ golden }) => golden.expected.length > 0)),
  };
}

import type { QueryTerm } from './query-term.ts';
import { scoreRecords, collectAll, type RankedCollection, type RankedPage } from './rank.ts';
import type { Weights } from './weights.ts';

/** A record of one type, with how well it answers a query. */
export interface RankedRecord {
  readonly record: number;
  readonly page: number;
  readonly score: number;
  /** How much it, and the names of its page, say of each term of the query, 0–1. */
  readonly said: readonly { readonly own: number; readonly page: number }[];
  readonly weak: boolean;
}

/** What a record has at least of a query, itself and with its page, not to be weak. */
const LEAST = 0.6;

/** Ranks records of one type: what they say, what they are called, and what their page is called. */
export function rankRecords(
  terms: readonly QueryTerm[],
  collection: RankedCollection,
  main: RankedCollection,
  pages: readonly RankedPage[],
  weights: Weights,
): RankedRecord[] {
  const hits = collectAll(terms, collection, weights);
  const named = collectAll(terms, main, weights);
  const total = hits.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return [];
  const ofPage = new Map(pages.map((one) => [one.page, one]));
  const saidBy = new Map<number, number[]>();
  for (const [at, { names }] of named.entries())
    for (const { of, weight, isPart } of names) {
      const said = saidBy.get(of) ?? terms.map(() => 0);
      saidBy.set(of, said);
      said[at] = Math.max(said[at] ?? 0, isPart ? weight * weights.part : weight);
    }
  const ranked = [...scoreRecords(hits, total, weights, 1).values()].map(
    ({ record, together, heading, asked, terms: own }): RankedRecord => {
      const page = collection.pageOf[record] ?? 0;
      const said = saidBy.get(page) ?? [];
      const coverage = hits.reduce(
        (sum, { weight }, at) => sum + (weight * Math.max(own[at] ?? 0, said[at] ?? 0)) / total,
        0,
      );
      const score = coverage + together + 1.5 * Math.max(heading, asked) + 0.3 * (ofPage.get(page)?.score ?? 0);
      const each = terms.map((_, at) => ({ own: own[at] ?? 0, page: said[at] ?? 0 }));
      return { record, page, score, said: each, weak: coverage < LEAST };
    },
  );
  return ranked.sort((a, b) => b.score - a.score || a.record - b.record);
}

import type { SearchIndex } from '../query/open-index.ts';

/** A query with the pages that answer it; none where the site does not. */
export interface GoldenQuery {
  readonly id: string;
  readonly category: string;
  readonly query: string;
  readonly expected: readonly string[];
}

/** What a search gave for one query. */
export interface JudgedQuery extends GoldenQuery {
  /** Addresses of pages without their slashes, ten at most. */
  readonly found: readonly string[];
  /** Whether these are shown as likely not what was asked for. */
  readonly weak: boolean;
}

/** Figures over queries; shares are 0–1. Weak rows count as found, and not as an answer to a query that has none. */
export interface Figures {
  readonly queries: number;
  /** Queries with an expected page among the first five. */
  readonly hitAt5: number;
  /** Mean share of the expected pages, five at most, among the first five. */
  readonly recallAt5: number;
  /** Mean of 1 / rank of the first expected page among the first ten. */
  readonly mrrAt10: number;
  readonly zeroRate: number;
  /** Queries that have an answer and are shown as weak. */
  readonly weakRate: number;
}

/**
 * Reads a table: `id⇥category⇥query⇥expected pages joined by |⇥note`.
 * @throws Error with the line's number where a line has fewer than three fields
 */
export function readGolden(tsv: string): GoldenQuery[] {
  return tsv.split(/\r?\n/).flatMap((line, at) => {
    if (line.trim() === '' || line.startsWith('#') || line.startsWith('id\t')) return [];
    const [id, category, query, expected = ''] = line.split('\t');
    if (id === undefined || category === undefined || query === undefined)
      throw new Error(`line ${at + 1}: fewer than three fields`);
    return [{ id, category, query, expected: expected.split('|').filter((page) => page !== '') }];
  });
}

/** Rank of the first expected page, from 1; 0 where none is among the first ten. */
export const rankOf = ({ expected, found }: JudgedQuery): number =>
  found.findIndex((page) => expected.includes(page)) + 1;

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length;

/** Figures of judged queries; for those that expect nothing, the shares are of those that were answered with nothing sure. */
export function measure(judged: readonly JudgedQuery[]): Figures {
  const wanted = judged.filter(({ expected }) => expected.length > 0);
  if (wanted.length === 0) {
    const unanswered = mean(judged.map(({ found, weak }) => Number(weak || found.length === 0)));
    return {
      queries: judged.length,
      hitAt5: unanswered,
      recallAt5: unanswered,
      mrrAt10: unanswered,
      zeroRate: unanswered,
      weakRate: 0,
    };
  }
  return {
    queries: wanted.length,
    hitAt5: mean(wanted.map((one) => Number(rankOf(one) > 0 && rankOf(one) <= 5))),
    recallAt5: mean(
      wanted.map(({ expected, found }) => {
        const top = found.slice(0, 5);
        return expected.filter((page) => top.includes(page)).length / Math.min(5, expected.length);
      }),
    ),
    mrrAt10: mean(wanted.map((one) => (rankOf(one) > 0 ? 1 / rankOf(one) : 0))),
    zeroRate: mean(wanted.map(({ found }) => Number(found.length === 0))),
    weakRate: mean(wanted.map(({ weak }) => Number(weak))),
  };
}

/** Runs a table of queries through an index. */
export async function evaluate(index: SearchIndex, tsv: string): Promise<JudgedQuery[]> {
  const judged: JudgedQuery[] = [];
  for (const golden of readGolden(tsv)) {
    const { hits, weak } = await index.search(golden.query, { limit: 10 });
    judged.push({ ...golden, found: hits.map(({ url }) => url.replace(/^\/|\/$/g, '')), weak });
  }
  return judged;
}

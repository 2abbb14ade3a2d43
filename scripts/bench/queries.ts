/** The queries that both searches are asked, one of each kind of Korean a reader types. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readGolden } from '../../src/relevance/golden.ts';

/** The first query of every run. */
export const FIRST_QUERY = '가시성 제한 시간';

/** Following queries: every so-manieth of the golden queries that expect something. */
export function readQueries(root: string, every: number): string[] {
  const golden = ['tuning', 'held-out'].flatMap((table) =>
    readGolden(readFileSync(join(root, `src/search/golden/${table}.tsv`), 'utf8')),
  );
  return golden
    .filter(({ expected }) => expected.length > 0)
    .filter((_, at) => at % every === 0)
    .map(({ query }) => query);
}

/** The value below which a share of the values lies; 0 for none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

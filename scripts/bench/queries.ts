/** The queries that all three searches are asked, one of each kind of Korean a reader types. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readGolden } from '../../src/search/eval/golden.ts';

/** The first query, and following ones: every fourth of the golden queries that expect something. */
export function readQueries(root: string): { first: string; warm: string[] } {
  const golden = ['tuning', 'held-out'].flatMap((table) =>
    readGolden(readFileSync(join(root, `src/search/golden/${table}.tsv`), 'utf8')),
  );
  const warm = golden.filter(({ expected }) => expected.length > 0).filter((_, at) => at % 4 === 0);
  return { first: '가시성 제한 시간', warm: warm.map(({ query }) => query) };
}

/** The value below which a share of the values lies; 0 for none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

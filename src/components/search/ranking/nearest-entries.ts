import { inverseFrequency } from '../../../korean/inverse-frequency.ts';
import { keyOf, type QueryTerm } from '../../../search/query/understand/query-terms.ts';

/** Of the nearest so many stand at least, at most, and others only that are nearly as near. */
const NEAREST = { least: 3, most: 12, nearly: 0.6 };
/** A topic that the search finds first, where an entry that says all of a situation would be 1. */
const FOUND_FIRST = 0.3;

/** How near the nearest entries are: how much of what is rare among them they say, and how soon the search finds their topics. */
export function nearest(
  parts: readonly (readonly number[])[],
  understood: readonly QueryTerm[],
  ranks: readonly number[],
): number[] {
  const seen = new Set<string>();
  const weights = understood.map((term, at) => {
    const containing = parts.filter((one) => (one[at] ?? 0) > 0).length;
    // 마이그레이션하려고 … 마이그레이션해야: said twice, it is asked for once
    const isTold = containing > 0 && !seen.has(keyOf(term));
    seen.add(keyOf(term));
    return isTold ? inverseFrequency(containing, parts.length) * (term.share ?? 1) : 0;
  });
  const whole = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const near = parts.map(
    (one, entry) =>
      one.reduce((sum, part, at) => sum + part * (weights[at] ?? 0), 0) / whole + FOUND_FIRST * (ranks[entry] ?? 0),
  );
  const sorted = near.toSorted((a, b) => b - a);
  const least = Math.max(
    sorted[NEAREST.most - 1] ?? 0,
    Math.min(sorted[NEAREST.least - 1] ?? 0, NEAREST.nearly * (sorted[0] ?? 0)),
  );
  return near.map((one) => (one >= least ? one : 0));
}

import type { Term, TermIndex } from './terms.ts';

/** Shortest name that is compared with tolerance: shorter ones are too much like each other. */
const LEAST_LENGTH = 7;

/** Edit distance of two words, or `limit + 1` when it is larger than `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const change = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(change, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    if (Math.min(...current) > limit) return limit + 1;
    previous = current;
  }
  return previous[b.length] ?? limit + 1;
}

/** The Latin name that a misspelt one means: `severnameindication` → `servernameindication`; `undefined` when none is near. */
export function nearestTerm(index: TermIndex, key: string): { key: string; terms: readonly Term[] } | undefined {
  if (key.length < LEAST_LENGTH || !/^[a-z0-9]+$/.test(key)) return undefined;
  const limit = key.length >= 12 ? 2 : 1;
  let best: { key: string; terms: readonly Term[]; distance: number } | undefined;
  for (const [candidate, terms] of index.byKey) {
    if (!candidate.startsWith(key.slice(0, 1)) || Math.abs(candidate.length - key.length) > limit) continue;
    const distance = editDistance(key, candidate, limit);
    if (distance <= limit && (best === undefined || distance < best.distance))
      best = { key: candidate, terms, distance };
  }
  return best;
}

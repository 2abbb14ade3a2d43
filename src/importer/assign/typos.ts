import { editDistance } from '../../korean/slips.ts';
import type { Term, TermIndex } from './terms.ts';

/** Shortest name that is compared with tolerance: shorter ones are too much like each other. */
const LEAST_LENGTH = 7;

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

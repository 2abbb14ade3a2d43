import type { PlaceHit } from './hits.ts';

/** Words apart up to which one counts as standing right behind the other: a concept may have two or three words. */
const NEXT = 3;
/** Words apart up to which two stand in one phrase. */
const SAME_PHRASE = 6;

/** How closely two terms follow each other in a section, 0–1; order matters less than distance. */
export function closeness(first: PlaceHit, second: PlaceHit): number {
  let best = 0;
  for (const from of first.positions) {
    for (const to of second.positions) {
      const gap = to - from;
      const value = gap > 0 && gap <= NEXT ? 1 : Math.abs(gap) <= SAME_PHRASE ? 0.5 : 0;
      best = Math.max(best, value);
    }
  }
  return best;
}

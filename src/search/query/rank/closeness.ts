import type { PlaceHit } from './hits.ts';
import { TUNING } from '../../tuning.ts';

/** How closely two terms follow each other in a section, 0–1; order matters less than distance. */
export function closeness(first: PlaceHit, second: PlaceHit): number {
  let best = 0;
  for (const from of first.positions) {
    for (const to of second.positions) {
      const gap = to - from;
      const value =
        gap > 0 && gap <= TUNING.closeness.next ? 1 : Math.abs(gap) <= TUNING.closeness.samePhrase ? 0.5 : 0;
      best = Math.max(best, value);
    }
  }
  return best;
}

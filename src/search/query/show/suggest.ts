import { toJamo } from '../../../korean/jamo.ts';
import { editDistance } from '../../../korean/slips.ts';
import { glue } from '../../../korean/normalize.ts';
import { TUNING } from '../../tuning.ts';
import { isEstablished } from '../look-up/forms.ts';
import type { OpenIndex } from '../look-up/open-index.ts';

/** Names close to what was typed, for a search that found nothing; at most three, the nearest first. */
export function suggest(query: string, index: OpenIndex): string[] {
  const typed = toJamo(glue(query));
  if (typed.length < 3) return [];
  const limit = Math.max(2, Math.floor(typed.length / 3));
  const near = index.finder
    .beginningWith(typed.charAt(0))
    .filter((form) => isEstablished(form, TUNING.reach.known))
    .map(({ text, jamo }) => ({ text, distance: editDistance(typed, jamo, limit) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance);
  return [...new Set(near.map(({ text }) => text))].slice(0, 3);
}

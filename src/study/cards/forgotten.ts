/** Cards that were forgotten when they were last met, and going through them alone. */
import { dayNumber } from '../day.ts';
import type { KnownCard, Queue } from './queue.ts';

/** Whether a card was forgotten on the last day on which it was reviewed, whatever came later on that day. */
function isForgotten({ reviews, memory }: KnownCard, zone: string): boolean {
  for (const { at, rating } of reviews.toReversed()) {
    if (dayNumber(at, zone) !== memory?.day) return false;
    if (rating === 1) return true;
  }
  return false;
}

/** The forgotten cards, the last one first; those that were put aside are left out. */
export const forgottenOf = (cards: readonly KnownCard[], zone: string): KnownCard[] =>
  cards
    .filter((card) => !card.isResting && isForgotten(card, zone))
    .toSorted((a, b) => (b.reviews.at(-1)?.at ?? 0) - (a.reviews.at(-1)?.at ?? 0));

/** What of some cards is left to be gone through once: `since` has how often each was reviewed before. */
export function onlyThese(cards: readonly KnownCard[], since: ReadonlyMap<string, number>, queue: Queue): Queue {
  const left = cards.filter(({ id, reviews }) => since.get(id) === reviews.length);
  return {
    ...{ cards: left, again: [], passed: 0, due: left.length, fresh: 0, waiting: 0 },
    ...{ done: since.size - left.length, known: queue.known },
  };
}

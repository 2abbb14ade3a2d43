/** Cards that were forgotten when they were last met, and going through them alone. */
import { dayNumber } from '../day.ts';
import type { Draft, EventOf } from '../event.ts';
import type { Review } from './memory.ts';
import type { KnownCard, Queue } from './queue.ts';

/** Whether a card was forgotten on the last day on which it was reviewed, whatever came later on that day. */
function isForgotten(reviews: readonly Review[], zone: string): boolean {
  const last = reviews.at(-1);
  const day = last && dayNumber(last.at, zone);
  return reviews.some(({ at, rating }) => rating === 1 && dayNumber(at, zone) === day);
}

/** The forgotten cards, the last one first; those that were put aside are left out. */
export const forgottenOf = (cards: readonly KnownCard[], zone: string): KnownCard[] =>
  cards
    .filter((card) => !card.isResting && isForgotten(card.reviews, zone))
    .toSorted((a, b) => (b.reviews.at(-1)?.at ?? 0) - (a.reviews.at(-1)?.at ?? 0));

const BEGUN = 'cards.forgotten';

/** Keeps that one begins to go through them today. */
export const beginForgotten = (day: number): Draft => ({ kind: 'setting', key: BEGUN, value: day });

/** When one began to on a day; `undefined` when one has not. */
export const begunAt = (settings: readonly EventOf<'setting'>[], day: number): number | undefined =>
  settings.find(({ key, value }) => key === BEGUN && value === day)?.at;

/** Whether a card that was forgotten has been gone over since, whatever it was rated. */
export const isGoneOver = ({ reviews }: KnownCard, zone: string, since = Infinity): boolean =>
  reviews.some(({ at }, index) => at >= since && isForgotten(reviews.slice(0, index), zone));

/** What is left of the forgotten cards, each to be gone through once. */
export function onlyForgotten(
  cards: readonly KnownCard[],
  zone: string,
  since: number | undefined,
  queue: Queue,
): Queue {
  const left = forgottenOf(cards, zone).filter((card) => !isGoneOver(card, zone, since));
  return {
    ...{ cards: left, again: [], passed: 0, extra: 0, due: left.length, fresh: 0, waiting: 0 },
    ...{ done: cards.filter((card) => isGoneOver(card, zone, since)).length, known: queue.known },
  };
}

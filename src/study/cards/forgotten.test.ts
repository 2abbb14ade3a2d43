import { expect, test } from 'vitest';
import { DAY, HOME_ZONE } from '../day.ts';
import { beginForgotten, begunAt, forgottenOf, onlyForgotten } from './forgotten.ts';
import { memoryOf, type Review } from './memory.ts';
import type { KnownCard } from './queue.ts';

const NOON = Date.UTC(2026, 10, 21, 3);
const review = (days: number, minutes: number, rating: Review['rating']): Review => {
  const at = NOON + days * DAY + minutes * 60_000;
  return { id: String(at), at, hash: 'h', rating };
};
const card = (id: string, reviews: readonly Review[], isResting = false): KnownCard => ({
  ...{ id, topic: '', deck: '', turn: 1, reviews, isResting },
  memory: memoryOf(reviews, HOME_ZONE),
});

const cards = [
  card('new', []),
  card('known', [review(0, 0, 3)]),
  card('lost', [review(0, 1, 3), review(1, 0, 1)]),
  // Remembered minutes later it is forgotten all the same, until another day.
  card('lost and found', [review(1, 5, 1), review(1, 15, 3)]),
  card('found', [review(0, 2, 1), review(1, 1, 3)]),
  card('aside', [review(1, 2, 1)], true),
];

test('forgotten is what was so on the last day it was met, the last one first', () => {
  expect(forgottenOf(cards, HOME_ZONE).map(({ id }) => id)).toEqual(['lost and found', 'lost']);
});

test('they are gone through once a day, whatever they are rated, and that is kept', () => {
  const queue = { ...{ cards: [], again: [], passed: 0, due: 9, fresh: 9, done: 9, extra: 0, waiting: 9, known: 5 } };
  const since = NOON + DAY + 20 * 60_000;
  const idsOf = (some: readonly KnownCard[]): string[] => some.map(({ id }) => id);
  for (const begun of [undefined, since]) {
    const first = onlyForgotten(cards, HOME_ZONE, begun, queue);
    expect([idsOf(first.cards), first.due, first.fresh, first.done]).toEqual([['lost and found', 'lost'], 2, 0, 0]);
  }
  for (const rating of [1, 3] as const) {
    const then = cards.map((each) =>
      each.id === 'lost' ? card('lost', [...each.reviews, review(1, 30, rating)]) : each,
    );
    const second = onlyForgotten(then, HOME_ZONE, since, queue);
    expect([idsOf(second.cards), second.done]).toEqual([['lost and found'], 1]);
  }
  // What is forgotten only now was not gone over.
  const now = [...cards, card('lost now', [review(0, 0, 3), review(1, 40, 1)])];
  expect(onlyForgotten(now, HOME_ZONE, since, queue).done).toBe(0);
});

test('that one has begun is kept for its day', () => {
  const kept = { ...beginForgotten(9), id: 'a', at: 5, order: 1 } as Parameters<typeof begunAt>[0][number];
  expect([begunAt([kept], 9), begunAt([kept], 10)]).toEqual([5, undefined]);
});

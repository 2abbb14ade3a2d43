import { expect, test } from 'vitest';
import { DAY, HOME_ZONE } from '../day.ts';
import { forgottenOf, onlyThese } from './forgotten.ts';
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

test('some cards alone are gone through once, whatever they are rated', () => {
  const queue = { ...{ cards: [], again: [], passed: 0, due: 9, fresh: 9, done: 9, waiting: 9, known: 5 } };
  const since = new Map(forgottenOf(cards, HOME_ZONE).map(({ id, reviews }) => [id, reviews.length]));
  const first = onlyThese(cards, since, queue);
  expect([first.cards.map(({ id }) => id), first.due, first.fresh, first.done]).toEqual([
    ...[['lost', 'lost and found'], 2, 0, 0],
  ]);
  const then = cards.map((each) => (each.id === 'lost' ? card('lost', [...each.reviews, review(1, 30, 1)]) : each));
  const second = onlyThese(then, since, queue);
  expect([second.cards.map(({ id }) => id), second.done]).toEqual([['lost and found'], 1]);
});

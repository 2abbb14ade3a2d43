import { expect, test } from 'vitest';
import { DAY, dayNumber, HOME_ZONE } from '../day.ts';
import { readChoice } from './choice.ts';
import { memoryOf, type CardRating } from './memory.ts';
import { lastRound } from './plan.ts';
import { dueAhead, queueOf, type KnownCard } from './queue.ts';

const NOON = Date.UTC(2026, 10, 21, 3);
const today = dayNumber(NOON, HOME_ZONE);
const reviewOf = (day: number, rating: CardRating) => ({ id: `${day}`, at: NOON + day * DAY, hash: 'h', rating });
/** A card that was rated so on these days, counted from the first. */
const card = (at: number, ...ratings: (readonly [day: number, rating: CardRating])[]): KnownCard => {
  const reviews = ratings.map(([day, rating]) => reviewOf(day, rating));
  return {
    ...{ id: `fact:a/b#c${at}`, topic: 'a/b', deck: 'a', turn: at, reviews, isResting: false },
    memory: memoryOf(reviews, HOME_ZONE),
  };
};
const choiceOf = (days: number) => ({ ...readChoice([]), exam: today + days, planned: today });
/** Easy on the first day: due after all these exams. */
const easy = Array.from({ length: 60 }, (_, at) => card(at, [0, 4], [1, 4]));

test('every card that would come after the exam comes once more on the last two days of a short plan, the worst remembered first', () => {
  const choice = choiceOf(7);
  const weak = card(99, [0, 3], [1, 3]);
  expect(weak.memory?.due).toBeGreaterThanOrEqual(today + 7);
  const cards = [...easy, weak];
  const two = [4, 5].map((day) => queueOf(cards, choice, NOON + day * DAY).due);
  expect(two[0]).toBe(0);
  expect(two[1]).toBeGreaterThan(20);
  expect(two[1]).toBeLessThan(40);
  const eve = queueOf(cards, choice, NOON + 6 * DAY);
  expect([eve.due, eve.cards[0]?.id, eve.fresh]).toEqual([61, weak.id, 0]);
  expect(dueAhead(cards, choice, NOON + 4 * DAY, 2)).toEqual([two[1], 61 - (two[1] ?? 0)]);
  // Seen then, it is done; nothing is forced on the day of the exam, nor where no exam is known.
  const seen = cards.map(({ turn }) => card(turn, [0, 4], [1, 4], [6, 3]));
  expect(queueOf(seen, choice, NOON + 6 * DAY).due).toBe(0);
  expect(queueOf(cards, choice, NOON + 7 * DAY).due).toBe(0);
  expect(queueOf(cards, readChoice([]), NOON + 6 * DAY).due).toBe(0);
});

test('a long plan spreads them over its last days, and brings on a later day what one of them missed', () => {
  const choice = choiceOf(30);
  const round = lastRound(choice);
  expect(round).toEqual({ first: today + 26, exam: today + 30 });
  const cards = Array.from({ length: 80 }, (_, at) => card(at, [0, 4], [16, 4]));
  const days = [25, 26, 27, 28, 29].map((day) => queueOf(cards, choice, NOON + day * DAY).due);
  expect([days[0], days[4]]).toEqual([0, 80]);
  for (const [at, due] of days.slice(1).entries()) expect(due - (days[at] ?? 0)).toBeGreaterThan(8);
});

test('an exam that is moved near does not bring all that was learnt on one day', () => {
  const cards = Array.from({ length: 200 }, (_, at) => card(at, [0, 4], [1, 4]));
  const moved = { ...readChoice([]), exam: today + 10, planned: today + 7 };
  const days = [7, 8, 9].map((day) => queueOf(cards, moved, NOON + day * DAY).due);
  expect(days[0]).toBe(0);
  for (const share of [days[1] ?? 0, 200 - (days[1] ?? 0)]) expect(share).toBeGreaterThan(70);
});

test('what is begun on the last two days comes once more on the morning of the exam, and not after it', () => {
  const choice = choiceOf(7);
  const begun = [card(1, [4, 4]), card(2, [5, 3]), card(3, [6, 3])];
  expect(dueAhead(begun, choice, NOON + 6 * DAY, 1)).toEqual([2]);
  expect(queueOf(begun, choice, NOON + 7 * DAY).cards.map(({ turn }) => turn)).toEqual([2, 3]);
  // Reviewed then it is done, and an exam that is over forces nothing.
  expect(queueOf([card(3, [6, 3], [7, 3])], choice, NOON + 7 * DAY).due).toBe(0);
  expect(queueOf([card(3, [6, 4])], choice, NOON + 8 * DAY).due).toBe(0);
});

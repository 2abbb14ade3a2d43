import { expect, test } from 'vitest';
import { DAY, dayNumber, HOME_ZONE } from '../day.ts';
import type { Draft, EventOf } from '../event.ts';
import { memoryOf, type Review } from './memory.ts';
import type { KnownCard } from './queue.ts';
import { isOfDay, offersThrough, seeCard, seenOn, throughAll, throughAt } from './through.ts';

const NOON = Date.UTC(2026, 10, 21, 3);
const today = dayNumber(NOON, HOME_ZONE);
const review = (days: number, rating: Review['rating'], minutes = 0): Review => {
  const at = NOON + days * DAY + minutes * 60_000;
  return { id: String(at), at, hash: 'h', rating };
};
const card = (id: string, reviews: readonly Review[], isResting = false): KnownCard => ({
  ...{ id, topic: '', deck: '', turn: 1, reviews, isResting },
  memory: memoryOf(reviews, HOME_ZONE),
});
const event = (draft: Draft, minutes = 0): EventOf<'setting'> =>
  ({ id: `s${minutes}`, at: NOON + minutes * 60_000, order: minutes, ...draft }) as EventOf<'setting'>;
const idsOf = (some: readonly KnownCard[]): string[] => some.map(({ id }) => id);

const strong = card('strong', [review(-9, 4), review(-3, 4)]);
const weak = card('weak', [review(-2, 2)]);
const done = card('done', [review(-5, 3), review(0, 3)]);
const cards = [card('new', []), strong, card('aside', [review(-1, 3)], true), done, weak];
const zone = { zone: HOME_ZONE };

test('goes through all that was learnt, whatever is due, what is remembered worst first; what was met today is done', () => {
  const queue = throughAll(cards, [], zone, today);
  expect([idsOf(queue.cards), queue.due, queue.fresh, queue.waiting]).toEqual([['weak', 'strong'], 2, 0, 0]);
  expect([queue.done, queue.known]).toEqual([1, 3]);
});

test('a card that was remembered is gone over for its day alone, and nothing of its schedule is changed', () => {
  const seen = [event(seeCard('weak', today), 1)];
  expect(idsOf(throughAll(cards, seen, zone, today).cards)).toEqual(['strong']);
  expect(throughAll(cards, seen, zone, today).done).toBe(2);
  expect(idsOf(throughAll(cards, seen, zone, today + 1).cards)).toEqual(['weak', 'done', 'strong']);
  expect(seenOn(seen, today)).toEqual([{ id: 's1', card: 'weak', at: NOON + 60_000 }]);
});

test('of a topic goes through all its cards, new ones among them, and none of another', () => {
  const own = { ...card('own', []), topic: 'storage/s3' };
  const known = { ...card('known', [review(-2, 3)]), topic: 'storage/s3' };
  const queue = throughAll([...cards, known, own], [], zone, today, 'storage/s3');
  expect([idsOf(queue.cards), queue.fresh, queue.due, queue.known]).toEqual([['own', 'known'], 1, 1, 2]);
});

test('one that was forgotten comes again, after so many others as were met since', () => {
  const lost = card('weak', [...weak.reviews, review(0, 1, 5)]);
  const queue = throughAll([strong, done, lost], [event(seeCard('strong', today), 9)], zone, today);
  expect([idsOf(queue.cards), idsOf(queue.again), queue.passed, queue.done]).toEqual([[], ['weak'], 1, 2]);
  expect([isOfDay(queue, lost), isOfDay(queue, strong)]).toEqual([true, false]);
});

test('was done when the last of those learnt before the day was met', () => {
  const seen = [event(seeCard('weak', today), 4)];
  const at = (some: readonly KnownCard[], events = seen): number | undefined =>
    throughAt(some, events, HOME_ZONE, today, 7);
  expect([at([strong, weak]), at([weak, done])]).toEqual([undefined, NOON + 4 * 60_000]);
  // What is begun on the day is no part of it; where nothing was learnt nothing is to be done.
  expect([at([weak, card('begun', [review(0, 3)])]), at([card('new', [])])]).toEqual([NOON + 4 * 60_000, 7]);
  // As much as there is time for is enough of more.
  expect(throughAt([strong, weak], seen, HOME_ZONE, today, 7, 1)).toBe(NOON + 4 * 60_000);
  expect(throughAt([strong, weak], [], HOME_ZONE, today, 7, 1)).toBeUndefined();
  // Gone over once more on the next day, it was done on this one all the same.
  expect(at([weak], [...seen, event(seeCard('weak', today + 1), 9)])).toBe(NOON + 4 * 60_000);
});

test('is offered on the eve of the exam and on its day', () => {
  const offered = [2, 1, 0, -1].map((left) => offersThrough({ exam: today + left }, today));
  expect([...offered, offersThrough({ exam: undefined }, today)]).toEqual([false, true, true, false, false]);
});

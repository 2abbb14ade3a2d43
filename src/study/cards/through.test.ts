import { expect, test } from 'vitest';
import { DAY, dayNumber, HOME_ZONE } from '../day.ts';
import type { Draft, EventOf } from '../event.ts';
import { memoryOf, type Review } from './memory.ts';
import type { KnownCard } from './queue.ts';
import { takeMinutes } from '../plan-settings.ts';
import { readChoice } from './choice.ts';
import {
  enoughOn,
  enoughToday,
  isOfDay,
  offersThrough,
  sayEnough,
  seeCard,
  seenOn,
  throughAll,
  throughAt,
} from './through.ts';

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
  // What the exam asks most comes first.
  const first = { ...own, id: 'signal', turn: 0.5 };
  expect(idsOf(throughAll([own, known, first], [], zone, today, 'storage/s3').cards)).toEqual([
    'signal',
    'own',
    'known',
  ]);
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

/** Reviews of so many cards on a day, each of which took so many seconds. */
const paced = (count: number, seconds: number, days = -3): EventOf<'review'>[] =>
  Array.from({ length: count }, (_, at) => ({
    ...{ kind: 'review', card: `c${at}`, hash: 'h', rating: 3, took: seconds * 1000 },
    ...{ id: `r${days}:${at}`, at: NOON + days * DAY, order: at },
  }));
const learnt = Array.from({ length: 320 }, (_, at) => card(`c${at}`, [review(-3, 3)]));

test('enough of all is what fits into the minutes that there are for it, at the pace of the days before', () => {
  const half = event(takeMinutes(30));
  const enough = (some: readonly KnownCard[], reviews = paced(320, 12), ...more: EventOf<'setting'>[]) =>
    enoughOn(some, { reviews, settings: [half, ...more] }, HOME_ZONE, today);
  expect(enough(learnt)).toEqual({ count: 75, minutes: 15, met: 0 });
  // How fast today's go moves nothing.
  expect(enough(learnt, [...paced(320, 12), ...paced(60, 40, 0)]).count).toBe(75);
  // Before there is any pace it is a usual one; of few it is all, and takes as long as these do.
  expect(enough(learnt, [])).toEqual({ count: 45, minutes: 15, met: 0 });
  expect(enough(learnt.slice(0, 20))).toEqual({ count: 20, minutes: 4, met: 0 });
  const seen = learnt.slice(0, 75).map(({ id }, at) => event(seeCard(id, today), at));
  const then = enough(learnt, paced(320, 12), ...seen);
  expect(then.met).toBe(75);
  expect([enough(learnt), { ...then, met: 25 }, then].map(sayEnough)).toEqual([
    '마지막 날은 배운 것을 약한 것부터 75장이면 된다(15분쯤, 복습한 것도 센다)',
    '마지막 날은 배운 것을 약한 것부터 볼 75장 가운데 50장이 남았다(10분쯤, 복습한 것도 센다)',
    '75장을 봤으니 이만하면 된다',
  ]);
});

test('enough is told on the last day on which one learns before an exam, with nothing new on it', () => {
  const log = { reviews: paced(320, 12), settings: [event(takeMinutes(30))] };
  const isTold = (left: number, more: Partial<ReturnType<typeof readChoice>> = {}, some = learnt): boolean => {
    const choice = { ...readChoice([]), planned: today - 9, exam: today + left, daily: 40, ...more };
    return enoughToday(some, log, choice, today) !== undefined;
  };
  expect([2, 1, 0, -1].map((left) => isTold(left))).toEqual([false, true, false, false]);
  expect(isTold(1, { exam: undefined })).toBe(false);
  // Today was a Saturday: one that rests on Sunday has no other day.
  expect([isTold(2, { weekdays: [6], planned: today - 28 }), isTold(1, { weekdays: [5, 6] })]).toEqual([true, true]);
  // To who has learnt few none is new; who has learnt none begins.
  expect([isTold(1, {}, learnt.slice(0, 10)), isTold(1, {}, [])]).toEqual([true, false]);
});

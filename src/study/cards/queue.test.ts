import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CORE, currentId, type CardIndex } from '../../model/card-data.ts';
import { DAY, dayNumber } from '../day.ts';
import type { EventOf } from '../event.ts';
import { chooseCards, readChoice } from './choice.ts';
import { memoryOf, type CardRating } from './memory.ts';
import {
  AGAIN_BEHIND,
  dueAhead,
  knowCards,
  leechesOf,
  nextCard,
  queueOf,
  restKey,
  type KnownCard,
  type Queue,
} from './queue.ts';

const SEOUL = 'Asia/Seoul';
/** Noon in Seoul. */
const NOON = Date.UTC(2026, 10, 21, 3);
const HOUR = 3_600_000;

const index: CardIndex = {
  decks: [
    {
      id: 'storage',
      title: '스토리지',
      file: '/storage.json',
      weight: 1,
      cards: Array.from({ length: 30 }, (_, at) => [`fact:storage/s3#f${at}`, 'storage/s3'] as const),
    },
    {
      id: 'compute',
      title: '컴퓨팅',
      file: '/compute.json',
      weight: 3,
      cards: Array.from({ length: 30 }, (_, at) => [`correction:compute/lambda#c${at}`, 'compute/lambda'] as const),
    },
  ],
  moved: { 'storage/old': 'storage/s3' },
};
let order = 0;
const event = (card: string, at: number, rating: CardRating): EventOf<'review'> => ({
  kind: 'review',
  id: `r${order}`,
  at,
  order: order++,
  card,
  hash: 'h',
  rating,
  took: 1000,
});
const setting = (key: string, value: string | number | boolean): EventOf<'setting'> => ({
  kind: 'setting',
  id: `s${order}`,
  at: NOON,
  order: order++,
  key,
  value,
});
const look = (
  reviews: readonly EventOf<'review'>[],
  { settings = [], now = NOON, read = [] }: { settings?: EventOf<'setting'>[]; now?: number; read?: string[] } = {},
): Queue & { all: readonly KnownCard[] } => {
  const choice = readChoice(settings);
  const all = knowCards(index, { reviews, settings, topics: [] }, choice.zone);
  return { ...queueOf(all, choice, now, new Set(read)), all };
};
const ids = (cards: readonly KnownCard[]): string[] => cards.map(({ id }) => id);

describe("today's queue", () => {
  test('brings as many new cards as were chosen, some of each read topic first, and no more that day', () => {
    const settings = [setting('cards.daily', 5)];
    const read = ['compute/lambda'];
    const first = look([], { settings, read });
    const kinds = (cards: readonly KnownCard[]): string[] => ids(cards).map((id) => id.replace(/:.*/, ''));
    expect(kinds(first.cards)).toEqual([...Array<string>(4).fill('correction'), 'fact']);
    // What was begun today counts among them.
    const two = ids(first.cards)
      .slice(0, 2)
      .map((id) => event(id, NOON, 3));
    expect(kinds(look(two, { settings, read }).cards)).toEqual(['correction', 'correction', 'fact']);
    expect(first).toMatchObject({ fresh: 5, due: 0, waiting: 55 });
    const reviews = ids(first.cards).map((id) => event(id, NOON, 3));
    expect(look(reviews, { settings })).toMatchObject({ fresh: 0, done: 5, cards: [] });
    expect(look(reviews.slice(0, 2), { settings })).toMatchObject({ fresh: 3, done: 2 });
    expect(look(reviews, { settings, now: NOON + DAY }).fresh).toBe(5);
  });

  test('new cards come in the order of their decks, from each as often as it weighs', () => {
    const shown = ids(look([]).cards);
    const from = (deck: string): string[] => shown.filter((id) => id.includes(deck));
    const { decks } = index;
    expect(from('compute')).toEqual(decks[1]?.cards.slice(0, 15).map(([id]) => id));
    expect(from('storage')).toEqual(decks[0]?.cards.slice(0, 5).map(([id]) => id));
    expect(from('storage').map((id) => shown.indexOf(id))).toEqual([2, 6, 10, 14, 18]);
  });

  test('begins with the day of the learner', () => {
    const settings = [setting('cards.daily', 1)];
    const late = Date.UTC(2026, 10, 21, 14, 59);
    const reviews = [event('fact:storage/s3#f0', late, 3)];
    expect(look(reviews, { settings, now: late }).fresh).toBe(0);
    expect(look(reviews, { settings, now: late + 60_000 }).fresh).toBe(1);
    expect(look(reviews, { settings: [...settings, setting('zone', 'Europe/London')], now: late + 60_000 }).fresh).toBe(
      0,
    );
  });

  test('is the same after a reload: what is left stays in order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 19 }), (count) => {
        const before = look([]);
        const reviews = ids(before.cards.slice(0, count)).map((id) => event(id, NOON, 3));
        expect(ids(look(reviews, { now: NOON + HOUR }).cards)).toEqual(ids(before.cards.slice(count)));
      }),
    );
  });

  test('begins with what is due and has one new card after each, so that an unfinished day leaves new ones', () => {
    const reviews = Array.from({ length: 7 }, (_, at) => event(`fact:storage/s3#f${at + 20}`, NOON - 30 * DAY, 3));
    const day = look(reviews);
    expect(day).toMatchObject({ due: 7, fresh: 20 });
    const due = new Set(reviews.map(({ card }) => card));
    const shown: string[] = [];
    // one after the other, as they are asked
    for (let at = 0; at < 16; at++) {
      const [next] = ids(look(reviews).cards);
      if (next === undefined) break;
      shown.push(due.has(next) ? 'due' : 'new');
      reviews.push(event(next, NOON, 3));
    }
    expect(shown).toEqual([...Array.from({ length: 7 }, () => ['due', 'new']).flat(), 'new', 'new']);
    expect(ids(day.cards).slice(0, 16)).toEqual(reviews.slice(7).map(({ card }) => card));
  });

  test('asks again what was forgotten, after ten minutes or when nothing else is left', () => {
    const settings = [setting('cards.daily', 2)];
    const [one, two] = ids(look([], { settings }).cards);
    const forgotten = [event(one ?? '', NOON, 1)];
    const soon = look(forgotten, { settings, now: NOON + 60_000 });
    expect(nextCard(soon, NOON + 60_000)?.id).toBe(two);
    expect(nextCard(look(forgotten, { settings, now: NOON + 700_000 }), NOON + 700_000)?.id).toBe(one);
    const last = look([...forgotten, event(two ?? '', NOON, 3)], { settings, now: NOON + 60_000 });
    expect(nextCard(last, NOON + 60_000)?.id).toBe(one);
    expect(look([...forgotten, event(one ?? '', NOON + 700_000, 3)], { settings, now: NOON + 700_000 }).again).toEqual(
      [],
    );
  });

  test('asks again what was forgotten behind a few others, however fast they were answered', () => {
    const reviews = [event(ids(look([]).cards)[0] ?? '', NOON, 1)];
    for (let at = 1; at <= AGAIN_BEHIND; at++) {
      const next = nextCard(look(reviews, { now: NOON + at * 1000 }), NOON + at * 1000);
      expect(next?.id).not.toBe(reviews[0]?.card);
      reviews.push(event(next?.id ?? '', NOON + at * 1000, 3));
    }
    const now = NOON + 10_000;
    expect(nextCard(look(reviews, { now }), now)?.id).toBe(reviews[0]?.card);
    // Forgotten once more it goes behind as many again.
    reviews.push(event(reviews[0]?.card ?? '', now, 1));
    expect(nextCard(look(reviews, { now: now + 1000 }), now + 1000)?.id).not.toBe(reviews[0]?.card);
  });

  test('says how many come again on the days ahead, of those that are chosen', () => {
    const card = 'fact:storage/s3#f1';
    const ahead = (...settings: EventOf<'setting'>[]): number[] =>
      dueAhead(look([event(card, NOON, 3)], { settings }).all, readChoice(settings), NOON, 30);
    expect(ahead().filter((count) => count > 0)).toEqual([1]);
    expect(ahead()[0]).toBe(0);
    expect(ahead(setting('cards.domains', 'compute')).every((count) => count === 0)).toBe(true);
    expect(ahead(setting(restKey(card), true)).every((count) => count === 0)).toBe(true);
  });

  test('begins only the cards that are asked most where the reader wants no more, and goes on with those that are learnt', () => {
    const cards = Array.from({ length: 2 * CORE }, (_, at): KnownCard => ({
      ...{ id: `fact:storage/s3#f${at}`, topic: 'storage/s3', deck: 'storage', turn: at },
      ...{ reviews: [], memory: undefined, isResting: false },
    }));
    const choice = readChoice([setting('cards.core', true)]);
    const { cards: asked, waiting } = queueOf(cards, choice, NOON);
    expect(asked.length + waiting).toBe(CORE);
    expect(asked.every(({ turn }) => turn < CORE)).toBe(true);
    const all = queueOf(cards, readChoice([]), NOON);
    expect(all.cards.length + all.waiting).toBe(2 * CORE);
    const last = { ...cards.at(-1), memory: memoryOf([event('x', NOON - 30 * DAY, 3)], SEOUL) } as KnownCard;
    expect(queueOf([...cards.slice(0, -1), last], choice, NOON).due).toBe(1);
  });

  test('has what is chosen: domains, kinds, more for today', () => {
    expect(ids(look([], { settings: [setting('cards.domains', 'compute')] }).cards)[0]).toMatch(/^correction:compute/);
    expect(ids(look([], { settings: [setting('cards.kinds', 'fact')] }).cards)[0]).toMatch(/^fact:/);
    // New cards of one domain are some of the day's, not as many again.
    const begun = Array.from({ length: 5 }, (_, at) => event(`fact:storage/s3#f${at}`, NOON - HOUR, 3));
    expect(look(begun).fresh).toBe(15);
    for (const only of ['compute', 'storage'])
      expect(look(begun, { settings: [setting('cards.domains', only)] }).fresh).toBe(15);
    const today = dayNumber(NOON, SEOUL);
    expect(look([], { settings: [setting('cards.more', `${today}:10`)] }).fresh).toBe(30);
    expect(look([], { settings: [setting('cards.more', `${today - 1}:10`)] }).fresh).toBe(20);
  });

  test('knows a card under its former topic, and leaves out what rests', () => {
    const old = look([event('fact:storage/old#f3', NOON - DAY, 3)]);
    expect(old.all.find(({ id }) => id === 'fact:storage/s3#f3')?.memory?.reviews).toBe(1);
    const [first] = ids(look([]).cards);
    const resting = look([], { settings: [setting(restKey(first ?? ''), true)] });
    expect(ids(resting.cards)).not.toContain(first);
    expect(currentId('term:AMI', index.moved)).toBe('term:AMI');
  });

  test('names a card that was forgotten on six days a leech', () => {
    const card = 'fact:storage/s3#f1';
    const days = Array.from({ length: 7 }, (_, at) => event(card, NOON + at * DAY, at === 0 ? 3 : 1));
    expect(ids(leechesOf(look(days).all))).toEqual([card]);
    expect(leechesOf(look(days.slice(0, 6)).all)).toEqual([]);
  });
});

describe('the choice', () => {
  test('comes back as it was made', () => {
    const choice = {
      daily: 7,
      core: true,
      exam: 20_790,
      planned: 20_760,
      weekdays: [1, 3],
      minutes: 45,
      domains: ['ml', 'storage'],
      kinds: ['term' as const],
      zone: 'Asia/Tokyo',
      more: { day: 3, count: 10 },
    };
    const events = chooseCards(choice).map(
      (draft, at) => ({ ...draft, id: `${at}`, at, order: at }) as EventOf<'setting'>,
    );
    expect(readChoice(events)).toEqual(choice);
  });

  test('that makes no sense is the usual one', () => {
    const odd = [
      ...[setting('zone', 'Moon/Base'), setting('cards.daily', -3), setting('cards.more', 'x:y')],
      setting('exam.day', 'soon'),
    ];
    const usual = { daily: 20, zone: SEOUL, more: { count: 0 }, exam: undefined, planned: 0 };
    expect(readChoice(odd)).toMatchObject(usual);
  });
});

import { describe, expect, test } from 'vitest';
import type { CardIndex } from '../../../model/card-data.ts';
import { SEOUL } from '../day.ts';
import type { EventOf } from '../schema.ts';
import golden from '../golden/memory.json' with { type: 'json' };
import { memoryOf, preview, type Review } from './card-memory.ts';
import { dayQueue, knowCards, leftOf, listQueue, nextCard, type CardLog } from './card-queue.ts';
import { readSettings, setExam, setting } from './settings.ts';
import type { Draft } from '../schema.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 20, 3);
const index: CardIndex = {
  moved: { 'storage/old': 'storage/s3' },
  decks: [
    {
      ...{ id: 'storage', title: '스토리지', file: '', weight: 2 },
      cards: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name) => [`fact:storage/s3#${name}`, 'storage/s3'] as const),
    },
    { id: 'compute', title: '컴퓨팅', file: '', weight: 1, cards: [['term:vm', '']] },
  ],
};
const card = (name: string): string => `fact:storage/s3#${name}`;
const review = (id: string, daysAgo: number, rating: Review['rating'] = 3): EventOf<'review'> => ({
  ...{ kind: 'review', id: `${id}${daysAgo}${rating}`, at: NOW - daysAgo * DAY, order: 1, card: id, hash: 'h' },
  ...{ rating, took: 1 },
});
const log = (reviews: readonly EventOf<'review'>[], ...drafts: readonly Draft[]): CardLog => ({
  reviews,
  memoryOf,
  settings: drafts.map((draft, at) => ({ id: `s${at}`, at: NOW, order: at, ...draft }) as EventOf<'setting'>),
});
function queue(all: CardLog, now = NOW) {
  const settings = readSettings(all.settings);
  return dayQueue(knowCards(index, all, settings), settings, now);
}
const names = (some: readonly { readonly id: string }[]) => some.map(({ id }) => id.replace('fact:storage/s3#', ''));

test.each(golden)(
  'remembers as every release before ($reviews.length reviews)',
  ({ reviews, memory, preview: days, at }) => {
    expect({ againAt: undefined, ...memoryOf(reviews as Review[], SEOUL) }).toEqual({ againAt: undefined, ...memory });
    expect(preview(reviews as Review[], at, SEOUL)).toEqual(days);
  },
);

describe('the cards of a day', () => {
  test('begin with the most asked, so many a day', () =>
    expect(names(queue(log([], setting('cards.daily', 5))).cards)).toEqual(['a', 'term:vm', 'b', 'c', 'd']));

  test('are what is due, then what is new; what was begun today counts', () => {
    const own = queue(log([review(card('h'), 40), review(card('a'), 0)], setting('cards.daily', 3)));
    expect([names(own.cards), own.due, own.fresh, own.done]).toEqual([['h', 'term:vm', 'b'], 1, 2, 1]);
  });

  test('know a card under the former id of its topic', () =>
    expect(names(queue(log([review('fact:storage/old#a', 0)])).cards)).not.toContain('a'));

  test('leave out what is put aside and what is of other domains', () => {
    const own = queue(log([], setting(`rest:${card('a')}`, true), setting('cards.domains', 'storage')));
    expect(names(own.cards)).toEqual(['b', 'c', 'd', 'e', 'f', 'g', 'h']);
  });

  test('bring what was forgotten again after five others or ten minutes, and last of all', () => {
    const forgotten = review(card('a'), 0, 1);
    const own = queue(log([forgotten], setting('cards.daily', 3)));
    expect(nextCard(own, NOW)?.id).toBe('term:vm');
    expect(nextCard(own, NOW + 600_000)?.id).toBe(card('a'));
    expect(nextCard({ ...own, passed: 5 }, NOW)?.id).toBe(card('a'));
    expect(nextCard({ ...own, cards: [] }, NOW)?.id).toBe(card('a'));
  });

  test('bring all that was learnt once more before an exam, the weakest first, and nothing new after it', () => {
    const known = [review(card('a'), 12, 4), review(card('a'), 5, 4), review(card('b'), 5, 4)];
    const day = Math.floor((NOW + 9 * 3_600_000) / DAY);
    expect(queue(log(known, setting('cards.daily', 0))).cards).toEqual([]);
    expect(names(queue(log(known, setting('cards.daily', 0), setExam(day + 1, day))).cards)).toEqual(['b', 'a']);
    expect(leftOf(queue(log([], setExam(day - 1, day - 9))))).toBe(0);
  });

  test('end at four in the morning for who wants it', () => {
    const lateAt = Date.UTC(2026, 10, 19, 17);
    const late = { ...review(card('a'), 0), at: lateAt };
    const daily = setting('cards.daily', 1);
    expect(queue(log([late], daily), lateAt - 3 * 3_600_000).fresh).toBe(1);
    expect(queue(log([late], daily, setting('day.start', 4)), lateAt - 3 * 3_600_000).fresh).toBe(0);
  });
});

test('a topic is gone through once a day, due or not', () => {
  const all = log([review(card('a'), 1, 4), review(card('b'), 0)], setting(`seen:${card('c')}`, 20777));
  const settings = readSettings(all.settings);
  const own = knowCards(index, all, settings).filter(({ topic }) => topic === 'storage/s3');
  const left = listQueue(own, all, settings, NOW);
  expect([names(left.cards), left.done]).toEqual([['a', 'd', 'e', 'f', 'g', 'h'], 2]);
});

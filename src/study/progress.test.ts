import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber } from './day.ts';
import type { EventOf } from './event.ts';
import { ENOUGH, firstAnswers, forecast, readingOf, reviewDays, talliesBy, type Stratum } from './progress.ts';

const NOON = Date.UTC(2026, 10, 21, 3);
const DAY = 86_400_000;
const SCALE = [100, 1000] as const;

let order = 0;
const answer = (question: string, right: boolean): EventOf<'answer'> => ({
  ...{ kind: 'answer', id: `a${order}`, at: NOON, order: order++, question, right },
  ...{ hash: 'h', chosen: [0], mode: 'practice', took: 1000 },
});
const review = (card: string, at: number, rating: 1 | 2 | 3 | 4): EventOf<'review'> => ({
  ...{ kind: 'review', id: `r${order}`, at, order: order++, card, hash: 'h', rating, took: 1000 },
});

describe('what was done', () => {
  test('topics count by what was last said of them', () => {
    const said = (topic: string, state: 'read' | 'again' | 'unread'): [string, EventOf<'topic'>] => [
      topic,
      { kind: 'topic', id: topic, at: 1, order: 1, topic, state },
    ];
    const states = new Map([said('a/a', 'read'), said('a/b', 'again'), said('a/c', 'unread')]);
    expect(readingOf(['a/a', 'a/b', 'a/c', 'a/d'], states)).toEqual({ read: 1, again: 1, all: 4 });
  });

  test('answers count by task; the first to a question is told from what was tried again', () => {
    const answers = [answer('q1', false), answer('q1', true), answer('q2', true), answer('gone', true)];
    const taskOf = (id: string): string | undefined => ({ q1: '1.1', q2: '1.1' })[id];
    expect(talliesBy(answers, taskOf)).toEqual(new Map([['1.1', { right: 2, count: 3 }]]));
    expect(talliesBy(firstAnswers(answers), taskOf)).toEqual(new Map([['1.1', { right: 1, count: 2 }]]));
  });

  test('retention counts cards of earlier days, once a day', () => {
    const reviews = [
      review('one', NOON - 2 * DAY, 3),
      review('one', NOON, 1),
      review('one', NOON + 1000, 3),
      review('two', NOON, 3),
      review('three', NOON - 40 * DAY, 3),
      review('three', NOON, 2),
    ];
    const days = reviewDays(reviews, NOON, 'Asia/Seoul', 30);
    expect(days).toHaveLength(30);
    expect(days.at(-1)).toEqual({ day: dayNumber(NOON), cards: 3, asked: 2, remembered: 1 });
    expect(days.at(-3)).toMatchObject({ cards: 1, asked: 0 });
  });
});

describe('the forecast', () => {
  const strata = (right: number, count: number): Stratum[] =>
    [30, 26, 24, 20].map((weight, at) => ({ title: `${at}`, weight, right, count }));

  test('is refused below a number of answers, in all or in one domain, and says what is missing', () => {
    expect(forecast(strata(9, 9), 50, SCALE)).toEqual({
      count: 36,
      // All that is missing is named: 24, so that the 60 lie as the exam's domains weigh.
      missing: [9, 7, 5, 3].map((more, at) => ({ title: `${at}`, count: more })),
    });
    expect(forecast(strata(12, 14), 50, SCALE)).toEqual({
      count: 56,
      missing: [
        { title: '0', count: 3 },
        { title: '1', count: 1 },
      ],
    });
    const uneven = strata(50, 60).map((each, at) => (at === 3 ? { ...each, right: 2, count: 4 } : each));
    expect(forecast(uneven, 50, SCALE)).toMatchObject({ missing: [{ title: '3', count: 6 }] });
  });

  test('weighs domains as the exam does', () => {
    const all = strata(20, 20).map((each, at) => (at === 0 ? { ...each, right: 0 } : each));
    expect(forecast(all, 50, SCALE)).toMatchObject({ score: 730, weakest: '0' });
  });

  test('is a range that holds its score, narrows with more answers, and never leaves the scale', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 20, max: 60 }), (right, count) => {
        const few = forecast(strata(right, count), 50, SCALE);
        const many = forecast(strata(right * 10, count * 10), 50, SCALE);
        if ('missing' in few || 'missing' in many)
          throw new Error(`refused with ${4 * count}, ${ENOUGH.all} is enough`);
        expect(few.low).toBeLessThanOrEqual(few.score);
        expect(few.high).toBeGreaterThanOrEqual(few.score);
        expect(few.low).toBeGreaterThanOrEqual(SCALE[0]);
        expect(few.high).toBeLessThanOrEqual(SCALE[1]);
        expect(many.high - many.low).toBeLessThanOrEqual(few.high - few.low);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY, dayNumber } from '../day.ts';
import { dueDay, memoryOf, preview, type CardRating, type Review } from './memory.ts';

const SEOUL = 'Asia/Seoul';
/** Noon in Seoul. */
const NOON = Date.UTC(2026, 10, 21, 3);
const HOUR = 3_600_000;

const review = (at: number, rating: CardRating, hash = 'h'): Review => ({ id: `${at}`, at, rating, hash });
const known = (...reviews: readonly Review[]) => {
  const memory = memoryOf(reviews, SEOUL);
  if (memory === undefined) throw new Error('no reviews');
  return memory;
};

const anyRating = fc.constantFrom<CardRating>(1, 2, 3, 4);
/** Any clock: it may jump by years in either direction between two reviews. */
const anyClock = fc.array(fc.record({ at: fc.integer({ min: 0, max: Date.UTC(2100, 0) }), rating: anyRating }), {
  minLength: 1,
  maxLength: 15,
});
const anyZone = fc.constantFrom(SEOUL, 'America/New_York', 'Pacific/Kiritimati', 'Asia/Kolkata', 'Europe/London');

describe('when a card comes again', () => {
  test('the better it was remembered, the later; and later each time', () => {
    fc.assert(
      fc.property(fc.array(anyRating, { maxLength: 6 }), anyZone, (ratings, zone) => {
        let at = NOON;
        const reviews: Review[] = [];
        for (const rating of ratings) {
          reviews.push(review(at, rating));
          at += Math.max(1, (memoryOf(reviews, zone)?.due ?? 0) - dayNumber(at, zone)) * DAY;
        }
        const days = preview(reviews, at, zone);
        expect(days[1]).toBe(0);
        expect(days[2]).toBeLessThan(days[3]);
        expect(days[3]).toBeLessThan(days[4]);
      }),
    );
    const [first, second] = [known(review(NOON, 3)), known(review(NOON, 3), review(NOON + 3 * DAY, 3))];
    expect(second.stability).toBeGreaterThan(first.stability);
  });

  test('an hour before midnight and an hour after are two days in Seoul, though one in London', () => {
    const midnight = Date.UTC(2026, 10, 21, 15);
    const twice = [review(midnight - HOUR, 3), review(midnight + HOUR, 3)];
    expect(memoryOf(twice, SEOUL)?.day).toBe(dayNumber(midnight - HOUR, SEOUL) + 1);
    expect(memoryOf(twice, 'Europe/London')?.day).toBe(dayNumber(midnight - HOUR, 'Europe/London'));
    expect(memoryOf(twice, SEOUL)?.stability).not.toBe(memoryOf(twice.slice(0, 1), SEOUL)?.stability);
  });

  test('the hour of the day never matters, only the day', () => {
    fc.assert(
      fc.property(
        anyZone,
        fc.array(
          fc.record({ day: fc.integer({ min: 1, max: 40 }), hour: fc.integer({ min: 0, max: 10 }), rating: anyRating }),
          { maxLength: 8 },
        ),
        (zone, steps) => {
          const build = (withHours: boolean): Review[] => {
            let at = NOON;
            return steps.map(({ day, hour, rating }) => {
              at += day * DAY;
              const begin = Date.parse(`${new Date(dayNumber(at, zone) * DAY).toISOString().slice(0, 10)}T00:00:00Z`);
              // Ten to twenty hours UTC after the zone's midnight may be the next day there: start from the zone's own noon.
              const noon =
                begin +
                12 * HOUR -
                (Date.parse(new Date(at).toLocaleString('sv', { timeZone: zone }).replace(' ', 'T') + 'Z') - at);
              return review(noon + (withHours ? hour * HOUR : 0), rating);
            });
          };
          const [plain, moved] = [memoryOf(build(false), zone), memoryOf(build(true), zone)];
          expect(moved?.due).toBe(plain?.due);
          expect(moved?.stability).toBe(plain?.stability);
        },
      ),
    );
  });

  test('a second look on the same day does not count as another day', () => {
    const once = known(review(NOON, 1));
    const twice = known(review(NOON, 1), review(NOON + 600_000, 3));
    expect(twice.stability).toBe(once.stability);
    expect(once.againAt).toBe(NOON + 600_000);
    expect(twice.againAt).toBeUndefined();
  });

  test('forgotten and not asked again that day, it comes the next', () => {
    const memory = known(review(NOON, 4), review(NOON + 30 * DAY, 1));
    expect(dueDay(memory, memory.day + 1)).toBe(memory.day + 1);
  });
});

describe('whatever clocks do', () => {
  test('every review counts, and no card is lost', () => {
    fc.assert(
      fc.property(anyClock, anyZone, fc.integer({ min: 0, max: Date.UTC(2100, 0) }), (steps, zone, now) => {
        const memory = memoryOf(
          steps.map(({ at, rating }) => review(at, rating)),
          zone,
        );
        if (memory === undefined) throw new Error('no memory');
        expect(memory.reviews).toBe(steps.length);
        expect(Number.isFinite(memory.stability)).toBe(true);
        const today = dayNumber(now, zone);
        // Seen from any day it is due on a day that can be waited for, never later than its interval from now.
        const due = dueDay(memory, today);
        expect(Number.isInteger(due)).toBe(true);
        expect(due - today).toBeLessThanOrEqual(Math.max(0, memory.due - memory.day) + 1);
      }),
    );
  });

  test('a review from a day to come is asked now', () => {
    const memory = known(review(NOON + 2000 * DAY, 4));
    const today = dayNumber(NOON, SEOUL);
    expect(dueDay(memory, today)).toBe(today);
    const mended = known(review(NOON + 2000 * DAY, 4), review(NOON, 3));
    expect(dueDay(mended, today)).toBeGreaterThan(today);
    expect(dueDay(mended, today)).toBeLessThan(today + 400);
  });
});

import { expect, test } from 'vitest';
import { ratingOfKey, ratingsOf } from './card-view.ts';

test('ratings with which a card comes at the same time are one', () => {
  const days = { 1: 0, 2: 2, 3: 5, 4: 9 };
  expect(ratingsOf(days, { left: undefined })).toEqual([1, 2, 3, 4]);
  expect(ratingsOf(days, { left: 9 })).toEqual([1, 2, 3, 4]);
  // Two that bring it right before the exam, and all that bring it only after that.
  expect(ratingsOf(days, { left: 5 })).toEqual([1, 2, 3]);
  expect(ratingsOf(days, { left: 1 })).toEqual([1, 3]);
  expect(ratingsOf({ 1: 0, 2: 1, 3: 1, 4: 1 }, { left: 30 })).toEqual([1, 3]);
});

test('each key rates, also where there are fewer buttons: as what its own would come to', () => {
  const all = ([1, 2, 3, 4] as const).map((key) => [
    ratingOfKey(key, [1, 2, 3, 4]),
    ratingOfKey(key, [1, 2, 3]),
    ratingOfKey(key, [1, 3]),
  ]);
  expect(all).toEqual([
    [1, 1, 1],
    [2, 2, 3],
    [3, 3, 3],
    [4, 3, 3],
  ]);
});

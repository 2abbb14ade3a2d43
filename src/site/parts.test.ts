import { expect, it } from 'vitest';
import fc from 'fast-check';
import { splitParts } from './parts.ts';

it('a list in parts is the list, in order, and no part is much heavier than allowed', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 20 }), { maxLength: 200 }),
      fc.integer({ min: 20, max: 200 }),
      (weights, limit) => {
        const parts = splitParts(weights, limit, (weight) => weight);
        expect(parts.flatMap(({ items }) => items)).toEqual(weights);
        expect(parts.map(({ param }) => param)).toEqual(
          parts.map((_, index) => (index === 0 ? undefined : `${index + 1}`)),
        );
        for (const { items } of parts)
          expect(items.reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(limit + 20);
      },
    ),
  );
});

it('what fits is one part', () => {
  expect(splitParts([1, 2, 3], 6, (weight) => weight)).toHaveLength(1);
  expect(splitParts([], 6, () => 1)).toHaveLength(1);
});

import { expect, it } from 'vitest';
import fc from 'fast-check';
import { splitParts } from './parts.ts';

it('a list in parts is the list, in order, and the parts are about as long', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { maxLength: 200 }), fc.integer({ min: 20, max: 200 }), (list, limit) => {
      const parts = splitParts(list, limit);
      expect(parts.flatMap(({ items }) => items)).toEqual(list);
      expect(parts.map(({ param }) => param)).toEqual(
        parts.map((_, index) => (index === 0 ? undefined : `${index + 1}`)),
      );
      const lengths = parts.map(({ items }) => items.length);
      expect(Math.max(...lengths)).toBeLessThanOrEqual(limit);
      expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(1);
    }),
  );
});

it('what fits is one part', () => {
  expect(splitParts([1, 2, 3], 3)).toHaveLength(1);
  expect(splitParts([], 6)).toHaveLength(1);
});

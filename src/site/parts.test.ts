import { expect, it } from 'vitest';
import fc from 'fast-check';
import { factParts, scenarioParts, splitParts, textParts } from './parts.ts';
import type { Topic } from './topics.ts';

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

it('whole topics are parted by what they take: those with many drawings are fewer on a page', () => {
  const topic = (body: string) => ({ data: {} as Topic['data'], prose: () => body });
  const drawing = `\`\`\`mermaid id=path\nflowchart LR\n${'  a["EC2"] --> b["S3"]\n'.repeat(60)}\`\`\`\n`;
  const sizes = (body: string): number[] =>
    textParts(Array.from({ length: 30 }, () => topic(body))).map(({ items }) => items.length);
  const plain = '글이다.\n'.repeat(1400);
  expect(sizes(plain)).toEqual([30]);
  // As many characters, more than half of them in drawings.
  expect(sizes(plain.slice(drawing.length * 3) + drawing.repeat(3))).toEqual([10, 10, 10]);
});

it('lists of numbers and of situations are parted by how many they hold, and keep what is of one topic together', () => {
  const topics = Array.from({ length: 250 }, () => ({ facts: Array(10) }) as unknown as Topic);
  expect(factParts(topics).map(({ items }) => items.length)).toEqual([83, 84, 83]);
  expect(factParts(topics.slice(0, 100))).toHaveLength(1);
  const groups = Array.from({ length: 300 }, () => 4);
  expect(scenarioParts(groups, (count) => count).map(({ items }) => items.length)).toEqual([150, 150]);
});

import { expect, test } from 'vitest';
import { inTurn } from './new-cards.ts';
import type { KnownCard } from './queue.ts';

const card = (id: string, turn: number): KnownCard => {
  const topic = /:([^#]+)/.exec(id)?.[1] ?? '';
  return { id, turn, topic, deck: '', reviews: [], isResting: false, memory: undefined };
};
const cards = [
  card('signal:storage/efs#fsx-for-windows', 1),
  card('signal:storage/fsx-comparison#fsx-for-windows', 2),
  card('fact:storage/efs#fsx-for-windows', 3),
  card('signal:storage/s3#fsx-for-lustre', 4),
  card('signal:storage/fsx#fsx-for-windows', 5),
];
const inOrder = (begun: readonly KnownCard[] = [], read: readonly string[] = []): number[] =>
  inTurn(cards, begun, new Set(read)).map(({ turn }) => turn);

test('of situations with one answer one comes on a day, the others behind all else', () => {
  expect(inOrder()).toEqual([1, 3, 4, 2, 5]);
  expect(inOrder([card('signal:storage/fsx-for-windows#fsx-for-windows', 0)])).toEqual([3, 4, 1, 2, 5]);
  // Of a topic that was read it is that one.
  expect(inOrder([], ['storage/fsx'])).toEqual([5, 3, 4, 1, 2]);
});

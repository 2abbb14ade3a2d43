import { describe, expect, it } from 'vitest';
import { canShareLines } from './line-sharing.ts';

const nodes = [{ id: 'vpc', isGroup: true }, { id: 'a', parentId: 'vpc' }, { id: 'b' }, { id: 'c' }];

describe('canShareLines', () => {
  it('lets a tree share trunks', () => {
    expect(
      canShareLines({
        nodes,
        edges: [
          { start: 'a', end: 'b' },
          { start: 'a', end: 'c' },
        ],
      }),
    ).toBe(true);
  });
  it('keeps a way back apart, also through a boundary that is an end itself', () => {
    expect(
      canShareLines({
        nodes,
        edges: [
          { start: 'b', end: 'c' },
          { start: 'c', end: 'b' },
        ],
      }),
    ).toBe(false);
    expect(
      canShareLines({
        nodes,
        edges: [
          { start: 'b', end: 'a' },
          { start: 'vpc', end: 'b' },
        ],
      }),
    ).toBe(false);
  });
  it('keeps solid and dashed lines apart', () => {
    expect(
      canShareLines({
        nodes,
        edges: [
          { start: 'a', end: 'b', pattern: 'solid' },
          { start: 'a', end: 'c', pattern: 'dotted' },
        ],
      }),
    ).toBe(false);
  });
});

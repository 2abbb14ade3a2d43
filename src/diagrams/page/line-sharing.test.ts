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
  it('keeps lines with different heads apart', () => {
    expect(
      canShareLines({
        nodes,
        edges: [
          { start: 'a', end: 'c', arrowTypeEnd: 'arrow_point' },
          { start: 'b', end: 'c', arrowTypeEnd: 'arrow_cross' },
        ],
      }),
    ).toBe(false);
  });
  it('keeps numbered steps apart that meet at a node, but not the answers of a decision', () => {
    const meeting = (first: string, second: string): boolean =>
      canShareLines({
        nodes,
        edges: [
          { start: 'a', end: 'c', label: first },
          { start: 'b', end: 'c', label: second },
        ],
      });
    expect(meeting('② 배치', '③ 이미지')).toBe(false);
    expect(meeting('④ 서명', '④ 서명')).toBe(true);
    expect(meeting('예', '아니요')).toBe(true);
  });
  it('keeps apart what runs back and forth between two boundaries', () => {
    const groups = [...nodes, { id: 'store', isGroup: true }, { id: 'd', parentId: 'store' }];
    expect(
      canShareLines({
        nodes: [...groups, { id: 'e', parentId: 'vpc' }],
        edges: [
          { start: 'a', end: 'd' },
          { start: 'd', end: 'e' },
        ],
      }),
    ).toBe(false);
  });
});

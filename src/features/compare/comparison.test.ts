import { describe, expect, it } from 'vitest';
import { compareTwo, type Side } from './comparison.ts';

const side = (id: string, rest: Partial<Side> = {}): Side => ({
  ...{ id, title: id, url: `/${id}/`, summary: '', verifiedOn: '2026-11-20' },
  ...{ signals: [], facts: [], pairs: [], related: {} },
  ...rest,
});

describe('two side by side', () => {
  it('have the numbers in one row that are about the same, whatever each calls them', () => {
    const s3 = side('storage/s3', {
      facts: [
        { label: '객체 하나의 최대 크기', value: '50TB', axis: '최대 크기' },
        { label: '내구성', value: '99.999999999%' },
      ],
    });
    const efs = side('storage/efs', {
      facts: [
        { label: '파일 하나의 최대 크기', value: '47.9TiB', axis: '최대 크기' },
        { label: '처리량', value: '20GB/s' },
      ],
    });
    const { shared, only } = compareTwo(s3, efs);
    expect(shared).toEqual([{ name: '최대 크기', sides: [[s3.facts[0]], [efs.facts[0]]] }]);
    expect(only).toEqual([[s3.facts[1]], [efs.facts[1]]]);
  });

  it('have one row where both use one label, and none for what one page shows of the other', () => {
    const own = side('a/a', { facts: [{ label: '최대 개수', value: '5', owner: 'b/b' }] });
    const other = side('b/b', { facts: [{ label: '최대  개수', value: '5' }] });
    expect(compareTwo(own, other)).toMatchObject({ shared: [], only: [[], other.facts] });
    const third = side('c/c', { facts: [{ label: '최대 개수', value: '9' }] });
    expect(compareTwo(other, third).shared).toHaveLength(1);
  });

  it('say what is written of the pair, or what they are to each other', () => {
    const pair = { id: 'b/b', title: 'B', url: '/', choose: ['x'], chooseOther: ['y'], trap: 't', rows: [] };
    const own = side('a/a', { pairs: [pair], related: { 'c/c': 'C는 A의 부품이다.' } });
    expect(compareTwo(own, side('b/b')).pair).toBe(pair);
    expect(compareTwo(own, side('c/c'))).toMatchObject({ pair: undefined, relation: 'C는 A의 부품이다.' });
  });
});

import { describe, expect, it } from 'vitest';
import { readGolden } from './golden.ts';
import { measure } from './measure.ts';

describe('질의 표와 수치', () => {
  it('탭으로 나눈 표를 읽고, 모자란 줄을 짚는다', () => {
    expect(
      readGolden('id\tcategory\tquery\texpected\tnote\n1\tnoun\t람다\ta/b|c/d\n\n2\tnegative\t김치\t\t-\n'),
    ).toEqual([
      { id: '1', category: 'noun', query: '람다', expected: ['a/b', 'c/d'], note: '' },
      { id: '2', category: 'negative', query: '김치', expected: [], note: '-' },
    ]);
    expect(() => readGolden('1\tnoun\t람다')).toThrow('1번째 줄');
  });
  it('순위와 재현율을 센다', () => {
    const golden = { id: '1', category: 'noun', query: 'q', expected: ['b', 'z'], note: '' };
    expect(measure([{ golden, found: ['a', 'b'] }])).toEqual({
      queries: 1,
      hitAt5: 1,
      recallAt5: 0.5,
      mrrAt10: 0.5,
      zeroRate: 0,
    });
  });
});

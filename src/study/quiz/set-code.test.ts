import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readResults, readSet, writeResult, writeSet } from './set-code.ts';

const code = fc.string({ unit: fc.constantFrom('a', 'b', 'X', 'Y', '0', '9', '-', '_'), minLength: 4, maxLength: 4 });

describe('codes to pass on', () => {
  test('a set gives back its questions in order, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(code, { minLength: 1, maxLength: 65 }), (codes) => {
        expect(readSet(writeSet(codes))).toEqual({ codes });
        expect(writeSet(codes).length).toBe(codes.length * 4 + 3);
      }),
    );
  });

  test('a set of now can be read for ever', () => {
    expect(readSet('1abcdEFGHk-')).toEqual({ codes: ['abcd', 'EFGH'] });
  });

  test('a set that was cut off, changed, made by a newer build or is empty says so', () => {
    const good = writeSet(['abcd', 'EFGH']);
    for (const bad of ['', '1', good.slice(0, -1), good.replace('b', 'c'), `${good}x`])
      expect(readSet(bad)).toEqual({ problem: expect.stringContaining('잘렸거나') as string });
    expect(readSet(writeSet([]))).toEqual({ problem: expect.stringContaining('문항이 없거나') as string });
  });

  const set = writeSet(['abcd', 'EFGH', 'ijkl']);
  const answers = [
    { chosen: [0], right: true },
    { chosen: [1, 4], right: false },
    { chosen: [], right: false },
  ];

  test('results are read as they stand in a chat', () => {
    const result = writeResult(set, answers);
    const lines = `민수: 1/3 ${result}\n\n[지연] [오후 3:12] 1/3 ${result}\n1/3 ${result} 재밌다`;
    expect(readResults(lines, set, 3)).toEqual({
      results: [
        { name: '민수', answers },
        { name: '지연', answers },
        { name: '3번째', answers },
      ],
      problems: [],
    });
  });

  test('a result of another set, one that was cut off and a line without one are said by their line', () => {
    const other = writeResult(writeSet(['zzzz', 'EFGH', 'ijkl']), answers);
    const { results, problems } = readResults(
      `민수 ${other}\n지연 ${writeResult(set, answers).slice(0, -1)}\n안녕`,
      set,
      3,
    );
    expect(results).toEqual([]);
    expect(problems).toEqual([
      '민수: 다른 세트의 결과다.',
      '지연: 결과가 잘렸거나 바뀌었다.',
      expect.stringContaining('안녕'),
    ]);
  });
});

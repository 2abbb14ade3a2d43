import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { hitAddress, queryOf, readState } from './address.ts';

beforeAll(() => {
  vi.stubGlobal('document', { documentElement: { dataset: { base: '/notes/' } } });
});
afterAll(() => {
  vi.unstubAllGlobals();
});

test('an address says the state, and the state the address', () => {
  const state = { query: '람다 & S3', domain: 'compute', kind: undefined };
  expect(readState(queryOf(state))).toEqual(state);
  expect(queryOf({ query: '  ' })).toBe('');
});

test('a result leads to its heading and to the words that its excerpt shows', () => {
  const excerpt = [
    { text: '… 함수의 ', mark: false },
    { text: '제한 시간', mark: true },
    { text: '은 15분이다. 다음 문장', mark: false },
  ];
  expect(hitAddress({ url: '/compute/lambda/', anchor: 'limits' }, excerpt)).toBe(
    `/notes/compute/lambda/#limits:~:text=${encodeURIComponent('제한 시간은')}`,
  );
  expect(hitAddress({ url: '/compute/lambda/' })).toBe('/notes/compute/lambda/');
});

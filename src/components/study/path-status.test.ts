import { expect, test } from 'vitest';
import { sayDone } from './path-status.ts';

test('says how many days were done, and that the rest was divided anew as long as there is one', () => {
  expect(sayDone('시험까지', 9, 2)).toBe('시험까지 9일 가운데 2일을 마쳤다.');
  expect(sayDone('시험까지', 5, 2, 6)).toBe('시험까지 5일로 다시 나눴다. 지금까지 모두 8일을 마쳤다.');
  expect(sayDone('시험까지', 5, 2, 6, true)).toBe('모두 8일을 마쳤다.');
  expect(sayDone('시험까지', 9, 2, 0, true)).toBe('시험까지 9일 가운데 2일을 마쳤다.');
});

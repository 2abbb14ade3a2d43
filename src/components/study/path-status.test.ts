import { expect, test } from 'vitest';
import { sayDone } from './path-status.ts';

test('says how many days were done, and that the rest was divided anew as long as there is one', () => {
  const far = (all: number, done: number) => ({ days: { all, done }, topics: { all: 40, done: 7 } });
  const read = ' 주제 40개 가운데 7개를 마쳤다.';
  expect(sayDone('시험까지', far(9, 2))).toBe(`시험까지 9일 가운데 2일을 마쳤다.${read}`);
  expect(sayDone('시험까지', far(5, 2), 6)).toBe(`시험까지 5일로 다시 나눴다. 지금까지 모두 8일을 마쳤다.${read}`);
  expect(sayDone('시험까지', far(5, 2), 6, true)).toBe(`모두 8일을 마쳤다.${read}`);
  expect(sayDone('시험까지', far(9, 2), 0, true)).toBe(`시험까지 9일 가운데 2일을 마쳤다.${read}`);
});

test('counts what was done of a day that is not over, and nothing before anything is', () => {
  const far = (done: number) => ({
    ...{ days: { all: 21, done: 0 }, topics: { all: 48, done }, today: { all: 5, done } },
  });
  expect(sayDone('시험까지', far(3))).toBe('시험까지 21일. 오늘 5개 가운데 3개, 주제 48개 가운데 3개를 마쳤다.');
  expect(sayDone('시험까지', far(0))).toBe('시험까지 21일. 오늘 5개, 주제 48개다.');
});

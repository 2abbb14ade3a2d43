import { expect, test } from 'vitest';
import { sayMinutes } from './study-data.ts';

test('says minutes as near as anybody reads', () => {
  expect([1, 26, 52, 57, 58, 60, 84, 119, 130].map(sayMinutes)).toEqual([
    ...['5분', '25분', '50분', '55분', '1시간', '1시간', '1시간 20분', '2시간', '2시간 10분'],
  ]);
});

import { expect, test } from 'vitest';
import { readChoice } from '../../../study/cards/choice.ts';
import { sayNarrowed } from './narrowed.ts';

const decks = ['스토리지', '데이터베이스', '보안', '분석'].map((title, at) => ({
  ...{ id: `d${at}`, title, weight: 1, file: '', cards: [] },
}));
const all = readChoice([]);

test('says which cards alone are asked, and nothing where all are', () => {
  expect(sayNarrowed({ decks }, all)).toBeUndefined();
  expect(sayNarrowed({ decks }, { ...all, domains: ['d1', 'd0'] })).toBe('스토리지·데이터베이스만');
  expect(sayNarrowed({ decks }, { ...all, domains: ['d0', 'd1', 'd2', 'd3'], kinds: ['signal'] })).toBe(
    '스토리지·데이터베이스·보안 외 2만',
  );
});

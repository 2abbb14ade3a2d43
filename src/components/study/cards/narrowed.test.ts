import { expect, test } from 'vitest';
import { readChoice } from '../../../study/cards/choice.ts';
import { sayBesides, sayNarrowed } from './narrowed.ts';

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

test('says how much of what was not chosen is to be reviewed, and nothing where none is', () => {
  expect(sayBesides({ domains: ['d0'], kinds: [] }, 9)).toBe('다른 도메인 복습 9장');
  expect(sayBesides({ domains: [], kinds: ['signal'] }, 1)).toBe('다른 종류 복습 1장');
  expect(sayBesides({ domains: ['d0'], kinds: ['signal'] }, 0)).toBeUndefined();
});

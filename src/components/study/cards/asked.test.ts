import { expect, test } from 'vitest';
import { askedIn } from './asked.ts';

const index = { decks: [{ id: 'storage', title: '스토리지', file: '', weight: 1, cards: [] }] };

test('an address asks for the cards of a domain that there is, of every kind', () => {
  expect(askedIn('?domain=storage', index)).toEqual({ isForgotten: false, only: { domains: ['storage'], kinds: [] } });
  expect(askedIn('?domain=elsewhere', index).only).toBeUndefined();
  expect(askedIn('?forgotten', index)).toEqual({ isForgotten: true, only: undefined });
});

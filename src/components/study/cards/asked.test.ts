import { expect, test } from 'vitest';
import { askedIn, cardQuery } from './asked.ts';

const index = { decks: [{ id: 'storage', title: '스토리지', file: '', weight: 1, cards: [] }] };

test('an address asks for the cards of a domain that there is, of every kind', () => {
  expect(askedIn('?domain=storage', index)).toEqual({
    ...{ round: 'day', topic: undefined, card: undefined },
    only: { domains: ['storage'], kinds: [] },
  });
  expect(askedIn('?domain=elsewhere', index).only).toBeUndefined();
  // All that was learnt is of every domain, whatever is chosen for every day.
  expect(askedIn('?all&domain=storage', index)).toMatchObject({ round: 'all', only: { domains: [], kinds: [] } });
  expect(askedIn('?topic=storage/s3', index)).toMatchObject({ round: 'topic', topic: 'storage/s3' });
  expect(askedIn('?forgotten', index)).toMatchObject({ round: 'forgotten', only: undefined });
  expect(askedIn('?due', index)).toMatchObject({ round: 'due', only: undefined });
  expect(askedIn(cardQuery('fact:storage/s3#max-object'), index)).toMatchObject({
    ...{ round: 'card', card: 'fact:storage/s3#max-object' },
  });
});

import { expect, test } from 'vitest';
import type { CardIndex } from '../../model/card-data.ts';
import { dayNumber } from '../study-store/day.ts';
import { preview } from '../study-store/state/card-memory.ts';
import { ofKinds } from '../study-store/log.ts';
import type { Draft, Kind, StudyEvent } from '../study-store/schema.ts';
import { askedIn, daysUntil, ratedAs, readRound } from './round.ts';

const DAY = 86_400_000;
const now = Date.now();
const card = (name: string): string => `fact:storage/s3#${name}`;
const index: CardIndex = {
  moved: { 'storage/old': 'storage/s3' },
  decks: [
    {
      id: 'storage',
      title: '',
      file: '',
      weight: 1,
      cards: ['a', 'b', 'c'].map((name) => [card(name), 'storage/s3'] as const),
    },
    { id: 'compute', title: '', file: '', weight: 1, cards: [['term:vm', 'compute/ec2']] },
  ],
};
type Timed = Draft & { readonly at?: number };
const review = (name: string, daysAgo: number, rating: 1 | 3 | 4): Timed => ({
  ...{ kind: 'review', card: card(name), hash: 'h', rating, took: 1 },
  at: now - daysAgo * DAY,
});
function roundOf(query: string, ...drafts: readonly Timed[]) {
  const events = drafts.map((draft, at): StudyEvent => ({ id: `e${at}`, at: now, ...draft, order: at }));
  const read = <K extends Kind>(...kinds: readonly K[]) => Promise.resolve(ofKinds(events, kinds));
  return readRound({ read }, index, askedIn(new URLSearchParams(query)));
}
const idsOf = async (round: ReturnType<typeof roundOf>) => (await round).queue.cards.map(({ id }) => id);

test.each([
  ['', { kind: 'day', of: '', domain: undefined }],
  ['?due', { kind: 'due', of: '', domain: undefined }],
  ['?topic=storage/s3', { kind: 'topic', of: 'storage/s3', domain: undefined }],
  ['?card=fact%3Astorage%2Fs3%23a', { kind: 'card', of: card('a'), domain: undefined }],
  ['?domain=storage', { kind: 'day', of: '', domain: 'storage' }],
])('an address (%s) asks for a round', (query, asked) => expect(askedIn(new URLSearchParams(query))).toEqual(asked));

test('each round has its cards', async () => {
  const log = [review('a', 30, 3), review('b', 1, 1), review('c', 1, 4)];
  expect((await idsOf(roundOf('', ...log))).toSorted()).toEqual([card('a'), card('b'), 'term:vm']);
  expect((await idsOf(roundOf('?due', ...log))).toSorted()).toEqual([card('a'), card('b')]);
  expect(await idsOf(roundOf('?domain=compute', ...log))).toEqual(['term:vm']);
  expect((await idsOf(roundOf('?topic=storage/s3', ...log))).length).toBe(3);
  expect(await idsOf(roundOf('?card=fact:storage/old%23c', ...log))).toEqual([card('c')]);
  expect(await idsOf(roundOf('?forgotten', ...log))).toEqual([card('b')]);
});

test('a card that is not due is only gone through, unless it was forgotten', async () => {
  const round = await roundOf('?topic=storage/s3', review('c', 1, 4));
  const known = round.cards.find(({ id }) => id === card('c'));
  if (known === undefined) throw new Error('no card');
  expect(ratedAs(round, known, { hash: 'h', rating: 3, took: 1 })).toEqual({
    ...{ kind: 'setting', key: `seen:${card('c')}` },
    value: dayNumber(now),
  });
  expect(ratedAs(round, known, { hash: 'h', rating: 1, took: 1 })).toMatchObject({ kind: 'review', rating: 1 });
  const days = daysUntil(round, known, preview);
  expect([days[1], days[2] === days[4], days[3] > 0]).toEqual([0, true, true]);
});

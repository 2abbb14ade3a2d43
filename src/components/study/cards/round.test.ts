import { expect, test } from 'vitest';
import type { CardIndex } from '../../../model/card-data.ts';
import { planToExam } from '../../../study/exam-plan.ts';
import { minutesLeft, nameOfStep, placeOfStep } from '../../../study/plan-next.ts';
import { beginOn, takeMinutes } from '../../../study/plan-settings.ts';
import { readPath } from '../../../study/path-state.ts';
import { examOn } from '../../../study/cards/plan.ts';
import { restOf } from '../../../study/cards/through.ts';
import { chooseCards } from '../../../study/cards/choice.ts';
import { DAY, dayNumber } from '../../../study/day.ts';
import type { Draft, Kind } from '../../../study/event.ts';
import { ofKinds } from '../../../study/log.ts';
import type { StudyStore } from '../../../study/store.ts';
import type { Asked } from './asked.ts';
import { daysUntil, ratedAs, readRound } from './round.ts';

const now = Date.now();
const today = dayNumber(now);
const ids = ['due', 'known', 'new'];
const index: CardIndex = {
  moved: {},
  decks: [{ id: 'storage', title: '', file: '', weight: 1, cards: ids.map((id) => [id, ''] as const) }],
};
const review = (card: string, days: number, rating: 1 | 3 | 4 = 3): Draft & { at: number } => ({
  ...{ kind: 'review', card, hash: 'h', rating, took: 1 },
  at: now + days * DAY,
});
/** A round of who has a card that is due and one that is far from it; new ones are not begun. */
const roundOf = (round: Asked['round'], ...more: readonly Draft[]) =>
  roundIn(round, [
    ...chooseCards({ daily: 0 }),
    review('due', -9, 1),
    review('due', -8),
    review('known', -1, 4),
    ...more,
  ]);
function roundIn(round: Asked['round'], drafts: readonly Draft[]) {
  const events = drafts.map((draft, at) => ({ id: `e${at}`, at: now, ...draft, order: at }));
  const read = <K extends Kind>(...kinds: readonly K[]) => Promise.resolve(ofKinds(events, kinds));
  return readRound(
    { read } as unknown as StudyStore,
    index,
    { round, topic: '', card: undefined, only: undefined },
    new Map(),
  );
}
const rated = { hash: 'h', took: 1 };

test('all that was learnt is asked once; only what is due, or was forgotten, is reviewed by it', async () => {
  const round = await roundOf('all');
  expect(round.queue.cards.map(({ id }) => id)).toEqual(['due', 'known']);
  const [due, known] = round.queue.cards;
  if (due === undefined || known === undefined) throw new Error('no cards');
  expect(ratedAs(round, due, { ...rated, rating: 3 })).toMatchObject({ kind: 'review', rating: 3 });
  expect(ratedAs(round, known, { ...rated, rating: 1 })).toMatchObject({ kind: 'review', rating: 1 });
  const seen = ratedAs(round, known, { ...rated, rating: 3 });
  expect(seen).toEqual({ kind: 'setting', key: 'seen:known', value: today });
  // It comes again when it would have come anyway.
  const comes = (known.memory?.due ?? 0) - today;
  expect(daysUntil(round, known)).toEqual({ 1: 0, 2: comes, 3: comes, 4: comes });
  expect(daysUntil(round, due)[3]).toBeGreaterThan(0);
  const then = await roundOf('all', seen);
  expect([then.queue.cards.map(({ id }) => id), then.queue.done, then.mine.map(({ card }) => card)]).toEqual([
    ['due'],
    1,
    ['known'],
  ]);
});

test('all of nothing is what the day brings, until the day is over', async () => {
  const choice = chooseCards({ daily: 2 });
  const first = await roundIn('all', choice);
  expect([first.kind, first.queue.fresh]).toEqual(['day', 2]);
  const begun = await roundIn('all', [...choice, review('due', 0)]);
  expect([begun.kind, begun.queue.fresh, begun.learnt]).toEqual(['day', 1, 0]);
  const then = await roundIn('all', [...choice, review('due', -1)]);
  expect([then.kind, then.learnt]).toEqual(['all', 1]);
});

test('of a topic a new card is learnt by it', async () => {
  const round = await roundOf('topic');
  const fresh = round.queue.cards.find(({ id }) => id === 'new');
  expect(fresh && ratedAs(round, fresh, { ...rated, rating: 3 })).toMatchObject({ kind: 'review', rating: 3 });
});

test('a day asks what is due, and reviews whatever it asks', async () => {
  const round = await roundOf('day');
  expect([round.queue.cards.map(({ id }) => id), round.unmet]).toEqual([['due'], 2]);
  const [due] = round.queue.cards;
  expect(due && ratedAs(round, due, { ...rated, rating: 3 })).toMatchObject({ kind: 'review' });
});

test('what is to be reviewed stays in sight where only a domain of others was chosen, and is asked alone', async () => {
  const chosen = chooseCards({ domains: ['database'], daily: 20 });
  const day = await roundOf('day', ...chosen);
  expect([day.queue.due, day.besides]).toEqual([0, 1]);
  const due = await roundOf('due', ...chosen);
  expect(due.queue.cards.map(({ id }) => id)).toEqual(['due']);
  const [card] = due.queue.cards;
  expect(card && ratedAs(due, card, { ...rated, rating: 3 })).toMatchObject({ kind: 'review', rating: 3 });
  const after = await roundOf('due', ...chosen, review('due', 0));
  expect([after.queue.cards, after.queue.done, after.besides]).toEqual([[], 1, 0]);
  expect((await roundOf('day')).besides).toBe(0);
});

test('says what the day comes to, one figure through the day and whatever is asked', async () => {
  const pace = Array.from({ length: 200 }, (_, at) => ({ ...review(`other${at}`, -2), took: 60_000 }));
  const loadOf = async (round: Asked['round'], ...more: readonly Draft[]) => (await roundOf(round, ...more)).load;
  const load = { cards: 1, left: 1, minutes: 1 };
  // One card is due, at five seconds or at most of a minute; a new one comes on top.
  expect(await loadOf('day')).toEqual(load);
  expect(await loadOf('all', ...pace, ...chooseCards({ daily: 1 }))).toEqual({ cards: 2, left: 2, minutes: 2 });
  expect(await loadOf('day', review('due', 0))).toEqual({ ...load, left: 0 });
  expect(await loadOf('day', review('due', 0, 1))).toEqual(load);
  // What was chosen counts, not what an address asks for besides.
  const none = chooseCards({ domains: ['database'] });
  expect([(await loadOf('day', ...none)).cards, (await loadOf('all', ...none)).cards]).toEqual([0, 0]);
});

test('the last day asks as many cards in as many minutes as its plan, nothing new among them, whether few or many were learnt', async () => {
  const many = Array.from({ length: 300 }, (_, at) => `m${at}`);
  const decks = { moved: {}, decks: [{ ...index.decks[0], cards: many.map((id) => [id, ''] as const) }] } as CardIndex;
  for (const count of [5, 280]) {
    const learnt = many.slice(0, count).map((card) => ({ ...review(card, -2), took: 15_000 }));
    const begun = [...chooseCards(examOn(today + 1, today - 9)), beginOn(today - 9, today + 1), takeMinutes(60)];
    const met = many.slice(0, 2).map((card) => ({ ...review(card, 0), took: 15_000 }));
    for (const done of [[], met]) {
      const drafts = [...begun.map((draft) => ({ ...draft, at: now - 9 * DAY })), ...learnt, ...done];
      const events = drafts.map((draft, at) => ({ id: `e${at}`, ...draft, order: at }));
      const read = <K extends Kind>(...kinds: readonly K[]) => Promise.resolve(ofKinds(events, kinds));
      const store = { read } as unknown as StudyStore;
      const asked = { round: 'day', topic: '', card: undefined, only: undefined } as const;
      const round = await readRound(store, decks, asked, new Map());
      const path = await readPath(store, () => Promise.resolve(decks));
      const step = { key: 'read:a', name: '', minutes: 9, worth: 1, from: '', isLast: false };
      const plan = path.span && planToExam([step], path.span, () => true);
      const own = plan?.days.at(-1)?.own.at(-1);
      if (own === undefined || round.enough === undefined) throw new Error('no last day');
      const rest = restOf(round.enough);
      expect([round.queue.fresh, round.queue.due, path.onlyRepeats]).toEqual([0, rest.left, true]);
      expect([own.kind, own.count - done.length, minutesLeft(own, path.span?.today)]).toEqual([
        'all',
        rest.left,
        rest.minutes,
      ]);
      expect(nameOfStep(own)).toContain(`${round.enough.count}장`);
      expect(placeOfStep(own)).toBe('study/cards/');
    }
  }
});

import { expect, test } from 'vitest';
import type { CardIndex } from '../model/card-data.ts';
import { chooseCards } from './cards/choice.ts';
import { examOn } from './cards/plan.ts';
import { dayNumber } from './day.ts';
import type { Draft, Kind } from './event.ts';
import { all, EVERY } from './exam-plan.fixture.ts';
import { planToExam } from './exam-plan.ts';
import { ofKinds } from './log.ts';
import { readPath } from './path-state.ts';
import { beginOn } from './plan-settings.ts';
import type { StudyStore } from './store.ts';

const now = Date.now();
const today = dayNumber(now);
const exam = [...chooseCards(examOn(today + 6, today)), beginOn(today, today + 6)];
const index: CardIndex = {
  moved: {},
  decks: [
    { id: 'storage', title: '', file: '', weight: 1, cards: ['a', 'b', 'c', 'd'].map((id) => [id, ''] as const) },
  ],
};
/** What the plan of today is made of after these. */
async function todayAfter(...drafts: readonly Draft[]) {
  const events = drafts.map((draft, at) => ({ id: `e${at}`, at: now, ...draft, order: at }));
  const read = <K extends Kind>(...kinds: readonly K[]) => Promise.resolve(ofKinds(events, kinds));
  return (await readPath({ read } as unknown as StudyStore, () => Promise.resolve(index))).span?.today;
}

test('a set of a day that was begun keeps how many its day asked for, one of which nothing was answered does not', async () => {
  const set = (on: number, count: number): Draft => ({
    ...{ kind: 'session', mode: 'practice', title: '', unscored: [], questions: ['q'] },
    ...{ id: `s${on}:${count}`, step: `quiz:${on}:${count}` },
  });
  const answer: Draft = {
    ...{ kind: 'answer', question: 'q', hash: 'h', chosen: [0], right: false, mode: 'practice', session: 's', took: 1 },
  };
  const sets = [set(today - 1, 4), set(today, 11), set(today, 7)];
  expect((await todayAfter(...exam, ...sets))?.asked).toEqual(new Map());
  expect((await todayAfter(...exam, ...sets, answer))?.asked).toEqual(new Map([[today, 11]]));
});

test('cards that one asked for on top change neither the number of a day’s cards nor their minutes', async () => {
  const review = (card: string): Draft => ({ kind: 'review', card, hash: 'h', rating: 3, took: 1 });
  const more = chooseCards({ more: { day: today, count: 2 } });
  const done = [...exam, ...chooseCards({ daily: 2 }), review('a'), review('b')];
  const before = await todayAfter(...done);
  expect(before?.count).toBe(2);
  expect([await todayAfter(...done, ...more), await todayAfter(...done, ...more, review('c'), review('d'))]).toEqual([
    before,
    before,
  ]);
});

test('questions of a day that were begun stay as many, however long its cards came to take', () => {
  const span = { first: 100, exam: 110, minutes: 90, weekdays: EVERY, cards: 15 };
  const asked = (minutes: number, begun?: ReadonlyMap<number, number>) =>
    planToExam(all, {
      ...span,
      today: { on: 100, cards: new Map([[100, minutes]]), all: undefined, ...(begun && { asked: begun }) },
    }).days[0]?.own.find(({ kind }) => kind === 'quiz');
  const told = asked(15);
  expect(asked(40)?.count).not.toBe(told?.count);
  expect(asked(40, new Map([[100, told?.count ?? 0]]))).toEqual(told);
});

import { describe, expect, test } from 'vitest';
import type { CardIndex } from '../model/card-data.ts';
import { chooseCards } from './cards/choice.ts';
import { examOn } from './cards/plan.ts';
import { seeCard } from './cards/through.ts';
import { DAY, dayNumber } from './day.ts';
import type { Draft, Kind } from './event.ts';
import { beginOn, oweOn, takeMinutes } from './plan-settings.ts';
import { ofKinds } from './log.ts';
import { readPath } from './path-state.ts';
import type { StudyStore } from './store.ts';

const now = Date.now();
const today = dayNumber(now);
/** A store that knows these events, the later ones of today. */
function storeOf(...drafts: readonly (Draft & { readonly at?: number })[]): StudyStore {
  const events = drafts.map((draft, at) => ({ id: `e${at}`, at: now, ...draft, order: at }));
  const read = <K extends Kind>(...kinds: readonly K[]) => Promise.resolve(ofKinds(events, kinds));
  return { read } as unknown as StudyStore;
}
const noCards = (): Promise<undefined> => Promise.resolve(undefined);
const exam = [...chooseCards(examOn(today + 6, today)), beginOn(today, today + 6)];
const answer = (at: number, session: string, mode: 'exam' | 'practice', isBlank = false): Draft => ({
  ...{
    kind: 'answer',
    question: `q${at}`,
    hash: 'h',
    chosen: isBlank ? [] : [0],
    right: false,
    mode,
    session,
    took: 1,
  },
});
const mock = (id: string, answered: number): Draft[] => [
  {
    kind: 'session',
    id,
    mode: 'exam',
    title: id,
    unscored: [],
    questions: Array.from({ length: 10 }, (_, at) => `q${at}`),
  },
  ...Array.from({ length: 10 }, (_, at) => answer(at, id, 'exam', at >= answered)),
  { kind: 'finish', session: id, givenUp: false },
];

test('a mock exam of which little was answered is none of the plan', async () => {
  const { doneAt } = await readPath(storeOf(...exam, ...mock('part', 3), ...mock('whole', 9)), noCards);
  expect(['mock:1', 'mock:2'].map(doneAt)).toEqual([now, undefined]);
});

test('half a mock exam is half of one, and a whole one is that, too', async () => {
  const half = mock('half', 10).map((draft) => (draft.kind === 'session' ? { ...draft, minutes: 66 } : draft));
  const stateOf = async (...runs: Draft[]): Promise<(number | undefined)[]> => {
    const { doneAt } = await readPath(storeOf(...exam, ...runs), noCards);
    return ['half:1', 'mock:1'].map(doneAt);
  };
  expect(await stateOf(...half)).toEqual([now, undefined]);
  expect(await stateOf(...mock('whole', 10))).toEqual([now, now]);
});

test('the questions of a day are done when so many were answered on it, none of an exam', async () => {
  const practice = Array.from({ length: 5 }, (_, at) => answer(at, 'p', 'practice'));
  const { doneAt, before } = await readPath(storeOf(...exam, ...mock('whole', 10), ...practice), noCards);
  const keys = [`quiz:${today}:5`, `quiz:${today}:10`, `quiz:${today + 1}:5`];
  expect(keys.map(doneAt)).toEqual([now, undefined, undefined]);
  // What is answered while one is on it does not change it.
  expect(before).toEqual([]);
});

describe('the cards of a day', () => {
  const index: CardIndex = {
    moved: {},
    decks: [
      { id: 'storage', title: '', file: '', weight: 1, cards: ['a', 'b', 'c', 'd'].map((id) => [id, ''] as const) },
    ],
  };
  const review = (card: string, rating: 1 | 3 = 3): Draft => ({ kind: 'review', card, hash: 'h', rating, took: 1 });
  const cardsDone = async (...drafts: readonly (Draft & { readonly at?: number })[]): Promise<boolean[]> => {
    const { doneAt } = await readPath(storeOf(...drafts), () => Promise.resolve(index));
    return [today - 1, today, today + 1].map((day) => doneAt(`cards:${day}`) !== undefined);
  };

  test('are done when none of them is left, however many there are, and those that were missed with them', async () => {
    const many = [...exam, ...chooseCards({ daily: 3 })];
    expect(await cardsDone(...many, review('a'), review('b'))).toEqual([false, false, false]);
    expect(await cardsDone(...many, review('a'), review('b'), review('c'))).toEqual([true, true, false]);
    expect(await cardsDone(...many, review('a'), review('b'), review('c', 1))).toEqual([false, false, false]);
    // Who asks for more owes nothing more.
    const more = chooseCards({ more: { day: today, count: 10 } });
    expect(await cardsDone(...many, review('a'), review('b'), review('c'), ...more)).toEqual([true, true, false]);
    expect(await cardsDone(...many, ...more, review('a'), review('b'))).toEqual([false, false, false]);
  });

  test('are done on the eve when those that were learnt have come, few as they are', async () => {
    const yesterday = { at: now - DAY };
    const eve = [
      ...chooseCards({ ...examOn(today + 1, today - 4), daily: 1 }),
      beginOn(today - 4, today + 1),
      // What was begun the day before comes on the morning of the exam.
      review('b'),
    ].map((draft) => ({ ...draft, ...yesterday }));
    eve.push({ ...review('a'), at: now - 3 * DAY });
    expect(await cardsDone(...eve)).toEqual([true, false, false]);
    expect(await cardsDone(...eve, review('a'))).toEqual([true, true, false]);
    // Nothing was learnt: what is new comes on it.
    expect(await cardsDone(...eve.slice(0, -2))).toEqual([false, false, false]);
    expect(await cardsDone(...eve.slice(0, -2), review('b'))).toEqual([true, true, false]);
  });

  test('that were learnt are done on the eve when each was met, due or not, and not before', async () => {
    const learnt = ['a', 'b'].map((card) => ({ ...review(card), at: now - 2 * DAY }));
    const planned = [...chooseCards(examOn(today + 1, today - 4)), beginOn(today - 4, today + 1)];
    const allDone = async (...drafts: readonly Draft[]): Promise<boolean[]> => {
      const { doneAt } = await readPath(storeOf(...planned, ...drafts), () => Promise.resolve(index));
      return [today, today + 1].map((day) => doneAt(`all:${day}`) !== undefined);
    };
    const isDone = (...drafts: readonly Draft[]): Promise<boolean[]> =>
      allDone(...chooseCards({ daily: 2 }), ...learnt, ...drafts);
    expect(await isDone(review('a'))).toEqual([false, false]);
    expect(await isDone(review('a'), seeCard('b', today))).toEqual([true, false]);
    expect(await isDone(review('a'), seeCard('b', today - 1))).toEqual([false, false]);
    // Never while new ones are left: none was learnt. To who has learnt few none comes.
    expect(await allDone()).toEqual([false, false]);
    expect(await allDone(...learnt, review('a'))).toEqual([false, false]);
    expect(await allDone(...learnt, review('a'), review('b'))).toEqual([true, false]);
  });

  test('on the last day are done when as many were met as are told, and today has the minutes of its own', async () => {
    const many = Array.from({ length: 100 }, (_, at) => `m${at}`);
    const decks = [{ ...index.decks[0], cards: many.map((id) => [id, ''] as const) }] as unknown as CardIndex['decks'];
    const eve = [
      ...chooseCards({ ...examOn(today + 1, today - 4), daily: 40 }),
      beginOn(today - 4, today + 1),
      takeMinutes(30),
      ...many.map((card) => ({ ...review(card), took: 15_000 })),
    ].map((draft) => ({ ...draft, at: now - 2 * DAY }));
    const pathWith = async (count: number) => {
      const met = many.slice(0, count).map((card) => seeCard(card, today));
      return readPath(storeOf(...eve, ...met), () => Promise.resolve({ moved: {}, decks }));
    };
    const { span, doneAt } = await pathWith(53);
    // As many as the page of the cards says.
    expect(span?.today?.count).toBe(100);
    expect(span?.today?.left).toEqual({ left: 100, minutesLeft: 28 });
    expect(span?.today).toMatchObject({ on: today, all: { count: 54, minutes: 15, met: 53 } });
    // Those of a day that is over are known as well, at the pace of that day, whether they were done or not.
    expect([...(span?.today?.cards ?? [])].slice(2)).toEqual([
      [today - 2, 33],
      [today - 1, expect.any(Number)],
      [today, 28],
    ]);
    const told = (await pathWith(0)).span?.today?.cards.get(today - 1);
    expect([told, span?.today?.cards.get(today - 1)]).toEqual([14, 14]);
    expect(doneAt(`all:${today}`)).toBeUndefined();
    expect((await pathWith(54)).doneAt(`all:${today}`)).toBe(now);
  });

  test('are not known to be done without their list', async () => {
    const { doneAt } = await readPath(storeOf(...exam, review('a')), noCards);
    expect(doneAt(`cards:${today}`)).toBeUndefined();
  });
});

test('a plan has the minutes of its cards as they were when it began, and knows on which day its exam was told', async () => {
  const told = chooseCards(examOn(today + 6, today - 2));
  const reviews = (at: number): (Draft & { readonly at: number })[] =>
    Array.from({ length: 200 }, (_, card) => ({
      ...{ kind: 'review', card: `c${card}`, hash: 'h', rating: 3, took: 60_000 },
      at,
    }));
  const spanOf = async (...drafts: readonly Draft[]) => (await readPath(storeOf(...told, ...drafts), noCards)).span;
  const usual = await spanOf();
  expect(usual).toMatchObject({ first: today, isKept: false, told: today - 2 });
  expect((await spanOf(beginOn(today, today + 6), ...reviews(now)))?.cards).toBe(usual?.cards);
  expect((await spanOf(beginOn(today, today + 6), ...reviews(now - DAY)))?.cards).toBe(3 * (usual?.cards ?? 0));
});

test('who learns cards or answers questions from the day on which the exam was told has begun with it', async () => {
  const told = chooseCards(examOn(today + 6, today - 2));
  const review: Draft = { kind: 'review', card: 'a', hash: 'h', rating: 3, took: 1 };
  const firstOf = async (...drafts: readonly (Draft & { readonly at?: number })[]) => {
    const { span } = await readPath(storeOf(...told, ...drafts), noCards);
    return [(span?.first ?? 0) - today, span?.isKept];
  };
  expect(await firstOf()).toEqual([0, false]);
  expect(await firstOf({ ...review, at: now - DAY })).toEqual([-1, true]);
  expect(await firstOf({ ...answer(1, 'p', 'practice'), at: now - 2 * DAY }, review)).toEqual([-2, true]);
  // What was done before the exam was told is none of its plan.
  expect(await firstOf({ ...review, at: now - 3 * DAY })).toEqual([0, false]);
  // The day that was written down counts.
  expect(await firstOf({ ...review, at: now - DAY }, beginOn(today, today + 6))).toEqual([0, true]);
});

test('asked what it comes to from another day on, it tells what it is once it begins on that', async () => {
  const day = { at: now - 2 * DAY };
  const begun = [...chooseCards(examOn(today + 6, today - 2)), beginOn(today - 2, today + 6)];
  const done = [
    { kind: 'topic', topic: 'storage/s3', state: 'read' } as const,
    answer(1, 'p', 'practice'),
    ...Array.from({ length: 20 }, (_, at): Draft => ({
      kind: 'review',
      card: `c${at}`,
      hash: 'h',
      rating: 3,
      took: 1,
    })),
  ].map((draft) => ({ ...draft, ...day }));
  const told = async (from?: number, ...more: readonly Draft[]) => {
    const kept = await readPath(storeOf(...begun, ...done, ...more), noCards);
    const path = from === undefined ? kept : kept.from(from);
    return { span: path.span, before: path.before.length, isOut: path.isLeftOut('read:storage/s3') };
  };
  const asItIs = await told();
  const then = await told(today);
  expect([asItIs.before, asItIs.isOut, then.before, then.isOut]).toEqual([0, false, 1, true]);
  expect(then.span?.cards).not.toBe(asItIs.span?.cards);
  expect(then).toEqual(await told(undefined, beginOn(today, today + 6)));
});

test('who has met no card before today is new to them', async () => {
  const review: Draft = { kind: 'review', card: 'a', hash: 'h', rating: 3, took: 1 };
  const isNew = async (...drafts: readonly (Draft & { readonly at?: number })[]) =>
    (await readPath(storeOf(...drafts), noCards)).isNew;
  expect([await isNew(), await isNew(review), await isNew({ ...review, at: now - DAY })]).toEqual([true, true, false]);
});

test('what was left behind belongs to the plan that was divided anew with it', async () => {
  const exam = [...chooseCards(examOn(today + 5, today - 4)), beginOn(today - 4, today + 5)];
  const owed = { keys: ['read:storage/ebs'], mocks: 1 };
  const spanOf = async (...drafts: readonly (Draft & { readonly at?: number })[]) =>
    (await readPath(storeOf(...exam, ...drafts), noCards)).span;
  expect(await spanOf()).toMatchObject({ owed: { keys: [], mocks: 0 } });
  const moved = [beginOn(today, today + 5, 1), oweOn(today, owed)];
  expect(await spanOf(...moved)).toMatchObject({ first: today, owed });
  // Taken back, it owes nothing.
  expect(await spanOf(...moved, beginOn(today - 4, today + 5))).toMatchObject({ owed: { keys: [], mocks: 0 } });
  const yesterday = [beginOn(today - 1, today + 5), oweOn(today - 1, owed)];
  const then = await spanOf(...yesterday.map((draft) => ({ ...draft, at: now - DAY })));
  expect([then?.first, then?.owed?.keys]).toEqual([today - 1, owed.keys]);
  // A week that nobody has begun keeps its mock exam as its days pass.
  const told = async (days: number) =>
    (await readPath(storeOf(...chooseCards(examOn(today + days, today - 3))), noCards)).span?.owed?.mocks;
  expect([await told(5), await told(3)]).toEqual([1, 0]);
});

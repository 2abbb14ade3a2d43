import { expect, test } from 'vitest';
import { chooseCards } from './cards/choice.ts';
import { examOn } from './cards/plan.ts';
import { dayNumber } from './day.ts';
import type { Draft, Kind } from './event.ts';
import { beginOn } from './exam-plan.ts';
import { ofKinds } from './log.ts';
import { readPath } from './path-state.ts';
import type { StudyStore } from './store.ts';

const now = Date.now();
const today = dayNumber(now);
/** A store that knows these events, the later ones of today. */
function storeOf(...drafts: readonly Draft[]): StudyStore {
  const events = drafts.map((draft, at) => ({ id: `e${at}`, ...draft, at: now, order: at }));
  const read = <K extends Kind>(...kinds: readonly K[]) => Promise.resolve(ofKinds(events, kinds));
  return { read } as unknown as StudyStore;
}
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
  const { doneAt } = await readPath(storeOf(...exam, ...mock('part', 3), ...mock('whole', 9)));
  expect(['mock:1', 'mock:2'].map(doneAt)).toEqual([now, undefined]);
});

test('half a mock exam is half of one, and a whole one is that, too', async () => {
  const half = mock('half', 10).map((draft) => (draft.kind === 'session' ? { ...draft, minutes: 66 } : draft));
  const stateOf = async (...runs: Draft[]): Promise<(number | undefined)[]> => {
    const { doneAt } = await readPath(storeOf(...exam, ...runs));
    return ['half:1', 'mock:1'].map(doneAt);
  };
  expect(await stateOf(...half)).toEqual([now, undefined]);
  expect(await stateOf(...mock('whole', 10))).toEqual([now, now]);
});

test('the questions and the cards of a day are done when so many were answered on it, none of an exam', async () => {
  const review: Draft = { kind: 'review', card: 'a', hash: 'h', rating: 3, took: 1 };
  const practice = Array.from({ length: 5 }, (_, at) => answer(at, 'p', 'practice'));
  const { doneAt, before } = await readPath(
    storeOf(...exam, ...mock('whole', 10), ...practice, ...Array.from({ length: 20 }, () => review)),
  );
  const keys = [`quiz:${today}:5`, `quiz:${today}:10`, `quiz:${today + 1}:5`, `cards:${today}`, `cards:${today + 1}`];
  expect(keys.map(doneAt)).toEqual([now, undefined, undefined, now, undefined]);
  // What is answered while one is on it does not change it.
  expect(before).toEqual([]);
});

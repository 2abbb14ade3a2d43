import { describe, expect, test } from 'vitest';
import type { Draft, EventOf, StudyEvent } from '../event.ts';
import { isWhole, pastRuns } from './past.ts';
import { openStudy } from '../store.ts';
import {
  answered,
  answerId,
  chooseAgain,
  endOf,
  goOnWith,
  isBygone,
  isRight,
  openRuns,
  openSetOf,
  readSession,
  wrongOnes,
} from './session.ts';

test('a run of some days ago is nobody’s next step, nor one from before an exam that has come', () => {
  expect([100, 93, 92].map((day) => isBygone(day, 100))).toEqual([false, false, true]);
  expect([101, 100, 99].map((exam) => isBygone(98, 100, exam))).toEqual([false, true, true]);
  // After it one may learn on.
  expect([isBygone(99, 100, 99), isBygone(100, 100, 100)]).toEqual([false, false]);
});

test('a practice that was ended early goes on where it was, as often as one likes, and its result counts all of it', async () => {
  const store = await openStudy({ name: 'goes-on' });
  const plan = {
    ...{ kind: 'session', id: 's', mode: 'practice', title: '', step: 'quiz:7:3' },
    ...{ questions: ['a', 'b', 'c'], unscored: [] },
  } satisfies Draft;
  await store.append(plan);
  const answer = (question: string): Promise<unknown> =>
    store.append({
      ...{ kind: 'answer', id: answerId('s', question), question, hash: 'h', chosen: [0], right: true },
      ...{ mode: 'practice', session: 's', took: 1 },
    });
  const state = async () => readSession(await store.readSession('s'));
  for (const question of ['a', 'b']) {
    await answer(question);
    // Two tabs may both end it.
    await store.append(endOf(plan, false));
    await store.append(endOf(plan, false));
    expect([(await state())?.finish?.kind, await openRuns(store)]).toEqual(['finish', []]);
    // Of a day of a plan it is what comes next, ended or not.
    expect(await openSetOf(store, 'quiz:7:3')).toBe('s');
    await goOnWith(store, 's');
    expect([(await state())?.finish, (await openRuns(store)).map(({ done }) => done)]).toEqual([
      undefined,
      [question === 'a' ? 1 : 2],
    ]);
  }
  await answer('c');
  await store.append(endOf(plan, false));
  expect(await openSetOf(store, 'quiz:7:3')).toBeUndefined();
  expect(pastRuns(await store.read('session', 'finish', 'answer'))).toMatchObject([{ right: 3, count: 3 }]);
  store.close();
});

describe('a session', () => {
  const begin: StudyEvent = {
    id: 's',
    at: 1000,
    order: 1,
    kind: 'session',
    mode: 'exam',
    questions: ['a', 'b'],
    unscored: [],
    title: '모의시험',
    minutes: 130,
  };
  const clock = (at: number, running: boolean): StudyEvent => ({
    id: `c${at}`,
    at,
    order: at,
    kind: 'clock',
    session: 's',
    running,
  });
  const finish: StudyEvent = { id: 'f', at: 9000, order: 9000, kind: 'finish', session: 's', givenUp: false };

  test('its clock stands still while paused, in whichever tab, and after the end', () => {
    const open = readSession([begin, clock(3000, false), clock(3001, false), clock(5000, true)]);
    expect([open?.elapsed(6000), open?.paused(6000), open?.pauses, open?.isRunning]).toEqual([3000, 2000, 1, true]);
    const over = readSession([begin, clock(3000, false), clock(5000, true), finish]);
    expect([over?.elapsed(99_000), over?.paused(99_000), over?.isRunning]).toEqual([6000, 2000, false]);
    const stopped = readSession([begin, clock(3000, false)]);
    expect([stopped?.elapsed(99_000), stopped?.paused(5000), stopped?.isRunning]).toEqual([2000, 2000, false]);
  });

  test('what is chosen once the solution was told changes nothing of the answer, and stands beside it', () => {
    const answer: EventOf<'answer'> = {
      ...{ id: answerId('s', 'a'), at: 2000, order: 2000, kind: 'answer', question: 'a' },
      ...{ hash: 'h', chosen: [1], right: false, mode: 'practice', session: 's', took: 5 },
    };
    const stamp = { id: 'p', at: 3000, order: 3000 };
    const log = [begin, answer, { ...stamp, ...chooseAgain(answer, 's', [2], true) }] as StudyEvent[];
    const state = readSession(log);
    expect(state?.answers.get('a')).toEqual(answer);
    expect([state?.second('a'), state?.second('b')]).toEqual([[2], undefined]);
    expect(state?.picks.get('a')).toMatchObject({ flagged: true });
    // Flagged afterwards, it is still known.
    const flag = { ...log[2], id: 'q', order: 4000, flagged: false } as StudyEvent;
    expect(readSession([...log, flag])?.second('a')).toEqual([2]);
    expect(wrongOnes([answer])).toEqual(new Set(['a']));
  });

  test('a clock that was set back takes no time away', () => {
    const state = readSession([begin, clock(3000, false), { ...clock(500, true), order: 3001 }]);
    expect(state?.elapsed(700)).toBe(2200);
  });

  test('the last pick counts, and nothing is known of a session that did not begin', () => {
    const pick = (order: number, chosen: number[]): StudyEvent => ({
      id: `p${order}`,
      at: order,
      order,
      kind: 'pick',
      session: 's',
      question: 'a',
      chosen,
      flagged: false,
      took: 0,
    });
    expect(readSession([begin, pick(2, [0]), pick(3, [2])])?.picks.get('a')?.chosen).toEqual([2]);
    expect(readSession([finish])).toBeUndefined();
  });

  test('right is all of what is right and nothing else; wrong is what was wrong the last time', () => {
    const options = [{}, { right: true as const }, {}, { right: true as const }];
    expect([[1, 3], [1], [1, 3, 0], []].map((chosen) => isRight(chosen, options))).toEqual([true, false, false, false]);
    const answer = (order: number, question: string, right: boolean) => ({
      id: `a${order}`,
      at: order,
      order,
      kind: 'answer' as const,
      question,
      hash: 'h',
      chosen: [0],
      right,
      mode: 'practice' as const,
      took: 1,
    });
    expect([...wrongOnes([answer(1, 'a', false), answer(2, 'b', false), answer(3, 'a', true)])]).toEqual(['b']);
    // Who says not to know has answered; who ran out of time has not.
    const blank = { ...answer(4, 'b', false), chosen: [] };
    expect(answered([blank, { ...blank, mode: 'exam' }])).toEqual([blank]);
    expect([...wrongOnes([answer(1, 'c', true), { ...blank, question: 'c', mode: 'exam' }])]).toEqual([]);
  });
});

describe('past runs', () => {
  const stamp = (order: number) => ({ id: String(order), at: order, order });
  const session = (id: string, unscored: string[] = []): EventOf<'session'> => ({
    ...stamp(0),
    id,
    kind: 'session',
    mode: 'exam',
    questions: ['x', 'y'],
    unscored,
    title: id,
  });
  const answer = (order: number, name: string, question: string, right: boolean): EventOf<'answer'> => ({
    ...stamp(order),
    ...{ kind: 'answer', question, right, hash: 'h', chosen: [0], mode: 'exam', session: name, took: 1 },
  });
  const finish = (order: number, name: string, givenUp = false): EventOf<'finish'> => ({
    ...stamp(order),
    ...{ kind: 'finish', session: name, givenUp },
  });

  test('are those that came to their end, the last first, and count what is scored', () => {
    const events = [
      ...[session('first'), session('second', ['y']), session('open'), session('dropped')],
      ...[{ ...session('half'), mode: 'practice' as const }, session('blank')],
      ...[answer(1, 'first', 'x', true), answer(2, 'first', 'y', false), finish(3, 'first')],
      ...[answer(4, 'second', 'x', true), answer(5, 'second', 'y', false), finish(6, 'second')],
      ...[answer(7, 'open', 'x', true), answer(8, 'dropped', 'x', true), finish(9, 'dropped', true)],
      ...[finish(10, 'unknown'), answer(11, 'half', 'x', true), finish(12, 'half', true)],
      { ...answer(13, 'blank', 'x', true), mode: 'exam' as const },
      ...[{ ...answer(14, 'blank', 'y', false), chosen: [] }, finish(15, 'blank')],
    ];
    const runs = pastRuns(events);
    expect(runs.map(({ session: { id }, at, right, count, answered }) => [id, at, right, count, answered])).toEqual([
      ['blank', 15, 1, 2, 1],
      // A practice that was ended from outside has its result as well.
      ['half', 12, 1, 1, 1],
      ['second', 6, 1, 1, 2],
      ['first', 3, 1, 2, 2],
    ]);
    expect(runs.map(isWhole)).toEqual([false, false, true, true]);
  });
});

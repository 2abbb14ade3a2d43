import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { QuestionIndex } from '../../model/question-data.ts';
import type { EventOf, StudyEvent } from '../event.ts';
import { drawExam, drawPractice, shareOut } from './draw.ts';
import { pastRuns } from './past.ts';
import { shuffled } from './random.ts';
import { scaledScore, wilson } from './score.ts';
import { isRight, readSession, wrongOnes } from './session.ts';
import { readResults, readSet, writeResult, writeSet } from './set-code.ts';

describe('chance', () => {
  test('gives for a seed what it always gave: sets that were passed on keep their order', () => {
    expect(shuffled([0, 1, 2, 3, 4], '1abcd:shared-files')).toEqual([3, 1, 2, 4, 0]);
    expect(shuffled(['가', '나', '다'], '')).toEqual(['다', '가', '나']);
  });

  test('keeps every item once, and puts each in every place about as often', () => {
    const counts = Array.from({ length: 4 }, () => [0, 0, 0, 0]);
    for (let seed = 0; seed < 2000; seed++)
      shuffled([0, 1, 2, 3], String(seed)).forEach((item, at) => {
        const row = counts[item] ?? [];
        row[at] = (row[at] ?? 0) + 1;
      });
    for (const count of counts.flat()) expect(Math.abs(count - 500)).toBeLessThan(90);
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.string(), (items, seed) => {
        expect(shuffled(items, seed).toSorted()).toEqual(items.toSorted());
      }),
    );
  });
});

/** An index with so many questions in each of two tasks of every domain. */
function indexOf(...counts: number[]): QuestionIndex {
  const weights = [30, 26, 24, 20];
  return {
    format: { questions: 65, unscored: 15, minutes: 130, passing: 720, scale: [100, 1000] },
    domains: weights.map((weight, at) => ({ id: `d${at}`, title: `영역 ${at}`, weight })),
    tasks: counts.flatMap((count, at) =>
      [1, 2].map((task) => ({
        id: `${at}.${task}`,
        title: '과제',
        domain: `d${at}`,
        file: '',
        questions: Array.from({ length: count }, (_, number) => [`q-${at}-${task}-${number}`, '', []] as const),
      })),
    ),
  };
}
const perDomain = (ids: readonly string[]): number[] =>
  [0, 1, 2, 3].map((at) => ids.filter((id) => id.startsWith(`q-${at}-`)).length);

describe('an exam', () => {
  test('has 65 questions of which 15 do not count, what counts in the weights of the domains', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const { questions, unscored, minutes } = drawExam(indexOf(40, 40, 40, 40), new Map(), seed);
        expect([new Set(questions).size, unscored.length, minutes]).toEqual([65, 15, 130]);
        expect(perDomain(questions.filter((id) => !unscored.includes(id)))).toEqual([15, 13, 12, 10]);
        expect(unscored.every((id) => questions.includes(id))).toBe(true);
      }),
    );
  });

  test('asks from all tasks of a domain', () => {
    const { questions } = drawExam(indexOf(40, 40, 40, 40), new Map(), 'x');
    expect(questions.filter((id) => id.startsWith('q-0-1-')).length).toBeGreaterThanOrEqual(9);
    expect(questions.filter((id) => id.startsWith('q-0-2-')).length).toBeGreaterThanOrEqual(9);
  });

  test('asks first what was never asked, then what was asked longest ago', () => {
    const index = indexOf(20, 20, 20, 20);
    const first = drawExam(index, new Map(), 'a').questions;
    const second = drawExam(index, new Map(first.map((id) => [id, 1])), 'b').questions;
    expect(second.filter((id) => first.includes(id))).toEqual([]);
  });

  test('is shorter in the same weights while there are too few questions', () => {
    const { questions, unscored, minutes } = drawExam(indexOf(40, 40, 40, 2), new Map(), 'x');
    expect(perDomain(questions)).toEqual(shareOut(questions.length, [30, 26, 24, 20]));
    expect(perDomain(questions)[3]).toBe(4);
    expect([questions.length, unscored.length, minutes]).toEqual([22, 5, 44]);
    expect(drawExam(indexOf(40, 40, 40), new Map(), 'x').questions).toEqual([]);
  });

  test('shares are whole and add up', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), (total) => {
        const shares = shareOut(total, [30, 26, 24, 20]);
        expect(shares.reduce((sum, each) => sum + each, 0)).toBe(total);
        [30, 26, 24, 20].forEach((weight, at) => {
          expect(Math.abs((shares[at] ?? 0) - (total * weight) / 100)).toBeLessThan(1);
        });
      }),
    );
  });

  test('practice asks first what was never asked', () => {
    const drawn = drawPractice(
      ['a', 'b', 'c', 'd'],
      2,
      new Map([
        ['a', 5],
        ['c', 9],
      ]),
      'x',
    );
    expect(drawn.toSorted()).toEqual(['b', 'd']);
  });
});

describe('a score', () => {
  test('spans the scale and says how little fifty questions say', () => {
    expect(scaledScore(36, 50, [100, 1000])).toEqual({ score: 748, low: 625, high: 843 });
    expect(scaledScore(50, 50, [100, 1000])).toEqual({ score: 1000, low: 936, high: 1000 });
    expect(scaledScore(0, 0, [100, 1000])).toEqual({ score: 100, low: 100, high: 1000 });
  });

  test('lies in its range, which narrows with more questions', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.float({ min: 0, max: 1, noNaN: true }), (count, part) => {
        const right = Math.round(count * part);
        const [low, high] = wilson(right, count);
        expect(low).toBeLessThanOrEqual(right / count + 1e-9);
        expect(high).toBeGreaterThanOrEqual(right / count - 1e-9);
        const [lower, upper] = wilson(right * 4, count * 4);
        expect(upper - lower).toBeLessThan(high - low);
      }),
    );
  });
});

const code = fc.string({ unit: fc.constantFrom('a', 'b', 'X', 'Y', '0', '9', '-', '_'), minLength: 4, maxLength: 4 });

describe('codes to pass on', () => {
  test('a set gives back its questions in order, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(code, { minLength: 1, maxLength: 65 }), (codes) => {
        expect(readSet(writeSet(codes))).toEqual({ codes });
        expect(writeSet(codes).length).toBe(codes.length * 4 + 3);
      }),
    );
  });

  test('a set of now can be read for ever', () => {
    expect(readSet('1abcdEFGHk-')).toEqual({ codes: ['abcd', 'EFGH'] });
  });

  test('a set that was cut off, changed, made by a newer build or is empty says so', () => {
    const good = writeSet(['abcd', 'EFGH']);
    for (const bad of ['', '1', good.slice(0, -1), good.replace('b', 'c'), `${good}x`])
      expect(readSet(bad)).toEqual({ problem: expect.stringContaining('잘렸거나') as string });
    expect(readSet(writeSet([]))).toEqual({ problem: expect.stringContaining('문항이 없거나') as string });
  });

  const set = writeSet(['abcd', 'EFGH', 'ijkl']);
  const answers = [
    { chosen: [0], right: true },
    { chosen: [1, 4], right: false },
    { chosen: [], right: false },
  ];

  test('results are read as they stand in a chat', () => {
    const result = writeResult(set, answers);
    const lines = `민수: 1/3 ${result}\n\n[지연] [오후 3:12] 1/3 ${result}\n1/3 ${result} 재밌다`;
    expect(readResults(lines, set, 3)).toEqual({
      results: [
        { name: '민수', answers },
        { name: '지연', answers },
        { name: '3번째', answers },
      ],
      problems: [],
    });
  });

  test('a result of another set, one that was cut off and a line without one are said by their line', () => {
    const other = writeResult(writeSet(['zzzz', 'EFGH', 'ijkl']), answers);
    const { results, problems } = readResults(
      `민수 ${other}\n지연 ${writeResult(set, answers).slice(0, -1)}\n안녕`,
      set,
      3,
    );
    expect(results).toEqual([]);
    expect(problems).toEqual([
      '민수: 다른 세트의 결과다.',
      '지연: 결과가 잘렸거나 바뀌었다.',
      expect.stringContaining('안녕'),
    ]);
  });
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
      ...[answer(1, 'first', 'x', true), answer(2, 'first', 'y', false), finish(3, 'first')],
      ...[answer(4, 'second', 'x', true), answer(5, 'second', 'y', false), finish(6, 'second')],
      ...[answer(7, 'open', 'x', true), answer(8, 'dropped', 'x', true), finish(9, 'dropped', true)],
      ...[finish(10, 'unknown')],
    ];
    expect(pastRuns(events).map(({ session: { id }, at, right, count }) => [id, at, right, count])).toEqual([
      ['second', 6, 1, 1],
      ['first', 3, 1, 2],
    ]);
  });
});

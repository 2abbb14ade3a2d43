import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { QuestionIndex } from '../../model/question-data.ts';
import { drawExam, drawPractice, shareOut } from './draw.ts';
import { shuffled } from './random.ts';
import { scaledScore, wilson } from './score.ts';

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
  test('of which half is wanted has half of its questions, in the same weights, and of its minutes', () => {
    const { questions, unscored, minutes } = drawExam(indexOf(40, 40, 40, 40), new Map(), 's', 1 / 2);
    expect([questions.length, unscored.length, minutes]).toEqual([33, 8, 66]);
    expect(perDomain(questions)).toEqual([10, 8, 8, 7]);
  });

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
      indexOf(1, 1, 1, 1),
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

  test('practice has the domains in their weights, and what there is where one has too few', () => {
    const all = indexOf(40, 40, 40, 40);
    const idsOf = ({ tasks }: QuestionIndex): string[] => tasks.flatMap(({ questions }) => questions.map(([id]) => id));
    const draw = (index: QuestionIndex, count: number): number[] =>
      perDomain(drawPractice(index, idsOf(index), count, new Map(), 'x'));
    expect(draw(all, 20)).toEqual([6, 5, 5, 4]);
    expect(draw(all, Infinity)).toEqual([80, 80, 80, 80]);
    const few = draw(indexOf(40, 40, 40, 1), 20);
    expect([few[3], few.reduce((sum, each) => sum + each, 0)]).toEqual([2, 20]);
    // Of one domain alone there are as many as were asked for.
    const own = idsOf(all).filter((id) => id.startsWith('q-2-'));
    expect(perDomain(drawPractice(all, own, 10, new Map(), 'x'))).toEqual([0, 0, 10, 0]);
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

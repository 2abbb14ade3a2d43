import { expect, test } from 'vitest';
import type { QuestionIndex } from '../model/question-data.ts';
import type { EventOf } from './event.ts';
import { weaknessOf, weigh } from './weakness.ts';

const task = (id: string, questions: QuestionIndex['tasks'][number]['questions']): QuestionIndex['tasks'][number] => ({
  ...{ id, questions, title: id, domain: 'd', file: '' },
});
const tasks = [
  task('1.1', [
    ['a', 'a', ['storage/s3']],
    ['b', 'b', ['storage/s3', 'security/kms']],
  ]),
  task('2.1', [['c', 'c', ['security/kms']]]),
];
const answer = (order: number, question: string, right: boolean): EventOf<'answer'> => ({
  ...{
    kind: 'answer',
    id: `${order}`,
    at: order,
    order,
    question,
    hash: 'h',
    chosen: [0],
    right,
    mode: 'practice',
    took: 1,
  },
});

test('topics of tasks that are answered wrong weigh more, as the last answers say', () => {
  expect([...weaknessOf({ tasks }, []).values()]).toEqual([1, 1]);
  const weights = weaknessOf({ tasks }, [
    answer(1, 'a', true),
    answer(2, 'a', false),
    answer(3, 'b', false),
    answer(4, 'c', true),
  ]);
  expect(weights.get('storage/s3')).toBe(1.5);
  expect(weights.get('security/kms')).toBeCloseTo((1.5 + 2 / 3) / 2);
  const steps = ['read:storage/s3', 'compare:security/kms~2', 'practise:cost'].map((key) => ({ key, worth: 2 }));
  expect(weigh(steps, weights).map(({ worth }) => worth)).toEqual([3, expect.closeTo(2.17, 2), 2]);
});

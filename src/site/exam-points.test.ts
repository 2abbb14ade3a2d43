import { expect, test } from 'vitest';
import type { ExamDomain } from '../model/exam.ts';
import { countExamPoints } from './exam-points.ts';

const option = (see: string, right?: true) => ({ text: '', why: '', see, ...(right === undefined ? {} : { right }) });
const statement = (see: string[]) => ({ id: '1.1-K1', text: '', see });
const domain = (id: string, weight: number, see: string[]): ExamDomain => ({
  ...{ id, weight, title: '', official: '', about: '' },
  tasks: [{ id, title: '', knows: [statement(see)], does: [statement(see)] }],
});
const QUESTIONS: Readonly<Record<string, { options: ReturnType<typeof option>[] }[]>> = {
  a: [{ options: [option('storage/s3#fact-size', true), option('storage/efs#when')] }],
  b: [
    { options: [option('compute/lambda#fact-borrowed', true), option('storage/efs#when')] },
    { options: [option('compute/lambda#when', true), option('compute/ec2#when')] },
  ],
};
const scenario = (...answer: string[]) => ({ answer });
const asked = countExamPoints(
  [domain('a', 60, ['storage/s3']), domain('b', 40, ['compute/lambda', 'compute/ec2'])],
  (task) => QUESTIONS[task] ?? [],
  [
    { id: 'storage/s3', sharedFacts: [], scenarios: [scenario('storage/s3', 'storage/efs')] },
    {
      id: 'compute/lambda',
      sharedFacts: [{ id: 'borrowed', from: 'storage/s3#size', first: true }],
      scenarios: [scenario('compute/lambda')],
    },
  ],
);

test('a question weighs as its domain does, and what is right in it more than what is wrong', () => {
  // 60 of the question, 60 of the guide, 50 of one scenario of two.
  expect(asked.topic('storage/s3')).toBeCloseTo(170);
  expect(asked.topic('storage/efs')).toBeCloseTo(60 / 3 + 20 / 3 + 50 / 3);
  expect(asked.topic('compute/ec2')).toBeCloseTo(20 / 3 + 20);
  expect(asked.topic('ml/none')).toBe(0);
});

test('a borrowed number counts for its owner, twice where it stands first', () => {
  expect(asked.place('storage/s3#fact-size')).toBeCloseTo(60 + 20);
  expect(asked.place('compute/lambda#fact-borrowed')).toBe(0);
  expect(asked.lent('storage/s3#fact-size')).toBe(2);
});

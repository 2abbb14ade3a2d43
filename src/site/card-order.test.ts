import { expect, test } from 'vitest';
import type { ExamDomain } from '../model/exam.ts';
import { countAsked } from './asked.ts';
import { orderCards, repeatsLast, WORTH } from './card-order.ts';

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
const asked = countAsked(
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

test('a question names a topic once, whether it is right there or has to be ruled out', () => {
  // 60 of the question and an eighth of 60 of the guide; 20 of each of two questions.
  expect(asked.named('storage/s3')).toBeCloseTo(60 + 60 / 8);
  expect(asked.named('storage/efs')).toBeCloseTo(60 + 20);
  expect(asked.named('compute/ec2')).toBeCloseTo(20 + 20 / 8);
  expect(asked.named('ml/none')).toBe(0);
  // a question that names both is one question
  expect(asked.named('storage/s3', 'storage/efs')).toBeCloseTo(60 + 60 / 8 + 20);
});

test('a topic is asked for the earlier the more its task asks of it and the more the task weighs', () => {
  const turns = ['storage/s3', 'storage/efs', 'compute/lambda', 'compute/ec2', 'ml/none'].map(asked.turn);
  expect(turns).toEqual([0.5 / 60, 1.5 / 60, 0.5 / 40, 1.5 / 40, Infinity]);
});

test('a borrowed number counts for its owner, twice where it stands first', () => {
  expect(asked.place('storage/s3#fact-size')).toBeCloseTo(60 + 20);
  expect(asked.place('compute/lambda#fact-borrowed')).toBe(0);
  expect(asked.lent('storage/s3#fact-size')).toBe(2);
});

test('a number that a question asks for, that others show or that has an older value is learnt before one that has nothing', () => {
  const quiet = { topic: () => 3, place: () => 0, named: () => 0, turn: () => Infinity, lent: () => 0 };
  const source = 'https://docs.aws.amazon.com/';
  const fact = { id: 'size', label: '', value: '', source };
  const plain = WORTH.fact(quiet, 'storage/s3', fact, 0);
  expect(WORTH.fact({ ...quiet, place: () => 0.3 }, 'storage/s3', fact, 0)).toBeGreaterThan(plain);
  expect(WORTH.fact({ ...quiet, lent: () => 1 }, 'storage/s3', fact, 0)).toBeGreaterThan(plain);
  expect(WORTH.fact(quiet, 'storage/s3', { ...fact, examEra: '5TB' }, 0)).toBeGreaterThan(plain);
  expect(WORTH.fact(quiet, 'storage/s3', fact, 9)).toBeLessThan(plain);
});

test('a correction that nothing of the exam names is learnt after the numbers and signals of its topic', () => {
  const quiet = { topic: () => 12, place: () => 0, named: () => 0, turn: () => Infinity, lent: () => 0 };
  const correction = {
    id: 'u2f',
    notes: '',
    right: '',
    status: 'outdated' as const,
    source: 'https://docs.aws.amazon.com/',
  };
  const alone = WORTH.correction(quiet, 'security/mfa', correction, 0);
  const fact = { id: 'types', label: '', value: '', source: 'https://docs.aws.amazon.com/' };
  expect(alone).toBeLessThan(WORTH.fact(quiet, 'security/mfa', fact, 9));
  expect(WORTH.correction({ ...quiet, place: () => 0.3 }, 'security/mfa', correction, 0)).toBeGreaterThan(3 * alone);
});

test('the most asked first, but no topic and no kind for long, and terms at the end', () => {
  const cards = [
    ...['a', 'b', 'c'].map((at) => ({ id: `signal:iam#${at}`, topic: 'iam', worth: 9 })),
    { id: 'fact:kms#a', topic: 'kms', worth: 5 },
    { id: 'pair:kms|hsm', topic: 'kms', worth: 5 },
    { id: 'term:키', topic: 'kms', worth: 5 },
    { id: 'fact:acm#a', topic: 'acm', worth: 1 },
  ];
  const ids = orderCards(cards).map(({ id }) => id);
  expect(ids[0]).toBe('signal:iam#a');
  expect(ids[1]).toBe('fact:kms#a');
  expect(ids.indexOf('signal:iam#b')).toBeLessThan(ids.indexOf('signal:iam#c'));
  expect(ids.toSorted()).toEqual(cards.map(({ id }) => id).toSorted());
});

test('a requirement whose answer was told already comes last; the same value of another number does not', () => {
  const signal = (id: string, answer: string) => ({ id: `signal:${id}`, back: [answer] });
  const [dax, other, again] = [signal('dynamodb#a', 'DAX'), signal('dynamodb#b', 'TTL'), signal('dax#a', 'DAX')];
  const [one, two] = ['a', 'b'].map((id) => ({ id: `fact:rds#${id}`, back: ['35일'] })) as [typeof dax, typeof dax];
  expect(repeatsLast([dax, again, one, other, two])).toEqual([dax, one, other, two, again]);
});

import { expect, test } from 'vitest';
import { orderCards, repeatsLast, WORTH } from './card-order.ts';

test('a number that a question asks for, that others show or that has an older value is learnt before one that has nothing', () => {
  const quiet = { topic: () => 3, place: () => 0, lent: () => 0 };
  const source = 'https://docs.aws.amazon.com/';
  const fact = { id: 'size', label: '', value: '', source };
  const plain = WORTH.fact(quiet, 'storage/s3', fact, 0);
  expect(WORTH.fact({ ...quiet, place: () => 0.3 }, 'storage/s3', fact, 0)).toBeGreaterThan(plain);
  expect(WORTH.fact({ ...quiet, lent: () => 1 }, 'storage/s3', fact, 0)).toBeGreaterThan(plain);
  expect(WORTH.fact(quiet, 'storage/s3', { ...fact, examEra: '5TB' }, 0)).toBeGreaterThan(plain);
  expect(WORTH.fact(quiet, 'storage/s3', fact, 9)).toBeLessThan(plain);
});

test('a correction that nothing of the exam names is learnt after the numbers and signals of its topic', () => {
  const quiet = { topic: () => 12, place: () => 0, lent: () => 0 };
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

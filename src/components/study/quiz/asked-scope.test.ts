import { expect, test } from 'vitest';
import type { QuestionIndex } from '../../../model/question-data.ts';
import { addressOf, poolOf, scopesIn } from './asked-scope.ts';

const index: QuestionIndex = {
  format: { questions: 65, unscored: 15, minutes: 130, passing: 720, scale: [100, 1000] },
  domains: [],
  tasks: [
    {
      id: '1.1',
      title: '',
      domain: 'secure',
      file: '',
      questions: [
        ['iam', 'a', ['security/iam']],
        ['bucket', 'b', ['storage/s3', 'security/iam']],
      ],
    },
    { id: '4.1', title: '', domain: 'cost', file: '', questions: [['classes', 'c', ['storage/s3']]] },
    { id: '3.1', title: '', domain: 'fast', file: '', questions: [['cache', 'd', ['database/elasticache']]] },
  ],
};

test.each([
  [[], ['iam', 'bucket', 'classes', 'cache']],
  [
    ['domain:secure', 'domain:cost'],
    ['iam', 'bucket', 'classes'],
  ],
  [
    ['topic:storage/s3', 'task:3.1'],
    ['bucket', 'classes', 'cache'],
  ],
  [
    ['area:storage', 'area:database'],
    ['bucket', 'classes', 'cache'],
  ],
  [['domain:none'], []],
])('of %j there are %j, each once', (scopes, ids) => {
  expect(poolOf({ index }, scopes)).toEqual(ids);
});

test('an address says what is chosen, and what it says is chosen again', () => {
  const scopes = ['topic:storage/s3', 'topic:compute/lambda', 'domain:secure', 'domain:cost'];
  const address = addressOf(scopes, '65', true);
  expect(address).toBe('?topic=storage/s3,compute/lambda&domain=secure,cost&count=65&wrong');
  expect(scopesIn(new URLSearchParams(address))).toEqual(scopes);
  expect(scopesIn(new URLSearchParams('?domain=secure&domain=cost'))).toEqual(['domain:secure', 'domain:cost']);
  expect(addressOf([], 'all', false)).toBe('?count=all');
});

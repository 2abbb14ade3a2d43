import { describe, expect, it } from 'vitest';
import { isTopicId, pairSlug, sideAddress } from './compare-address.ts';

it.each([
  [{ a: 'storage/s3', b: 'storage/efs' }, 'efs-vs-s3'],
  [{ a: 'storage/efs', b: 'storage/s3' }, 'efs-vs-s3'],
  // the name of a section, as it sounds
  [{ a: 'x/y#a', nameA: 'SQS 표준', b: 'x/y#b', nameB: 'SQS FIFO' }, 'sqs-fifo-vs-sqs-pyojun'],
  [{ a: 'x/y#a', nameA: 'RDS 블루/그린(전환)', b: 'database/rds' }, 'rds-vs-rds-beullu-geurin-jeonhwan'],
])('the address of %j is %s', (pair, slug) => {
  expect(pairSlug({ nameA: undefined, nameB: undefined, ...pair })).toBe(slug);
});

describe('the address of one side', () => {
  it.each([
    ['storage/s3', true],
    ['networking/alb-vs-nlb', true],
    ['RDS 블루/그린', false],
    ['TCP/UDP', false],
    ['RDS 다중 AZ', false],
    ['', false],
  ])('%s is a topic: %s', (id, isTopic) => {
    expect(isTopicId(id)).toBe(isTopic);
  });

  it('is that of the topic, or of the section by its name in plain letters', () => {
    expect(sideAddress('storage/s3')).toBe('storage/s3.json');
    expect(sideAddress('거버넌스 모드')).toMatch(/^sections\/[a-z0-9]+\.json$/);
    expect(sideAddress('거버넌스 모드')).not.toBe(sideAddress('규정 준수 모드'));
  });
});

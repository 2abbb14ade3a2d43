import { expect, it } from 'vitest';
import { pairSlug } from './pair-address.ts';

it.each([
  [{ a: 'storage/s3', b: 'storage/efs' }, 'efs-vs-s3'],
  [{ a: 'storage/efs', b: 'storage/s3' }, 'efs-vs-s3'],
  // the name of a section, as it sounds
  [{ a: 'x/y#a', nameA: 'SQS 표준', b: 'x/y#b', nameB: 'SQS FIFO' }, 'sqs-fifo-vs-sqs-pyojun'],
  [{ a: 'x/y#a', nameA: 'RDS 블루/그린(전환)', b: 'database/rds' }, 'rds-vs-rds-beullu-geurin-jeonhwan'],
])('the address of %j is %s', (pair, slug) => {
  expect(pairSlug({ nameA: undefined, nameB: undefined, ...pair })).toBe(slug);
});

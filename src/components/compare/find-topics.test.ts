import { describe, expect, it } from 'vitest';
import { findNamed, findTopics } from './find-topics.ts';

const CHOICES = [
  { id: 'compute/lambda', title: 'AWS Lambda', names: 'AWS Lambda, 람다, 람다 함수' },
  { id: 'compute/lambda-limits', title: 'AWS Lambda 한도', names: 'AWS Lambda 한도, 람다 한도, 람다 제한' },
  { id: 'storage/s3', title: 'Amazon S3', names: 'Amazon S3, 에스쓰리' },
  { id: 'storage/s3-glacier', title: 'S3 Glacier', names: 'S3 Glacier, 글래시어' },
  { id: 'RDS 다중 AZ', title: 'RDS 다중 AZ', names: '' },
  { id: 'database/rds-read-replicas-vs-multi-az', title: 'RDS 읽기 복제본 vs 다중 AZ', names: '읽기 복제본' },
];
const found = (typed: string) => findTopics(typed, CHOICES).map(({ id }) => id);

describe('choosing a topic by a typed name', () => {
  it('a whole name is that topic alone, in any case and spacing', () => {
    expect(found('람다')).toEqual(['compute/lambda']);
    expect(found('aws  lambda')).toEqual(['compute/lambda']);
    expect(found('s3')).toEqual(['storage/s3']);
  });

  it.each(['RDS 멀티AZ', 'RDS 멀티 AZ', 'rds multi-az'])('%s is that section, too', (typed) => {
    expect(found(typed)).toEqual(['RDS 다중 AZ']);
  });

  it('a beginning, then a part, can be several', () => {
    expect(found('람')).toEqual(['compute/lambda', 'compute/lambda-limits']);
  });

  it('nothing typed, nothing known: none', () => {
    expect(found(' ')).toEqual([]);
    expect(found('김치찌개')).toEqual([]);
  });
});

describe('what an address names', () => {
  it.each([
    ['compute/lambda', 'compute/lambda'],
    ['lambda', 'compute/lambda'],
    ['Lambda-Limits', 'compute/lambda-limits'],
    ['AMAZON S3', 'storage/s3'],
    ['글래시어', 'storage/s3-glacier'],
  ])('%s is %s', (text, id) => {
    expect(findNamed(text, CHOICES)?.id).toBe(id);
  });

  it.each(['', 'compute', 'lamda', 'compute/lamda', '람'])('“%s” is none', (text) => {
    expect(findNamed(text, CHOICES)).toBeUndefined();
  });

  it('what two are called is neither', () => {
    const twice = [...CHOICES, { id: 'integration/lambda', title: '다른 람다', names: '' }];
    expect(findNamed('lambda', twice)).toBeUndefined();
    expect(findNamed('compute/lambda', twice)?.id).toBe('compute/lambda');
  });
});

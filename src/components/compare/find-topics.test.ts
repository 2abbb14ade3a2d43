import { describe, expect, it } from 'vitest';
import { findTopics } from './find-topics.ts';

const CHOICES = [
  { id: 'compute/lambda', title: 'AWS Lambda', names: 'AWS Lambda, 람다, 람다 함수' },
  { id: 'compute/lambda-limits', title: 'AWS Lambda 한도', names: 'AWS Lambda 한도, 람다 한도, 람다 제한' },
  { id: 'storage/s3', title: 'Amazon S3', names: 'Amazon S3, 에스쓰리' },
  { id: 'storage/s3-glacier', title: 'S3 Glacier', names: 'S3 Glacier, 글래시어' },
];
const found = (typed: string) => findTopics(typed, CHOICES).map(({ id }) => id);

describe('choosing a topic by a typed name', () => {
  it('a whole name is that topic alone, in any case and spacing', () => {
    expect(found('람다')).toEqual(['compute/lambda']);
    expect(found('aws  lambda')).toEqual(['compute/lambda']);
    expect(found('s3')).toEqual(['storage/s3']);
  });

  it('a beginning, then a part, can be several', () => {
    expect(found('람')).toEqual(['compute/lambda', 'compute/lambda-limits']);
  });

  it('nothing typed, nothing known: none', () => {
    expect(found(' ')).toEqual([]);
    expect(found('김치찌개')).toEqual([]);
  });
});

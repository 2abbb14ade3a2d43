import { describe, expect, it } from 'vitest';
import { findCalled, findNames, type Name } from './names.ts';

const NAMES: readonly Name[] = [
  { id: 'compute/lambda', title: 'AWS Lambda', names: ['람다'] },
  { id: 'networking/lambda-at-edge', title: 'Lambda@Edge', names: ['람다 엣지'] },
  { id: 'storage/s3', title: 'Amazon S3', names: ['Amazon Simple Storage Service', '에스쓰리'] },
  { id: 'SQS 표준', title: 'SQS 표준', names: ['표준'] },
  { id: 'storage/s3-vs-efs', title: 'S3 vs EFS', names: ['S3 EFS 차이'], url: '/storage/s3-vs-efs/' },
  { id: 'S3 표준', title: 'S3 표준', names: ['표준'] },
];
const ids = (found: readonly Name[]): string[] => found.map(({ id }) => id);

describe('a name that is typed', () => {
  it.each([
    ['람다', ['compute/lambda', 'networking/lambda-at-edge']],
    ['lambda', ['compute/lambda', 'networking/lambda-at-edge']],
    ['ㅇㅅ', ['storage/s3']],
    ['fkaek', ['compute/lambda', 'networking/lambda-at-edge']],
    ['simple storage', ['storage/s3']],
    ['표준', ['SQS 표준', 'S3 표준']],
    ['김치찌개', []],
    [' ', []],
  ])('%j: %j', (typed, expected) => {
    expect(ids(findNames(typed, NAMES))).toEqual(expected);
  });

  it('is whole, with or without its maker', () => {
    expect(ids(findCalled('aws 람다', NAMES))).toEqual(['compute/lambda']);
    expect(ids(findCalled('S3', NAMES))).toEqual(['storage/s3']);
    expect(ids(findCalled('표준', NAMES))).toEqual(['SQS 표준', 'S3 표준']);
    expect(findCalled('람', NAMES)).toEqual([]);
  });
});

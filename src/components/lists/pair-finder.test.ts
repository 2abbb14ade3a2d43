import { describe, expect, it } from 'vitest';
import { PairFinder } from './pair-finder.ts';

const CHOICES = [
  { id: 'storage/efs', title: 'Amazon EFS', names: 'EFS,이에프에스', rivals: ['storage/ebs', 'storage/s3'] },
  { id: 'storage/ebs', title: 'Amazon EBS', names: 'EBS', rivals: ['storage/efs'] },
  { id: 'storage/s3', title: 'Amazon S3', names: 'S3', rivals: ['storage/efs'] },
  { id: 'networking/vpc-peering', title: 'VPC 피어링', names: 'VPC Peering', rivals: ['networking/transit-gateway'] },
  {
    ...{ id: 'networking/transit-gateway', title: 'AWS Transit Gateway', names: 'TGW,트랜짓 게이트웨이' },
    rivals: ['networking/vpc-peering'],
  },
  { id: 'a-vs-b', title: 'S3 EFS', names: '', article: '/a/', rivals: ['storage/s3', 'storage/efs'] },
];
const PAIRS = [
  ['Amazon S3', 'Amazon EFS'],
  ['Amazon EFS', 'Amazon EBS'],
  ['VPC 피어링', 'AWS Transit Gateway'],
  ['EFS', '인스턴스 스토어'],
];
const finder = new PairFinder(PAIRS, CHOICES);

describe('pairs by both of two names', () => {
  it.each([
    ['efs ebs 차이', [1]],
    ['EBS와 EFS의 차이', [1]],
    ['s3 vs efs', [0]],
    ['이에프에스 s3', [0]],
    ['트랜짓 게이트웨이 피어링 차이', [2]],
    // one name, two of no pair, a name of none
    ['efs 차이', undefined],
    ['s3 ebs 차이', undefined],
    ['efs 비용', undefined],
    ['', undefined],
  ])('%s: %j', (query, found) => {
    const scores = finder.find(query);
    expect(scores && PAIRS.flatMap((_, at) => ((scores[at] ?? 0) > 0 ? [at] : []))).toEqual(found);
  });

  it('of which a side has a name that begins so', () => {
    const beginning = (query: string): number[] => PAIRS.flatMap((_, at) => (finder.begins(at, query) ? [at] : []));
    expect(beginning('트랜짓')).toEqual([2]);
    expect(beginning('이에프')).toEqual([0, 1]);
    expect(beginning('게이트웨이')).toEqual([]);
    expect(beginning('ㅇㅇㅍ')).toEqual([0, 1]);
    expect(beginning('ㄱㅇㅌ')).toEqual([]);
  });

  it('have the other names of their sides, where those are known', () => {
    expect(finder.namesOf(2)).toContain('트랜짓 게이트웨이');
    expect(finder.namesOf(3).trim()).toBe('');
  });

  it('of which one is asked for by its whole name, or by the end of one', () => {
    expect(['이에프에스', 'aws s3', 'VPC Peering'].filter((query) => finder.isName(query))).toHaveLength(3);
    expect(['이에프', '게이트웨이', 'EFS 요금', ''].filter((query) => finder.isName(query))).toEqual([]);
    const called = (query: string): number[] => PAIRS.flatMap((_, at) => (finder.isOf(at, query) ? [at] : []));
    expect(called('이에프에스')).toEqual([0, 1]);
    expect(called('게이트웨이')).toEqual([2]);
  });
});

it('pairs of a family stand beside the one that is called so', () => {
  const pairs = [
    ['FSx for Windows', 'Amazon EFS'],
    ['FSx for Lustre', 'Amazon EFS'],
    ['FSx for Lustre', 'Amazon S3'],
  ];
  const family = new PairFinder(pairs, [
    ...CHOICES,
    { id: 'storage/fsx', title: 'FSx for Windows', names: 'FSx' },
    { id: 'storage/lustre', title: 'FSx for Lustre', names: 'Lustre' },
  ]);
  const found = (query: string): number[] | undefined =>
    family.find(query)?.flatMap((one, at) => (one > 0 ? [at] : []));
  expect(['FSx EFS', 'efs fsx', 'lustre efs', 's3 lustre'].map(found)).toEqual([[0, 1], [0, 1], [1], [2]]);
  // none is called so: words of which one may be asked about the other
  expect(found('for efs')).toBeUndefined();
});

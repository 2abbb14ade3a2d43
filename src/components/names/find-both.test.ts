import { describe, expect, it } from 'vitest';
import { findBoth, findRivals } from './find-both.ts';

const page = 'Route 53 라우팅 정책';
const CHOICES = [
  { id: 'networking/route53-routing-policies', title: page, names: `${page},지리적 위치,지리 근접,지연 시간`, own: 1 },
  {
    ...{ id: '지리적 위치 라우팅', title: '지리적 위치 라우팅', names: 'Geolocation', url: '/r/#location', page },
    rivals: ['지리 근접 라우팅', '지연 시간 라우팅'],
  },
  {
    ...{ id: '지리 근접 라우팅', title: '지리 근접 라우팅', names: 'Geoproximity', url: '/r/#proximity', page },
    rivals: ['지리적 위치 라우팅', '지연 시간 라우팅'],
  },
  {
    ...{ id: '지연 시간 라우팅', title: '지연 시간 라우팅', names: 'Latency', url: '/r/#latency', page },
    rivals: ['지리적 위치 라우팅', '지리 근접 라우팅'],
  },
  { id: 'storage/s3', title: 'Amazon S3', names: 'S3', rivals: ['storage/efs'] },
  { id: 'storage/efs', title: 'Amazon EFS', names: 'EFS', rivals: ['storage/s3'] },
  { id: 'compute/lambda', title: 'AWS Lambda', names: '람다', rivals: ['compute/lambda-at-edge'] },
  {
    ...{ id: 'compute/lambda-at-edge', title: 'Lambda@Edge', names: '람다 엣지', rivals: ['compute/lambda'] },
  },
];
const both = (one: string, other: string): string[][] =>
  findBoth([one, other], CHOICES).map((found) => found.map(({ id }) => id));

describe('two names beside one another', () => {
  it.each([
    ['지리적 위치', '지리 근접'],
    ['지리적위치', '지리근접'],
    ['geolocation', '지리 근접'],
  ])('“%s”, “%s” are the pair that both are in, though a page has either name', (one, other) => {
    expect(both(one, other)).toEqual([['지리적 위치 라우팅'], ['지리 근접 라우팅']]);
    expect(both(other, one)).toEqual([['지리 근접 라우팅'], ['지리적 위치 라우팅']]);
  });

  it('one alone, the same twice and what is in several pairs stay what they are', () => {
    expect(both('지리적 위치', '')).toEqual([['지리적 위치 라우팅'], []]);
    expect(both('지리 근접', '지리근접')).toEqual([['지리 근접 라우팅'], ['지리 근접 라우팅']]);
    expect(both('라우팅 정책', '')).toEqual([['networking/route53-routing-policies'], []]);
    expect(both('라우팅', '지리')[0]).not.toHaveLength(1);
    // Two names of one thing, of which one begins another's name.
    for (const name of ['람다', 'AWS Lambda'])
      expect(both(name, 'Lambda')).toEqual([['compute/lambda'], ['compute/lambda']]);
    expect(both('람다', 'AWS Lambda')).toEqual([['compute/lambda'], ['compute/lambda']]);
  });

  it.each(['Route 53 지연시간', 'route53 지연 시간', '지연 시간'])(
    '“%s”: a part by the service and its beginning',
    (typed) => {
      expect(both(typed, 'Route 53 지리적')).toEqual([['지연 시간 라우팅'], ['지리적 위치 라우팅']]);
      expect(both(typed, '')).toEqual([['지연 시간 라우팅'], []]);
    },
  );

  it('of a service and the beginning of several parts all of these', () => {
    expect(both('Route 53 지리', '')[0]).toEqual(['지리적 위치 라우팅', '지리 근접 라우팅']);
    expect(both('람다 지리', '')[0]).toEqual([]);
  });

  it('are rivals where people confuse the two', () => {
    const rivals = (one: string, other: string): string[] | undefined =>
      findRivals([one, other], CHOICES)?.map(({ id }) => id);
    expect(rivals('s3', 'efs')).toEqual(['storage/s3', 'storage/efs']);
    expect(rivals('지연 시간', '지리 근접')).toEqual(['지연 시간 라우팅', '지리 근접 라우팅']);
    expect(rivals('s3', '람다')).toBeUndefined();
    expect(rivals('s3', '김치찌개')).toBeUndefined();
  });

  it('what only begins so is not meant where others are of that kind', () => {
    const choices = [
      {
        id: 'privatelink',
        title: 'AWS PrivateLink',
        names: '엔드포인트 서비스,리소스 엔드포인트',
        own: 1,
        rivals: ['peering'],
      },
      { id: 'peering', title: 'VPC 피어링', names: '피어링', rivals: ['privatelink'] },
      { id: 'endpoints', title: 'VPC 엔드포인트', names: '' },
    ];
    const ids = (one: string): string[][] =>
      findBoth([one, '피어링'], choices).map((found) => found.map(({ id }) => id));
    expect(ids('엔드포인트')).toEqual([['endpoints', 'privatelink'], ['peering']]);
    expect(ids('엔드포인트 서비스')).toEqual([['privatelink'], ['peering']]);
  });

  it('of several that the other is confused with the one on its page is meant', () => {
    const part = (id: string, page: string, names: string, ...rivals: string[]) => ({
      ...{ id, title: id, page, names, rivals },
      url: `/#${id}`,
    });
    const choices = [
      part('RDS 다중 AZ', 'RDS', '다중 AZ', 'RDS 읽기 복제본', 'Aurora 복제본'),
      part('RDS 읽기 복제본', 'RDS', '읽기 복제본', 'RDS 다중 AZ'),
      part('Aurora 복제본', 'Aurora', '읽기 복제본', 'RDS 다중 AZ'),
    ];
    const meant = findBoth(['멀티AZ', '읽기 복제본'], choices);
    expect(meant.map((found) => found.map(({ id }) => id))).toEqual([['RDS 다중 AZ'], ['RDS 읽기 복제본']]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Comparable } from '../../site/comparable.ts';
import { areKnown, decide, findClosest, findWider, ideaIn } from './decide.ts';

const side = (id: string, more: Partial<Comparable> = {}): Comparable => ({
  ...{
    id,
    title: id,
    url: `/${id}/`,
    summary: '',
    signals: [],
    facts: [],
    rivals: [],
    tables: [],
    verifiedOn: '2026-11-20',
  },
  ...more,
});
const rival = (id: string) => ({ id, choose: ['가'], chooseOther: ['나'], trap: '다' });
const says = (id: string) => ({ signals: [{ need: '요구', choose: id, for: [id] }] });

describe('what decides between two', () => {
  it('what speaks for one alone decides nothing, unless that is a part of the other', () => {
    expect(decide(side('a', says('a')), side('b'))).toMatchObject({ choose: [], chooseOther: [] });
    expect(decide(side('a', says('a')), side('b', says('b')))).toMatchObject({
      ...{ choose: ['요구 → a'], chooseOther: ['요구 → b'] },
    });
    expect(decide(side('a', { ...says('a'), part: { of: ['b'], pairs: [] } }), side('b'))).toMatchObject({
      ...{ choose: ['요구 → a'], chooseOther: [] },
    });
  });
});

it('of two that nobody has written of stands what each is chosen for, three reasons at most', () => {
  const needs = ['가', '나', '다', '라'].map((need) => ({ need, choose: 'a', for: ['a'] }));
  // without signals, what decides between it and what it is confused with
  const confused = side('b', { rivals: [rival('c'), { ...rival('d'), choose: ['마', '바'] }, { id: 'e' }] });
  expect(decide(side('a', { signals: needs }), confused)).toMatchObject({
    ...{ choose: ['가 → a', '나 → a', '다 → a'], chooseOther: ['가', '마'], isBorrowed: true },
  });
});

it('an idea of the foundations is not chosen beside a service, unless people confuse the two', () => {
  const idea = side('foundations/serverless', says('foundations/serverless'));
  const lambda = side('lambda', says('lambda'));
  expect(ideaIn(lambda, idea)).toBe(idea);
  expect(areKnown(lambda, idea)).toBe(true);
  expect(decide(lambda, idea)).toMatchObject({ choose: [], chooseOther: [] });
  expect(ideaIn(idea, side('foundations/regions'))).toBeUndefined();
  expect(ideaIn(side('lambda', { rivals: [{ id: idea.id }] }), idea)).toBeUndefined();
});

it('what is written of a pair stands with the first of it, and decides whichever stands on the left', () => {
  const rows = [{ name: '줄', own: '하나', other: '둘' }];
  const first = side('a', { rivals: [{ ...rival('b'), rows }] });
  const second = side('b', { rivals: [{ id: 'a' }] });
  expect(decide(first, second)).toMatchObject({ choose: ['가'], chooseOther: ['나'], trap: '다', rows });
  expect(decide(second, first)).toMatchObject({
    ...{ id: 'a', choose: ['나'], chooseOther: ['가'], trap: '다' },
    rows: [{ name: '줄', own: '둘', other: '하나' }],
  });
});

describe('what was written for no choice between the two is told from what was', () => {
  const table = (says: string) => [
    { at: 'x', article: { title: 'x', url: '/x/' }, cells: [{ name: '문제의 단서', says }] },
  ];
  const [left, right] = [side('a', { tables: table('가') }), side('b', { tables: table('나') })];

  it('signals of each, and a table of many', () => {
    expect(decide(side('a', says('a')), side('b', says('b'))).isBorrowed).toBe(true);
    expect(decide(left, right)).toMatchObject({ choose: ['가'], chooseOther: ['나'], isBorrowed: true });
  });

  it('not what is declared of the pair, nor where nothing is said', () => {
    expect(decide({ ...left, rivals: [rival('b')] }, right)).toMatchObject({ trap: '다' });
    expect(decide({ ...left, rivals: [rival('b')] }, right).isBorrowed).toBeUndefined();
    expect(decide(side('a', says('a')), side('b')).isBorrowed).toBeUndefined();
  });
});

describe('the pair that people confuse most of parts of two', () => {
  const pair = (a: string, b: string) => ({ title: `${a} · ${b}`, url: `/compare/?a=${a}&b=${b}` });
  const backup = side('storage/aws-backup');

  it.each([
    ['S3 CRR', 'storage/aws-backup'],
    ['storage/aws-backup', 'S3 CRR'],
  ])('%s, %s: the part stands on the side of its whole', (a, b) => {
    const replication = side('storage/s3-replication', { closer: { 'storage/aws-backup': [pair(a, b)] } });
    expect(findClosest(replication, backup)).toEqual(['S3 CRR', 'storage/aws-backup']);
    expect(findClosest(backup, replication)).toEqual(['storage/aws-backup', 'S3 CRR']);
  });

  it('is the first of several, and none where the two say themselves what they are to each other', () => {
    const closer = { 'storage/aws-backup': [pair('S3 CRR', 'storage/aws-backup')] };
    const both = [...closer['storage/aws-backup'], pair('S3 SRR', 'storage/aws-backup')];
    const left = (more: Partial<Comparable>) => side('storage/s3-replication', more);
    expect(findClosest(left({}), backup)).toBeUndefined();
    expect(findClosest(left({ closer: { 'storage/aws-backup': both } }), backup)).toEqual([
      'S3 CRR',
      'storage/aws-backup',
    ]);
    expect(findClosest(left({ closer, rivals: [rival('storage/aws-backup')] }), backup)).toBeUndefined();
    expect(findClosest(left({ closer, related: { 'storage/aws-backup': '함께 쓴다.' } }), backup)).toBeUndefined();
  });

  it('is none of what has a page of its own, unless the whole is a family', () => {
    const rds = side('RDS 다중 AZ');
    const closer = { 'RDS 다중 AZ': [pair('database/aurora-global-database', 'RDS 다중 AZ')] };
    expect(findClosest(side('database/aurora', { title: 'Amazon Aurora', closer }), rds)).toBeUndefined();
    expect(findClosest(side('database/aurora', { title: 'Aurora 제품군', closer }), rds)).toEqual([
      'database/aurora-global-database',
      'RDS 다중 AZ',
    ]);
  });

  it('of a part and its whole is that of the part', () => {
    const pairs = [pair('EFS One Zone', 'EFS Regional'), pair('EFS One Zone', 'EFS Standard')];
    const [part, efs] = [side('EFS One Zone', { part: { of: ['storage/efs'], pairs } }), side('storage/efs')];
    expect(findClosest(part, efs)).toEqual(['EFS One Zone', 'EFS Regional']);
    expect(findClosest(efs, part)).toEqual(['EFS Regional', 'EFS One Zone']);
    expect(findClosest({ ...part, rivals: [rival('storage/efs')] }, efs)).toBeUndefined();
  });
});

describe('the nearest pair of what two are parts of', () => {
  const part = (id: string, ...of: readonly string[]) => side(id, { part: { of, pairs: [] } });
  const written: Readonly<Record<string, readonly string[]>> = {
    elasticache: ['rds', 'dynamodb'],
    ebs: ['efs'],
    volumes: ['instance-store'],
  };
  const wider = (left: Comparable, right: Comparable) =>
    findWider([left, right], (id) => [
      ...(written[id] ?? []),
      ...Object.keys(written).filter((one) => written[one]?.includes(id) === true),
    ]);

  it.each([
    [part('redis', 'elasticache'), side('rds'), ['elasticache', 'rds']],
    [side('rds'), part('redis', 'elasticache'), ['rds', 'elasticache']],
    [part('gp3', 'volumes', 'ebs'), part('EFS One Zone', 'efs'), ['ebs', 'efs']],
    [part('gp3', 'volumes', 'ebs'), side('instance-store'), ['volumes', 'instance-store']],
  ])('is that of the fewest steps up', (left, right, two) => {
    expect(wider(left, right)).toEqual(two);
  });

  it('is none where nothing is written of them, or something of the two themselves', () => {
    expect(wider(part('redis', 'elasticache'), side('sqs'))).toBeUndefined();
    expect(wider({ ...part('redis', 'elasticache'), related: { rds: '앞에 둔다.' } }, side('rds'))).toBeUndefined();
    const tables = [{ at: 'x', article: { title: 'x', url: '/x/' }, cells: [] }];
    expect(wider({ ...part('redis', 'elasticache'), tables }, side('rds', { tables }))).toBeUndefined();
  });
});

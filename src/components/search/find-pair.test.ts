import { describe, expect, it } from 'vitest';
import { findNear } from '../names/find-near.ts';
import { halfIn, insteadOf, pairIn, partsIn, unknownIn } from './find-pair.ts';

const CHOICES = [
  {
    id: 'compute/lambda',
    title: 'AWS Lambda',
    names: 'AWS Lambda,Lambda,람다',
    rivals: ['compute/ec2', 'compute/fargate'],
  },
  { id: 'compute/ec2', title: 'Amazon EC2', names: 'EC2', rivals: ['compute/lambda'] },
  { id: 'compute/fargate', title: 'AWS Fargate', names: 'Fargate,파게이트', rivals: ['compute/lambda'] },
  { id: 'OAC', title: 'OAC', names: 'Origin Access Control', url: '/cloudfront/#oac', rivals: ['OAI'] },
  { id: 'OAI', title: 'OAI', names: 'Origin Access Identity', url: '/cloudfront/#oac', rivals: ['OAC'] },
  { id: 'management/organizations', title: 'AWS Organizations', names: 'SCP', rivals: ['security/iam'] },
  { id: 'security/iam', title: 'AWS IAM', names: 'IAM,권한', rivals: ['management/organizations'] },
  {
    ...{ id: '서비스 제어 정책(SCP)', title: '서비스 제어 정책(SCP)', names: 'SCP', url: '/organizations/#scp' },
    rivals: ['권한 경계'],
  },
  { id: '권한 경계', title: '권한 경계', names: '', url: '/iam/#boundary', rivals: ['서비스 제어 정책(SCP)'] },
  { id: 'integration/sqs', title: 'Amazon SQS', names: 'SQS,큐', rivals: ['analytics/kinesis-data-streams'] },
  {
    ...{ id: 'analytics/kinesis-data-streams', title: 'Amazon Kinesis Data Streams', names: 'KDS' },
    rivals: ['integration/sqs', 'Flink'],
  },
  { id: 'Flink', title: 'Flink', names: 'KDA', url: '/kinesis/#flink', rivals: ['analytics/kinesis-data-streams'] },
  { id: 'storage/efs', title: 'Amazon EFS', names: 'EFS', rivals: ['storage/fsx-for-windows', 'FSx for OpenZFS'] },
  { id: 'storage/fsx-for-windows', title: 'FSx for Windows', names: 'FSx', rivals: ['storage/efs'] },
  { id: 'FSx for OpenZFS', title: 'FSx for OpenZFS', names: 'FSx', url: '/fsx/#openzfs', rivals: ['storage/efs'] },
  { id: 'networking/nat-gateway', title: 'NAT 게이트웨이', names: 'NAT GW', rivals: ['NAT 인스턴스'] },
  { id: 'NAT 인스턴스', title: 'NAT 인스턴스', names: '', url: '/nat/#instance', rivals: ['networking/nat-gateway'] },
  {
    ...{ id: 'compute/lambda-vs-ec2', title: 'Lambda vs EC2', names: '', article: '/compute/lambda-vs-ec2/' },
    rivals: ['compute/lambda', 'compute/ec2'],
  },
];
/** An article about two parts of a page, of which one is called as another thing is. */
const READING = [
  ...CHOICES,
  { id: 'RDS 다중 AZ', title: 'RDS 다중 AZ', names: '다중 AZ', url: '/reads/#az', rivals: ['RDS 읽기 복제본'] },
  {
    ...{ id: 'RDS 읽기 복제본', title: 'RDS 읽기 복제본', names: '읽기 복제본', url: '/reads/#reads', page: 'A vs B' },
    rivals: ['RDS 다중 AZ', 'Aurora 복제본'],
  },
  { id: 'Aurora 복제본', title: 'Aurora 복제본', names: '읽기 복제본', url: '/aurora/#a', rivals: ['RDS 읽기 복제본'] },
  { ...{ id: 'reads', title: 'A vs B', names: '', article: '/reads/' }, rivals: ['RDS 다중 AZ', 'RDS 읽기 복제본'] },
];
const pair = (query: string, first?: string): string[] | undefined =>
  pairIn(query, CHOICES, first)?.map(({ id }) => id);

describe('the pair that a query names', () => {
  it.each([
    ['SCP vs 권한 경계', ['서비스 제어 정책(SCP)', '권한 경계']],
    ['oac oai 차이', ['OAC', 'OAI']],
    ['oai와 oac의 차이가 뭐예요', ['OAI', 'OAC']],
    ['람다랑 파게이트', ['compute/lambda', 'compute/fargate']],
    ['람다 파게이트 중에 싼 거', ['compute/lambda', 'compute/fargate']],
    ['lambda or fargate', ['compute/lambda', 'compute/fargate']],
    ['difference between lambda and fargate', ['compute/lambda', 'compute/fargate']],
    ["What's the difference between SCP and 권한 경계?", ['서비스 제어 정책(SCP)', '권한 경계']],
    ['oac oai differences', ['OAC', 'OAI']],
    ['권한 경계랑 SCP 차이', ['권한 경계', '서비스 제어 정책(SCP)']],
    ['서비스 제어 정책이랑 권한 경계 차이', ['서비스 제어 정책(SCP)', '권한 경계']],
    ['람다하고 파게이트 차이', ['compute/lambda', 'compute/fargate']],
    ['oac oai', ['OAC', 'OAI']],
    ['람다 파게이트 뭐가 달라', ['compute/lambda', 'compute/fargate']],
    // which of two to take
    ['람다랑 파게이트 뭐가 나아?', ['compute/lambda', 'compute/fargate']],
    ['람다 파게이트 뭐 써야해', ['compute/lambda', 'compute/fargate']],
    ['람다 파게이트 골라줘', ['compute/lambda', 'compute/fargate']],
    ['람다 파게이트 어느 게 싸', ['compute/lambda', 'compute/fargate']],
    ['람다랑 파게이트 언제 써', ['compute/lambda', 'compute/fargate']],
    ['람다 파게이트 둘 중 어떤 걸 써야 할까요', ['compute/lambda', 'compute/fargate']],
    ['람다 파게이트 추천', ['compute/lambda', 'compute/fargate']],
    ['람다랑 파게이트 다른 점이 뭐야', ['compute/lambda', 'compute/fargate']],
    ['람다 파게이트 다른가요', ['compute/lambda', 'compute/fargate']],
    // another place, and nothing is compared
    ['람다의 다른 가용 영역으로 파게이트', undefined],
    // how to use both, and a whole question
    ['람다 파게이트 써서 큐를 처리하는 방법', undefined],
    ['람다가 파게이트 태스크를 부르는데 실패하면 어디에 남기는 것이 좋은가', undefined],
    // the one that is called so beside the other, and what both begin with said once
    ['sqs kinesis', ['integration/sqs', 'analytics/kinesis-data-streams']],
    ['sqs vs kinesis', ['integration/sqs', 'analytics/kinesis-data-streams']],
    ['nat 게이트웨이 인스턴스', ['networking/nat-gateway', 'NAT 인스턴스']],
    // any of two
    ['efs vs fsx', undefined],
    ['efs fsx', undefined],
    // no whole name, and no comparison asked for
    ['SCP 경계', undefined],
    ['SCP 경계 차이', ['서비스 제어 정책(SCP)', '권한 경계']],
    // no pair, more than two, one thing, what is asked of one
    ['파게이트 ec2 차이', undefined],
    ['람다 파게이트 ec2 차이', undefined],
    ['람다 lambda 차이', undefined],
    ['람다 비용 차이', undefined],
    ['차이', undefined],
  ])('%s: %j', (query, ids) => {
    expect(pair(query)).toEqual(ids);
  });

  it('is none where the article about the two is found first', () => {
    expect(pair('람다 EC2 차이', 'compute/lambda')).toEqual(['compute/lambda', 'compute/ec2']);
    expect(pair('람다 EC2 차이', 'compute/lambda-vs-ec2')).toBeUndefined();
    // two names alone may be typed for either
    expect(pair('람다 EC2', 'compute/lambda-vs-ec2')).toEqual(['compute/lambda', 'compute/ec2']);
    expect(pair('람다 파게이트 차이', 'compute/lambda-vs-ec2')).toEqual(['compute/lambda', 'compute/fargate']);
  });
});

describe('the pair that the article found first is about', () => {
  it('is just named by names of which another thing has one, too', () => {
    const found = (query: string, first?: string): string[] | undefined =>
      pairIn(query, READING, first)?.map(({ id }) => id);
    expect(found('다중 az 읽기 복제본', 'reads')).toEqual(['RDS 다중 AZ', 'RDS 읽기 복제본']);
    expect(found('rds 다중az 읽기복제본', 'reads')).toEqual(['RDS 다중 AZ', 'RDS 읽기 복제본']);
    expect(found('다중 az 읽기 복제본', 'storage/efs')).toBeUndefined();
    expect(found('다중 az 읽기 복제본 차이', 'reads')).toBeUndefined();
    expect(found('rds 읽기 복제본', 'reads')).toBeUndefined();
  });
});

describe('two that are no pair', () => {
  it.each([
    ['efs vs fsx', ['storage/efs', 'fsx']],
    ['kda sqs 차이', ['Flink', 'integration/sqs']],
    // topics, and no comparison asked for
    ['파게이트 ec2 차이', undefined],
    ['kda sqs', undefined],
    ['김치 sqs 차이', undefined],
  ])('%s: %j', (query, ids) => {
    expect(partsIn(query, CHOICES)?.map(({ id }) => id)).toEqual(ids);
  });
});

describe('two of which one is called nothing', () => {
  it.each([
    // a slip is what it was meant to be
    ['Fargte와 EC2 차이', ['compute/fargate', 'compute/ec2']],
    ['파게이트 vs orgnizations', ['compute/fargate', 'management/organizations']],
    // both are
    ['Fargte vs lamda', ['compute/fargate', 'compute/lambda']],
    ['파게이투와 람더 차이', ['compute/fargate', 'compute/lambda']],
    // slips for two that nobody confuses, and words that are none
    ['Fargte vs orgnizations', undefined],
    // another maker's, and a word of something else: the picker says what it is
    ['BigQuery와 EFS 차이', ['BigQuery', 'storage/efs']],
    ['SQS와 팬아웃 차이', ['integration/sqs', '팬아웃']],
    // what is asked of one, of both, or of nothing
    ['람다 비용 차이', undefined],
    ['파게이트와 ec2 차이', undefined],
    ['비용과 성능 차이', undefined],
    ['람다와 BigQuery', undefined],
    ['람다와 함께 쓰는 데이터베이스의 요금 차이', undefined],
  ])('%s: %j', (query, ids) => {
    const near = (typed: string) => findNear(typed, [], CHOICES);
    expect(halfIn(query, CHOICES, near)?.map(({ id }) => id)).toEqual(ids);
  });
});

describe('what is compared in the stead of what others make', () => {
  const instead = (query: string, ours: readonly string[]): (string | undefined)[] => {
    const named = halfIn(query, CHOICES, (typed) => findNear(typed, [], CHOICES)) ?? [];
    return [unknownIn(named, CHOICES), ...insteadOf(named, ours, CHOICES).map(({ id }) => id)];
  };

  it.each([
    // what does the same here, beside the other
    [
      'EC2와 Azure Functions 차이',
      ['compute/lambda', 'compute/fargate'],
      ['Azure Functions', 'compute/ec2', 'compute/lambda'],
    ],
    [
      'Google Cloud Functions와 EC2 차이',
      ['compute/lambda'],
      ['Google Cloud Functions', 'compute/ec2', 'compute/lambda'],
    ],
    // that is the other, and what else does the same
    [
      '람다와 애저 함수 차이',
      ['compute/lambda', 'compute/fargate'],
      ['애저 함수', 'compute/lambda', 'compute/fargate'],
    ],
    [
      'Azure Functions vs 람다',
      ['compute/lambda', 'compute/fargate'],
      ['Azure Functions', 'compute/lambda', 'compute/fargate'],
    ],
    // the other alone, what nobody takes for it, or nothing
    ['람다와 Azure Functions 차이', ['compute/lambda'], ['Azure Functions']],
    ['파게이트와 Azure Functions 차이', ['storage/efs'], ['Azure Functions']],
    ['람다와 애저 데브옵스 차이', [], ['애저 데브옵스']],
  ])('%s, of %j: %j', (query, ours, expected) => {
    expect(instead(query, ours)).toEqual(expected);
  });
});

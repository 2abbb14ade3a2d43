import { describe, expect, it } from 'vitest';
import { findNear, findShortNear } from './find-near.ts';
import { soundOf } from './sound-of.ts';

const CHOICES = [
  { id: 'compute/lambda', title: 'AWS Lambda', names: 'Lambda,람다' },
  { id: 'migration/drs', title: 'DRS', names: '온프레미스 DR' },
  { id: 'networking/direct-connect', title: 'AWS Direct Connect', names: '다이렉트 커넥트,DX' },
  { id: 'migration/datasync', title: 'AWS DataSync', names: '데이터싱크' },
  { id: 'analytics/athena', title: 'Amazon Athena', names: '아테나' },
  { id: 'database/aurora', title: 'Amazon Aurora', names: 'Aurora,오로라' },
  { id: 'networking/elastic-load-balancing', title: 'Elastic Load Balancing', names: 'ELB,일래스틱 로드 밸런싱' },
  { id: 'networking/security-groups', title: '보안 그룹', names: '포트 열기' },
  { id: 'storage/ebs', title: 'Amazon EBS', names: '블록 스토어,인스턴스 디스크' },
  { id: 'database/caching-strategies', title: '캐싱 전략', names: '라이트 스루' },
  { id: 'compute/fargate', title: 'AWS Fargate', names: '파르게이트' },
  { id: 'storage/fsx', title: 'FSx for OpenZFS', names: '에프에스엑스' },
  { id: 'Aurora 복제본', title: 'Aurora 복제본', names: '읽기 복제본', url: '/database/aurora/#replicas' },
  { id: 'security/iam', title: 'AWS IAM', names: 'IAM,Permissions Boundary' },
  { id: '권한 경계', title: '권한 경계', names: 'Permissions Boundary', url: '/security/iam/#policy-evaluation' },
  { id: 'database/lambda-vs-ec2', title: 'Lambda vs EC2', names: '람다와 EC2', article: '/database/lambda-vs-ec2/' },
];
const near = (typed: string, said: readonly (readonly string[])[] = [[typed]]) =>
  findNear(typed, said, CHOICES).map(({ id }) => id);

describe('words that name nothing as they are typed', () => {
  it.each([
    ['람더', 'compute/lambda'],
    ['lamda', 'compute/lambda'],
    ['데이타싱크', 'migration/datasync'],
    // another transliteration is known by its sound
    ['디렉트커넥트', 'networking/direct-connect'],
    ['엘라스틱 로드 밸런서', 'networking/elastic-load-balancing'],
    // the same letters in another order
    ['aroura', 'database/aurora'],
    // the same consonants
    ['farget', 'compute/fargate'],
    // the part, and not the page that has it among others
    ['permission boundary', '권한 경계'],
  ])('%s is %s', (typed, id) => {
    expect(near(typed)).toEqual([id]);
  });

  it('another word for the same is taken word by word', () => {
    expect(
      near('오로라 레플리카', [
        ['오로라', 'Aurora'],
        ['레플리카', '복제본'],
      ]),
    ).toEqual(['Aurora 복제본']);
  });

  // few consonants are those of many a name
  const far = ['bedrock', '베드락', 'forecast', '라이트세일', 'braket', 'opsworks'];
  it.each(['온프레미스', '김치찌개', 'zz', '람보', '', '데이터', '인스턴스 대상', ...far])('“%s” is none', (typed) => {
    expect(near(typed)).toEqual([]);
  });
});

it.each([
  ['킨네시스', 'kinesis'],
  ['인스팩터', 'inspector'],
  ['파라메터스토어', 'parameterstore'],
  ['세션매니져', 'sessionmanager'],
  ['클라우드와치', 'cloudwatch'],
  ['글로벌액셀러레이터', 'globalaccelerator'],
])('%s sounds as %s', (typed, name) => {
  expect(soundOf(typed)).toBe(soundOf(name));
});

describe('a slip in an abbreviation', () => {
  const choices = [
    { id: 'alb', title: 'Application Load Balancer', names: 'ALB', rivals: ['nlb'] },
    { id: 'nlb', title: 'Network Load Balancer', names: 'NLB', rivals: ['alb'] },
    { id: 's3', title: 'Amazon S3', names: 'S3', rivals: ['efs', 'ebs'] },
    { id: 'efs', title: 'Amazon EFS', names: 'EFS', rivals: ['s3', 'ebs'] },
    { id: 'ebs', title: 'Amazon EBS', names: 'EBS', rivals: ['s3', 'efs'] },
    { id: 'eks', title: 'Amazon EKS', names: 'EKS' },
    { id: 'gp3', title: 'gp3', names: '범용 SSD' },
    { id: 'elb', title: 'ELB vs ASG', names: 'ELB', article: '/elb/' },
  ];
  const short = (typed: string, beside?: string) =>
    findShortNear(
      typed,
      choices,
      choices.find(({ id }) => id === beside),
    ).map(({ id }) => id);

  it.each([
    ['NBL', 'alb', ['nlb']],
    ['NLV', 'alb', ['nlb']],
    // what the other is taken for stands first
    ['ecs', 's3', ['efs', 'ebs', 'eks']],
    ['ecs', 'efs', ['ebs', 'eks']],
    ['ecs', undefined, ['efs', 'ebs', 'eks']],
    // a slip from the other itself may be whatever that is taken for
    ['S4', 's3', ['efs', 'ebs']],
    ['S4', 'eks', ['s3']],
    // a key too many
    ['gp33', undefined, ['gp3']],
    ['ALBB', undefined, ['alb']],
    ['S', 'alb', []],
    ['Lambdo', 'alb', []],
    ['김치', 'alb', []],
  ])('%s beside %s: %j', (typed, beside, ids) => {
    expect(short(typed, beside)).toEqual(ids);
  });
});

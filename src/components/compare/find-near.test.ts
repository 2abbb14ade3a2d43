import { describe, expect, it } from 'vitest';
import { findNear } from './find-near.ts';
import { soundOf } from './sound-of.ts';

const CHOICES = [
  { id: 'compute/lambda', title: 'AWS Lambda', names: 'Lambda,람다' },
  { id: 'networking/direct-connect', title: 'AWS Direct Connect', names: '다이렉트 커넥트,DX' },
  { id: 'migration/datasync', title: 'AWS DataSync', names: '데이터싱크' },
  { id: 'analytics/athena', title: 'Amazon Athena', names: '아테나' },
  { id: 'database/aurora', title: 'Amazon Aurora', names: '오로라' },
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

  it.each(['김치찌개', 'zz', '람보', '', '데이터'])('“%s” is none', (typed) => {
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

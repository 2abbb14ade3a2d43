import { expect, test } from 'vitest';
import { isSameSignal, saidTwice } from './card-kin.ts';

const card = (id: string, front: string, back: string, worth: number, context = '') => ({
  ...{ id, front, back: [back], worth, context },
  topic: id.replace(/^\w+:|#.*$/g, ''),
});

const dax = card('signal:database/dax#a', 'DynamoDB의 같은 항목을 되풀이해 읽고 마이크로초로 응답한다', 'DAX', 2);
const ofTable = card('signal:database/dynamodb#a', '같은 DynamoDB 항목을 되풀이해 마이크로초에 읽는다', 'DAX', 5);

test('of two that ask the same in other words the one that is worth less is said twice', () => {
  expect(saidTwice([dax, ofTable])).toEqual(new Set([dax]));
  expect(saidTwice([ofTable, { ...dax, worth: 9 }])).toEqual(new Set([ofTable]));
});

test('what has the same answer for another requirement is not', () => {
  const regions = card('signal:foundations/regions#a', '리전이 아니라 데이터 센터 하나의 장애를 넘긴다', '다중 AZ', 5);
  const other = card('signal:database/rds#a', 'DB가 있는 영역이 멈춰도 몇 분 안에 이어진다', '다중 AZ', 2);
  expect(saidTwice([regions, other])).toEqual(new Set());
});

test('what has the same answer in nearly the same words is, and a counterpart in the same words is not', () => {
  const session = card('signal:security/bastion-host#a', '22번 포트도 SSH 키도 없이 접속하고 명령까지 기록한다', 'Session Manager', 5); // prettier-ignore
  const again = card('signal:management/systems-manager#a', '포트와 SSH 키 없이 EC2에 접속하고 기록을 남긴다', 'Session Manager', 2); // prettier-ignore
  const zone = card('signal:foundations/regions#a', '리전이 아니라 데이터 센터 하나의 장애를 넘긴다', '다중 AZ', 5);
  const region = card('signal:foundations/availability-zones#a', '데이터 센터가 아니라 리전 전체의 장애를 넘긴다', '두 번째 리전에 복제', 2); // prettier-ignore
  expect(saidTwice([session, again, zone, region], isSameSignal)).toEqual(new Set([again]));
});

test('two requirements of one topic are no kin', () => {
  expect(saidTwice([ofTable, { ...dax, topic: ofTable.topic }])).toEqual(new Set());
});

test('a number that a comparison tells once more is said twice; the same number of another service is not', () => {
  const asks = ['설계 내구성은 얼마인가?', '99.999999999%(9가 11개)'] as const;
  const ofS3 = card('fact:storage/s3#durability', ...asks, 5, 'Amazon S3');
  const compared = card('fact:storage/s3-vs-efs#durability', ...asks, 2, 'S3 vs EBS');
  const ofEfs = card('fact:storage/efs#durability', ...asks, 2, 'Amazon EFS');
  expect(saidTwice([ofS3, compared, ofEfs])).toEqual(new Set([compared]));
});

test('what is asked for in the same words and is another number is not', () => {
  const [ask, edge] = ['최대 실행 시간은 얼마인가?', 'Lambda@Edge'];
  const own = card('fact:compute/lambda-limits#timeout', ask, '15분(900초)', 5, 'AWS Lambda 한도');
  const other = card('fact:compute/lambda-at-edge#timeout', ask, '30초(모든 이벤트)', 2, edge);
  expect(saidTwice([own, other])).toEqual(new Set());
});

test('sections of two topics are chosen between for the same reasons as the topics; for others, and within one topic, they are not', () => {
  const why = '조직의 계정 전체에 상한을 걸고 멤버 계정의 루트 사용자까지 막는다';
  const whole = card('pair:management/organizations|security/iam', 'Organizations와 SCP / IAM', why, 5);
  const sections = card('pair:management/organizations#scp|security/iam#policies', 'SCP / IAM 정책', why, 2);
  const other = card('pair:management/organizations#ou|security/iam#mfa', 'OU / MFA', '팀마다 나눈다', 2);
  const [gp3, st1] = ['gp3', 'st1'].map((name, at) =>
    card(`pair:storage/ebs#${name}|storage/ebs#io2`, `${name} / io2`, '볼륨 하나의 성능을 정한다', 2 - at),
  ) as [typeof other, typeof other];
  expect(saidTwice([whole, sections, other, gp3, st1])).toEqual(new Set([sections]));
});

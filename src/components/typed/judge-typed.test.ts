import { describe, expect, test } from 'vitest';
import { judgeTyped, namesOf } from './judge-typed.ts';

const topic = (id: string, title: string, kind: string, ...aliases: string[]) => ({ id, title, titleEn: title, kind, aliases }); // prettier-ignore
const names = namesOf([
  topic('integration/sqs', 'Amazon SQS', 'service', 'SQS', '에스큐에스', 'Simple Queue Service', '메시지 큐', '메시지 대기열', 'DLQ'), // prettier-ignore
  topic('integration/sns', 'Amazon SNS', 'service', 'SNS', '에스엔에스'),
  topic('database/rds', 'Amazon RDS', 'service', 'RDS', '알디에스'),
  topic(
    'storage/s3-object-lock',
    'S3 객체 잠금',
    'concept',
    'Object Lock',
    '객체 잠금',
    '거버넌스 모드',
    '규정 준수 모드',
  ),
]);
const judge = (back: string, typed: string, kind = 'fact') =>
  judgeTyped({ id: `${kind}:a/b#c`, back: [back] }, typed, names);
const rate = (...of: Parameters<typeof judge>) => judge(...of)?.rating;

describe('an answer that was typed', () => {
  test('agrees in whatever unit and notation its value is written', () => {
    for (const typed of ['15분', '900초', '15 min', '900s', '최대 15분이다', '15'])
      expect(judge('15분(900초)', typed), typed).toMatchObject({
        agrees: ['15분'],
        missing: [],
        differs: [],
        rating: 3,
      });
    expect(rate('30일, 객체당 128KB', '30 days 128 kb')).toBe(3);
    expect(rate('99.999999999%(9가 11개)', '11 9s')).toBe(3);
  });

  test('says what is missing and what is something else', () => {
    expect(judge('15분(900초)', '10분')).toEqual({ agrees: [], missing: ['15분'], differs: ['10분'], rating: 1 });
    expect(judge('30일, 객체당 128KB', '30일')).toEqual({
      agrees: ['30일'],
      missing: ['128KB'],
      differs: [],
      rating: 2,
    });
    expect(rate('30일, 객체당 128KB', '30일, 64KB')).toBe(2);
    expect(judge('3,000 IOPS, 125MiB/s', '3000iops')?.missing).toEqual(['125MiB/s']);
  });

  test('knows a service by what else it is called, and no part of it as the whole', () => {
    for (const typed of ['SQS', '에스큐에스', 'amazon sqs', '에스큐에스로', 'simple queue service'])
      expect(rate('SQS', typed, 'signal'), typed).toBe(3);
    expect(judge('SQS', 'SNS', 'signal')).toEqual({ agrees: [], missing: ['SQS'], differs: ['SNS'], rating: 1 });
    expect(rate('SQS', 'DLQ', 'signal')).toBeUndefined();
    expect(rate('규정 준수 모드', '거버넌스 모드', 'signal')).not.toBe(3);
    expect(rate('로드 밸런서 + RDS 다중 AZ', '알디에스 다중 az 로드밸런서', 'signal')).toBe(3);
  });

  test('tells words without the particles behind them', () => {
    expect(judge('사람과 SQS의 결과를 나눈다', '사람, 에스큐에스의 결과', 'contrast')).toMatchObject({
      agrees: ['사람', 'SQS', '결과'],
    });
    expect(judge('SQS', 'SNS를 쓴다', 'signal')?.differs).toEqual(['SNS']);
  });

  test('tells once what an answer says twice, nothing that stands for all of AWS, and misses nothing that the question names', () => {
    const all = namesOf([
      topic('security/iam', 'IAM 사용자', 'concept'),
      topic('security/iam-roles', 'IAM 역할', 'concept'),
      topic('foundations/aws', 'AWS (Amazon Web Services)', 'concept'),
      topic('compute/ec2', 'Amazon EC2', 'service'),
    ]);
    const card = {
      id: 'contrast:security/iam#users-or-roles',
      front: 'IAM 사용자 / IAM 역할',
      back: ['IAM 사용자: 역할을 쓸 수 없는 도구가 AWS를 부른다', 'IAM 역할: EC2의 코드가 AWS를 부른다'],
    };
    expect(judgeTyped(card, 'AWS 조직', all)).toMatchObject({ agrees: [], missing: ['EC2'], differs: [] });
    expect(judgeTyped(card, '코드가 부른다', all)?.agrees.filter((each) => each === '부른다')).toHaveLength(1);
  });

  test('tells no rating of what it cannot judge, and nothing where nothing was typed', () => {
    expect(rate('고객', '고객이 한다')).toBe(3);
    expect(rate('고객', '우리가')).toBeUndefined();
    expect(rate('15분', '모르겠다')).toBeUndefined();
    expect(judge('15분', ' ')).toBeUndefined();
    // Told in sentences.
    expect(judge('값은 15분이다', '15분', 'correction')).toMatchObject({ rating: undefined });
  });
});

import { describe, expect, it } from 'vitest';
import { createMatcher } from './matcher.ts';
import { readReference } from './read-reference.ts';
import { readStatements } from './statements.ts';

/** The pages as they are: what is asked for here changes only where AWS does. */
const matcher = createMatcher(readReference('.').reference);

/** What is found in a note: verdict, the part of the line, and where it is said. */
const found = (note: string): string[] =>
  readStatements(note).flatMap((statement) =>
    matcher.match(statement).map(({ verdict, span, place }) => {
      const at = 'service' in place ? place.service : `${place.topic}#${place.anchor}`;
      return `${verdict} ${statement.text.slice(...span)} ${at}`;
    }),
  );

describe('노트의 말을 쪽의 값과 견주기', () => {
  it.each([
    ['SQS 메시지 보관 기간 기본 4일, 최대 14일', ['said 4일', 'said 14일']],
    ['## SQS\n- 보관 기간은 최대 30일', ['differs 30일']],
    ['SQS 가시성 제한 시간: 기본 30초, 최대 24시간', ['said 30초', 'differs 24시간']],
    ['Lambda 타임아웃은 최대 5분', ['outdated 5분']],
    ['S3 객체는 최대 5TB, 한 번의 PUT은 5GB까지', ['outdated 5TB', 'said 5GB']],
    ['| EBS gp3 | 최대 IOPS | 16,000 |', ['outdated 16,000']],
    ['## Kinesis Data Streams\n- 보존 기간은 최대 5년', ['differs 5년']],
    ['S3 접두사당 PUT 3,500건, GET 5,500건', ['said 3,500건', 'said 5,500건']],
  ])('%s', (note, expected) => {
    expect(found(note).map((each) => each.split(' ').slice(0, -1).join(' '))).toEqual(expected);
  });

  it('한 줄의 두 잘못은 둘로 짚는다', () => {
    expect(found('## Lambda\n- 타임아웃 최대 5분, /tmp 최대 512MB')).toEqual([
      'differs 5분 compute/lambda-limits#fact-timeout',
      'outdated 512MB compute/lambda-limits#fact-tmp-storage',
    ]);
  });

  it('끝나거나 이름이 바뀐 서비스와, 숫자 없는 옛말을 안다', () => {
    expect(found('App Runner로 배포한다')).toEqual(['outdated App Runner AWS App Runner']);
    expect(found('S3는 덮어쓰기에 최종 일관성이다')).toEqual(['outdated 최종 일관성 storage/s3#fact-consistency']);
  });

  it.each([
    ['바뀐 것을 아는 말', 'S3 객체는 예전 5TB에서 지금 50TB다'],
    ['이름이 바뀐 것을 아는 말', 'IAM Identity Center(구 AWS SSO)로 로그인'],
    ['자기가 정한 값', '람다 타임아웃을 5분으로 설정함'],
    ['가진 것', '우리 회사 S3 버킷은 12개'],
    ['문제의 상황', '## Q3. SQS\n30일 동안 메시지를 보관해야 한다'],
    ['보기', 'A) SQS의 보관 기간은 최대 30일이다'],
    ['주어를 모르는 말', '최대 30일까지 보관'],
    ['날씨', '오늘은 날씨가 좋다. 3시에 5명이 만난다'],
  ])('%s에는 틀렸다고 하지 않는다', (_, note) => {
    expect(found(note).filter((each) => !each.startsWith('said'))).toEqual([]);
  });

  it('노트의 제목과 절의 주제도 주어다', () => {
    const statement = { text: '메시지 보관 기간은 최대 30일', headings: [] };
    expect(matcher.match(statement, { title: 'SQS 정리' })).toMatchObject([{ verdict: 'differs' }]);
    expect(matcher.match(statement, { topic: 'integration/sqs' })).toMatchObject([{ verdict: 'differs' }]);
  });
});

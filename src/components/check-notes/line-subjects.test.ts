import { describe, expect, it } from 'vitest';
import { checkClauses } from './check-clauses.ts';
import { createNameShare } from './heading-names.ts';
import { readPaste } from './read-paste.ts';
import { openSiteReader, placeOf } from './fixtures/site-reader.ts';

describe('a line of notes', () => {
  const { read, check, toldOf, matcher } = openSiteReader();

  it('reads rows of a table by what they say, whatever its heads are called', () => {
    const table = `서비스 | 항목 | 값 | 비고   -- 2020년 공유 시트
---|---|---|---
SQS | 저장 암호화 기본값 | 꺼짐 | 큐마다 켜기
SQS FIFO | in-flight 메시지 | 최대 20,000 | 표준은 12만
KMS | CMK 자동 교체 | 1년마다, 주기 변경 불가 |
S3 | multipart 파트 수 | 최대 10,000 | 파트 5MB~5GB`;
    expect(read(table).map((one) => `${one.kind} ${placeOf(one)}`)).toEqual([
      'differs integration/sqs#fact-encryption',
      'differs integration/sqs#fact-in-flight',
      'differs security/kms#fact-auto-rotation',
      'said storage/s3#fact-multipart-parts',
    ]);
    for (const one of read('서비스 | 내용 | 시험 point\n---|---|---\nKDS | retention 기본 24h | replay O'))
      expect(`${one.text} ${one.search}`).not.toContain('point');
  });

  it('is about what the heading or the line above it names, and not about what those only mention', () => {
    const told = (note: string): string[] => read(note).map((one) => `${one.kind} ${placeOf(one)}`);
    expect(told('Lambda timeout max 5min (넘으면 Fargate)\n ㄴ mem 128MB~10,240MB, CPU는 mem에 비례')).toEqual([
      'differs compute/lambda-limits#fact-timeout',
      'likely compute/lambda-limits#fact-memory',
    ]);
    expect(told('## Lambda\n- 최대 15분\n\n> SQS/SNS\n· visibility timeout 30s default, max 12h')).toEqual([
      'said compute/lambda-limits#fact-timeout',
      'said integration/sqs#fact-visibility-timeout',
    ]);
  });

  it('holds no words against a fact of something that they do not name', () => {
    const [told] = read('새 버킷은 퍼블릭 액세스 차단이 기본 켜짐');
    expect(`${told?.kind ?? ''} ${told === undefined ? '' : placeOf(told)}`).toBe(
      'likely storage/s3-access-control#fact-new-bucket-defaults',
    );
    expect(toldOf('S3', '새 버킷의 SSE-C는 어느 버킷에서나 바로 사용')).toBe(
      'differs storage/s3-encryption#fact-sse-c-default',
    );
  });

  it('takes the subject of a sentence from the one before it on its line, or from the item above', () => {
    const kinds = (note: string): string[] =>
      read(note).map(({ kind, place, search }) => `${kind} ${kind === 'new' ? search : (place?.anchor ?? '')}`);
    expect(kinds('API Gateway 통합 타임아웃은 최대 29초!! 하드 리밋이라 절대 못 늘림')).toContain(
      'differs fact-integration-timeout',
    );
    expect(kinds('- NLB 이야기\n  - 보안 그룹 못 붙임')[1]).toBe('differs fact-security-group-rule');
    expect(kinds('- NLB 이야기\n- 보안 그룹은 못 붙이는 게 있음')[1]).not.toContain('differs');
    expect(kinds('1. EC2 / ASG\n- 쿨다운 기본 300초')).toEqual(['said fact-cooldown']);
    expect(kinds('EC2 최대 절전은 처음에 정함. 이미 띄운 건 못 켬')[1]).toBe('new EC2');
  });

  it('holds what stands below a circled number, or below the name of a column, against that', () => {
    const told = read(`## 스트림
① DynamoDB Streams
- 보존기간 24h

② Kinesis Data Streams (newer)
- 보유기간: 1년

## 엣지 함수
\tCloudFront Functions\tLambda@Edge
Max. Memory\t2 MB\t128 MB up to 10 GB
메모리\t2 MB\t128 MB up to 10 GB`);
    expect(told.map(({ kind, place }) => `${kind} ${place?.topic ?? ''}`)).toEqual([
      'said database/dynamodb-streams',
      'said analytics/kinesis-data-streams',
      'said networking/cloudfront-functions',
      'said compute/lambda-at-edge',
      'said networking/cloudfront-functions',
      'said compute/lambda-at-edge',
    ]);
  });

  it('finds what never is so in a clause that is about it, and nothing where another is or it is denied', () => {
    const settles = (heading: string, line: string): string => toldOf(heading, line).split('#')[0] ?? '';
    expect(settles('시험 정리', 'Memcached는 백업·스냅샷 지원')).toBe('differs database/redis-vs-memcached');
    expect(settles('시험 정리', 'EBS Multi-Attach 쓰면 다른 AZ 인스턴스끼리도 볼륨 공유 가능함')).toBe(
      'differs storage/ebs',
    );
    expect(settles('시험 정리', '루트 도메인은 CNAME으로 잡아야 함')).toBe('differs networking/cname-vs-alias');
    for (const line of [
      'Memcached는 백업·스냅샷 지원 안 함',
      'EBS Multi-Attach는 다른 AZ와 공유 불가',
      'Redis와 Memcached의 차이는 백업 지원',
      'CF 오리진이 S3 웹사이트 엔드포인트면 OAI 못 씀',
    ])
      expect(settles('시험 정리', line)).not.toContain('differs');
  });

  it('marks that a number cannot be changed where the number is right', () => {
    const marked = (heading: string, line: string): string[] | undefined => {
      const told = check(heading, line);
      return told?.marks.map(([from, to]) => told.text.slice(from, to));
    };
    expect(marked('API Gateway', '타임아웃 29초, 절대 못 늘림')).toEqual(['절대 못 늘림']);
    expect(marked('Route 53', '헬스 체크 주기는 30초 고정')).toEqual(['고정']);
    // nor is part of a word marked, or a nought by itself
    expect(marked('Aurora', 'Aurora Serverless v1은 0까지 줄고, v2는 0까지 못 줄어듦')).toEqual(['0까지 못 줄어듦']);
    expect(marked('SQS', 'SQS FIFO는 300 TPS, 그 이상 불가')).toEqual(['FIFO는 300 TPS, 그 이상 불가']);
  });

  it('marks no particle or ending behind a value or a noun', () => {
    const marked = (note: string): string[] =>
      read(note).flatMap(({ marks, text }) => marks.map(([from, to]) => text.slice(from, to)));
    expect(marked('Kinesis 데이터 보존 기간은 최대 7일입니다.')).toEqual(['7일']);
    expect(marked('Well-Architected는 5개의 기둥이다.')).toEqual(['5개']);
    expect(marked('스노우콘을 지금도 주문해서 드론에 싣는다')).toEqual(['스노우콘']);
    expect(marked('IAM 사용자 MFA는 SMS 문자로도 받을 수 있다')).toEqual(['MFA는 SMS 문자로도 받을']);
  });

  const checkedIn = (note: string) =>
    readPaste(note, createNameShare(matcher.lexicon)).flatMap((one) => checkClauses(one, matcher));

  it('takes a line apart that no page says as a whole: it seems said where each clause is, without what stands in brackets', () => {
    const kinds = (note: string): string[] => checkedIn(note).map(({ kind }) => kind);
    expect(kinds('EFS는 Linux만, Windows는 FSx')).toEqual(['likely']);
    expect(kinds('VPC 피어링은 전이 안됨 (A-B, B-C여도 A-C 불가)')).toEqual(['likely']);
    // a half that nobody knows leaves it open, and a discount that follows may be another's
    expect(kinds('VPC 피어링은 전이 안됨, 점심은 회사 앞 국수집에서 먹음')).toEqual(['new']);
    expect(kinds('Lambda는 상태가 없다, 점심은 회사 앞 국수집에서 먹음')).toEqual(['new']);
    expect(kinds('## EC2\n- Reserved Instance 1년/3년, 최대 72% 할인')).not.toContain('differs');
  });

  it('finds each thing of a line that is not so, and nothing more in one that is', () => {
    const found = (note: string): string[] =>
      checkedIn(note).map(
        (one) => `${placeOf(one)} ${one.marks.map(([from, to]) => one.text.slice(from, to)).join(', ')}`,
      );
    expect(found('gp3 볼륨의 최대 크기는 16TiB이고 최대 IOPS는 16,000, 최대 처리량은 1,000MiB/s다.')).toEqual([
      'storage/ebs#fact-gp3-iops 16,000, 1,000MiB',
      'storage/ebs#fact-max-size 16TiB',
    ]);
    expect(found('CloudWatch Events로 일정을 걸고, 로그인은 AWS SSO로 통합한다.')).toEqual([
      'integration/eventbridge-vs-cloudwatch-events#correction-cloudwatch-events CloudWatch Events',
      'security/iam-identity-center#fact-former-name AWS SSO',
    ]);
    expect(found('ALB=L4, NLB=L7')).toEqual(['networking/elastic-load-balancing#fact-layers ALB=L4, NLB=L7']);
    // a number of what the line does not name is none of its mistakes
    expect(found('Multi-Attach | gp3도 됨, 같은 AZ 16대')).toHaveLength(1);
    expect(found('SQS 롱 폴링 최대 20초, 지연 최대 15분')).toHaveLength(1);
  });

  it('takes the subject of a line from the lines above that are about one thing', () => {
    const kinds = (note: string): string[] => read(note).map(({ kind }) => kind);
    expect(
      kinds('S3는 객체 스토리지\n- S3 버킷은 리전에 만든다\n- 기본 암호화는 꺼져 있으니 내가 직접 켜야 됨').at(-1),
    ).toBe('differs');
    expect(
      kinds('S3는 객체 스토리지\n- EBS는 블록 스토리지\n- 기본 암호화는 꺼져 있으니 내가 직접 켜야 됨').at(-1),
    ).not.toBe('differs');
    expect(kinds('2) 스토리지\nS3 객체 5TB\n버킷 이름 전세계 유일\n암호화는 기본 안 돼있음 → 켜줘야함').at(-1)).toBe(
      'differs',
    );
  });
});

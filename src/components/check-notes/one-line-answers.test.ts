import { describe, expect, it } from 'vitest';
import { correctedNote, mendsOf } from './corrected-note.ts';
import { openSiteReader } from './fixtures/site-reader.ts';

const lines = (text: string): string[] => text.trim().split('\n');

const RIGHT = lines(`
Q. EFS를 Windows에서 쓸 수 있나요? A. 아니요, Linux에서만
Q. 보안 그룹은 상태 저장인가요? A. 네
Q. NACL은 상태 저장인가요? A. 아니요, stateless입니다.
Q. SCP는 관리 계정에도 적용되나요? A. 아니요, 관리 계정에는 적용되지 않습니다.
Q. 보안 그룹에 거부 규칙을 넣을 수 있나요? A. 아니요, 허용만.
Q. VPC 피어링은 전이되나요? A. 아니요.
- Q: RDS 다중 AZ는 비동기로 복제하나요? / A: 아니요, 동기 복제
**Q. Lambda@Edge는 리전에서 도나요?** A. 아니요, 엣지
Q. 클러스터 배치 그룹은 여러 AZ에 걸칠 수 있나요? A. 아니요
Q. 인스턴스 스토어는 중지해도 데이터가 남아있나요? A. 아니요, 사라집니다.
EBS 볼륨은 다른 AZ 인스턴스에 붙일 수 있나요? → 아니요
DynamoDB LSI는 테이블 만든 뒤에 추가할 수 있나요? 아니요, 만들 때만
교차 리전 복제는 버전 관리가 필요한가요? → O
NLB는 7계층에서 동작하나요? → X
Q. S3 게이트웨이 엔드포인트는 무료인가요? A. 네
Q. KMS 키 재료를 가져온 키는 자동 교체되나요? A. 아니요
Q. Direct Connect는 기본으로 암호화되나요? A. 아니요, VPN을 얹는다
- **Q.** SQS FIFO는 순서를 보장하나요? **A.** 네
Q. Global Accelerator는 캐싱을 하나요? A. 아니요, CloudFront가 한다.
Q. SSE-C 키를 AWS가 보관하나요? A. 아니요.
Q. EBS 스냅샷은 증분인가요? A. 네, 증분.
Q. Athena는 서버리스인가요? A. 네, 클러스터가 없다
Q: CloudTrail은 CPU 사용률을 기록하나요? / A: 아니요
Q. CloudWatch가 에이전트 없이 메모리를 수집하나요? A. 아니요, 에이전트가 필요
Q. Aurora 읽기 복제본은 15개까지 되나요? A. 네
Q. 암호화 안 된 스냅샷을 복사하면서 암호화할 수 있나요? A. 네
1. Q. S3는 강한 일관성인가요? A. 네
- ALB는 고정 IP를 가질 수 있나요? → 아니요, NLB가 고정 IP
Q. Redshift는 OLTP인가요? A. 아니요, OLAP
Q. 인터넷 게이트웨이는 VPC에 여러 개 붙일 수 있나요? A. 아니요, 하나만
Q. 스팟 인스턴스는 회수 2분 전에 알려 주나요? A. 네`);

const WRONG = lines(`
Q. 보안 그룹은 상태 저장인가요? A. 아니요.
Q. EFS를 Windows에서 쓸 수 있나요? A. 네
Q. NACL은 상태 저장인가요? A. 네
Q. SCP는 관리 계정에도 적용되나요? A. 네
Q. 보안 그룹에 거부 규칙을 넣을 수 있나요? A. 네
- Q: RDS 다중 AZ는 비동기로 복제하나요? / A: 네
NLB는 7계층에서 동작하나요? → O
Q. VPC 피어링은 전이되나요? A. 네.
**Q. 클러스터 배치 그룹은 여러 AZ에 걸칠 수 있나요?** A. 네
Q. 인스턴스 스토어는 중지해도 데이터가 남아있나요? A. 네
EBS 볼륨은 다른 AZ 인스턴스에 붙일 수 있나요? → 네
DynamoDB LSI는 테이블 만든 뒤에 추가할 수 있나요? 네
Q. S3 게이트웨이 엔드포인트는 무료인가요? A. 아니요
Q. Direct Connect는 기본으로 암호화되나요? A. 네
Q. Global Accelerator는 캐싱을 하나요? A. 네
Q. SQS에 1MB짜리 메시지를 넣을 수 있나요? A. 아니요, 256KB까지
Q. 읽기 복제본은 다른 리전에 만들 수 있나요? A. 아니요, 같은 리전 안에서만`);

describe('a question and its answer on one line', () => {
  const { read } = openSiteReader();
  const differing = (note: readonly string[]): number[] =>
    read(note.join('\n')).flatMap(({ kind, line }) => (kind === 'differs' ? [line] : []));

  it('tells none that is right, and most as the same', () => {
    expect(differing(RIGHT)).toEqual([]);
    const told = read(RIGHT.join('\n')).filter(({ kind }) => kind === 'said' || kind === 'likely');
    expect(new Set(told.map(({ line }) => line)).size).toBeGreaterThanOrEqual(20);
  });

  it('tells each that is wrong, on its own line', () => {
    expect(differing(WRONG)).toEqual(WRONG.map((_, at) => at + 1));
  });

  it('does not differ once it is corrected', () => {
    const note = WRONG.join('\n');
    const mends = mendsOf(note, { checked: read(note), titles: {} });
    expect(mends.length).toBe(WRONG.length);
    expect(differing(correctedNote(note, mends).split('\n'))).toEqual([]);
  });

  it('says nothing of the lines below it', () => {
    const [, below] = read('Q. NACL은 상태 저장인가요? A. 아니요\nAurora 읽기 복제본은 최대 15개');
    expect(below).toMatchObject({ line: 2, kind: 'said', text: 'Aurora 읽기 복제본은 최대 15개' });
  });
});

describe('a line of a note', () => {
  const { read, toldOf } = openSiteReader();
  const differing = (note: readonly string[]): string[] =>
    read(note.join('\n')).flatMap(({ kind, text }) => (kind === 'differs' ? [text] : []));

  it.each([
    ['NLB', 'NLB는 7계층 아님, 4계층', 'likely networking/elastic-load-balancing#fact-layers'],
    ['EBS', 'gp2는 GB당 3 IOPS, 최소 100 IOPS', 'likely storage/ebs-volume-types#fact-gp2-baseline'],
    ['비용', 'Savings Plans는 1년 또는 3년 약정', 'said compute/ec2-purchasing-options#fact-savings-plans-types'],
    [
      '비용',
      '세이빙스 플랜은 1년, 2년, 5년 약정 중 선택',
      'differs compute/ec2-purchasing-options#fact-savings-plans-types',
    ],
    [
      'ASG',
      '시작 구성(Launch configuration)도 아직 새로 만들 수 있다',
      'differs compute/auto-scaling-groups#fact-launch-configuration',
    ],
    ['RDS', '다중 AZ는 어떤 구성에서도 읽기는 불가능', 'differs database/rds#fact-multi-az'],
    ['SSE-C', 'AWS가 S3 안에 키를 보관해 준다', 'differs storage/s3-encryption#fact-sse-c-transport'],
    ['S3', '버킷은 예전에는 계정당 100개, 지금은 1만 개', 'said storage/s3#fact-buckets-per-account'],
    ['이전', 'PB급은 Snowball을 생각합니다', 'differs migration/snow-family#correction-datasync-data'],
    [
      '이전',
      '서버 목록은 Application Discovery Service로 새로 수집하면 됩니다',
      'differs management/recognise#outside',
    ],
  ])('%s, %s: %s', (heading, line, told) => {
    expect(toldOf(heading, line)).toBe(told);
  });

  it('has a list of all that there was, whatever stands between its numbers', () => {
    const [told] = read('| Direct Connect dedicated | 1 / 10 / 100G |');
    expect(told).toMatchObject({ kind: 'differs', place: { anchor: 'fact-dedicated-speeds' } });
  });

  it('gets the name of today beside what else has changed, and the longest old name', () => {
    const [firehose, sql] = read(
      'Kinesis Data Firehose는 최소 60초 버퍼가 있어서 완전한 실시간은 아니라고 함\nKinesis Data Analytics for SQL로 실시간 분석',
    );
    expect(firehose?.renamed?.now).toBe('Amazon Data Firehose');
    expect(sql).toMatchObject({ kind: 'differs', place: { anchor: 'correction-data-sql' } });
    expect(sql?.renamed).toBeUndefined();
  });

  it('is not told the old name on the name of today', () => {
    const note = '로그 검색과 시각화 문제는 Amazon Elasticsearch Service와 키바나를 고르라고 함';
    const [told] = read(note);
    expect(told?.renamed?.now).toBe('Amazon OpenSearch Service');
    const corrected = correctedNote(note, mendsOf(note, { checked: read(note), titles: {} }));
    expect(corrected).toContain('Amazon OpenSearch Service와 키바나');
    expect(differing([corrected])).toEqual([]);
  });

  it('heads what is below it where it has a number and two nouns', () => {
    expect(read('KMS 키를 쓴다\n5. 보안과 관리\nKMS 키 삭제 대기는 7~30일').map(({ line }) => line)).toEqual([1, 3]);
  });
});

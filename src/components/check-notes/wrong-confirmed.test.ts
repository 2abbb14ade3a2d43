import { describe, expect, it } from 'vitest';
import { openSiteReader, placeOf } from './fixtures/site-reader.ts';
import { crossBehind, markedParts } from './marked-parts.ts';
import { shownKind } from './shown-kind.ts';

describe('lines that were once told the other way round', () => {
  const { read } = openSiteReader();
  const kindsOf = (note: string): string[] => read(note).map(shownKind);

  // what only shares words with a place, stands below a heading that says the contrary, or has one of two opposites
  it.each([
    ['Secrets Manager 자동 교체 최소 주기 1일', ['differs']],
    ['Secrets Manager 자동 교체 최소 주기 4시간', ['likely']],
    ['오로라 서버리스는 v1 씀', ['differs']],
    ['Aurora Serverless v1은 지원이 끝났다', ['said']],
    ['IAM 기본은 전부 허용', ['differs']],
    ['IAM: 기본값은 모든 액션 허용', ['differs']],
    ['IAM 기본은 전부 거부', ['likely']],
    ['| S3 | 블록 스토리지 |', ['differs']],
    ['S3 | 객체 스토리지', ['said']],
  ])('is not confirmed where it is wrong: %s', (note, kinds) => {
    expect(kindsOf(note)).toEqual(kinds);
  });

  // one value of the line is right, and the other is not, whatever another fact has
  it.each([
    ['Redshift 자동 스냅샷 기본 7일, 최대 35일', ['differs']],
    ['Redshift 자동 스냅샷 기본 1일, 최대 35일', ['said']],
    ['SQS 보존 기본 4일, 최대 7일', ['differs']],
    ['SQS 보존 기본 4일, 최대 14일', ['said']],
    ['Presigned URL 콘솔에서 만들면 최대 7일', ['differs']],
    ['Presigned URL CLI로 만들면 최대 7일', ['likely']],
    ['Savings plan 1년 or 3년', ['new']],
    ['S3랑 DynamoDB는 인터페이스 엔드포인트만 지원', ['new']],
    ['EFS는 리눅스만', ['likely']],
    ['EFS는 리눅스 전용', ['likely']],
    ['| 종류 | 최대 처리량 |\n|---|---|\n| st1 | 250MB/s |', ['differs']],
    ['| 종류 | 최대 처리량 |\n|---|---|\n| st1 | 500MB/s |', ['said']],
  ])('is judged by each of its values: %s', (note, kinds) => {
    expect(kindsOf(note)).toEqual(kinds);
  });

  // the fact stands on another page, or the line above names the service
  it.each([
    ['NACL 규칙은 인바운드/아웃바운드 각각 기본 40개', ['differs']],
    ['Transit Gateway 어태치먼트 최대 500개', ['differs']],
    ['Transit Gateway 어태치먼트 최대 5,000개', ['said']],
    ['## VPC\n- 보안그룹 규칙은 기본 50개', ['differs']],
    ['# 메시징\n- SQS 보존 4일\n- SQS 지연 0초\n- 가시성 타임아웃 최대 30초', ['said', 'said', 'differs']],
    ['SQS&nbsp;보존 기본&nbsp;4일, 최대&nbsp;7일', ['differs']],
  ])('is found where its fact is: %s', (note, kinds) => {
    expect(kindsOf(note)).toEqual(kinds);
  });

  // what a part has, or a neighbour, says nothing of what is named
  it.each([
    ['Aurora 복제본 지연 1초', ['differs']],
    ['Aurora Global Database 리전 사이 복제 지연 1초', ['said']],
    ['Firehose 샤드당 쓰기 1MB/s', ['differs']],
    ['KDS 샤드당 쓰기 1MB/s', ['said']],
    ['NAT 인스턴스 최대 100Gbps', ['differs']],
    ['NAT 게이트웨이 최대 100Gbps', ['said']],
    ['HTTP API 통합 타임아웃 29초', ['differs']],
    ['REST API 통합 타임아웃 29초', ['said']],
    ['파티션 배치 그룹은 AZ당 인스턴스 7개', ['differs']],
    ['스프레드 그룹 AZ당 인스턴스 7개', ['said']],
    ['CloudWatch 로그 15개월 보관', ['differs']],
    ['CloudWatch 지표 15개월 보관', ['said']],
    ['CloudTrail Lake 90일 보관', ['differs']],
    ['Cognito ID 토큰 최대 10년', ['differs']],
    ['NLB 고정 IP 2개', ['differs']],
    ['KMS 4KB까지 직접 암호화 → 그 이상 envelope', ['said']],
    ['API Gateway HTTP API 통합 제한 시간은 최대 30초', ['likely']],
    ['클러스터 배치 그룹은 AZ 하나 안에서만 만든다', ['likely']],
    ['AZ는 데이터센터 한 곳이다', ['differs']],
    ['AZ는 데이터센터 한 곳 이상이다', ['said']],
    ['S3는 덮어쓰기도 강한 일관성이다', ['likely']],
    ['S3는 쓰기 직후 읽기에 강한 일관성을 제공한다', ['likely']],
    ['VPC 피어링은 전이적이지 않습니다', ['likely']],
    ['VPC 피어링은 전이적이다', ['differs']],
    ['RDS Multi-AZ의 대기 인스턴스는 어떤 경우에도 읽기를 못 받는다', ['differs']],
    ['HTTP API 타임아웃 최대 30초, REST는 29초', ['likely']],
    ['HTTP API의 통합 제한 시간은 30초이고 늘릴 수 없다', ['likely']],
    ['S3는 이제 덮어쓰기도 강한 일관성이다', ['said']],
    ['S3는 2020년 12월부터 쓰기 직후 읽기에 강한 일관성을 제공한다', ['likely']],
    ['DDB GSI도 strongly consistent read O', ['differs']],
    [
      'Q. Lambda가 VPC 안에 있으면 인터넷이 되나?\nA. 퍼블릭 서브넷에 두면 퍼블릭 IP가 붙어서 인터넷이 된다.',
      ['differs'],
    ],
    ['SQS std 큐 = 순서 보장 O, 중복 X', ['differs', 'differs']],
    ['SQS 표준 대기열은 중복 전달될 수 있고 순서가 바뀔 수 있다', ['likely']],
    ['VPC 가장 큰 CIDR | /8 (가장 작은 건 /28)', ['differs']],
    ['VPC 가장 큰 CIDR | /16 (10.0.0.0/8 안에서)', ['likely']],
    ['Global Accelerator는 엣지에 콘텐츠를 캐시해서 응답을 빠르게 합니다.', ['differs']],
    ['Global Accelerator는 콘텐츠를 캐시하지 않는다', ['said']],
    ['EC2의 퍼블릭 IPv4 주소는 인스턴스가 실행 중이면 요금이 없습니다.', ['differs']],
    ['Fargate에서는 영구 스토리지를 못 쓰니 EFS가 필요하면 EC2 시작 유형을 골라야 합니다.', ['differs']],
    ['보안 그룹은 상태 저장, NACL은 상태 비저장이라 양방향 규칙이 필요하다.', ['said']],
    ['보안 그룹에는 거부 규칙을 넣을 수 없다', ['said']],
    ['S3 Glacier Flexible Retrieval 신속 검색 | 1~5분 (표준 3~5시간)', ['likely']],
    ['EBS io2 Block Express 최대 IOPS | 256,000 (64TiB)', ['likely']],
    ['OAI 대신 OAC를 쓰는 것이 권장된다', ['said']],
    ['S3 객체는 기본적으로 SSE-S3로 암호화되므로 따로 켜지 않아도 된다', ['likely']],
    ['Glacier Instant Retrieval은 밀리초로 꺼내고 최소 90일이다', ['likely']],
    ['표준 대기열은 중복 없이 받으려면 소비자가 멱등해야 한다', ['new']],
    ['SQS 표준 큐는 중복이 없다고 보장하지 않는다', ['new']],
    // a heading that names it beside others does not say that the line is of those
    ['[SQS/SNS/Kinesis]\n- SQS msg 최대 256KB\n- KDS 보존 24h 기본, 최대 7일', ['differs', 'differs']],
    ['# SNS\n- 메시지 크기는 SQS와 달리 최대 256KB', ['differs']],
    // a default is not the most of it
    ['Redshift 자동 스냅샷은 기본 1일 보존, 최대 35일', ['said']],
    ['gp3 최대 IOPS 3,000', ['differs']],
    ['gp3 최대 처리량 125MB/s', ['differs']],
    ['gp3 기본 처리량 125MB/s', ['said']],
    ['S3 접두사당 PUT 3,500, GET 3,500', ['differs']],
    ['S3 접두사당 PUT 3,500, GET 5,500', ['said']],
    ['보안 그룹은 스테이트리스', ['differs']],
    ['보안 그룹은 스테이트풀', ['said']],
    ['NACL은 스테이트풀이다', ['differs']],
    ['NACL은 스테이트리스다', ['said']],
    ['SQS 보존 기간 기본 4일, 최대 14일', ['said']],
    ['rds 읽복 → mysql 5개까지', ['differs']],
    ['vpc당 서브넷 200', ['said']],
  ])('is told by its own figure: %s', (note, kinds) => {
    expect(kindsOf(note)).toEqual(kinds);
  });

  it.each([
    ['EFS는 리눅스 전용(NFSv4), 여러 AZ에서 동시 마운트', ['likely']],
    ['EFS는 여러 AZ 전용', ['differs']],
    ['ElastiCache Memcached ✗ 복제/영속성 없음, 멀티스레드 O', ['said', 'said']],
    ['Memcached 복제 X 멀티스레드 O', ['said', 'said']],
    ['Memcached → Multi-AZ 자동 장애조치 O, 백업 O', ['differs', 'differs']],
    ['NAT Gateway 보안 그룹 연결 필요 없다', ['said']],
    ['NAT Gateway 보안 그룹 연결 필요', ['differs']],
    ['서브넷에서 aws가 5개 ip 예약함 (첫 4개+마지막 1개)', ['likely']],
    ['서브넷 하나당 IP 5개 못 씀 (앞에 4개, 맨 뒤 1개)', ['likely']],
  ])('is not called different where it is right: %s', (note, kinds) => {
    expect(kindsOf(note)).toEqual(kinds);
  });

  it('is answered by what it is of', () => {
    const answer = (note: string): string => {
      const [one] = read(note);
      return one === undefined ? '' : `${shownKind(one)} ${placeOf(one)}`;
    };
    expect(answer('[RDS/오로라]\n- RR은 5개까지')).toBe(
      'differs database/rds-read-replicas-vs-multi-az#fact-replica-count',
    );
    expect(answer('[RDS/오로라]\n- 안쓰면 0으로 꺼짐')).toBe('new #');
    expect(answer('Fargate는 EFS 마운트 ✗')).toContain('differs compute/fargate');
    expect(answer('Redis 클러스터 최대 90노드')).toBe('likely database/elasticache#fact-cluster-nodes');
    expect(answer('VPC peering A-B, B-C → A-C 통신 O')).toBe('differs networking/vpc-peering#fact-transitive');
    expect(answer('Spot block 1~6h 쓰면 중단 안 됨')).toBe('differs compute/ec2-purchasing-options#confusions');
    expect(answer('S3 Glacier Instant Retrieval은 검색에 1~5분')).toBe(
      'differs storage/s3-glacier#fact-retrieval-time',
    );
    expect(answer('GSI는 테이블을 만들 때만 만들 수 있다')).toBe('differs database/dynamodb#fact-gsi-per-table');
    expect(answer('S3 Standard-IA는 AZ 하나에만 저장한다')).toBe('differs storage/s3-storage-classes#standard-ia');
    expect(answer('Redshift는 OLTP용 데이터베이스다')).toBe('differs analytics/redshift#when');
    expect(answer('RDS 대기 인스턴스는 어떤 경우에도 읽기를 못 받는다')).toBe('differs database/rds#fact-multi-az');
  });

  it.each([
    ['KDS 기본 보존기간 → 7일', 'never'],
    ['KDS 보존기간 최대 7일', 2020],
    ['스팟 회수는 5분전 통보', 'never'],
    ['SQS 보관 최대 30일', 'never'],
    ['람다 최대 60분 실행', 'never'],
    ['KMS 4MB까지 직접 암호화', 'never'],
    ['CloudTrail 이벤트 기록은 기본 1년 보관', 'never'],
    ['Step Functions Express 워크플로는 최대 1시간', 'never'],
  ])('tells whether it ever was so: %s', (note, until) => {
    const [one] = read(note);
    expect([one?.kind, one?.place?.until]).toEqual(['differs', until]);
  });
});

describe('marks inside a line', () => {
  it('stand behind what they are of', () => {
    expect(crossBehind('Memcached ✗ 복제/영속성 없음')).toBe('Memcached 복제/영속성 없음');
    expect(crossBehind('Memcached ✗ 복제')).toBe('Memcached 복제 X');
    expect(crossBehind('EBS ✗, EFS O')).toBe('EBS ✗, EFS O');
    expect(crossBehind('복제 ✗ 멀티스레드 O')).toBe('복제 ✗ 멀티스레드 O');
  });

  it('are each of their own part', () => {
    expect(markedParts('Memcached: 복제 ✗, 영속성 ✗, 멀티스레드 O')).toEqual([
      'Memcached 복제 X',
      'Memcached 영속성 X',
      'Memcached 멀티스레드 O',
    ]);
    expect(markedParts('Redis 복제 O, Memcached 복제 X')).toEqual(['Redis 복제 O', 'Memcached 복제 X']);
    expect(markedParts('메시지 256KB, 보존 14일')).toEqual(['메시지 256KB, 보존 14일']);
    expect(markedParts('Multi-AZ 지원 O')).toEqual(['Multi-AZ 지원 O']);
  });
});

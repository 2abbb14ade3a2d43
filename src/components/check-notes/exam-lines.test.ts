import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isToSee } from './labels.ts';
import { sortOut } from './what-counts.ts';
import { linesOf, openSiteReader, placeOf } from './fixtures/site-reader.ts';

/** Lines as old notes have them below the name of a service, and the place that knows, by what is told of them: first what has changed since. */
const TABLES = Object.fromEntries(
  readFileSync(join(import.meta.dirname, 'fixtures/exam-lines.txt'), 'utf8')
    .split(/^# /m)
    .slice(1)
    .map((table) => [table.slice(0, table.indexOf('\n')), table.slice(table.indexOf('\n') + 1)]),
) as Record<'differs' | 'said' | 'likely' | 'new', string>;

describe('lines of exam notes', () => {
  const { read, check, toldOf, matcher, statements } = openSiteReader();

  it.each(linesOf(TABLES.differs))('differs: %s, %s', (heading = '', line = '', place = '') => {
    expect(toldOf(heading, line)).toBe(`differs ${place}`);
  });

  it.each(linesOf(TABLES.said))('holds: %s, %s', (heading = '', line = '', place = '') => {
    expect(toldOf(heading, line)).toBe(`said ${place}`);
  });

  it.each(linesOf(TABLES.likely))('seems so: %s, %s', (heading = '', line = '', place = '') => {
    expect(toldOf(heading, line)).toBe(`likely ${place}`);
  });

  it.each(linesOf(TABLES.new))('neither: %s, %s', (heading = '', line = '') => {
    expect(toldOf(heading, line)).toBe('new');
  });

  it.each(
    linesOf(`
Fargate / EC2 노드를 직접 프로비저닝하고 관리할 필요 없이 컨테이너를 돌림
IAM Identity Center (구 AWS SSO) / 여러 계정에 한 번에 들어가는 단일 로그인(SSO)
S3 Glacier Flexible Retrieval / 꺼낼 일이 드물고 즉시 필요하지 않은 백업
CloudTrail / 거버넌스, 규정 준수, 감사
DynamoDB On-Demand / 미리 용량 계산 필요x (RCU & WCU 개념x)
DAX / DynamoDB 응답 시간은 원래 한 자릿수 밀리초
FSx for Windows / EFS의 경우 POSIX라 리눅스 시스템에서만 작동함
CloudWatch / 복합 경보는 두 개 이상의 다른 경보를 AND, OR로 묶음
SQS / Standard 타입: 순서 보장 X, 최소 1번 전달
FSR, EBS 스냅샷 / 가용 영역별/스냅샷 크기에 따라서 비용이 나감
Glue / 여러 저장소(S3, RDS 등)의 데이터를 뽑아 바꾸고, 데이터 웨어하우스나 데이터 레이크에 싣는 파이프라인을 만든다
Parquet / 큰 데이터를 다루는 시스템, 그중에서도 Hadoop 계열에서 쓰려고 만든 열 단위 오픈 소스 파일 형식이라 분석 쿼리가 빠르다
VPC / 프라이빗 서브넷에 EC2를 두면 외부에서 직접 들어오는 인바운드 접근은 막힌다
가상 프라이빗 게이트웨이 / AWS 쪽에서 Site-to-Site VPN 연결이나 전용 회선(Direct Connect)의 끝이 되고 VPC로 트래픽을 보내는 관문이 된다
Secrets Manager / Parameter Store에도 비밀을 둘 수 있지만, Secrets Manager처럼 교체를 자동으로 해 주지는 않음
EBS / 인스턴스를 종료하면 루트 볼륨도 함께 지우는 것이 기본이다. 하지만 종료해도 유지되게 변경할 수 있음
Snowball / Snowball Edge는 데이터를 암호화해 안전하게 AWS로 보낸다
API Gateway / Lambda와 API Gateway를 이으면 완전 서버리스 (인프라 관리 필요x)
Step Functions / Lambda뿐만 아니라 EC2, ECS, SQS 큐 등 다양한 서비스를 워크플로에 넣을 수 있음
Athena / 사용 사례: 임시 쿼리, 비즈니스 인텔리전스 분석과 보고
DAX / DynamoDB 앞에 두는 완전 관리형 인메모리 캐시라 읽기 처리량을 크게 높일 수 있음
S3 / 백업은 Amazon S3에 두었다가, 필요할 때 거기서 파일 시스템을 되살린다
VPC / 여러 리전의 VPC를 이어 전 세계에 퍼진 애플리케이션을 만들 때 쓴다
GuardDuty / CloudTrail, VPC 흐름 로그, DNS 쿼리 로그 같은 것을 모아 보고, 실시간으로 경고를 준다
IAM 역할 / 역할은 권한을 갖지만, 그 권한은 필요한 사용자나 서비스가 역할을 맡을 때만 살아난다
ACM / 인증서를 저절로 발급하고 갱신해 주어, 손으로 하던 수동 관리의 부담이 준다
CRR / 객체를 한 리전에서 다른 리전으로 자동으로 복제
S3 Standard-IA / 낮은 비용과 높은 내구성
NLB / 보안 그룹 없이 만들면 나중에 보안 그룹을 붙일 수 없음
보안 그룹 / 규칙으로 특정 IP 주소나 서브넷에서만 접근을 허용
KMS / AWS 소유 키(owned key)는 무료
NAT Gateway / 같은 리전 안의 트래픽은 무료
Application Migration Service(MGN) / 애플리케이션을 거의 멈추지 않고 AWS로 옮긴다
DynamoDB / 프로비저닝 용량 모드는 정해 둔 읽기와 쓰기 용량 단위만큼 요금을 낸다
Glue / 데이터 웨어하우스 싣기
EventBridge / Lambda를 불러 데이터 처리나 워크플로를 시작함
관리 계정 / Marketing Account 3
보안 그룹 인바운드 / SSH, TCP, 22, 0.0.0.0/0
웹 서버 보안 그룹 / Port : 8080
대상 그룹 상태 확인 / 응답이 200이 아니면 그 대상으로 보내지 않는다
Aurora 복제 / 8-way 복제
Aurora Global Database / 보조 리전마다 16개의 read replica를 둘 수 있다
EC2 / 인스턴스가 50개면 50번 되풀이한다
VPC 엔드포인트 / 게이트웨이 엔드포인트와 인터페이스 엔드포인트, 이렇게 두 가지로 나뉜다
S3 Glacier / 표준 검색은 3~5시간 걸린다
API Gateway 백엔드 / Lambda 함수와 연결
ELB / 여러 서버에 트래픽을 나누어 보낼 수 있음
캐시 계층 / 캐시에 없으면 데이터베이스에서 읽어 캐시에 넣는다
RDS / 스토리지가 알아서 늘어날 수 있다
Personalize / 모델 훈련에서 추천까지 자동이라 운영이 쉽다
Macie / 머신 러닝으로 민감한 데이터와 보안 위협을 탐지하고, 결과를 보고서로 보여 준다
NAT Instance / failover는 인스턴스끼리 스크립트를 직접 짜서 처리
vs. NAT Instance / NAT Gateway 쪽은 AWS가 관리
NAT Instance / 게이트웨이는 퍼블릭 서브넷에 두며, 저절로 고가용성 및 확장성을 갖춘다
Cost Explorer / 예산을 설정하고 실제로 쓴 금액과 견준다
IAM Permission Boundaries / 사용자가 더 높은 권한을 부여받는 일을 방지한다
Capacity Reservations / 요금은 온디맨드 요금을 낸다
ELB Health Check / ELB와 함께 상태를 보고, 비정상 인스턴스를 교체
Alias Records / 루트 도메인에도 사용 가능
다중값 응답 라우팅 / 도메인 이름 하나에 여러 IP 주소를 반환
S3 복제 / 기존 객체도 복제하고 싶다면 S3 Batch Replication을 쓴다
DAX / DynamoDB의 성능 향상을 위해 만든 인메모리 캐시
DynamoDB TTL / 만료된 항목이 즉시 삭제되지 않고, 뒤에서 도는 작업이 지운다
Lambda VPC / 기본적으로 Lambda 함수는 내 VPC에 접근할 수 없다
NLB / OSI 7계층 가운데 4계층에서 동작하는 로드 밸런서
ALB / ALB는 7계층에서 동작 (TCP는 4계층)
VPC 피어링 / 계정이나 리전이 달라도 된다
ECS / Fargate는 서버를 관리하지 않는다
EKS / Fargate는 노드를 직접 관리하지 않음
IAM 역할 / 특정 사용자에게 속하지 않고 필요한 쪽이 맡음
Elastic Beanstalk / 비용 효율적인 서비스
수직 확장 / 서버에 CPU와 메모리를 추가
X-Ray / API 호출을 추적해 병목을 찾음
AWS Backup / EBS, EFS, RDS의 백업을 만들어 둠
S3 One Zone-IA / AZ 하나에 두는 대신 값이 싸다
Savings Plans / 약정 기간은 1년 또는 3년뿐
SQS / 메시지는 둘 이상의 가용 영역에 저장한다
GuardDuty / 로그를 AWS 안쪽에서 직접 받음
라우팅 테이블 / AZ마다 프라이빗 라우팅 테이블을 따로 둠
게이트웨이 엔드포인트 / 프라이빗 서브넷의 EC2가 S3에 접근
DataSync / 실시간이 아니다
CloudFront / 가격은 리전별로 다르다
Secrets Manager / 코드 변경이나 중단이 없는 자동 교체
NLB / TLS 리스너에서는 고정 세션을 쓸 수 없다
CloudFormation / 드리프트는 콘솔에서 직접 고쳐 템플릿과 달라진 것
SCP / 계정이 정해진 범위를 넘어 권한을 부여받지 못하게 방지
`),
  )('is not wrong: %s, %s', (heading = '', line = '') => {
    expect(toldOf(heading, line)).not.toContain('differs');
  });

  it('takes what only exam material has for no value of today: 80TB', () => {
    expect(
      toldOf(
        'AWS Snowball',
        'Snowball Edge Storage Optimized 장치 하나로 약 80TB까지 전송할 수 있으며, 더 많으면 나눠 보낸다',
      ),
    ).toBe('differs migration/snow-family#fact-storage-optimized');
  });

  it('holds no number of machines against one of other things', () => {
    expect(toldOf('시험 정리', 'Spread 배치 그룹은 리전당 인스턴스 7대까지')).not.toContain('groups-per-region');
  });

  it('is not sure of a number that facts of several services are called by, where nothing names one', () => {
    const sure = (heading: string, line: string): boolean => {
      const told = check(heading, line);
      return told !== undefined && !isToSee(told);
    };
    for (const line of ['타임아웃 29초', '메시지 최대 256KB'])
      expect([line, sure('메모', line)]).toEqual([line, false]);
    expect([sure('SQS', '메시지 최대 256KB'), sure('메모', '람다 타임아웃 5분')]).toEqual([true, true]);
  });

  it('holds what somebody has chosen from a range against none, nor what another fact has against this one', () => {
    for (const line of [
      '저희 회사 운영 DB는 AWS Backup으로 관리하고 백업은 21일 보관합니다',
      'RDS 자동 백업은 14일 보관으로 설정',
      'DynamoDB 시점 복구(PITR)를 켜 두면 최근 35일 안의 어느 시점으로든 되돌릴 수 있습니다',
    ])
      expect([line, toldOf('백업', line)]).toEqual([line, expect.not.stringMatching(/^differs/)]);
    expect(toldOf('메모', '보존 기간 7일')).not.toMatch(/^differs/);
    expect(toldOf('백업', 'RDS 자동 백업은 최대 14일')).toMatch(/^differs database\/rds/);
  });

  it('takes what is so today for that, whatever stands behind it', () => {
    expect(toldOf('CloudFront', '| ACM 인증서 리전 | us-east-1 | 대체 도메인 HTTPS |')).toMatch(/^said/);
    expect(toldOf('SQS', 'msg max 64KB → 넘으면 S3 + extended client')).toBe(
      'differs integration/sqs#fact-message-size',
    );
  });

  it('counts no chatter, and every statement', () => {
    const chatter = [
      '다음 주에 다시 보자',
      '피곤하다',
      'ㅋㅋ',
      '내일 7시에 만나자',
      '오키 나머지는 일욜에 하자',
      '순서 엉망',
      'Kinesis가 제일 어려움',
      'VPC 챕터 2회독 필요',
      '오늘은 ELB부터 봤다',
      '여기까지만 하자!!',
    ];
    const real = [
      '더 필요하면 EFS',
      '파일 하나 47.9TiB',
      '규칙은 낮은 번호부터',
      'S3 강의에서 들은 SSE-C',
      '스냅샷은 증분 방식',
      'Lambda 타임아웃 17분 제일 헷갈림',
    ];
    const { statements, left } = sortOut(read([...chatter, '[EFS]', ...real].join('\n\n')));
    expect(left.map(({ text }) => text)).toEqual(chatter);
    expect(statements.map(({ text }) => text)).toEqual(real);
  });

  it('searches for what is no page’s by the names of services and the words that tell most', () => {
    const searchOf = (heading: string, line: string) => check(heading, line)?.search;
    expect(searchOf('S3', '버킷 이름 앞에 프로젝트 이름을 붙인다')).toBe('S3 버킷 이름 프로젝트');
    expect(searchOf('스토리지', '버킷 이름이랑 리전은 만든 다음 못 바꿈, 버킷 안에 버킷도 못 만듦')).toBe(
      '버킷 이름 리전',
    );
    expect(searchOf('S3 이벤트 알림: SQS, SNS', '목적지가 늘 하나')).toBe('S3 이벤트 알림 목적지');
    expect(searchOf('시험 정리', '람다에서 RDS까지 3초 걸림')).toBe('람다 RDS');
    // by their names, each once, without numbers
    expect(searchOf('시험 정리', 'ddb 파티션 키 고르는 요령 3가지')).toMatch(/^DynamoDB 파티션 키/);
    expect(searchOf('시험 정리', 'IAM 그룹마다 그룹 이름 규칙을 정함')).toBe('IAM 그룹 이름 규칙');
    expect(searchOf('EC2 / Auto Scaling', '키페어 파일은 따로 둔다')).toMatch(/^EC2 키페어/);
  });

  it('shows what is nearest to what is neither said nor contradicted', () => {
    const told = check('EC2', '최대 절전은 RAM을 루트 볼륨에 파일로 쓰고 멈추니까 다음에 이어서 함');
    expect(told?.kind).toBe('new');
    expect(told === undefined ? '' : placeOf(told)).toBe('compute/ec2#hibernate');
    expect(check('시험 정리', '점심은 국수였다')?.place).toBeUndefined();
  });

  it('calls alike what a page is likely to say', () => {
    const alike = (line: string, heading = '시험 정리') => {
      const told = check(heading, line);
      return told && `${told.kind} ${placeOf(told)}`;
    };
    expect(alike('VPN을 얹으면 암호화된다', 'Direct Connect')).toBe('likely networking/direct-connect#fact-encryption');
    expect(alike('Shield Standard 자동, 무료')).toBe('likely security/shield#fact-standard-price');
    expect(alike('Aurora는 최대 256TiB')).toBe('likely database/aurora#fact-volume-max');
  });

  it('leads from a name that is no more to the one of today', () => {
    const names = [
      'AWS SSO로 여러 계정에 로그인',
      'Elasticsearch Service로 로그 검색',
      'CloudWatch Events 규칙으로 예약',
    ];
    expect(names.map((line) => check('시험 정리', line)?.renamed)).toEqual([
      { was: 'AWS SSO', now: 'AWS IAM Identity Center' },
      { was: 'Elasticsearch Service', now: 'Amazon OpenSearch Service' },
      { was: 'CloudWatch Events', now: 'Amazon EventBridge' },
    ]);
    // what else a line says stands: the name is told besides
    const told = ['Kinesis Data Firehose로 콜라 파일을 옮김', 'IAM Identity Center(구 AWS SSO)로 여러 계정 로그인'];
    const { kind, renamed } = check('시험 정리', 'Kinesis Data Firehose는 준실시간') ?? {};
    expect([kind, renamed?.was]).toEqual(['said', 'Kinesis Data Firehose']);
    expect(told.map((line) => [check('시험 정리', line)?.kind, check('시험 정리', line)?.renamed?.now])).toEqual([
      ['renamed', 'Amazon Data Firehose'],
      ['new', undefined],
    ]);
  });

  it('never finds the site to contradict itself', () => {
    const own = statements.filter(
      ({ kind, anchor }) => kind === 'summary' || anchor === 'confusions' || anchor === 'when',
    );
    expect(own.length).toBeGreaterThan(1000);
    const against = own.filter(({ text, about }) => {
      const told = matcher.judgeClaims(text, [about]);
      return told?.kind === 'differs' && told.isName !== true;
    });
    expect(against.map(({ topic, text }) => `${topic}: ${text}`)).toEqual([]);
  });
});

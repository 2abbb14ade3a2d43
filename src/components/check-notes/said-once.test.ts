import { describe, expect, it } from 'vitest';
import { openSiteReader } from './fixtures/site-reader.ts';
import { leftOut } from './left-out.ts';
import { shownKind } from './shown-kind.ts';

/** Lines that were so once, or never, and lines beside them that are. Of each: the heading it stands below, and the line. */
const WRONG = `
EC2 / Spot: 입찰가(bid) > 시세면 실행, 시세 오르면 바로 종료
EC2 / 과금: 모든 인스턴스 1h 단위 올림
EC2 / T2 → 최신 버스트형, 나머지 M4/C4 쓰면 됨
EC2 / ASG desired > max 설정 가능
EBS / root 볼륨은 시작할 때 바로 암호화 못함 (AMI 복사해서)
EBS / io1이 끝판왕
EFS / EFS는 multi-AZ만 있음
ELB / R53 정책 6: simple weighted latency failover geo multivalue
Serverless / λ timeout 5m
Serverless / λ 과금 100ms 올림
Serverless / λ VPC 붙이면 cold start 10s+ (ENI 매번 생성)
Serverless / SQS Std = 순서 보장 + 중복 X
Serverless / SNS = pull, 구독자가 가져감
Kinesis / capacity 는 shard 수 직접 지정 only (provisioned)
분석 / Redshift = 무조건 클러스터 노드 프로비저닝 (serverless 없슴)
통합 / Step Functions : workflow 종류 1개, 최대 1년
통합 / SNS 는 FIFO topic 없슴
이전 / DataSync : DB schema 를 변환해줌
이전 / Volume Gateway cached 모드 = 전체 data 를 온프렘에 저장
보안 / Cognito Identity Pool 이 user 의 password 를 저장
보안 / AWS WAF Classic으로 웹 ACL을 만든다.
CDN / CloudFront 엣지에서 코드를 돌리는 방법은 Lambda@Edge뿐입니다.
CDN / CloudFront로 RTMP 배포를 만들어 Flash 동영상을 스트리밍할 수 있다.
CDN / CloudFront는 리전 서비스라서 서울 리전에만 배포하면 서울 사용자만 쓴다.
계정 / Organizations의 권한 상한은 SCP 하나로만 걸 수 있다.
DR / Pilot light 가 제일 빠르고 제일 비쌈
ML / Comprehend 는 이미지에서 글자 추출
기타 / Well-Architected = 5 pillars
컨테이너 / EKS : worker node 는 EC2 만, Fargate 는 ECS 전용
`;
const RIGHT = `
EC2 / 스팟은 입찰하지 않는다
EC2 / 스팟은 회수 2분 전에 알린다
EC2 / 온디맨드는 초 단위 과금, 최소 60초
EC2 / Savings Plans는 시간당 약정 금액
EC2 / T3는 T2보다 최신 세대
EC2 / ASG 희망 용량은 최소와 최대 사이
EC2 / ASG min ≤ desired ≤ max로 설정
EBS / root 볼륨도 시작할 때 암호화할 수 있다
EBS / 이미 있는 볼륨은 바로 암호화하지 못한다
EBS / io2 Block Express가 io1보다 빠르다
EBS / io1 최대 64,000 IOPS
EFS / EFS One Zone은 AZ 하나에 둔다
EFS / EFS는 기본이 multi-AZ
Route 53 / 라우팅 정책은 8가지
Route 53 / 가중치 정책은 비율로 나눈다
Lambda / 타임아웃 15m
Lambda / VPC에 붙여도 ENI는 함수마다 만들지 않는다
SQS / 표준 큐는 순서 보장 안 함, 중복 가능
SQS / FIFO는 순서 보장 + 중복 없음
SQS / SQS는 pull, SNS는 push
SNS / SNS는 구독자에게 push한다
SNS / 표준 주제는 순서를 보장하지 않는다
Kinesis / 온디맨드 모드는 샤드 수를 정하지 않는다
Kinesis / 프로비저닝 모드는 샤드 수를 직접 정한다
분석 / Redshift Serverless는 노드를 프로비저닝하지 않는다
통합 / Step Functions는 Standard와 Express 두 종류
이전 / DataSync는 DB 스키마를 변환하지 않는다
이전 / DMS는 이기종이면 SCT로 스키마를 변환한다
이전 / Volume Gateway stored 모드는 전체 데이터를 온프레미스에 둔다
이전 / Volume Gateway cached 모드는 원본을 S3에 둔다
보안 / Cognito User Pool이 비밀번호를 관리한다
보안 / Identity Pool은 비밀번호를 저장하지 않는다
보안 / WAF Classic 대신 AWS WAF로 웹 ACL을 만든다
CDN / CloudFront Functions와 Lambda@Edge로 엣지에서 코드를 돌린다
CDN / CloudFront는 글로벌 서비스다
CDN / CloudFront는 HLS로 동영상을 보낸다
계정 / SCP와 RCP가 권한의 상한을 정한다
DR / Pilot light는 Warm standby보다 싸다
DR / Multi-site가 제일 빠르고 제일 비싸다
ML / Textract는 이미지에서 글자를 추출한다
ML / Comprehend는 텍스트에서 감정을 분석한다
기타 / Well-Architected = 6 pillars
컨테이너 / EKS는 Fargate에서도 돌린다
컨테이너 / Fargate는 ECS와 EKS에서 쓴다
S3 / TA(Transfer Acceleration) = 엣지 경유 업로드
ELB / cross-zone: ALB 기본 on / NLB 기본 off
EBS / EBS 스냅샷 = 증분, S3에 저장
이전 / Storage Gateway : File / Volume / Tape
이전 / Tape GW → 백업 SW 그대로, VTL
비용 / Compute Savings Plans > 유연 (family/region 무관)
`;

const lines = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((line) => /^(.+?) \/ (.+)$/.exec(line)?.slice(1) ?? []);

describe('what notes say of what has changed', () => {
  const { read, check } = openSiteReader();
  const kinds = (heading: string, line: string): string[] => read(`## ${heading}\n- ${line}`).map(shownKind);

  it.each(lines(WRONG))('below %s it is told that this is not so: %s', (heading = '', line = '') => {
    expect(kinds(heading, line)).toContain('differs');
  });

  it.each(lines(RIGHT))('below %s it is not told of this: %s', (heading = '', line = '') => {
    expect(kinds(heading, line)).not.toContain('differs');
    expect(kinds(heading, line)).not.toContain('renamed');
  });

  it('doubts no value that another sentence of the service has', () => {
    for (const [heading = '', line = ''] of [
      ['S3', '단일 PUT max 5GB, 100MB↑ multipart 권장'],
      ['APIGW', 'API Gateway timeout 29s 못늘림'],
    ]) {
      const one = check(heading, line);
      expect(one?.kind).not.toBe('new');
      expect(one && leftOut(one)).toEqual([]);
    }
    const odd = check('S3', 'prefix 앞에 hash 랜덤 붙여야 성능 나옴 (100 rps)');
    expect(odd && leftOut(odd)).toEqual(['100 rps']);
  });

  it('confirms no only way by what is a way', () => {
    expect(kinds('IAM', '임시 자격 증명을 받는 방법은 AssumeRole뿐이다')).not.toContain('said');
    expect(kinds('S3 Glacier', 'Expedited는 Flexible Retrieval만 된다')).toEqual(['likely']);
  });
});

import { describe, expect, it } from 'vitest';
import { openSiteReader } from './fixtures/site-reader.ts';

describe('lines of hurried notes, half in English', () => {
  const { read } = openSiteReader();
  const LINES: [line: string, kind: string][] = [
    ['EFS 는 windows 에서도 mount 됨', 'differs'],
    ['CRR 하면 기존 object 도 자동으로 복제됨', 'differs'],
    ['peering 은 같은 region 만', 'differs'],
    ['RDS encryption 은 생성 후에도 켤수있음', 'differs'],
    ['VPC peering 은 transitive routing 안됨', 'said'],
    ['NACL 은 subnet 단위, allow/deny 둘 다', 'said'],
    ['gateway endpoint 는 S3, DynamoDB 만', 'said'],
    ['EFS 는 윈도우도 OK (NFS니까)', 'differs'],
    ['FSx Lustre 는 S3 연동 안됨', 'differs'],
    ['geolocation 은 가장 가까운 리전으로 보냄 (bias 로 조정)', 'differs'],
    ['같은 AZ private IP 통신도 GB당 과금', 'differs'],
    ['aurora 는 3AZ 에 3 copy', 'differs'],
    ['GIR 은 최소보관 180일', 'differs'],
    ['VPC peering 은 SG 참조 절대 불가', 'differs'],
    ['Snowball 은 네트워크로 데이터 보내는 거', 'differs'],
    ['CloudTrail 은 기본으로 영구보관', 'differs'],
    ['EC2 stop 해도 인스턴스 요금 계속 나옴', 'differs'],
    ['EC2 stop 하면 EBS 비용은 계속 나옴', 'said'],
    ['S3 replication 은 기존 객체도 자동 복제', 'differs'],
    ['NLB 는 HTTP header 기반 라우팅 OK', 'differs'],
    ['DynamoDB strong consistent read 는 RCU 절반', 'differs'],
    ['io2 내구성 99.999%', 'said'],
    ['bastion 은 public subnet 에', 'likely'],
    ['GWLB = GENEVE 6081', 'said'],
    ['TGW = hub & spoke', 'said'],
    ['Shield std 무료, advanced $3000/월', 'likely'],
    ['flow log 는 payload 는 안보임 (metadata 만)', 'said'],
  ];
  it.each(LINES)('%s: %s', (line, kind) => {
    expect(read(line).map((one) => one.kind)).toEqual([kind]);
  });
  it('does not hear a number where it is not needed', () => {
    const line = '배스천 대신 Session Manager를 쓰면 22번 포트를 열지 않아도 접속할 수 있다';
    expect(read(line).map((one) => one.kind)).not.toContain('differs');
  });
  it('does not hold what somebody answered wrongly against a page', () => {
    const line = 'RDS 비밀번호 30일마다 자동 교체 → 내 답: SSM Parameter Store';
    expect(read(line).map((one) => one.kind)).toEqual(['new']);
  });
  it('does not hear only in 미만', () => {
    expect(read('aurora global→리전간 복제 보통 1초미만').map((one) => one.kind)).toEqual(['said']);
  });
  it.each([
    'Geolocation vs Latency 라우팅 : 사용자의 위치(국가)로 나누면 Geolocation, 가장 빠른 리전으로 보내면 Latency.',
    '"순서 보장 + 중복 없음" → SQS FIFO',
    'RI std → 패밀리 변경 X / Convertible → 가능',
    'Shield는 DDoS, SQL injection / XSS는 WAF 규칙',
  ])('takes each of two for what is said of it: %s', (line) => {
    expect(read(line).map((one) => one.kind)).not.toContain('differs');
  });
  it('does not hear no in 안에서만', () => {
    expect(read('io2 Multi-Attach 는 같은 AZ 안에서만').map((one) => one.kind)).not.toContain('differs');
  });
});

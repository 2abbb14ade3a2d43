import { describe, expect, it } from 'vitest';
import { openSiteReader } from './fixtures/site-reader.ts';

const linesOf = (text: string): string[] => text.trim().split('\n');

describe('what a line is of', () => {
  const { read, check, toldOf } = openSiteReader();
  const differing = (note: string): string[] =>
    read(note).flatMap(({ kind, text }) => (kind === 'differs' ? [text] : []));

  it.each(
    linesOf(`
**EFS**는 Linux용 NFS. Windows는 FSx for Windows 사용
EFS는 리눅스용 NFS, Windows는 FSx for Windows 사용
EFS는 NFS. 윈도우는 FSx for Windows File Server를 사용
FSx for Lustre는 HPC용. FSx for Windows는 SMB 사용
ALB는 L7. NLB는 고정 IP 지원
Memcached는 복제 없음. Redis는 백업·스냅샷 지원
S3 Standard는 3개 AZ. S3 One Zone-IA는 AZ 하나
Lambda는 15분. Fargate는 시간 제한 없음`),
  )('is not of the sentence before one that names its own: %s', (line) => {
    expect(differing(`- ${line}`)).toEqual([]);
  });

  it('is of it where it names none, and wrong by what it names itself', () => {
    expect(differing('- API Gateway 통합 타임아웃은 최대 29초. 하드 리밋이라 절대 못 늘림')).toHaveLength(1);
    expect(differing('- EFS는 NFS. FSx for Windows는 NFS 사용')).toEqual(['FSx for Windows는 NFS 사용']);
  });

  it.each(
    linesOf(`
파일럿 라이트 < 웜 스탠바이 < 액티브-액티브 (비용)
파일럿 라이트 ‹ 웜 스탠바이 ‹ 액티브-액티브 (비용)
액티브-액티브 < 웜 스탠바이 < 파일럿 라이트 (비용)
비용 순서: 파일럿 라이트 < 웜 스탠바이 < 액티브-액티브
비용: 백업&복원 < 파일럿라이트 < 웜스탠바이 < 액티브/액티브
비용: 백업·복원 < 파일럿 라이트 < 웜 스탠바이 < 멀티 사이트
RTO: 백업 > 파일럿 라이트 > 웜 스탠바이 > 액티브-액티브
비용 순: 백업 및 복원, 파일럿 라이트, 웜 스탠바이, 다중 사이트
백업 및 복원 → 파일럿 라이트 → 웜 스탠바이 → 액티브-액티브 순
할인율: 온디맨드 < RI < 스팟`),
  )('is no one of several things in an order: %s', (line) => {
    expect(toldOf('DR', line)).toBe('new');
    // nor does it head what stands below it
    expect(read(`# DR\n${line}\n백업 및 복원이 가장 싸고 느리다`).map(({ kind }) => kind)).toEqual(['new', 'likely']);
  });

  it('is no one of what has longer names, either', () => {
    expect(toldOf('S3', 'S3 비용: Standard > Standard-IA > One Zone-IA > Glacier > Deep Archive')).toBe('new');
  });

  it('is an order where a claim is of that', () => {
    expect(toldOf('DR', '멀티사이트 < 웜 스탠바이 < 파일럿 라이트 (비용): multi-site < warm standby')).toContain(
      'differs foundations/rto-rpo',
    );
  });

  it.each([
    ['- 파일럿 라이트\n- 백업 및 복원이 가장 싸고 느리다'],
    ['- 파일럿 라이트는 DB만 복제\n- 백업 및 복원이 가장 싸고 느리다'],
    ['파일럿 라이트\n백업 및 복원이 가장 싸고 느리다'],
  ])('is what it names below another thing: %j', (note) => {
    expect(read(note).at(-1)?.place).toMatchObject({ anchor: 'fact-backup-restore' });
    expect(differing(note)).toEqual([]);
  });

  it.each([
    ['Aurora 복제본은 스토리지를 공유해서 복제 지연이 100ms 미만', 'likely database/aurora#fact-replica-lag'],
    ['Aurora 복제 지연 100ms 미만', 'said database/aurora#fact-replica-lag'],
    ['Aurora 글로벌 데이터베이스 복제 지연 100ms', 'differs database/aurora-global-database#fact-replication-lag'],
    ['Aurora 글로벌 DB 리전 간 복제 지연 1초 미만', 'said database/aurora-global-database#fact-replication-lag'],
  ])('is of the scope that it names: %s', (line, told) => {
    expect(toldOf('DB', line)).toBe(told);
  });

  it.each([
    ['ASG는 시작 구성(Launch Configuration)으로 만드는 것이 기본 → 시작 템플릿은 선택', 'fact-launch-configuration'],
    ['SNS는 FIFO 토픽이 없다', 'standard-fifo'],
    ['Athena는 스캔한 데이터 양만큼 과금', 'fact-price'],
    ['EFS는 EFS IA 하나만 있고 Archive 없음', 'fact-lifecycle-defaults'],
  ])('is answered by what it asks for: %s', (line, anchor) => {
    expect(check('정리', line)?.place).toMatchObject({ anchor });
  });
});

describe('what was so once, in the words of every day', () => {
  const { toldOf } = openSiteReader();

  it.each([
    ['S3', 'S3는 덮어쓰기 PUT/DELETE 하면 eventual consistency라 옛날꺼 읽힐수 있음'],
    ['S3', 'S3 Standard에서 IA로 전환은 최소 30일 뒤'],
    ['S3', 'S3 수명주기 Standard -> IA는 30일 뒤부터'],
    ['EC2', '스팟은 입찰(bid)해서 시장가보다 높게 쓰면 낙찰받는거'],
    ['EC2', '스팟 인스턴스는 입찰가를 적어 낸다'],
    ['EC2', '기본 SG는 인바운드 전부 열려있음'],
    ['보안', '기본 보안 그룹은 인바운드가 모두 열려 있다'],
    ['네트워크', '엣지에서 코드 실행은 Lambda@Edge뿐'],
    ['보안', '루트 계정 MFA → 권장이지 필수는 아님'],
    ['스토리지', 'EFS는 EFS IA 하나만, Archive 없음'],
  ])('is told: %s, %s', (heading, line) => {
    expect(toldOf(heading, line)).toMatch(/^differs /);
  });

  it('is not told to be so the other way round', () => {
    expect(toldOf('S3', 'S3 수명주기로 30일 뒤 Glacier로 전환, 90일 뒤 IA')).not.toMatch(/^(?:said|likely) /);
  });

  it.each([
    ['S3', 'S3 수명주기로 30일 뒤 IA로 전환, 90일 뒤 Glacier'],
    ['S3', '수명주기: 30일 뒤 IA, 90일 뒤 Glacier'],
    ['S3', 'IA로 전환하면 최소 30일 보관 요금'],
    ['S3', '30일 뒤 Standard-IA로 내리고 365일 뒤 삭제'],
    ['EC2', '스팟은 입찰하지 않는다'],
    ['EC2', '스팟은 예전에 입찰 방식이었다'],
    ['EC2', '기본 SG는 같은 SG끼리만 인바운드 허용'],
    ['네트워크', '기본 NACL은 인바운드 전부 허용'],
    ['보안', '루트 계정은 MFA 필수'],
    ['보안', 'IAM 사용자 MFA는 권장'],
    ['스토리지', 'EFS는 Standard, IA, Archive 세 클래스'],
    ['스토리지', 'EFS Archive는 Elastic 처리량에서만'],
    ['네트워크', '서브넷마다 IP 5개는 AWS가 먹음'],
    ['네트워크', '송신 전용 인터넷 게이트웨이 → IPv6 나가는 것만'],
    ['네트워크', '송신 전용 IGW는 IPv6 아웃바운드 전용'],
  ])('is not told of what is so: %s, %s', (heading, line) => {
    expect(toldOf(heading, line)).not.toMatch(/^differs /);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isToSee } from './shown-kind.ts';
import { sortOut } from './what-counts.ts';
import { linesOf, openSiteReader, placeOf } from './fixtures/site-reader.ts';

/** Lines as old notes have them below the name of a service, and the place that knows, by what is told of them: first what has changed since. */
const TABLES = Object.fromEntries(
  readFileSync(join(import.meta.dirname, 'fixtures/exam-lines.txt'), 'utf8')
    .split(/^# /m)
    .slice(1)
    .map((table) => [table.slice(0, table.indexOf('\n')), table.slice(table.indexOf('\n') + 1)]),
) as Record<'differs' | 'said' | 'likely' | 'new' | 'not wrong', string>;

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

  it.each(linesOf(TABLES['not wrong']))('is not wrong: %s, %s', (heading = '', line = '') => {
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

  it('tells one thing of a value and what stands in brackets behind it, and no doubt beside it', () => {
    const told = (line: string): string[] => read(`## S3\n- ${line}`).map(placeOf);
    expect(told('계정당 버킷 기본 100개 (요청하면 1000까지)')).toEqual(['storage/s3#fact-buckets-per-account']);
    expect(told('One Zone-IA는 AZ 3개에 저장하지만 요금이 20% 싸다')).toEqual([
      'storage/s3-storage-classes#at-a-glance',
    ]);
  });

  it('takes what a corrected row has in its last cell for what is so today', () => {
    const row = '| DynamoDB WCU | 4KB 1회/초 | → 오늘: 1KB까지 쓰기 1회 (Amazon DynamoDB: 쓰기 단위 하나(WCU·WRU)) |';
    expect(read(`| 서비스 | 한도 | 메모 |\n|---|---|---|\n${row}`).map(({ kind }) => kind)).toEqual(['said']);
  });

  it('finds the values that other facts of the page have', () => {
    expect(check('Lambda', '배포 패키지 zip 50MB, 압축 해제 250MB')?.held).toContain('250MB');
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

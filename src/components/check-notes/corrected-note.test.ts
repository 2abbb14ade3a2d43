import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Checked } from './checked.ts';
import { correctedNote, mendsOf } from './corrected-note.ts';
import { openSiteReader } from './fixtures/site-reader.ts';

const titles = {
  'storage/s3': 'Amazon S3',
  'compute/lambda-limits': 'Lambda 한도',
  'networking/nat-gateway-vs-nat-instance': 'NAT 게이트웨이 vs NAT 인스턴스',
  'security/macie': 'Amazon Macie',
  'analytics/kinesis': 'Amazon Kinesis 제품군',
  'management/recognise': '이름만 알아보면 되는 서비스',
  'migration/application-migration-service': 'AWS Application Migration Service(MGN)',
  'database/dynamodb': 'Amazon DynamoDB',
};

describe('a note with what is so today', () => {
  const { read } = openSiteReader();
  const mended = (note: string): string => correctedNote(note, mendsOf(note, { checked: read(note), titles }));

  it.each([
    ['| 종류 | 최대 IOPS | 최대 처리량 |', '| gp3 | 16,000 | 1,000MB/s |'],
    ['| 항목 | 기본 | 최대 |', '| SQS 보존 | 7일 | 30일 |'],
    ['| | ALB | NLB |', '| 고정 IP | O | O |'],
  ])('settles two cells of a row, each in its own: %s', (head, row) => {
    const note = [head, '|---|---|---|', row].join('\n');
    expect(read(note).some(({ kind }) => kind === 'differs')).toBe(true);
    expect(read(mended(note)).filter(({ kind }) => kind === 'differs')).toEqual([]);
  });

  it('keeps each line and says behind it what is so today; a name gives way', () => {
    const note = [
      '## S3',
      '- 객체 1개 max 5TB, 5GB 넘으면 multipart 필수',
      '- 내구성 11 9s',
      '## Lambda',
      '| 항목 | 값 |',
      '|---|---|',
      '| 람다 최대 실행 시간 | 7분 |',
      '## ETC',
      'AWS SSO로 로그인',
    ];
    expect(mended(note.join('\n')).split('\n')).toEqual([
      '## S3',
      '- 객체 1개 max 5TB, 5GB 넘으면 multipart 필수 → 오늘: 객체 하나의 최대 크기: 50TB(한도 표에는 48.8TiB) (Amazon S3)',
      '- 내구성 11 9s',
      '## Lambda',
      '| 항목 | 값 |',
      '|---|---|',
      '| 람다 최대 실행 시간 | 7분 → 오늘: 최대 실행 시간: 15분(900초) (Lambda 한도) |',
      '## ETC',
      'AWS IAM Identity Center로 로그인',
    ]);
  });

  it.each([
    [
      'nat 인스턴스는 source/dest check 켜둬야 동작',
      'NAT 인스턴스에서 꺼야 하는 설정: 원본/대상 확인(source/destination check) (NAT 게이트웨이 vs NAT 인스턴스)',
    ],
    ['chef 쓰면 OpsWorks로 옮기면 된다', /^AWS OpsWorks, 지금: .* 대신 Systems Manager, CloudFormation을 쓴다 \(/],
    ['EC2-Classic이랑 vpc 는 classiclink로 연결', /^EC2-Classic, 지금: .* 지금은 VPC만 쓴다 \(/],
    ['AWS Server Migration Service로 VM을 AMI로 옮김', /지금은 AWS Transform MGN을 쓴다\. \([^,]*: 이름이 바뀌었다\)$/],
    ['GuardDuty로 S3 안의 개인정보(PII) 찾기', /^S3 객체에서 개인 정보\(PII\)를 찾는 것은 Macie다\. \(Am/],
  ])('says a whole statement behind %j', (line, says) => {
    const [, told] = mended(`- ${line}`).split(' → 오늘: ');
    expect(told).toMatch(says);
  });

  it('says what more than its name is no more', () => {
    expect(mended('| 이름 | 용도 |\n|---|---|\n| Kinesis Data Analytics | 스트림에 SQL |').split('\n')[2]).toBe(
      '| Amazon Managed Service for Apache Flink | 스트림에 SQL → 오늘: SQL 애플리케이션은 2026년 1월에 없어졌다. Flink 쪽은 Amazon Managed Service for Apache Flink가 됐다. (Amazon Kinesis 제품군: 흔한 노트가 어긋난 점) |',
    );
    expect(mended('- Amazon Elasticsearch Service로 로그 검색')).toBe('- Amazon OpenSearch Service로 로그 검색');
  });

  it('corrects the cell of a row that is wrong, whichever stands last', () => {
    const note = [
      '| 종류 | 최대 IOPS | 최대 크기 | 비고 |',
      '|---|---|---|---|',
      '| gp3 | 16,000 | 16TiB | 3,000 IOPS는 기본 |',
      '| gp2 | 16,000 | 16TiB | 3 IOPS/GiB |',
    ].join('\n');
    const [gp3 = '', gp2] = mended(`## EBS\n${note}`).split('\n').slice(3);
    const cells = gp3.split(' | ');
    expect(cells[1]).toMatch(/^16,000 → 오늘: .*80,000/);
    expect(cells[2]).toMatch(/^16TiB → 오늘: .*64TiB/);
    expect(cells.at(-1)).toBe('3,000 IOPS는 기본 |');
    expect(gp2).toBe('| gp2 | 16,000 | 16TiB | 3 IOPS/GiB |');
    expect(read(mended(`## EBS\n${note}`)).filter(({ kind }) => kind === 'differs')).toEqual([]);
  });

  it('writes into no empty cell of a row', () => {
    const note = '| 서비스 | 한도 | 메모 |\n|---|---|---|\n| DynamoDB WCU | 4KB 1회/초 | |';
    const row = mended(note).split('\n')[2] ?? '';
    expect(row).toMatch(/^\| DynamoDB WCU \| 4KB 1회\/초 → 오늘: 쓰기 단위 하나.*: 1KB.*\(Amazon DynamoDB\) \| \|$/);
    expect(read(mended(note)).filter(({ kind }) => kind === 'differs')).toEqual([]);
  });

  it('finds nothing left to correct in a note that it has corrected', () => {
    const note = [
      '## S3',
      '- 객체 1개 max 5TB, 5GB 넘으면 multipart 필수',
      '- 계정당 bucket 기본 100개 (soft limit)',
      '- overwrite PUT/DELETE → eventual consistency',
      '## EBS',
      '- gp3 max 16,000 IOPS / 1,000MB/s',
      '## VPC',
      'SG = stateless, NACL = stateful',
      '## Lambda',
      '- timeout max 5분, mem 3,008MB',
      '| 항목 | 값 |',
      '|---|---|',
      '| 람다 최대 실행 시간 | 7분 |',
      '## ETC',
      'KDS 보관 24h ~ 최대 7일',
      'Shield Advanced 월 $300',
      '스트림에 SQL → Kinesis Data Analytics',
      'Aurora read replica 5개',
      'EFS는 windows도 mount',
      'WAF는 NLB에 붙임',
      'instance store는 stop 해도 유지',
      '중단되면 안되면 Spot block (1~6h) 쓰면 됨',
    ].join('\n');
    expect(mendsOf(note, { checked: read(note), titles }).length).toBeGreaterThan(13);
    const again = mended(note);
    expect(mendsOf(again, { checked: read(again), titles })).toEqual([]);
    expect(read(again).filter(({ kind }) => kind === 'differs')).toEqual([]);
  });

  it('tells it when a page says something else than what a line was once corrected by', () => {
    const told = read('## Lambda\n- 최대 실행 시간 5분 → 오늘: 10분 (AWS Lambda 한도: 최대 실행 시간)');
    expect(told.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'differs: 10분 (AWS Lambda 한도: 최대 실행 시간)',
    ]);
  });

  it('writes nothing of what is told with a doubt, and a thing once', () => {
    const place = { kind: 'fact', topic: 'storage/s3', anchor: 'a', about: '최대', text: '50TB' } as Checked['place'];
    const one = { kind: 'differs', line: 1, text: '5TB', marks: [[0, 3]], place, sure: 1 } as unknown as Checked;
    expect(mendsOf('5TB', { checked: [one, one], titles }).map(({ now }) => now)).toEqual([
      '5TB → 오늘: Amazon S3, 최대: 50TB',
    ]);
    expect(mendsOf('5TB', { checked: [{ ...one, sure: 0.5 }], titles })).toEqual([]);
  });

  it('puts a name of today in place of the old one and of its maker', () => {
    expect(mended('- AWS Kinesis Data Firehose로 S3에 넣음\n- Amazon Kinesis Data Firehose로 S3에 넣음')).toBe(
      '- Amazon Data Firehose로 S3에 넣음\n- Amazon Data Firehose로 S3에 넣음',
    );
  });

  it('puts a value behind a heading, and no long sentence', () => {
    const note = '## 5TB\n- 5TB\n3) 객체의 크기';
    const mend = (text: string): string => {
      const place = { kind: 'correction', topic: 'storage/s3', anchor: 'a', about: '', text } as Checked['place'];
      const one = { kind: 'differs', text: '5TB', marks: [[0, 3]], place, sure: 1 } as unknown as Checked;
      const checked = [1, 2, 3].map((line) => ({ ...one, line }));
      return correctedNote(note, mendsOf(note, { checked, titles }));
    };
    const long = '객체 하나는 이제 50TB까지 올릴 수 있고, 한 번에 올리는 것은 예전과 같이 5GB까지다.';
    expect(mend(long).split('\n')).toEqual([
      '## 5TB',
      expect.stringContaining(`5TB → 오늘: Amazon S3: ${long}`),
      '3) 객체의 크기',
    ]);
    expect(mend('50TB다').split('\n')[0]).toContain('## 5TB → 오늘: Amazon S3: 50TB다');
  });

  it('keeps every line of a note of which nothing differs', () => {
    fc.assert(
      fc.property(fc.string(), (note) => {
        expect(correctedNote(note, mendsOf(note, { checked: [], titles }))).toBe(note);
      }),
    );
  });
});

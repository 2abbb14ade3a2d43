import { describe, expect, it } from 'vitest';
import { isOfHeading } from './check-clauses.ts';
import { openSiteReader, placeOf } from './fixtures/site-reader.ts';
import { leftOut } from './left-out.ts';

describe('notes with numbers that are no values', () => {
  const { read, toldOf } = openSiteReader();

  it.each(['## 1. IAM', '## 3. EC2', '## 3. S3', '## N. EC2 / EBS', '1) IAM', '2.1 EC2 / EBS'])(
    'takes none of %s for a value',
    (heading) => {
      expect(read(`${heading}\n- 켠다`).filter(({ line }) => line === 1)).toEqual([]);
      expect(read(`- ${heading.replace(/^#+ (?:\S+\. )?/, '')}`).filter(isOfHeading)).toEqual([]);
    },
  );

  it('reads a question without its number', () => {
    const [one, other] = read('7번. 람다는 최대 5분\n9번. 객체는 최대 5TB');
    expect([one?.text, other?.text]).toEqual(['람다는 최대 5분', '객체는 최대 5TB']);
  });

  it('reads questions and answers without their marks', () => {
    const texts = (note: string): string[] => read(note).map(({ text }) => text);
    expect(texts('Q. 람다는 최대 5분\nQ. 객체는 최대 5TB')).toEqual(['람다는 최대 5분', '객체는 최대 5TB']);
    expect(texts('## SQS\nQ. 메시지는 며칠까지 남아 있나요?\nA. 최대 14일까지 남는다.')).toEqual([
      '최대 14일까지 남는다.',
    ]);
  });

  it('has no value in an address', () => {
    const place = { kind: 'fact', topic: 'a/b', anchor: 'fact-a', about: '주소', text: '링크 로컬 주소다' } as const;
    const one = { text: '169.254.169.254, 30초', marks: [], place, kind: 'said' } as const;
    expect(leftOut(one)).toEqual(['30초']);
  });

  it('begins another table where bars give way to tabs', () => {
    const note =
      '[S3]\n| | EBS | EFS |\n|---|---|---|\n| 범위 | AZ | 리전 |\n클래스\t최소 보관\nStandard-IA\t30일\nGlacier\t90일';
    expect(read(note).map(({ text }) => text)).not.toContain('Standard-IA EBS | 30일');
  });

  it.each([
    [
      'DynamoDB',
      'GSI vs LSI : LSI는 테이블 만들 때만 생성 가능, 최대 5개',
      'said database/dynamodb#fact-lsi-per-table',
    ],
    ['DynamoDB', 'GSI 5개', 'differs database/dynamodb#fact-gsi-per-table'],
    ['Athena', '스캔한 데이터 1GB당 $5', 'differs analytics/athena#fact-price'],
    ['Athena', '스캔한 데이터 1TB당 $5', 'said analytics/athena#fact-price'],
    ['Lambda', '/tmp 512MB', 'differs compute/lambda-limits#fact-tmp-storage'],
    ['IAM', 'Group 안에 Group을 넣을 수 있음 (nested)', 'differs security/iam#identities'],
    ['이전', 'SMS vs DMS : 서버는 SMS, DB는 DMS', 'differs migration/application-migration-service#'],
    ['S3', '객체 일부만 SQL로 → S3 Select', 'differs storage/s3-performance#fact-select-closed'],
    [
      'EC2',
      'Standard RI는 다른 인스턴스 패밀리로 교환 가능',
      'differs compute/ec2-purchasing-options#reserved-instances',
    ],
  ])('below %s %s is %s', (heading, line, told) => {
    expect(toldOf(heading, line)).toBe(told);
  });

  it.each([
    ['SQS', '중복 Standard | at-least-once'],
    ['RDS', '개수 Multi-AZ | 1'],
  ])('is told nothing of another service below %s: %s', (heading, line) => {
    expect(
      read(`## ${heading}\n${line}`)
        .filter(({ kind }) => kind === 'differs')
        .map(placeOf),
    ).toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSiteReader } from './fixtures/site-reader.ts';
import { shownKind } from './shown-kind.ts';
import { readPaste } from './read-paste.ts';

/** What the exam asks for most, each in three ways to note it; `!` before those with a wrong number. */
const LINES = readFileSync(join(import.meta.dirname, 'fixtures/three-wordings.txt'), 'utf8')
  .split('\n')
  .filter((line) => /^[=!] /.test(line))
  .map((line) => ({ isRight: line.startsWith('='), text: line.slice(2) }));

describe('a fact in three wordings', () => {
  const { read } = openSiteReader();
  const kindsOf = (text: string): string[] => read(text).map(shownKind);
  const told = LINES.map((line) => ({ ...line, kinds: kindsOf(line.text) }));
  const textsOf = (isRight: boolean, kinds: RegExp): string[] =>
    told.filter((one) => one.isRight === isRight && one.kinds.some((kind) => kinds.test(kind))).map(({ text }) => text);
  const [right, wrong] = [true, false].map((isRight) => LINES.filter((one) => one.isRight === isRight).length);

  it('is never told the other way round', () => {
    expect(textsOf(true, /differs/)).toEqual([]);
    expect(textsOf(false, /said|likely/)).toEqual([]);
  });

  it('is known in most', () => {
    expect(textsOf(true, /said/).length / (right ?? 0)).toBeGreaterThanOrEqual(0.76);
    expect(textsOf(true, /said|likely/).length / (right ?? 0)).toBeGreaterThanOrEqual(0.93);
    expect(textsOf(false, /differs/).length / (wrong ?? 0)).toBeGreaterThanOrEqual(0.93);
  });

  // a range is not its first number, and its default stands in brackets
  it.each([
    ['RDS 자동 백업 보존 0~35일 (기본 7일, 콘솔)', 'said'],
    ['RDS 자동 백업 보존 0~35일 (기본 7일)', 'likely'],
    ['RDS 자동 백업 보존 0~35일 (기본 1일)', 'likely'],
    ['RDS 자동 백업 보존 0~35일 (기본 14일)', 'differs'],
    ['RDS 자동 백업 보존 기본 35일', 'differs'],
    ['Glacier Flexible bulk 48시간', 'differs'],
    ['Glacier Deep Archive bulk 48시간', 'said'],
    ['Glacier Flexible Retrieval bulk 5~12시간', 'said'],
    ['Lambda 50MB zip/250MB unzipped', 'said'],
    ['Lambda 250MB zip/50MB unzipped', 'differs'],
    ['SSM Parameter Store standard 4 KB/advanced 8 KB', 'said'],
    ['Parameter Store standard 8KB/advanced 4KB', 'differs'],
    ['Storage Gateway 볼륨: 캐시형 32TiB × 32개 = 1PiB, 저장형 16TiB × 32개 = 512TiB', 'said'],
  ])('is told with what stands beside it: %s', (text, kind) => {
    expect(kindsOf(text)).toEqual([kind]);
  });

  it.each([
    'SQS 큐 100개 만들었다',
    'Lambda 함수 30개',
    'S3 버킷 20개 사용 중',
    'SNS 토픽 10개 생성',
    'IAM 사용자 40명 등록했다',
    'Aurora 복제본 5개 운영중',
    '탄력적 IP 5개 사용 중',
  ])('is not what somebody counts of his own: %s', (text) => {
    expect(kindsOf(text)).toEqual(['new']);
  });

  it.each(['S3 버킷 최대 100개', 'S3 버킷 100개', 'S3 버킷 100개까지 만들 수 있음', 'Lambda 레이어 10개까지 사용'])(
    'is what a limit is: %s',
    (text) => {
      expect(kindsOf(text)).toEqual(['differs']);
    },
  );

  it('leaves out what a page runs and how it looks, and says so', () => {
    const rest: [number, string][] = [];
    const page = '<style>\np { margin: 100px }\n</style>\n<p>S3 객체 최대 5TB</p><script>alert(1)</script>';
    const texts = readPaste(
      page,
      () => 0,
      (line, text) => rest.push([line, text]),
    ).map(({ text }) => text);
    expect(texts).toEqual(['S3 객체 최대 5TB']);
    expect(rest.map(([line]) => line)).toEqual([1, 2, 3, 4]);
  });

  it('has no place beside it that only shares its name, or is torn from what it denies', () => {
    for (const text of ['GuardDuty 요금 GB당 과금', 'ElastiCache redis는 영속성 있고 memcached는 없다'])
      expect(read(text).map(({ place }) => place)).toEqual([undefined]);
  });
});

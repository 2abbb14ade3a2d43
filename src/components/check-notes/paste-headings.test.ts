import { describe, expect, it } from 'vitest';
import { read, shareOfNames } from './fixtures/read-names.ts';
import { readPaste } from './read-paste.ts';

describe('pasted notes', () => {
  it('have headings in numbered, bracketed and bare lines where these are names, and only there', () => {
    expect(read('1. EC2\n - 켠다\n2) S3 (객체)\n담는다\n[RDS]\n백업한다\n3. 람다는 15분이다\nLambda\n돌린다')).toEqual([
      '2 켠다 < EC2',
      '4 담는다 < S3 (객체)',
      '6 백업한다 < RDS',
      '7 람다는 15분이다 < RDS',
      '9 돌린다 < Lambda < RDS',
    ]);
  });

  it('have headings that say of what the note is, and none in a list of numbered lines', () => {
    expect(read('## S3 정리\n담는다\n■ 그 밖\n1. EC2 복제\n2. RDS는 백업한다')).toEqual([
      '2 담는다 < S3',
      '4 EC2 복제 < 그 밖 < S3',
      '5 RDS는 백업한다 < 그 밖 < S3',
    ]);
  });

  it('say something in the last bullet of a list, though it is all names and a line without a mark follows apart', () => {
    expect(read('SQS\n* S3 EC2 RDS + Lambda\n\nRDS\n* 백업한다')).toEqual([
      '2 S3 EC2 RDS + Lambda < SQS',
      '5 백업한다 < RDS',
    ]);
  });

  it('have none in an empty line, whatever stands below it', () => {
    expect(read('## S3\n\n- 담는다')).toEqual(['3 담는다 < S3']);
    expect(read('S3\n- 담는다\n\n- 나눈다')).toEqual(['2 담는다 < S3', '4 나눈다 < S3']);
  });

  it('have headings in numbered lines with bullets right below, whatever these are called', () => {
    for (const heading of ['EC2 / ASG', '그 외', '스트리밍 / 메시징'])
      expect(read(`1. S3\n- 담는다\n\n2. ${heading}\n- 켠다\n- 끈다`)).toEqual([
        '2 담는다 < S3',
        `5 켠다 < ${heading}`,
        `6 끈다 < ${heading}`,
      ]);
    expect(read('1. 버킷은 백 개이다\n- 담는다')).toHaveLength(2);
    expect(read('1. 그 외\n2. 켠다\n- 담는다')).toHaveLength(3);
  });

  it('have headings in lines without a mark that have bullets right below, as far out as they', () => {
    expect(
      read('# 정리\nLambda\n* 메모리\n* 시간\nS3\n- 담는다\n  - 나눈다\n그 밖\n- 켠다\n\n요금이 나간다.\n- 끈다'),
    ).toEqual([
      '3 메모리 < Lambda < 정리',
      '4 시간 < Lambda < 정리',
      '6 담는다 < S3 < 정리',
      '7 나눈다 < S3 < 정리',
      '9 켠다 < 그 밖 < 정리',
      '11 요금이 나간다. < 그 밖 < 정리',
      '12 끈다 < 그 밖 < 정리',
    ]);
    expect(read('[RDS]\nS3\n- 담는다\n[EC2]\n- 켠다')).toEqual(['3 담는다 < S3 < RDS', '5 켠다 < EC2']);
  });

  it('put items below the name that they are indented under', () => {
    expect(read('- S3\n  - 객체를 담는다\n- 다른 말이다')).toEqual(['2 객체를 담는다 < S3', '3 다른 말이다 < ']);
  });

  it('have no heading in a line with an arrow, however many names it has', () => {
    expect(read('1. S3 → EC2, RDS\n2. 람다는 끝')).toEqual(['1 S3 → EC2, RDS < ', '2 람다는 끝 < ']);
  });

  it('have headings in numbered lines that stand apart, and none in names before a colon that stands apart', () => {
    expect(read('1. 보관\nS3 : EC2 S3\n켠다\n\n2. 메시지\n보낸다\n\n3. 하나\n4. 둘')).toEqual([
      '2 S3 : EC2 S3 < 보관',
      '3 켠다 < 보관',
      '6 보낸다 < 메시지',
      '8 하나 < 메시지',
      '9 둘 < 메시지',
    ]);
  });

  it('have headings in numbered lines of one word, whatever stands above', () => {
    expect(read('1. S3\n담는다\n2. 보안\n막는다\n3. 기타\n켠다\n4. 하나\n5. 둘')).toEqual([
      '2 담는다 < S3',
      '4 막는다 < 보안',
      '6 켠다 < 기타',
      '7 하나 < 기타',
      '8 둘 < 기타',
    ]);
  });

  it('are below the name above where a heading says of what, and not below one that is counted with it', () => {
    expect(read('2. Lambda\n\n7) 한도\n\n- 켠다\n8) 요금\n- 낸다\n3. S3\n- 담는다')).toEqual([
      '5 켠다 < 한도 < Lambda',
      '7 낸다 < 요금 < Lambda',
      '9 담는다 < S3',
    ]);
    expect(read('Lambda\n\n- 켠다\n\nS3\n\n특징\n- 담는다')).toEqual(['3 켠다 < Lambda', '8 담는다 < 특징 < S3']);
    expect(read('> ## S3\n> 담는다')).toEqual(['2 담는다 < S3']);
  });

  it('have none in names behind a colon, nor in names that are joined in a list', () => {
    expect(read('[RDS]\nEC2: S3, RDS\n1. Lambda\n2. EC2 + S3\n\n■ S3\n담는다')).toEqual([
      '2 EC2: S3, RDS < RDS',
      '4 EC2 + S3 < Lambda < RDS',
      '7 담는다 < S3',
    ]);
  });

  it('are told of where no mark of Markdown makes them headings: no line goes without a word', () => {
    const told: string[] = [];
    readPaste('SAA 암기장 2020\n## EC2\n켠다\n[RDS]\n1. S3\n담는다', shareOfNames, (line, text, isMarked) => {
      told.push(`${line} ${text}${isMarked ? ' #' : ''}`);
    });
    expect(told).toEqual(['1 SAA 암기장 2020', '2 EC2 #', '4 [RDS]', '5 S3']);
  });
});

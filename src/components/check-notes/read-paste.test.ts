import { describe, expect, it } from 'vitest';
import { readPaste } from './read-paste.ts';

const NAMES = ['EC2', 'S3', 'Lambda', 'RDS'];
/** The share of names where these are all there are. */
const shareOfNames = (text: string): number =>
  NAMES.filter((name) => text.includes(name)).reduce((sum, name) => sum + name.length, 0) /
  Math.max(1, text.replaceAll(/[^\p{L}\p{N}]/gu, '').length);
const read = (paste: string): string[] =>
  readPaste(paste, shareOfNames).map(({ line, text, headings }) => `${line} ${text} < ${headings.join(' < ')}`);

describe('pasted notes', () => {
  it('are read line by line, under their headings of Markdown', () => {
    expect(
      read(
        '# 컴퓨팅\n\n## Lambda\n- 최대 **15분**이다. 그 뒤는 끊긴다.\n- [문서](https://a.b)를 본다\n## S3\n객체는 `5TB`까지',
      ),
    ).toEqual([
      '4 최대 15분이다. < Lambda < 컴퓨팅',
      '4 그 뒤는 끊긴다. < Lambda < 컴퓨팅',
      '5 문서를 본다 < Lambda < 컴퓨팅',
      '7 객체는 5TB까지 < S3 < 컴퓨팅',
    ]);
  });

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

  it('put items below the name that they are indented under', () => {
    expect(read('- S3\n  - 객체를 담는다\n- 다른 말이다')).toEqual(['2 객체를 담는다 < S3', '3 다른 말이다 < ']);
  });

  it('leave out code and rules, and read a row of a table with its heads', () => {
    expect(read('| 서비스 | 값 |\n|---|---|\n| EC2 | 20대 |\n```\naws s3 ls\n| x | y |\n```\n---\n끝이다')).toEqual([
      '3 EC2 | 20대 < ',
      '9 끝이다 < ',
    ]);
    expect(read('| 이름 | 크기 | 기간 |\n|:--|--|--|\n| 큐 | 256KB | 14일 |\n\n| 홀로 | 선 줄 |')).toEqual([
      '3 큐 크기 | 256KB < ',
      '3 큐 기간 | 14일 < ',
      '5 홀로 | 선 줄 < ',
    ]);
  });

  it('take any line ends, and a line that a program broke as one', () => {
    const long =
      '이 줄은 어느 프로그램이 오십오 자가 넘는 자리에서 끊어 놓은 것이라 다음 줄로 이어지는 것으로 읽어야 하며';
    expect(read(`${long}\r\n여기서 끝난다.\r\n다음`)).toEqual([`1 ${long} 여기서 끝난다. < `, '3 다음 < ']);
  });

  it.each(['', '\n\n', '```\n끝나지 않은 코드', '######', '|||', '<script>alert(1)</script>'])(
    'of %j do no harm',
    (paste) => {
      expect(() => read(paste)).not.toThrow();
    },
  );
});

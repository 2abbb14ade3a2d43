import { describe, expect, it } from 'vitest';
import { withTheme } from './theme.ts';

const themed = (line: string): string => withTheme(`flowchart TB\n${line}`).split('\n')[1] ?? '';

describe('테마를 입힌 원본', () => {
  it.each([
    ['ask{"버전을 지정했나?"} -->|"예"| done["끝"]', 'ask{{"버전을 지정했나?"}} -->|"예"| done["끝"]'],
    ['a{짧다} --> b{"길다"}', 'a{{짧다}} --> b{{"길다"}}'],
    ['a{{"육각형"}}', 'a{{"육각형"}}'],
    ['accDescr { 설명 }', 'accDescr { 설명 }'],
    ['s3@{ icon: "logos:aws-s3", form: "square" }', 's3@{ icon: "logos:aws-s3", form: "square" }'],
  ])('결정은 납작한 육각형이 되고 나머지는 그대로다: %s', (written, drawn) => {
    expect(themed(written)).toBe(drawn);
  });

  it('줄 수는 그대로여서 오류의 줄이 맞는다', () => {
    const source = 'flowchart TB\n  %% 주석\n  a{"물음"} --> b';
    expect(withTheme(source).split('\n').slice(0, 3)).toHaveLength(3);
    expect(withTheme(source).split('\n')[2]).toBe('  a{{"물음"}} --> b');
  });
});

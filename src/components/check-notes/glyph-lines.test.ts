import { describe, expect, it } from 'vitest';
import { read } from './fixtures/read-names.ts';
import { withBullets } from './glyph-lines.ts';

describe('glyphs before lines', () => {
  it('are bullets where most stand right above another, and heads where all stand above something else', () => {
    const note = ['■ Chapter 7. EC2 & S3', '  ▶ 켠다', '  ▶ 끈다', '  ▶ 담는다', '■ 8장', '  ▶ RDS', '    → 백업한다'];
    expect(withBullets(note)).toEqual([
      '###### Chapter 7. EC2 & S3',
      '  - 켠다',
      '  - 끈다',
      '  - 담는다',
      '###### 8장',
      '  - RDS',
      '    → 백업한다',
    ]);
    expect(read(note.join('\n'))).toEqual([
      '2 켠다 < Chapter 7. EC2 & S3',
      '3 끈다 < Chapter 7. EC2 & S3',
      '4 담는다 < Chapter 7. EC2 & S3',
      '7 → 백업한다 < RDS < 8장',
    ]);
  });

  it.each([
    ['one that stands alone', ['★ 꼭 외운다', 'EC2는 켠다']],
    ['one that says a value above others', ['■ 객체 최대 5TB', '- 담는다', '■ 메시지 최대 256KB', '- 보낸다']],
    ['a long one', [`■ ${'길다 '.repeat(20)}`, '- 담는다', `■ ${'길다 '.repeat(20)}`, '- 담는다']],
    ['bullets of another kind', ['- ▶ 켠다', '- ▶ 끈다', '- ▶ 담는다']],
    ['no glyph at all', ['## S3', '- 담는다', '1. 켠다']],
  ])('%s stays', (_, lines) => {
    expect(withBullets(lines)).toEqual(lines);
  });
});

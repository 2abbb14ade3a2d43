import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Checked } from './check-paste.ts';
import { correctedNote } from './corrected-note.ts';
import { openSiteReader } from './fixtures/site-reader.ts';

describe('a note with what is so today', () => {
  const { read } = openSiteReader();
  const corrected = (note: string): string[] => correctedNote(note, read(note)).split('\n');

  it('has the value of today in place of a number, and behind the line where words differ', () => {
    const note = [
      '## S3',
      '- 객체 1개 max 5TB, 5GB 넘으면 multipart 필수',
      '- 내구성 11 9s',
      '- 계정당 bucket 기본 100개 (soft limit)',
      '- overwrite PUT/DELETE → eventual consistency',
      '## EBS',
      '- gp3 max 16,000 IOPS / 1,000MB/s',
      '## Lambda',
      '- timeout max 5분',
      '| 항목 | 값 |',
      '|---|---|',
      '| 람다 최대 실행 시간 | 7분 |',
      '## ETC',
      'AWS SSO로 로그인',
    ].join('\n');
    expect(corrected(note)).toEqual([
      '## S3',
      '- 객체 1개 max 50TB(한도 표에는 48.8TiB), 5GB 넘으면 multipart 필수',
      '- 내구성 11 9s',
      '- 계정당 bucket 기본 1만 개 (soft limit)',
      '- overwrite PUT/DELETE → eventual consistency (오늘: 일관성 쓰기·덮어쓰기·삭제·목록 모두 강력한 일관성)',
      '## EBS',
      '- gp3 기본 3,000 IOPS·125MiB/s, 최대 80,000 IOPS·2,000MiB/s',
      '## Lambda',
      '- timeout max 15분(900초)',
      '| 항목 | 값 |',
      '|---|---|',
      '| 람다 최대 실행 시간 | 15분(900초) |',
      '## ETC',
      'AWS IAM Identity Center로 로그인',
    ]);
  });

  it('touches no number that the old one is only a part of', () => {
    const place = { kind: 'fact', about: '최대 실행 시간', text: '15분' } as Checked['place'];
    const one = { kind: 'differs', line: 1, text: '5분', marks: [[0, 2]], place } as const;
    expect(correctedNote('15분이 아니라 5분', [one])).toBe('15분이 아니라 15분');
  });

  it('keeps every line of a note of which nothing differs', () => {
    fc.assert(
      fc.property(fc.string(), (note) => {
        expect(correctedNote(note, [{ kind: 'new', line: 1, text: note, marks: [], place: undefined }])).toBe(note);
      }),
    );
  });
});

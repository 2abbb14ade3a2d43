import { describe, expect, it } from 'vitest';
import { correctedNote, mendsOf } from './corrected-note.ts';
import { openSiteReader } from './fixtures/site-reader.ts';
import { countLine } from './labels.ts';
import { sortOut } from './what-counts.ts';

describe('a note that was mended here', () => {
  const { read } = openSiteReader();
  const mended = (note: string): string => correctedNote(note, mendsOf(note, { checked: read(note), titles: {} }));

  it('has as many statements as before, and none of its lines is left out', () => {
    const note = '## S3\n- 객체 1개 max 5TB\n- 내구성 11 9s\n## Lambda\n- 최대 실행 시간 7분\n- 메모리 최대 3,008MB';
    const before = sortOut(read(note));
    const { statements, left } = sortOut(read(mended(note)));
    expect([statements.length, left]).toEqual([before.statements.length, before.left]);
    expect(countLine(statements)).toBe('4개 문장: 다름 0, 같은 듯 0, 같음 1, 고친 줄 3, 못 찾음 0');
  });

  it('has the name of today, where it stands beside a shorter one and a value', () => {
    expect(mended('Firehose = Kinesis Data Firehose, 버퍼 최소 60초 -> 실시간 아님!')).toMatch(
      /^Firehose = Amazon Data Firehose, 버퍼 최소 60초.* → 오늘: .*0~900초/,
    );
  });
});

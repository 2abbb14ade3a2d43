import { describe, expect, it } from 'vitest';
import { addSource } from './add-source.ts';

const file = (sources: string): string => `---\ntitle: S3\n${sources}verifiedOn: 2026-11-20\n---\n\n본문\n`;
const worked = { note: '006', section: 'S3 "큰" 절', lines: [7, 7] as const };

describe('쪽의 출처에 노트의 절 적기', () => {
  it('출처가 없으면 만든다', () => {
    const expected = file('sources:\n  - { note: "006", section: "S3 \\"큰\\" 절", lines: "7" }\n');
    expect(addSource(file(''), worked)).toBe(expected);
    expect(addSource(file('sources: []\n'), worked)).toBe(expected);
    const behind = (sources: string): string => `---\ntitle: S3\nverifiedOn: 2026-11-20\n${sources}---\n\n본문\n`;
    expect(addSource(behind('sources: []\n'), worked)).toBe(
      behind('sources:\n  - { note: "006", section: "S3 \\"큰\\" 절", lines: "7" }\n'),
    );
  });

  it('끝에 더하고, 같은 절이면 그 줄을 더한다', () => {
    const one = file('sources:\n  - { note: "001", section: "S3", lines: "3-9" }\n');
    const two = addSource(one, worked) ?? '';
    expect(two).toBe(
      file(
        'sources:\n  - { note: "001", section: "S3", lines: "3-9" }\n  - { note: "006", section: "S3 \\"큰\\" 절", lines: "7" }\n',
      ),
    );
    const three = addSource(two, { ...worked, lines: [11, 12] }) ?? '';
    expect(three).toBe(two.replace('lines: "7"', 'lines: "7, 11-12"'));
    expect(addSource(three, { ...worked, lines: [8, 10] })).toBe(two.replace('lines: "7"', 'lines: "7-12"'));
    expect(addSource(three, { ...worked, lines: [3, 3] })).toBe(two.replace('lines: "7"', 'lines: "3, 7, 11-12"'));
  });

  it('머리말이 없으면 손대지 않는다', () => {
    expect(addSource('본문뿐이다\n', worked)).toBeUndefined();
  });
});

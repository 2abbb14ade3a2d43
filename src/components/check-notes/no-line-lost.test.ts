import { describe, expect, it } from 'vitest';
import { openLexicon } from '../../matching/lexicon.ts';
import { createNameShare } from './heading-names.ts';
import { openSiteMatching } from './fixtures/site-matching.ts';
import { readPaste } from './read-paste.ts';
import { openSiteReader } from './fixtures/site-reader.ts';

/** Numbers that look like chance and are the same in every run. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

const SAYS =
  'NLB|S3|보안 그룹 사용 불가|람다 최대 15분|메시지 256KB, 보존 14일|무료|3개|O|X|암호화 기본|us-east-1|O/X|정답|Q|값|비고|시험 전날|EFS는 리눅스 전용|안 됨|Stateful|→ 읽기 2MB/s|7일'.split(
    '|',
  );
const HEADS = '서비스|항목|내용|값|비고|한도|A|B|안 되는 것|특징|메모|구분'.split('|');

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

describe('lines of a paste', () => {
  openSiteReader();
  const shareOfNames = createNameShare(openLexicon(openSiteMatching().data.lexicon));
  /** What is told of each line: which statements begin there, and what says nothing. */
  const toldOf = (paste: string) => {
    const heads: { line: number; text: string; isHead: boolean }[] = [];
    const statements = readPaste(paste, shareOfNames, (line, text, isMarked) => {
      heads.push({ line, text, isHead: isMarked !== undefined });
    });
    return { statements, heads };
  };
  /** Lines with a letter or digit that stand in nothing of what was read. */
  const lostIn = (paste: string): string[] => {
    const { statements, heads } = toldOf(paste);
    const all = [...statements, ...heads];
    return paste.split('\n').filter((line, at) => {
      const own = line.replace(/^\s*(?:(?:[-*]|\d+[.)]|>|Q\.|A\.|\[민수\] \[오후 3:12\])\s+)*/, '');
      if (lettersOf(own) === '') return false;
      const here = all.some((one) => one.line === at + 1);
      // what goes on in the next line, or is answered there, stands in a statement that begins above
      const words = own.split(/[^\p{L}\p{N}]+/u).filter((word) => lettersOf(word) !== '');
      const above = statements.some(
        (one) => one.line <= at + 1 && one.line > at - 6 && words.every((word) => lettersOf(one.text).includes(word)),
      );
      const answers = statements.some((one) => one.line === at + 2 && one.headings.some((of) => own.includes(of)));
      return !here && !above && !answers;
    });
  };

  it.each([
    '| NLB | 보안 그룹 사용 불가 | |',
    '| NLB | 보안 그룹 사용 불가 |  |  |',
    'NLB | 보안 그룹 사용 불가 | |',
    '| 서비스 | 항목 | 값 |\n| --- | --- | --- |\n| NLB | 보안 그룹 사용 불가 | |',
    '| 서비스 | 되는 것 | 안 되는 것 |\n| --- | --- | --- |\n| NLB | | |',
    '| NLB | | |',
    '| | 15분 | |',
    '| NLB | 보안 그룹 사용 불가 |\n---\n',
    'NLB\t보안 그룹 사용 불가\t\nALB\t상호 TLS 미지원\t',
  ])('stand in what was read: %j', (paste) => {
    expect(lostIn(paste)).toEqual([]);
    // what says something is no head
    const says = toldOf(paste).statements.some(({ text }) => text.includes('사용 불가'));
    expect(says).toBe(paste.includes('사용 불가'));
  });

  it('are each told of, whatever a note is made of', () => {
    const lost: string[] = [];
    const silent: string[] = [];
    for (let seed = 1; seed <= 600; seed += 1) {
      const below = chance(seed);
      const one = (list: readonly string[]): string => list[below(list.length)] ?? '';
      const cell = (): string => (below(4) === 0 ? ' ' : ` ${one(SAYS)} `);
      const row = (of = cell): string => `|${Array.from({ length: 2 + below(3) }, of).join('|')}|`;
      const shapes: (() => string)[] = [
        () => `- ${one(SAYS)} ${one(SAYS)}`,
        () => `${one(SAYS)} ${one(SAYS)}`,
        () => one(SAYS),
        () => `## ${one(SAYS)}`,
        () => `${1 + below(9)}. ${one(SAYS)}`,
        () => `  - ${one(SAYS)}. ${one(SAYS)}`,
        () => row(),
        () => row(),
        () => `${row(() => ` ${one(HEADS)} `)}\n|---|---|---|`,
        () => `${one(SAYS)} | ${one(SAYS)} |${cell()}`,
        () => `${one(SAYS)}\t${one(SAYS)}\t`,
        () => `Q. ${one(SAYS)}?\nA. ${one(SAYS)}`,
        () => `> ${one(SAYS)}`,
        () => `[${one(SAYS)}]`,
        () => `■ ${one(SAYS)}`,
        () => `${one(SAYS)} (${one(['O', 'X'])})`,
        () => '```\nconst region = 1\n```',
        () => '---',
        () => '',
      ];
      const paste = Array.from({ length: 4 + below(8) }, () => shapes[below(shapes.length)]?.() ?? '').join('\n');
      for (const line of lostIn(paste)) lost.push(`${line}\n  in ${JSON.stringify(paste)}`);
      const { statements } = toldOf(paste);
      const lines = paste.split('\n');
      for (const [at, line] of lines.entries()) {
        const hasValues = line.split('|').filter((each) => lettersOf(each) !== '').length > 1;
        const [before = '', next = ''] = [lines[at - 1], lines[at + 1]];
        const mayBeHead = !before.includes('|') || next.startsWith('|---') || line.includes('비고');
        if (hasValues && !mayBeHead && !statements.some((one) => one.line === at + 1 && lettersOf(one.text) !== ''))
          silent.push(`${line}\n  in ${JSON.stringify(paste)}`);
      }
    }
    expect(lost).toEqual([]);
    // a row with two cells says something
    expect(silent).toEqual([]);
  });

  it('that head others are no statements, too', () => {
    const { statements, heads } = toldOf('## S3\n[NLB]\n| 항목 | 값 |\n|---|---|\n| 크기 | 5TB |\n```\ncode\n```');
    const lines = heads.map(({ line }) => line);
    expect(lines).toEqual([1, 2, 3, 6, 7, 8]);
    expect(statements.map(({ line }) => line)).toEqual([5]);
  });
});

import { expect, it } from 'vitest';
import { decideOn, updateLedger } from './ledger.ts';
import type { TopicPlace } from '../matching/nearest.ts';
import type { ReviewedNote, ReviewedStatement } from './review-note.ts';
import { formatSheet, parseSheet, sheetOf } from './sheet.ts';

const statement = (key: string, line: number, more: Partial<ReviewedStatement> = {}): ReviewedStatement => ({
  ...{ key, gist: key, text: `말 ${key} | 칸`, lines: [line, line], headings: ['EFS'], topic: 'storage/efs' },
  ...{ kind: 'new', sure: 0.5, places: [], proposal: undefined },
  ...more,
});
const place: TopicPlace = { topic: 'storage/efs', anchor: 'fact-price', text: '값: 한 달 0.3달러' };
const other: TopicPlace = { topic: 'storage/efs', anchor: 'how', text: '값은 쓴 만큼이다.' };
const summary: TopicPlace = { topic: 'storage/s3', anchor: '', text: '객체를 둔다.' };
const section = (heading: string, line: number, ...statements: ReviewedStatement[]) => ({
  ...{
    headings: [heading],
    lines: [line, line + 9] as const,
    topic: 'storage/efs',
    proposed: undefined,
    confidence: 1,
  },
  ...{ evidence: [], statements },
});
const note: ReviewedNote = {
  ...{ path: 'a.md', id: '006', title: '메모', format: '평문', lines: 30, content: 'v1' },
  sections: [
    section(
      'EFS',
      1,
      statement('a', 3, { proposal: 'said', places: [place, other, summary] }),
      statement('b', 4),
      statement('c', 5),
    ),
    section('범위 밖', 11, statement('d', 12, { proposal: 'out-of-scope' }), statement('e', 13)),
  ],
};
const ledger = updateLedger(undefined, note);
const sheet = formatSheet(note, ledger, '006.txt');
/** The sheet with what stands before rows changed, by the end of the row. */
const edited = (choices: Readonly<Record<string, string>>): string =>
  Object.entries(choices).reduce(
    (text, [end, choice]) =>
      text.replace(/^[^|\n]*(\|.*)$/gm, (row, rest: string) => (row.endsWith(end) ? `${choice} ${rest}` : row)),
    sheet,
  );
const choicesOf = (text: string) => parseSheet(text, ledger).choices.map((choice) => ({ ...choice, line: undefined }));

it('남은 말을 자리들과 함께 적고, 제안은 사람이 ?를 지우거나 절에 y라고 할 때만 결정이다', () => {
  expect(sheetOf(sheet)).toEqual({ id: '006', content: 'v1' });
  expect(sheet).toContain(
    '\n    ≈ 값: 한 달 0.3달러  storage/efs#fact-price\n    s2 값은 쓴 만큼이다.  storage/efs#how\n',
  );
  // what nobody has touched decides nothing
  expect(parseSheet(sheet, ledger)).toEqual({ choices: [], problems: [], waiting: 2 });
  const said = { key: 'a', status: 'said' };
  const outside = { key: 'd', status: 'declined', reason: '시험 범위 밖' };
  expect(choicesOf(edited({ '| a': 's', '| d': '1' }))).toEqual([said, outside]);
  expect(choicesOf(edited({ 'EFS → storage/efs': 'y', '범위 밖 → storage/efs': 'ㅛ' }))).toEqual([said, outside]);
  // another decision about the section is not about what is proposed
  expect(choicesOf(edited({ '범위 밖 → storage/efs': '2' })).map(({ reason }) => reason)).toEqual(
    Array(2).fill('배울 것이 없다'),
  );
  const decided = decideOn(ledger, 'a', { status: 'said', on: '2026-11-21' });
  expect(formatSheet(note, decided, '006.txt')).not.toContain('| a\n');
});

it('그다음 자리는 글쇠 하나로 고르고, 없는 자리는 말한다', () => {
  const { topic, anchor } = other;
  expect(choicesOf(edited({ '| a': 's2' }))).toEqual([{ key: 'a', status: 'said', topic, anchor }]);
  expect(choicesOf(edited({ '| a': 'ㄴ3' }))).toEqual([{ key: 'a', status: 'said', topic: 'storage/s3' }]);
  expect(parseSheet(edited({ '| b': 's2' }), ledger).problems.map(({ message }) => message)).toEqual([
    '아래에 s2 자리가 없다',
  ]);
});

it('절의 결정은 정하지 않은 말에만 미치고, 한글 자판으로 쳐도 안다', () => {
  expect(
    choicesOf(edited({ '| a': '?', '| b': 'ㅁ storage/s3', '| d': 'd 이미 안다', '범위 밖 → storage/efs': '2' })),
  ).toEqual([
    { key: 'b', status: 'worked', topic: 'storage/s3' },
    { key: 'd', status: 'declined', reason: '이미 안다' },
    { key: 'e', status: 'declined', reason: '배울 것이 없다' },
  ]);
});

it('틀린 것은 줄과 함께 모두 말한다', () => {
  const wrong = edited({ '| a': 'x', '| b': 'd', '| c': 'm EFS', '| d': '9', '| e': 'sure' }).replace(
    '| e\n',
    '| zz\n',
  );
  const { problems } = parseSheet(`${wrong}아무 말\n`, ledger);
  const rows = wrong.split('\n');
  expect(problems.map(({ line, message }) => [rows[line - 1]?.slice(-1) ?? '', message.slice(0, 12)])).toEqual([
    ['a', '모르는 결정이다: “x'],
    ['b', '반영하지 않는 까닭을 '],
    ['c', '“EFS”는 주제가 아'],
    ['d', '모르는 결정이다: “9'],
    ['z', '모르는 결정이다: “s'],
    ['', '“결정 | 줄 | 말 '],
  ]);
  const gone = sheet.replace('| b\n', '| zz\n').replace('| c\n', '| a\n');
  expect(parseSheet(gone, ledger).problems.map(({ message }) => message.slice(0, 13))).toEqual([
    '노트에 이제 없는 말이다',
    '같은 말이 두 번 나온다',
  ]);
});

it('다 적은 글에는 정한 것도 그 결정과 함께 있고, o는 되돌린다', () => {
  const decided = decideOn(
    decideOn(ledger, 'a', { status: 'said', topic: 'storage/efs', anchor: 'how', on: '2026-11-21' }),
    'd',
    { status: 'declined', reason: '시험 범위 밖', on: '2026-11-21' },
  );
  const whole = formatSheet(note, decided, '006.txt', true);
  expect(whole).toContain('\ns storage/efs#how | 3 |');
  expect(whole).toContain('\n1 | 12 |');
  expect(choicesOf(whole.replace('s storage/efs#how |', 'o |'))).toEqual([
    { key: 'a', status: 'open' },
    { key: 'd', status: 'declined', reason: '시험 범위 밖' },
  ]);
});

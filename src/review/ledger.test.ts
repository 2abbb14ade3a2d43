import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatLedger, parseLedger, type Decision, type NoteLedger } from './ledger-file.ts';
import { countNotes, decideOn, mergeLedgers, overallOf, progressOf, updateLedger } from './ledger.ts';
import { statementKey, type ReviewedNote, type ReviewedStatement } from './review-note.ts';

const statement = (text: string, line: number, kind: 'said' | 'differs' | 'new' = 'new'): ReviewedStatement => ({
  text,
  lines: [line, line],
  headings: ['SQS'],
  topic: 'integration/sqs',
  key: statementKey('integration/sqs', text),
  gist: statementKey('gist', text),
  kind,
  sure: 0.9,
  places: [],
  proposal: undefined,
});
const note = (id: string, content: string, ...statements: ReviewedStatement[]): ReviewedNote => ({
  path: `${id}.md`,
  id,
  title: '메모',
  format: '평문',
  lines: 9,
  content,
  sections: [
    {
      headings: ['SQS'],
      lines: [1, 9],
      topic: 'integration/sqs',
      proposed: undefined,
      confidence: 1,
      evidence: [],
      statements,
    },
  ],
});
const [a, b, c] = [
  statement('보존은 4일', 3, 'said'),
  statement('순서를 지킨다', 4),
  statement('크기 256KB', 4, 'differs'),
];
const first = updateLedger(undefined, note('006', 'v1', a, b, c));
const declined: Decision = { status: 'declined', reason: '시험 밖', on: '2026-11-21' };
const worked: Decision = { status: 'worked', topic: 'integration/sqs', on: '2026-11-21' };

describe('노트의 장부', () => {
  it('쪽이 말하는 것 말고는 모두 남아 있고, 결정하면 줄어든다', () => {
    expect(progressOf(first)).toMatchObject({ statements: { said: 1, open: 2 }, lines: { said: 1, open: 1 } });
    const decided = decideOn(decideOn(first, b.key, declined), c.key, worked);
    expect(progressOf(decided)).toMatchObject({
      statements: { said: 1, worked: 1, declined: 1, open: 0 },
      lines: { open: 0 },
    });
  });

  it('바뀐 노트에서는 바뀐 말만 새것이고, 결정은 남는다', () => {
    const decided = decideOn(first, b.key, declined);
    const changed = updateLedger(decided, note('006', 'v2', a, { ...b, lines: [7, 7] }, statement('새로 쓴 줄', 8)));
    expect(changed.fresh).toEqual([statementKey('integration/sqs', '새로 쓴 줄')]);
    expect(progressOf(changed)).toMatchObject({ statements: { said: 1, declined: 1, open: 1 }, fresh: 1 });
    // a word that went and came back is decided still
    expect(progressOf(updateLedger(changed, note('006', 'v3', b))).statements.declined).toBe(1);
  });

  it('띄어쓰기와 문장 부호만 다르면 같은 말이다', () => {
    expect(statementKey('storage/s3', '버킷은 100개까지!')).toBe(statementKey('storage/s3', '버킷은  100 개까지'));
  });

  it('열 편이 같은 말을 하면 한 번만 센다', () => {
    const ten = Array.from({ length: 10 }, (_, at) => updateLedger(undefined, note(`01${at}`, `v${at}`, b)));
    expect(overallOf(ten)).toMatchObject({ open: 1 });
    expect([...countNotes(ten).values()]).toEqual([10]);
    const [one, ...others] = ten;
    if (one === undefined) throw new Error('없다');
    expect(overallOf([decideOn(one, b.key, declined), ...others])).toMatchObject({ open: 0, declined: 1 });
  });

  it('두 사람의 결정이 다르면 둘 다 남기고 한 줄로 말한다', () => {
    const { ledger, disputes } = mergeLedgers(decideOn(first, b.key, declined), decideOn(first, b.key, worked));
    expect(disputes).toHaveLength(1);
    expect(disputes[0]).toContain('006.md:4 두 사람의 결정이 다르다(반영 안 함: 시험 밖 ↔ 반영함: integration/sqs)');
    expect(ledger.disputed[b.key]).toEqual([declined, worked]);
    expect(progressOf(ledger)).toMatchObject({ statements: { open: 2 }, disputed: 1 });
    expect(progressOf(decideOn(ledger, b.key, worked))).toMatchObject({ statements: { worked: 1 }, disputed: 0 });
  });

  it('합치면 어느 쪽의 결정도 잃지 않고, 파일로 적었다 읽어도 같다', () => {
    const decision = fc.constantFrom(declined, worked);
    const side = fc.dictionary(fc.constantFrom(a.key, b.key, c.key), decision);
    fc.assert(
      fc.property(side, side, (mine, theirs) => {
        const [left, right]: NoteLedger[] = [
          { ...first, decisions: mine },
          { ...first, decisions: theirs },
        ];
        if (left === undefined || right === undefined) return false;
        const { ledger } = mergeLedgers(left, right);
        const kept = [...Object.entries(mine), ...Object.entries(theirs)].every(
          ([key, one]) => ledger.decisions[key] === one || ledger.disputed[key]?.includes(one) === true,
        );
        expect(parseLedger(formatLedger(ledger))).toEqual(ledger);
        return kept;
      }),
    );
  });

  it('장부가 아닌 파일은 읽지 않는다', () => {
    expect([parseLedger('{}'), parseLedger('깨짐'), parseLedger('[1')]).toEqual([undefined, undefined, undefined]);
  });
});

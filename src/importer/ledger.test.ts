import { expect, test } from 'vitest';
import type { TopicId } from '../model/slug.ts';
import { claimsOf } from './claims.ts';
import { cleanTree } from './clean/clean.ts';
import { buildLedger } from './ledger.ts';
import { assignTo } from './places/assignment.ts';
import { mapLines, readMarkdown } from './read-markdown.ts';
import { toSections } from './sections.ts';

const lines = ['# S3', '버킷에 담는다.', '', '---', '용량에 끝이 없다.'];
const note = { path: 'note.md', encoding: 'utf-8', lines };
const root = readMarkdown(mapLines(lines));

test('a line with words that nobody claims is kept in quarantine', () => {
  expect(buildLedger(note, [{ lines: [1, 2], status: 'placed', section: 0 }])).toEqual([
    { lines: [1, 2], status: 'placed', section: 0 },
    { lines: [4, 4], status: 'meta', reason: '표시뿐인 줄' },
    { lines: [5, 5], status: 'quarantined', reason: '어느 절에도 들지 않은 줄' },
  ]);
});

test('a block that could not be written is kept in quarantine, and not told to stand in a draft', () => {
  const parts = toSections(root).map((section) => ({
    section,
    assignment: assignTo('storage/s3' as TopicId, 1, []),
    rendered: { mdx: '', refused: [{ lines: [5, 5], reason: '다시 읽히지 않는다' }] as const },
  }));
  const ledger = buildLedger(note, claimsOf({ root, meta: [] }, cleanTree(root), parts, []));
  expect(ledger.find(({ lines: [first] }) => first === 2)?.status).toBe('placed');
  expect(ledger.at(-1)).toEqual({ lines: [5, 5], status: 'quarantined', reason: '다시 읽히지 않는다' });
});

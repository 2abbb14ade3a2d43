/** What a learner takes along as Markdown comes back through the importer: each mark in the draft of its topic, nothing lost. */
import { describe, expect, test } from 'vitest';
import { createPlacer } from '../src/importer/places/placer.ts';
import { topics } from '../src/importer/places/catalogue.fixture.ts';
import { decodeNote } from '../src/importer/decode.ts';
import { importNote } from '../src/importer/import-note.ts';
import { summarizeNote } from '../src/importer/summarize-note.ts';
import type { EventOf } from '../src/features/study-store/schema.ts';
import { marksByTopic, writeNotes } from '../src/features/progress/notes.ts';

const placer = await createPlacer(topics);
const TITLES = { 'compute/lambda': 'AWS Lambda', 'storage/s3': 'Amazon S3' };
let order = 0;
const mark = (id: string, topic: string, exact: string, memo: string): EventOf<'mark'> => ({
  ...{ kind: 'mark', id: `${id}/${order}`, at: 1, order: order++, mark: id, topic, section: 'when', memo },
  quote: { exact, prefix: '', suffix: '' },
});
const address = (topic: string, section = ''): string => `https://saa-notes.example/${topic}/#${section}`;
const write = (...marks: readonly EventOf<'mark'>[]): string =>
  writeNotes(marksByTopic(marks, TITLES), TITLES, address);
const read = async (text: string) =>
  summarizeNote(await importNote(decodeNote('형광펜.md', new TextEncoder().encode(text)), placer), '001');

describe('notes taken along', () => {
  test('come back as sections of their topics, with quotation, memo and place', async () => {
    const text = write(
      mark('b', 'storage/s3', '객체 하나는 50TB까지 담는다.', '시험에는 5TB로 나온다'),
      mark('a', 'compute/lambda', '최대 15분', ''),
      mark('b', 'storage/s3', '객체 하나는 50TB까지 담는다.', '고친 메모'),
    );
    const { sections, quarantine } = await read(text);
    expect(quarantine).toEqual([]);
    const drafts = sections.map((section) => section.text).join('\n');
    expect(drafts).toContain('> 객체 하나는 50TB까지 담는다.');
    expect(drafts).toContain('고친 메모');
    expect(drafts).not.toContain('시험에는 5TB로');
    expect(text.indexOf('AWS Lambda')).toBeLessThan(text.indexOf('Amazon S3'));
    expect(sections.map(({ topic }) => topic)).toEqual(expect.arrayContaining(['compute/lambda', 'storage/s3']));
  });

  test.each([
    '# 제목이 아니다',
    '- 목록이 아니다',
    '1. 차례가 아니다',
    '<script>alert(1)</script>',
    '`${code}` {x}',
    'a | b',
    '**굵게**',
    '> 인용',
    '```',
    '<!-- 주석',
  ])('a memo stays a memo: %s', async (memo) => {
    const { sections, quarantine } = await read(write(mark('a', 'storage/s3', '버킷', `${memo}\n${memo} 끝말`)));
    expect(quarantine).toEqual([]);
    // It stays in its section, whole, and nothing of it would run or begin another.
    const [draft = '', ...others] = sections.filter(({ topic }) => topic === 'storage/s3').map(({ text }) => text);
    expect(others).toEqual([]);
    expect(draft.match(/^#+ .*$/gm)).toEqual(['## Amazon S3']);
    expect(draft).not.toMatch(/(?<!\\)[<{]/);
    expect((memo.match(/\p{L}+/gu) ?? []).filter((word) => draft.split(word).length < 3)).toEqual([]);
    expect(draft).toContain('끝말');
    expect(draft).toContain('[자리](https://saa-notes.example/storage/s3/#when)');
  });
});

import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Finding } from '../model/finding.ts';
import { topicExport } from '../model/topic-export.ts';
import { ENTRY_ANCHORS, TOPIC_SECTIONS } from '../model/topic-sections.ts';
import { topicFrontMatter } from '../model/topic.ts';
import { checkMarkup, checkTerms } from './wording.ts';
import { readTopicDocument } from './topic-document.ts';
import { readingAt } from './schema.ts';

/** What no text may say: a word that is avoided, and markup that is left. */
const SAID = '가용영역 [[a]]?';

/** A value with everything that a schema has: each text that may say anything says {@link SAID}; nothing else is a text. */
function sampleOf(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return sampleOf(schema.unwrap());
  if (schema instanceof z.ZodArray) return [sampleOf(schema.element)];
  if (schema instanceof z.ZodObject)
    return Object.fromEntries(Object.entries(schema.shape).map(([key, value]) => [key, sampleOf(value)]));
  return schema instanceof z.ZodString && schema.safeParse(SAID).success ? SAID : 0;
}

/** Lists of the schema whose entries have a field, by name. */
const listsWith = (key: string): string[] =>
  Object.entries(topicFrontMatter.shape).flatMap(([list, schema]) => {
    const [entry] = [sampleOf(schema)].flat();
    return typeof entry === 'object' && entry !== null && key in entry ? [list] : [];
  });

describe('머리말의 새 항목', () => {
  const text = `---\n${JSON.stringify(sampleOf(topicFrontMatter), undefined, 1)}\n---\n`;
  const topic = readTopicDocument({ id: 'storage/s3', path: 'content/storage/s3.mdx', text });
  const without = (findings: readonly Finding[]): string[] =>
    [...topic.fields.values()]
      .filter((field) => findings.every(({ line }) => line !== field.line))
      .map(({ name }) => name);
  const unread = [
    'facts[0].called[0]',
    'scenarios[0].decides[0]',
    'failures[0].also.settles[0]',
    'asked[0]',
    'sectionWords[0].aliases[0]',
    'sectionWords[0].asked[0]',
  ];

  test('아무 말이나 적을 수 있는 글은 모두 표기를 검사한다', () => {
    expect(topic.fields.size).toBeGreaterThan(20);
    expect(without(checkMarkup(topic))).toEqual(unread);
  });

  test('자기 말이라고 한 글은 모두 낱말을 검사한다', () => {
    const own = new Set([...topic.fields.values()].filter(({ path }) => readingAt(path)?.own).map(({ name }) => name));
    const others = without(checkTerms(topic, [{ word: '가용영역', term: '가용 영역' }]));
    expect(others.filter((name) => own.has(name))).toEqual([]);
    expect(others).toHaveLength(topic.fields.size - own.size);
    expect(others).toEqual(expect.arrayContaining(['aliases[0]', 'corrections[0].notes', ...unread]));
  });

  test('id가 있는 목록은 모두 앵커가 있고, 앵커는 목록의 이름에서 온다', () => {
    expect(ENTRY_ANCHORS.map(([list]) => list).toSorted()).toEqual(listsWith('id').toSorted());
    expect(ENTRY_ANCHORS.filter(([list, anchor]) => list !== `${anchor}s`)).toEqual([['sharedFacts', 'fact']]);
  });

  test('근거가 있는 목록은 출처에 번호가 선다. 고장만 제자리에 근거를 보인다', () => {
    const shown: readonly string[] = [...TOPIC_SECTIONS.flatMap(({ fields }) => fields), 'failures'];
    expect(listsWith('source').filter((list) => !shown.includes(list))).toEqual([]);
  });

  test('모두 내보낸다', () => {
    expect(Object.keys(topicExport.shape)).toEqual(expect.arrayContaining(Object.keys(topicFrontMatter.shape)));
  });
});

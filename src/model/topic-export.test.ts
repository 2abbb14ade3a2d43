import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { schemaOf, topicExport, topicsExport } from './topic-export.ts';
import { topicFrontMatter } from './topic.ts';

const place = {
  id: 'storage/s3',
  domain: 'storage',
  slug: 's3',
  url: 'https://example.com/storage/s3/',
  markdown: 'https://example.com/storage/s3.md',
  title: 'Amazon S3',
  titleEn: 'Amazon Simple Storage Service',
  kind: 'service',
  summary: '객체를 버킷에 담는다.',
  aliases: ['S3'],
  verifiedOn: '2026-11-20',
};
const envelope = {
  $schema: 'https://example.com/x.schema.json',
  version: 2,
  language: 'ko',
  license: 'CC-BY-4.0',
};
const list = { ...envelope, topics: [{ ...place, data: 'https://example.com/storage/s3.json' }] };
/** Lists that have nothing where a topic does not name them. */
const lists = Object.entries(topicFrontMatter.shape).filter(([, schema]) => schema instanceof z.ZodDefault);
const topic = {
  ...Object.fromEntries(lists.map(([list]) => [list, []])),
  ...envelope,
  ...place,
  status: 'published',
  related: ['storage/efs'],
  sections: [{ id: 'when', title: '언제 쓰나', level: 2 }],
  signals: [{ id: 'site', need: '서버 없이', choose: '정적 웹 사이트', see: 'storage/s3#when' }],
  facts: [{ id: 'size', label: '크기', value: '50TB', source: 'https://aws.amazon.com/s3/' }],
  sharedFacts: [{ id: 'address', from: 'networking/vpc#public-ipv4-price' }],
  scenarios: [
    { id: 'site', situation: '서버 없이', answer: ['storage/s3'], why: '정적', requirements: ['lowest-cost'] },
  ],
  corrections: [],
  failures: [
    {
      ...{ id: 'a-zone', diagram: 'flow', what: '영역이 멈춘다', time: '1분', user: '일부가 502' },
      ...{ parts: { down: ['zone'], waiting: [], takeover: ['b'] }, edges: { off: [], on: ['user_b'] } },
      source: 'https://aws.amazon.com/s3/',
    },
  ],
  sources: [{ note: '001', section: 'S3', lines: '3-9' }],
  references: [{ title: 'S3', url: 'https://aws.amazon.com/s3/' }],
  redirectFrom: [],
};

describe('the exports', () => {
  it.each([
    ['topics.json', topicsExport, list],
    ['a topic', topicExport, topic],
  ] as const)('%s is what its zod schema and its JSON Schema both accept', (_, shape, data) => {
    expect(shape.parse(data)).toEqual(data);
    const schema = schemaOf(shape, 'x', 'https://example.com/x.schema.json') as z.core.JSONSchema.JSONSchema;
    expect(z.fromJSONSchema(schema).parse(data)).toEqual(data);
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://example.com/x.schema.json',
    });
  });

  it('refuse another version and a topic that is not published', () => {
    expect(topicsExport.safeParse({ ...list, version: 1 }).success).toBe(false);
    expect(topicExport.safeParse({ ...topic, status: 'draft' }).success).toBe(false);
  });

  it('say what each field of a topic means', () => {
    expect(JSON.stringify(schemaOf(topicsExport, 'x', 'https://example.com/'))).toContain('이게 뭐야?');
    expect(JSON.stringify(schemaOf(topicExport, 'x', 'https://example.com/'))).toContain(
      '모든 숫자를 AWS 문서와 대조한 날',
    );
  });
});

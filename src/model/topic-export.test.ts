import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { topicsExport, topicsSchema } from './topic-export.ts';

const data = {
  $schema: 'https://example.com/topics.schema.json',
  version: 1,
  language: 'ko',
  license: 'CC-BY-4.0',
  topics: [
    {
      id: 'storage/s3',
      domain: 'storage',
      slug: 's3',
      url: 'https://example.com/storage/s3/',
      markdown: 'https://example.com/storage/s3.md',
      title: 'Amazon S3',
      titleEn: 'Amazon Simple Storage Service',
      kind: 'service',
      status: 'published',
      summary: '객체를 버킷에 담는다.',
      aliases: ['S3'],
      related: ['storage/efs'],
      sections: [{ id: 'when', title: '언제 쓰나', level: 2 }],
      facts: [{ id: 'size', label: '크기', value: '50TB', source: 'https://aws.amazon.com/s3/' }],
      sharedFacts: [{ id: 'address', from: 'networking/vpc#public-ipv4-price' }],
      scenarios: [{ id: 'site', situation: '서버 없이', answer: ['storage/s3'], why: '정적' }],
      corrections: [],
      sources: [{ note: '001', section: 'S3', lines: '3-9' }],
      references: [{ title: 'S3', url: 'https://aws.amazon.com/s3/' }],
      verifiedOn: '2026-11-20',
      redirectFrom: [],
    },
  ],
};

describe('topics.json', () => {
  it('is what its zod schema and its JSON Schema both accept', () => {
    expect(topicsExport.parse(data)).toEqual(data);
    const schema = topicsSchema('https://example.com/topics.schema.json') as z.core.JSONSchema.JSONSchema;
    expect(z.fromJSONSchema(schema).parse(data)).toEqual(data);
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://example.com/topics.schema.json',
    });
  });

  it('refuses another version and a topic that is not published', () => {
    expect(topicsExport.safeParse({ ...data, version: 2 }).success).toBe(false);
    const draft = { ...data, topics: [{ ...data.topics[0], status: 'draft' }] };
    expect(topicsExport.safeParse(draft).success).toBe(false);
  });

  it('says what each field of a topic means', () => {
    const text = JSON.stringify(topicsSchema('https://example.com/'));
    expect(text).toContain('이게 뭐야?');
    expect(text).toContain('모든 숫자를 AWS 문서와 견준 날');
  });
});

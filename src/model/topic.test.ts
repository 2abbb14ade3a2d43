import { describe, expect, it } from 'vitest';
import { askedFirst, topicFrontMatter } from './topic.ts';

const draft = { title: '가', titleEn: 'A', kind: 'concept', status: 'draft' };
const published = {
  ...draft,
  status: 'published',
  summary: '무엇이다.',
  verifiedOn: '2026-11-20',
  references: [{ title: '문서', url: 'https://docs.aws.amazon.com/s3/' }],
};
const problems = (value: unknown): string[] =>
  topicFrontMatter.safeParse(value).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

describe('front matter of a topic', () => {
  it('of a draft needs only its names and kind', () => {
    expect(problems(draft)).toEqual([]);
  });

  it('of a published topic needs a summary, a source and the day of verification', () => {
    expect(problems(published)).toEqual([]);
    expect(problems({ ...draft, status: 'published' }).map((line) => line.split(':')[0])).toEqual([
      'summary',
      'verifiedOn',
      'sources',
    ]);
  });

  it('is strict: unknown fields, foreign URLs and unquoted lines are errors', () => {
    expect(problems({ ...draft, tags: [] })).toHaveLength(1);
    expect(problems({ ...draft, references: [{ title: 'x', url: 'https://example.com/' }] })[0]).toContain(
      'AWS 공식 문서',
    );
    expect(problems({ ...draft, sources: [{ note: '001', section: 'x', lines: 23 }] })).toHaveLength(1);
    expect(problems({ ...draft, related: ['s3'] })[0]).toContain('storage/s3');
  });

  it('says why a signal leads to its answer by words that stand in the requirement, in a line', () => {
    const signal = { id: 'a', need: '루트도 지우지 못하게', choose: '규정 준수 모드' };
    const withWhy = (why: string) => problems({ ...draft, signals: [{ ...signal, why }] });
    expect(withWhy('“루트도”가 결정한다.')).toEqual([]);
    expect(withWhy('“관리자는”이 결정한다.')).toEqual([expect.stringMatching(/^signals\.0\.why: .*“관리자는”/)]);
    expect(withWhy('가'.repeat(81))).toHaveLength(1);
  });

  it('gives the day as text, whether YAML read a date or a string', () => {
    expect(topicFrontMatter.parse({ ...draft, verifiedOn: new Date('2026-11-20T00:00:00Z') }).verifiedOn).toBe(
      '2026-11-20',
    );
    expect(topicFrontMatter.parse({ ...draft, verifiedOn: '2026-11-20' }).verifiedOn).toBe('2026-11-20');
  });

  it('shows the facts that are asked most of all first, and the others as they are written', () => {
    const facts = [{ id: 'a' }, { id: 'b' }, { id: 'c', first: true as const }, { id: 'd' }];
    expect(askedFirst(facts).map(({ id }) => id)).toEqual(['c', 'a', 'b', 'd']);
  });
});

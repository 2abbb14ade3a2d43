import { describe, expect, it } from 'vitest';
import { readPublishedTopics } from '../../markdown/published-topics.ts';
import { readTopicFiles } from '../../markdown/topic-files.ts';
import { DOMAIN_KEYS } from '../../model/domain.ts';
import { groupTopics, GUIDES, REST } from './guides.ts';

const ids = new Set<string>(readPublishedTopics(readTopicFiles(process.cwd())).map(({ id }) => id));

describe.each(DOMAIN_KEYS)('the guide of %s', (domain) => {
  const { about, decisions, groups } = GUIDES[domain];
  const slugs = [...ids].filter((id) => id.startsWith(`${domain}/`)).map((id) => id.slice(domain.length + 1));

  it('names each topic once, and none that is gone', () => {
    const named = groups.flatMap(({ topics }) => topics);
    expect(new Set(named).size).toBe(named.length);
    expect(named.filter((slug) => !slugs.includes(slug))).toEqual([]);
  });

  it('puts every topic in one group, that of the rest included', () => {
    const filled = groupTopics(
      domain,
      slugs.map((slug) => ({ slug })),
    );
    expect(filled.flatMap(({ topics }) => topics)).toHaveLength(slugs.length);
  });

  it('says in 300 characters or more what it is about, and links only to topics', () => {
    const text = [...about, ...decisions].join('\n');
    expect(text.length).toBeGreaterThan(300);
    const targets = [...text.matchAll(/\[\[([^\]|#]+)/g)].map(([, id = '']) => id);
    expect(targets.length).toBeGreaterThan(2);
    expect(targets.filter((id) => !ids.has(id))).toEqual([]);
  });
});

it('a topic that no group names stands in the group of the rest', () => {
  const groups = groupTopics('ml', [{ slug: 'rekognition' }, { slug: 'a-new-one' }]);
  expect(groups.map(({ name, topics }) => [name, topics.length])).toEqual([
    [expect.stringContaining('Rekognition'), 1],
    [REST, 1],
  ]);
});

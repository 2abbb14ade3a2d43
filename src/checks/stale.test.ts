import { expect, it } from 'vitest';
import { findStale } from './stale.ts';

const topic = (id: string, verifiedOn: string) => ({
  id,
  path: `content/${id}.mdx`,
  text: `---
title: ${id}
titleEn: x
kind: service
status: published
summary: 한 문장이다.
facts:
  - { id: a, label: 크기, value: "1", source: "https://docs.aws.amazon.com/x" }
references: [{ title: x, url: "https://docs.aws.amazon.com/x" }]
verifiedOn: ${verifiedOn}
---
`,
});
const services = {
  path: 'content/_services.yaml',
  text: '- { service: X, state: ended, names: [X], source: "https://docs.aws.amazon.com/x", verifiedOn: 2026-01-01 }\n',
};

it('lists by domain what was verified longer ago than so many days, the oldest first', () => {
  const content = {
    topics: [topic('storage/a', '2026-05-24'), topic('storage/b', '2026-05-25'), topic('storage/c', '2025-01-01')],
    data: [services],
  };
  const groups = findStale(content, 180, '2026-11-21');
  expect(groups.filter(({ items }) => items.length > 0)).toEqual([
    {
      title: '스토리지',
      of: 3,
      items: [
        { file: 'content/storage/c.mdx', verifiedOn: '2025-01-01', facts: ['크기'] },
        { file: 'content/storage/a.mdx', verifiedOn: '2026-05-24', facts: ['크기'] },
      ],
    },
    {
      title: '서비스의 상태',
      of: 1,
      items: [{ file: 'content/_services.yaml', verifiedOn: '2026-01-01', facts: ['X'] }],
    },
  ]);
  expect(findStale(content, 9999, '2026-11-21').every(({ items }) => items.length === 0)).toBe(true);
});

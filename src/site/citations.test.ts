import { expect, it } from 'vitest';
import { listCitations, numberOf, pageNamer } from './citations.ts';

const docs = (page: string): string => `https://docs.aws.amazon.com/lambda/latest/dg/${page}`;
const fact = (id: string, source: string) => ({ id, label: id, value: '1', source });
const topic = {
  references: [{ title: 'Lambda 할당량', url: docs('limits.html') }],
  facts: [fact('timeout', docs('limits.html#time')), fact('layers', docs('layers.html'))],
  corrections: [
    { id: 'one', notes: 'a', right: 'b', status: 'wrong' as const, source: docs('layers.html') },
    { id: 'two', notes: 'a', right: 'b', status: 'wrong' as const, source: docs('vpc.html') },
  ],
};
const nameOf = pageNamer([{ references: [{ title: '계층', url: docs('layers.html#top') }] }], {
  guides: {},
  pages: {},
});

it('numbers each page once: what the author names first, then what entries name', () => {
  expect(listCitations(topic, nameOf).map(({ number, title, named }) => [number, title, named])).toEqual([
    [1, 'Lambda 할당량', true],
    [2, '계층', false],
    [3, 'Lambda · VPC', false],
  ]);
});

it('finds the number whatever place of the page is meant', () => {
  expect(numberOf(listCitations(topic, nameOf), docs('limits.html#memory'))).toBe(1);
  expect(numberOf([], docs('limits.html'))).toBeUndefined();
});

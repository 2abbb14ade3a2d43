import { expect, it } from 'vitest';
import { readDiagramFences } from './diagram-fences.ts';

it('finds mermaid fences with their id and their line in the file, inside components too', () => {
  const text =
    '---\ntitle: S3\n---\n\n```mermaid id=one\na\n```\n\n<Callout type="note">\n\n```mermaid id=two\nb\n```\n\n</Callout>\n\n```js\nid=three\n```\n';
  expect(readDiagramFences(text)).toEqual([
    { id: 'one', source: 'a', line: 5 },
    { id: 'two', source: 'b', line: 11 },
  ]);
});

it('gives no id for a fence without one or with a malformed one', () => {
  const text = '---\ntitle: S3\n---\n```mermaid\na\n```\n\n```mermaid id=Große\nb\n```\n';
  expect(readDiagramFences(text).map(({ id }) => id)).toEqual([undefined, undefined]);
});

it('has nothing to say about a file that is no topic', () => {
  expect(readDiagramFences('```mermaid id=one\na\n```')).toEqual([]);
});

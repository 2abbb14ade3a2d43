import { expect, it } from 'vitest';
import { bodyFences, findDiagramFences, readDiagramFences } from './diagram-fences.ts';
import { parseBody } from './parse-topic.ts';
import { splitTopic } from './topic-text.ts';
import { readTopicFiles } from './topic-files.ts';

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

const topics = readTopicFiles('.').map(({ id, text }) => [id, splitTopic(text)?.body ?? ''] as const);
const drawn = topics.filter(([, body]) => body.includes('mermaid'));

it.each<readonly [string, string]>([
  ...drawn,
  ['a fence inside a longer one', '````md\n```mermaid id=a\nx\n```\n````\n\n~~~mermaid id=b\ny\n```\n~~~~\n'],
  ['a fence in a list', '- one\n\n  ```mermaid id=a\n  x\n  ```\n'],
  ['a fence in a quotation', '> ```mermaid id=a\n> x\n> ```\n'],
  ['a fence without an end', 'text\n```mermaid id=a accTitle\nx\n\ny'],
  ['a code span on its own line', '```mermaid id=a``` is a span\n\n```mermaid id=b\nx\n   ```   \n'],
])('reads the lines of %s as the tree has them', (_, body) => {
  expect(bodyFences(body, 3)).toEqual(findDiagramFences(parseBody(body), 3));
});

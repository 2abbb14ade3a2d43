import { expect, it } from 'vitest';
import { checkFailures } from './failures.ts';
import { readTopicDocument } from './topic-document.ts';

const topic = (parts: string, edges: string): string =>
  `---\ntitle: A\nfailures:\n  - id: a\n    diagram: way\n    parts: ${parts}\n    edges: ${edges}\n---\n\n\`\`\`mermaid id=way\nflowchart LR\n  a_1[A] --> b[B]\n\`\`\`\n`;
const found = (parts: string, edges: string): string[] =>
  checkFailures(
    readTopicDocument({ id: 'architectures/a', path: 'content/architectures/a.mdx', text: topic(parts, edges) }),
  ).map(({ line, message }) => `${line} ${message}`);

it('accepts parts and lines that stand in the drawing', () => {
  expect(found('{ down: [a_1], takeover: [b] }', '{ off: [a_1_b] }')).toEqual([]);
});

it('reports those that do not, on their line', () => {
  expect(found('{ down: [c] }', '{}')).toEqual([expect.stringMatching(/^6 .*“c”: 그림에 그런 부품이 없다/)]);
  expect(found('{ down: [b] }', '{ on: [b_c] }')).toEqual([expect.stringMatching(/^7 .*“b_c”: 그림에 그런 선이 없다/)]);
});

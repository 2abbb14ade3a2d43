import { expect, it } from 'vitest';
import { checkFactMentions } from './fact-mentions.ts';

const lambda = {
  id: 'compute/lambda-limits',
  path: 'content/compute/lambda-limits.mdx',
  text: '---\nfacts:\n  - id: timeout\n    value: 15분(900초)\n---\n',
};
const topic = (body: string, yaml = 'title: 글') => ({
  id: 'compute/lambda',
  path: 'content/compute/lambda.mdx',
  text: `---\n${yaml}\n---\n${body}\n`,
});
const messages = (body: string): string[] =>
  checkFactMentions([lambda, topic(body)], []).map(({ line, message }) => `${line} ${message}`);

it('knows a value and its parts, and tells a part from a piece of a number', () => {
  expect(messages('[[=compute/lambda-limits#timeout]] [[=compute/lambda-limits#timeout|900초]]')).toEqual([]);
  expect(messages('[[=compute/lambda-limits#timeout|5분]]')[0]).toContain('값은 “15분(900초)”');
});

it('says where a reference leads to nothing, or has another form', () => {
  expect(messages('글\n\n[[=compute/lambda-limits#gone]]')).toEqual([
    expect.stringMatching(/^6 .*compute\/lambda-limits의 facts에 gone가 없다/),
  ]);
  expect(messages('[[= compute/lambda-limits#timeout]]')[0]).toContain('꼴이 다른');
});

it('allows references in bodies, pairs and questions alone', () => {
  const said = '- text: "[[=compute/lambda-limits#timeout]]"\n';
  const data = ['content/_pairs.yaml', 'content/_questions/1.1.yaml', 'content/_glossary.yaml'];
  const found = checkFactMentions(
    [lambda, topic('', 'summary: "[[=compute/lambda-limits#timeout]]"')],
    data.map((path) => ({ path, text: said })),
  );
  expect(found.map(({ file, line }) => `${file}:${line}`)).toEqual([
    'content/compute/lambda.mdx:2',
    'content/_glossary.yaml:1',
  ]);
});

import { describe, expect, it } from 'vitest';

import { checkOldValues, linesThatSay, serviceNames } from './old-values.ts';

const lambda = { id: 'compute/lambda-limits', title: 'AWS Lambda 한도', aliases: ['람다 한도'] };
const files = [
  {
    path: 'content/compute/lambda-limits.mdx',
    text: '---\ntitle: AWS Lambda 한도\nfacts:\n  - id: timeout\n    value: 20분\n    examEra: 15분\n---\n\n15분을 넘기면 끊긴다.\n\n20분이다. 예전에는 15분이었다.\n',
  },
  {
    path: 'content/integration/sqs.mdx',
    text: '---\ntitle: Amazon SQS\n---\n\n## 지연 [#delay]\n\n15분까지 늦춘다.\n\n## Lambda와 함께 [#lambda]\n\n15분 안에 처리한다.\n',
  },
  {
    path: 'content/_pairs.yaml',
    text: '- a: integration/sqs\n  trap: 15분까지다\n- a: compute/lambda-limits\n  trap: 900초는 15분이다\n',
  },
  { path: 'content/_anchors.yaml', text: '- Lambda 15분\n' },
];
const places = (lines: readonly { file: string; line: number }[]): string[] =>
  lines.map(({ file, line }) => `${file.replace('content/', '')}:${line}`);

describe('linesThatSay', () => {
  it('finds a value where its service is named: in its topic, in a section, in an entry', () => {
    expect(places(linesThatSay(files, lambda, '15분(900초)'))).toEqual([
      'compute/lambda-limits.mdx:6',
      'compute/lambda-limits.mdx:9',
      'compute/lambda-limits.mdx:11',
      'integration/sqs.mdx:11',
      '_pairs.yaml:4',
    ]);
  });

  it('finds a value without a number by its words', () => {
    const [only] = linesThatSay(
      [{ path: 'content/compute/lambda.mdx', text: 'title: AWS Lambda\n\n응답을 **기다리지 않는다**.\n' }],
      lambda,
      '기다리지 않는다',
    );
    expect(only?.line).toBe(3);
  });
});

it('names a service as it is spoken of', () => {
  expect(serviceNames(lambda)).toEqual(['Lambda']);
  expect(serviceNames({ id: 'x/y', title: 'EC2 Auto Scaling 그룹(ASG)', aliases: [] })).toEqual(['EC2 Auto Scaling']);
  expect(serviceNames({ id: 'x/y', title: '재해 복구', aliases: ['DR'] })).toEqual(['재해 복구', 'DR']);
});

it('lets say an old value what says the new one too, what exam material says and what is another service', () => {
  const found = checkOldValues([{ topic: lambda, fact: 'timeout', was: '15분', is: '20분' }], files);
  expect(places(found)).toEqual(['compute/lambda-limits.mdx:9', 'integration/sqs.mdx:11', '_pairs.yaml:4']);
  expect(found[0]).toMatchObject({ rule: 'value-left', severity: 'warning' });
});

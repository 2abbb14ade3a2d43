import { expect, it } from 'vitest';
import { explainError } from './explain.ts';

it.each([
  [
    "Parse error on line 3:\n...  a -> b(1\n----------^\nExpecting 'SQE', got 'PS'",
    /^문법이 틀렸다: “\.\.\. {2}a -> b\(1” 근처\. 여기에 올 수 없는 것: 여는 괄호/,
  ],
  [
    'Lexical error on line 2. Unrecognized text.\nflowchart LR\n  a ?? b\n',
    /^읽을 수 없는 글자가 있다: “flowchart LR” 근처/,
  ],
  [
    'No diagram type detected matching given configuration for text: flowchrt LR',
    /^그림의 종류를 알 수 없다\. 첫 줄은 flowchart/,
  ],
  ['팔레트에 없는 색 #123456', /^팔레트에 없는 색 #123456$/],
  ['Cannot read properties of undefined', /^그리지 못했다\. mermaid의 말: Cannot read/],
])('mermaid의 오류 %j를 한국어로 말한다', (reason, expected) => {
  expect(explainError(reason)).toMatch(expected);
});

it('어느 줄인지 알면 쓴 그대로의 줄을 보여 준다', () => {
  const reason = "Parse error on line 2:\n...a -> bclassDef\n---^\nExpecting 'SQE', got 'PS'";
  expect(explainError(reason, '  a[S3 (버킷)]')).toMatch(/^문법이 틀렸다: “a\[S3 \(버킷\)\]” 근처/);
});

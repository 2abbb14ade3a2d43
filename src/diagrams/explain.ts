const KINDS = 'flowchart, sequenceDiagram, stateDiagram-v2 중 하나로 시작한다';

/**
 * Says mermaid's reason in Korean: `"Parse error on line 3:\n…a -> b[\n-----^\nExpecting 'SQE', got '1'"` becomes
 * `"문법이 틀렸다: “a -> b[” 근처. 여기에 올 수 없는 것: …"`. `written` is the author's line the error is on, when it is known;
 * mermaid's own excerpt runs lines together. What it does not know it passes on in mermaid's words.
 */
export function explainError(reason: string, written?: string): string {
  const [head = '', excerpt = ''] = reason.split('\n');
  const place = (written ?? excerpt).trim();
  const near = place === '' ? '' : `: “${place}” 근처`;
  const got = /got '([^']+)'/.exec(reason)?.[1];
  if (/no diagram type detected|unknowndiagram/i.test(reason)) return `그림의 종류를 알 수 없다. 첫 줄은 ${KINDS}`;
  if (head.startsWith('Parse error'))
    return `문법이 틀렸다${near}.${got === undefined ? '' : ` 여기에 올 수 없는 것: ${tokenName(got)}`}`;
  if (head.startsWith('Lexical error')) return `읽을 수 없는 글자가 있다${near}`;
  if (head.startsWith('Parsing failed'))
    return `문법이 틀렸다. mermaid의 말: ${reason
      .replace(/^Parsing failed:?\s*/, '')
      .replace(/\s+/g, ' ')
      .slice(0, 200)}`;
  return /[가-힣]/.test(reason) ? reason : `그리지 못했다. mermaid의 말: ${reason.replace(/\s+/g, ' ').slice(0, 200)}`;
}

const TOKENS: Readonly<Record<string, string>> = {
  PS: '여는 괄호 ( (라벨을 큰따옴표로 감싼다)',
  PE: '닫는 괄호 ) (라벨을 큰따옴표로 감싼다)',
  SQE: '닫는 대괄호 ]',
  SQS: '여는 대괄호 [',
  NEWLINE: '줄 끝',
  EOF: '그림의 끝',
  '1': '그림의 끝',
  NODE_STRING: '이름',
  LINK: '화살표',
  STR: '따옴표로 감싼 글',
  end: 'end(짝이 되는 subgraph가 없다)',
};

const tokenName = (token: string): string => TOKENS[token] ?? token;

import { describe, expect, it } from 'vitest';
import { change, found, good, S3, s3 } from './sample-content.ts';

const flow = `\`\`\`mermaid id=flow
flowchart LR
  accTitle: 두 영역
  accDescr: 한 영역이 멈추면 다른 영역이 받는다.
  subgraph zone["영역"]
    a["서버 a"]
  end
  user(["사용자"]) --> a
  user --> b["서버 b"]
\`\`\`

\`\`\`mermaid id=talk
sequenceDiagram
  accTitle: 말
  accDescr: 말한다.
  a->>b: 안녕
\`\`\`

`;

/** Findings of a topic with two drawings and one failure of these fields, which stands on line 20. */
const findings = (fields: string): string[] => {
  const said = fields.includes('user: ') ? '' : 'time: 1분, user: "503", ';
  const failure = `failures:\n  - { id: x, what: 멈춤, ${said}source: https://aws.amazon.com/s3/, ${fields} }\n`;
  const topic = change(change(s3, 'scenarios:', `${failure}scenarios:`), '## 헷', `${flow}## 헷`);
  return found({ ...good, [S3]: topic });
};

describe('고장의 자료', () => {
  it('그 글의 흐름도에 있는 부품이면 된다', () => {
    expect(
      findings('diagram: flow, drawn: talk, part: zone, takeover: [b], steps: [{ from: user, to: b, text: "`b`로" }]'),
    ).toEqual([]);
  });

  it('함께 멈추는 것에 닿는 선은 그대로일 수 있다', () => {
    expect(findings('diagram: flow, part: b, stops: [zone], usual: [{ from: user, to: a }]')).toEqual([]);
  });

  it('걸리는 시간은 휴대폰의 한 줄, 보는 것은 두 줄로 시작하고, 나머지는 괄호나 다음 문장에 있다', () => {
    const long = '아주 긴 말이라서 휴대폰의 한 줄에는 도무지 다 들어가지 않는다';
    const said = (time: string, user: string): string[] =>
      findings(`diagram: flow, part: a, time: "${time}", user: "${user}"`);
    expect(said(`1분(${long})`, `503이다. ${long}.`)).toEqual([]);
    expect(said(long, '503')).toEqual([`${S3}:20 schema`]);
    expect(said('1분', long)).toEqual([]);
    expect(said('1분', `${long}, ${long}`)).toEqual([`${S3}:20 schema`]);
  });

  it.each([
    ['없는 그림', 'diagram: floww, part: a'],
    ['흐름도가 아닌 그림', 'diagram: talk, part: a'],
    ['고장만 그린 그림이 없으면', 'diagram: flow, drawn: broken, part: a'],
    ['없는 부품', 'diagram: flow, part: c'],
    ['고장만 그린 그림에 없는 부품', 'diagram: flow, drawn: flow, part: a, drawnWay: [{ from: user, to: c }]'],
    ['고장만 그린 그림에 없는 것이 이어받으면', 'diagram: flow, drawn: flow, part: a, drawnTakeover: [c]'],
    ['이유가 적힌 줄이 없으면', 'diagram: flow, part: a, why: row-none'],
    ['없는 걸음', 'diagram: flow, part: a, steps: [{ from: user, to: c, text: 감 }]'],
    ['없는 선이 끊기면', 'diagram: flow, part: a, cuts: [{ from: user, to: c }]'],
    ['없는 선에 흐름이 없으면', 'diagram: flow, part: a, idle: [{ from: user, to: c }]'],
    ['멈추지 않는 것에 닿는 선을 그대로라 적으면', 'diagram: flow, part: b, usual: [{ from: user, to: a }]'],
    ['경계와 함께 멈추는 것이 이어받으면', 'diagram: flow, part: zone, takeover: [a]'],
    ['자신이 이어받으면', 'diagram: flow, part: a, takeover: [a]'],
  ])('%s', (_, fields) => {
    expect(findings(fields)).toEqual([`${S3}:20 failure-part`]);
  });
});

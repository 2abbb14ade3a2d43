import { expect, it } from 'vitest';
import { failure } from '../model/failure.ts';
import { emitFailures, withoutLinksOf } from './failures.ts';

const SOURCE = `flowchart LR
  alb["ALB"]
  subgraph aza ["가용 영역 A"]
    ec2a["EC2"]
  end
  ec2c["EC2(C)"]
  alb --> ec2a
  alb --> ec2c
`;
const zone = failure.parse({
  id: 'az-a',
  diagram: 'way',
  what: '가용 영역 A가 멈춘다',
  time: '약 1분',
  user: '일부가 502다',
  parts: { down: ['aza'], takeover: ['ec2c'] },
  edges: { off: ['alb_ec2a'], on: ['alb_ec2c'] },
  source: 'https://docs.aws.amazon.com/a',
});

it('is a table that is read without a script, with what a script marks in the drawing', () => {
  const html = emitFailures([zone], SOURCE);
  expect(html).toContain(
    '<tr id="failure-az-a" data-down="aza ec2a" data-takeover="ec2c" data-off="alb_ec2a" data-on="alb_ec2c">',
  );
  expect(html).toContain('>가용 영역 A</button>');
  expect(html).toContain('<td data-name="이어받는 것">EC2(C)</td>');
  expect(emitFailures([], SOURCE)).toBe('');
});

it('names the ends of a line that is cut where no part has failed', () => {
  const cut = { ...zone, parts: { down: [], waiting: [], takeover: [] } };
  expect(emitFailures([cut], SOURCE)).toContain('>ALB → EC2</button>');
});

it('takes the link away from a part that can fail, and from no other', () => {
  const picture = (id: string, x: number): string => `<g class="d-node" data-box="${x} 0 10 10" data-part="${id}"></g>`;
  const link = (x: number): string => `<a href="/t/"><rect x="${x}" y="0" width="10" height="10"/></a>`;
  const svg = `<svg>${picture('aza', 0)}${picture('alb', 20)}${link(0)}${link(20)}</svg>`;
  expect(withoutLinksOf(svg, [zone])).toBe(`<svg>${picture('aza', 0)}${picture('alb', 20)}${link(20)}</svg>`);
});

import { describe, expect, it } from 'vitest';
import { isSound, narrowWays } from './narrow.ts';
import type { Box, PicturePart, Picture } from './picture.ts';

const source = `flowchart LR
  user(["사용자"]) -->|"① ReceiveMessage"| a
  subgraph vpc["VPC"]
    direction LR
    subgraph az["영역"]
      a["서버 a"]
    end
    b["서버 b"]
    c["서버 c"]
  end`;

describe('the ways to draw a flowchart for a phone', () => {
  it('run from top to bottom everywhere and break long words', () => {
    for (const way of narrowWays(source)) {
      expect(way.source).not.toMatch(/\bLR\b/);
      expect(way.source).toContain('① Receive<br>Message');
    }
  });

  it('come to put what shares a boundary below each other, by its nodes', () => {
    const links = narrowWays(source).map((way) => way.source.match(/\w+ ~~~ \w+/g) ?? []);
    expect(links[0]).toEqual([]);
    expect(links.at(-1)).toEqual(['a ~~~ b', 'b ~~~ c']);
  });
});

it('the participants of a sequence stand closer from way to way', () => {
  const ways = narrowWays('sequenceDiagram\n  a->>b: GetSecretValue 부르기\n  Note over a: 그대로');
  const widths = ways.map(({ settings }) => (settings.sequence as { width: number }).width);
  expect(widths).toEqual(widths.toSorted((a, b) => b - a));
  expect(ways[0]?.source).toContain('a->>b: GetSecret<br>Value 부르기');
});

describe('a picture', () => {
  const part = (role: PicturePart['role'], box: Box, text = '서버 a'): PicturePart => ({
    role,
    box,
    items: [
      {
        kind: 'label',
        lines: [{ text, x: 0, y: 0 }],
        anchor: 'start',
        size: 22,
        bold: false,
        fill: 'text',
      },
    ],
  });
  const picture = (parts: PicturePart[]): Picture => ({ x: 0, y: 0, width: 9, height: 9, parts, links: [] });
  const frame = part('boundary', { x: 0, y: 0, width: 100, height: 100 });

  it('is sound where everything lies in or beside its frames', () => {
    const inside = part('node', { x: 10, y: 10, width: 20, height: 20 });
    const beside = part('node', { x: 120, y: 10, width: 20, height: 20 });
    expect(isSound(picture([frame, inside, beside]), source)).toBe(true);
  });

  it('is not where something sticks out, or a word is broken', () => {
    expect(isSound(picture([frame, part('node', { x: 90, y: 10, width: 20, height: 20 })]), source)).toBe(false);
    expect(isSound(picture([part('node', { x: 0, y: 0, width: 9, height: 9 }, '서 버 a')]), source)).toBe(false);
  });
});

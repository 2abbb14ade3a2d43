import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { failure } from '../model/failure.ts';
import { drawnIn, emitKey, markDrawn } from './drawn-failure.ts';
import { readDiagram } from './store.ts';

const root = join(import.meta.dirname, '../..');
const topics = readdirSync(join(root, 'content/architectures')).map((file) => {
  const [, head = '', body = ''] =
    /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(join(root, 'content/architectures', file), 'utf8')) ?? [];
  const { failures = [] } = parse(head) as { failures?: unknown };
  return { id: `architectures/${file.replace('.mdx', '')}`, body, failures: z.array(failure).parse(failures) };
});
const drawings = topics.flatMap(({ id, body, failures }) =>
  [...new Set(failures.flatMap(({ drawn = [] }) => drawn))].map((name) => ({
    key: `${id}/${name}`,
    name,
    body,
    failures,
  })),
);

it.each(drawings)(
  '$key: every line of the way is drawn, and what its marks mean is said',
  ({ key, name, body, failures }) => {
    const { svg = '', narrow = svg } = readDiagram(root, key) ?? {};
    const drawn = drawnIn(body, name, failures);
    expect(drawn.way.length).toBeGreaterThan(0);
    for (const picture of [svg, narrow]) {
      const marked = markDrawn(picture, drawn);
      for (const line of drawn.way)
        expect(marked).toMatch(
          new RegExp(`--diagram-link[^>]*data-edge="${line}"|data-edge="${line}"[^>]*><path [^>]*--diagram-link`),
        );
      expect(emitKey(marked, drawn)).toContain('파란 선');
    }
  },
);

it.each(drawings)('$key: what takes over there is drawn, and framed', ({ key, name, body, failures }) => {
  const { svg = '', narrow = svg } = readDiagram(root, key) ?? {};
  const shown = failures.filter(({ drawn }) => drawn === name);
  for (const { takeover, drawnTakeover = takeover } of shown)
    if (drawnTakeover.length > 0)
      for (const picture of [svg, narrow])
        expect(drawnTakeover.filter((part) => picture.includes(`data-part="${part}"`))).not.toEqual([]);
  if (drawnIn(body, name, failures).over.length > 0)
    expect(emitKey(markDrawn(svg, drawnIn(body, name, failures)), { down: [], over: [], way: [] })).toContain(
      '이어받음',
    );
});

it('crosses out a boundary once, and pales what lies in it', () => {
  const icon = '<g class="d-node" data-box="20 20 40 40" data-part="ec2"><text>EC2</text><use href="#icon-x"/></g>';
  const zone =
    '<g class="d-boundary" data-box="0 0 90 90" data-part="az"><rect fill="var(--diagram-down)" stroke="var(--diagram-down-line)" stroke-dasharray="7 5" stroke-width="1.8"/></g>';
  const marked = markDrawn(zone + icon, { down: ['az', 'ec2'], over: [], way: [] });
  expect(marked.match(/#down-cross/g)).toHaveLength(1);
  expect(marked).toContain('fill="url(#down-hatch)"');
  expect(marked).toContain('<use href="#icon-x" filter="grayscale(1)" opacity=".3"/>');
  expect(markDrawn(zone + icon, { down: [], over: [], way: [] })).toBe(zone + icon);
});

it('marks a part as one that was made to fail is: grey, and crossed out on its icon', () => {
  const node =
    '<g class="d-node" data-box="0 0 90 90" data-part="ec2"><text>EC2</text><use href="#icon-x" width="60" height="60" x="15" y="5"/></g>';
  const marked = markDrawn(node, { down: ['ec2'], over: [], way: [] });
  expect(marked).toMatch(
    /filter="grayscale\(1\)"[^>]*\/><path [^>]*--diagram-down-line[^>]* d="M25 15l40 40m0-40l-40 40"/,
  );
  expect(marked).not.toContain('#down-cross');
  expect(emitKey(marked, { down: ['ec2'], over: [], way: [] })).toContain('✕ 고장');
});

it('gives the words of the way its colour', () => {
  const line =
    '<g class="d-edge" data-edge="a_b"><path stroke="var(--diagram-line)"/></g><g class="d-edge-label" data-edge="a_b"><text fill="var(--diagram-text)">② 남은 곳</text></g>';
  const marked = markDrawn(line, { down: [], over: [], way: ['a_b'] });
  expect(marked.match(/--diagram-link/g)).toHaveLength(2);
});

it.each([
  ['where a name takes the right corner', '<text x="70" y="30">이름</text>', '10'],
  ['where none does', '<text x="12" y="30">AZ</text>', '70'],
])('crosses out a boundary in the left corner or the right one: %s', (_, name, x) => {
  const zone =
    '<g class="d-boundary" data-box="0 0 120 90" data-part="az"><rect fill="var(--diagram-down)" stroke="var(--diagram-down-line)" stroke-width="1.8"/></g>';
  const svg = `<svg viewBox="-4 -4 200 200">${zone}<g class="d-boundary" data-part="az">${name}</g></svg>`;
  expect(
    /<use[^>]* x="(\d+)"[^>]*href="#down-cross"/.exec(markDrawn(svg, { down: ['az'], over: [], way: [] }))?.[1],
  ).toBe(x);
});

it('keeps the cross of a part in the picture, which would cut it off', () => {
  const node =
    '<g class="d-node" data-box="0 40 90 40" data-part="db"><text x="45" y="66" text-anchor="middle">DB</text></g>';
  const marked = markDrawn(`<svg viewBox="-4 -4 200 200">${node}</svg>`, { down: ['db'], over: [], way: [] });
  expect(marked).toMatch(/<use[^>]* x="66"[^>]*href="#down-cross"/);
});

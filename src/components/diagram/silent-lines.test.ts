import { expect, it } from 'vitest';
import { silentLines, type Line } from './silent-lines.ts';

/** Lines by their ends: `a>b` leads one way, `a=b` both. */
const linesOf = (...drawn: readonly string[]): Line[] =>
  drawn.map((line) => {
    const [from = '', to = ''] = line.split(/[>=]/);
    return { from, to, isTwoWay: line.includes('=') };
  });

interface Happening {
  readonly down?: readonly string[];
  readonly idle?: readonly string[];
  /** The way that is left, as lines. */
  readonly way?: readonly string[];
  /** Nodes by the boundary they lie in. */
  readonly boundaries?: Readonly<Record<string, readonly string[]>>;
}

function silent(lines: readonly Line[], { down = [], idle = [], way = [], boundaries = {} }: Happening): string[] {
  const isAmong = (some: readonly string[]) => (line: Line) => some.includes(`${line.from}>${line.to}`);
  return silentLines(lines, {
    nodesOf: (end) => boundaries[end] ?? [end],
    isDown: (node) => down.includes(node),
    isLit: isAmong(way),
    isIdle: isAmong(idle),
    way: way.flatMap((step) => step.split('>')),
  }).map(({ from, to }) => `${from} ${to}`);
}

const chain = linesOf('user>api', 'api>rx', 'rx>queue', 'queue>worker');

it('are those from and to what is down, and all behind it; what goes towards it still does', () => {
  expect(silent(chain, { down: ['rx'] })).toEqual(['api rx', 'rx queue', 'queue worker']);
});

it('are none behind what the way that is left comes from', () => {
  expect(silent(chain, { down: ['rx'], way: ['queue>worker'] })).toEqual(['api rx', 'rx queue']);
});

it('are those behind one that nobody uses, but not where something else comes too', () => {
  const lines = linesOf('agent>line', 'line>disk', 'app>mount', 'line>mount', 'mount>disk');
  expect(silent(lines, { idle: ['agent>line'] })).toEqual(['agent line', 'line disk', 'line mount']);
});

it('are those of a circle that nothing comes into any more', () => {
  const lines = linesOf('app>bucket', 'bucket>fn', 'fn>bucket', 'fn>table');
  expect(silent(lines, { idle: ['app>bucket'] })).toEqual(['app bucket', 'bucket fn', 'fn bucket', 'fn table']);
});

it('are not those that bring something from the other side', () => {
  const lines = linesOf('app1>table1', 'app2>table2', 'table1=net', 'table2=net');
  expect(silent(lines, { down: ['app1'] })).toEqual(['app1 table1']);
  expect(silent(lines, { down: ['app1', 'app2'] })).toHaveLength(4);
});

it('of a boundary are those where all that lies in it is down, or nothing comes to it', () => {
  const boundaries = { tier: ['a', 'c'], vpc: ['fn', 'db'] };
  const lines = linesOf('user>tier', 'tier>vpc', 'fn>db');
  expect(silent(lines, { down: ['a'], boundaries })).toEqual([]);
  expect(silent(lines, { down: ['a', 'c'], boundaries })).toEqual(['user tier', 'tier vpc', 'fn db']);
});

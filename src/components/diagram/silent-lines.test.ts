import { expect, it } from 'vitest';
import { failingLines, silentLines, type Fate, type Line } from './silent-lines.ts';

/** Lines by their ends: `a>b` leads one way, `a=b` both. */
const linesOf = (...drawn: readonly string[]): Line[] =>
  drawn.map((line) => {
    const [from = '', to = ''] = line.split(/[>=]/);
    return { from, to, isTwoWay: line.includes('=') };
  });

interface Happening {
  readonly down?: readonly string[];
  /** Of what is down, what only waits. */
  readonly waiting?: readonly string[];
  readonly partly?: readonly string[];
  readonly idle?: readonly string[];
  /** Lines along which what has failed is called. */
  readonly called?: readonly string[];
  /** Lines to what stops that go on as ever. */
  readonly usual?: readonly string[];
  /** The way that is left, as lines. */
  readonly way?: readonly string[];
  /** Nodes by the boundary they lie in. */
  readonly boundaries?: Readonly<Record<string, readonly string[]>>;
}

function fateOf(happening: Happening): Fate {
  const { down = [], waiting = [], partly = [], idle = [], called = [], usual = [], way = [] } = happening;
  const { boundaries = {} } = happening;
  const isAmong = (some: readonly string[]) => (line: Line) => some.includes(`${line.from}>${line.to}`);
  return {
    nodesOf: (end) => boundaries[end] ?? [end],
    isDown: (node) => [...down, ...waiting].includes(node),
    isWaiting: (node) => waiting.includes(node),
    isPartly: (node) => partly.includes(node),
    isLit: isAmong([...way, ...called]),
    isUsual: isAmong(usual),
    isIdle: isAmong(idle),
    way: way.flatMap((step) => step.split('>')),
  };
}
const named = (lines: readonly Line[]): string[] => lines.map(({ from, to }) => `${from} ${to}`);
const silent = (lines: readonly Line[], happening: Happening): string[] => named(silentLines(lines, fateOf(happening)));
const failing = (lines: readonly Line[], happening: Happening): string[] => {
  const fate = fateOf(happening);
  return named(failingLines(lines, silentLines(lines, fate), fate));
};

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

it('are none on which what waits is called, up to what it waits for; it calls nothing else', () => {
  const lines = linesOf(
    'user>alb',
    'alb>order',
    'order>stock',
    'stock>disk',
    'order>table',
    'order>topic',
    'topic>mail',
  );
  const behind = ['order table', 'order topic', 'topic mail'];
  expect(silent(lines, { down: ['disk'], waiting: ['order', 'stock'] })).toEqual(['stock disk', ...behind]);
  expect(silent(lines, { waiting: ['order'], partly: ['stock'] })).toEqual(behind);
});

it('are those to what waits behind what nothing comes from', () => {
  const lines = linesOf('timer>role', 'role>fn', 'fn>disk');
  expect(silent(lines, { down: ['timer'], waiting: ['role', 'fn'] })).toHaveLength(3);
  expect(silent(lines, { idle: ['role>fn'], waiting: ['fn'] })).toEqual(['role fn', 'fn disk']);
});

it('are none on which what has failed was called; what it would have called is', () => {
  const lines = linesOf('role>fn', 'fn>disk', 'fn>topic');
  expect(silent(lines, { down: ['fn'], called: ['role>fn'] })).toEqual(['fn disk', 'fn topic']);
});

it('into a boundary in which something waits are none, though nothing in it goes on', () => {
  const boundaries = { vpc: ['fn', 'db'] };
  const lines = linesOf('queue>vpc', 'fn>db');
  expect(silent(lines, { down: ['db'], waiting: ['fn'], boundaries })).toEqual(['fn db']);
});

it('are all that touch what has failed, whatever it is, but those of the way that is left and those on which it is still called', () => {
  const lines = linesOf('user>cdn', 'cdn>tier', 'a>db', 'c>db', 'db=copy', 'c>queue', 'queue>a', 'cdn>bucket');
  const boundaries = { tier: ['a', 'c'] };
  const touches = (line: string, part: string): boolean => line.split(' ').includes(part);
  for (const part of ['user', 'cdn', 'a', 'db', 'copy', 'queue', 'bucket']) {
    const own = lines.map(({ from, to }) => `${from} ${to}`).filter((line) => touches(line, part));
    expect(silent(lines, { down: [part], boundaries })).toEqual(expect.arrayContaining(own));
    const [lit = '', ...others] = own;
    for (const kind of ['called', 'way'])
      expect(
        silent(lines, { down: [part], boundaries, [kind]: [lit.replace(' ', '>')] }).filter((line) =>
          touches(line, part),
        ),
      ).toEqual(others);
  }
});

it('are called and not answered where they end at what stops, but for the way that is left and what is said to go on', () => {
  const lines = linesOf('user>alb', 'alb>order', 'order>stock', 'stock>disk', 'order>topic', 'tool>order');
  const happening = { down: ['disk'], waiting: ['order', 'stock'] };
  expect(failing(lines, happening)).toEqual(['alb order', 'order stock', 'tool order']);
  expect(failing(lines, { ...happening, usual: ['tool>order'] })).toEqual(['alb order', 'order stock']);
  expect(failing(lines, { ...happening, way: ['alb>order'] })).not.toContain('alb order');
  expect(failing(lines, { ...happening, idle: ['alb>order'] })).not.toContain('alb order');
  // Those that are said to be are told anyway.
  expect(failing(lines, { ...happening, called: ['alb>order'] })).not.toContain('alb order');
  expect(failing(lines, { down: ['stock'] })).toEqual([]);
});

it('into a boundary of which something goes on are called as ever', () => {
  const lines = linesOf('user>tier', 'tier>db');
  const boundaries = { tier: ['a', 'c'] };
  expect(failing(lines, { waiting: ['a'], boundaries })).toEqual([]);
  expect(failing(lines, { waiting: ['a', 'c'], boundaries })).toEqual(['user tier']);
});

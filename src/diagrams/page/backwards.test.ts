import { expect, it } from 'vitest';
import { findBackwards } from './backwards.ts';
import { readRelations } from './relations.ts';

it('gives a line that leads backwards both heads, and names it; others stay', () => {
  const { source, backwards } = findBackwards('flowchart LR\n  a --> b\n  c <---|"② 받음"| b\n  d <-.- b\n  e <--> b');
  expect(source).toBe('flowchart LR\n  a --> b\n  c <-->|"② 받음"| b\n  d <-.-> b\n  e <--> b');
  expect([...backwards]).toEqual(['c_b', 'd_b']);
});

const node = (id: string, label: string, parentId?: string) => ({ id, label, ...(parentId && { parentId }) });
const group = (id: string, label: string, parentId?: string) => ({ ...node(id, label, parentId), isGroup: true });
const edge = (start: string, end: string, label: string) => ({ start, end, label, arrowTypeStart: 'none' });

it('reads boundaries and steps in order, names of two by what is around them, and a line backwards to who receives', () => {
  // As mermaid has them: boundaries the last first.
  const nodes = [
    group('v', '버지니아'),
    group('s', '서울'),
    node('a1', '앱', 's'),
    node('a2', '앱', 'v'),
    node('net', '망'),
  ];
  const edges = [edge('a2', 'net', '② 받음'), edge('a1', 'net', '① 보냄'), edge('net', 'a1', '')];
  const lines = readRelations({ getData: () => ({ nodes, edges }) }, new Set(['a2_net']));
  expect(
    lines.map((line) =>
      line.kind === 'edge' ? `${line.from} → ${line.to} ${line.label}` : line.kind === 'group' ? line.label : '',
    ),
  ).toEqual(['서울', '버지니아', '앱(서울) → 망 ① 보냄', '망 → 앱(서울) ', '망 → 앱(버지니아) ② 받음']);
});

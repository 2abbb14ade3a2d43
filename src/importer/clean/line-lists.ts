import type { List, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { walk } from '../../markdown/walk.ts';

/** A line of a paragraph: its content, and its place counted from the first line. */
interface Line {
  readonly children: PhrasingContent[];
  readonly at: number;
}

/** What lines start with that are items of a list: emoji and signs, letters of options, numbers. */
const BULLETS: readonly RegExp[] = [
  /^\s*(?:(?![\d#*])\p{Extended_Pictographic}|[①-⑳■□◆◇●○◎▶▷►•·▪▫◦※☞★☆✓✔✦])/u,
  /^\s*(?:[A-H]|[가나다라마바사])[.)]\s/,
  /^\s*(?:\d{1,2}[.)]\s|\d\uFE0F?\u20E3)/u,
];

const NUMBER = 2;

/** Signs that say nothing but that here is an item, and numbers, which the list has itself. */
const IDLE = /^\s*(?:[■□◆◇●•·▪▫◦]|\d{1,2}[.)](?=\s)|\d\uFE0F?\u20E3)\s*/u;

/** Cuts a paragraph at its line ends. */
function linesOf(node: Paragraph): Line[] {
  const lines: { children: PhrasingContent[]; at: number }[] = [{ children: [], at: 0 }];
  for (const child of node.children) {
    if (child.type === 'break') lines.push({ children: [], at: lines.length });
    else if (child.type !== 'text') lines.at(-1)?.children.push(child);
    else
      child.value.split('\n').forEach((value, index) => {
        if (index > 0) lines.push({ children: [], at: lines.length });
        if (value !== '') lines.at(-1)?.children.push({ type: 'text', value });
      });
  }
  return lines.filter(({ children }) => children.length > 0);
}

/** The place in {@link BULLETS} of what a line starts with; -1 for none. */
function bulletOf({ children: [first] }: Line): number {
  return first?.type === 'text' ? BULLETS.findIndex((bullet) => bullet.test(first.value)) : -1;
}

/** Lines side by side that start alike; a single one of its kind stays text. */
function runsOf(lines: readonly Line[]): { kind: number; lines: Line[] }[] {
  const runs: { kind: number; lines: Line[] }[] = [];
  for (const line of lines) {
    const kind = bulletOf(line);
    const last = runs.at(-1);
    if (last?.kind === kind) last.lines.push(line);
    else runs.push({ kind, lines: [line] });
  }
  const joined: typeof runs = [];
  for (const run of runs) {
    const kind = run.lines.length > 1 ? run.kind : -1;
    const last = joined.at(-1);
    if (last?.kind === -1 && kind === -1) last.lines.push(...run.lines);
    else joined.push({ ...run, kind });
  }
  return joined;
}

type Place = Paragraph['position'];

function toList(lines: readonly Line[], kind: number, placeOf: (from: number, to: number) => Place): List {
  const [first] = lines[0]?.children ?? [];
  const start = Number(/\d+/.exec(first?.type === 'text' ? first.value : '')?.[0] ?? 1);
  return {
    type: 'list',
    ordered: kind === NUMBER,
    ...(kind === NUMBER ? { start } : {}),
    spread: false,
    children: lines.map(({ children: [head, ...rest], at }) => {
      const position = placeOf(at, at);
      const children = head?.type === 'text' ? [{ ...head, value: head.value.replace(IDLE, '') }, ...rest] : rest;
      return { type: 'listItem', spread: false, position, children: [{ type: 'paragraph', position, children }] };
    }),
  };
}

function toParagraph(lines: readonly Line[], data: Paragraph['data']): Paragraph {
  const children = lines.flatMap((line, index): PhrasingContent[] =>
    index === 0 ? line.children : [{ type: 'text', value: '\n' }, ...line.children],
  );
  return { type: 'paragraph', children, ...(data === undefined ? {} : { data }) };
}

/** The blocks that a paragraph is made of; none when it is a paragraph. */
function blocksOf(node: Paragraph): RootContent[] {
  const runs = runsOf(linesOf(node));
  if (runs.every(({ kind }) => kind === -1)) return [];
  const { position } = node;
  const last = runs.at(-1)?.lines.at(-1)?.at ?? 0;
  // Where a line of the paragraph is not one of the note, every block gets all of them.
  const isExact = position !== undefined && position.end.line - position.start.line === last;
  const placeOf = (from: number, to: number): Place => {
    if (position === undefined || !isExact) return position;
    const line = position.start.line;
    return { start: { line: line + from, column: 1 }, end: { line: line + to, column: 1 } };
  };
  return runs.map(({ kind, lines }, index): RootContent => {
    const block = kind === -1 ? toParagraph(lines, index === 0 ? node.data : undefined) : toList(lines, kind, placeOf);
    block.position = placeOf(lines[0]?.at ?? 0, lines.at(-1)?.at ?? 0);
    return block;
  });
}

/**
 * Makes lists of lines that are one to their reader: `① 가` / `② 나`, `A. 가` / `B. 나`, lines that start with an emoji.
 *
 * To Markdown they are one paragraph, whose lines run together.
 */
export function listLines(root: Root): void {
  walk(root, (node, index, parent) => {
    if (node.type !== 'paragraph' || parent === undefined) return undefined;
    // The box of a task needs its paragraph.
    if (parent.type === 'listItem' && typeof parent.checked === 'boolean') return undefined;
    const blocks = blocksOf(node);
    if (blocks.length > 0) (parent.children as RootContent[]).splice(index, 1, ...blocks);
    return index + Math.max(1, blocks.length);
  });
}

import type { List, Nodes, Root, Text } from 'mdast';
import { parseGfm } from '../markdown/parse-gfm.ts';
import { walk } from '../markdown/walk.ts';
import { textFromMath } from './clean/math.ts';
import { endHtml, endUnclosed } from './end-html.ts';
import type { MappedLine } from './note.ts';
import { settleCode } from './code-lines.ts';

/** First line of the block behind a child, where that one starts further down: the child cannot reach beyond it. */
function nextBelow(siblings: readonly Nodes[], index: number): number | undefined {
  const start = siblings[index]?.position?.start.line ?? Infinity;
  const next = siblings[index + 1]?.position?.start.line ?? 0;
  return next > start ? next : undefined;
}

/**
 * Puts source lines in place of parsed ones. A block ends before the next one starts: the parser lets a list in a quote
 * reach into the line of the list behind it, and code that nothing closes into the blank line put above a heading.
 */
function settle(node: Nodes, last: number, sourceLine: (line: number) => number): void {
  if ('children' in node) {
    const ends = node.children.map((_, index) => {
      const next = nextBelow(node.children, index);
      return next === undefined ? last : Math.min(last, sourceLine(next) - 1);
    });
    node.children.forEach((child, index) => {
      settle(child, ends[index] ?? last, sourceLine);
    });
  }
  if (node.position === undefined) return;
  const start = sourceLine(node.position.start.line);
  node.position.start.line = start;
  node.position.end.line = Math.max(start, Math.min(sourceLine(node.position.end.line), last));
}

/** The numbers that the items of a list have in their lines. */
function numbersOf(list: List, lines: readonly string[]): string[] {
  return list.children.map(({ position }) => {
    const { line, column } = position?.start ?? { line: 0, column: 1 };
    return /^\d+/.exec(lines[line - 1]?.slice(column - 1) ?? '')?.[0] ?? '';
  });
}

/** Markdown counts the items of a list for itself: where a note counts otherwise (`1.` / `1986.`, `007.`), its numbers become text. */
function keepNumbers(root: Root, lines: readonly string[]): void {
  walk(root, (list) => {
    if (list.type !== 'list' || list.ordered !== true) return;
    const numbers = numbersOf(list, lines);
    const start = Number(numbers[0]);
    const isCounting = numbers.every((number, at) => number === String(start + at));
    if (isCounting || numbers.every((number) => number === String(start))) return;
    list.ordered = false;
    list.children.forEach((item, at) => {
      const number: Text = { type: 'text', value: `${numbers[at]}. ` };
      const [first] = item.children;
      if (first?.type === 'paragraph') first.children.unshift(number);
      else item.children.unshift({ type: 'paragraph', children: [number], position: item.position });
    });
  });
}

/**
 * Parses mapped lines as GFM; every position in the tree is a line of the source note (columns are of the mapped line).
 *
 * Example: a table whose delimiter row was inserted by a format module still starts and ends where the note has it.
 */
export function readMarkdown(written: readonly MappedLine[]): Root {
  const lines = endHtml(endUnclosed(settleCode(written)));
  const texts = textFromMath(lines.map((line) => line.text));
  const root = parseGfm(texts.join('\n'));
  keepNumbers(root, texts);
  const sourceLine = (line: number): number => lines[Math.min(line, lines.length) - 1]?.line ?? line;
  settle(root, sourceLine(lines.length), sourceLine);
  return root;
}

/** Numbers lines from `first` on: `mapLines(["a", "b"], 5) → [{ text: "a", line: 5 }, { text: "b", line: 6 }]`. */
export function mapLines(lines: readonly string[], first = 1): MappedLine[] {
  return lines.map((text, index) => ({ text, line: first + index }));
}

/** First and last source line of a node; `[0, 0]` for a node that the importer made up. */
export function linesOf(node: Nodes | undefined): [number, number] {
  const { start, end }: Partial<NonNullable<Nodes['position']>> = node?.position ?? {};
  return [start?.line ?? 0, end?.line ?? 0];
}

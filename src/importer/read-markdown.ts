import type { Nodes, Root } from 'mdast';
import { parseGfm } from '../markdown/parse-gfm.ts';
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

/**
 * Parses mapped lines as GFM; every position in the tree is a line of the source note (columns are of the mapped line).
 *
 * Example: a table whose delimiter row was inserted by a format module still starts and ends where the note has it.
 */
export function readMarkdown(written: readonly MappedLine[]): Root {
  const lines = endHtml(endUnclosed(settleCode(written)));
  const root = parseGfm(textFromMath(lines.map((line) => line.text)).join('\n'));
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

import type { Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { parseGfm } from '../markdown/parse-gfm.ts';
import { textFromMath } from './clean/math.ts';
import type { MappedLine } from './note.ts';

/**
 * Parses mapped lines as GFM; every position in the tree is a line of the source note (columns are of the mapped line).
 *
 * Example: a table whose delimiter row was inserted by a format module still starts and ends where the note has it.
 */
export function readMarkdown(lines: readonly MappedLine[]): Root {
  const texts = textFromMath(lines.map((line) => line.text));
  const root = parseGfm(texts.join('\n'));
  const sourceLine = (line: number): number => lines[Math.min(line, lines.length) - 1]?.line ?? line;
  visit(root, (node) => {
    if (node.position === undefined) return;
    node.position.start.line = sourceLine(node.position.start.line);
    node.position.end.line = sourceLine(node.position.end.line);
  });
  return root;
}

/** Numbers lines from `first` on: `mapLines(["a", "b"], 5) → [{ text: "a", line: 5 }, { text: "b", line: 6 }]`. */
export function mapLines(lines: readonly string[], first = 1): MappedLine[] {
  return lines.map((text, index) => ({ text, line: first + index }));
}

/** First and last source line of a node; `[0, 0]` for a node that the importer made up. */
export function linesOf(node: RootContent): [number, number] {
  return [node.position?.start.line ?? 0, node.position?.end.line ?? 0];
}

import type { RootContent, Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { splitSentences } from './sentences.ts';
import { rowTexts } from './table-rows.ts';

/** One thing that a note says, and where. */
export interface NoteStatement {
  readonly text: string;
  /** Lines of the note, 1-based and inclusive. */
  readonly lines: readonly [first: number, last: number];
  /** Heading of its section; heads of the table that it stands in. */
  readonly heading: string;
}

/** So many words with a number, or so many without, say something; less is a label. */
const LEAST_LETTERS = 4;

const linesOf = (node: Nodes): [number, number] => [node.position?.start.line ?? 1, node.position?.end.line ?? 1];

/** Text of a node with its line breaks; what is code or raw HTML says nothing. */
function textOf(node: Nodes): string {
  if (node.type === 'html' || node.type === 'code' || node.type === 'image') return '';
  if (node.type === 'break') return '\n';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function* ofText(node: Nodes, heading: string): Generator<NoteStatement> {
  const text = textOf(node);
  const [first, last] = linesOf(node);
  for (const { text: sentence, start } of splitSentences(text)) {
    if ((sentence.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < LEAST_LETTERS) continue;
    const line = Math.min(last, first + (text.slice(0, start).match(/\n/g)?.length ?? 0));
    const end = Math.min(last, line + (sentence.match(/\n/g)?.length ?? 0));
    yield { text: sentence, lines: [line, end], heading };
  }
}

function* ofTable(rows: readonly (readonly string[])[], lines: readonly [number, number][], heading: string) {
  const [head = [], ...others] = rows;
  for (const [at, row] of others.entries())
    for (const text of rowTexts(row, head))
      yield { text, lines: lines[at + 1] ?? ([1, 1] as [number, number]), heading };
}

/** The statements of a section's text below `heading`: sentences, items of lists, cells of tables with their heads. */
export function* noteStatements(nodes: readonly RootContent[], heading: string): Generator<NoteStatement> {
  for (const node of nodes) {
    if (node.type === 'table')
      yield* ofTable(
        node.children.map(({ children }) => children.map((cell) => toString(cell))),
        node.children.map(linesOf),
        heading,
      );
    else if (node.type === 'paragraph') yield* ofText(node, heading);
    else if (node.type === 'heading') yield* ofText(node, heading);
    else if (node.type === 'listItem') {
      const [lead, ...below] = node.children;
      if (lead !== undefined) yield* noteStatements([lead], heading);
      // what stands below an item is about what the item says
      const about =
        lead?.type === 'paragraph' && below.length > 0 ? `${heading} ${textOf(lead).slice(0, 60)}` : heading;
      yield* noteStatements(below, about);
    } else if ('children' in node) yield* noteStatements(node.children, heading);
  }
}

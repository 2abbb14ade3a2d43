import type { List, Nodes, PhrasingContent, Root, Table, TableCell } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { walk } from '../../markdown/walk.ts';

/** Gives the head of a table as many cells as the longest row has: what stands beyond the head is not shown on a page. */
function widen(table: Table): void {
  const width = Math.max(...table.children.map((row) => row.children.length));
  const [head] = table.children;
  if (head === undefined || head.children.length === width) return;
  const missing = width - head.children.length;
  head.children.push(...Array.from({ length: missing }, (): TableCell => ({ type: 'tableCell', children: [] })));
  table.align = Array.from({ length: width }, (_, column) => table.align?.[column] ?? null);
}

/** Word and blogs write tables without a head: an empty one is put above, where the first row should stand. */
function dropEmptyHead(table: Table): void {
  const [head] = table.children;
  if (table.children.length > 2 && head?.children.every((cell) => toString(cell).trim() === '') === true)
    table.children.shift();
}

/** Parts the blocks of a cell, which has no room for lines. */
const PART = ' / ';

/** The items of a list in a cell, with their numbers. */
function itemsOf(list: List): PhrasingContent[][] {
  return list.children.flatMap((item, index) => {
    const [first = [], ...rest] = item.children.flatMap(piecesOf);
    const number: PhrasingContent[] = [{ type: 'text', value: `${(list.start ?? 1) + index}. ` }];
    return [list.ordered === true ? [...number, ...first] : first, ...rest];
  });
}

/** The pieces of a block: a paragraph, an item, a line of code is one each. */
function piecesOf(node: Nodes): PhrasingContent[][] {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') return [node.children];
  if (node.type === 'list') return itemsOf(node);
  if (node.type === 'code') return node.value.split('\n').map((line) => [{ type: 'inlineCode', value: line.trim() }]);
  return 'children' in node ? node.children.flatMap(piecesOf) : [];
}

const BLOCKS: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'code',
  'list',
  'blockquote',
  'table',
  'thematicBreak',
]);

/** What a cell holds, cut at its blocks and line breaks. */
function cutCell(cell: TableCell): PhrasingContent[][] {
  const pieces: PhrasingContent[][] = [[]];
  for (const child of cell.children as Nodes[]) {
    if (child.type === 'break') pieces.push([]);
    else if (BLOCKS.has(child.type)) pieces.push(...piecesOf(child), []);
    else pieces.at(-1)?.push(child as PhrasingContent);
  }
  return pieces.filter((piece) => piece.some((node) => node.type === 'image' || toString(node).trim() !== ''));
}

/** Writes a cell on one line: `<td><p>가</p><p>나</p></td>` → `가 / 나`. In a head, a line break is but a space. */
function flatten(cell: TableCell, isHead: boolean): void {
  const pieces = cutCell(cell);
  const part: PhrasingContent = { type: 'text', value: isHead ? ' ' : PART };
  cell.children = pieces.flatMap((piece, index) => (index === 0 ? piece : [{ ...part }, ...piece]));
  walk(cell, (node) => {
    if (node.type === 'text') node.value = node.value.replace(/\s*\n\s*/g, ' ');
  });
}

/** Gives every table a head with words in it, as wide as its rows, and cells of one line each. */
export function completeTables(root: Root): void {
  walk(root, (node) => {
    if (node.type !== 'table') return;
    node.children.forEach((row, index) => {
      for (const cell of row.children) flatten(cell, index === 0);
    });
    dropEmptyHead(node);
    widen(node);
  });
}

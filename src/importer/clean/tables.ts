import type { Root, Table, TableCell } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { walk } from '../walk.ts';

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

/** Gives every table a head with words in it, as wide as its rows. */
export function completeTables(root: Root): void {
  walk(root, (node) => {
    if (node.type !== 'table') return;
    dropEmptyHead(node);
    widen(node);
  });
}

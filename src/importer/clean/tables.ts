import type { Root, Table, TableCell } from 'mdast';
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

/** Widens every table whose rows reach beyond its head. */
export function widenTables(root: Root): void {
  walk(root, (node) => {
    if (node.type === 'table') widen(node);
  });
}

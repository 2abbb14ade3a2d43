import type { Nodes, Parents } from 'mdast';

/** Sees a node. A number that it returns is the sibling to go on with, without what stands below the node. */
type See =
  | ((node: Nodes, index: number, parent: Parents | undefined) => void)
  | ((node: Nodes, index: number, parent: Parents | undefined) => number | undefined);

function walkBelow(node: Nodes, see: See): void {
  if (!('children' in node)) return;
  const { children } = node;
  for (let index = 0; index < children.length;) {
    const child = children[index];
    if (child === undefined) return;
    const next = see(child, index, node);
    if (typeof next !== 'number') walkBelow(child, see);
    index = typeof next === 'number' ? next : index + 1;
  }
}

/**
 * Goes through a tree, parents before their children, and calls `see` for each node; it may change the node and its siblings.
 *
 * Dozens of passes over each note go through here: it does nothing else, to be quick.
 */
export function walk(node: Nodes, see: See): void {
  see(node, 0, undefined);
  walkBelow(node, see);
}

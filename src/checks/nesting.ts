import type { Nodes } from 'mdast';

/** Levels that a text may be nested; ten times what any topic needs. Readers, parsers and pages all go down level by level. */
const DEEPEST = 32;

const MARKERS = /^[ \t]*(?:(?:>|(?:[-*+]|\d{1,9}[.)])[ \t])[ \t]*){33,}/;
const BRACKETS = /(?:!?\[){33,}/;

/** The first line (1-based) that opens too many quotes, lists or brackets, before anything is parsed: that alone takes minutes. */
export function findDeepLine(body: string): number | undefined {
  const index = body.split('\n').findIndex((line) => MARKERS.test(line) || BRACKETS.test(line));
  return index < 0 ? undefined : index + 1;
}

/** The first node that lies too deep in a tree. Uses no recursion. */
export function findDeepNode(root: Nodes): Nodes | undefined {
  const waiting: { node: Nodes; depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, depth } = next;
    if (depth > DEEPEST) return node;
    if ('children' in node) for (const child of node.children) waiting.push({ node: child, depth: depth + 1 });
  }
  return undefined;
}

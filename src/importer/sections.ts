import type { Heading, Nodes, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { LineSpan } from './note.ts';
import { linesOf } from './read-markdown.ts';

/** A part of a note that is assigned to a topic as a whole: a heading and what stands below it, up to the next one. */
export interface Section {
  /** Place in the note's list of sections, from 0. */
  readonly index: number;
  /** Section that this one stands in; `undefined` at the top. */
  readonly parent: number | undefined;
  /** Text of the heading; `undefined` before the first one, and for a question without one. */
  readonly heading: string | undefined;
  readonly headingNode: Heading | undefined;
  /** What tells the section from others without a heading beside it: the name that a list item starts with. */
  readonly name?: string;
  /** What stands below the heading, without sub-sections. */
  readonly nodes: readonly RootContent[];
  readonly lines: LineSpan;
}

interface Open {
  index: number;
  depth: number;
}

/** Depth at which a node opens a section, 0 when it opens none. */
function depthOf(node: RootContent): number {
  if (node.type === 'heading') return node.depth;
  return node.type === 'paragraph' || node.type === 'list' || node.type === 'table'
    ? (node.data?.startsSection ?? 0)
    : 0;
}

/** First and last line of some nodes. */
export function spanOf(nodes: readonly RootContent[]): LineSpan {
  const lines = nodes.map(linesOf).filter(([first]) => first > 0);
  return [Math.min(...lines.map(([first]) => first)), Math.max(...lines.map(([, last]) => last))];
}

/**
 * Cuts a tree into sections at its headings and questions.
 *
 * Depths are taken relative to each other, so a note that starts at `####` or skips a level nests as it reads.
 */
export function toSections(root: Root): Section[] {
  const drafts: { parent: number | undefined; heading: Heading | undefined; nodes: RootContent[] }[] = [];
  const open: Open[] = [];
  for (const node of root.children) {
    const depth = depthOf(node);
    if (depth > 0 || drafts.length === 0) {
      while (depth > 0 && (open.at(-1)?.depth ?? 0) >= depth) open.pop();
      drafts.push({
        parent: open.at(-1)?.index,
        heading: node.type === 'heading' ? node : undefined,
        nodes: node.type === 'heading' ? [] : [node],
      });
      if (depth > 0) open.push({ index: drafts.length - 1, depth });
    } else {
      drafts.at(-1)?.nodes.push(node);
    }
  }
  return drafts.map(({ parent, heading, nodes }, index) => ({
    index,
    parent,
    heading: heading === undefined ? undefined : toString(heading).replace(/\s+/g, ' ').trim(),
    headingNode: heading,
    nodes,
    lines: spanOf(heading === undefined ? nodes : [heading, ...nodes]),
  }));
}

/** Text of nodes with blocks, cells and items apart: `toString` would join the end of one item to the start of the next. */
export function textOf(node: Nodes): string {
  if ('value' in node) return node.type === 'html' ? '' : node.value;
  if (node.type === 'break') return ' ';
  if (!('children' in node)) return '';
  const phrasing =
    node.type === 'paragraph' ||
    node.type === 'heading' ||
    node.type === 'tableCell' ||
    node.type === 'link' ||
    node.type === 'strong' ||
    node.type === 'emphasis' ||
    node.type === 'delete';
  return node.children.map((child) => textOf(child)).join(phrasing ? '' : '\n');
}

/** Text of a section's body, one line for each block. */
export function bodyText(section: Section): string {
  return section.nodes.map((node) => textOf(node)).join('\n');
}

import type { Code, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { parseBody, splitTopic } from './parse-topic.ts';

/** A mermaid fence of a topic. */
export interface DiagramFence {
  /** `request-path` of ```` ```mermaid id=request-path ````; `undefined` when the fence names none or a malformed one. */
  readonly id: string | undefined;
  /** Text between the fence lines. */
  readonly source: string;
  /** 1-based line of the opening fence in the file. */
  readonly line: number;
}

const ID = /(?:^|\s)id=([a-z0-9]+(?:-[a-z0-9]+)*)(?=\s|$)/;

/** Reads one code node as a diagram fence, or `undefined` when it is something else. `lineOffset` is added to its line. */
export function asDiagramFence(node: Code, lineOffset = 0): DiagramFence | undefined {
  if (node.lang !== 'mermaid') return undefined;
  return { id: ID.exec(node.meta ?? '')?.[1], source: node.value, line: (node.position?.start.line ?? 1) + lineOffset };
}

/** All diagram fences of a parsed body, in the order of the page. */
export function findDiagramFences(tree: Root, lineOffset = 0): DiagramFence[] {
  const fences: DiagramFence[] = [];
  visit(tree, 'code', (node) => {
    const fence = asDiagramFence(node, lineOffset);
    if (fence !== undefined) fences.push(fence);
  });
  return fences;
}

/** All diagram fences of a topic file. A file that is no topic or no MDX has none: other checks report that. */
export function readDiagramFences(text: string): DiagramFence[] {
  const topic = splitTopic(text);
  if (!topic?.body.includes('mermaid')) return [];
  try {
    return findDiagramFences(parseBody(topic.body), topic.bodyLine - 1);
  } catch {
    return [];
  }
}

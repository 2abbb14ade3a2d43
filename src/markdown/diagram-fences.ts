import type { Code, Root } from 'mdast';
import { parseBody } from './parse-topic.ts';
import { splitTopic } from './topic-text.ts';
import { KEBAB } from '../model/slug.ts';
import { walk } from './walk.ts';

/** A mermaid fence of a topic. */
export interface DiagramFence {
  /** `request-path` of ```` ```mermaid id=request-path ````; `undefined` when the fence names none or a malformed one. */
  readonly id: string | undefined;
  /** Text between the fence lines. */
  readonly source: string;
  /** 1-based line of the opening fence in the file. */
  readonly line: number;
}

const ID = new RegExp(`(?:^|\\s)id=(${KEBAB})(?=\\s|$)`);

/** Reads one code node as a diagram fence, or `undefined` when it is something else. `lineOffset` is added to its line. */
export function asDiagramFence(node: Code, lineOffset = 0): DiagramFence | undefined {
  if (node.lang !== 'mermaid') return undefined;
  return { id: ID.exec(node.meta ?? '')?.[1], source: node.value, line: (node.position?.start.line ?? 1) + lineOffset };
}

/** All diagram fences of a parsed body, in the order of the page. */
export function findDiagramFences(tree: Root, lineOffset = 0): DiagramFence[] {
  const fences: DiagramFence[] = [];
  walk(tree, (node) => {
    const fence = node.type === 'code' ? asDiagramFence(node, lineOffset) : undefined;
    if (fence !== undefined) fences.push(fence);
  });
  return fences;
}

const known = new Map<string, DiagramFence[]>();

/** All diagram fences of a topic file; each text is parsed once. A file that is no topic or no MDX has none: other checks report that. */
export function readDiagramFences(text: string): readonly DiagramFence[] {
  const before = known.get(text);
  if (before !== undefined) return before;
  const topic = splitTopic(text);
  const fences = topic === undefined ? [] : bodyFences(topic.body, topic.bodyLine - 1);
  known.set(text, fences);
  return fences;
}

/** A fence that belongs to a list or a quotation, or is indented: where it ends depends on what it stands in. */
const INSIDE = /^(?:[ \t]|>|[-+*]|\d+[.)]).*(?:```|~~~)/m;
const OPENS = /^(`{3,}|~{3,})[ \t]*(\S*)[ \t]*(.*?)[ \t]*$/;

/** Tells whether lines alone do not say what is a code block of a body. */
const hasInnerFences = (body: string): boolean => INSIDE.test(body);

/** All diagram fences of an MDX body; none when it is no MDX. Reads lines and builds a tree only where lines do not say enough. */
export function bodyFences(body: string, lineOffset = 0): DiagramFence[] {
  if (!body.includes('mermaid')) return [];
  if (!hasInnerFences(body)) return scanFences(body.split('\n'), lineOffset);
  try {
    return findDiagramFences(parseBody(body), lineOffset);
  } catch {
    return [];
  }
}

function scanFences(lines: readonly string[], lineOffset: number): DiagramFence[] {
  const fences: DiagramFence[] = [];
  for (let at = 0; at < lines.length; at++) {
    const [, marks = '', lang, meta = ''] = OPENS.exec(lines[at] ?? '') ?? [];
    // A code span that starts a line is no fence.
    if (lang === undefined || (marks.startsWith('`') && `${lang}${meta}`.includes('`'))) continue;
    const closes = new RegExp(`^ {0,3}${marks}${marks.charAt(0)}*[ \\t]*$`);
    const start = at + 1;
    do at++;
    while (at < lines.length && !closes.test(lines[at] ?? ''));
    if (lang !== 'mermaid') continue;
    fences.push({ id: ID.exec(meta)?.[1], source: lines.slice(start, at).join('\n'), line: start + lineOffset });
  }
  return fences;
}

/** A node of a diagram that leads to a topic. */
export interface NodeLink {
  /** The node's id in the source: `s3`. */
  readonly node: string;
  /** The topic as written: `"storage/s3"`. */
  readonly topic: string;
  /** 1-based line inside the source. */
  readonly line: number;
}

const CLICK = /^\s*click\s+(\S+)\s+(?:href\s+)?"([^"]*)"/;

/** The topics that nodes of a diagram link to, in the order of the source: `click s3 "storage/s3"`. */
export function readNodeLinks(source: string): NodeLink[] {
  return source.split('\n').flatMap((text, index) => {
    const [, node, topic] = CLICK.exec(text) ?? [];
    return node === undefined || topic === undefined ? [] : [{ node, topic, line: index + 1 }];
  });
}

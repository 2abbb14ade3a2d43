import { z } from 'zod';
import type { Code, Parent, Root, RootContent } from 'mdast';
import 'mdast-util-mdx-jsx';
import { asDiagramFence, type DiagramFence } from '../markdown/diagram-fences.ts';
import { emitFigure, emitIcons, emitPlaceholder, type FigurePlace } from './figure.ts';
import { failure, type Failure } from '../model/failure.ts';
import { diagramKey, readDiagram, readIcons, type CommittedDiagram } from './store.ts';
import { diagramHash } from './version.ts';
import { topicIdOf } from '../markdown/topic-files.ts';
import { walk } from '../markdown/walk.ts';

/** Options of {@link remarkDiagrams}. */
export interface DiagramOptions extends Pick<FigurePlace, 'base' | 'isTopic'> {
  /** The project's folder, which has `content/_diagrams`. */
  readonly root: string;
  /**
   * While writing: says why a diagram is not up to date, and a placeholder with that takes its place. Without it (build) such a
   * diagram fails the file.
   */
  readonly explain?: ((key: string) => string) | undefined;
}

interface VirtualFile {
  readonly path?: string | undefined;
  /** Astro puts the front matter here. */
  readonly data?: { readonly astro?: { readonly frontmatter?: { readonly failures?: unknown } } };
  readonly fail: (reason: string, place: Code['position']) => never;
}

/** Finished HTML in an MDX page: nothing parses and prints it again. */
function asNode(html: string): RootContent {
  const attributes = [{ type: 'mdxJsxAttribute' as const, name: 'set:html', value: html }];
  return { type: 'mdxJsxFlowElement', name: 'Fragment', attributes, children: [] };
}

/** The failures that the front matter tells. What is wrong with them, other checks say. */
const failuresOf = (file: VirtualFile): readonly Failure[] =>
  z.array(failure).safeParse(file.data?.astro?.frontmatter?.failures ?? []).data ?? [];

type Result =
  | { readonly id: string; readonly diagram: CommittedDiagram; readonly source: string }
  | { readonly id: string; readonly problem: string };

/** The drawing of a fence, or what keeps it from being shown as `rule message`. */
function findDiagram(root: string, topic: string, { id, source }: DiagramFence): Result {
  if (id === undefined)
    return { id: '', problem: 'diagram-id 그림에 id가 없다. ```mermaid id=request-path 처럼 영문 id를 붙인다' };
  const diagram = readDiagram(root, diagramKey(topic, id));
  if (diagram === undefined)
    return { id, problem: `diagram-missing 그림 ${id}가 아직 그려지지 않았다. npm run diagrams를 돌려 커밋한다` };
  if (diagram.meta.hash !== diagramHash(source))
    return {
      id,
      problem: `diagram-stale 그림 ${id}가 바뀐 뒤 다시 그려지지 않았다. npm run diagrams를 돌려 커밋한다`,
    };
  return { id, diagram, source };
}

/**
 * remark plugin: replaces every mermaid fence by the figure drawn for it, and puts the icons of all of them before the first.
 *
 * Needs no browser. Fails the file with one line (`content/storage/s3.mdx:53 diagram-stale …`) when a diagram has no id, is
 * not drawn yet, or was drawn from another source; with `explain` the page says so instead.
 */
export function remarkDiagrams({ root, base, isTopic, explain }: DiagramOptions) {
  return (tree: Root, file: VirtualFile): void => {
    const topic = topicIdOf(file.path);
    const found: { node: Code; index: number; parent: Parent; result: Result }[] = [];
    walk(tree, (node, index, parent) => {
      const fence = node.type === 'code' ? asDiagramFence(node) : undefined;
      if (node.type !== 'code' || fence === undefined || parent === undefined) return;
      const result = findDiagram(root, topic, fence);
      if ('problem' in result && explain === undefined)
        return file.fail(`content/${topic}.mdx:${fence.line} ${result.problem}`, node.position);
      found.push({ node, index, parent, result });
    });
    const failures = failuresOf(file);
    for (const { index, parent, result } of found) {
      // A fence without an id has no drawing to wait for.
      const reason = result.id === '' ? undefined : explain?.(diagramKey(topic, result.id));
      if ('problem' in result) {
        parent.children[index] = asNode(emitPlaceholder(result.id, reason ?? result.problem));
        continue;
      }
      parent.children[index] = asNode(
        emitFigure(result.id, result.diagram, { base, topic, isTopic }, failures, result.source),
      );
    }
    const drawn = found.flatMap(({ result }) => ('problem' in result ? [] : [result]));
    const metas = drawn.map(({ diagram }) => diagram.meta);
    const sprite = emitIcons(metas, drawn.length === 0 ? {} : readIcons(root));
    if (sprite !== '') tree.children.unshift(asNode(sprite));
  };
}

import type { Code, Parent, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { asDiagramFence } from '../markdown/diagram-fences.ts';
import { buildFigure, buildSprite, type FigurePlace } from './figure.ts';
import { diagramKey, readDiagram, readIcons, type CommittedDiagram } from './store.ts';
import { diagramHash } from './version.ts';

/** Options of {@link remarkDiagrams}. */
export interface DiagramOptions extends Pick<FigurePlace, 'base' | 'isTopic'> {
  /** The project's folder, which has `content/_diagrams`. */
  readonly root: string;
}

interface VirtualFile {
  readonly path?: string | undefined;
  readonly fail: (reason: string, place: Code['position']) => never;
}

const TOPIC_PATH = /content\/([a-z0-9-]+\/[a-z0-9-]+)\.mdx?$/;

/** A node whose HTML is given as hast; works in Markdown and MDX alike. */
function asNode({ tagName, properties, children }: ReturnType<typeof buildFigure>): RootContent {
  const data = { hName: tagName, hProperties: properties, hChildren: children };
  return { type: 'diagram', data, children: [] } as unknown as RootContent;
}

/**
 * remark plugin: replaces every mermaid fence by the figure drawn for it, and puts the icons of all of them before the first.
 *
 * Needs no browser. Fails the file with one line (`content/storage/s3.mdx:53 diagram-stale …`) when a diagram has no id, is
 * not drawn yet, or was drawn from another source.
 */
export function remarkDiagrams({ root, base, isTopic }: DiagramOptions) {
  return (tree: Root, file: VirtualFile): void => {
    const topic = TOPIC_PATH.exec((file.path ?? '').replaceAll('\\', '/'))?.[1] ?? '';
    const found: { id: string; node: Code; index: number; parent: Parent; diagram: CommittedDiagram }[] = [];
    visit(tree, 'code', (node, index, parent) => {
      const fence = asDiagramFence(node);
      if (fence === undefined || index === undefined || parent === undefined) return;
      const fail = (rule: string, message: string): never =>
        file.fail(`content/${topic}.mdx:${fence.line} ${rule} ${message}`, node.position);
      if (fence.id === undefined)
        return fail('diagram-id', '그림에 id가 없다. ```mermaid id=request-path 처럼 영문 id를 붙인다');
      const diagram = readDiagram(root, diagramKey(topic, fence.id));
      if (diagram === undefined)
        return fail('diagram-missing', `그림 ${fence.id}가 아직 그려지지 않았다. npm run diagrams를 돌려 커밋한다`);
      if (diagram.meta.hash !== diagramHash(fence.source))
        return fail(
          'diagram-stale',
          `그림 ${fence.id}가 바뀐 뒤 다시 그려지지 않았다. npm run diagrams를 돌려 커밋한다`,
        );
      found.push({ id: fence.id, node, index, parent, diagram });
    });
    for (const { id, index, parent, diagram } of found)
      parent.children[index] = asNode(buildFigure(id, diagram, { base, topic, isTopic }));
    const sprite = buildSprite(
      found.map(({ diagram }) => diagram.meta),
      found.length === 0 ? {} : readIcons(root),
    );
    if (sprite !== undefined) tree.children.unshift(asNode(sprite));
  };
}

import type { Nodes, Root } from 'mdast';
import { parseBody } from './parse-topic.ts';

/** What drafts are made of, besides links and frames, which are looked at. */
const INERT: ReadonlySet<Nodes['type']> = new Set([
  ...(['blockquote', 'break', 'code', 'delete', 'emphasis', 'heading', 'inlineCode', 'list', 'listItem'] as const),
  ...(['paragraph', 'root', 'strong', 'table', 'tableCell', 'tableRow', 'text', 'thematicBreak'] as const),
]);

/** A frame (`<Callout type="…" title="…">`) is the one element of a draft. */
const isFrame = (node: Extract<Nodes, { type: 'mdxJsxFlowElement' }>): boolean =>
  node.name === 'Callout' &&
  node.attributes.every(
    (each) => each.type === 'mdxJsxAttribute' && /^(?:type|title)$/.test(each.name) && typeof each.value === 'string',
  );

/** What a node is that no draft is made of, in Korean. */
function problemOf(node: Nodes): string | undefined {
  if (INERT.has(node.type)) return undefined;
  if (node.type === 'link')
    return /^(?:https?|mailto):/i.test(node.url) ? undefined : `웹 주소가 아닌 링크다: ${node.url.slice(0, 60)}`;
  if (node.type === 'mdxjsEsm') return 'import/export 줄이 코드로 읽힌다';
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') return '{…}가 코드로 읽힌다';
  if (node.type === 'mdxJsxFlowElement' && isFrame(node)) return undefined;
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
    return `<${node.name ?? ''}>가 요소로 읽힌다`;
  return `초안에 없는 것이 읽힌다(${node.type})`;
}

/** What is wrong with a node or with what stands below it. */
function problemWithin(node: Nodes): string | undefined {
  const own = problemOf(node);
  if (own !== undefined || !('children' in node)) return own;
  for (const child of node.children) {
    const below = problemWithin(child);
    if (below !== undefined) return below;
  }
  return undefined;
}

/** What stands around every part of a draft: a comment that is a block of its own. */
const EDGE = '/* * */';

/**
 * What is wrong with a part of a draft, in Korean, or `undefined` for one that is inert.
 *
 * The part is parsed as the site parses a page, between the comments that stand around it in a draft: these must still be
 * there, and between them nothing but an allow-list of nodes. So parts that are right alone are right together.
 */
export function findMdxProblem(part: string): string | undefined {
  let root: Root;
  try {
    root = parseBody(`{${EDGE}}\n\n${part}\n\n{${EDGE}}`);
  } catch (error) {
    return `MDX로 읽히지 않는다: ${error instanceof Error ? error.message : String(error)}`;
  }
  const nodes = root.children.slice(1, -1);
  const [first, last] = [root.children[0], root.children.at(-1)];
  const lastLine = part.split(/\r\n|\n|\r/).length + 4;
  const isWhole = [first, last].every((node) => node?.type === 'mdxFlowExpression' && node.value === EDGE);
  if (!isWhole || last?.position?.start.line !== lastLine) return '뒤에 오는 글을 삼킨다';
  return nodes.map(problemWithin).find((problem) => problem !== undefined);
}

/** The same for each of many parts. */
export const findMdxProblems = (parts: readonly string[]): (string | undefined)[] => parts.map(findMdxProblem);

import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { parseBody } from './parse-topic.ts';

/** A frame (`<Callout type="…" title="…">`) is the one element of a draft. */
const ELEMENT = 'Callout';
const ATTRIBUTES: ReadonlySet<string> = new Set(['type', 'title']);

const WEB = /^(?:https?|mailto):/i;

/** What stands around every part of a draft: a comment that is a block of its own. */
const EDGE = '/* * */';

/** What a node is that no draft is made of, in Korean; drafts are made of the others. */
function problemOf(node: Nodes): string | undefined {
  switch (node.type) {
    case 'mdxjsEsm':
      return 'import/export 줄이 코드로 읽힌다';
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return '{…}가 코드로 읽힌다';
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      const isFrame =
        node.type === 'mdxJsxFlowElement' &&
        node.name === ELEMENT &&
        node.attributes.every(
          (each) => each.type === 'mdxJsxAttribute' && ATTRIBUTES.has(each.name) && typeof each.value === 'string',
        );
      return isFrame ? undefined : `<${node.name ?? ''}>가 요소로 읽힌다`;
    }
    case 'link':
      return WEB.test(node.url) ? undefined : `웹 주소가 아닌 링크다: ${node.url.slice(0, 60)}`;
    case 'blockquote':
    case 'break':
    case 'code':
    case 'delete':
    case 'emphasis':
    case 'heading':
    case 'inlineCode':
    case 'list':
    case 'listItem':
    case 'paragraph':
    case 'root':
    case 'strong':
    case 'table':
    case 'tableCell':
    case 'tableRow':
    case 'text':
    case 'thematicBreak':
      return undefined;
    case 'definition':
    case 'footnoteDefinition':
    case 'footnoteReference':
    case 'html':
    case 'image':
    case 'imageReference':
    case 'linkReference':
    case 'yaml':
      return `초안에 없는 것이 읽힌다(${node.type})`;
  }
}

/**
 * What is wrong with a part of a draft, in Korean, or `undefined` when it is inert.
 *
 * The part is parsed as the site parses a page, between the comments that stand around it in a draft: they must still be
 * there, and between them nothing but an allow-list of nodes. So parts that are right alone are right together.
 */
export function findMdxProblem(mdx: string): string | undefined {
  let root: Root;
  try {
    root = parseBody(`{${EDGE}}\n\n${mdx}\n\n{${EDGE}}`);
  } catch (error) {
    return `MDX로 읽히지 않는다: ${error instanceof Error ? error.message : String(error)}`;
  }
  const edges = [root.children.shift(), root.children.pop()];
  if (!edges.every((edge) => edge?.type === 'mdxFlowExpression' && edge.value === EDGE)) return '뒤에 오는 글을 삼킨다';
  let problem: string | undefined;
  visit(root, (node) => {
    problem ??= problemOf(node);
  });
  return problem;
}

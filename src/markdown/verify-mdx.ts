import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

const parser = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkMdx)
  .use(remarkCjkFriendly)
  .freeze();

const ELEMENTS = new Set(['Callout']);

/** Without an unescaped `{` or `<` and a line that starts like a module statement, MDX reads as plain Markdown. */
function cannotRun(mdx: string): boolean {
  return !/[{<]/.test(mdx.replace(/\\[{<]/g, '')) && !/^[ \t]*(?:import|export)\b/m.test(mdx);
}

/** What is wrong with a piece of generated MDX, in Korean, or `undefined` when it is inert: no code, no foreign elements. */
export function findMdxProblem(mdx: string): string | undefined {
  if (cannotRun(mdx)) return undefined;
  let root: Root;
  try {
    root = parser.parse(mdx);
  } catch (error) {
    return `MDX로 읽히지 않는다: ${error instanceof Error ? error.message : String(error)}`;
  }
  let problem: string | undefined;
  visit(root, (node) => {
    if (node.type === 'mdxjsEsm') problem = 'import/export 줄이 코드로 읽힌다';
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      if (!/^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value)) problem = '{…}가 코드로 읽힌다';
    }
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      if (
        !ELEMENTS.has(node.name ?? '') ||
        node.attributes.some((attribute) => attribute.type !== 'mdxJsxAttribute' || typeof attribute.value === 'object')
      ) {
        problem = `<${node.name ?? ''}>가 요소로 읽힌다`;
      }
    }
  });
  return problem;
}

import type { Nodes, Root } from 'mdast';
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

/** Length of parts that are parsed together, in UTF-16 units: what a parser keeps beyond that costs more than it saves. */
const BATCH = 10_000;

function batchesOf(parts: readonly string[]): string[][] {
  const batches: string[][] = [];
  let length = BATCH;
  for (const part of parts) {
    if (length >= BATCH) {
      batches.push([]);
      length = 0;
    }
    batches.at(-1)?.push(part);
    length += part.length;
  }
  return batches;
}

/**
 * Parses parts as they follow each other in a draft, with a comment before, between and behind them, and says what is wrong
 * with each; one line for all when they do not parse, or when a comment is not where it was put.
 */
function findTogether(parts: readonly string[]): (string | undefined)[] | string {
  const text: string[] = [`{${EDGE}}`];
  const edges = [1];
  for (const part of parts) {
    text.push(part, `{${EDGE}}`);
    edges.push((edges.at(-1) ?? 1) + part.split(/\r\n|\n|\r/).length + 3);
  }
  let root: Root;
  try {
    root = parseBody(text.join('\n\n'));
  } catch (error) {
    return `MDX로 읽히지 않는다: ${error instanceof Error ? error.message : String(error)}`;
  }
  const problems: (string | undefined)[] = parts.map(() => undefined);
  let passed = 0;
  for (const node of root.children) {
    if (node.type === 'mdxFlowExpression' && node.value === EDGE && node.position?.start.line === edges[passed])
      passed += 1;
    else problems[passed - 1] ??= problemWithin(node);
  }
  return passed === edges.length ? problems : '뒤에 오는 글을 삼킨다';
}

function findInBatch(parts: readonly string[]): (string | undefined)[] {
  const found = findTogether(parts);
  if (parts.length <= 1) return typeof found === 'string' ? [found] : found;
  if (typeof found === 'string') {
    const middle = parts.length >> 1;
    return [...findInBatch(parts.slice(0, middle)), ...findInBatch(parts.slice(middle))];
  }
  if (found.every((problem) => problem === undefined)) return found;
  // The address that one part defines makes links in the others: those with a problem are read alone, the others without them.
  const right = findInBatch(parts.filter((_, index) => found[index] === undefined)).values();
  return parts.map((part, index) => (found[index] === undefined ? right.next().value : findInBatch([part])[0]));
}

/**
 * What is wrong with each part of a draft, in Korean, or `undefined` for one that is inert.
 *
 * The parts are parsed as the site parses a page, between the comments that stand around them in a draft: these must still be
 * there, and between them nothing but an allow-list of nodes. So parts that are right alone are right together.
 */
export function findMdxProblems(parts: readonly string[]): (string | undefined)[] {
  return batchesOf(parts).flatMap(findInBatch);
}

/** What is wrong with one part of a draft, see {@link findMdxProblems}. */
export function findMdxProblem(part: string): string | undefined {
  return findMdxProblems([part])[0];
}

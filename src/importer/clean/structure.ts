import type { Blockquote, Heading, List, ListItem, Paragraph, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { linesOf } from '../read-markdown.ts';
import { walk } from '../../markdown/walk.ts';
import { isTitle } from './titles.ts';

/** The content of a quote, without quotes inside it. */
function contentOf(quote: Blockquote): Blockquote['children'] {
  return quote.children.flatMap((child) => (child.type === 'blockquote' ? contentOf(child) : [child]));
}

/** A quote that holds headings or only lists is a box around content, not a quotation: the content stands for itself. */
function openQuote(node: RootContent): RootContent[] {
  if (node.type !== 'blockquote') return [node];
  const content = contentOf(node);
  const isBox = content.some((child) => child.type === 'heading') || content.every((child) => child.type === 'list');
  return isBox ? content : [{ ...node, children: content }];
}

/** Quotes inside list items only indent: their content belongs to the item. */
function openQuotesInItems(root: Root): void {
  walk(root, (item) => {
    if (item.type !== 'listItem') return;
    item.children = item.children.flatMap((child) => (child.type === 'blockquote' ? child.children : [child]));
  });
}

/** The only item of `1. 제목`, when a bullet list with the content follows. */
function numberedTitle(node: RootContent, next: RootContent | undefined): Paragraph | undefined {
  if (node.type !== 'list' || node.ordered !== true || node.children.length !== 1) return undefined;
  if (next?.type !== 'list' || next.ordered === true) return undefined;
  const [item] = node.children;
  if (typeof item?.checked === 'boolean') return undefined;
  const content = item?.children ?? [];
  const [first] = content;
  return content.length === 1 && first?.type === 'paragraph' && isTitle(toString(first)) ? first : undefined;
}

/** `정답: B` in bold answers the question above. */
const ANSWER = /^\s*(?:정답|답|해설|풀이|해답)\s*[:.)]/;

/** A paragraph that is nothing but bold text, with content below. */
function boldTitle(node: RootContent, next: RootContent | undefined): Paragraph | undefined {
  if (node.type !== 'paragraph' || node.children.length !== 1 || node.children[0]?.type !== 'strong') return undefined;
  if (next === undefined || next.type === 'heading' || next.type === 'thematicBreak') return undefined;
  const text = toString(node);
  return isTitle(text) && !ANSWER.test(text) && linesOf(node)[0] === linesOf(node)[1] ? node : undefined;
}

/** `3.` after a list of several items goes on with that list, whatever follows it. */
function continuesList(node: List, previous: RootContent | undefined, before: RootContent | undefined): boolean {
  const list = previous?.type === 'list' && previous.ordered === true ? previous : before;
  return (
    list?.type === 'list' &&
    list.ordered === true &&
    list.children.length > 1 &&
    node.start === (list.start ?? 1) + list.children.length
  );
}

interface Title {
  readonly children: Paragraph['children'];
  readonly numbered: boolean;
}

function titleAt(children: readonly RootContent[], index: number): Title | undefined {
  const node = children[index];
  if (node === undefined) return undefined;
  const numbered = numberedTitle(node, children[index + 1]);
  if (numbered !== undefined && node.type === 'list') {
    if (continuesList(node, children[index - 1], children[index - 2])) return undefined;
    return { children: [{ type: 'text', value: `${node.start ?? 1}. ` }, ...numbered.children], numbered: true };
  }
  const bold = boldTitle(node, children[index + 1]);
  return bold === undefined
    ? undefined
    : {
        children: bold.children.flatMap((child) => (child.type === 'strong' ? child.children : [child])),
        numbered: false,
      };
}

/** Lines that only look like titles become headings below the last real one, numbered ones below bold ones. */
function promoteTitles(children: readonly RootContent[]): RootContent[] {
  let depth = 1;
  let bold = 0;
  return children.map((node, index) => {
    if (node.type === 'heading') {
      depth = node.depth;
      bold = 0;
    }
    const title = titleAt(children, index);
    if (title === undefined) return node;
    if (!title.numbered) bold = 1;
    const below = Math.min(depth + (title.numbered ? bold + 1 : 1), 6) as Heading['depth'];
    return { type: 'heading', depth: below, children: title.children, position: node.position };
  });
}

function extend(node: List | ListItem, last: List): void {
  if (node.position !== undefined && last.position !== undefined)
    node.position = { ...node.position, end: last.position.end };
}

/** The list that `node` goes on with, when it is another piece of the list before it. */
function joinsList(previous: RootContent | undefined, node: RootContent): previous is List {
  if (previous?.type !== 'list' || node.type !== 'list' || node.data?.startsSection !== undefined) return false;
  // Two bullet lists side by side only changed their bullet.
  if (previous.ordered !== true) return node.ordered !== true;
  const adjacent = linesOf(previous)[1] + 1 === linesOf(node)[0];
  return adjacent && (node.ordered !== true || node.start === (previous.start ?? 1) + previous.children.length);
}

/** `1. 가` / `- 세부` / `2. 나` without blank lines is one numbered list with bullets inside; `- 가` / `* 나` is one list. */
function joinLists(children: readonly RootContent[]): RootContent[] {
  const result: RootContent[] = [];
  for (const node of children) {
    const previous = result.at(-1);
    if (node.type === 'list' && joinsList(previous, node)) {
      const last = previous.children.at(-1);
      if (previous.ordered === true && node.ordered !== true && last !== undefined) {
        last.children.push(node);
        extend(last, node);
      } else previous.children.push(...node.children);
      extend(previous, node);
    } else result.push(node);
  }
  return result;
}

/** Whether a block says anything: rules between sections separate nothing in a draft. */
export function isContent(node: RootContent): boolean {
  if (node.type === 'thematicBreak' || node.type === 'definition') return false;
  return (node.type !== 'paragraph' && node.type !== 'heading') || toString(node).trim() !== '';
}

/** `문장.` with a rule right below is a sentence and a rule, whatever Markdown makes of it (a heading). */
function isUnderlinedText(node: RootContent): node is Heading {
  if (node.type !== 'heading') return false;
  const [first, last] = linesOf(node);
  return last > first && (last > first + 1 || !isTitle(toString(node)));
}

/** Straightens a tree: opens boxes made of quotes, nests lists that belong together, turns bold and numbered titles into headings. */
export function straighten(root: Root): Root {
  openQuotesInItems(root);
  const opened = root.children
    .flatMap(openQuote)
    .map((node): RootContent =>
      isUnderlinedText(node) ? { type: 'paragraph', children: node.children, position: node.position } : node,
    )
    .filter(isContent);
  return { ...root, children: joinLists(promoteTitles(opened)) };
}

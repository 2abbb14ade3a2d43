import type { Blockquote, Heading, List, ListItem, Paragraph, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { linesOf } from '../read-markdown.ts';

const MAX_TITLE = 60;
const SENTENCE_END = /(?:[다요]|[음임함됨])[.!]?$|[.,:;]$/;

/** A quote that holds headings is a box around sections, not a quotation: its content stands for itself. */
function openQuote(node: RootContent): RootContent[] {
  if (node.type !== 'blockquote') return [node];
  const opened = node.children.flatMap((child): RootContent[] =>
    child.type === 'blockquote' ? openQuote(child) : [child],
  );
  const isBox = opened.some((child) => child.type === 'heading') || opened.every((child) => child.type === 'list');
  if (isBox) return opened;
  return opened.length === 0 ? [] : [{ ...node, children: opened as Blockquote['children'] }];
}

/** Quotes inside list items only indent: their content belongs to the item. */
function openQuotesInItems(root: Root): void {
  visit(root, 'listItem', (item: ListItem) => {
    item.children = item.children.flatMap((child) => (child.type === 'blockquote' ? child.children : [child]));
  });
}

function isTitle(text: string): boolean {
  return text.length > 0 && text.length <= MAX_TITLE && !SENTENCE_END.test(text);
}

/** The only item of `1. 제목`, when a bullet list with the content follows. */
function numberedTitle(node: RootContent, next: RootContent | undefined): Paragraph | undefined {
  if (node.type !== 'list' || node.ordered !== true || node.children.length !== 1) return undefined;
  if (next?.type !== 'list' || next.ordered === true) return undefined;
  const content = node.children[0]?.children ?? [];
  const [first] = content;
  return content.length === 1 && first?.type === 'paragraph' && isTitle(toString(first)) ? first : undefined;
}

/** A paragraph that is nothing but bold text, with content below. */
function boldTitle(node: RootContent, next: RootContent | undefined): Paragraph | undefined {
  if (node.type !== 'paragraph' || node.children.length !== 1 || node.children[0]?.type !== 'strong') return undefined;
  if (next === undefined || next.type === 'heading' || next.type === 'thematicBreak') return undefined;
  return isTitle(toString(node)) && linesOf(node)[0] === linesOf(node)[1] ? node : undefined;
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

function titleAt(children: readonly RootContent[], index: number): Paragraph['children'] | undefined {
  const node = children[index];
  if (node === undefined) return undefined;
  const numbered = numberedTitle(node, children[index + 1]);
  if (numbered !== undefined && node.type === 'list') {
    if (continuesList(node, children[index - 1], children[index - 2])) return undefined;
    return [{ type: 'text', value: `${node.start ?? 1}. ` }, ...numbered.children];
  }
  return boldTitle(node, children[index + 1])?.children.flatMap((child) =>
    child.type === 'strong' ? child.children : [child],
  );
}

/** Lines that only look like titles become headings below the last real one. */
function promoteTitles(children: readonly RootContent[]): RootContent[] {
  let depth = 1;
  return children.map((node, index) => {
    if (node.type === 'heading') depth = node.depth;
    const title = titleAt(children, index);
    if (title === undefined) return node;
    const below = Math.min(depth + 1, 6) as Heading['depth'];
    return {
      type: 'heading',
      depth: below,
      children: title,
      ...(node.position === undefined ? {} : { position: node.position }),
    };
  });
}

function extend(list: List, last: List): void {
  if (list.position !== undefined && last.position !== undefined)
    list.position = { ...list.position, end: last.position.end };
}

/** `1. 가` / `- 세부` / `2. 나` without blank lines is one numbered list with bullets inside. */
function nestBullets(children: readonly RootContent[]): RootContent[] {
  const result: RootContent[] = [];
  for (const node of children) {
    const previous = result.at(-1);
    const adjacent = previous !== undefined && linesOf(previous)[1] + 1 === linesOf(node)[0];
    if (adjacent && previous.type === 'list' && previous.ordered === true && node.type === 'list') {
      const count = previous.children.length;
      const last = previous.children.at(-1);
      if (node.ordered !== true && last !== undefined) {
        last.children.push(node);
        extend(previous, node);
        continue;
      }
      if (node.ordered === true && node.start === (previous.start ?? 1) + count) {
        previous.children.push(...node.children);
        extend(previous, node);
        continue;
      }
    }
    result.push(node);
  }
  return result;
}

/** Rules between sections separate nothing in a draft. */
function isContent(node: RootContent): boolean {
  return (
    node.type !== 'thematicBreak' &&
    node.type !== 'definition' &&
    !(
      node.type === 'paragraph' &&
      toString(node).trim() === '' &&
      node.children.every((child) => child.type === 'text' || child.type === 'break')
    )
  );
}

/** Straightens a tree: opens boxes made of quotes, nests lists that belong together, turns bold and numbered titles into headings. */
export function straighten(root: Root): Root {
  openQuotesInItems(root);
  const opened = root.children.flatMap(openQuote).filter(isContent);
  return { ...root, children: nestBullets(promoteTitles(opened)) };
}

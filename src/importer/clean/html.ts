import type { Heading, Nodes, Paragraph, Root, RootContent, TableCell } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { escapeUnknownTags, hasMarkup, tagBalance } from '../../markdown/html-elements.ts';
import { withoutHtml, type RemovedHtml } from '../../markdown/html-to-mdast.ts';
import type { LineSpan, MetaLines } from '../note.ts';
import { linesOf } from '../read-markdown.ts';
import { walk } from '../../markdown/walk.ts';
import { sourceWords } from '../words.ts';

/** A tree without HTML; what was removed, with its lines; lines that were only a comment. */
export interface CleanedHtml {
  readonly root: Root;
  readonly removed: readonly RemovedHtml[];
  /** Blocks of which nothing was left: they go to quarantine. */
  readonly emptied: readonly MetaLines[];
  readonly meta: readonly MetaLines[];
}

/** Elements that format words: opened in a paragraph and not closed there, one is a comparison (`a<b>c`) or a slip. */
const FORMATTING = /^<(a|b|i|u|s|em|strong|mark|code|span|font|small|big|sub|sup|del|ins|kbd|q|tt|strike)\b[^>]*>$/i;

/** Makes text of such tags: a parser of HTML would let them reach over all that follows. */
function escapeUnclosed(parent: Paragraph | Heading | TableCell): void {
  const open: { readonly at: number; readonly name: string }[] = [];
  parent.children.forEach((node, at) => {
    if (node.type !== 'html') return;
    const name = FORMATTING.exec(node.value)?.[1]?.toLowerCase();
    const end = /^<\/([a-z]+)\s*>$/i.exec(node.value)?.[1]?.toLowerCase();
    const last = open.findLastIndex((each) => each.name === end);
    if (name !== undefined && !node.value.endsWith('/>')) open.push({ at, name });
    else if (last >= 0) open.splice(last, 1);
  });
  for (const { at } of open) {
    const node = parent.children[at];
    if (node?.type === 'html') parent.children[at] = { ...node, type: 'text' };
  }
}

/** Angle brackets that are no markup become text: `List<String>`. */
function textualise(root: Root): void {
  walk(root, (node, index, parent) => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') escapeUnclosed(node);
    if (node.type !== 'html') return;
    if (hasMarkup(node.value)) {
      node.value = escapeUnknownTags(node.value);
      return;
    }
    if (parent === undefined) return;
    const text = { type: 'text' as const, value: node.value, position: node.position };
    const flow = parent.type === 'root' || parent.type === 'blockquote' || parent.type === 'listItem';
    const replacement = flow ? { ...text, type: 'paragraph' as const, children: [text] } : text;
    (parent.children as Nodes[])[index] = replacement;
  });
}

function htmlIn(node: RootContent): string {
  let found = '';
  walk(node, (inner) => {
    if (inner.type === 'html') found += inner.value;
  });
  return found;
}

/** Comments, the last of which may have lost its end with the item or quote around it, or a declaration. */
const COMMENT_ONLY = /^\s*(?:(?:<!--[\s\S]*?-->\s*)*(?:<!--(?![\s\S]*-->)[\s\S]*)?|<!doctype[^>]*>\s*)$/i;

/** Comments that have their lines to themselves, in quotes and items too. */
function commentsIn(root: Root): MetaLines[] {
  const comments: MetaLines[] = [];
  walk(root, (node, _index, parent) => {
    const isBlock = parent?.type === 'root' || parent?.type === 'blockquote' || parent?.type === 'listItem';
    if (node.type === 'html' && isBlock && COMMENT_ONLY.test(node.value))
      comments.push({ lines: linesOf(node), reason: 'HTML 주석' });
  });
  return comments;
}

/** Most blocks that are looked through for the end of an element. */
const MOST_BLOCKS = 400;

/**
 * How many blocks from `start` on belong together, because a tag opened in one is closed in a later one. Where one of the
 * tags is never closed, those up to the last one that is.
 */
function groupLength(blocks: readonly RootContent[], start: number): number {
  let balance = 0;
  let least = Infinity;
  let best = 1;
  for (let length = 1; length <= MOST_BLOCKS && start + length <= blocks.length; length += 1) {
    const block = blocks[start + length - 1];
    balance += block === undefined ? 0 : tagBalance(htmlIn(block));
    if (balance < least) {
      least = balance;
      best = length;
    }
    if (balance <= 0) return length;
  }
  return best;
}

/**
 * Removes all HTML from a tree: known formatting becomes Markdown, unknown tags become text, what runs or loads goes.
 *
 * Blocks without HTML are left exactly as they are.
 */
export function cleanHtml(root: Root): CleanedHtml {
  textualise(root);
  const children: RootContent[] = [];
  const removed: RemovedHtml[] = [];
  const emptied: MetaLines[] = [];
  const meta = commentsIn(root);
  for (let index = 0; index < root.children.length;) {
    const block = root.children[index];
    if (block === undefined) break;
    const html = htmlIn(block);
    if (html === '') {
      children.push(block);
      index += 1;
      continue;
    }
    if (block.type === 'html' && COMMENT_ONLY.test(html)) {
      index += 1;
      continue;
    }
    const length = groupLength(root.children, index);
    const group = root.children.slice(index, index + length);
    const lines: LineSpan = [linesOf(block)[0], linesOf(group.at(-1) ?? block)[1]];
    const safe = withoutHtml(group);
    removed.push(
      ...safe.removed.map((each) => (each.line > 0 ? each : { ...each, line: lines[0], lastLine: lines[1] })),
    );
    const kept = safe.children.filter((node) => toString(node).trim() !== '' || hasImage(node));
    if (kept.length === 0) emptiedOrBlank(group, lines, safe.removed, emptied, meta);
    settle({ type: 'root', children: kept }, lines);
    spread(kept, lines);
    children.push(...kept);
    index += length;
  }
  return { root: { ...root, children }, removed, emptied, meta };
}

function emptiedOrBlank(
  group: readonly RootContent[],
  lines: LineSpan,
  removed: readonly RemovedHtml[],
  emptied: MetaLines[],
  meta: MetaLines[],
): void {
  const what = [...new Set(removed.map((each) => each.what))].join(', ');
  const isMarkup = sourceWords(group.map(htmlIn).join('\n')).length === 0;
  if (what !== '') emptied.push({ lines, reason: `실행되거나 불러오는 HTML: ${what}` });
  else if (isMarkup) meta.push({ lines, reason: '내용 없는 HTML' });
  else emptied.push({ lines, reason: '글로 옮길 수 없는 HTML' });
}

function hasImage(node: RootContent): boolean {
  let found = node.type === 'thematicBreak';
  walk(node, (inner) => {
    if (inner.type === 'image' || inner.type === 'imageReference' || inner.type === 'code') found = true;
  });
  return found;
}

/**
 * Gives a rebuilt tree its lines. Positions get lost where elements were rebuilt: the lines of what stands around them are
 * right then. A block ends before the next one starts.
 */
function settle(node: Nodes, [first, last]: LineSpan): void {
  // The library leaves out the end of an element that nothing closes.
  const { start, end }: Partial<NonNullable<Nodes['position']>> = node.position ?? {};
  const from = start !== undefined && start.line >= first && start.line <= last ? start.line : first;
  const to = end !== undefined && end.line >= from ? Math.min(end.line, last) : last;
  node.position = { start: { line: from, column: 1 }, end: { line: to, column: 1 } };
  if (!('children' in node)) return;
  let at = from;
  node.children.forEach((child, index) => {
    const [own] = linesOf(child);
    const start = own === 0 ? at : own;
    const [next] = linesOf(node.children.slice(index + 1).find((sibling) => linesOf(sibling)[0] > 0));
    const isBelow = next > start && next <= to;
    // Something made up in front of what starts on the same line is on that line.
    const end = own === 0 && next === start ? start : isBelow ? next - 1 : to;
    settle(child, [own === 0 ? start : from, end]);
    at = linesOf(child)[0];
  });
}

/** Leaves no line of a group to nobody: what a block was rebuilt from reaches up to the next one. */
function spread(blocks: readonly RootContent[], [first, last]: LineSpan): void {
  blocks.forEach(({ position }, index) => {
    if (position === undefined) return;
    if (index === 0) position.start.line = first;
    const next = linesOf(blocks[index + 1])[0];
    position.end.line = Math.max(position.end.line, index === blocks.length - 1 ? last : next - 1);
  });
}

import type { Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { isTitle } from '../clean/titles.ts';
import { readMarkdown } from '../read-markdown.ts';
import type { NoteFormat } from '../note.ts';
import { asItIs, readByLine } from './shared.ts';

const MAX_BARE_TITLE = 30;

/** A short line alone, with text below: what people without Markdown write above a section. */
function isBareTitle(node: RootContent | undefined, next: RootContent | undefined): boolean {
  if (node?.type !== 'paragraph' || next === undefined || node.position === undefined) return false;
  const text = toString(node);
  const oneLine = node.position.start.line === node.position.end.line;
  return (
    oneLine && text.length <= MAX_BARE_TITLE && isTitle(text) && node.children.every((child) => child.type === 'text')
  );
}

/**
 * In a note without any heading, short lines alone are its headings. One title right after another is a list of words, but
 * for the first two: a title and its first heading.
 */
function withBareTitles(root: Root): Root {
  if (root.children.some((node) => node.type === 'heading')) return root;
  const { children } = root;
  const isTitleAt = (index: number): boolean => isBareTitle(children[index], children[index + 1]);
  const isHead = isTitleAt(0) && isTitleAt(1) && !isTitleAt(2);
  return {
    ...root,
    children: children.map((node, index): RootContent => {
      if (node.type !== 'paragraph' || !isTitleAt(index)) return node;
      if (isHead && index < 2) return { ...node, type: 'heading', depth: index === 0 ? 1 : 2 };
      return isTitleAt(index - 1) || isTitleAt(index + 1) ? node : { ...node, type: 'heading', depth: 2 };
    }),
  };
}

/** Plain Markdown or text: what every note is that shows no sign of another format. */
export const plain: NoteFormat = {
  id: 'markdown',
  name: '평문 Markdown',
  endings: ['.md', '.mdx', '.markdown', '.mdown', '.txt', '.text'],
  detect: () => [{ points: 0.5, reason: '다른 형식의 흔적이 없다' }],
  read: (note) => readByLine(note, asItIs, (lines) => withBareTitles(readMarkdown(lines))),
};

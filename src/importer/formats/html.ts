import type { Heading, RootContent } from 'mdast';
import { escapeTypes } from '../../markdown/html-elements.ts';
import { htmlToMdast } from '../../markdown/html-to-mdast.ts';
import type { Evidence, LineSpan, MetaLines, NoteFormat, RawNote } from '../note.ts';
import { linesOf } from '../read-markdown.ts';

/** Lines on which nothing but tags or comments stands. */
function markupLines(note: RawNote): MetaLines[] {
  return note.lines.flatMap((line, index): MetaLines[] => {
    const isMarkup =
      /^\s*<[!?/A-Za-z]/.test(line) && line.replace(/<!--[\s\S]*?-->|<[!?/]?[A-Za-z][^<>]*>/g, '').trim() === '';
    return isMarkup ? [{ lines: [index + 1, index + 1], reason: 'HTML 표시' }] : [];
  });
}

/** What only Markdown has: headings, lists, quotes, tables, fences, bold. */
const MARKDOWN = /^\s*(?:#{1,6}\s|[-*+]\s|\d+[.)]\s|>\s|\||```|~~~)|\*\*/;

/** Blocks made up for bare text have no place of their own: it is that of what they hold, or right behind the block before. */
function withPositions(nodes: RootContent[]): RootContent[] {
  let line = 1;
  for (const node of nodes) {
    if (node.position === undefined) {
      const spans = 'children' in node ? node.children.flatMap((child) => child.position ?? []) : [];
      const start = { line: spans[0]?.start.line ?? line, column: 1 };
      node.position = { start, end: { line: spans.at(-1)?.end.line ?? start.line, column: 1 } };
    }
    line = node.position.end.line;
  }
  return nodes;
}

/** A title above headings of the same level stands over all of them. */
function belowTitle(blocks: RootContent[]): RootContent[] {
  const [title, next] = blocks;
  if (title?.type !== 'heading' || next?.type !== 'heading' || next.depth !== title.depth) return blocks;
  for (const block of blocks.slice(1))
    if (block.type === 'heading') block.depth = Math.min(6, block.depth + 1) as Heading['depth'];
  return blocks;
}

/** What stands in `<![CDATA[…]]>` (code of a Confluence page) is text; to an HTML parser it is a comment. */
function textFromCdata(page: string): string {
  return page.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
  );
}

/** Lines around the content, without those that content stands on as well: a page may be a single line. */
function withoutContent({ lines: [first, last], reason }: MetaLines, blocks: readonly RootContent[]): MetaLines[] {
  const before = Math.min(...blocks.map((block) => linesOf(block)[0]).filter((line) => line >= first));
  const after = Math.max(...blocks.map((block) => linesOf(block)[1]).filter((line) => line <= last));
  const free: LineSpan = [Math.max(first, after + 1), Math.min(last, before - 1)];
  return free[0] <= free[1] ? [{ lines: free, reason }] : [];
}

/** A web page saved as HTML, and Word documents, which come as HTML. */
export const html: NoteFormat = {
  id: 'html',
  name: 'HTML이나 Word 문서',
  detect(note) {
    if (note.encoding === 'docx') return [{ points: 20, reason: 'Word 문서' }];
    const evidence: Evidence[] = [];
    const head = note.lines.slice(0, 30).join('\n');
    if (/^\s*(?:<!--[\s\S]*?-->\s*)?<!doctype html|^\s*<html[\s>]/i.test(head))
      evidence.push({ points: 8, reason: '<!doctype html>로 시작한다' });
    if (/\.x?html?$/i.test(note.path)) evidence.push({ points: 3, reason: '파일 이름이 .html이다' });
    const written = note.lines.filter((line) => line.trim() !== '');
    if (
      /^\s*<(?:body|div|article|section|main|h[1-6]|p|ul|table)[\s>]/i.test(written[0] ?? '') &&
      written.every((line) => !MARKDOWN.test(line)) &&
      written.filter((line) => /<[!/]?[a-z]/i.test(line)).length * 2 > written.length
    ) {
      evidence.push({ points: 3, reason: 'HTML 요소로 시작하고 마크다운이 없다' });
    }
    return evidence;
  },
  read(note) {
    const page = htmlToMdast(escapeTypes(textFromCdata(note.lines.join('\n'))));
    const children = belowTitle(withPositions(page.children));
    const scripts = page.removed.filter((each) => each.what.startsWith('<'));
    return {
      root: { type: 'root', children },
      // Tags alone on a line are markup, but inside a block (`</li>`) they belong to it: they come last.
      meta: page.around.flatMap((around) => withoutContent(around, children)),
      leftover: markupLines(note),
      quarantined: scripts.map((each) => ({
        lines: [each.line, each.lastLine],
        reason: `실행되거나 불러오는 HTML: ${each.what}`,
      })),
      removed: page.removed,
      ...(page.title === undefined || page.title === '' ? {} : { title: page.title }),
    };
  },
};

import type { Heading, RootContent } from 'mdast';
import { escapeTypes } from '../../markdown/html-elements.ts';
import { htmlToMdast } from '../../markdown/html-to-mdast.ts';
import type { LineSpan, MetaLines, RawNote, Reading } from '../note.ts';
import { linesOf } from '../read-markdown.ts';
import { replaceSpans } from '../replace-spans.ts';
import { replaceMath } from '../words.ts';
import { repairPage, texElement } from './page-repairs.ts';

/** Lines on which nothing but tags or comments stands. */
function markupLines(note: RawNote): MetaLines[] {
  return note.lines.flatMap((line, index): MetaLines[] => {
    const isMarkup =
      /^\s*<[!?/A-Za-z]/.test(line) && line.replace(/<!--[\s\S]*?-->|<[!?/]?[A-Za-z][^<>]*>/g, '').trim() === '';
    return isMarkup ? [{ lines: [index + 1, index + 1], reason: 'HTML 표시' }] : [];
  });
}

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
  return replaceSpans(
    page,
    /<!\[CDATA\[/g,
    () => /\]\]>/g,
    (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
  );
}

/** Lines around the content, without those that content stands on as well: a page may be a single line. */
export function withoutContent(
  { lines: [first, last], reason }: MetaLines,
  blocks: readonly RootContent[],
): MetaLines[] {
  const before = Math.min(...blocks.map((block) => linesOf(block)[0]).filter((line) => line >= first));
  const after = Math.max(...blocks.map((block) => linesOf(block)[1]).filter((line) => line <= last));
  const free: LineSpan = [Math.max(first, after + 1), Math.min(last, before - 1)];
  return free[0] <= free[1] ? [{ lines: free, reason }] : [];
}

/**
 * Reads a page of HTML, line for line that of the note; a format that only wraps HTML may take its wrapping off before.
 *
 * What runs or loads is taken out and reported, menus around an article are meta.
 */
export function readHtmlPage(html: string, note: RawNote): Reading {
  const page = htmlToMdast(escapeTypes(textFromCdata(replaceMath(html, texElement))), repairPage);
  const children = belowTitle(withPositions(page.children));
  const scripts = page.removed.filter((each) => each.what.startsWith('<'));
  return {
    root: { type: 'root', children },
    // Tags alone on a line are markup, but inside a block (`</li>`) they belong to it: they come last.
    meta: page.around.flatMap((around) => withoutContent(around, children)),
    leftover: markupLines(note),
    // On a line with content the check of words tells what of it is missing.
    quarantined: scripts.flatMap((each) =>
      withoutContent({ lines: [each.line, each.lastLine], reason: `실행되거나 불러오는 HTML: ${each.what}` }, children),
    ),
    removed: page.removed,
    ...(page.title === undefined || page.title === '' ? {} : { title: page.title }),
  };
}

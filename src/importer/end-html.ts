import { tagBalance } from '../markdown/html-elements.ts';
import { createFence } from './fence.ts';
import type { MappedLine } from './note.ts';

/** A line that starts like a block of HTML. */
const HTML = /^\s{0,3}<\/?[a-z][a-z0-9]*(?:[\s/>]|$)/i;

/** A line that can only be Markdown: a heading, an item, a quote, a row, a fence. */
const MARKDOWN = /^\s{0,3}(?:#{1,6}\s|[-*+]\s+\S|\d+[.)]\s+\S|>|\||```|~~~)/;

/**
 * Puts a blank line between HTML and Markdown right below it: `<h3>특징</h3>` / `- 가` is a heading and a list to the blog that
 * the note comes from, but to Markdown all of it is HTML up to the next blank line.
 *
 * Only below lines that leave no tag open: what stands inside an element stays with it.
 */
export function endHtml(lines: readonly MappedLine[]): MappedLine[] {
  const fence = createFence();
  let isHtml = false;
  let open = 0;
  return lines.flatMap((line) => {
    const isCode = fence.isCode(line.text);
    if (isHtml && open <= 0 && MARKDOWN.test(line.text)) {
      isHtml = false;
      return [{ text: '', line: line.line - 1 }, line];
    }
    if (isCode || line.text.trim() === '') {
      isHtml = false;
      open = 0;
    } else if (isHtml || HTML.test(line.text)) {
      isHtml = true;
      open += tagBalance(line.text);
    }
    return [line];
  });
}

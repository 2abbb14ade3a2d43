import { tagBalance } from '../markdown/html-elements.ts';
import { linesInCode } from './code-lines.ts';
import type { MappedLine } from './note.ts';

/** A line that starts like a block of HTML. */
const HTML = /^\s{0,3}<\/?[a-z][a-z0-9]*(?:[\s/>]|$)/i;

/** A line that can only be Markdown: a heading, an item, a quote, a row, a fence. */
const MARKDOWN = /^\s{0,3}(?:#{1,6}\s|[-*+]\s+\S|\d+[.)]\s+\S|>|\||```|~~~)/;

/** The start of a block of HTML that only its own end ends, however many blank lines and headings come before. */
const ENDLESS = /^([\s>*+-]*|\s*\d+[.)]\s+)<(!--|script|style|pre|textarea)(?![\w-])(.*)$/i;

/** Markup of other languages: processing instructions, CDATA, declarations. */
const FOREIGN = /^([\s>*+-]*|\s*\d+[.)]\s+)<(?=\?|![A-Z[])(?!!doctype\b)/i;

/** What ends a block of {@link ENDLESS}. */
function endTag(name: string): string {
  return name === '!--' ? '-->' : `</${name.toLowerCase()}`;
}

/**
 * Keeps markup that nothing ends from taking the rest of the note along: a comment becomes text, an element ends at the next
 * blank line. Foreign markup (`<?php`) becomes text.
 */
export function endUnclosed(lines: readonly MappedLine[]): MappedLine[] {
  const code = linesInCode(lines.map(({ text }) => text));
  const last = new Map<string, number>();
  lines.forEach(({ text }, index) => {
    for (const [end] of text.matchAll(/-->|<\/(?:script|style|pre|textarea)(?![\w-])/gi))
      last.set(end.toLowerCase(), index);
  });
  let missing = '';
  return lines.flatMap((line, index): MappedLine[] => {
    if (missing !== '' && line.text.trim() === '') {
      const end = { text: `${missing}>`, line: line.line - 1 };
      missing = '';
      return [end, line];
    }
    if (missing !== '') return [line];
    const [, lead = '', name, rest = ''] = ENDLESS.exec(line.text) ?? [];
    const isOpen = name !== undefined && (last.get(endTag(name)) ?? -1) < index + (rest.includes(endTag(name)) ? 0 : 1);
    const text = isOpen && name === '!--' ? `${lead}&lt;!--${rest}` : line.text.replace(FOREIGN, '$1&lt;');
    if (code.has(index)) return [line];
    if (isOpen && name !== '!--') missing = endTag(name);
    return [{ ...line, text }];
  });
}

/**
 * Puts a blank line between HTML and Markdown right below it: `<h3>특징</h3>` / `- 가` is a heading and a list to the blog that
 * the note comes from, but to Markdown all of it is HTML up to the next blank line.
 *
 * Only below lines that leave no tag open: what stands inside an element stays with it.
 */
export function endHtml(lines: readonly MappedLine[]): MappedLine[] {
  const code = linesInCode(lines.map(({ text }) => text));
  let isHtml = false;
  let open = 0;
  return lines.flatMap((line, index) => {
    const isCode = code.has(index);
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

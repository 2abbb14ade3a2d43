import { createFence } from './fence.ts';
import type { MappedLine } from './note.ts';

/** Longest run of lines without a blank one that may be one paragraph, in UTF-16 units. */
const RUN = 10_000;

/** Longest table that is read as one, in UTF-16 units. */
const TABLE = 20_000;

/** Signs that a line is no paragraph: rows, items and quotes end by themselves, markup needs its end. */
const BLOCK = /^\s*(?:[|<>#]|[-*+]\s|\d+[.)]\s)|^\s{2,}\S|\|/;

const ROW = '|';
const DELIMITER = /^\|[\s:|-]*-[\s:|-]*$/;

/** Whether a table starts at a line. */
export function isTableAt(lines: readonly string[], at: number): boolean {
  return (lines[at] ?? '').startsWith(ROW) && DELIMITER.test(lines[at + 1] ?? '');
}

/**
 * Ends paragraphs and tables of absurd length where a line ends: what a parser does for one block grows with its square.
 * A table goes on as another one with the same head.
 */
export function endLongBlocks(lines: readonly MappedLine[]): MappedLine[] {
  const fence = createFence();
  const texts = lines.map(({ text }) => text);
  let head: readonly MappedLine[] = [];
  let length = 0;
  return lines.flatMap((line, index) => {
    const { text } = line;
    if (fence.isCode(text) || text.trim() === '') {
      head = [];
      length = 0;
      return [line];
    }
    if (head.length === 0 && isTableAt(texts, index)) {
      head = lines.slice(index, index + 2);
      length = 0;
    }
    const isRow = head.length > 0 && text.startsWith(ROW);
    if (!isRow) head = [];
    length = isRow || !BLOCK.test(text) ? length + text.length + 1 : 0;
    if (length <= (isRow ? TABLE : RUN)) return [line];
    length = 0;
    const end = { text: '', line: line.line };
    const next = lines[index + 1];
    if (!isRow || next?.text.startsWith(ROW) !== true) return [line, end];
    return [line, end, ...head.map((row) => ({ text: row.text, line: next.line }))];
  });
}

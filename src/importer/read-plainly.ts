import type { Paragraph } from 'mdast';
import type { RawNote, Reading } from './note.ts';

/**
 * Reads a note without looking at its markup: each run of lines becomes a paragraph of plain text.
 *
 * For notes whose nesting is too deep for a parser: every word is kept, only the structure is not.
 */
export function readPlainly(note: RawNote): Reading {
  const children: Paragraph[] = [];
  let run: string[] = [];
  const flush = (end: number): void => {
    if (run.length === 0) return;
    const position = { start: { line: end - run.length + 1, column: 1 }, end: { line: end, column: 1 } };
    children.push({ type: 'paragraph', children: [{ type: 'text', value: run.join('\n') }], position });
    run = [];
  };
  note.lines.forEach((line, index) => {
    if (line.trim() === '') flush(index);
    else run.push(line.trim());
  });
  flush(note.lines.length);
  return { root: { type: 'root', children }, meta: [] };
}

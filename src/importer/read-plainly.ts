import type { Code, RootContent } from 'mdast';
import type { RawNote, Reading } from './note.ts';

/** Longest piece, in UTF-16 units. */
const PIECE = 50_000;

/**
 * Reads a note without looking at its markup: its lines as they are, in blocks of text that nothing is read into.
 *
 * For notes that are too deep, too long or too costly for a parser: every word is kept, only the structure is not. Takes time
 * in proportion to the text.
 */
export function readPlainly(note: RawNote): Reading {
  const children: RootContent[] = [];
  let run: string[] = [];
  let length = 0;
  const flush = (end: number): void => {
    const value = run.join('\n');
    const position = { start: { line: end - run.length + 1, column: 1 }, end: { line: end, column: 1 } };
    if (value.trim() !== '') children.push({ type: 'code', lang: 'text', value, position } satisfies Code);
    run = [];
    length = 0;
  };
  note.lines.forEach((line, index) => {
    run.push(line);
    length += line.length + 1;
    if (length > PIECE) flush(index + 1);
  });
  flush(note.lines.length);
  return { root: { type: 'root', children }, meta: [] };
}

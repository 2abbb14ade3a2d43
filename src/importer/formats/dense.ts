import type { RootContent } from 'mdast';
import type { NoteFormat, RawNote, Reading } from '../note.ts';

/** A line of a heading, in Markdown. */
const HEADING = /^(#{1,6})\s+(\S.*)$/;

/** Longest paragraph, in UTF-16 units: what is read back in the end costs by the square of its length. */
const LONGEST = 1000;

/** A line in pieces of bearable length, cut at spaces where it has some. */
const piecesOf = (line: string): string[] =>
  line.match(new RegExp(`\\S.{0,${LONGEST - 2}}(?!\\S)|\\S{1,${LONGEST}}`, 'g')) ?? [];

/** Headings and paragraphs of a note as they are written: no markup but that of headings is read. */
function read({ lines }: RawNote): Reading {
  const children: RootContent[] = [];
  let run: string[] = [];
  let first = 1;
  let length = 0;
  const place = (line: number) => ({ line, column: 1 });
  const flush = (last: number): void => {
    const position = { start: place(first), end: place(last) };
    if (run.length > 0)
      children.push({ type: 'paragraph', children: [{ type: 'text', value: run.join('\n') }], position });
    run = [];
    length = 0;
  };
  lines.forEach((line, index) => {
    const [, signs = '', title = ''] = HEADING.exec(line) ?? [];
    const isHeading = title !== '' && title.length <= LONGEST;
    if (isHeading || line.trim() === '') flush(index);
    if (isHeading) {
      const position = { start: place(index + 1), end: place(index + 1) };
      children.push({
        type: 'heading',
        depth: signs.length as 1,
        children: [{ type: 'text', value: title }],
        position,
      });
      return;
    }
    for (const piece of piecesOf(line)) {
      if (length + piece.length > LONGEST) flush(Math.max(first, index));
      if (run.length === 0) first = index + 1;
      run.push(piece);
      length += piece.length;
    }
  });
  flush(lines.length);
  return { root: { type: 'root', children }, meta: [] };
}

/** A note whose markup is too dense to be read within the limits: its text, as it stands. No note is detected as such. */
export const dense: NoteFormat = {
  id: 'dense',
  name: '꾸밈 없는 글',
  detect: () => [],
  read,
};

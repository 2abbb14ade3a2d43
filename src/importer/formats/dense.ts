import type { RootContent } from 'mdast';
import type { NoteFormat, RawNote, Reading } from '../note.ts';

/** A line of a heading, in Markdown. */
const HEADING = /^(#{1,6})\s+(\S.*)$/;

/** Most lines of one paragraph. */
const MOST_LINES = 50;

/** Headings and paragraphs of a note as they are written: no markup but that of headings is read. */
function read({ lines }: RawNote): Reading {
  const children: RootContent[] = [];
  let run: string[] = [];
  const flush = (end: number): void => {
    if (run.length === 0) return;
    const position = { start: { line: end - run.length + 1, column: 1 }, end: { line: end, column: 1 } };
    children.push({ type: 'paragraph', children: [{ type: 'text', value: run.join('\n') }], position });
    run = [];
  };
  lines.forEach((line, index) => {
    const [, signs = '', title = ''] = HEADING.exec(line) ?? [];
    if (title !== '' || line.trim() === '' || run.length >= MOST_LINES) flush(index);
    if (title !== '') {
      const depth = signs.length as 1;
      const place = { line: index + 1, column: 1 };
      children.push({ type: 'heading', depth, children: [{ type: 'text', value: title }], position: { start: place, end: place } }); // prettier-ignore
    } else if (line.trim() !== '') run.push(line.trim());
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

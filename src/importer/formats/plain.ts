import { mapLines, readMarkdown } from '../read-markdown.ts';
import type { NoteFormat } from '../note.ts';
import { commonVerdict, readFrontMatter, rewriteLines, textField } from './shared.ts';

/** Plain Markdown or text: what every note is that shows no sign of another format. */
export const plain: NoteFormat = {
  id: 'markdown',
  name: '평문 Markdown',
  detect: () => [{ points: 0.5, reason: '다른 형식의 흔적이 없다' }],
  read(note) {
    const front = readFrontMatter(note);
    const { lines, meta } = rewriteLines(note, front, commonVerdict);
    const title = textField(front, 'title');
    return {
      root: readMarkdown(lines.length > 0 ? lines : mapLines([''])),
      meta,
      ...(title === undefined ? {} : { title }),
    };
  },
};

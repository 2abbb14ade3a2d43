import type { Evidence, NoteFormat } from '../note.ts';
import { readHtmlPage } from './html-page.ts';

/** What only Markdown has: headings, lists, quotes, tables, fences, bold. */
const MARKDOWN = /^\s*(?:#{1,6}\s|[-*+]\s|\d+[.)]\s|>\s|\||```|~~~)|\*\*/;

/** A web page saved as HTML, and Word documents, which come as HTML. */
export const html: NoteFormat = {
  id: 'html',
  name: 'HTML이나 Word 문서',
  endings: ['.html', '.htm', '.xhtml', '.docx'],
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
  read: (note) => readHtmlPage(note.lines.join('\n'), note),
};

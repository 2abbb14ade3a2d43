import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { linesInCode } from '../code-lines.ts';
import { readMarkdown } from '../read-markdown.ts';
import type { Evidence, MappedLine, MetaLines, NoteFormat, RawNote } from '../note.ts';
import { bulletLines } from './pdf-bullets.ts';
import { markHeadings, MARGIN_DEPTH } from './pdf-headings.ts';
import { tableLines } from './pdf-tables.ts';
import { rewriteLines } from './shared.ts';

/** Who, when and where: the head of a hand-out, and page numbers. No content, and names stay out of drafts. */
const DOCUMENT_LINE = /^\s*(?:일시|날짜|작성일|작성자|이름|학번|소속|과목|발표자|담당)\s*(?:[::\t]|\s{2,})/;
const PAGE_NUMBER = /^\s*(?:-\s*\d{1,4}\s*-|\d{1,4}\s*\/\s*\d{1,4}|(?:page|p\.)\s*\d{1,4}(?:\s*of\s*\d{1,4})?)\s*$/i;

/** Lines that come back page after page: a running head or foot. */
function runningLines(note: RawNote): Set<string> {
  const places = new Map<string, number[]>();
  note.lines.forEach((line, index) => {
    const text = line.trim();
    if (text.length < 4 || text.length > 80 || /^(?:[-•*·#>|①-⑳]|\d+[.)])/.test(text)) return;
    places.set(text, [...(places.get(text) ?? []), index]);
  });
  const spread = ([, at]: [string, number[]]): boolean =>
    at.length >= 4 && at.every((line, index) => index === 0 || line - (at[index - 1] ?? 0) >= 15);
  return new Set([...places].filter(spread).map(([text]) => text));
}

function count(note: RawNote, pattern: RegExp): number {
  return note.lines.filter((line) => pattern.test(line)).length;
}

/** Text taken out of a PDF: tab tables, broken bullets (`- -`, `•`, `-글자`), numbered titles, margin notes (`*용어` / `:풀이`). */
export const pdfText: NoteFormat = {
  id: 'pdf-text',
  name: 'PDF에서 뽑은 글',
  endings: ['.pdf'],
  detect(note) {
    if (note.encoding === 'pdf') return [{ points: 20, reason: 'PDF에서 꺼낸 글' }];
    const evidence: Evidence[] = [];
    const add = (pattern: RegExp, least: number, points: number, reason: string): void => {
      const found = count(note, pattern);
      if (found >= least) evidence.push({ points, reason: `${reason} ${found}줄` });
    };
    // A stray `# of Requests` in a table is no heading; several headings make it Markdown.
    if (count(note, /^#{1,6}\s[^\t]*$/) > 1) return [];
    add(/\S\t+\S/, 2, 2, '탭으로 나뉜 표');
    add(/^\s*-\s+-\s*\S/, 2, 2, '겹친 글머리표(- -)');
    add(/^\s*(?:-\s*)?[•∘▪◦]\s*\S/, 2, 1.5, 'PDF 글머리표(•)');
    add(/^-[^\s-]/, 2, 1, '띄지 않은 글머리표(-글자)');
    add(/^\s*\d{1,2}\)\s+\S/, 2, 1, '번호 제목(1))');
    add(/^\s*(?:-\s*)*[①-⑳]/, 1, 1, '동그라미 번호');
    add(PAGE_NUMBER, 2, 2, '쪽 번호');
    // Plain lists alone also have numbers; several different signs, or two that only a PDF leaves, make one.
    const points = evidence.reduce((sum, each) => sum + each.points, 0);
    return evidence.length >= 3 || points >= 3.5 ? evidence : [];
  },
  read(note) {
    const running = runningLines(note);
    const { lines, meta } = rewriteLines(note, undefined, (line, number) => {
      if (PAGE_NUMBER.test(line)) return { meta: '쪽 번호' };
      if (number <= 12 && DOCUMENT_LINE.test(line)) return { meta: '문서 정보' };
      return running.has(line.trim()) ? { meta: '쪽마다 되풀이되는 줄' } : { text: line };
    });
    const title = titleLine(note, meta);
    const kept = lines.filter((line) => line.line !== title?.line);
    if (title !== undefined) meta.push({ lines: [title.line, title.line], reason: '문서 제목' });
    const root = readMarkdown(outsideCode(kept));
    closeMarginNotes(root);
    return { root, meta, ...(title === undefined ? {} : { title: title.text }) };
  },
};

/** Rebuilds tables, headings and lists between the blocks of code. */
function outsideCode(lines: readonly MappedLine[]): MappedLine[] {
  const code = linesInCode(lines.map(({ text }) => text));
  const result: MappedLine[] = [];
  let run: MappedLine[] = [];
  const flush = (): void => {
    for (const line of bulletLines(markHeadings(tableLines(run)))) result.push(line);
    run = [];
  };
  lines.forEach((line, at) => {
    if (!code.has(at)) run.push(line);
    else {
      flush();
      result.push(line);
    }
  });
  flush();
  return result;
}

/** A margin note ends with its explanation: a list or table after that goes on with the section around the note. */
function closeMarginNotes(root: Root): void {
  let explained = false;
  let inNote = false;
  for (const node of root.children) {
    if (node.type === 'heading') {
      inNote = node.depth === MARGIN_DEPTH;
      explained = false;
    } else if (inNote && node.type === 'paragraph') {
      explained ||= toString(node).startsWith(':');
    } else if (inNote && explained && (node.type === 'list' || node.type === 'table')) {
      node.data = { startsSection: MARGIN_DEPTH };
      inNote = false;
    }
  }
}

/** The first line is a title when document lines (author, date) follow it at once. */
function titleLine(note: RawNote, meta: readonly MetaLines[]): { text: string; line: number } | undefined {
  const index = note.lines.findIndex((line) => line.trim() !== '');
  const text = note.lines[index]?.replace(/^#+ /, '').trim() ?? '';
  const documentLineFollows = meta.some((entry) => entry.reason === '문서 정보' && entry.lines[0] <= index + 3);
  return documentLineFollows && text.length <= 60 ? { text, line: index + 1 } : undefined;
}

import type { MetaLines, NoteFormat } from '../note.ts';
import { replaceSpans } from '../replace-spans.ts';
import { readPage } from './html-page.ts';
import { countEvidence } from './shared.ts';

/** What Evernote keeps beside the text: attached files in Base64, dates, tags, where a note was made. */
const BESIDE = /<(resource|note-attributes|created|updated|tag)\b[^>]*>/g;

/** The page of each note in its envelope: declarations, `<en-export>`, `<note>`, `<content>`, CDATA. */
const ENVELOPE = /<\?xml[^>]*\?>|<!DOCTYPE[^>]*>|<\/?(?:en-export|note|content|en-note)\b[^>]*>|<!\[CDATA\[|\]\]>/g;

/** As many line ends as a text has: what stands below keeps its lines. */
function lineEndsOf(text: string): string {
  return text.replace(/[^\n]+/g, '');
}

/** The pages of all notes as one, with their titles as headings. */
function toPage(source: string): string {
  return replaceSpans(
    source,
    BESIDE,
    ([, name = '']) => new RegExp(`</${name}>`, 'g'),
    (_inner, whole) => lineEndsOf(whole),
  )
    .replace(ENVELOPE, lineEndsOf)
    .replace(/<(\/?)title>/g, '<$1h1>')
    .replace(
      /<en-todo\b[^>]*?(checked="true")?\s*\/?>(?:<\/en-todo>)?/g,
      (_, done?: string) => `[${done === undefined ? ' ' : 'x'}] `,
    )
    .replace(/<en-media\b[^>]*>(?:<\/en-media>)?/g, '<img src="#" alt="Evernote 첨부">');
}

/** Runs of lines that hold nothing of the notes. */
function linesBeside(source: string, page: string): MetaLines[] {
  const runs: { lines: [first: number, last: number]; reason: string }[] = [];
  const written = source.split('\n');
  page.split('\n').forEach((line, index) => {
    if (line.trim() !== '' || written[index]?.trim() === '') return;
    const last = runs.at(-1);
    if (last?.lines[1] === index) last.lines[1] = index + 1;
    else runs.push({ lines: [index + 1, index + 1], reason: 'Evernote 속성이나 첨부' });
  });
  return runs;
}

/** Notes exported from Evernote: XML with a page of HTML for each note. */
export const evernote: NoteFormat = {
  id: 'evernote',
  name: 'Evernote에서 내보낸 노트',
  endings: ['.enex'],
  detect: (note) => countEvidence(note, /<en-(?:export|note)\b/, 10, '<en-export>, <en-note>'),
  read(note) {
    const source = note.lines.join('\n');
    const page = toPage(source);
    const reading = readPage(page, note);
    return { ...reading, meta: [...linesBeside(source, page), ...reading.meta] };
  },
};

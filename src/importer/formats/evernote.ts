import type { MetaLines, NoteFormat } from '../note.ts';
import { replaceSpans } from '../replace-spans.ts';
import { BESIDE } from '../words.ts';
import { readHtmlPage, withoutContent } from './html-page.ts';
import { countEvidence } from './shared.ts';

/** The page of each note in its envelope: declarations, `<en-export>`, `<note>`, `<content>`, CDATA. */
const ENVELOPE = /<\?xml[^>]*\?>|<!DOCTYPE[^>]*>|<\/?(?:en-export|note|content|en-note)\b[^>]*>|<!\[CDATA\[|\]\]>/g;

/** As many line ends as a text has: what stands below keeps its lines. */
const lineEndsOf = (text: string): string => text.replace(/[^\n]+/g, '');

const box = (isDone: boolean): string => `<input type="checkbox"${isDone ? ' checked' : ''}>`;

/** A task as an item to check off: its title, and whether it is done. */
function taskItem(task: string): string {
  const written = task.replace(/<\/?title>/g, '').replace(/<taskStatus>.*?<\/taskStatus>/gs, lineEndsOf);
  return `<ul><li>${box(/<taskStatus>\s*completed/.test(task))}${written}</li></ul>`;
}

/** Replaces elements of a name with all that they hold. */
const replaceElements = (source: string, names: string, replace: (inner: string, whole: string) => string): string =>
  replaceSpans(source, new RegExp(`<(${names})\\b[^>]*(?<!/)>`, 'g'), ([, name = '']) => new RegExp(`</${name}>`, 'g'), replace); // prettier-ignore

/** The pages of all notes as one, with their titles as headings. */
function toPage(source: string): string {
  const words = replaceElements(source, BESIDE, (_inner, whole) => lineEndsOf(whole));
  const open = replaceElements(words, 'en-crypt', (_inner, whole) => lineEndsOf(whole));
  return replaceElements(open, 'task', taskItem)
    .replace(ENVELOPE, lineEndsOf)
    .replace(/<(\/?)title>/g, '<$1h1>')
    .replace(/<en-todo\b([^>]*)>(?:<\/en-todo>)?/g, (_, attributes: string) =>
      box(attributes.includes('checked="true"')),
    )
    .replace(/<en-media\b[^>]*>(?:<\/en-media>)?/g, '<img src="#" alt="Evernote 첨부">');
}

/** Lines of what is locked with a password. */
function lockedLines(source: string): MetaLines[] {
  return [...source.matchAll(/<en-crypt\b[^]*?<\/en-crypt>/g)].map(({ 0: whole, index }) => {
    const first = source.slice(0, index).split('\n').length;
    return { lines: [first, first + whole.split('\n').length - 1], reason: '암호로 잠근 글(en-crypt)' };
  });
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
    const reading = readHtmlPage(page, note);
    const locked = lockedLines(source).flatMap((each) => withoutContent(each, reading.root.children));
    return {
      ...reading,
      meta: [...linesBeside(source, page).filter(({ lines: [line] }) => !locked.some(({ lines: [first, last] }) => line >= first && line <= last)), ...reading.meta], // prettier-ignore
      quarantined: [...locked, ...(reading.quarantined ?? [])],
    };
  },
};

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readNotes } from '../../src/checks/data-files.ts';
import { addSource } from '../../src/importer/promote/add-source.ts';
import { appendNote, noteEntry } from '../../src/importer/promote/note-entry.ts';
import type { LedgerStatement, NoteLedger } from '../../src/matching/ledger-file.ts';

const NOTE_LIST = 'content/_notes.yaml';

/**
 * Writes down in `content/` that a page was made from a statement: its `sources` get the note's section and lines, the list of notes
 * the note.
 *
 * @returns one Korean line when that cannot be done; nothing is written then.
 */
export function recordWork(
  { note, statements }: NoteLedger,
  worked: LedgerStatement,
  topic: string,
): string | undefined {
  const path = `content/${topic}.mdx`;
  const before = readFileSync(path, 'utf8');
  const section = worked.heading === '' ? note.title : worked.heading;
  const text = addSource(before, { note: note.id, section, lines: worked.lines });
  if (text === undefined) return `${path}:1 머리말을 읽을 수 없다. npm run check로 고친 뒤 다시 한다`;
  const list = existsSync(NOTE_LIST) ? readFileSync(NOTE_LIST, 'utf8') : '';
  const listed = readNotes({ path: NOTE_LIST, text: list });
  if (listed === undefined && /^\s*[^#\s]/m.test(list))
    return `${NOTE_LIST}:1 노트 목록을 읽을 수 없다. npm run check로 고친 뒤 다시 한다`;
  // A page never names a note that the list lacks.
  if (listed?.has(note.id) !== true)
    writeFileSync(NOTE_LIST, appendNote(list, noteEntry({ ...note, sections: statements }, titleOf)));
  if (text !== before) writeFileSync(path, text);
  return undefined;
}

/** Title of a topic as its page has it. */
function titleOf(topic: string): string {
  const path = `content/${topic}.mdx`;
  const title = existsSync(path) ? /^title: *['"]?(.+?)['"]? *$/m.exec(readFileSync(path, 'utf8'))?.[1] : undefined;
  return title ?? topic;
}

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readNotes } from '../../src/checks/data-files.ts';
import { addSource } from '../../src/importer/promote/add-source.ts';
import { appendNote, noteEntry } from '../../src/importer/promote/note-entry.ts';
import type { LedgerStatement, NoteLedger } from '../../src/matching/ledger.ts';

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
  if (!existsSync(path)) return `${path}가 없다. 쪽을 옮겼거나 지웠으면 --topic으로 지금의 주제를 적는다`;
  const section = worked.heading === '' ? note.title : worked.heading;
  const text = addSource(readFileSync(path, 'utf8'), { note: note.id, section, lines: worked.lines });
  if (text === undefined) return `${path}:1 머리말을 읽을 수 없다. npm run check로 고친 뒤 다시 한다`;
  const list = existsSync(NOTE_LIST) ? readFileSync(NOTE_LIST, 'utf8') : '';
  const isListed = readNotes({ path: NOTE_LIST, text: list })?.has(note.id) === true;
  writeFileSync(path, text);
  if (isListed) return undefined;
  const state = { ...note, sections: statements };
  writeFileSync(NOTE_LIST, appendNote(list, noteEntry(state, titleOf)));
  return undefined;
}

/** Title of a topic as its page has it. */
function titleOf(topic: string): string {
  const path = `content/${topic}.mdx`;
  const title = existsSync(path) ? /^title: *['"]?(.+?)['"]? *$/m.exec(readFileSync(path, 'utf8'))?.[1] : undefined;
  return title ?? topic;
}

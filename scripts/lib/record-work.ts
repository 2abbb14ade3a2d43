import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readNotes } from '../../src/checks/data-files.ts';
import { addSource } from '../../src/importer/promote/add-source.ts';
import { appendNote, noteEntry } from '../../src/importer/promote/note-entry.ts';
import type { LedgerStatement, NoteLedger } from '../../src/review/ledger-file.ts';

const NOTE_LIST = 'content/_notes.yaml';

/** What is to be written down in `content/` when all decisions can be taken. */
export interface WorkRecord {
  /**
   * A page was made from a statement: its `sources` get the note's section and lines, the list of notes the note.
   *
   * @returns one Korean line when that cannot be done.
   */
  readonly add: (worked: LedgerStatement, topic: string) => string | undefined;
  readonly write: () => void;
}

/** Collects what was worked in from one note. */
export function recordWork({ note, statements }: NoteLedger): WorkRecord {
  const files = new Map<string, string>();
  const read = (path: string): string => files.get(path) ?? (existsSync(path) ? readFileSync(path, 'utf8') : '');
  return {
    add(worked, topic) {
      const path = `content/${topic}.mdx`;
      const section = worked.heading === '' ? note.title : worked.heading;
      const text = addSource(read(path), { note: note.id, section, lines: worked.lines });
      if (text === undefined) return `${path}:1 머리말을 읽을 수 없다. npm run check로 고친 뒤 다시 한다`;
      const list = read(NOTE_LIST);
      const listed = readNotes({ path: NOTE_LIST, text: list });
      if (listed === undefined && /^\s*[^#\s]/m.test(list))
        return `${NOTE_LIST}:1 노트 목록을 읽을 수 없다. npm run check로 고친 뒤 다시 한다`;
      // A page never names a note that the list lacks: the list is written first.
      if (listed?.has(note.id) !== true)
        files.set(NOTE_LIST, appendNote(list, noteEntry({ ...note, sections: statements }, titleOf)));
      files.set(path, text);
      return undefined;
    },
    write() {
      for (const [path, text] of files)
        if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
    },
  };
}

/** Title of a topic as its page has it. */
function titleOf(topic: string): string {
  const path = `content/${topic}.mdx`;
  const title = existsSync(path) ? /^title: *['"]?(.+?)['"]? *$/m.exec(readFileSync(path, 'utf8'))?.[1] : undefined;
  return title ?? topic;
}

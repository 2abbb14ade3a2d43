import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseState, type ImportState } from '../../src/importer/drafts/state.ts';
import { readNote } from '../../src/importer/read-note.ts';
import { contentHash } from '../../src/importer/summarize-note.ts';
import type { TopicId } from '../../src/model/slug.ts';

/** Name of the record of imports in a drafts folder. */
export const RECORD_FILE = '.import.json';

const AGAIN = 'npm run import -- <노트>로 같은 노트를 다시 들여온 뒤 npm run promote를 다시 실행한다';

/** What a draft may be compared with, or in `problem` the one line that says why it cannot be and how to go on. */
export type DraftNotes = { readonly problem: string } | { readonly texts: ReadonlyMap<string, string> };

/** Reads the record of imports of a drafts folder; in `problem` one line when it is not there or damaged. */
export function readRecord(drafts: string): ImportState | { readonly problem: string } {
  const path = join(drafts, RECORD_FILE);
  if (!existsSync(path))
    return { problem: `${path}이 없어 초안이 어느 노트에서 왔는지 모르고, 베낀 문장을 찾을 수 없다. ${AGAIN}` };
  let state: ImportState | undefined;
  try {
    state = parseState(readFileSync(path, 'utf8'));
  } catch {
    state = undefined;
  }
  return (
    state ?? { problem: `${path}이 깨져 초안의 노트를 모르고, 베낀 문장을 찾을 수 없다. 이 파일을 지우고 ${AGAIN}` }
  );
}

/**
 * The text of every note that was imported into the drafts folder, by id: a sentence may have moved from another draft.
 *
 * Nothing is taken on trust: a topic that no note was imported for, a note that is gone, and one that is not what was
 * imported are each a problem.
 */
export async function readDraftNotes(state: ImportState, topic: TopicId): Promise<DraftNotes> {
  const notes = Object.entries(state.notes);
  if (!notes.some(([, { sections }]) => sections.some((section) => section.topic === topic)))
    return { problem: `기록에 ${topic}으로 들여온 노트가 없어 베낀 문장을 찾을 수 없다. ${AGAIN}` };
  const texts = new Map<string, string>();
  for (const [path, { id, content }] of notes) {
    try {
      const note = await readNote(path, readFileSync(path));
      if (contentHash(note) !== content)
        return { problem: `${path}가 들여온 뒤 바뀌어 베낀 문장을 찾을 수 없다. ${AGAIN}` };
      texts.set(id, note.lines.join('\n'));
    } catch {
      return {
        problem: `${path}를 읽을 수 없어 베낀 문장을 찾지 못했다. 노트를 제자리에 두고 npm run promote를 다시 실행한다`,
      };
    }
  }
  return { texts };
}

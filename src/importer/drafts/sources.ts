import type { SourceSection } from './front-matter.ts';
import { compareNoteIds } from './numbering.ts';
import type { NoteState } from './state.ts';

/** Every section that the drafts hold, of this run and of earlier ones, by topic and in the order of the drafts. */
export function sourcesByTopic(notes: Readonly<Record<string, NoteState>>): Map<string, SourceSection[]> {
  const ordered = Object.values(notes).sort((a, b) => compareNoteIds(a.id, b.id));
  const groups = new Map<string, SourceSection[]>();
  for (const note of ordered) {
    for (const { topic, title, heading, lines } of note.sections) {
      const source = { note: note.id, title, heading, lines };
      const group = groups.get(topic);
      if (group === undefined) groups.set(topic, [source]);
      else group.push(source);
    }
  }
  return groups;
}

import type { SourceSection } from './front-matter.ts';
import { compareNoteIds } from './numbering.ts';
import type { NoteState } from './state.ts';

/** Every section that the drafts hold, of this run and of earlier ones, by topic and in the order of the drafts. */
export function sourcesByTopic(notes: Readonly<Record<string, NoteState>>): Map<string, SourceSection[]> {
  const ordered = Object.values(notes).sort((a, b) => compareNoteIds(a.id, b.id));
  const sources = ordered.flatMap(({ id, sections }) => sections.map((section) => ({ ...section, note: id })));
  return Map.groupBy(sources, ({ topic }) => topic);
}

import { stringify } from 'yaml';
import type { Note } from '../../model/note.ts';
import type { NoteState } from '../drafts/state.ts';

/** What is known of a note that gets an entry. */
type KnownNote = Pick<NoteState, 'id' | 'format' | 'lines'> & {
  readonly sections: readonly { readonly topic: string }[];
};

/** How many topics the sentence about a note names. */
const NAMED = 4;

/** The entry of a note for `content/_notes.yaml`, from what the import remembers of it. */
export function noteEntry(state: KnownNote, titleOf: (topic: string) => string): Note {
  const topics = [...new Set(state.sections.map((section) => section.topic))];
  const named = topics.slice(0, NAMED).map(titleOf).join(', ');
  const more = topics.length > NAMED ? ` 등 ${topics.length}개 주제` : '';
  return {
    id: state.id,
    // what the note calls itself is its author's: whoever adds it gives it a name
    title: `학습 노트 ${state.id}`,
    format: state.format,
    about: `${named}${more}를 다룬다.`,
    lines: Math.max(1, state.lines),
  };
}

/** Adds an entry at the end of the list of notes; comments and order of the file stay. */
export function appendNote(file: string, entry: Note): string {
  const item = stringify([entry], { lineWidth: 0 }).replace(/^- id: (?!")(.*)$/m, '- id: "$1"');
  return `${file.replace(/\s*$/, '')}\n${item}`.replace(/^\n/, '');
}

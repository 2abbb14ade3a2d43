import { compareSections, type SectionIdentity } from './changes.ts';
import { partName } from './merge.ts';
import type { ImportState, SectionState } from './state.ts';

/** A note of this run, as far as it is recognised again. */
interface KnownNote {
  readonly path: string;
  readonly id: string;
  readonly sections: readonly SectionIdentity[];
}

/** What the last import knew of the sections of this run, under the names that they have now. */
export interface Past {
  readonly sections: ReadonlyMap<string, SectionState>;
  /** New keys of sections that got another heading, by old name. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** Compares the sections of this run with those of the last one. */
export function pastOf(notes: readonly KnownNote[], state: ImportState): Past {
  const sections = new Map<string, SectionState>();
  const renamed = new Map<string, string>();
  for (const note of notes) {
    for (const { before, after } of compareSections(state.notes[note.path]?.sections ?? [], note.sections)) {
      if (before === undefined) continue;
      sections.set(partName(note.id, after?.key ?? before.key), before);
      if (after !== undefined && after.key !== before.key) renamed.set(partName(note.id, before.key), after.key);
    }
  }
  return { sections, renamed };
}

/** A section that got another heading keeps its part: the marker follows. */
export function renameParts(source: string | undefined, renamed: ReadonlyMap<string, string>): string | undefined {
  if (source === undefined || renamed.size === 0) return source;
  return source.replace(
    /^(\{\/\* 노트 )(\d{3,}) ([0-9a-f]{8}) /gm,
    (whole, start: string, note: string, key: string) => {
      const after = renamed.get(partName(note, key));
      return after === undefined ? whole : `${start}${note} ${after} `;
    },
  );
}

import type { DraftSection } from './group.ts';
import { compareNoteIds } from './numbering.ts';
import { formatLines } from './front-matter.ts';
import { joinDraft, shortHash, splitDraft, type Part } from './marker.ts';
import type { SectionState } from './state.ts';

/** What happened to a section since the last import. */
export type Change = 'new' | 'same' | 'changed' | 'moved' | 'gone';

/** One draft to be brought up to date. */
export interface MergeInput {
  /** The file as it is, or `undefined`. */
  readonly existing: string | undefined;
  /** Head (front matter and introduction) for a new file, and for one whose head the author left alone. */
  readonly head: string;
  /** Hash of the head as written last time. */
  readonly writtenHead: string | undefined;
  /** Sections of the notes of this run, in order. */
  readonly sections: readonly DraftSection[];
  /** What the last import wrote, by marker `note key`, for the notes of this run. */
  readonly before: ReadonlyMap<string, SectionState>;
  /** Ids of the notes of this run: parts of other notes stay as they are. */
  readonly notes: ReadonlySet<string>;
}

/** A draft after the merge. */
export interface MergeResult {
  /** New text; `undefined` when nothing is left of the draft. */
  readonly text: string | undefined;
  /** Sections that changed in the note while the author had rewritten them: the new version stands below. */
  readonly conflicts: readonly DraftSection[];
  /** Parts whose section is gone from its note but which the author has rewritten: they stay. */
  readonly orphaned: readonly Part[];
}

/** Name of a part: note id and section key. */
export function partName(note: string, key: string): string {
  return `${note} ${key}`;
}

function newPart(section: DraftSection, newer: boolean): Part {
  return {
    marker: { note: section.note, key: section.key, lines: formatLines(section.lines), newer },
    text: section.text,
  };
}

/** What becomes of the part of a section that stands in the draft already: itself, or itself and the new version. */
function mergePart(part: Part, section: DraftSection, before: SectionState | undefined): Part[] {
  const marker = { ...part.marker, lines: formatLines(section.lines) };
  const untouched = before?.written === shortHash(part.text);
  if (untouched || part.text === section.text) return [{ ...newPart(section, part.marker.newer) }];
  const own = { ...part, marker };
  return before?.content === section.content ? [own] : [own, newPart(section, true)];
}

/** Puts sections that are not in the draft yet behind the one that comes before them in the note, or behind lower notes. */
function insert(parts: readonly Part[], fresh: ReadonlySet<DraftSection>, order: readonly DraftSection[]): Part[] {
  const places = new Map(parts.map((part, index) => [partName(part.marker.note, part.marker.key), index]));
  const followers = new Map<number, Part[]>();
  let note = '';
  let place: number | undefined;
  for (const section of order) {
    if (section.note !== note) place = undefined;
    note = section.note;
    place = places.get(partName(section.note, section.key)) ?? place;
    if (!fresh.has(section)) continue;
    place ??= parts.findLastIndex((part) => compareNoteIds(part.marker.note, section.note) < 0);
    const behind = followers.get(place) ?? [];
    behind.push(newPart(section, false));
    followers.set(place, behind);
  }
  return [...(followers.get(-1) ?? []), ...parts.flatMap((part, index) => [part, ...(followers.get(index) ?? [])])];
}

/**
 * Brings a draft up to date with its notes and keeps what the author wrote.
 *
 * A part that nobody touched is replaced; a rewritten one stays, and a new version of its section is put below it once.
 * A part that the author deleted does not come back while its section is the same. Parts of vanished sections go, unless rewritten.
 */
export function mergeDraft(input: MergeInput): MergeResult {
  if (input.existing === undefined) {
    const parts = input.sections.map((section) => newPart(section, false));
    return {
      text: parts.length === 0 ? undefined : joinDraft({ head: input.head, parts }),
      conflicts: [],
      orphaned: [],
    };
  }
  const draft = splitDraft(input.existing);
  const wanted = new Map(input.sections.map((section) => [partName(section.note, section.key), section]));
  const nameOf = (part: Part): string => partName(part.marker.note, part.marker.key);
  const present = new Set(draft.parts.map(nameOf));
  const hasNewer = new Set(draft.parts.filter((part) => part.marker.newer).map(nameOf));
  const conflicts: DraftSection[] = [];
  const orphaned: Part[] = [];
  const parts = draft.parts.flatMap((part): Part[] => {
    if (!input.notes.has(part.marker.note)) return [part];
    const section = wanted.get(nameOf(part));
    const before = input.before.get(nameOf(part));
    if (section === undefined) {
      if (before?.written === shortHash(part.text)) return [];
      orphaned.push(part);
      return [part];
    }
    // Where a newer version already stands below, that one is brought up to date, not the author's.
    if (hasNewer.has(nameOf(part)) && !part.marker.newer)
      return [{ ...part, marker: { ...part.marker, lines: formatLines(section.lines) } }];
    const merged = mergePart(part, section, before);
    if (merged.length > 1) conflicts.push(section);
    return merged;
  });
  const isFresh = (section: DraftSection): boolean => {
    const before = input.before.get(partName(section.note, section.key));
    const deletedByAuthor = before?.topic === section.topic && before.content === section.content;
    return !present.has(partName(section.note, section.key)) && !deletedByAuthor;
  };
  const all = insert(parts, new Set(input.sections.filter(isFresh)), input.sections);
  const headIsOurs = input.writtenHead !== undefined && shortHash(draft.head) === input.writtenHead;
  if (all.length === 0 && headIsOurs) return { text: undefined, conflicts, orphaned };
  return { text: joinDraft({ head: headIsOurs ? input.head : draft.head, parts: all }), conflicts, orphaned };
}

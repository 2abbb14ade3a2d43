import type { DraftSection } from './group.ts';
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
  /** Sections whose text in the draft is the author's now. */
  readonly kept: readonly DraftSection[];
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

/** What becomes of the part of a section that stands in the draft already. */
function mergePart(
  part: Part,
  section: DraftSection,
  before: SectionState | undefined,
): { parts: Part[]; kept: boolean } {
  const marker = { ...part.marker, lines: formatLines(section.lines) };
  const untouched = before === undefined ? part.text === section.text : shortHash(part.text) === before.written;
  if (untouched || part.text === section.text) return { parts: [newPart(section, false)], kept: false };
  if (before?.content === section.content) return { parts: [{ ...part, marker }], kept: true };
  return { parts: [{ ...part, marker }, newPart(section, true)], kept: true };
}

/** Puts sections that are not in the draft yet behind the one that comes before them in the note. */
function insert(parts: Part[], fresh: readonly DraftSection[], order: readonly DraftSection[]): Part[] {
  const result = [...parts];
  const at = (section: DraftSection): number =>
    result.findLastIndex((part) => part.marker.note === section.note && part.marker.key === section.key);
  for (const section of fresh) {
    const place = order.indexOf(section);
    const previous = order
      .slice(0, place)
      .reverse()
      .map(at)
      .find((index) => index >= 0);
    const sameNote = previous ?? result.findLastIndex((part) => part.marker.note < section.note);
    result.splice(sameNote + 1, 0, newPart(section, false));
  }
  return result;
}

/**
 * Brings a draft up to date with its notes and keeps what the author wrote.
 *
 * A part that nobody touched is replaced; a rewritten one stays, and a new version of its section is put below it once.
 * A part that the author deleted does not come back while its section is the same. Parts of vanished sections go, unless rewritten.
 */
export function mergeDraft(input: MergeInput): MergeResult {
  const wanted = new Map(input.sections.map((section) => [partName(section.note, section.key), section]));
  if (input.existing === undefined) {
    const parts = input.sections.map((section) => newPart(section, false));
    return { text: parts.length === 0 ? undefined : joinDraft({ head: input.head, parts }), kept: [], orphaned: [] };
  }
  const draft = splitDraft(input.existing);
  const kept: DraftSection[] = [];
  const orphaned: Part[] = [];
  const present = new Set<string>();
  const hasNewer = new Set(
    draft.parts.filter((part) => part.marker.newer).map((part) => partName(part.marker.note, part.marker.key)),
  );
  const parts = draft.parts.flatMap((part): Part[] => {
    const name = partName(part.marker.note, part.marker.key);
    if (!input.notes.has(part.marker.note)) return [part];
    const section = wanted.get(name);
    const before = input.before.get(name);
    if (section === undefined) {
      if (before !== undefined && shortHash(part.text) === before.written) return [];
      orphaned.push(part);
      return [part];
    }
    present.add(name);
    // Where a newer version already stands below, that one is brought up to date, not the author's.
    if (hasNewer.has(name) && !part.marker.newer) {
      kept.push(section);
      return [{ ...part, marker: { ...part.marker, lines: formatLines(section.lines) } }];
    }
    const merged = mergePart(part, section, before);
    if (merged.kept) kept.push(section);
    return part.marker.newer
      ? merged.parts.map((each) => ({ ...each, marker: { ...each.marker, newer: true } }))
      : merged.parts;
  });
  const fresh = input.sections.filter((section) => {
    const name = partName(section.note, section.key);
    const before = input.before.get(name);
    const deleted = before !== undefined && before.topic === section.topic && before.content === section.content;
    if (!present.has(name) && deleted) kept.push(section);
    return !present.has(name) && !deleted;
  });
  const all = insert(parts, fresh, input.sections);
  const untouchedHead = input.writtenHead !== undefined && shortHash(draft.head) === input.writtenHead;
  if (all.length === 0 && untouchedHead) return { text: undefined, kept, orphaned };
  return { text: joinDraft({ head: untouchedHead ? input.head : draft.head, parts: all }), kept, orphaned };
}

import { warning, type Finding } from '../model/finding.ts';
import { compareSections } from './drafts/changes.ts';
import { formatFrontMatter, formatLines } from './drafts/front-matter.ts';
import type { DraftSection } from './drafts/group.ts';
import { joinDraft, shortHash, splitDraft, type DraftPart } from './drafts/marker.ts';
import { compareNoteIds } from './drafts/numbering.ts';
import type { ImportState, NoteState } from './drafts/state.ts';
import type { CatalogueTopic } from './places/catalogue.ts';
import type { NoteSummary } from './summarize-note.ts';

/** What planning needs of a note. */
export type PlannedNote = Pick<
  NoteSummary,
  'path' | 'id' | 'title' | 'formatName' | 'lines' | 'content' | 'quarantine' | 'isWhole'
> & {
  readonly sections: readonly DraftSection[];
};

/** A file to write, or without text to delete; the path is relative to the drafts folder. */
export type FileChange = readonly [path: string, text: string | undefined];

/** What an import leaves besides files. */
export interface ImportPlan {
  readonly state: ImportState;
  readonly findings: readonly Finding[];
}

/** What planning needs besides the notes. */
export interface PlanInput {
  readonly notes: readonly PlannedNote[];
  readonly state: ImportState;
  readonly topics: readonly CatalogueTopic[];
  /** Text of a file in the drafts folder as it was before this import, or `undefined`. */
  readonly readFile: (path: string) => string | undefined;
}

const INTRODUCTION =
  '{/* 노트를 옮긴 초안이다. 노트의 문장을 그대로 두지 말고 자기 말로 다시 쓴 뒤, AWS 문서로 확인하고 npm run promote -- <초안>으로 공개한다. */}';

function stateOf({ id, title, formatName, lines, content, sections }: PlannedNote): NoteState {
  const known = sections.map(({ key, content, topic, title, heading, lines }) => {
    return { key, content, topic, title, heading, lines };
  });
  return { id, title, format: formatName, lines, content, sections: known };
}

/** Path of a topic's draft inside the drafts folder: `compute/lambda.mdx`. */
export const draftPath = (topic: string): string => `${topic}.mdx`;

/** Path of the draft that is put beside one that its author has edited. */
export const newDraftPath = (topic: string): string => `${topic}.new.mdx`;

function quarantineFile({ id, quarantine }: PlannedNote): string | undefined {
  if (quarantine.length === 0) return undefined;
  const blocks = quarantine.map(({ lines, reason, text }) => `── ${lines[0]}–${lines[1]}줄: ${reason}\n${text}\n`);
  return [`노트 ${id}에서 격리한 원문이다. 초안에는 들어 있지 않거나 일부만 들어 있다.\n`, ...blocks].join('\n');
}

const firstLine = ({ marker }: DraftPart): number => Number.parseInt(marker.lines, 10);

/** Parts by note, then by line. */
const byPlace = (a: DraftPart, b: DraftPart): number =>
  compareNoteIds(a.marker.note, b.marker.note) || firstLine(a) - firstLine(b);

/** Topics with a section that is not as it was in the last import. */
function changedTopics(notes: readonly PlannedNote[], state: ImportState): ReadonlySet<string> {
  const topics = notes.flatMap(({ path, sections }) => {
    const before = state.notes[path]?.sections ?? [];
    const old = new Map(before.map((section) => [section.key, section.topic]));
    return compareSections(before, sections)
      .filter(
        ({ change, section: { key, topic } }) => change !== 'same' && (change !== 'moved' || old.get(key) !== topic),
      )
      .flatMap(({ section: { key, topic } }) => [topic, old.get(key) ?? topic]);
  });
  return new Set(topics);
}

/**
 * Works out what an import changes: yields drafts and quarantine files, one at a time, and returns the state for the next
 * import. Writes nothing itself; a file whose text stays the same is not yielded.
 *
 * A draft that is as it was written is brought up to date; parts of notes that are not of this run stay. One that its author has
 * edited is never touched: where the note changed since, the new draft is put beside it.
 */
export function* planImport(input: PlanInput): Generator<FileChange, ImportPlan> {
  const { state, readFile } = input;
  const known = new Map<string, CatalogueTopic>(input.topics.map((topic) => [topic.id, topic]));
  const notes: Record<string, NoteState> = { ...state.notes };
  for (const note of input.notes) {
    if (note.isWhole !== true || !(note.path in notes)) notes[note.path] = stateOf(note);
    const path = `_quarantine/${note.id}.txt`;
    const text = quarantineFile(note);
    if (readFile(path) !== text) yield [path, text];
  }
  // Of a note that was given up nothing is known: what drafts hold of it is not gone.
  const read = input.notes.filter(({ isWhole }) => isWhole !== true);
  const ids = new Set(read.map(({ id }) => id));
  const changed = changedTopics(read, state);
  const wanted = Map.groupBy(
    read.flatMap(({ sections }) => sections),
    ({ topic }) => topic,
  );
  const ordered = Object.values(notes).sort((a, b) => compareNoteIds(a.id, b.id));
  const cited = Map.groupBy(
    ordered.flatMap(({ id, sections }) => sections.map((section) => ({ ...section, note: id }))),
    ({ topic }) => topic,
  );
  const drafts: Record<string, string> = { ...state.drafts };
  const findings: Finding[] = [];
  const before = read.flatMap(({ path }) => state.notes[path]?.sections ?? []).map(({ topic }) => topic);
  for (const topic of [...new Set([...wanted.keys(), ...before])].sort()) {
    const path = draftPath(topic);
    const onDisk = readFile(path);
    if (onDisk === undefined && state.promoted.includes(topic) && !changed.has(topic)) continue;
    const sections = wanted.get(topic) ?? [];
    const others = onDisk === undefined ? [] : splitDraft(onDisk).parts.filter(({ marker }) => !ids.has(marker.note));
    const own = sections.map(({ note, key, lines, text }): DraftPart => ({ marker: { note, key, lines: formatLines(lines) }, text })); // prettier-ignore
    const parts = [...others, ...own].sort(byPlace);
    const sources = cited.get(topic) ?? [];
    const title = sections[0]?.title ?? sources[0]?.title ?? topic;
    const head = `${formatFrontMatter(topic, title, known.get(topic), sources)}\n\n${INTRODUCTION}`;
    const text = parts.length === 0 ? undefined : joinDraft({ head, parts });
    const isEdited = onDisk !== undefined && onDisk !== text && state.drafts[topic] !== shortHash(onDisk);
    if (isEdited) {
      if (!changed.has(topic)) continue;
      const message =
        text === undefined
          ? '이 초안의 절이 노트에서 사라졌지만, 고친 글이라 남겼다. 지울지 정한다'
          : `노트가 바뀌었다. 고친 초안은 두고 새 초안을 ${newDraftPath(topic)}에 썼다. 합친 뒤 그것을 지운다`;
      findings.push(warning(text === undefined ? 'import/gone' : 'import/changed', path, 1, message));
      if (text !== undefined) yield [newDraftPath(topic), text];
      continue;
    }
    if (text === undefined) Reflect.deleteProperty(drafts, topic);
    else drafts[topic] = shortHash(text);
    if (text !== onDisk) yield [path, text];
  }
  return { state: { ...state, notes, drafts }, findings };
}

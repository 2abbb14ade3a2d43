import { warning, type Finding } from '../model/finding.ts';
import type { CatalogueTopic } from './places/catalogue.ts';
import { formatFrontMatter } from './drafts/front-matter.ts';
import type { DraftSection } from './drafts/group.ts';
import { shortHash, splitDraft } from './drafts/marker.ts';
import { mergeDraft, partName, type MergeResult } from './drafts/merge.ts';
import { pastOf, renameParts } from './drafts/past.ts';
import { sourcesByTopic } from './drafts/sources.ts';
import { compareNoteIds } from './drafts/numbering.ts';
import type { ImportState, NoteState, SectionState } from './drafts/state.ts';
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

function stateOf(note: PlannedNote): NoteState {
  const { id, title, formatName, lines, content } = note;
  const sections = note.sections.map(({ key, content, topic, title, heading, lines, written }): SectionState => {
    return { key, content, topic, title, heading, lines, written };
  });
  return { id, title, format: formatName, lines, content, sections };
}

/** The order of sections in a draft: by note, then by line. */
function byPlace(
  a: { note: string; lines: readonly [number, number] },
  b: { note: string; lines: readonly [number, number] },
): number {
  return compareNoteIds(a.note, b.note) || a.lines[0] - b.lines[0];
}

/** Path of a topic's draft inside the drafts folder: `compute/lambda.mdx`. */
export function draftPath(topic: string): string {
  return `${topic}.mdx`;
}

function quarantineFile(note: PlannedNote): string | undefined {
  if (note.quarantine.length === 0) return undefined;
  const blocks = note.quarantine.map(
    (block) => `── ${block.lines[0]}–${block.lines[1]}줄: ${block.reason}\n${block.text}\n`,
  );
  return [`노트 ${note.id}에서 격리한 원문이다. 초안에는 들어 있지 않거나 일부만 들어 있다.\n`, ...blocks].join('\n');
}

function mergeFindings(path: string, merged: MergeResult): Finding[] {
  const warn = (rule: string, message: string): Finding => warning(rule, path, 1, message);
  return [
    ...merged.conflicts.map((section) =>
      warn(
        'import/changed',
        `노트 ${section.note}의 "${section.heading}" 절이 바뀌었다. 고친 글은 두고 새 판을 그 아래에 넣었다. 합친 뒤 새 판을 지운다`,
      ),
    ),
    ...merged.orphaned.map(({ marker }) =>
      warn(
        'import/gone',
        `노트 ${marker.note}의 ${marker.lines}줄은 노트에서 사라졌지만, 고친 글이라 남겼다. 지울지 정한다`,
      ),
    ),
  ];
}

/**
 * Works out what an import changes: yields drafts and quarantine files, one at a time, and returns the state for the next
 * import. Writes nothing itself.
 *
 * Drafts are merged with what stands in the folder, see {@link mergeDraft}; a file whose text stays the same is not yielded.
 */
export function* planImport(input: PlanInput): Generator<FileChange, ImportPlan> {
  const { state, topics, readFile } = input;
  const known = new Map<string, CatalogueTopic>(topics.map((topic) => [topic.id, topic]));
  const notes: Record<string, NoteState> = { ...state.notes };
  for (const note of input.notes) {
    if (note.isWhole !== true || !(note.path in notes)) notes[note.path] = stateOf(note);
    const path = `_quarantine/${note.id}.txt`;
    const text = quarantineFile(note);
    if (readFile(path) !== text) yield [path, text];
  }
  // Of a note that was given up nothing is known: what drafts hold of it is not gone.
  const read = input.notes.filter((note) => note.isWhole !== true);
  const past = pastOf(read, state);
  const sources = sourcesByTopic(notes);
  const ordered = read.flatMap((note) => note.sections).sort(byPlace);
  const wanted = Map.groupBy(ordered, ({ topic }) => topic);
  const heads: Record<string, string> = { ...state.heads };
  const ids = new Set(read.map((note) => note.id));
  const promoted = new Set(state.promoted);
  const findings: Finding[] = [];
  const touched = new Set([...wanted.keys(), ...[...past.sections.values()].map((section) => section.topic)]);
  for (const topic of [...touched].sort()) {
    const path = draftPath(topic);
    const onDisk = readFile(path);
    const sections = wanted.get(topic) ?? [];
    const isUnchanged = ({ note, key, content }: DraftSection): boolean =>
      past.sections.get(partName(note, key))?.content === content;
    if (onDisk === undefined && promoted.has(topic) && sections.every(isUnchanged)) continue;
    const cited = sources.get(topic) ?? [];
    const title = sections[0]?.title ?? cited[0]?.title ?? topic;
    const head = `${formatFrontMatter(topic, title, known.get(topic), cited)}\n\n${INTRODUCTION}`;
    const merged = mergeDraft({
      existing: renameParts(onDisk, past.renamed),
      head,
      writtenHead: state.heads[topic],
      sections,
      before: past.sections,
      notes: ids,
    });
    if (merged.text === undefined) Reflect.deleteProperty(heads, topic);
    else if (splitDraft(merged.text).head === head) heads[topic] = shortHash(head);
    findings.push(...mergeFindings(path, merged));
    if (merged.text !== onDisk) yield [path, merged.text];
  }
  return { state: { version: 1, notes, heads, promoted: [...promoted] }, findings };
}

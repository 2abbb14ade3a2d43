import type { Finding } from '../model/finding.ts';
import type { CatalogueTopic } from './catalogue/catalogue.ts';
import { compareSections, type SectionChange } from './drafts/changes.ts';
import { formatFrontMatter, type SourceSection } from './drafts/front-matter.ts';
import type { DraftSection } from './drafts/group.ts';
import { shortHash, splitDraft } from './drafts/marker.ts';
import { mergeDraft, partName } from './drafts/merge.ts';
import { compareNoteIds } from './drafts/numbering.ts';
import type { ImportState, NoteState, SectionState } from './drafts/state.ts';
import type { NoteSummary } from './summarize-note.ts';

/** Files to write (or, without text, to delete), paths relative to the drafts folder; and what to remember. */
export interface ImportPlan {
  readonly files: ReadonlyMap<string, string | undefined>;
  readonly state: ImportState;
  readonly findings: readonly Finding[];
  /** What happened to each section since the last import, by note path. */
  readonly changes: ReadonlyMap<string, readonly SectionChange[]>;
}

/** What planning needs besides the notes. */
export interface PlanInput {
  readonly notes: readonly NoteSummary[];
  readonly state: ImportState;
  readonly topics: readonly CatalogueTopic[];
  /** Text of a file in the drafts folder, or `undefined`. */
  readonly readFile: (path: string) => string | undefined;
}

const INTRODUCTION =
  '{/* 노트를 옮긴 초안이다. 노트의 문장을 그대로 두지 말고 자기 말로 다시 쓴 뒤, AWS 문서로 확인하고 npm run promote -- <초안>으로 공개한다. */}';

function groupByTopic<T extends { readonly topic: string }>(sections: Iterable<T>): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const section of sections) {
    const group = groups.get(section.topic);
    if (group === undefined) groups.set(section.topic, [section]);
    else group.push(section);
  }
  return groups;
}

function stateOf(summary: NoteSummary): NoteState {
  const remember = ({ key, content, topic, title, heading, lines, text }: DraftSection): SectionState => ({
    key,
    content,
    topic,
    title,
    heading,
    lines,
    written: shortHash(text),
  });
  return {
    id: summary.id,
    title: summary.title,
    format: summary.formatName,
    lines: summary.lines,
    content: summary.content,
    sections: summary.sections.map(remember),
  };
}

/** The order of sections in a draft: by note, then by line. */
function byPlace(
  a: { note: string; lines: readonly [number, number] },
  b: { note: string; lines: readonly [number, number] },
): number {
  return compareNoteIds(a.note, b.note) || a.lines[0] - b.lines[0];
}

/** Every section that the drafts hold, of this run and of earlier ones, by topic and in the order of the drafts. */
function sourcesByTopic(notes: Readonly<Record<string, NoteState>>): Map<string, SourceSection[]> {
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

/** Path of a topic's draft inside the drafts folder: `compute/lambda.mdx`. */
export function draftPath(topic: string): string {
  return `${topic}.mdx`;
}

function quarantineFile(summary: NoteSummary): string | undefined {
  if (summary.quarantine.length === 0) return undefined;
  const blocks = summary.quarantine.map(
    (block) => `── ${block.lines[0]}–${block.lines[1]}줄: ${block.reason}\n${block.text}\n`,
  );
  return [`노트 ${summary.id}에서 격리한 원문이다. 초안에는 들어 있지 않거나 일부만 들어 있다.\n`, ...blocks].join(
    '\n',
  );
}

/**
 * Works out what an import changes: drafts by topic, quarantine files and the state for the next time. Writes nothing.
 *
 * Drafts are merged with what stands in the folder, see {@link mergeDraft}; a file whose text stays the same is not in `files`.
 */
export function planImport(input: PlanInput): ImportPlan {
  const { state: before, topics } = input;
  const known = new Map<string, CatalogueTopic>(topics.map((topic) => [topic.id, topic]));
  const files = new Map<string, string | undefined>();
  const put = (path: string, text: string | undefined): void => {
    if (input.readFile(path) !== text) files.set(path, text);
  };
  const notes: Record<string, NoteState> = { ...before.notes };
  const changes = new Map<string, readonly SectionChange[]>();
  const previous = new Map<string, SectionState>();
  const renamed = new Map<string, string>();
  const findings: Finding[] = [];
  for (const summary of input.notes) {
    const old = before.notes[summary.path]?.sections ?? [];
    const compared = compareSections(old, summary.sections);
    changes.set(summary.path, compared);
    for (const change of compared) {
      if (change.before === undefined) continue;
      const name = partName(summary.id, change.after?.key ?? change.before.key);
      previous.set(name, change.before);
      if (change.after !== undefined && change.after.key !== change.before.key)
        renamed.set(partName(summary.id, change.before.key), change.after.key);
    }
    notes[summary.path] = stateOf(summary);
    put(`_quarantine/${summary.id}.txt`, quarantineFile(summary));
  }
  const sources = sourcesByTopic(notes);
  const wanted = groupByTopic(input.notes.flatMap((note) => note.sections).sort(byPlace));
  const heads: Record<string, string> = { ...before.heads };
  const ids = new Set(input.notes.map((note) => note.id));
  const touched = new Set([...wanted.keys(), ...[...previous.values()].map((section) => section.topic)]);
  const promoted = new Set(before.promoted);
  for (const topic of [...touched].sort()) {
    const path = draftPath(topic);
    const existing = renameParts(input.readFile(path), renamed);
    const sections = wanted.get(topic) ?? [];
    const unchanged = sections.every(
      (section) => previous.get(partName(section.note, section.key))?.content === section.content,
    );
    if (existing === undefined && promoted.has(topic) && unchanged) continue;
    const title = sections[0]?.title ?? sources.get(topic)?.[0]?.title ?? topic;
    const head = `${formatFrontMatter(topic, title, known.get(topic), sources.get(topic) ?? [])}\n\n${INTRODUCTION}`;
    const merged = mergeDraft({
      existing,
      head,
      writtenHead: before.heads[topic],
      sections,
      before: previous,
      notes: ids,
    });
    put(path, merged.text);
    if (merged.text === undefined) Reflect.deleteProperty(heads, topic);
    else if (splitDraft(merged.text).head === head) heads[topic] = shortHash(head);
    for (const section of merged.conflicts) {
      findings.push({
        rule: 'import/changed',
        severity: 'warning',
        file: path,
        line: 1,
        message: `노트 ${section.note}의 "${section.heading}"이 바뀌었다. 고친 글은 두고 새 판을 그 아래에 넣었다. 합친 뒤 새 판을 지운다`,
      });
    }
    for (const part of merged.orphaned) {
      findings.push({
        rule: 'import/gone',
        severity: 'warning',
        file: path,
        line: 1,
        message: `노트 ${part.marker.note}의 ${part.marker.lines}줄은 노트에서 사라졌지만, 고친 글이라 남겼다. 지울지 정한다`,
      });
    }
  }
  return { files, state: { version: 1, notes, heads, promoted: [...promoted] }, findings, changes };
}

/** A section that got another heading keeps its part: the marker follows. */
function renameParts(source: string | undefined, renamed: ReadonlyMap<string, string>): string | undefined {
  if (source === undefined || renamed.size === 0) return source;
  return source.replace(
    /^(\{\/\* 노트 )(\d{3,}) ([0-9a-f]{8}) /gm,
    (whole, start: string, note: string, key: string) => {
      const after = renamed.get(partName(note, key));
      return after === undefined ? whole : `${start}${note} ${after} `;
    },
  );
}

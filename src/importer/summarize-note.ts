import { warning, type Finding } from '../model/finding.ts';
import { draftSections, type DraftSection } from './drafts/group.ts';
import { shortHash } from './drafts/marker.ts';
import type { ImportedNote } from './import-note.ts';
import type { BlockStatus, Claim } from './ledger.ts';
import type { LineSpan, RawNote } from './note.ts';
import { createWordCheck } from './words.ts';

/** A block of the ledger, without paths: `topic` is set when it is placed. */
interface NoteBlock {
  readonly lines: LineSpan;
  readonly status: BlockStatus;
  readonly topic: string | undefined;
  readonly reason: string | undefined;
}

/** Original lines that are kept beside the drafts. */
interface QuarantinedText {
  readonly lines: LineSpan;
  readonly reason: string;
  readonly text: string;
}

/** What an import keeps of a note once it is read: text and facts, no trees. */
export interface NoteSummary {
  readonly path: string;
  readonly id: string;
  readonly encoding: string;
  readonly format: string;
  /** For the list of notes: what the note calls itself, its format in words, its length. */
  readonly title: string;
  readonly formatName: string;
  readonly lines: number;
  readonly evidence: readonly string[];
  readonly content: string;
  readonly sections: readonly (DraftSection & {
    readonly confidence: number;
    readonly evidence: readonly string[];
    readonly proposed: boolean;
  })[];
  readonly blocks: readonly NoteBlock[];
  readonly quarantine: readonly QuarantinedText[];
  readonly findings: readonly Finding[];
  /** The note was given up and is kept whole in quarantine: what drafts hold of it stays as it is. */
  readonly isWhole?: boolean;
}

/** Hash of everything that a note says, whatever its name and encoding. */
export function contentHash(note: RawNote): string {
  return shortHash(note.lines.join('\n'));
}

function originalText(imported: ImportedNote, [first, last]: LineSpan): string {
  return imported.note.lines.slice(first - 1, last).join('\n');
}

/** Makes the check which words of a source are not in the draft of a topic. */
function createLostWords(sections: readonly DraftSection[]): (topic: string, source: string) => string[] {
  const texts = Map.groupBy(sections, ({ topic }) => topic);
  const checks = new Map(
    [...texts].map(([topic, own]) => [topic, createWordCheck(own.map(({ text }) => text).join('\n'))]),
  );
  return (topic, source) => checks.get(topic)?.(source) ?? [];
}

/**
 * Boils an imported note down to what drafts and report need, and proves its conservation: a placed block whose words are
 * not all in its draft is reported, and its original kept in quarantine as well.
 */
export function summarizeNote(imported: ImportedNote, id: string): NoteSummary {
  const sections = draftSections({ id, imported });
  const texts = new Map(sections.map((section) => [section.index, section]));
  const lostIn = createLostWords(sections);
  const findings: Finding[] = [...imported.findings];
  const quarantine: QuarantinedText[] = [];
  /** Keeps the original of a block as well. */
  const keep = (rule: string, { lines }: Claim, reason: string, message: string): void => {
    quarantine.push({ lines, reason, text: originalText(imported, lines) });
    const where = `${message}. 원문은 _quarantine/${id}.txt에 있다`;
    findings.push(warning(rule, imported.note.path, lines[0], where));
  };
  const blocks = imported.blocks.map((block): NoteBlock => {
    const { lines } = block;
    const section = block.section === undefined ? undefined : texts.get(block.section);
    if (block.status === 'quarantined' || (block.status === 'placed' && section === undefined)) {
      const reason = block.reason ?? '넣을 절이 없다';
      keep('import/quarantine', block, reason, `격리했다: ${reason}`);
      return { lines, status: 'quarantined', topic: undefined, reason };
    }
    if (block.status === 'meta' || section === undefined)
      return { lines, status: 'meta', topic: undefined, reason: block.reason };
    const lost = lostIn(section.topic, originalText(imported, lines));
    if (lost.length === 0) return { lines, status: 'placed', topic: section.topic, reason: block.reason };
    const reason = `초안에 없는 말: ${lost.slice(0, 8).join(', ')}`;
    keep('import/words', block, reason, reason);
    return { lines, status: 'placed', topic: section.topic, reason };
  });
  return {
    path: imported.note.path,
    id,
    encoding: imported.note.encoding,
    format: imported.format,
    title: imported.title ?? `노트 ${id}`,
    formatName: imported.formatName,
    lines: imported.note.lines.length,
    evidence: imported.evidence,
    content: contentHash(imported.note),
    sections: sections.map((section) => {
      const assignment = imported.sections[section.index]?.assignment;
      return {
        ...section,
        confidence: assignment?.confidence ?? 0,
        evidence: assignment?.evidence ?? [],
        proposed: assignment?.proposed !== undefined,
      };
    }),
    blocks,
    quarantine,
    findings: findings.sort((a, b) => a.line - b.line),
  };
}

/** What is kept of a note that was given up, for a reason in Korean: all its lines, in quarantine. */
export function quarantineNote(note: RawNote, id: string, reason: string): NoteSummary {
  const { path, encoding, lines } = note;
  const text = lines.length > 0 ? lines.join('\n') : `글을 꺼내지 못했다. 원문은 ${path}에 그대로 있다.`;
  const message = `${reason}. 노트를 통째로 격리했다(_quarantine/${id}.txt). 나누거나 줄여 다시 넣는다`;
  const block = { lines: [1, lines.length] as LineSpan, reason };
  return {
    path,
    id,
    encoding,
    format: 'none',
    title: `노트 ${id}`,
    formatName: '읽지 못함',
    lines: lines.length,
    evidence: [],
    content: contentHash(note),
    sections: [],
    blocks: lines.length > 0 ? [{ ...block, status: 'quarantined', topic: undefined }] : [],
    quarantine: [{ ...block, text }],
    findings: [{ rule: 'import/over-limit', severity: 'error', file: path, line: 1, message }],
    isWhole: true,
  };
}

import { warning, type Finding } from '../model/finding.ts';
import { claimsOf, type ClaimedPart } from './claims.ts';
import { cleanTree, type Cleaned } from './clean/clean.ts';
import { detectFormat, type Detection } from './detect.ts';
import { dense } from './formats/dense.ts';
import { buildLedger, type Claim } from './ledger.ts';
import { findingsOf } from './note-findings.ts';
import type { RawNote, Reading } from './note.ts';
import type { Assignment } from './places/assignment.ts';
import { placeSections, type NoteNames } from './places/place-sections.ts';
import type { Placer } from './places/placer.ts';
import { splitLists } from './places/split-lists.ts';
import { renderSections } from './render.ts';
import { toSections, type Section } from './sections.ts';

/** A section with its place and its text, ready to be put into a draft. */
export interface ImportedSection {
  readonly section: Section;
  readonly assignment: Assignment;
  /** MDX of the body, without heading. */
  readonly mdx: string;
}

/** Everything that the importer knows about one note. */
export interface ImportedNote {
  readonly note: RawNote;
  readonly format: string;
  /** Name of the format for readers. */
  readonly formatName: string;
  /** Why that format. Korean. */
  readonly evidence: readonly string[];
  readonly title: string | undefined;
  readonly sections: readonly ImportedSection[];
  readonly blocks: readonly Claim[];
  readonly findings: readonly Finding[];
}

/** The heading that the note starts with, where it is of the first level. */
function titleOf(sections: readonly Section[]): string | undefined {
  const [first] = sections;
  return first?.headingNode?.depth === 1 ? first.heading : undefined;
}

/** A note without the lines that are beside its text: what a Word document holds besides. */
function withoutSkipped(note: RawNote): RawNote {
  const skipped = new Set(note.skipped?.map(({ lines: [line] }) => line));
  return { ...note, lines: note.lines.map((line, index) => (skipped.has(index + 1) ? '' : line)) };
}

/** Names around a note: its title, its file without number and ending, the folders that it lies in. */
function namesOf(note: RawNote, title: string | undefined): NoteNames {
  const [file = note.path, ...folders] = note.path.split('/').reverse();
  const bare = file.replace(/\.[^.]*$/, '').replace(/^[\d-_. ]+|[ _-][0-9a-f]{32}$/g, '') || file;
  // of a README its folder is the name
  const own = /^(?:readme|index)$/i.test(bare) ? (folders[0]?.replace(/^[\d-_. ]+/, '') ?? bare) : bare;
  const titles = title === undefined ? [own] : [title, own];
  return { name: title ?? own, titles, folders };
}

/**
 * Reads one decoded note: detects its format, cleans it, cuts it into sections, finds their topics and writes them as MDX.
 *
 * The ledger in `blocks` covers every non-blank line. Same note and catalogue, same result.
 */
export async function importNote(original: RawNote, placer: Placer): Promise<ImportedNote> {
  const note = withoutSkipped(original);
  const { format, evidence } = detectFormat(note);
  const reading = format.read(note);
  return place(original, { format, evidence, reading, cleaned: cleanTree(reading.root) }, placer);
}

/**
 * Reads a note whose markup is too dense for that as plain headings and paragraphs: nothing is lost but the markup.
 *
 * @param reason why, in Korean, for the report
 */
export async function importPlainly(note: RawNote, placer: Placer, reason: string): Promise<ImportedNote> {
  const reading = dense.read(note);
  const cleaned: Cleaned = { root: reading.root, removed: [], emptied: [], meta: [], links: [] };
  // what a section is about is asked of exact names only
  const quick: Placer = { ...placer, rank: () => Promise.resolve([]) };
  const imported = await place(note, { format: dense, evidence: [], reading, cleaned }, quick);
  const message = `${reason}. 꾸밈 없는 글로 옮겼다. 표와 목록이 필요하면 노트를 나누거나 --limit로 시간을 늘려 다시 넣는다`;
  return { ...imported, findings: [warning('import/over-limit', note.path, 1, message), ...imported.findings] };
}

/** A note that was read and cleaned. */
interface ReadNote extends Detection {
  readonly reading: Reading;
  readonly cleaned: Cleaned;
}

async function place(
  original: RawNote,
  { format, evidence, reading, cleaned }: ReadNote,
  placer: Placer,
): Promise<ImportedNote> {
  const note = withoutSkipped(original);
  const whole = toSections(cleaned.root);
  const placed = await placeSections(placer, whole, namesOf(note, reading.title));
  const { sections, assignments } = splitLists(placer, { sections: whole, assignments: placed });
  const written = renderSections(sections.map(({ nodes }) => nodes));
  const parts = sections.flatMap((section, index): ClaimedPart[] => {
    const assignment = assignments[index];
    const rendered = written[index];
    return assignment === undefined || rendered === undefined ? [] : [{ section, assignment, rendered }];
  });
  return {
    note: original,
    format: format.id,
    formatName: format.name,
    evidence: evidence.map((each) => each.reason),
    title: reading.title ?? titleOf(sections),
    sections: parts.map(({ section, assignment, rendered }) => ({ section, assignment, mdx: rendered.mdx })),
    blocks: buildLedger(original, claimsOf(reading, cleaned, parts, original.skipped ?? [])),
    findings: [
      ...(original.doubts ?? []).map(({ line, message }) => warning('import/mixed', original.path, line, message)),
      ...(reading.remarks ?? []).map(({ line, message }) => warning('import/check', note.path, line, message)),
      ...findingsOf(
        note,
        { ...cleaned, removed: [...(reading.removed ?? []), ...cleaned.removed] },
        sections,
        assignments,
      ),
    ],
  };
}

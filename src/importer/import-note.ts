import type { Finding } from '../model/finding.ts';
import { assignSections } from './assign/assign.ts';
import type { Assignment } from './assign/assignment.ts';
import { splitLists } from './assign/split-lists.ts';
import type { Matcher } from './assign/matcher.ts';
import { claimsOf, type Part } from './claims.ts';
import { cleanTree, type Cleaned } from './clean/clean.ts';
import { detectFormat } from './detect.ts';
import { buildLedger, type Claim } from './ledger.ts';
import { findingsOf } from './note-findings.ts';
import type { MetaLines, NoteFormat, RawNote, Reading } from './note.ts';
import { readPlainly } from './read-plainly.ts';
import { renderBlocks } from './render.ts';
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

interface Read {
  readonly reading: Reading;
  readonly cleaned: Cleaned;
  readonly problem: Finding[];
}

/** Reads and cleans a note; one that is nested deeper than parsers can follow comes as plain text. */
function readAndClean(note: RawNote, format: NoteFormat): Read {
  try {
    const reading = format.read(note);
    return { reading, cleaned: cleanTree(reading.root), problem: [] };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const reading = readPlainly(note);
    const message = '너무 깊이 감싼 글이라 구조를 읽지 못했다. 글만 옮겼으니 원문과 견주어 본다';
    const problem: Finding = { rule: 'import/too-deep', severity: 'warning', file: note.path, line: 1, message };
    return {
      reading,
      cleaned: { root: reading.root, removed: [], emptied: [], meta: [], links: [] },
      problem: [problem],
    };
  }
}

/** Longest line that is parsed, in UTF-16 units. Beyond that it is data, and could keep a parser busy for minutes. */
const MAX_LINE = 20_000;

/** Takes out lines of absurd length: they go to quarantine unparsed. */
function withoutGiants(note: RawNote): { note: RawNote; giants: MetaLines[] } {
  const giants = note.lines.flatMap((line, index): MetaLines[] =>
    line.length > MAX_LINE ? [{ lines: [index + 1, index + 1], reason: `한 줄이 너무 길다(${line.length}자)` }] : [],
  );
  if (giants.length === 0) return { note, giants };
  return { note: { ...note, lines: note.lines.map((line) => (line.length > MAX_LINE ? '' : line)) }, giants };
}

/** What to call a note: its title, or its file without number and ending. */
function nameOf(note: RawNote, title: string | undefined): string {
  const file = note.path.split('/').at(-1) ?? note.path;
  return title ?? (file.replace(/\.[^.]*$/, '').replace(/^\d+[-_. ]*/, '') || file);
}

/** Names around a note that may tell its domain: its title and the folders that it lies in. */
function tagsOf(note: RawNote, title: string | undefined): string[] {
  const folders = note.path.split('/').slice(0, -1).reverse();
  return [...(title === undefined ? [] : [title]), ...folders];
}

/**
 * Reads one decoded note: detects its format, cleans it, cuts it into sections, finds their topics and writes them as MDX.
 *
 * The ledger in `blocks` covers every non-blank line. Same note and catalogue, same result.
 */
export function importNote(original: RawNote, matcher: Matcher): ImportedNote {
  const { note, giants } = withoutGiants(original);
  const { format, evidence } = detectFormat(note);
  const { reading, cleaned, problem } = readAndClean(note, format);
  const whole = toSections(cleaned.root);
  const { sections, assignments } = splitLists(matcher, {
    sections: whole,
    assignments: assignSections(matcher, whole, nameOf(note, reading.title), tagsOf(note, reading.title)),
  });
  const parts = sections.flatMap((section, index): Part[] => {
    const assignment = assignments[index];
    return assignment === undefined ? [] : [{ section, assignment, rendered: renderBlocks(section.nodes) }];
  });
  return {
    note: original,
    format: format.id,
    formatName: format.name,
    evidence: evidence.map((each) => each.reason),
    title: reading.title ?? titleOf(sections),
    sections: parts.map(({ section, assignment, rendered }) => ({ section, assignment, mdx: rendered.mdx })),
    blocks: buildLedger(original, claimsOf(reading, cleaned, parts, giants)),
    findings: [
      ...problem,
      ...findingsOf(
        note,
        { ...cleaned, removed: [...(reading.removed ?? []), ...cleaned.removed] },
        sections,
        assignments,
      ),
    ],
  };
}

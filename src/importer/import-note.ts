import type { Finding } from '../model/finding.ts';
import { assignSections, type Assignment } from './assign/assign.ts';
import type { Matcher } from './assign/score.ts';
import { cleanTree, type Cleaned } from './clean/clean.ts';
import { detectFormat } from './detect.ts';
import { buildLedger, type Claim } from './ledger.ts';
import type { RawNote } from './note.ts';
import { linesOf } from './read-markdown.ts';
import { renderBlocks, type Rendered } from './render.ts';
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
  /** Why that format. Korean. */
  readonly evidence: readonly string[];
  readonly title: string | undefined;
  readonly sections: readonly ImportedSection[];
  readonly blocks: readonly Claim[];
  readonly findings: readonly Finding[];
}

function claimsOf(
  cleaned: Cleaned,
  meta: readonly Claim[],
  sections: readonly Section[],
  assignments: readonly Assignment[],
  rendered: readonly Rendered[],
): Claim[] {
  const claims: Claim[] = [...meta];
  for (const lost of cleaned.emptied)
    claims.push({ lines: lost.lines, status: 'quarantined', reason: `실행되거나 불러오는 HTML: ${lost.what}` });
  for (const { refused } of rendered) for (const each of refused) claims.push({ ...each, status: 'quarantined' });
  sections.forEach((section, index) => {
    if (section.headingNode !== undefined) {
      const lines = linesOf(section.headingNode);
      claims.push(
        assignments[index]?.grouping === true
          ? { lines, status: 'meta', reason: '묶음 제목' }
          : { lines, status: 'placed', section: index },
      );
    }
    for (const node of section.nodes) claims.push({ lines: linesOf(node), status: 'placed', section: index });
  });
  return claims;
}

function findingsOf(
  note: RawNote,
  cleaned: Cleaned,
  sections: readonly Section[],
  assignments: readonly Assignment[],
): Finding[] {
  const warn = (rule: string, line: number, message: string): Finding => ({
    rule,
    severity: 'warning',
    file: note.path,
    line,
    message,
  });
  const links = cleaned.links.map((remark) =>
    remark.kind === 'picture'
      ? warn(
          'import/picture',
          remark.line,
          `그림을 옮기지 않았다: ${remark.target.slice(0, 120)}. 필요하면 도식으로 다시 그린다`,
        )
      : warn('import/unsafe', remark.line, `실행되는 주소를 뗐다: ${remark.target.slice(0, 60)}`),
  );
  const removed = cleaned.removed.map((each) =>
    warn('import/unsafe', each.line, `실행되거나 불러오는 HTML을 뗐다: ${each.what}`),
  );
  const unsure = sections.flatMap((section, index) => {
    const assignment = assignments[index];
    if (assignment === undefined || assignment.grouping) return [];
    const name = section.heading ?? '제목 없는 절';
    if (assignment.proposed !== undefined)
      return [
        warn(
          'import/new-topic',
          section.lines[0],
          `"${name}"에 맞는 주제가 없어 ${assignment.topic}를 제안한다. 맞는지 본다`,
        ),
      ];
    return assignment.confidence < 0.25
      ? [
          warn(
            'import/unsure',
            section.lines[0],
            `"${name}"을 ${assignment.topic}에 넣었지만 근거가 약하다. 맞는지 본다`,
          ),
        ]
      : [];
  });
  return [...removed, ...links, ...unsure].sort((a, b) => a.line - b.line);
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
export function importNote(note: RawNote, matcher: Matcher): ImportedNote {
  const { format, evidence } = detectFormat(note);
  const reading = format.read(note);
  const cleaned = cleanTree(reading.root);
  const sections = toSections(cleaned.root);
  const assignments = assignSections(matcher, sections, tagsOf(note, reading.title));
  const rendered = sections.map((section) => renderBlocks(section.nodes));
  const meta = [...reading.meta, ...cleaned.meta].map((each): Claim => ({
    lines: each.lines,
    status: 'meta',
    reason: each.reason,
  }));
  return {
    note,
    format: format.id,
    evidence: evidence.map((each) => each.reason),
    title: reading.title,
    sections: sections.flatMap((section, index) => {
      const assignment = assignments[index];
      return assignment === undefined ? [] : [{ section, assignment, mdx: rendered[index]?.mdx ?? '' }];
    }),
    blocks: buildLedger(note, claimsOf(cleaned, meta, sections, assignments, rendered)),
    findings: findingsOf(note, cleaned, sections, assignments),
  };
}

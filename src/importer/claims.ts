import type { Assignment } from './places/assignment.ts';
import type { Cleaned } from './clean/clean.ts';
import type { Claim } from './ledger.ts';
import type { MetaLines, Reading } from './note.ts';
import { linesOf } from './read-markdown.ts';
import type { Rendered } from './render.ts';
import type { Section } from './sections.ts';

/** A section on its way: assigned and written. */
export interface ClaimedPart {
  readonly section: Section;
  readonly assignment: Assignment;
  readonly rendered: Rendered;
}

/** Everything that claims lines of a note, in order of precedence; `skipped` are lines beside the text. */
export function claimsOf(
  reading: Reading,
  cleaned: Cleaned,
  parts: readonly ClaimedPart[],
  skipped: readonly MetaLines[],
): Claim[] {
  const meta = (entries: readonly MetaLines[]): Claim[] =>
    entries.map((each) => ({ lines: each.lines, status: 'meta', reason: each.reason }));
  const quarantined = (entries: readonly MetaLines[]): Claim[] =>
    entries.map((each) => ({ lines: each.lines, status: 'quarantined', reason: each.reason }));
  return [
    ...quarantined(skipped),
    ...meta(reading.meta),
    ...quarantined(reading.quarantined ?? []),
    ...meta(cleaned.meta),
    ...quarantined(cleaned.emptied),
    ...quarantined(parts.flatMap(({ rendered }) => rendered.refused)),
    ...parts.flatMap(({ section, assignment }): Claim[] => {
      const placed = section.nodes.map((node): Claim => ({
        lines: linesOf(node),
        status: 'placed',
        section: section.index,
      }));
      if (section.headingNode === undefined) return placed;
      const lines = linesOf(section.headingNode);
      return [
        assignment.grouping
          ? { lines, status: 'meta', reason: '묶음 제목' }
          : { lines, status: 'placed', section: section.index },
        ...placed,
      ];
    }),
    ...meta(reading.leftover ?? []),
  ];
}

import { differingIn } from '../../matching/correction.ts';
import type { StatementMatcher } from '../../matching/match.ts';
import type { PageStatement } from '../../matching/page-statements.ts';
import type { Kind } from '../../matching/judged.ts';
import type { PastedStatement } from './read-paste.ts';

/** A statement of pasted notes, and what the pages say about it. */
export interface Checked {
  readonly kind: Kind;
  /** Line of the paste, from 1. */
  readonly line: number;
  readonly text: string;
  /** The nearest heading above it. */
  readonly heading: string;
  /** Parts of `text` that differ, `[start, end)`. */
  readonly marks: readonly (readonly [number, number])[];
  /** What says the same or something else; `undefined` for what no page says. */
  readonly place: PageStatement | undefined;
  /** From 0 to 1. */
  readonly sure: number;
}

/** Checks one statement against the pages: of the topics that it may be about the likeliest that says something of it counts. */
export function checkStatement(
  { line, text, headings }: PastedStatement,
  { judge, topicsOf, mayDiffer }: StatementMatcher,
): Checked {
  const heading = headings.join(' ');
  const own = { line, text, heading: headings[0] ?? '' };
  const isMeant = mayDiffer(text, heading);
  for (const topic of topicsOf(text, heading)) {
    const { kind, place, sure, span } = judge(text, { topic, heading });
    if (kind === 'new' || place === undefined) continue;
    if (kind === 'differs' && !isMeant(topic)) continue;
    return { ...own, kind, place, sure, marks: kind === 'differs' ? differingIn(text, place, span) : [] };
  }
  return { ...own, kind: 'new', place: undefined, sure: 1, marks: [] };
}

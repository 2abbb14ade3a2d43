import { hasMarkup } from '../../markdown/html-elements.ts';
import { isTitle } from '../clean/titles.ts';
import type { MappedLine } from '../note.ts';

/** Depth of the heading that a margin note becomes. */
export const MARGIN_DEPTH = 6;

interface Level {
  readonly pattern: RegExp;
  readonly depth: number;
}

/** Numbering of hand-outs, outermost first: `1. ` › `1) ` › `(1) ` › `① `. */
const NUMBERED: readonly Level[] = [
  { pattern: /^(\d{1,2}\.\s+\S.*)$/, depth: 2 },
  { pattern: /^(\d{1,2}\)\s*\S.*)$/, depth: 3 },
  { pattern: /^(?:-\s+)?(\(\d{1,2}\)\s*\S.*)$/, depth: 4 },
  { pattern: /^([①-⑳]\s*\S.*)$/, depth: 5 },
];

function isBlank(line: MappedLine | undefined): boolean {
  return line === undefined || line.text.trim() === '';
}

/** A margin note `*용어`, whose explanation `:…` follows on one of the next lines. */
const MARGIN_TERM = /^(?:-\s+)?\*\s?([^\s*][^*]{0,50})$/;

/** `<제목>` alone on a line. */
const BRACKETED = /^<([^<>/]*[가-힣\s][^<>]*|[A-Z][\w\s]* \d+)>$/;

function headingOf(lines: readonly MappedLine[], index: number): { depth: number; title: string } | undefined {
  const text = lines[index]?.text.trim() ?? '';
  const term = MARGIN_TERM.exec(text)?.[1];
  if (term !== undefined) return { depth: MARGIN_DEPTH, title: term };
  const bracketed = BRACKETED.exec(text)?.[1];
  if (bracketed !== undefined) return { depth: 5, title: bracketed };
  if (!isTitle(text) || hasMarkup(text) || !isBlank(lines[index - 1])) return undefined;
  for (const { pattern, depth } of NUMBERED) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const next = lines[index + 1]?.text.trim() ?? '';
    // The next number right below means a numbered list.
    if (pattern.test(next)) return undefined;
    return { depth, title: match[1] ?? text };
  }
  return undefined;
}

/**
 * Writes the titles of a hand-out as Markdown headings: `2. Lambda` → `## 2. Lambda`, `1) 개요` → `### 1) 개요`,
 * `*트리거` (a margin note) → `###### 트리거`. A numbered list stays a list.
 */
export function markHeadings(lines: readonly MappedLine[]): MappedLine[] {
  return lines.flatMap((line, index) => {
    const heading = headingOf(lines, index);
    if (heading === undefined) return [line];
    const blank = { text: '', line: line.line };
    return [blank, { text: `${'#'.repeat(heading.depth)} ${heading.title}`, line: line.line }, blank];
  });
}

import { parseGfm } from '../markdown/parse-gfm.ts';
import { walk } from '../markdown/walk.ts';
import type { MappedLine } from './note.ts';

/** A fence: quotes, list markers and indentation in front of it, its backticks or tildes, and what stands behind. */
const FENCE = /^((?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)]|\[\^[^\][]+\]:)(?=[ \t])))*[ \t]*)(`{3,}(?=[^`]*$)|~{3,})(.*)$/;

/** Fenced code; lines are counted from 0. */
interface CodeBlock {
  readonly first: number;
  readonly last: number;
  readonly lead: string;
  readonly mark: string;
  readonly isClosed: boolean;
}

const hasFences = (texts: readonly string[]): boolean => texts.some((text) => /`{3}|~{3}/.test(text));

/** The fenced code of a note, as the parser sees it. */
function codeBlocks(texts: readonly string[]): CodeBlock[] {
  const blocks: CodeBlock[] = [];
  if (!hasFences(texts)) return blocks;
  walk(parseGfm(texts.join('\n')), (node) => {
    if (node.type !== 'code' || node.position === undefined) return;
    const { start, end: stop } = node.position;
    // code that nothing closes ends where the next line starts
    const [first, last] = [start.line - 1, stop.line - (stop.column === 1 && stop.line > start.line ? 2 : 1)];
    const [, lead = '', mark] = FENCE.exec(texts[first] ?? '') ?? [];
    if (mark === undefined) return;
    const end = (texts[last] ?? '').replace(/^[\s>]*/, '').trimEnd();
    blocks.push({ first, last, lead, mark, isClosed: last > first && end.startsWith(mark) && /^(`+|~+)$/.test(end) });
  });
  return blocks;
}

/** The lines of fenced code, the fences themselves included, counted from 0. */
export function linesInCode(texts: readonly string[]): ReadonlySet<number> {
  const lines = new Set<number>();
  for (const { first, last } of codeBlocks(texts)) for (let at = first; at <= last; at += 1) lines.add(at);
  return lines;
}

/** The first heading below a blank line in some code; one sign alone is a comment in many languages. */
function headingIn(texts: readonly string[], { first, last }: CodeBlock): number | undefined {
  for (let at = first + 2; at <= last; at += 1)
    if (/^#{2,6}\s+\S/.test(texts[at] ?? '') && (texts[at - 1] ?? '').trim() === '') return at;
  return undefined;
}

/** Most fences that are put right in one note. */
const MOST_REPAIRS = 20;

/** What lines start with that stand in the same quote and item as a fence: `> - ` → `>   `. */
const continuationOf = ({ lead }: CodeBlock): string =>
  lead.replace(/\[\^[^\][]+\]:\s+/g, '    ').replace(/[^>\t]/g, ' ');

/** Puts one fence right; `undefined` where all are. */
function repair(lines: readonly MappedLine[]): MappedLine[] | undefined {
  const texts = lines.map(({ text }) => text);
  const blocks = codeBlocks(texts);
  const open = blocks.find(({ isClosed }) => !isClosed);
  if (open === undefined) return undefined;
  const endBefore = (block: CodeBlock, at: number): MappedLine[] => {
    let last = at - 1;
    while (last > block.first && texts[last]?.trim() === '') last -= 1;
    const end = { text: continuationOf(block) + block.mark, line: lines[last]?.line ?? 0 };
    return [...lines.slice(0, last + 1), end, ...lines.slice(last + 1)];
  };
  const isAtEnd = texts.slice(open.last + 1).every((text) => text.trim() === '');
  if (isAtEnd) {
    // a fence too few further up swallows what stands below it
    const swallowing = [open, ...blocks.toReversed()].find((block) => headingIn(texts, block) !== undefined);
    return swallowing === undefined ? undefined : endBefore(swallowing, headingIn(texts, swallowing) ?? 0);
  }
  const fences = texts.flatMap((text, at) => (at > open.last && FENCE.test(text) ? [at] : []));
  const close = fences.find((at) => /^[\s>]*[`~]+\s*$/.test(texts[at] ?? ''));
  if (close === undefined || fences.length % 2 === 0) return endBefore(open, open.last + 1);
  const lead = continuationOf(open);
  return lines.map(
    (line, at) =>
    at <= open.last || at > close ? line : { ...line, text: lead + line.text.replace(lead.includes('>') ? /^(?:[ \t]*>)* ?/ : /^\s*(?=[`~]{3})/, '') }, // prettier-ignore
  );
}

/**
 * Ends code that its author forgot to end, and moves careless lines into the quote or list item that their code stands in.
 *
 * Example: in `- ~~~` / `코드` / `~~~` the item would end before `코드`, and the last fence would swallow the rest of the note.
 */
export function settleCode(written: readonly MappedLine[]): readonly MappedLine[] {
  let lines = written;
  for (let round = 0; round < MOST_REPAIRS; round += 1) {
    const repaired = repair(lines);
    if (repaired === undefined) break;
    lines = repaired;
  }
  return lines;
}

/** Lets `rewrite` change what stands outside the code spans of a line. */
export function outsideSpans(line: string, rewrite: (text: string) => string): string {
  return line
    .split(/(`+[^`]*`+)/)
    .map((part) => (part.startsWith('`') ? part : rewrite(part)))
    .join('');
}

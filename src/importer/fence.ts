import type { MappedLine } from './note.ts';

/** Tells code from text, line by line. */
interface FenceReader {
  /** Takes the next line and says whether it is part of fenced code, the fences themselves included. */
  readonly isCode: (line: string) => boolean;
  /** The fence that is open after that line; empty outside code. */
  readonly mark: () => string;
}

/** Starts reading lines outside code. */
export function createFence(): FenceReader {
  let open = '';
  return {
    isCode(line) {
      const [, mark, rest = ''] = /^\s*(?:(?:>|[-*+]|\d+[.)])\s*)*(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
      if (open === '') {
        // Backticks behind backticks make a code span: ```a``` is no fence.
        if (mark === undefined || (mark.startsWith('`') && rest.includes('`'))) return false;
        open = mark;
      } else if (mark?.startsWith(open) === true && rest.trim() === '') open = '';
      return true;
    },
    mark: () => open,
  };
}

/** Ends code that the author forgot to end, at the next heading below a blank line: it would swallow the rest of the note. */
export function closeFence(lines: readonly MappedLine[]): readonly MappedLine[] {
  const fence = createFence();
  let start = 0;
  lines.forEach(({ text }, index) => {
    const before = fence.mark();
    fence.isCode(text);
    if (before === '' && fence.mark() !== '') start = index;
  });
  if (fence.mark() === '') return lines;
  const end = lines.findIndex(
    ({ text }, index) =>
      // One sign alone is a comment in many languages.
      index > start && /^#{2,6}\s+\S/.test(text) && (lines[index - 1]?.text.trim() ?? '') === '',
  );
  const heading = lines[end];
  if (heading === undefined) return lines;
  return [...lines.slice(0, end), { text: fence.mark(), line: heading.line - 1 }, ...lines.slice(end)];
}

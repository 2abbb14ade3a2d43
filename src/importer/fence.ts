import type { MappedLine } from './note.ts';

/** A line that may open or close fenced code. */
export interface FenceMark {
  /** Quotes, list markers and indentation in front of the mark. */
  readonly lead: string;
  /** Three or more backticks or tildes. */
  readonly mark: string;
  /** What stands behind the mark: a language opens code. */
  readonly rest: string;
}

const MARK = /^((?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)]|\[\^[^\][]+\]:)(?=[ \t])))*[ \t]*)(`{3,}|~{3,})(.*)$/;

/** Reads a line as a fence: `> - ~~~js` → `{ lead: "> - ", mark: "~~~", rest: "js" }`; `undefined` for any other line. */
export function readFence(line: string): FenceMark | undefined {
  const [, lead = '', mark, rest = ''] = MARK.exec(line) ?? [];
  // Backticks behind backticks make a code span: ```a``` is no fence.
  return mark === undefined || (mark.startsWith('`') && rest.includes('`')) ? undefined : { lead, mark, rest };
}

/** Whether a fence ends code that `mark` opened. One behind a list marker opens code of another item. */
export function isClosing(fence: FenceMark, mark: string): boolean {
  return fence.mark.startsWith(mark) && fence.rest.trim() === '' && !/[^\s>]/.test(fence.lead);
}

/** Tells code from text, line by line. */
interface FenceReader {
  /** Takes the next line and says whether it is part of fenced code, the fences themselves included. */
  readonly isCode: (line: string) => boolean;
  /** The fence that is open after that line; empty outside code. */
  readonly mark: () => string;
}

/** Starts reading lines outside code. Fences inside an HTML comment are none. */
export function createFence(): FenceReader {
  let open = '';
  let inComment = false;
  return {
    isCode(line) {
      if (inComment) {
        inComment = !line.includes('-->');
        return false;
      }
      const fence = readFence(line);
      if (open !== '') {
        if (fence !== undefined && isClosing(fence, open)) open = '';
        return true;
      }
      inComment = fence === undefined && /^[\s>*+-]*<!--(?!.*-->)/.test(line);
      open = fence?.mark ?? '';
      return fence !== undefined;
    },
    mark: () => open,
  };
}

/** Lets `rewrite` change runs of lines outside code; code stays as it is. */
export function outsideCode(
  lines: readonly MappedLine[],
  rewrite: (run: readonly MappedLine[]) => readonly MappedLine[],
): MappedLine[] {
  const fence = createFence();
  const result: MappedLine[] = [];
  let run: MappedLine[] = [];
  for (const line of lines) {
    if (!fence.isCode(line.text)) {
      run.push(line);
      continue;
    }
    for (const written of rewrite(run)) result.push(written);
    run = [];
    result.push(line);
  }
  for (const written of rewrite(run)) result.push(written);
  return result;
}

/** Lets `rewrite` change what stands outside the code spans of a line. */
export function outsideSpans(line: string, rewrite: (text: string) => string): string {
  return line
    .split(/(`+[^`]*`+)/)
    .map((part) => (part.startsWith('`') ? part : rewrite(part)))
    .join('');
}

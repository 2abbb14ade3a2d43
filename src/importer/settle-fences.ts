import { createFence, isClosing, readFence, type FenceMark } from './fence.ts';
import type { MappedLine } from './note.ts';

/** A fence and its line, counted from 0. */
interface PlacedFence extends FenceMark {
  readonly at: number;
}

/** What lies ahead of each fence, by its place in the list of fences. */
interface Outlook {
  /** The fence that would close code opened here; `undefined` when none does. */
  readonly closer: readonly (number | undefined)[];
  /** Whether a reader who starts here, outside code, is inside code at the end of the note; the last entry is false. */
  readonly endsOpen: readonly boolean[];
}

/** Where code ends: at a fence further down, or before a line where a fence is missing. */
type End = { readonly closer: number; readonly isLoose: boolean } | { readonly cut: number };

/** Fences longer than this are taken for fences of this length. */
const LONGEST = 12;

/** Lines above a fence among which the item is looked for that it stands in. */
const LOOK_BACK = 200;

/** Every fence outside comments, those that only stand in code included. */
function findFences(lines: readonly MappedLine[]): PlacedFence[] {
  const reader = createFence();
  return lines.flatMap(({ text }, at) => {
    if (!reader.isCode(text)) return [];
    const fence = readFence(text);
    return fence === undefined ? [] : [{ ...fence, at }];
  });
}

function lookAhead(fences: readonly PlacedFence[]): Outlook {
  const closer: (number | undefined)[] = [];
  const endsOpen: boolean[] = [];
  endsOpen[fences.length] = false;
  const nearest = new Map<string, number>();
  for (let index = fences.length - 1; index >= 0; index -= 1) {
    const fence = fences[index];
    if (fence === undefined) continue;
    const found = nearest.get(fence.mark.slice(0, LONGEST));
    closer[index] = found;
    endsOpen[index] = found === undefined || endsOpen[found + 1] === true;
    for (let length = 3; length <= Math.min(fence.mark.length, LONGEST); length += 1) {
      const mark = fence.mark.slice(0, length);
      if (isClosing(fence, mark)) nearest.set(mark, index);
    }
  }
  return { closer, endsOpen };
}

/** Where the text of the item begins that a fence behind nothing but white space stands in; 0 outside lists. */
function itemColumn(lines: readonly MappedLine[], at: number, indent: number): number {
  for (let above = at - 1; indent > 0 && above >= Math.max(0, at - LOOK_BACK); above -= 1) {
    const text = lines[above]?.text.replace(/\t/g, '    ') ?? '';
    if (text.trim() === '' || text.search(/\S/) >= indent) continue;
    const column = /^\s*(?:(?:[-*+]|\d{1,9}[.)])\s+)+/.exec(text)?.[0].length ?? 0;
    return column <= indent ? column : 0;
  }
  return 0;
}

/** What lines must start with to stand in the same quote and item as a fence: `> - ` → `>   `. */
function continuationOf(lines: readonly MappedLine[], { at, lead }: PlacedFence): string {
  const spaces = lead
    .replace(/\t/g, '    ')
    .replace(/\[\^[^\][]+\]:\s+/g, '    ')
    .replace(/[^>]/g, ' ');
  return /\S/.test(lead) ? spaces : ' '.repeat(itemColumn(lines, at, spaces.length));
}

/** Whether a line stands behind a continuation. */
function isInside(line: string, continuation: string): boolean {
  let rest = line.replace(/\t/g, '    ');
  for (const [token] of continuation.matchAll(/> ?| +/g)) {
    const [found] = (token.startsWith('>') ? /^ {0,3}> ?/ : /^ */).exec(rest) ?? [];
    if (found === undefined) return false;
    if (!token.startsWith('>') && found.length < token.length && rest.trim() !== '') return false;
    rest = rest.slice(token.startsWith('>') ? found.length : token.length);
  }
  return true;
}

/**
 * Where the code that `fences[index]` opens ends; `undefined` when nothing ends it.
 *
 * Code whose lines stand left of their item is either careless or lacks its end, and so is code with a heading in it. The
 * reading is taken after which every fence of the note has its partner.
 */
function endOf(
  lines: readonly MappedLine[],
  fences: readonly PlacedFence[],
  index: number,
  continuation: string,
  { closer, endsOpen }: Outlook,
): End | undefined {
  const start = fences[index]?.at ?? 0;
  const close = closer[index];
  const last = close === undefined ? lines.length : (fences[close]?.at ?? 0);
  const isBalanced = close !== undefined && endsOpen[close + 1] === false;
  let ahead = index + 1;
  let isLoose = false;
  for (let at = start + 1; at < last; at += 1) {
    const text = lines[at]?.text ?? '';
    while ((fences[ahead]?.at ?? lines.length) < at) ahead += 1;
    const cutBalances = endsOpen[ahead] === false;
    if (!isLoose && !isInside(text, continuation)) {
      if (!isBalanced || cutBalances) return { cut: at };
      isLoose = true;
    }
    // One sign alone is a comment in many languages.
    const isHeading = /^#{2,6}\s+\S/.test(text) && (lines[at - 1]?.text.trim() ?? '') === '';
    if (isHeading && (close === undefined || (!isBalanced && cutBalances))) return { cut: at };
  }
  if (close === undefined) return undefined;
  return { closer: close, isLoose: isLoose || !isInside(lines[last]?.text ?? '', continuation) };
}

/** Puts careless lines of code into the quote or item that the code stands in. */
function moveInside(line: MappedLine, continuation: string): MappedLine {
  if (isInside(line.text, continuation)) return line;
  const text = continuation.includes('>') ? line.text.replace(/^(?:[ \t]*>)* ?/, '') : line.text;
  return { ...line, text: continuation + text };
}

/**
 * Makes every fence of a note unmistakable, so that all readers of it, line by line or as a tree, find the same code: ends
 * code that its author forgot to end, and moves lines into the quote or list item that their code stands in.
 *
 * Example: in `- ~~~` / `코드` / `~~~` the item would end before `코드`, and the last fence would swallow the rest of the note.
 */
export function settleFences(lines: readonly MappedLine[]): readonly MappedLine[] {
  const fences = lines.some(({ text }) => /`{3}|~{3}/.test(text)) ? findFences(lines) : [];
  if (fences.length === 0) return lines;
  const outlook = lookAhead(fences);
  const settled: MappedLine[] = [];
  let done = 0;
  for (let index = 0; index < fences.length;) {
    const fence = fences[index];
    if (fence === undefined) break;
    const continuation = continuationOf(lines, fence);
    const end = endOf(lines, fences, index, continuation, outlook);
    if (end === undefined) break;
    for (const line of lines.slice(done, fence.at + 1)) settled.push(line);
    if ('cut' in end) {
      let last = end.cut - 1;
      while (last > fence.at && lines[last]?.text.trim() === '') last -= 1;
      for (const line of lines.slice(fence.at + 1, last + 1)) settled.push(line);
      settled.push({ text: continuation + fence.mark, line: lines[last]?.line ?? 0 });
      done = last + 1;
      while ((fences[index]?.at ?? lines.length) < end.cut) index += 1;
    } else {
      const close = fences[end.closer]?.at ?? fence.at;
      const code = lines.slice(fence.at + 1, close + 1);
      for (const line of code) settled.push(end.isLoose ? moveInside(line, continuation) : line);
      done = close + 1;
      index = end.closer + 1;
    }
  }
  for (const line of lines.slice(done)) settled.push(line);
  return settled;
}

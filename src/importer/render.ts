import type { Heading, RootContent } from 'mdast';
import { findMdxProblem } from '../markdown/verify-mdx.ts';
import { stringifyMdx } from '../markdown/stringify-mdx.ts';
import type { LineSpan } from './note.ts';
import { linesOf } from './read-markdown.ts';
import { textOf } from './sections.ts';
import { walk } from './walk.ts';
import { wordsIn } from './words.ts';

/** A block that could not be written safely, with the reason in Korean. */
interface Refused {
  readonly lines: LineSpan;
  readonly reason: string;
}

/** MDX of some blocks, and the blocks that had to stay out. */
export interface Rendered {
  readonly mdx: string;
  readonly refused: readonly Refused[];
}

/** Longest single paragraph or cell that is written, in UTF-16 units: beyond that it is data, and no editor likes it. */
const MAX_TEXT = 20_000;
/** The same for code, which may be a whole file. */
const MAX_CODE = 200_000;

/** Length of the longest text inside a block, when it is longer than a draft can bear. */
function excess(node: RootContent): number {
  let most = 0;
  walk(node, (inner) => {
    const isLeaf = inner.type === 'paragraph' || inner.type === 'heading' || inner.type === 'tableCell';
    if (inner.type === 'code' && inner.value.length > MAX_CODE) most = Math.max(most, inner.value.length);
    if (isLeaf) {
      const { length } = textOf(inner);
      if (length > MAX_TEXT) most = Math.max(most, length);
    }
  });
  return most;
}

/** The same words without any structure: what is left when a block's Markdown would not read back. */
function plainly(node: RootContent): RootContent[] {
  return textOf(node)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ type: 'paragraph', children: [{ type: 'text', value: line }] }));
}

/** Writes one block so that it reads back as inert MDX, as plain text if need be, or refuses it. */
function renderAlone(node: RootContent): { mdx: string } | { reason: string } {
  const written = stringifyMdx([node]);
  const problem = findMdxProblem(written);
  if (problem === undefined) return { mdx: written };
  const plain = stringifyMdx(plainly(node));
  return findMdxProblem(plain) === undefined ? { mdx: plain } : { reason: problem };
}

/** Length of blocks that are written and read back together, in UTF-16 units. */
const BATCH = 50_000;

/** Blocks in batches of bearable length: a parser needs hundreds of bytes for each letter. */
function batchesOf(nodes: readonly RootContent[]): RootContent[][] {
  const batches: RootContent[][] = [[]];
  let length = 0;
  for (const node of nodes) {
    if (length > BATCH) {
      batches.push([]);
      length = 0;
    }
    batches.at(-1)?.push(node);
    length += textOf(node).length;
  }
  return batches;
}

/** Writes blocks as MDX and reads the result back: nothing in it may run, whatever the note held. */
export function renderBlocks(nodes: readonly RootContent[]): Rendered {
  const refused: Refused[] = [];
  const fitting = nodes.filter((node) => {
    const length = excess(node);
    if (length === 0) return true;
    refused.push({ lines: linesOf(node), reason: `한 덩어리가 너무 길다(${length}자)` });
    return false;
  });
  const parts: string[] = [];
  for (const batch of batchesOf(fitting)) {
    const whole = stringifyMdx(batch);
    if (findMdxProblem(whole) === undefined) {
      parts.push(whole);
      continue;
    }
    for (const node of batch) {
      const alone = renderAlone(node);
      if ('mdx' in alone) parts.push(alone.mdx);
      else refused.push({ lines: linesOf(node), reason: alone.reason });
    }
  }
  return { mdx: parts.join('\n'), refused };
}

/** Writes a heading at the given depth, from 2 to 6; its text alone, or its words alone, when it would not read back. */
export function renderHeading(heading: Heading | string, depth: number): string {
  const level = Math.min(6, Math.max(2, depth)) as Heading['depth'];
  const text: Heading = {
    type: 'heading',
    depth: level,
    children: [{ type: 'text', value: typeof heading === 'string' ? heading : textOf(heading).replace(/\s+/g, ' ') }],
  };
  // `### 1\. 개요`: a number at the start of a heading makes no list.
  const written = stringifyMdx([typeof heading === 'string' ? text : { ...heading, depth: level }]).replace(
    /^(#+ \d+)\\(?=[.)])/,
    '$1',
  );
  const plain = stringifyMdx([text]);
  return (
    [written, plain].find((each) => findMdxProblem(each) === undefined) ??
    `${'#'.repeat(level)} ${wordsIn(plain).join(' ')}`
  );
}

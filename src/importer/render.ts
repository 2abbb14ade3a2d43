import type { Heading, RootContent } from 'mdast';
import { findMdxProblem, findMdxProblems } from '../markdown/verify-mdx.ts';
import { stringifyMdx } from '../markdown/stringify-mdx.ts';
import type { LineSpan } from './note.ts';
import { linesOf } from './read-markdown.ts';
import { textOf } from './sections.ts';
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

/** The same words without any structure: what is left when a block's Markdown would not read back. */
function plainly(node: RootContent): RootContent[] {
  return textOf(node)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ type: 'paragraph', children: [{ type: 'text', value: line }] }));
}

/** Length of blocks that are written and read back together, in UTF-16 units. */
const BATCH = 10_000;

/** Blocks in batches of bearable length; two lists in a row stay together, so that they stay two. */
function batchesOf(nodes: readonly RootContent[]): RootContent[][] {
  const batches: RootContent[][] = [];
  let length = BATCH;
  for (const node of nodes) {
    const isNextList = node.type === 'list' && batches.at(-1)?.at(-1)?.type === 'list';
    if (length >= BATCH && !isNextList) {
      batches.push([]);
      length = 0;
    }
    batches.at(-1)?.push(node);
    length += textOf(node).length;
  }
  return batches;
}

/** Writes blocks each for itself, as plain text if need be, and refuses those that do not read back even so. */
function renderAlone(nodes: readonly RootContent[]): Rendered {
  const written = nodes.map((node) => stringifyMdx([node]));
  const problems = findMdxProblems(written);
  const mdx: string[] = [];
  const refused: Refused[] = [];
  nodes.forEach((node, index) => {
    const reason = problems[index];
    const text = reason === undefined ? (written[index] ?? '') : stringifyMdx(plainly(node));
    if (reason === undefined || findMdxProblem(text) === undefined) mdx.push(text);
    else refused.push({ lines: linesOf(node), reason });
  });
  return { mdx: mdx.join('\n'), refused };
}

/**
 * Writes the blocks of sections as MDX and reads the result back: nothing in it may run, whatever the note held.
 *
 * Short sections are read back together: to start a parser costs more than to read them.
 */
export function renderSections(sections: readonly (readonly RootContent[])[]): Rendered[] {
  const all = sections.map((nodes) => batchesOf(nodes).map((batch) => ({ batch, written: stringifyMdx(batch) })));
  const problems = findMdxProblems(all.flatMap((batches) => batches.map(({ written }) => written))).values();
  return all.map((batches) => {
    const rendered = batches.map(({ batch, written }): Rendered =>
      problems.next().value === undefined ? { mdx: written, refused: [] } : renderAlone(batch),
    );
    return {
      mdx: rendered.flatMap(({ mdx }) => (mdx === '' ? [] : mdx)).join('\n'),
      refused: rendered.flatMap(({ refused }) => refused),
    };
  });
}

/** A heading to write, at the given depth from 2 to 6. */
export interface HeadingText {
  readonly heading: Heading | string;
  readonly depth: number;
}

function levelOf(depth: number): Heading['depth'] {
  return Math.min(6, Math.max(2, depth)) as Heading['depth'];
}

function plainHeading({ heading, depth }: HeadingText): string {
  const value = typeof heading === 'string' ? heading : textOf(heading).replace(/\s+/g, ' ');
  return stringifyMdx([{ type: 'heading', depth: levelOf(depth), children: [{ type: 'text', value }] }]);
}

/** Writes headings; the text of one alone, or its words alone, when it would not read back. */
export function renderHeadings(headings: readonly HeadingText[]): string[] {
  // `### 1\. 개요`: a number at the start of a heading makes no list.
  const written = headings.map((each) =>
    (typeof each.heading === 'string'
      ? plainHeading(each)
      : stringifyMdx([{ ...each.heading, depth: levelOf(each.depth) }])
    ).replace(/^(#+ \d+)\\(?=[.)])/, '$1'),
  );
  const problems = findMdxProblems(written);
  return headings.map((each, index) => {
    if (problems[index] === undefined) return written[index] ?? '';
    const plain = plainHeading(each);
    return findMdxProblem(plain) === undefined
      ? plain
      : `${'#'.repeat(levelOf(each.depth))} ${wordsIn(plain).join(' ')}`;
  });
}

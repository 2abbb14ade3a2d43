import { splitSentences } from '../../matching/sentences.ts';
import type { NameShare } from './heading-names.ts';

/** One thing that pasted notes say, and where. */
export interface PastedStatement {
  /** Line of the paste where it begins, from 1. */
  readonly line: number;
  readonly text: string;
  /** The headings above it, the nearest first. */
  readonly headings: readonly string[];
}

interface Heading {
  readonly depth: number;
  readonly text: string;
}

const FENCE = /^\s*(?:```|~~~)/;
const RULE = /^[\s|:=*_-]+$/;
const HASHES = /^\s{0,3}(#{1,6})\s+(.+?)\s*#*$/;
/** `1. EC2`, `2-1) S3`, `■ RDS`: a heading where it is mostly a name. */
const NUMBERED = /^\s{0,3}(?:(\d{1,2}(?:[.-]\d{1,2})*)[.)]?|[■□◆◇▶●○★☆※])\s+(.+)$/;
/** `[SQS]`, `<SNS>`, `**EFS**`: the same. */
const BRACKETED = /^\s{0,3}(?:\[(.+)\]|<(.+)>|【(.+)】|\*\*(.+)\*\*)\s*:?$/;
const ITEM = /^(\s*)(?:[-*+•·▪‣]|\d{1,3}[.)]|>)\s+/;
const MARKS = /\[[ xX]\]\s|!?\[([^\]]*)\]\([^)]*\)|<\/?[a-z][^<>]*>|\*\*|__|==|~~|`/g;

/** Depths below those that `#` can say: of numbered lines, and of names that stand alone, further in the further below. */
const NUMBERED_DEPTH = 7;
const NAME_DEPTH = 20;
/** So much of a numbered or bracketed line must be a name, and of one without any mark. */
const MOSTLY = 0.5;
const WHOLLY = 0.9;
const LONGEST_NAME = 40;

/** Text of a line without the marks of Markdown; of a link what there is to read. */
const plain = (line: string): string => line.replace(MARKS, (_, link?: string) => link ?? '').trim();
/** Text of a line without what makes it an item or a row. */
const content = (line: string): string => plain(line.replace(ITEM, '').replace(/^\s*\|\s*|\s*\|\s*$/g, ''));
const cellsOf = (line: string): string[] =>
  line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map(plain);
const indentOf = (line: string): number => /^\s*/.exec(line)?.[0].length ?? 0;

/** The heading that a line is, if it is one. */
function headingIn(line: string, shareOfNames: NameShare): Heading | undefined {
  const [, hashes = '', marked] = HASHES.exec(line) ?? [];
  if (marked !== undefined) return { depth: hashes.length, text: plain(marked) };
  const isName = (text: string, share: number): boolean =>
    text !== '' && text.length <= LONGEST_NAME && shareOfNames(text) >= share;
  const [, number, numbered] = NUMBERED.exec(line) ?? [];
  const text = plain(numbered ?? BRACKETED.exec(line)?.slice(1).find(Boolean) ?? '');
  if (isName(text, MOSTLY)) return { depth: NUMBERED_DEPTH + (number?.split(/[.-]/).length ?? 1), text };
  const alone = content(line);
  const isRow = line.trimStart().startsWith('|');
  return isName(alone, WHOLLY) && !isRow ? { depth: NAME_DEPTH + indentOf(line), text: alone } : undefined;
}

/** A row of a table as it reads with its heads: of two columns as one, of more each cell by itself. */
function rowTexts([name = '', ...cells]: readonly string[], heads: readonly string[]): string[] {
  const title = (column: number): string => (cells.length === 1 ? '' : (heads[column + 1] ?? ''));
  return cells.flatMap((cell, column) => (cell === '' ? [] : [`${`${name} ${title(column)}`.trim()} | ${cell}`]));
}

/**
 * Reads pasted notes, Markdown or plain: what each line says, under the headings above it. Code is left out, and names that
 * stand alone say nothing but what the lines below are about.
 */
export function readPaste(paste: string, shareOfNames: NameShare): PastedStatement[] {
  const statements: PastedStatement[] = [];
  const open: Heading[] = [];
  let block: string[] = [];
  let first = 0;
  let isCode = false;
  let heads: readonly string[] = [];
  const leave = (depth: number): void => {
    while ((open.at(-1)?.depth ?? 0) >= depth) open.pop();
  };
  const headings = (): string[] => open.map(({ text }) => text).reverse();
  const close = (): void => {
    const text = block.join('\n');
    for (const sentence of splitSentences(text)) {
      const line = first + text.slice(0, sentence.start).split('\n').length;
      statements.push({ line, text: sentence.text, headings: headings() });
    }
    block = [];
  };
  const lines = paste.normalize('NFC').split(/\r\n?|\n/);
  for (const [index, line] of lines.entries()) {
    const isFence = FENCE.test(line);
    const isRule = RULE.test(line);
    const heading = isCode || isFence || isRule ? undefined : headingIn(line, shareOfNames);
    const isItem = ITEM.test(line);
    const isRow = line.trimStart().startsWith('|') && !isCode && !isRule;
    if (isFence || isRule || isItem || isRow || heading !== undefined) close();
    if (!isRow && !isRule) heads = [];
    if (isFence) isCode = !isCode;
    else if (isRow && RULE.test(lines[index + 1] ?? '') && lines[index + 1]?.includes('-') === true)
      heads = cellsOf(line);
    else if (isRow)
      for (const text of rowTexts(cellsOf(line), heads))
        statements.push({ line: index + 1, text, headings: headings() });
    else if (heading !== undefined) {
      leave(heading.depth);
      open.push(heading);
    } else if (!isCode && !isRule) {
      // What stands as far out as a name alone is not below it.
      if (isItem) leave(NAME_DEPTH + indentOf(line));
      if (block.length === 0) first = index;
      block.push(content(line));
    }
  }
  close();
  return statements;
}

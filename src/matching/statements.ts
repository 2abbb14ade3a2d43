import type { Nodes, RootContent } from 'mdast';
import { splitSentences } from './sentences.ts';

/** One thing that a note says: a sentence, an item of a list or a row of a table. */
export interface NoteStatement {
  readonly text: string;
  /** Lines of the note, 1-based and inclusive. */
  readonly lines: readonly [first: number, last: number];
  /** Headings above it, the nearest last. */
  readonly headings: readonly string[];
}

/** Fewer letters and digits are a label and say nothing. */
const LEAST_LETTERS = 4;
const saysSomething = (text: string): boolean => (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= LEAST_LETTERS;

/** Heads of a column that say nothing of its cells, and of one of remarks. */
const PLAIN_HEAD =
  /^(?:값|한도|제한|limits?|values?|내용|설명|항목|구분|서비스|service|기능|이름|name|개념|용어|특징|-)?$/i;
const REMARK = /^(?:비고|메모|note|참고)$/i;

/** A row of a table as one statement: `gp3, 최대 IOPS: 16,000, 최대 처리량: 1,000MB/s`, or `gp3 최대 IOPS 16,000` where heads say nothing. */
const rowText = (cells: readonly string[], heads: readonly string[]): string =>
  cells.reduce((row, each, at) => {
    const [cell, head] = [each.trim(), heads[at]?.trim() ?? ''];
    if (cell === '' || row === '') return row + cell;
    if (REMARK.test(head)) return `${row}, ${cell}`;
    return PLAIN_HEAD.test(head) ? `${row} ${cell}` : `${row}, ${head}: ${cell}`;
  }, '');

/** Text of a node with its line breaks; code blocks and raw HTML say nothing. */
function textOf(node: Nodes): string {
  if (node.type === 'html' || node.type === 'code' || node.type === 'image') return '';
  if (node.type === 'break') return '\n';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

const linesOf = (node: Nodes): [number, number] => [node.position?.start.line ?? 1, node.position?.end.line ?? 1];

/** The statements of parsed text below headings. */
export function* statementsOf(nodes: readonly RootContent[], headings: readonly string[]): Generator<NoteStatement> {
  for (const node of nodes) {
    const [first, last] = linesOf(node);
    if (node.type === 'table') {
      const [head, ...rows] = node.children.map(({ children }) => children.map(textOf));
      for (const [at, row] of rows.entries()) {
        const text = rowText(row, head ?? []);
        const of = node.children[at + 1];
        if (of !== undefined && saysSomething(text)) yield { text, lines: linesOf(of), headings };
      }
    } else if (node.type === 'paragraph' || node.type === 'heading') {
      const text = textOf(node);
      for (const { text: sentence, start } of splitSentences(text)) {
        if (!saysSomething(sentence)) continue;
        const line = Math.min(last, first + (text.slice(0, start).match(/\n/g)?.length ?? 0));
        yield { text: sentence, lines: [line, line], headings };
      }
    } else if (node.type === 'listItem') {
      const [lead, ...below] = node.children;
      if (lead !== undefined) yield* statementsOf([lead], headings);
      // What stands below an item is about what the item says.
      const about = lead?.type === 'paragraph' ? [...headings, textOf(lead).slice(0, 60)] : headings;
      yield* statementsOf(below, about);
    } else if ('children' in node) yield* statementsOf(node.children, headings);
  }
}

/** So many items above an item tell what it is about, with the last of them. */
const MOST_PARENTS = 3;
/** A line so long was written by no one. */
const LONGEST_LINE = 20_000;
const HEADING = /^(#{1,6})\s+(.+?)\s*#*$/;
/** `[S3]`, `■ Lambda`, `**EBS**`, `1. S3`, `== SQS ==`: a line by itself that names what follows. */
const LOOSE_HEADING =
  /^(?:\[([^\]]{1,40})\]|[■●◆▶▣□◎★]\s*(.{1,40})|\*\*([^*]{1,40})\*\*:?|={2,}\s*(.{1,40}?)\s*={2,}|<\s*([^<>/]{1,40})\s*>)$/;
const ITEM = /^(\s*)(?:[-*+•·※▪◦→>]|\d{1,2}[.)]|[①-⑳]|[가-하][.)])\s+(.+)$/;
const DIVIDER = /^\s*\|?[\s:|-]*-[\s:|-]*\|?\s*$/;
const inline = (text: string): string =>
  text
    .replace(/<[^>]{1,200}>/g, ' ')
    .replace(/!?\[([^\]]*)\]\([^)\s]*\)/g, '$1')
    .replace(/(\*\*|__|~~|`)(.*?)\1/g, '$2')
    .replace(/^\[[ xX]\]\s+/, '')
    .trim();
const cellsOf = (line: string): string[] | undefined =>
  /^\s*\|.*\|\s*$/.test(line) || /\S\s*\|\s*\S.*\|/.test(line)
    ? line.replace(/^\s*\||\|\s*$/g, '').split(/(?<!\\)\|/).map(inline) // prettier-ignore
    : line.includes('\t') && !/^\s/.test(line)
      ? line.split('\t').map(inline)
      : undefined;

/** The statements of a pasted note, Markdown or plain text, line by line: nothing is parsed that could go wrong on a plain one. */
export function readStatements(note: string): NoteStatement[] {
  const statements: NoteStatement[] = [];
  const headings: { level: number; text: string }[] = [];
  let parents: { indent: number; text: string }[] = [];
  let heads: readonly string[] | undefined;
  let isCode = false;
  const lines = note.normalize('NFC').split(/\r\n|\r|\n/);
  const under = (level: number, text: string): void => {
    while ((headings.at(-1)?.level ?? 0) >= level) headings.pop();
    headings.push({ level, text });
    parents = [];
  };
  const body = lines[0] === '---' ? lines.indexOf('---', 1) + 1 : 0;
  for (const [at, line] of lines.entries()) {
    if (at < body || line.length > LONGEST_LINE) continue;
    if (/^\s*(?:```|~~~)/.test(line)) isCode = !isCode;
    if (isCode || /^\s*(?:```|~~~)/.test(line)) continue;
    const [, marks, title] = HEADING.exec(line) ?? [];
    const loose = LOOSE_HEADING.exec(line.trim())?.slice(1).find(Boolean);
    if (marks !== undefined && title !== undefined) under(marks.length, inline(title));
    else if (loose !== undefined) under(7, loose);
    if (title !== undefined || loose !== undefined || line.trim() === '') {
      heads = undefined;
      continue;
    }
    const path = [...headings.map(({ text }) => text), ...parents.map(({ text }) => text)];
    const add = (text: string, above: readonly string[]): void => {
      if (saysSomething(text)) statements.push({ text, lines: [at + 1, at + 1], headings: above });
    };
    const cells = cellsOf(line);
    if (cells !== undefined && cells.length > 1) {
      if (DIVIDER.test(line)) continue;
      if (heads === undefined && (DIVIDER.test(lines[at + 1] ?? '') || !/\d/.test(line))) heads = cells;
      else add(rowText(cells, heads ?? []), path);
      continue;
    }
    heads = undefined;
    const [, indent = '', item] = ITEM.exec(line) ?? [];
    const depth = indent.replaceAll('\t', '  ').length;
    parents = item === undefined ? [] : parents.filter((parent) => parent.indent < depth);
    const above = [...headings.map(({ text }) => text), ...parents.map(({ text }) => text)];
    const text = inline(item ?? line);
    for (const sentence of splitSentences(text)) add(sentence.text, above);
    if (item !== undefined) parents = [...parents.slice(-MOST_PARENTS), { indent: depth, text: text.slice(0, 60) }];
  }
  return statements;
}

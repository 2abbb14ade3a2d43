import type { Root } from 'mdast';
import { linesInCode, settleCode } from '../code-lines.ts';
import type { Evidence, LineSpan, MappedLine, MetaLines, RawNote, Reading } from '../note.ts';
import { mapLines, readMarkdown } from '../read-markdown.ts';

/** Front matter of a note: its fields as they are written, and the lines that it takes. */
export interface FrontMatter {
  readonly fields: Readonly<Record<string, string>>;
  readonly lines: LineSpan;
  /** Lines in it that are no field: they stay text. */
  readonly odd: readonly number[];
}

/** Longest front matter, in lines: beyond that two such lines have nothing to do with each other. */
const LONGEST = 200;

/** A field, and a line that belongs to one; the fence that ends front matter by the one that starts it. */
const FIELD = { '---': /^([^\s:#-][^:]*):(?:\s+(.*))?$/, '+++': /^([\w.-]+)\s*=\s*(.*)$/ } as const;
const BELONGS = { '---': /^\s*(?:#.*|-\s.*|-|\s+\S.*)?$/, '+++': /^/ } as const;

/** Fields by which front matter is known although it is broken: not closed, or with lines that are none. */
const KNOWN =
  /^(?:title|layout|tags?|date|categor(?:y|ies)|aliases|permalink|author|created|updated|description|slug|draft)$/i;

/** `"S3"`, `'S3'` and `S3` as the text that they mean. */
function unquoted(text: string): string {
  const [, double, single] = /^\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)')\s*(?:#.*)?$/.exec(text) ?? [];
  return (double?.replace(/\\(.)/g, '$1') ?? single?.replaceAll("''", "'") ?? text).trim();
}

/**
 * Reads front matter: YAML (`---` … `---` on the first lines) or TOML (`+++` … `+++`). `undefined` when there is none.
 *
 * Each field is read for itself, as text: in `title: S3 정리: 고르기` a parser of YAML sees no field at all. What nothing closes
 * ends at the first blank line.
 */
export function readFrontMatter(note: RawNote): FrontMatter | undefined {
  const start = note.lines.findIndex((line) => line.trim() !== '');
  const fence = note.lines[start]?.trimEnd();
  if (fence !== '---' && fence !== '+++') return undefined;
  const isEnd = (line: string): boolean => line.trimEnd() === fence || (fence === '---' && line.trimEnd() === '...');
  const isPart = (line: string): boolean => FIELD[fence].test(line) || BELONGS[fence].test(line);
  const close = note.lines.findIndex((line, index) => index > start && isEnd(line));
  const blank = note.lines.findIndex((line, index) => index > start && line.trim() === '');
  const isClosed = close >= 0 && close - start - 1 <= LONGEST;
  const end = isClosed ? close : blank < 0 ? note.lines.length : blank;
  const body = note.lines.slice(start + 1, end);
  const odd = body.flatMap((line, index) => (isPart(line) ? [] : [start + 2 + index]));
  const fields: Record<string, string> = {};
  body.forEach((line, index) => {
    const [, name, text = ''] = FIELD[fence].exec(line) ?? [];
    if (name === undefined) return;
    // `title: >-` and its text on the next lines
    const next = body.slice(index + 1);
    const below = next.slice(
      0,
      [...next, ''].findIndex((each) => !/^\s+\S/.test(each)),
    );
    fields[name.trim()] = /^[>|][+-]?\s*$/.test(text) ? below.map((each) => each.trim()).join(' ') : unquoted(text);
  });
  const isWhole = isClosed && odd.length === 0;
  const isKnown = Object.keys(fields).some((name) => KNOWN.test(name)) && odd.length * 2 <= body.length;
  if (Object.keys(fields).length === 0 || !(isWhole || isKnown)) return undefined;
  return { fields, lines: [start + 1, isClosed ? end + 1 : end], odd };
}

/** Builds the meta entry of a front matter. */
function frontMatterMeta(front: FrontMatter | undefined): MetaLines[] {
  if (front === undefined) return [];
  const [first, last] = front.lines;
  const edges = [first - 1, ...front.odd, last + 1];
  return edges.flatMap((edge, index): MetaLines[] => {
    const lines: LineSpan = [edge + 1, (edges[index + 1] ?? 0) - 1];
    return lines[0] <= lines[1] ? [{ lines, reason: '머리말(front matter)' }] : [];
  });
}

/** Evidence from how many lines match, e.g. `countEvidence(note, /^>\s\[!/, 2, "콜아웃")`; `each` points, three times at most. */
export function countEvidence(note: RawNote, pattern: RegExp, each: number, reason: string): Evidence[] {
  let count = 0;
  for (const line of note.lines) if (pattern.test(line)) count += 1;
  return count === 0 ? [] : [{ points: each * Math.min(count, 3), reason: `${reason} ${count}줄` }];
}

/** What a rewriting step may say of a line: keep it as another text, or call it meta. */
export type LineVerdict = { readonly text: string } | { readonly meta: string };

/** Lines of Markdown and meta lines, collected by {@link rewriteLines}. */
export interface Rewritten {
  readonly lines: MappedLine[];
  readonly meta: MetaLines[];
}

/**
 * Goes through the lines that follow the front matter, outside fenced code, and lets `verdict` rewrite each or take it out
 * as meta. A meta line leaves a blank line behind, so that its neighbours do not merge.
 */
export function rewriteLines(
  note: RawNote,
  front: FrontMatter | undefined,
  verdict: (line: string, number: number) => LineVerdict,
): Rewritten {
  const lines: MappedLine[] = [];
  const meta: MetaLines[] = [...frontMatterMeta(front)];
  const start = front?.lines[1] ?? 0;
  const odd = (front?.odd ?? []).map((line) => ({ text: note.lines[line - 1]?.trim() ?? '', line }));
  const apart = odd.length > 0 ? [...odd, { text: '', line: start }] : [];
  const settled = settleCode([...apart, ...mapLines(note.lines.slice(start), start + 1)]);
  const code = linesInCode(settled.map(({ text }) => text));
  for (const [at, line] of settled.entries()) {
    const said = code.has(at) ? line : verdict(line.text, line.line);
    if ('meta' in said) {
      lines.push({ text: '', line: line.line });
      meta.push({ lines: [line.line, line.line], reason: said.meta });
    } else {
      lines.push({ text: said.text, line: line.line });
    }
  }
  return { lines, meta };
}

/** Reads lines as a tree. */
type ReadLines = (lines: readonly MappedLine[]) => Root;

/**
 * Reads a note of Markdown line by line: its front matter is meta and may name the title, `verdict` rewrites every line
 * outside code, `read` makes the tree.
 *
 * What most formats do; see `jekyll.ts` for the shortest one.
 */
export function readByLine(
  note: RawNote,
  verdict: (line: string, number: number) => LineVerdict,
  read: ReadLines = readMarkdown,
): Reading {
  const front = readFrontMatter(note);
  const { lines, meta } = rewriteLines(note, front, (line, number) => {
    const said = verdict(line, number);
    return 'meta' in said ? said : (commonVerdict(line) ?? said);
  });
  const title = front?.fields.title ?? '';
  return { root: read(lines), meta, ...(title === '' ? {} : { title }) };
}

/** What every Markdown format says of lines that are only a bullet or a line break: they carry no content. */
function commonVerdict(line: string): LineVerdict | undefined {
  if (/^\s*(?:<br\s*\/?>\s*)+$/i.test(line)) return { meta: '빈 줄 표시' };
  return /^\s{0,3}(?:[-*+])\s*$/.test(line) ? { meta: '빈 목록 표시' } : undefined;
}

/** The verdict of a format with nothing of its own in a line. */
export const asItIs = (line: string): LineVerdict => ({ text: line });

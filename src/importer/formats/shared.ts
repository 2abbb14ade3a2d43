import { parse } from 'yaml';
import type { Root } from 'mdast';
import { createFence } from '../fence.ts';
import type { Evidence, LineSpan, MappedLine, MetaLines, RawNote, Reading } from '../note.ts';
import { mapLines, readMarkdown } from '../read-markdown.ts';
import { settleFences } from '../settle-fences.ts';

/** Front matter of a note: its fields, and the lines that it takes. */
export interface FrontMatter {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly lines: LineSpan;
}

/** TOML front matter, as Hugo has it: `+++` … `+++` around lines of `name = value`. Of its fields, texts are read. */
function readToml(note: RawNote, start: number): FrontMatter | undefined {
  const end = note.lines.findIndex((line, index) => index > start && line.trimEnd() === '+++');
  if (note.lines[start]?.trimEnd() !== '+++' || end < 0 || end - start > 200) return undefined;
  const texts = note.lines.slice(start + 1, end).flatMap((line) => {
    const [, name, text] = /^(\w+)\s*=\s*["'](.*)["']\s*$/.exec(line) ?? [];
    return name === undefined || text === undefined ? [] : [[name, text] as const];
  });
  return { fields: Object.fromEntries(texts), lines: [start + 1, end + 1] };
}

/**
 * Reads front matter: YAML (`---` … `---` on the first lines) or TOML (`+++` … `+++`). `undefined` when there is none.
 *
 * Broken YAML still counts as front matter, without fields: it is about the note, whatever it says.
 */
export function readFrontMatter(note: RawNote): FrontMatter | undefined {
  const start = note.lines.findIndex((line) => line.trim() !== '');
  if (start < 0) return undefined;
  const toml = readToml(note, start);
  if (toml !== undefined) return toml;
  if (note.lines[start]?.trimEnd() !== '---') return undefined;
  const end = note.lines.findIndex((line, index) => index > start && /^(?:---|\.\.\.)\s*$/.test(line));
  if (end < 0 || end - start > 200) return undefined;
  const body = note.lines.slice(start + 1, end);
  const looksLikeYaml = body.every((line) => /^\s*(?:#.*|-\s.*|-|[^\s:#][^:]*:(?:\s.*)?|\s+\S.*)?$/.test(line));
  if (!looksLikeYaml || !body.some((line) => /^[^\s:#-][^:]*:/.test(line))) return undefined;
  return { fields: parseFields(body.join('\n')), lines: [start + 1, end + 1] };
}

function parseFields(yaml: string): Record<string, unknown> {
  try {
    // No aliases: a few lines of anchors can otherwise grow to gigabytes.
    const value: unknown = parse(yaml, { maxAliasCount: 0, logLevel: 'silent' });
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : {};
  } catch {
    return {};
  }
}

/** A text field of front matter, or `undefined`. */
function textField(front: FrontMatter | undefined, name: string): string | undefined {
  const value = front?.fields[name];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** Builds the meta entry of a front matter. */
function frontMatterMeta(front: FrontMatter | undefined): MetaLines[] {
  return front === undefined ? [] : [{ lines: front.lines, reason: '머리말(front matter)' }];
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

/** Indentation beyond any list that a person writes, in columns: deeper nesting costs a parser minutes. */
const MAX_INDENT = 60;

function withBearableIndent(line: string): string {
  return /^\s{60}/.test(line) ? ' '.repeat(MAX_INDENT) + line.trimStart() : line;
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
  const fence = createFence();
  const start = front?.lines[1] ?? 0;
  for (const line of settleFences(mapLines(note.lines.slice(start), start + 1))) {
    const said = fence.isCode(line.text) ? line : verdict(withBearableIndent(line.text), line.line);
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
  const title = textField(front, 'title');
  return { root: read(lines), meta, ...(title === undefined ? {} : { title }) };
}

/** What every Markdown format says of lines that are only a bullet or a line break: they carry no content. */
function commonVerdict(line: string): LineVerdict | undefined {
  if (/^\s*(?:<br\s*\/?>\s*)+$/i.test(line)) return { meta: '빈 줄 표시' };
  return /^\s{0,3}(?:[-*+])\s*$/.test(line) ? { meta: '빈 목록 표시' } : undefined;
}

/** The verdict of a format with nothing of its own in a line. */
export const asItIs = (line: string): LineVerdict => ({ text: line });

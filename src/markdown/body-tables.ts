import { splitWikiLinks } from './wiki-links.ts';

/** What a table says of two: in each row what is compared, and what it says of either. */
export interface TableRow {
  readonly name: string;
  readonly a: string;
  readonly b: string;
}

const RULE = /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$/;
/** A bar that is escaped belongs to the words around it. */
function cellsOf(line: string): string[] {
  const row = line.trim();
  return row
    .slice(row.startsWith('|') ? 1 : 0, row.endsWith('|') ? -1 : undefined)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.replaceAll('\\|', '|').trim());
}

/** The place of a heading among the lines of a body, -1 for none. */
const lineOf = (lines: readonly string[], heading: string): number =>
  lines.findIndex((line) => line.startsWith('#') && line.trimEnd().endsWith(`[#${heading}]`));

/** What a heading of a body says: `## NAT [#nat]` → NAT. */
export function textUnderHeading(body: string, heading: string): string | undefined {
  const lines = body.split('\n');
  return lines[lineOf(lines, heading)]?.replace(/^#+\s*|\s*\[#[^\]]*\]\s*$/g, '');
}

/** The first table under a heading of a body, its head first, with links as they are written; `undefined` without one. */
function tableUnder(body: string, heading: string): string[][] | undefined {
  const lines = body.split('\n');
  const start = lineOf(lines, heading);
  if (start === -1) return undefined;
  const after = lines.slice(start + 1);
  const end = after.findIndex((line) => /^#{1,6} /.test(line));
  const section = end === -1 ? after : after.slice(0, end);
  const rule = section.findIndex(
    (line, index) => RULE.test(line.trim()) && section[index - 1]?.startsWith('|') === true,
  );
  if (rule < 1) return undefined;
  const rest = section.slice(rule + 1);
  const last = rest.findIndex((line) => !line.startsWith('|'));
  return [section[rule - 1] ?? '', ...(last === -1 ? rest : rest.slice(0, last))].map(cellsOf);
}

/** The first table under a heading of a body as it is written and with its rows as columns; empty without one. Links are their texts (`titleOf` a topic without one). */
function tableBothWays(
  body: string,
  heading: string,
  titleOf: (topic: string) => string,
): readonly (readonly (readonly string[])[])[] {
  const words = (cell: string): string =>
    splitWikiLinks(cell)
      .map((part) => (typeof part === 'string' ? part : (part.text ?? titleOf(part.target))))
      .join('');
  const written = tableUnder(body, heading)?.map((row) => row.map(words));
  if (written === undefined) return [];
  return [written, (written[0] ?? []).map((_, at) => written.map((row) => row[at] ?? ''))];
}

/**
 * What the first table under a heading says of two, by what they are called there: in the head of a column, or of a row.
 * `undefined` where there is no such table or not both are in it.
 */
export function tableOfTwo(
  body: string,
  heading: string,
  [a, b]: readonly [string, string],
  titleOf: (topic: string) => string,
): readonly TableRow[] | undefined {
  for (const [head = [], ...rows] of tableBothWays(body, heading, titleOf)) {
    const [atA, atB] = [head.indexOf(a), head.indexOf(b)];
    if (atA < 1 || atB < 1) continue;
    return rows.map((row) => ({ name: row[0] ?? '', a: row[atA] ?? '', b: row[atB] ?? '' }));
  }
  return undefined;
}

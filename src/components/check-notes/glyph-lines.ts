import { pattern } from '../../matching/pattern.ts';
import { indentOf, saying } from './paste-headings.ts';

/** What may stand before a line for a bullet, or for the mark of a heading. */
const glyphs = pattern((of) => of.paste.glyph);
const LONGEST_HEADING = 40;
/** So many lines of a glyph make a list, if most of them have nothing below them; so few are headings. */
const LIST = 3;
const MOST = 0.6;
const FEW = 2;

/**
 * Lines of which those with a glyph that mostly stands right above another of the kind are items of a list, and those with one that
 * always stands above something else are headings.
 */
export function withBullets(lines: readonly string[]): readonly string[] {
  const written = lines.flatMap((line, at) => (line.trim() === '' ? [] : [at]));
  const kinds = new Map<string, { all: number; leaves: number }>();
  for (const [order, at] of written.entries()) {
    const [line = '', next = ''] = [lines[at], lines[written[order + 1] ?? -1]];
    const glyph = glyphs().exec(line)?.[2];
    if (glyph === undefined) continue;
    const kind = kinds.get(glyph) ?? { all: 0, leaves: 0 };
    const isLeaf = glyphs().exec(next)?.[2] === glyph || next === '' || indentOf(next) < indentOf(line);
    kinds.set(glyph, { all: kind.all + 1, leaves: kind.leaves + Number(isLeaf) });
  }
  return lines.map((line) => {
    const [mark = '', indent = '', glyph = ''] = glyphs().exec(line) ?? [];
    const { all = 0, leaves = 0 } = kinds.get(glyph) ?? {};
    if (all >= LIST && leaves >= all * MOST) return line.replace(mark, `${indent}- `);
    const text = line.slice(mark.length);
    return all >= FEW && leaves === 0 && text.length <= LONGEST_HEADING && !saying().test(text)
      ? `###### ${text}`
      : line;
  });
}

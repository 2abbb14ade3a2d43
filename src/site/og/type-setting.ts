import type { Font, Glyph } from 'opentype.js';

/** A font at a size: what text is measured and drawn with. */
export interface Face {
  readonly font: Font;
  /** Pixels. */
  readonly size: number;
}

/** A glyph of a line and where it begins, in units of the font. */
interface Placed {
  readonly glyph: Glyph;
  readonly at: number;
}

const known = new WeakMap<Font, Map<string, Glyph | undefined>>();

/** The glyph of a character; `undefined` when the font cannot draw it. Each is read once. */
function glyphOf(font: Font, character: string): Glyph | undefined {
  const glyphs = known.get(font) ?? new Map<string, Glyph | undefined>();
  known.set(font, glyphs);
  if (!glyphs.has(character))
    glyphs.set(character, font.charToGlyphIndex(character) === 0 ? undefined : font.charToGlyph(character));
  return glyphs.get(character);
}

/**
 * Sets a line: its glyphs with kerning and its width. Korean and English need no more; the font's own setting would look for the
 * rules of every script.
 */
function setLine(text: string, { font }: Face): { glyphs: Placed[]; width: number } {
  const glyphs: Placed[] = [];
  let width = 0;
  let before: Glyph | undefined;
  for (const character of text.normalize('NFC')) {
    const glyph = glyphOf(font, character);
    if (glyph === undefined) continue;
    if (before !== undefined) width += font.getKerningValue(before, glyph);
    glyphs.push({ glyph, at: width });
    width += glyph.advanceWidth;
    before = glyph;
  }
  return { glyphs, width };
}

const scaleOf = ({ font, size }: Face): number => size / font.unitsPerEm;

/** Width of a line in pixels. */
export const widthOf = (text: string, face: Face): number => setLine(text, face).width * scaleOf(face);

/** A line cut so that it fits with an ellipsis: `"보존 기간 동안 아무도 지우지 못한다" → "보존 기간 동안 아무도…"`. */
function cut(line: string, face: Face, width: number): string {
  let kept = line;
  while (kept !== '' && widthOf(`${kept}…`, face) > width) kept = kept.slice(0, -1).trimEnd();
  return `${kept.replace(/[\s,.·:(]+$/, '')}…`;
}

/**
 * Breaks text between words into at most `limit` lines that fit a width; what is left over becomes an ellipsis.
 *
 * Korean breaks between words only (as `word-break: keep-all`); a word wider than the line breaks where it must.
 */
export function breakLines(text: string, face: Face, width: number, limit: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.trim().split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer, face) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (widthOf(line, face) > width) {
      let end = line.length;
      while (end > 1 && widthOf(line.slice(0, end), face) > width) end--;
      lines.push(line.slice(0, end));
      line = line.slice(end);
    }
  }
  if (line !== '') lines.push(line);
  if (lines.length <= limit) return lines;
  return [...lines.slice(0, limit - 1), cut(lines.slice(limit - 1).join(' '), face, width)];
}

/** Numbers from nought on as texts, in tenths: a picture is wide as so many, and has thousands. */
const TENTHS = Array.from({ length: 12_000 }, (_, tenths) => String(tenths / 10));
/** A tenth of a pixel is finer than an eye. */
function tenth(value: number): string {
  const tenths = Math.round(value * 10);
  return TENTHS[tenths] ?? String(tenths / 10);
}

/** SVG path of a line whose baseline starts at a point. */
export function outline(text: string, face: Face, x: number, y: number): string {
  const scale = scaleOf(face);
  return setLine(text, face)
    .glyphs.flatMap(({ glyph, at }) => {
      const place = (dx: number, dy: number): string => `${tenth(x + (at + dx) * scale)} ${tenth(y - dy * scale)}`;
      return glyph.path.commands.map((command) => {
        if (command.type === 'Z') return 'Z';
        const end = place(command.x, command.y);
        if (command.type === 'Q') return `Q${place(command.x1, command.y1)} ${end}`;
        if (command.type !== 'C') return `${command.type}${end}`;
        return `C${place(command.x1, command.y1)} ${place(command.x2, command.y2)} ${end}`;
      });
    })
    .join('');
}

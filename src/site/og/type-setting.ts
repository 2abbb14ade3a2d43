import type { Font, Glyph } from 'opentype.js';
import type { Contour } from './paint.ts';

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

/** Outlines of a line whose baseline starts at a point. */
export function outline(text: string, face: Face, x: number, y: number): Contour[] {
  const scale = scaleOf(face);
  const contours: number[][] = [];
  for (const { glyph, at } of setLine(text, face).glyphs) {
    let contour: number[] = [];
    for (const command of glyph.path.commands) {
      if (command.type === 'Z') continue;
      const endX = x + (at + command.x) * scale;
      const endY = y - command.y * scale;
      if (command.type === 'M') contours.push((contour = []));
      if (command.type === 'Q') {
        const [startX = 0, startY = 0] = contour.slice(-2);
        const midX = x + (at + command.x1) * scale;
        const midY = y - command.y1 * scale;
        // Lines that stay nearer to the curve than a tenth of a pixel.
        const bend = Math.hypot(startX - 2 * midX + endX, startY - 2 * midY + endY);
        const pieces = Math.ceil(Math.sqrt(bend * 2.5));
        for (let piece = 1; piece < pieces; piece++) {
          const part = piece / pieces;
          const [a, b, c] = [(1 - part) ** 2, 2 * part * (1 - part), part ** 2];
          contour.push(a * startX + b * midX + c * endX, a * startY + b * midY + c * endY);
        }
      }
      contour.push(endX, endY);
    }
  }
  return contours;
}

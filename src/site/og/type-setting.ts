import type { Font } from 'opentype.js';

/** A font at a size: what text is measured and drawn with. */
export interface Face {
  readonly font: Font;
  /** Pixels. */
  readonly size: number;
}

/** Text without the characters that the font cannot draw. */
const drawable = (text: string, { font }: Face): string =>
  Array.from(text.normalize('NFC'))
    .filter((character) => font.charToGlyphIndex(character) !== 0)
    .join('');

/** Width of a line in pixels. */
export const widthOf = (text: string, face: Face): number => face.font.getAdvanceWidth(drawable(text, face), face.size);

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

/** A tenth of a pixel is finer than an eye. */
const tenth = (value: number): string => String(Math.round(value * 10) / 10);

/** SVG path of a line whose baseline starts at a point. */
export const outline = (text: string, face: Face, x: number, y: number): string =>
  face.font
    .getPath(drawable(text, face), x, y, face.size)
    .commands.map((command) => {
      if (command.type === 'Z') return 'Z';
      const end = `${tenth(command.x)} ${tenth(command.y)}`;
      if (command.type === 'Q') return `Q${tenth(command.x1)} ${tenth(command.y1)} ${end}`;
      if (command.type !== 'C') return `${command.type}${end}`;
      return `C${tenth(command.x1)} ${tenth(command.y1)} ${tenth(command.x2)} ${tenth(command.y2)} ${end}`;
    })
    .join('');

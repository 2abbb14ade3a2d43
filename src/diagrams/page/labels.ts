import type { Label } from '../picture.ts';
import { readPaint } from './paint.ts';

const probe = document.createElement('canvas').getContext('2d');

/** Blanks that were put behind a boundary's name to make room beside it (`src/diagrams/boundary-names.ts`). */
const BLANKS = /\u2800+$/;

function measure(text: string, style: CSSStyleDeclaration): TextMetrics {
  if (probe === null) throw new Error('2D canvas is missing');
  probe.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  return probe.measureText(text);
}

const widthOf = (text: string, style: CSSStyleDeclaration): number => measure(text, style).width;
/** Distance from the top of a glyph cell to the baseline, in units, for the computed font of an element. */
const ascentOf = (style: CSSStyleDeclaration): number => measure('가', style).fontBoundingBoxAscent;

/** The elements of a `<text>` that are one visual line each. */
function rowsOf(text: SVGTextElement): Element[] {
  const rows = [...text.children].filter(
    (child) => child.tagName === 'tspan' && (child.hasAttribute('x') || child.classList.contains('row')),
  );
  return rows.length === 0 ? [text] : rows;
}

function boxOf(row: Element): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(row);
  return range.getBoundingClientRect();
}

/**
 * Reads a `<text>` as lines with measured anchors. The picture is laid out at scale 1 with `origin` as its top-left corner
 * on the screen, so screen pixels are units. Returns `undefined` for a text without a visible character.
 */
export function readLabel(text: SVGTextElement, matrix: DOMMatrix, origin: DOMPoint): Label | undefined {
  const style = getComputedStyle(text.querySelector('tspan tspan') ?? text.querySelector('tspan') ?? text);
  const size = parseFloat(style.fontSize);
  const turned = Math.abs(matrix.b) > 0.01;
  const anchor = turned ? 'middle' : (style.textAnchor as Label['anchor']);
  const lines = rowsOf(text).flatMap((row) => {
    const written = row.textContent.replace(/\s+/g, ' ').trim();
    const value = written.replace(BLANKS, '');
    if (value === '' || value === '\u200b') return [];
    if (turned) return [turnedLine(value, row, matrix, ascentOf(style))];
    const box = boxOf(row);
    const x = anchor === 'middle' ? box.x + box.width / 2 : anchor === 'end' ? box.right : box.x;
    const width = value === written ? box.width : widthOf(value, style);
    return [{ text: value, x: x - origin.x, y: box.y + ascentOf(style) - origin.y, width }];
  });
  if (lines.length === 0) return undefined;
  return {
    kind: 'label',
    lines,
    anchor,
    size,
    bold: Number(style.fontWeight) >= 600,
    fill: readPaint(style.fill, text),
    rotate: turned ? Math.round((Math.atan2(matrix.b, matrix.a) * 180) / Math.PI) : 0,
  };
}

function turnedLine(value: string, row: Element, matrix: DOMMatrix, ascent: number): Label['lines'][number] {
  const owner = row instanceof SVGTextElement ? row : row.closest('text');
  if (owner === null) throw new Error('a line outside of a <text>');
  const box = owner.getBBox();
  const point = new DOMPoint(box.x + box.width / 2, box.y + ascent).matrixTransform(matrix);
  return { text: value, x: point.x, y: point.y, width: box.width };
}

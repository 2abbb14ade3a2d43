import type { Label } from '../picture.ts';
import { readPaint } from './paint.ts';

const probe = document.createElement('canvas').getContext('2d');

/** Distance from the top of a glyph cell to the baseline, in units, for the computed font of an element. */
function ascentOf({ fontWeight, fontSize, fontFamily }: CSSStyleDeclaration): number {
  if (probe === null) throw new Error('2D canvas is missing');
  probe.font = `${fontWeight} ${fontSize} ${fontFamily}`;
  return probe.measureText('가').fontBoundingBoxAscent;
}

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
export function readLabel(text: SVGTextElement, origin: DOMPoint): Label | undefined {
  const style = getComputedStyle(text.querySelector('tspan tspan') ?? text.querySelector('tspan') ?? text);
  const anchor = style.textAnchor as Label['anchor'];
  const ascent = ascentOf(style);
  const lines = rowsOf(text).flatMap((row) => {
    const value = row.textContent.replace(/\s+/g, ' ').trim();
    if (value === '' || value === '\u200b') return [];
    const box = boxOf(row);
    const x = anchor === 'middle' ? box.x + box.width / 2 : anchor === 'end' ? box.right : box.x;
    return [{ text: value, x: x - origin.x, y: box.y + ascent - origin.y }];
  });
  if (lines.length === 0) return undefined;
  return {
    kind: 'label',
    lines,
    anchor,
    size: parseFloat(style.fontSize),
    bold: Number(style.fontWeight) >= 600,
    fill: readPaint(style.fill, text),
  };
}

import type { Font } from 'opentype.js';
import type { Card } from './card.ts';
import { hueOf, oklch } from './colours.ts';
import { breakLines, outline, widthOf, type Face } from './type-setting.ts';

/** Size of a picture in pixels. */
const WIDTH = 1200;
const HEIGHT = 630;

/** The site's font at two weights. */
export interface CardFonts {
  readonly regular: Font;
  readonly bold: Font;
}

/** KakaoTalk crops to the middle: all text stands in these 800 × 400 pixels. */
export const SAFE = { left: 200, top: 115, width: 800, height: 400 };
const GAP = 40;
const FACTS_HEIGHT = 108;

const path = (fill: string, data: string): string => `<path fill="${fill}" d="${data}"/>`;
const box = (x: number, y: number, width: number, height: number, radius: number, fill: string): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}"/>`;

const svgOf = (x: number, y: number, width: number, height: number, parts: readonly string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${x} ${y} ${width} ${height}">${parts.join('')}</svg>`;

const PAPER = '#ffffff';

/** The paper of a domain's cards as SVG: a note with index tabs, as on the site. White in {@link SAFE}, where the text comes. */
export function drawPaper(domain: Card['domain']): string {
  const hue = hueOf(domain);
  const tab = (index: number, fill: string): string => box(1030, 130 + index * 88, 62, 66, 12, fill);
  return svgOf(0, 0, WIDTH, HEIGHT, [
    box(0, 0, WIDTH, HEIGHT, 0, oklch(0.93, 0.035, hue)),
    tab(0, oklch(0.62, 0.13, hue)),
    tab(1, oklch(0.74, 0.1, hue)),
    tab(2, oklch(0.83, 0.07, hue)),
    box(143, 70, 920, 500, 22, oklch(0.85, 0.045, hue)),
    box(140, 64, 920, 500, 22, PAPER),
    box(140, 92, 10, 444, 0, oklch(0.62, 0.13, hue)),
  ]);
}

/** Draws lines one below the other; `y` is the top of the first. Returns the SVG and the bottom of the last. */
function drawLines(
  lines: readonly string[],
  face: Face,
  place: { x: number; y: number; leading: number },
  fill: string,
): { svg: string; bottom: number } {
  const height = face.size * place.leading;
  // The baseline lies where the middle of the letters is the middle of the line.
  const baseline = place.y + height / 2 + face.size * 0.36;
  const svg = lines.map((line, index) => path(fill, outline(line, face, place.x, baseline + index * height))).join('');
  return { svg, bottom: place.y + lines.length * height };
}

function drawFacts(card: Card, { regular, bold }: CardFonts, bottom: number): string {
  const columns = card.facts.length;
  const width = (SAFE.width - GAP * (columns - 1)) / Math.max(1, columns);
  const label = { font: regular, size: 24 };
  return card.facts
    .map((fact, index) => {
      const x = SAFE.left + index * (width + GAP);
      const sizes = [40, 32, 27].map((size) => ({ font: bold, size }));
      const value = sizes.find((face) => widthOf(fact.value, face) <= width) ?? { font: bold, size: 27 };
      const draw = (text: string, face: Face, y: number, height: number, fill: string): string =>
        drawLines(breakLines(text, face, width, 1), face, { x, y, leading: height / face.size }, fill).svg;
      return [
        box(x, bottom - FACTS_HEIGHT, width, 3, 0, oklch(0.85, 0.045, hueOf(card.domain))),
        draw(fact.label, label, bottom - 96, 36, '#5b6763'),
        draw(fact.value, value, bottom - 58, 54, '#15201c'),
      ].join('');
    })
    .join('');
}

/** Draws what a card says as SVG of {@link SAFE} alone: text as outlines, so that no font is needed to show it. */
export function drawText(card: Card, fonts: CardFonts): string {
  const hue = hueOf(card.domain);
  const { left: x, top, width } = SAFE;
  const bottom = top + SAFE.height;
  const small = { font: fonts.bold, size: 26 };
  const kicker = drawLines([card.kicker], small, { x, y: top, leading: 1.4 }, oklch(0.46, 0.115, hue));
  const sizes = [64, 56, 48].map((size) => ({ font: fonts.bold, size }));
  const title = sizes.find((face) => widthOf(card.title, face) <= width) ?? { font: fonts.bold, size: 48 };
  const lines = breakLines(card.title, title, width, 2);
  const heading = drawLines(lines, title, { x, y: kicker.bottom + 4, leading: 1.25 }, '#15201c');
  // Without numbers below there is room for larger letters.
  const body = { font: fonts.regular, size: card.facts.length === 0 ? 38 : 30 };
  const room = bottom - (card.facts.length === 0 ? 0 : FACTS_HEIGHT + 8) - heading.bottom - 8;
  const summaryLines = breakLines(card.summary, body, width, Math.max(1, Math.floor(room / (body.size * 1.45))));
  const summary = drawLines(summaryLines, body, { x, y: heading.bottom + 8, leading: 1.45 }, '#35423d');
  const mark = 'SAA 노트';
  const wordmark = drawLines([mark], small, { x: x + width - widthOf(mark, small), y: top, leading: 1.4 }, '#5b6763');
  return svgOf(x, top, width, SAFE.height, [
    box(x, top, width, SAFE.height, 0, PAPER),
    kicker.svg,
    heading.svg,
    summary.svg,
    drawFacts(card, fonts, bottom),
    wordmark.svg,
  ]);
}

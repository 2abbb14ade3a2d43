import type { Font } from 'opentype.js';
import type { Card } from './card.ts';
import { hueOf, oklch } from './colours.ts';
import { blank, copyOf, paint, type Contour, type Picture } from './paint.ts';
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

/** Points of a quarter of a circle. */
const ARC = 12;

/** The outline of a box with round corners. */
const box = (x: number, y: number, width: number, height: number, radius = 0): Contour =>
  Array.from({ length: 4 * (ARC + 1) }, (_, index) => {
    const corner = Math.floor(index / (ARC + 1));
    const angle = ((corner + (index % (ARC + 1)) / ARC) * Math.PI) / 2;
    const [midX, midY] = [
      corner === 0 || corner === 3 ? x + width - radius : x + radius,
      corner < 2 ? y + height - radius : y + radius,
    ];
    return [midX + radius * Math.cos(angle), midY + radius * Math.sin(angle)];
  }).flat();

const INK = { title: 0x15201c, text: 0x35423d, label: 0x5b6763 };
const PAPER = 0xffffff;

/** The paper of a domain's cards: a note with index tabs, as on the site. */
export function drawPaper(domain: Card['domain']): Picture {
  const hue = hueOf(domain);
  const picture = blank(WIDTH, HEIGHT, oklch(0.93, 0.035, hue));
  const tab = (index: number, colour: number): void => {
    paint(picture, [box(1030, 130 + index * 88, 62, 66, 12)], colour);
  };
  tab(0, oklch(0.62, 0.13, hue));
  tab(1, oklch(0.74, 0.1, hue));
  tab(2, oklch(0.83, 0.07, hue));
  paint(picture, [box(143, 70, 920, 500, 22)], oklch(0.85, 0.045, hue));
  paint(picture, [box(140, 64, 920, 500, 22)], PAPER);
  paint(picture, [box(140, 92, 10, 444)], oklch(0.62, 0.13, hue));
  return picture;
}

/** Draws lines one below the other; `y` is the top of the first. Returns the bottom of the last. */
function drawLines(
  picture: Picture,
  lines: readonly string[],
  face: Face,
  place: { x: number; y: number; leading: number },
  colour: number,
): number {
  const height = face.size * place.leading;
  // The baseline lies where the middle of the letters is the middle of the line.
  const baseline = place.y + height / 2 + face.size * 0.36;
  for (const [index, line] of lines.entries())
    paint(picture, outline(line, face, place.x, baseline + index * height), colour);
  return place.y + lines.length * height;
}

function drawFacts(picture: Picture, card: Card, { regular, bold }: CardFonts, bottom: number): void {
  const columns = card.facts.length;
  const width = (SAFE.width - GAP * (columns - 1)) / Math.max(1, columns);
  const label = { font: regular, size: 24 };
  for (const [index, fact] of card.facts.entries()) {
    const x = SAFE.left + index * (width + GAP);
    const sizes = [40, 32, 27].map((size) => ({ font: bold, size }));
    const value = sizes.find((face) => widthOf(fact.value, face) <= width) ?? { font: bold, size: 27 };
    const draw = (text: string, face: Face, y: number, height: number, colour: number): void => {
      drawLines(picture, breakLines(text, face, width, 1), face, { x, y, leading: height / face.size }, colour);
    };
    paint(picture, [box(x, bottom - FACTS_HEIGHT, width, 3)], oklch(0.85, 0.045, hueOf(card.domain)));
    draw(fact.label, label, bottom - 96, 36, INK.label);
    draw(fact.value, value, bottom - 58, 54, INK.title);
  }
}

/** Draws what a card says on its paper. */
export function drawCard(card: Card, fonts: CardFonts, paper: Picture): Picture {
  const picture = copyOf(paper);
  const { left: x, top, width } = SAFE;
  const bottom = top + SAFE.height;
  const small = { font: fonts.bold, size: 26 };
  const kicker = { x, y: top, leading: 1.4 };
  const below = drawLines(picture, [card.kicker], small, kicker, oklch(0.46, 0.115, hueOf(card.domain)));
  const sizes = [64, 56, 48].map((size) => ({ font: fonts.bold, size }));
  const title = sizes.find((face) => widthOf(card.title, face) <= width) ?? { font: fonts.bold, size: 48 };
  const lines = breakLines(card.title, title, width, 2);
  const heading = drawLines(picture, lines, title, { x, y: below + 4, leading: 1.25 }, INK.title);
  // Without numbers below there is room for larger letters.
  const body = { font: fonts.regular, size: card.facts.length === 0 ? 38 : 30 };
  const room = bottom - (card.facts.length === 0 ? 0 : FACTS_HEIGHT + 8) - heading - 8;
  const summary = breakLines(card.summary, body, width, Math.max(1, Math.floor(room / (body.size * 1.45))));
  drawLines(picture, summary, body, { x, y: heading + 8, leading: 1.45 }, INK.text);
  drawFacts(picture, card, fonts, bottom);
  const mark = 'SAA 노트';
  drawLines(picture, [mark], small, { ...kicker, x: x + width - widthOf(mark, small) }, INK.label);
  return picture;
}

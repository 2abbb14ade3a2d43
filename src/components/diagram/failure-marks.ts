import type { Point } from './picture-boxes.ts';

/* The marks of a failure in a drawing, as they are drawn. */

const SVG = 'http://www.w3.org/2000/svg';
/** Units between the lines that hatch what has stopped. */
const HATCH = 18;
export const BADGE = 20;

export function shape(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

/** A frame around a part. */
export const framed = (name: string, { x, y, width, height }: DOMRect): SVGElement =>
  shape('rect', { class: name, x, y, width, height, rx: 10 });

/** Slanting lines over all of a box. Drawn as a path, they need no pattern with an id. */
export function hatched(name: string, { x, y, width, height }: DOMRect): SVGElement {
  const lines: string[] = [];
  for (let at = HATCH; at < width + height; at += HATCH) {
    const [right, down] = [Math.min(at, width), Math.min(at, height)];
    lines.push(`M${x + right} ${y + at - right}L${x + at - down} ${y + down}`);
  }
  return shape('path', { class: name, d: lines.join('') });
}

/** Crosses out what has an icon, on that. */
export function cross({ x, y, width, height }: DOMRect): SVGElement {
  const arm = Math.min(28, width / 3);
  const [left, top] = [x + width / 2 - arm, y + height / 2 - arm];
  const d = `M${left} ${top}l${2 * arm} ${2 * arm}m0 ${-2 * arm}l${-2 * arm} ${2 * arm}`;
  return shape('path', { class: 'broken-mark', d });
}

export const CROSS = 'M-11-11 11 11M11-11-11 11';
/** The mark `d` of what has no icon, or of a line, which is not taken for that of a part inside. */
export function badge({ x: cx, y: cy }: Point, d: string, r = BADGE): [ground: SVGElement, sign: SVGElement] {
  const transform = `translate(${cx} ${cy})${r === BADGE ? '' : ` scale(${r / BADGE})`}`;
  return [
    shape('circle', { class: 'down-badge', cx, cy, r }),
    shape('path', { class: 'broken-mark on-badge', d, transform }),
  ];
}

/** Crosses out, smaller and without a ground, a line along which what has failed is still called. */
export const crossedOut = ({ x, y }: Point): SVGElement[] =>
  ['called-ground', 'called-mark'].map((name) =>
    shape('path', { class: name, d: 'M-8-8 8 8M8-8-8 8', transform: `translate(${x} ${y})` }),
  );

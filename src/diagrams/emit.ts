import { optimize } from 'svgo';
import type { Box, Icon, Label, PicturePart, Picture, Shape } from './picture.ts';

const round = (value: number): string => String(Math.round(value * 10) / 10);
const escapeText = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const escapeValue = (text: string): string => escapeText(text).replace(/"/g, '&quot;');

function attributes(values: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(values)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${escapeValue(value)}"`]))
    .join('');
}

const emitShape = ({ tag, attributes: written }: Shape): string => `<${tag}${attributes(written)}/>`;

function emitLabel(label: Label, baseSize: number): string {
  const [first, ...rest] = label.lines;
  if (first === undefined) return '';
  const style = attributes({
    x: round(first.x),
    y: round(first.y),
    fill: label.fill,
    'text-anchor': label.anchor === 'start' ? undefined : label.anchor,
    'font-size': label.size === baseSize ? undefined : round(label.size),
    stroke: label.halo,
    'stroke-width': label.halo === undefined ? undefined : '6',
    'stroke-linejoin': label.halo === undefined ? undefined : 'round',
    'paint-order': label.halo === undefined ? undefined : 'stroke',
    'font-weight': label.bold ? '600' : undefined,
  });
  // The space between lines keeps the label one phrase for search and for copying.
  const more = rest.map(
    (line) => ` <tspan${attributes({ x: round(line.x), y: round(line.y) })}>${escapeText(line.text)}</tspan>`,
  );
  return `<text${style}>${escapeText(first.text)}${more.join('')}</text>`;
}

function emitIcon(icon: Icon): string {
  return `<use${attributes({ href: `#icon-${icon.name}`, x: round(icon.x), y: round(icon.y), width: round(icon.size), height: round(icon.size) })}/>`;
}

/** Room around a part that is pressed, in units. */
const AIR = 4;
const airy = ({ x, y, width, height }: Box): Record<keyof Box, string> => ({
  x: round(x - AIR),
  y: round(y - AIR),
  width: round(width + 2 * AIR),
  height: round(height + 2 * AIR),
});

function emitPart(part: PicturePart, baseSize: number): string {
  const body = part.items.map((item) => {
    if (item.kind === 'label') return emitLabel(item, baseSize);
    return item.kind === 'icon' ? emitIcon(item) : emitShape(item);
  });
  const isPart = part.role === 'node' || part.role === 'boundary';
  const name = isPart ? 'data-part' : 'data-edge';
  const box = isPart && part.name !== undefined ? part.box : undefined;
  return `<g class="d-${part.role}"${attributes({ [name]: part.name, 'data-box': box && Object.values(airy(box)).join(' ') })}>${body.join('')}</g>`;
}

/** What {@link emitSvg} needs besides the geometry. */
export interface EmitOptions {
  /** Prefix of every id inside, unique on the page: `"diagram-request-path"`. */
  readonly prefix: string;
  readonly title: string;
  readonly description: string;
  /** CSS pixels per unit. */
  readonly scale: number;
}

/**
 * Writes a picture as a small SVG that a strict CSP allows: presentation attributes with CSS variables, no `style`, no marker.
 *
 * The picture itself is `svg[role=img]` with title and description; links lie next to it, in the same outer `<svg>`, because
 * nothing inside an image can be reached by assistive technology. Topics stand in `data-topic`; the page resolves them.
 */
export function emitSvg(picture: Picture, { prefix, title, description, scale }: EmitOptions): string {
  const pad = 8;
  const [x, y, width, height] = [picture.x - pad, picture.y - pad, picture.width + 2 * pad, picture.height + 2 * pad];
  const view = [x, y, width, height].map(round).join(' ');
  const baseSize = commonSize(picture);
  const image = `<svg${attributes({ role: 'img', 'aria-labelledby': `${prefix}-title`, 'aria-describedby': `${prefix}-desc`, x: round(x), y: round(y), width: round(width), height: round(height), viewBox: view })}>`;
  const named = `<title id="${prefix}-title">${escapeText(title)}</title><desc id="${prefix}-desc">${escapeText(description)}</desc>`;
  const parts = picture.parts.map((part) => emitPart(part, baseSize)).join('');
  const links = picture.links.map(
    (link) =>
      `<a${attributes({ 'data-topic': link.topic, 'aria-label': link.label })}><rect${attributes({ ...airy(link), rx: '10', fill: 'none', 'pointer-events': 'all' })}/></a>`,
  );
  const outer = attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    class: 'diagram-svg',
    width: String(Math.round(width * scale)),
    height: String(Math.round(height * scale)),
    viewBox: view,
    'font-size': round(baseSize),
  });
  return shrink(`<svg${outer}>${image}${named}${parts}</svg>${links.join('')}</svg>`);
}

/** The most frequent label size becomes the picture's default. */
function commonSize(picture: Picture): number {
  const counts = new Map<number, number>();
  for (const part of picture.parts)
    for (const item of part.items) if (item.kind === 'label') counts.set(item.size, (counts.get(item.size) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 20;
}

function shrink(svg: string): string {
  return optimize(svg, {
    floatPrecision: 1,
    plugins: [
      { name: 'convertPathData', params: { applyTransforms: true, floatPrecision: 1 } },
      { name: 'convertTransform', params: { floatPrecision: 2 } },
      'moveElemsAttrsToGroup',
      'sortAttrs',
    ],
  }).data;
}

import type { Box, Icon, Label, NodeLink, Part, PartRole, Picture, Shape } from '../picture.ts';
import { addHalos, adjustLabel, adjustPart, backdropOf } from './adjust.ts';
import { readArrows } from './arrows.ts';
import { growFrames } from './grow.ts';
import { readLabel } from './labels.ts';
import { readOutline } from './outlines.ts';
import { readDash, readPaint } from './paint.ts';

const GEOMETRY: Readonly<Record<Shape['tag'], readonly string[]>> = {
  rect: ['x', 'y', 'width', 'height', 'rx', 'ry'],
  circle: ['cx', 'cy', 'r'],
  ellipse: ['cx', 'cy', 'rx', 'ry'],
  line: ['x1', 'y1', 'x2', 'y2'],
  polygon: ['points'],
  polyline: ['points'],
  path: ['d'],
};
const SKIPPED = new Set([
  'defs',
  'marker',
  'style',
  'title',
  'desc',
  'script',
  'symbol',
  'clipPath',
  'linearGradient',
  'filter',
]);

/** Which ancestor a drawn element belongs to, most specific first. */
const ROLES: readonly (readonly [string, PartRole])[] = [
  ['.statediagram-note, g:has(> rect.note)', 'note'],
  ['.node, .icon-shape, .image-shape, .architecture-service, g:has(> rect.actor), g.actor-man', 'node'],
  ['.edgeLabel, text.messageText, .architecture-edges text', 'edge-label'],
  ['.flowchart-link, .transition, .messageLine0, .messageLine1, .architecture-edges > g', 'edge'],
  ['.cluster, .statediagram-cluster, .architecture-groups > *', 'boundary'],
];

/** Units between two points of a line that is followed. */
const TRAIL = 4;

/** Collects the drawn parts of one rendered SVG, in drawing order. */
class Collector {
  readonly parts = new Map<Element, { role: PartRole; name?: string; box?: Box; items: (Shape | Label | Icon)[] }>();
  /** Where lines run, a point every few units. */
  readonly trail: { readonly x: number; readonly y: number }[] = [];
  readonly svg: SVGSVGElement;
  readonly inverse: DOMMatrix;
  readonly origin: DOMPoint;

  constructor(svg: SVGSVGElement) {
    const screen = svg.getScreenCTM();
    if (screen === null) throw new Error('the picture is not on the page');
    this.svg = svg;
    // Chromium answers with an SVGMatrix, which does not mix with DOMMatrix.
    this.inverse = DOMMatrix.fromMatrix(screen).inverse();
    this.origin = new DOMPoint(screen.e, screen.f);
  }

  matrixOf(element: SVGGraphicsElement): DOMMatrix {
    const screen = element.getScreenCTM();
    return screen === null ? new DOMMatrix() : this.inverse.multiply(DOMMatrix.fromMatrix(screen));
  }

  add(element: Element, item: Shape | Label | Icon): void {
    const [owner, role] = ownerOf(element, this.svg);
    const name = nameOf(owner);
    const hasBox = role !== 'edge' && role !== 'frame';
    const part = this.parts.get(owner) ?? {
      role,
      ...(name === undefined ? {} : { name }),
      ...(hasBox ? { box: this.boxOf(owner) } : {}),
      items: [],
    };
    this.parts.set(owner, part);
    part.items.push(item);
  }

  walk(element: Element): void {
    if (SKIPPED.has(element.tagName)) return;
    const style = getComputedStyle(element);
    if (style.display === 'none' || style.visibility === 'hidden' || style.opacity === '0') return;
    const icon = element.tagName === 'svg' ? element.querySelector('[data-icon]') : null;
    if (element instanceof SVGSVGElement && icon?.closest('svg') === element)
      this.add(element, this.icon(element, icon));
    else if (element instanceof SVGTextElement) this.text(element);
    else if (element instanceof SVGForeignObjectElement) this.refuse(element);
    else if (element instanceof SVGGeometryElement) this.shape(element, style);
    else if (!this.outline(element)) for (const child of element.children) this.walk(child);
  }

  /** Handles an outline drawn as a group; tells whether the element was one. */
  outline(element: Element): boolean {
    if (!(element instanceof SVGGElement)) return false;
    const shape = readOutline(element, this.matrixOf(element));
    if (shape !== undefined && element.closest('.icon-shape') === null) this.add(element, shape);
    return shape !== undefined;
  }

  text(element: SVGTextElement): void {
    const label = readLabel(element, this.matrixOf(element), this.origin);
    if (label === undefined) return;
    for (const shape of backdropOf(element, label)) this.add(element, shape);
    this.add(element, adjustLabel(element, label));
  }

  refuse(element: SVGForeignObjectElement): void {
    if (element.textContent.trim() !== '')
      throw new Error(`HTML 라벨은 그림에 넣을 수 없다: ${element.textContent.trim()}`);
  }

  icon(element: SVGSVGElement, icon: Element): Icon {
    const box = element.getBoundingClientRect();
    const name = icon.getAttribute('data-icon') ?? '';
    return { kind: 'icon', name, x: box.x - this.origin.x, y: box.y - this.origin.y, size: box.width };
  }

  shape(element: SVGGeometryElement, style: CSSStyleDeclaration): void {
    // The square that mermaid paints behind an icon and its label only dirties the boundary's colour.
    if (element.closest('.icon-shape') !== null) return;
    const tag = element.tagName as Shape['tag'];
    const fill = tag === 'line' ? 'none' : readPaint(style.fill, element);
    const strokeWidth = parseFloat(style.strokeWidth);
    const stroke = strokeWidth === 0 ? 'none' : readPaint(style.stroke, element);
    const box = element.getBBox();
    // A state with states inside: one frame is enough.
    if (element.classList.contains('inner')) return;
    if ((fill === 'none' && stroke === 'none') || (box.width === 0 && box.height === 0)) return;
    if (fill !== 'none' && stroke === 'none' && (box.width === 0 || box.height === 0)) return;
    const matrix = this.matrixOf(element);
    const { a, b, c, d, e, f } = matrix;
    const geometry = Object.fromEntries(GEOMETRY[tag].flatMap((name) => readGeometry(element, name, style)));
    this.add(element, {
      kind: 'shape',
      tag,
      geometry,
      matrix: [a, b, c, d, e, f],
      fill,
      stroke,
      strokeWidth,
      dash: readDash(style.strokeDasharray),
    });
    if (element.matches('.flowchart-link, .transition')) this.follow(element, matrix);
    for (const head of readArrows(element, matrix, this.svg, stroke)) this.add(element, head);
  }

  follow(line: SVGGeometryElement, matrix: DOMMatrix): void {
    const length = line.getTotalLength();
    for (let at = 0; at <= length; at += TRAIL) {
      const { x, y } = line.getPointAtLength(at);
      this.trail.push(matrix.transformPoint({ x, y }));
    }
  }

  links(): NodeLink[] {
    return [...this.svg.querySelectorAll<SVGGraphicsElement>('a')].flatMap((anchor) => {
      const topic = anchor.getAttribute('href') ?? anchor.getAttribute('xlink:href');
      if (topic === null || topic === '') return [];
      const label = [...anchor.querySelectorAll('text')].map((text) => rowText(text)).join(' ');
      return [{ topic, label, ...this.boxOf(anchor) }];
    });
  }

  boxOf(element: Element): Box {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x - this.origin.x, y: y - this.origin.y, width, height };
  }
}

function rowText(text: Element): string {
  const rows = [...text.querySelectorAll('tspan.row')];
  return (rows.length === 0 ? [text] : rows).map((row) => row.textContent.trim()).join(' ');
}

function readGeometry(element: Element, name: string, style: CSSStyleDeclaration): [string, string][] {
  // `rx` may come from a style rule rather than an attribute.
  const value = element.getAttribute(name) ?? (name === 'rx' ? style.rx.replace('auto', '') : '');
  return value === '' || value === '0' || value === '0px' ? [] : [[name, value.replace('px', '')]];
}

/** What the source calls a part of a flowchart; other diagrams name none. */
function nameOf(owner: Element): string | undefined {
  const line = owner.closest('[data-id]') ?? owner.querySelector('[data-id]');
  const edge = /^L_(\w+)_\d+$/.exec(line?.getAttribute('data-id') ?? '')?.[1];
  const node = /-flowchart-(\w+)-\d+$/.exec(owner.id)?.[1];
  const boundary = owner.matches('.cluster') ? /^picture-(\w+)$/.exec(owner.id)?.[1] : undefined;
  return node ?? boundary ?? edge;
}

function ownerOf(element: Element, svg: SVGSVGElement): [Element, PartRole] {
  for (const [selector, role] of ROLES) {
    const owner = element.closest(selector);
    if (owner !== null && svg.contains(owner)) return [owner, role];
  }
  return [element.parentElement ?? element, 'frame'];
}

/** Turns a rendered SVG (on the page, at scale 1) into plain geometry with palette names. Throws on what it cannot carry over. */
export function flattenPicture(svg: SVGSVGElement, grows = false): Picture {
  const collector = new Collector(svg);
  collector.walk(svg);
  const { x, y, width, height } = svg.viewBox.baseVal;
  const parts = [...collector.parts.values()].map(({ items, ...part }): Part => ({
    ...part,
    items: adjustPart(part.role, items),
  }));
  const { trail } = collector;
  return {
    x,
    y,
    width,
    height,
    ...addHalos(grows ? growFrames(parts, trail, { x, y, width, height }) : parts, trail),
    links: collector.links(),
  };
}

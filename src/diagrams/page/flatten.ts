import type { Box, Icon, Label, PictureLink, PicturePart, PartRole, Picture, Shape } from '../picture.ts';
import { adjustLabel, settleLabels } from './adjust.ts';
import { readArrows } from './arrows.ts';
import { readLabel } from './labels.ts';
import { readDash, readPaint } from './paint.ts';

const GEOMETRY: Readonly<Record<string, readonly string[]>> = {
  rect: ['x', 'y', 'width', 'height', 'rx'],
  circle: ['cx', 'cy', 'r'],
  ellipse: ['cx', 'cy', 'rx', 'ry'],
  line: ['x1', 'y1', 'x2', 'y2'],
  polygon: ['points'],
  polyline: ['points'],
  path: ['d'],
};
/** Corner radius of boxes that mermaid gives none, by what they stand for. */
const RADIUS: Readonly<Partial<Record<PartRole, string>>> = { node: '8', boundary: '8', note: '8', 'edge-label': '5' };

/** One dash for every asynchronous or answering line, whatever the type of diagram. */
const EDGE_DASH = '6 5';

/** Which ancestor a drawn element belongs to, most specific first. */
const ROLES: readonly (readonly [string, PartRole])[] = [
  ['.statediagram-note, g:has(> rect.note)', 'note'],
  ['.node, .icon-shape, .image-shape, g:has(> rect.actor)', 'node'],
  ['.edgeLabel, text.messageText', 'edge-label'],
  ['.flowchart-link, .transition, .messageLine0, .messageLine1', 'edge'],
  ['.cluster, .statediagram-cluster', 'boundary'],
];

/** Collects the drawn parts of one rendered SVG, in drawing order. */
class Collector {
  readonly parts = new Map<Element, PicturePart & { items: (Shape | Label | Icon)[] }>();
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
    const hasBox = role !== 'edge' && role !== 'frame';
    const part = this.parts.get(owner) ?? {
      role,
      name: nameOf(owner),
      box: hasBox ? this.boxOf(owner) : undefined,
      items: [],
    };
    this.parts.set(owner, part);
    part.items.push(item);
  }

  walk(element: Element): void {
    if (element.tagName === 'defs' || element.tagName === 'marker') return;
    const style = getComputedStyle(element);
    if (style.display === 'none' || style.visibility === 'hidden' || style.opacity === '0') return;
    const icon = element.tagName === 'svg' ? element.querySelector('[data-icon]') : null;
    if (icon?.closest('svg') === element) this.add(element, this.icon(element, icon));
    else if (element instanceof SVGTextElement) this.text(element);
    else if (element instanceof SVGForeignObjectElement) this.refuse(element);
    else if (element instanceof SVGGeometryElement) this.shape(element, style);
    else if (!this.outline(element)) for (const child of element.children) this.walk(child);
  }

  text(element: SVGTextElement): void {
    const label = readLabel(element, this.origin);
    if (label !== undefined) this.add(element, adjustLabel(element, label));
  }

  refuse(element: SVGForeignObjectElement): void {
    if (element.textContent.trim() !== '')
      throw new Error(`HTML 라벨은 그림에 넣을 수 없다: ${element.textContent.trim()}`);
  }

  icon(element: Element, icon: Element): Icon {
    const box = element.getBoundingClientRect();
    const name = icon.getAttribute('data-icon') ?? '';
    return { kind: 'icon', name, x: box.x - this.origin.x, y: box.y - this.origin.y, size: box.width };
  }

  /** A round outline, which mermaid draws as two paths: one that is filled, and one along it, back and forth; `false` for others. */
  outline(group: Element): boolean {
    const [ground, line] = group.matches('g.label-container') ? group.querySelectorAll('path') : [];
    if (ground === undefined || line === undefined) return false;
    this.shape(ground, getComputedStyle(ground), getComputedStyle(line));
    return true;
  }

  shape(element: SVGGeometryElement, style: CSSStyleDeclaration, line = style): void {
    // Behind an icon and its label, and inside the frame of a state with states: boxes that would be drawn twice.
    if (element.closest('.icon-shape') !== null || element.classList.contains('inner')) return;
    const fill = element.tagName === 'line' ? 'none' : readPaint(style.fill, element);
    const stroke = parseFloat(line.strokeWidth) === 0 ? 'none' : readPaint(line.stroke, element);
    const { width, height } = element.getBBox();
    const isFlat = width === 0 || height === 0;
    if ((width === 0 && height === 0) || (stroke === 'none' && (fill === 'none' || isFlat))) return;
    const matrix = this.matrixOf(element);
    const { a, b, c, d, e, f } = matrix;
    const names = GEOMETRY[element.tagName] ?? [];
    const [, role] = ownerOf(element, this.svg);
    const drawn = readDash(line.strokeDasharray);
    const dash = drawn !== '' && role === 'edge' ? EDGE_DASH : drawn;
    const radius = element.tagName === 'rect' ? RADIUS[role] : undefined;
    const outline = stroke === 'none' ? {} : { stroke, 'stroke-width': String(parseFloat(line.strokeWidth)) };
    this.add(element, {
      kind: 'shape',
      tag: element.tagName,
      attributes: {
        ...(radius === undefined ? {} : { rx: radius }),
        ...Object.fromEntries(names.flatMap((name) => readGeometry(element, name, style))),
        fill,
        ...outline,
        ...(stroke === 'none' || dash === '' ? {} : { 'stroke-dasharray': dash }),
        transform: `matrix(${[a, b, c, d, e, f].join(' ')})`,
      },
    });
    for (const head of readArrows(element, matrix, stroke)) this.add(element, head);
  }

  links(): PictureLink[] {
    return [...this.svg.querySelectorAll<SVGGraphicsElement>('a')].flatMap((anchor) => {
      const topic = anchor.getAttribute('href') ?? anchor.getAttribute('xlink:href');
      if (topic === null || topic === '') return [];
      const rows = [...anchor.querySelectorAll('tspan.row')];
      return [{ topic, label: rows.map((row) => row.textContent.trim()).join(' '), ...this.boxOf(anchor) }];
    });
  }

  boxOf(element: Element): Box {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x - this.origin.x, y: y - this.origin.y, width, height };
  }
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

/** Turns a rendered SVG (on the page, at scale 1) into plain outlines in the palette's colours. Throws on what it cannot carry over. */
export function flattenPicture(svg: SVGSVGElement): Picture {
  const collector = new Collector(svg);
  collector.walk(svg);
  const { x, y, width, height } = svg.viewBox.baseVal;
  return { x, y, width, height, parts: settleLabels([...collector.parts.values()]), links: collector.links() };
}

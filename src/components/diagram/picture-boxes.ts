/** A point of a picture, in its units. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A part as it is drawn; a boundary's title stands in a group of its own. */
interface Part {
  readonly id: string | undefined;
  readonly group: SVGGElement;
  readonly box: DOMRect;
}

/** A line as it is drawn. */
export interface DrawnLine {
  /** `from_to`. */
  readonly name: string;
  /** From its start to its end. */
  readonly points: readonly Point[];
  readonly heads: number;
}

/** A picture with what is measured in it, all at once: between two changes each reading would lay it out anew. */
export interface Picture {
  readonly root: SVGElement;
  readonly parts: readonly Part[];
  /** Boxes of what parts are called, and of what says that they can fail. */
  readonly names: readonly DOMRect[];
  readonly lines: readonly DrawnLine[];
  /** Boxes of what lines are called. */
  readonly labels: readonly DOMRect[];
  /** Where marks of a failure stand. */
  readonly marks: Point[];
}

const NAMES = '[data-part] > text, .part-control > path';
/** Units between the points of a line. */
const STEP = 6;

/** The points of a line. */
export function pointsOf(line: SVGPathElement): readonly Point[] {
  const matrix = line.transform.baseVal.consolidate()?.matrix;
  const length = line.getTotalLength();
  return Array.from({ length: Math.ceil(length / STEP) + 1 }, (_, index) => {
    const { x, y } = line.getPointAtLength(Math.min(length, index * STEP));
    return matrix === undefined ? { x, y } : new DOMPoint(x, y).matrixTransform(DOMMatrix.fromMatrix(matrix));
  });
}

/** Lines stay as they are drawn, whatever fails: to measure them is most of the work of showing it. */
const known = new WeakMap<SVGPathElement, readonly Point[]>();

function measureLine(group: SVGGElement): DrawnLine | undefined {
  const [line, ...heads] = group.querySelectorAll<SVGPathElement>('path');
  if (line === undefined) return undefined;
  const points = known.get(line) ?? pointsOf(line);
  known.set(line, points);
  return { name: group.dataset.edge ?? '', points, heads: heads.length };
}

/** Boxes of what is written in a picture, and of the signs that are shown in it now: what has stopped has none. */
export const measureNames = (root: SVGElement): readonly DOMRect[] =>
  [...(root.ownerSVGElement ?? root).querySelectorAll<SVGGraphicsElement>(NAMES)].map((name) => name.getBBox());

/** Measures a picture that is shown, but for its names, which are as what is shown in it; one that is not shown has no boxes. */
export const measure = (root: SVGElement): Omit<Picture, 'names'> => ({
  root,
  parts: [...root.querySelectorAll<SVGGElement>('[data-part]')].map((group) => ({
    id: group.dataset.part,
    group,
    box: group.getBBox(),
  })),
  lines: [...root.querySelectorAll<SVGGElement>('.d-edge[data-edge]')].flatMap((group) => measureLine(group) ?? []),
  labels: [...root.querySelectorAll<SVGGElement>('.d-edge-label[data-edge]')].map((label) => label.getBBox()),
  marks: [],
});

/** The box around all that is drawn of a part: its frame is larger than its title. */
export const boxOf = ({ parts }: Pick<Picture, 'parts'>, id: string): DOMRect | undefined =>
  parts
    .filter((part) => part.id === id)
    .map(({ box }) => box)
    .sort((a, b) => b.width * b.height - a.width * a.height)[0];

/** Whether a box lies in another; one of a picture has no right and no bottom. */
export const contains = (outer: DOMRect, inner: DOMRect): boolean =>
  inner.x >= outer.x - 1 &&
  inner.y >= outer.y - 1 &&
  inner.x + inner.width <= outer.x + outer.width + 1 &&
  inner.y + inner.height <= outer.y + outer.height + 1;

/** A box with so much air on each side. */
export const around = ({ x, y, width, height }: DOMRect, air: number): DOMRect =>
  new DOMRect(x - air, y - air, width + 2 * air, height + 2 * air);

/** Whether a point lies in a box, or nearer to it than so many units. */
export function isNear({ x, y, width, height }: DOMRect, point: Point, units: number): boolean {
  const dx = point.x - Math.max(x, Math.min(point.x, x + width));
  const dy = point.y - Math.max(y, Math.min(point.y, y + height));
  return Math.hypot(dx, dy) < units;
}

/** Whether a mark of this radius at a point would cover a name. */
export const coversName = ({ names }: Picture, point: Point, radius: number): boolean =>
  names.some((name) => isNear(name, point, radius));

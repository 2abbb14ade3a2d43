/** What a picture is redrawn from when a part has failed. */
export interface BrokenParts {
  readonly down: readonly string[];
  readonly over: readonly string[];
  readonly way: readonly (readonly [from: string, to: string])[];
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const SVG = 'http://www.w3.org/2000/svg';
/** Units around a part that stops or takes over. */
const AIR = 6;
/** Units between the lines that hatch what has stopped, and from the corner of a boundary to its cross. */
const HATCH = 18;
const CORNER = 26;
const RADIUS = 17;
const BADGE = 20;

function shape(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

const partsOf = (picture: SVGElement, id: string): SVGGElement[] => [
  ...picture.querySelectorAll<SVGGElement>(`[data-part="${CSS.escape(id)}"]`),
];

/** The box around all that is drawn of a part. */
function boxOf(picture: SVGElement, id: string): DOMRect | undefined {
  // A boundary's title stands in a group of its own: its frame is the larger.
  const boxes = partsOf(picture, id).map((part) => part.getBBox());
  return boxes.sort((a, b) => b.width * b.height - a.width * a.height)[0];
}

/** A box of a picture has no right and no bottom. */
const contains = (outer: DOMRect, inner: DOMRect): boolean =>
  inner.x >= outer.x - 1 &&
  inner.y >= outer.y - 1 &&
  inner.x + inner.width <= outer.x + outer.width + 1 &&
  inner.y + inner.height <= outer.y + outer.height + 1;

const around = ({ x, y, width, height }: DOMRect, air: number): DOMRect =>
  new DOMRect(x - air, y - air, width + 2 * air, height + 2 * air);

const framed = (name: string, { x, y, width, height }: DOMRect): SVGElement =>
  shape('rect', { class: name, x, y, width, height, rx: 10 });

/** Slanting lines over all of a box. Drawn as a path, they need no pattern with an id. */
function hatched({ x, y, width, height }: DOMRect): SVGElement {
  const lines: string[] = [];
  for (let at = HATCH; at < width + height; at += HATCH) {
    const [right, down] = [Math.min(at, width), Math.min(at, height)];
    lines.push(`M${x + right} ${y + at - right}L${x + at - down} ${y + down}`);
  }
  return shape('path', { class: 'down-hatch', d: lines.join('') });
}

/**
 * Greys what is down, with all that lies inside a boundary that is; frames it, hatches it and crosses it out. The cross of a
 * boundary stands in its corner: in the middle it would be that of a part inside.
 */
function stop(picture: SVGElement, id: string, marks: SVGElement): void {
  const box = boxOf(picture, id);
  if (box === undefined) return;
  for (const part of picture.querySelectorAll<SVGGElement>('[data-part]'))
    if (part.dataset.part === id || contains(box, part.getBBox())) part.classList.add('is-down');
  const [part] = partsOf(picture, id);
  const isBoundary = part?.matches('.d-boundary') ?? false;
  const frame = around(box, isBoundary ? 0 : AIR);
  // Behind what the part is and is called; a boundary lies behind all that stands in it already.
  part?.[isBoundary ? 'after' : 'before'](hatched(frame));
  const icon = isBoundary ? undefined : part?.querySelector('use')?.getBBox();
  const crossed = icon === undefined ? badge(cornerOf(picture, frame, isBoundary)) : [cross(icon)];
  marks.append(framed('down-frame', frame), ...crossed);
}

function cross({ x, y, width, height }: DOMRect): SVGElement {
  const arm = Math.min(28, width / 3);
  const [left, top] = [x + width / 2 - arm, y + height / 2 - arm];
  const d = `M${left} ${top}l${2 * arm} ${2 * arm}m0 ${-2 * arm}l${-2 * arm} ${2 * arm}`;
  return shape('path', { class: 'broken-mark', d });
}

/** The first corner of a frame where a cross touches no name: of a boundary inside it, of a part on it. */
function cornerOf(picture: SVGElement, { x, y, right, bottom }: DOMRect, isBoundary: boolean): Point {
  const inset = isBoundary ? CORNER : 4;
  const corners = [y + inset, bottom - inset].flatMap((cy) =>
    [right - inset, x + inset].map((cx) => ({ x: cx, y: cy })),
  );
  const [first = { x, y }] = corners;
  return corners.find((corner) => !coversName(picture, corner, BADGE + 4)) ?? first;
}

/** The cross of what has no icon, which is not taken for that of a part inside. */
function badge({ x: cx, y: cy }: Point): SVGElement[] {
  const mark = cross(new DOMRect(cx - 17, cy - 17, 34, 34));
  mark.classList.add('on-badge');
  return [shape('circle', { class: 'down-badge', cx, cy, r: BADGE }), mark];
}

/** Where a straight line from the middle of a box towards a point leaves it. */
function leave(box: DOMRect, towards: Point): Point {
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const [dx, dy] = [towards.x - middle.x, towards.y - middle.y];
  const share = Math.min(
    dx === 0 ? Infinity : (box.width / 2 + AIR) / Math.abs(dx),
    dy === 0 ? Infinity : (box.height / 2 + AIR) / Math.abs(dy),
  );
  return { x: middle.x + dx * share, y: middle.y + dy * share };
}

/** Shares of a line at which its number may stand, the best first. */
const PLACES = [0.5, 0.6, 0.4, 0.7, 0.3, 0.8, 0.2];

/** Whether a mark of this radius at a point would cover a name. */
function coversName(picture: SVGElement, { x, y }: Point, radius = RADIUS): boolean {
  return [...picture.querySelectorAll<SVGTextElement>('[data-part] > text')].some((name) => {
    const box = name.getBBox();
    const [right, bottom] = [box.x + box.width, box.y + box.height];
    return Math.hypot(x - Math.max(box.x, Math.min(x, right)), y - Math.max(box.y, Math.min(y, bottom))) < radius;
  });
}

const lies = ({ x, y, right, bottom }: DOMRect, point: Point): boolean =>
  point.x > x && point.x < right && point.y > y && point.y < bottom;

/** Where the number of a step stands: on the line that is drawn for it, else on a new one. */
function placeOf(picture: SVGElement, from: string, to: string, marks: SVGElement): Point | undefined {
  const [there, back] = [`${from}_${to}`, `${to}_${from}`].map((name) => CSS.escape(name));
  const parts = [
    ...picture.querySelectorAll<SVGGElement>(`:is([data-edge="${there ?? ''}"], [data-edge="${back ?? ''}"])`),
  ];
  for (const part of parts) part.classList.add('is-way');
  const line = parts.map((part) => part.querySelector<SVGPathElement>('path[fill=none], path')).find((path) => path);
  if (line) {
    const matrix = line.transform.baseVal.consolidate()?.matrix;
    const points = PLACES.map((share) => {
      const { x, y } = line.getPointAtLength(line.getTotalLength() * share);
      return matrix === undefined ? { x, y } : new DOMPoint(x, y).matrixTransform(DOMMatrix.fromMatrix(matrix));
    });
    return points.find((point) => !coversName(picture, point)) ?? points[0];
  }
  const [a, b] = [boxOf(picture, from), boxOf(picture, to)];
  if (a === undefined || b === undefined) return undefined;
  const start = leave(a, { x: b.x + b.width / 2, y: b.y + b.height / 2 });
  const end = leave(b, { x: a.x + a.width / 2, y: a.y + a.height / 2 });
  const middle = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
  // Around what has failed, not through it.
  const stopped = [...marks.querySelectorAll<SVGRectElement>('.down-frame')].map((frame) => frame.getBBox());
  const inTheWay = stopped.find((box) => lies(around(box, RADIUS), middle));
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const bow =
    inTheWay === undefined ? 0 : (Math.max(inTheWay.width, inTheWay.height) / 2 + 2 * RADIUS) / Math.hypot(dx, dy);
  const top = { x: middle.x + dy * bow, y: middle.y - dx * bow };
  // A curve of this kind passes half way to its handle.
  const [handleX, handleY] = [2 * top.x - middle.x, 2 * top.y - middle.y];
  marks.append(
    shape('path', { class: 'new-way', d: `M${start.x} ${start.y}Q${handleX} ${handleY} ${end.x} ${end.y}` }),
  );
  return top;
}

function numbered(index: number, { x, y }: Point): SVGElement {
  const mark = shape('g', { class: 'way-number' });
  const text = shape('text', { x, y: y + 7 });
  text.textContent = String(index + 1);
  mark.append(shape('circle', { cx: x, cy: y, r: RADIUS }), text);
  return mark;
}

/** Puts a picture back as it was drawn. */
export function mend(svg: SVGElement): void {
  svg.classList.remove('is-broken');
  for (const part of svg.querySelectorAll('.is-down, .is-way')) part.classList.remove('is-down', 'is-way');
  for (const mark of svg.querySelectorAll('.broken, .down-hatch')) mark.remove();
}

/**
 * Redraws a picture with what has failed: what stops is grey, hatched and crossed out, what takes over is framed, and the way
 * that is left is numbered anew.
 */
export function breakPicture(svg: SVGElement, { down, over, way }: BrokenParts): void {
  mend(svg);
  const picture = svg.querySelector<SVGElement>('svg[role=img]');
  // A picture that is not shown has no boxes to measure.
  if (picture === null || !svg.checkVisibility()) return;
  svg.classList.add('is-broken');
  const marks = shape('g', { class: 'broken' });
  // What is not on the page has no box.
  picture.append(marks);
  for (const id of down) stop(picture, id, marks);
  for (const id of over) {
    const box = boxOf(picture, id);
    if (box !== undefined) marks.append(framed('over-frame', around(box, AIR)));
  }
  const places = way.map(([from, to]) => placeOf(picture, from, to, marks));
  places.forEach((place, index) => {
    if (place !== undefined) marks.append(numbered(index, place));
  });
}

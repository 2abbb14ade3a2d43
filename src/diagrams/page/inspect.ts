/** A label's line, a shape or an icon on the screen, in CSS pixels. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Line extends Box {
  readonly text: string;
  readonly element: SVGTextElement;
}

type Rgb = readonly [number, number, number];

/** Boxes may touch; less than this many pixels is no overlap. */
const TOLERANCE = 1.5;

const overlap = (a: Box, b: Box): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > TOLERANCE &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > TOLERANCE;
const within = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left - TOLERANCE &&
  inner.right <= outer.right + TOLERANCE &&
  inner.top >= outer.top - TOLERANCE &&
  inner.bottom <= outer.bottom + TOLERANCE;
const boxOf = (element: Element): Box => element.getBoundingClientRect();
const middleOf = (box: Box): DOMPoint => new DOMPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
const partOf = (element: Element): Element | null => element.closest('g[class^="d-"]');

/** Each visual line of a text with the box of its letters; the leading above and below does not count. */
function linesOf(text: SVGTextElement): Line[] {
  const nodes = [...text.childNodes].filter((node) => node.textContent?.trim() !== '');
  return nodes.map((node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    const { left, right, top, bottom, height } = range.getBoundingClientRect();
    const leading = height * 0.16;
    return {
      text: node.textContent?.trim() ?? '',
      element: text,
      left,
      right,
      top: top + leading,
      bottom: bottom - leading,
    };
  });
}

function readColour(value: string): Rgb | undefined {
  const numbers = /^rgba?\(([^)]+)\)$/
    .exec(value)?.[1]
    ?.split(/[ ,/]+/)
    .map(Number);
  if (numbers === undefined || numbers[3] === 0) return undefined;
  return [numbers[0] ?? 0, numbers[1] ?? 0, numbers[2] ?? 0];
}

function luminance(colour: Rgb): number {
  const [r, g, b] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}

/** WCAG contrast of two colours, 1 to 21. */
function contrast(a: Rgb, b: Rgb): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** The picture under inspection with what is asked of it again and again. */
class Picture {
  readonly svg: SVGSVGElement;
  readonly lines: Line[];
  readonly shapes: SVGGeometryElement[];
  readonly canvas: Rgb;
  /** Filled shapes that text and lines may stand on, in the order they are painted. */
  readonly #grounds: readonly { readonly shape: SVGGeometryElement; readonly fill: Rgb; readonly box: Box }[];
  readonly #inverses = new Map<SVGGeometryElement, DOMMatrix | undefined>();

  constructor(svg: SVGSVGElement) {
    this.svg = svg;
    this.lines = [...svg.querySelectorAll('text')].flatMap(linesOf);
    this.shapes = [...svg.querySelectorAll<SVGGeometryElement>('rect, circle, ellipse, polygon, path, line')];
    this.canvas = readColour(getComputedStyle(svg.ownerSVGElement ?? svg).backgroundColor) ?? [255, 255, 255];
    this.#grounds = this.shapes.flatMap((shape) => {
      // Where arrow heads meet, lines stand on each other: that is no background.
      if (partOf(shape)?.getAttribute('class') === 'd-edge') return [];
      const fill = readColour(getComputedStyle(shape).fill);
      return fill === undefined ? [] : [{ shape, fill, box: boxOf(shape) }];
    });
  }

  covers(shape: SVGGeometryElement, point: DOMPoint): boolean {
    if (!this.#inverses.has(shape)) this.#inverses.set(shape, shape.getScreenCTM()?.inverse());
    const inverse = this.#inverses.get(shape);
    return inverse !== undefined && shape.isPointInFill(point.matrixTransform(inverse));
  }

  /** The colour under a point as painted before `element`. */
  backgroundAt(point: DOMPoint, element: Element): Rgb {
    const { x, y } = point;
    const ground = this.#grounds.findLast(
      ({ shape, box }) =>
        x >= box.left - 1 &&
        x <= box.right + 1 &&
        y >= box.top - 1 &&
        y <= box.bottom + 1 &&
        (shape.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
        this.covers(shape, point),
    );
    return ground?.fill ?? this.canvas;
  }
}

/** Labels that leave the picture, their shape or their boundary. */
function findOverflow(picture: Picture): string[] {
  // A nested SVG's own box is that of its content; the outer one has the size of the picture.
  const frame = boxOf(picture.svg.ownerSVGElement ?? picture.svg);
  return picture.lines.flatMap((line) => {
    if (!within(line, frame)) return [`“${line.text}” 라벨이 그림 밖으로 나간다`];
    const part = partOf(line.element);
    const role = part?.getAttribute('class');
    if (role === 'd-boundary') {
      const start = new DOMPoint(line.left, middleOf(line).y);
      const around = picture.shapes.filter(
        (shape) => partOf(shape)?.getAttribute('class') === 'd-boundary' && picture.covers(shape, start),
      );
      const inner = around.at(-1);
      return inner === undefined || within(line, boxOf(inner)) ? [] : [`“${line.text}” 경계 이름이 경계를 넘친다`];
    }
    if (role !== 'd-node' && role !== 'd-note') return [];
    const shapes = [
      ...(part?.querySelectorAll<SVGGeometryElement>('rect, polygon, path, circle, ellipse') ?? []),
    ].filter((shape) => boxOf(shape).bottom - boxOf(shape).top > line.bottom - line.top + 4);
    // An icon's name stands below it, and so does a stick figure's: they have no shape to stay in.
    if (part?.querySelector('use') !== null || shapes.length === 0 || part.querySelector('line') !== null) return [];
    const corners = [line.left, line.right].flatMap((x) => [line.top, line.bottom].map((y) => new DOMPoint(x, y)));
    const inside = corners.every((corner) => shapes.some((shape) => picture.covers(shape, corner)));
    return inside ? [] : [`“${line.text}” 라벨이 도형을 넘친다`];
  });
}

/** Labels on labels, and labels on other nodes or icons. */
function findOverlaps(picture: Picture): string[] {
  const found: string[] = [];
  picture.lines.forEach((line, index) => {
    for (const other of picture.lines.slice(index + 1)) {
      if (other.element !== line.element && overlap(line, other))
        found.push(`“${line.text}”와 “${other.text}” 라벨이 겹친다`);
    }
    for (const body of picture.svg.querySelectorAll('.d-node > :is(rect, polygon, use)')) {
      if (partOf(body) !== partOf(line.element) && overlap(line, boxOf(body)))
        found.push(`“${line.text}” 라벨이 다른 도형과 겹친다`);
    }
  });
  return found;
}

/** Frames that cross: a boundary that sticks out of the one around it, or a node or icon that sticks out of a boundary. */
function findCrossings(picture: Picture): string[] {
  const frames = [...picture.svg.querySelectorAll('.d-boundary > rect')].map(boxOf);
  const bodies = [...picture.svg.querySelectorAll('.d-node > :is(rect, use)')].map(boxOf);
  const crosses = (a: Box, b: Box): boolean => overlap(a, b) && !within(a, b) && !within(b, a);
  const crossing = frames.filter((frame, index) => frames.slice(index + 1).some((other) => crosses(frame, other)));
  const out = bodies.filter((body) => frames.some((frame) => crosses(body, frame)));
  return [
    ...crossing.map(() => '경계 상자 둘이 서로 걸친다. 경계의 이름을 줄이거나 배치를 바꾼다'),
    ...out.map(() => '노드가 경계 상자에 걸친다'),
  ];
}

/** Names of boundaries that a line runs through. */
function findCrossedNames(picture: Picture): string[] {
  const names = picture.lines.filter((line) => partOf(line.element)?.getAttribute('class') === 'd-boundary');
  const isNear = (line: Element): boolean => {
    const box = boxOf(line);
    return names.some((name) => name.left < box.right && name.right > box.left && name.top < box.bottom && name.bottom > box.top); // prettier-ignore
  };
  const lines = [...picture.svg.querySelectorAll<SVGGeometryElement>('.d-edge > path[fill=none]')].filter(isNear);
  const points = lines.flatMap((line) => {
    const matrix = line.getScreenCTM() ?? new DOMMatrix();
    const steps = Math.ceil(line.getTotalLength() / 2) + 1;
    return Array.from({ length: steps }, (_, step) => {
      const { x, y } = line.getPointAtLength(step * 2);
      return new DOMPoint(x, y).matrixTransform(matrix);
    });
  });
  return names
    .filter(({ left, right, top, bottom }) => points.some(({ x, y }) => x > left && x < right && y > top && y < bottom))
    .map(({ text }) => `“${text}” 경계 이름 위로 선이 지나간다`);
}

/** Text below 4.5:1 and lines below 3:1 on what they stand on. */
function findFaint(picture: Picture): string[] {
  const texts = picture.lines.flatMap((line) => {
    const colour = readColour(getComputedStyle(line.element).fill);
    const ratio = colour === undefined ? 0 : contrast(colour, picture.backgroundAt(middleOf(line), line.element));
    return ratio >= 4.5 ? [] : [`“${line.text}” 글자의 대비가 ${ratio.toFixed(2)}:1이다(4.5:1 이상)`];
  });
  const lines = picture.shapes.flatMap((shape) => {
    const colour = readColour(getComputedStyle(shape).stroke);
    if (colour === undefined || shape.closest('a') !== null) return [];
    const length = shape.getTotalLength();
    if (length === 0) return [];
    const matrix = shape.getScreenCTM();
    const points = [0.1, 0.35, 0.6, 0.85].map((share) => shape.getPointAtLength(length * share));
    const faint = points
      .map((point) => new DOMPoint(point.x, point.y).matrixTransform(matrix ?? new DOMMatrix()))
      .map((point) => contrast(colour, picture.backgroundAt(point, shape)))
      .filter((ratio) => ratio < 3);
    return faint.length === 0
      ? []
      : [`<${shape.tagName}> 선의 대비가 ${Math.min(...faint).toFixed(2)}:1이다(3:1 이상)`];
  });
  return [...texts, ...new Set(lines)];
}

/** What cannot be told apart in the colours a picture has now: all that another theme changes of it. */
export const inspectColours = (svg: SVGSVGElement): string[] => findFaint(new Picture(svg));

/** Everything wrong with a picture that stands on the page with its styles, as Korean sentences; empty when it is fine. */
export function inspectPicture(svg: SVGSVGElement): string[] {
  const picture = new Picture(svg);
  return [
    ...findOverflow(picture),
    ...findOverlaps(picture),
    ...findCrossings(picture),
    ...findCrossedNames(picture),
    ...findFaint(picture),
  ];
}

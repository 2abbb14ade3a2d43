import { freest } from './mark-place.ts';
import { boxOf, coversName, isNear, pointsOf, type Picture, type Point } from './picture-boxes.ts';

/** Units between a new line and what it joins or passes. */
const AIR = 6;
/** Shares of a line at which its number may stand, the best first. */
const PLACES = Array.from({ length: 31 }, (_, at) => 0.5 + (at % 2 === 0 ? 1 : -1) * Math.ceil(at / 2) * 0.025);

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

/** A line of the picture: the parts it is drawn in, where a mark stands on it, and a head where what goes along it goes against that drawn. */
interface Drawn {
  readonly place: ReturnType<typeof freest>;
  readonly line: readonly SVGGElement[];
  readonly head?: string;
}

/** A step of the way that is left: where its number stands, and the parts of the line it goes along, or the path of a new one. */
interface Step {
  readonly place: Point;
  readonly line?: readonly SVGGElement[];
  readonly way?: string;
  readonly head?: string;
}

/**
 * A step from part to part, along the line that is drawn for it, else along a new one around the frames of what has `stopped`;
 * `undefined` where a part is not in the picture. `radius` is that of its number.
 */
export function stepOf(
  picture: Picture,
  [from, to]: readonly [from: string, to: string],
  stopped: readonly DOMRect[],
  radius: number,
): Step | undefined {
  const drawn = drawnLine(picture, [from, to], [radius]);
  return (
    drawn ?? newStep(picture, [from, to], radius, (point) => stopped.some((frame) => isNear(frame, point, radius)))
  );
}

/** The line that is drawn between two parts, and where a mark of one of these `radii` stands on it; `undefined` where there is none. */
export function drawnLine(
  picture: Picture,
  [from, to]: readonly [from: string, to: string],
  radii: readonly number[],
): Drawn | undefined {
  const [there, back] = [`${from}_${to}`, `${to}_${from}`];
  const named = (wanted: string) => picture.lines.find(({ name }) => name === wanted);
  // Between two there may be one each way.
  const drawn = named(there) ?? named(back);
  if (drawn === undefined) return undefined;
  const { name, points } = drawn;
  const places = PLACES.flatMap((share) => points[Math.round(share * (points.length - 1))] ?? []);
  const line = [...picture.root.querySelectorAll<SVGGElement>(`[data-edge="${name}"]`)];
  const [tip, before] = points;
  const head = name === back && drawn.heads === 1 && tip && before ? headAt(tip, before) : undefined;
  return { place: freest(picture, places, radii, name), line, ...(head === undefined ? {} : { head }) };
}

/** Units from the tip of a new line's head to its wings, along the line and to each side of it. */
const HEAD = 14;
const WING = 7;

/** The head of a line that comes from `from`, its tip at `tip`. */
function headAt(tip: Point, from: Point): string {
  const far = Math.hypot(tip.x - from.x, tip.y - from.y) || 1;
  const [dx, dy] = [(tip.x - from.x) / far, (tip.y - from.y) / far];
  const foot = { x: tip.x - HEAD * dx, y: tip.y - HEAD * dy };
  const [one, other] = [WING, -WING].map((wing) => `${foot.x - wing * dy} ${foot.y + wing * dx}`);
  return `M${tip.x} ${tip.y}L${one ?? ''} ${other ?? ''}Z`;
}

/** How far a new line bows out, as shares of its length; the first that meets least is taken. */
const BOWS = [0, 0.15, -0.15, 0.3, -0.3, 0.5, -0.5, 0.8, -0.8];
/** Shares of a new line at which it is looked at. */
const LOOKS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

/** A step for which no line is drawn: around what has failed and past what is called. */
function newStep(
  picture: Picture,
  [from, to]: readonly [from: string, to: string],
  radius: number,
  isStopped: (point: Point) => boolean,
): Step | undefined {
  const [a, b] = [boxOf(picture, from), boxOf(picture, to)];
  if (a === undefined || b === undefined) return undefined;
  const start = leave(a, { x: b.x + b.width / 2, y: b.y + b.height / 2 });
  const end = leave(b, { x: a.x + a.width / 2, y: a.y + a.height / 2 });
  const lines = BOWS.map((bow) => {
    // A curve of this kind passes half way to its handle.
    const handle = {
      x: (start.x + end.x) / 2 + 2 * bow * (end.y - start.y),
      y: (start.y + end.y) / 2 - 2 * bow * (end.x - start.x),
    };
    const at = (share: number): Point => {
      const [near, half, far] = [(1 - share) ** 2, 2 * share * (1 - share), share ** 2];
      return { x: near * start.x + half * handle.x + far * end.x, y: near * start.y + half * handle.y + far * end.y };
    };
    const met = LOOKS.map(at).filter((point) => coversName(picture, point, AIR) || isStopped(point));
    return { handle, at, met: met.length };
  });
  const [best] = lines.sort((one, other) => one.met - other.met);
  if (best === undefined) return undefined;
  const way = `M${start.x} ${start.y}Q${best.handle.x} ${best.handle.y} ${end.x} ${end.y}`;
  return { place: freest(picture, PLACES.map(best.at), [radius]), way, head: headAt(end, best.handle) };
}

/** Keeps what lines are called that go on as ever, where neither a mark nor a new line lies on it. */
export function keepLabels({ root, marks }: Picture, radius: number): void {
  const met = [...marks, ...[...root.querySelectorAll<SVGPathElement>('.new-way')].flatMap(pointsOf)];
  for (const label of root.querySelectorAll<SVGGElement>('.d-edge-label:not(.is-way, .is-cut, .is-called)')) {
    const box = label.getBBox();
    label.classList.toggle('is-kept', !met.some((point) => isNear(box, point, radius)));
  }
}

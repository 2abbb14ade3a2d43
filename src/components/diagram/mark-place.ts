import { isNear, type Picture, type Point } from './picture-boxes.ts';

/** Units between a mark and a border, beside which the outline of what can be pressed is drawn. */
const CLEAR = 8;
/** How bad it is for a mark to lie on something. */
const COST = { name: 100, mark: 60, label: 20, line: 10, part: 6, border: 5 } as const;

/** Whether a point lies nearer to the border of a box than so many units. */
function isOnBorder({ x, y, width, height }: DOMRect, point: Point, units: number): boolean {
  const inner = new DOMRect(x + units, y + units, width - 2 * units, height - 2 * units);
  return isNear(new DOMRect(x, y, width, height), point, units) && !isNear(inner, point, 0.01);
}

/**
 * The one of these points where a mark of this radius lies on least, and from now on has one: names, other marks, lines but its `own`,
 * parts, and borders of boundaries. Of several the first.
 */
export function freest(picture: Picture, points: readonly Point[], radius: number, own?: string): Point {
  const { names, lines, labels, parts, marks } = picture;
  const costOf = (point: Point): number => {
    const met = (box: DOMRect): boolean => isNear(box, point, radius);
    const meets = (units: number) => (other: Point) => Math.hypot(other.x - point.x, other.y - point.y) < units;
    const count = <T>(all: readonly T[], lies: (one: T) => boolean): number => all.filter(lies).length;
    return (
      COST.name * count(names, met) +
      COST.mark * count(marks, meets(2 * radius + 2)) +
      COST.label * count(labels, met) +
      COST.line * count(lines, (line) => line.name !== own && line.points.some(meets(radius + 2))) +
      parts.reduce((sum, { group, box }) => {
        if (group.matches('.d-node')) return sum + (met(box) ? COST.part : 0);
        return sum + (isOnBorder(box, point, radius + CLEAR) ? COST.border : 0);
      }, 0)
    );
  };
  const [first = { x: 0, y: 0 }, ...others] = points;
  let best = { point: first, cost: costOf(first) };
  for (const point of others) {
    if (best.cost === 0) break;
    const cost = costOf(point);
    if (cost < best.cost) best = { point, cost };
  }
  marks.push(best.point);
  return best.point;
}

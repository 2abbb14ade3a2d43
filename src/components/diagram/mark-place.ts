import { isNear, type Picture, type Point } from './picture-boxes.ts';

/** Units between a mark and a border, beside which the outline of what can be pressed is drawn. */
const CLEAR = 8;
/** How bad it is for a mark to lie on something. */
const COST = { name: 100, mark: 60, label: 20, line: 10, part: 6, border: 5 } as const;

/** How far a point lies from the border of a box, on either side of it. */
function fromBorder({ x, y, width, height }: DOMRect, point: Point): number {
  const [dx, dy] = [Math.max(x - point.x, point.x - x - width), Math.max(y - point.y, point.y - y - height)];
  return Math.abs(dx > 0 && dy > 0 ? Math.hypot(dx, dy) : Math.max(dx, dy));
}

/** Where a mark stands, and how large it is there. */
interface Place extends Point {
  readonly radius: number;
}

/**
 * The one of these points where a mark lies on least, and from now on has one: names, other marks, what lines are called, lines but its
 * `own`, parts, and borders of boundaries: on a line the less the further it is from them. Of several the first, as large as it can be of these `radii`.
 */
export function freest(picture: Picture, points: readonly Point[], radii: readonly number[], own?: string): Place {
  const { names, lines, labels, parts, marks } = picture;
  const costOf = ({ radius, ...point }: Place): number => {
    const met = (box: DOMRect): boolean => isNear(box, point, radius);
    const meets = (units: number) => (other: Point) => Math.hypot(other.x - point.x, other.y - point.y) < units;
    const count = <T>(all: readonly T[], lies: (one: T) => boolean): number => all.filter(lies).length;
    const near = (box: DOMRect, units: number): number => Math.max(0, 1 - fromBorder(box, point) / units);
    return (
      COST.name * count(names, met) +
      COST.mark * count(marks, meets(2 * radius + 2)) +
      COST.label * count(labels, met) +
      COST.line * count(lines, (line) => line.name !== own && line.points.some(meets(radius + 2))) +
      parts.reduce((sum, { group, box }) => {
        if (group.matches('.d-node')) return sum + (met(box) ? COST.part : 0);
        const share = near(box, radius + CLEAR);
        return sum + (share > 0 ? COST.border * (own === undefined ? 1 : 1 + share) : 0);
      }, 0)
    );
  };
  const places = radii.flatMap((radius) => points.map(({ x, y }) => ({ x, y, radius })));
  const [first = { x: 0, y: 0, radius: 0 }, ...others] = places;
  let best = { place: first, cost: costOf(first) };
  for (const place of others) {
    if (best.cost === 0) break;
    const cost = costOf(place);
    if (cost < best.cost) best = { place, cost };
  }
  marks.push(best.place);
  return best.place;
}

import type { Box, Part } from '../picture.ts';
import { besideTitle, isFrame, titleWidth, TITLE_AIR, TITLE_INSET, type Point } from './adjust.ts';

/** Units between a boundary and one that grows inside it, or a thing beside it. */
const GAP = 6;
/** Points of a line in a row that make it run along a frame rather than across it. */
const ALONG = 6;

type Side = 'left' | 'right';

const isWithin = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x - 2 &&
  inner.y >= outer.y - 2 &&
  inner.x + inner.width <= outer.x + outer.width + 2 &&
  inner.y + inner.height <= outer.y + outer.height + 2;
const meets = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width + GAP && b.x < a.x + a.width + GAP && a.y < b.y + b.height && b.y < a.y + a.height;

function widened(box: Box, side: Side, edge: number): Box {
  return side === 'left' ? { ...box, x: edge, width: box.x + box.width - edge } : { ...box, width: edge - box.x };
}

/** A boundary as the part of a picture that it is, with a wider frame. */
function withBox(part: Part, box: Box): Part {
  const items = part.items.map((item) =>
    isFrame(item)
      ? {
          ...item,
          geometry: { ...item.geometry, x: String(box.x - (item.matrix?.[4] ?? 0)), width: String(box.width) },
        }
      : item,
  );
  return { ...part, box, items };
}

/** All boundaries that have to grow so that the one at `index` reaches to `edge`; `undefined` where something is in the way. */
function grownTo(
  parts: readonly Part[],
  { index, side, edge }: { index: number; side: Side; edge: number },
  { trail, view }: { trail: readonly Point[]; view: Box },
): ReadonlyMap<number, Part> | undefined {
  const part = parts[index];
  if (part?.box === undefined || edge < view.x || edge > view.x + view.width) return undefined;
  const [before, box] = [part.box, widened(part.box, side, edge)];
  const runsAlong = trail.filter(
    ({ x, y }) => Math.abs(x - edge) < GAP && y > before.y - GAP && y < before.y + before.height + GAP,
  );
  if (runsAlong.length > ALONG) return undefined;
  let grown: ReadonlyMap<number, Part> = new Map([[index, withBox(part, box)]]);
  for (const [at, other] of parts.entries()) {
    if (at === index || other.box === undefined || isWithin(other.box, before) || !meets(box, other.box)) continue;
    if (other.role !== 'boundary' || !isWithin(before, other.box)) return undefined;
    const outer = side === 'left' ? edge - GAP : edge + GAP;
    if (side === 'left' ? other.box.x <= outer : other.box.x + other.box.width >= outer) continue;
    const around = grownTo(parts, { index: at, side, edge: outer }, { trail, view });
    if (around === undefined) return undefined;
    grown = new Map([...grown, ...around]);
  }
  return grown;
}

/** The parts of a picture with boundaries grown to one side, where that makes room for a name that a line runs through. */
export function growFrames(parts: readonly Part[], trail: readonly Point[], view: Box): Part[] {
  let all = [...parts];
  for (const index of parts.keys()) {
    const part = all[index];
    const [frame, label] = [part?.items.find(isFrame), part?.items.find((item) => item.kind === 'label')];
    if (part?.role !== 'boundary' || part.box === undefined || frame === undefined || label === undefined) continue;
    const { start, end, beside } = besideTitle(label, frame, trail);
    if (beside.length === 0) continue;
    const room = titleWidth(label) + TITLE_INSET + TITLE_AIR + 4;
    const sides = [
      { side: 'left' as const, edge: Math.min(start, Math.min(...beside) - room) },
      { side: 'right' as const, edge: Math.max(end, Math.max(...beside) + room) },
    ].sort(
      (a, b) =>
        Math.abs(a.edge - (a.side === 'left' ? start : end)) - Math.abs(b.edge - (b.side === 'left' ? start : end)),
    );
    for (const { side, edge } of sides) {
      const grown = grownTo(all, { index, side, edge }, { trail, view });
      if (grown === undefined) continue;
      all = all.map((one, at) => grown.get(at) ?? one);
      break;
    }
  }
  return all;
}

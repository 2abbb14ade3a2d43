/** How high the strip of a drawing is that a phone shows of it at the head of its page, as a share of its width (`FirstDrawing.astro`). */
const STRIP = 0.38;
/** Units above the first part in it. */
const AIR = 16;

/** How far down a drawing that strip starts in which most is drawn of parts that it shows whole: `0` at the top of its `viewBox`. */
export function fullestBand(svg: string, viewBox: string): number {
  const [, top = 0, width = 0, height = 0] = viewBox.split(' ').map(Number);
  const boxes = [...svg.matchAll(/<g class="d-node[^>]* data-box="\S+ (\S+) (\S+) (\S+)"/g)].map((found) => {
    const [y = 0, wide = 0, high = 0] = found.slice(1).map(Number);
    return { y, end: y + high, area: wide * high };
  });
  const starts = boxes.map(({ y }) => Math.min(y - AIR - top, height - width * STRIP)).filter((start) => start > 0);
  const drawnFrom = (start: number): number =>
    boxes
      .filter(({ y, end }) => y >= top + start && end <= top + start + width * STRIP)
      .reduce((sum, { area }) => sum + area, 0);
  return Math.round([0, ...starts].sort((a, b) => drawnFrom(b) - drawnFrom(a) || a - b)[0] ?? 0);
}

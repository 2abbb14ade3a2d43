/** A picture whose pixels name their colours, in rows that start with the number of their PNG filter: none. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** `0xrrggbb`, at most 256. */
  readonly palette: number[];
  readonly rows: Uint8Array;
}

/** A closed outline in pixels: `[x, y, x, y, …]`. */
export type Contour = readonly number[];

/** Steps from a colour to the one that covers it: finer than an eye, and few enough for a palette. */
const STEPS = 16;

/** A picture of one colour. */
export const blank = (width: number, height: number, colour: number): Picture => ({
  width,
  height,
  palette: [colour],
  rows: new Uint8Array((width + 1) * height),
});

/** A picture to paint on, while the one before stays. */
export const copyOf = ({ palette, rows, ...size }: Picture): Picture => ({
  ...size,
  palette: [...palette],
  rows: rows.slice(),
});

/**
 * What an outline covers of each pixel, as differences along the rows: a line gives the pixels that it goes through what lies
 * to the right of it, and the pixel behind them the rest of its height.
 */
function addContour(
  sums: Float32Array,
  { left: originX, top: originY, stride }: { left: number; top: number; stride: number },
  contour: Contour,
): void {
  for (let index = 0; index < contour.length; index += 2) {
    const after = (index + 2) % contour.length;
    const down = (contour[index + 1] ?? 0) < (contour[after + 1] ?? 0);
    const [start, end] = down ? [index, after] : [after, index];
    const x = (contour[start] ?? 0) - originX;
    const y = (contour[start + 1] ?? 0) - originY;
    const last = (contour[end + 1] ?? 0) - originY;
    const slope = ((contour[end] ?? 0) - originX - x) / (last - y);
    for (let row = Math.floor(y); row < last; row++) {
      const top = Math.max(row, y);
      const bottom = Math.min(row + 1, last);
      const one = x + (top - y) * slope;
      const other = x + (bottom - y) * slope;
      const left = Math.min(one, other);
      const right = Math.max(one, other);
      const height = down ? bottom - top : top - bottom;
      let column = Math.floor(left);
      do {
        const from = Math.max(left, column);
        const to = Math.min(right, column + 1);
        const part = right > left ? (height * (to - from)) / (right - left) : height;
        const behind = part * ((from + to) / 2 - column);
        const at = row * stride + column;
        sums[at] = (sums[at] ?? 0) + part - behind;
        sums[at + 1] = (sums[at + 1] ?? 0) + behind;
      } while (++column < right);
    }
  }
}

const mix = (under: number, over: number, share: number): number =>
  [16, 8, 0].reduce((mixed, shift) => {
    const channel = (under >> shift) & 255;
    return mixed | (Math.round(channel + (((over >> shift) & 255) - channel) * share) << shift);
  }, 0);

/** The pixels that outlines lie in. */
function boundsOf(contours: readonly Contour[]): { left: number; top: number; right: number; bottom: number } {
  const bounds = { left: Infinity, top: Infinity, right: 0, bottom: 0 };
  for (const contour of contours)
    for (let index = 0; index < contour.length; index += 2) {
      const x = contour[index] ?? 0;
      const y = contour[index + 1] ?? 0;
      if (x < bounds.left) bounds.left = Math.floor(x);
      if (x > bounds.right) bounds.right = Math.ceil(x);
      if (y < bounds.top) bounds.top = Math.floor(y);
      if (y > bounds.bottom) bounds.bottom = Math.ceil(y);
    }
  return bounds;
}

/** Paints what outlines enclose, with smooth edges. They lie in the picture. */
export function paint({ width, palette, rows }: Picture, contours: readonly Contour[], colour: number): void {
  const { left, top, right, bottom } = boundsOf(contours);
  // Two more than the pixels of a row: a line at its end gives them a share of nothing.
  const stride = right - left + 2;
  const sums = new Float32Array(stride * Math.max(0, bottom - top));
  for (const contour of contours) addContour(sums, { left, top, stride }, contour);
  /** By the colour under it and the step, what a pixel is called; 0 where that is not known yet. */
  const names = new Uint8Array(256 * (STEPS + 1));
  const nameOf = (under: number, step: number): number => {
    const mixed = mix(palette[under] ?? 0, colour, step / STEPS);
    const name = palette.indexOf(mixed);
    return name === -1 ? palette.push(mixed) - 1 : name;
  };
  for (let row = top; row < bottom; row++) {
    const start = row * (width + 1) + 1 + left;
    const from = (row - top) * stride;
    let covered = 0;
    for (let column = 0; column < stride; column++) {
      covered += sums[from + column] ?? 0;
      // Straight edges often lie at just half a step: the last bit of a sum decides nothing.
      const step = Math.min(STEPS, Math.trunc(Math.abs(covered) * STEPS + 0.51));
      if (step === 0) continue;
      const under = rows[start + column] ?? 0;
      const at = under * (STEPS + 1) + step;
      if (names[at] === 0) names[at] = nameOf(under, step);
      rows[start + column] = names[at] ?? 0;
    }
  }
}

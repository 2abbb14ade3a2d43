/** The part of a picture that is shown, in the picture's own units. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How far a reader may zoom in: the shown part is never smaller than this share of the picture. */
const CLOSEST = 0.08;
/** … and never larger than this multiple of it. */
const FARTHEST = 1.5;

/** `"-4 -4 120 80"` → `{ x: -4, y: -4, width: 120, height: 80 }`. Throws when it is not four numbers. */
export function parseView(value: string): View {
  const [x, y, width, height] = value
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  if (
    x === undefined ||
    y === undefined ||
    width === undefined ||
    !(width > 0) ||
    height === undefined ||
    !(height > 0)
  ) {
    throw new Error(`not a viewBox: ${value}`);
  }
  return { x, y, width, height };
}

/** The inverse of {@link parseView}, for the attribute. */
export const formatView = ({ x, y, width, height }: View): string =>
  [x, y, width, height].map((value) => Math.round(value * 100) / 100).join(' ');

/** Zooms around a point that stays where it is; `factor` > 1 comes closer. `whole` is the full picture and limits the zoom. */
export function zoomView(view: View, factor: number, point: { x: number; y: number }, whole: View): View {
  const width = Math.min(Math.max(view.width / factor, whole.width * CLOSEST), whole.width * FARTHEST);
  const scale = width / view.width;
  return {
    x: point.x - (point.x - view.x) * scale,
    y: point.y - (point.y - view.y) * scale,
    width,
    height: view.height * scale,
  };
}

/** Moves the shown part by units, but keeps its middle inside the picture so that nobody gets lost. */
export function panView(view: View, dx: number, dy: number, whole: View): View {
  const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);
  return {
    ...view,
    x: clamp(view.x + dx, whole.x - view.width / 2, whole.x + whole.width - view.width / 2),
    y: clamp(view.y + dy, whole.y - view.height / 2, whole.y + whole.height - view.height / 2),
  };
}

/** Pixels that what is said of a picture in large takes beside it, and above it. */
const [BESIDE, ABOVE] = [384, 190];

/** Whether a picture is larger on a screen beside what is said of it than below that. */
export const isLargerBeside = (
  { width, height }: Readonly<Record<'width' | 'height', number>>,
  [across, down]: readonly [across: number, down: number],
): boolean => Math.min((across - BESIDE) / width, down / height) > Math.min(across / width, (down - ABOVE) / height);

/** The middle of a view. */
export const centreOf = (view: View): { x: number; y: number } => ({
  x: view.x + view.width / 2,
  y: view.y + view.height / 2,
});

/** The box around all of these, of which there is one at least. */
export function union(boxes: readonly View[]): View {
  const [x, y] = [Math.min(...boxes.map((one) => one.x)), Math.min(...boxes.map((one) => one.y))];
  const right = Math.max(...boxes.map((one) => one.x + one.width));
  const bottom = Math.max(...boxes.map((one) => one.y + one.height));
  return { x, y, width: right - x, height: bottom - y };
}

/** A run of text on a page: place of its baseline, measures in points, y upwards. */
export interface Glyphs {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Lines that a column of text has at least; fewer are the cells of a table. */
const LEAST_LINES = 4;

/** Share of its column that a line of running text fills; cells are shorter. */
const FILLED = 0.6;

/** Where a gutter may lie, as a share of the width of the text. */
const MIDDLE = [0.35, 0.65] as const;

const STEPS = 30;

function endOf(run: Glyphs): number {
  return run.x + run.width;
}

/** Share of a column that its lines fill, the middle one of all lines. */
function filling(runs: readonly Glyphs[], width: number): number {
  const lines = new Map<number, [left: number, right: number]>();
  for (const run of runs) {
    const row = Math.round(run.y);
    const [left, right] = lines.get(row) ?? [Infinity, -Infinity];
    lines.set(row, [Math.min(left, run.x), Math.max(right, endOf(run))]);
  }
  const shares = [...lines.values()].map(([left, right]) => (right - left) / width).sort((a, b) => a - b);
  return shares.length < LEAST_LINES ? 0 : (shares[Math.floor(shares.length / 2)] ?? 0);
}

/** The runs of two columns of running text beside each other, the left one first; `undefined` for anything else. */
function twoColumns(band: readonly Glyphs[], left: number, right: number): [Glyphs[], Glyphs[]] | undefined {
  for (let step = 0; step <= STEPS; step += 1) {
    const gutter = left + (right - left) * (MIDDLE[0] + ((MIDDLE[1] - MIDDLE[0]) * step) / STEPS);
    if (band.some((run) => run.x < gutter && endOf(run) > gutter)) continue;
    const first = band.filter((run) => run.x < gutter);
    const second = band.filter((run) => run.x >= gutter);
    const isText = filling(first, gutter - left) >= FILLED && filling(second, right - gutter) >= FILLED;
    if (isText) return [first, second];
  }
  return undefined;
}

/** Cuts a page where a line runs across its middle, such as a title: columns lie between such lines. */
function bandsOf(page: readonly Glyphs[], middle: number): Glyphs[][] {
  const across = new Set(page.filter((run) => run.x < middle && endOf(run) > middle).map((run) => Math.round(run.y)));
  const bands: Glyphs[][] = [];
  let wasAcross: boolean | undefined;
  for (const run of [...page].sort((a, b) => b.y - a.y)) {
    const isAcross = across.has(Math.round(run.y));
    if (isAcross !== wasAcross) bands.push([]);
    wasAcross = isAcross;
    bands.at(-1)?.push(run);
  }
  return bands;
}

/**
 * Parts a page in the order in which it is read: where text is set in two columns, the left one comes first.
 *
 * Columns of a table stay together: their lines are short, or few.
 */
export function inReadingOrder(page: readonly Glyphs[]): Glyphs[][] {
  const written = page.filter((run) => run.text.trim() !== '');
  const left = Math.min(...written.map((run) => run.x));
  const right = Math.max(...written.map(endOf));
  const parts: Glyphs[][] = [[]];
  for (const band of bandsOf(written, (left + right) / 2)) {
    const columns = twoColumns(band, left, right);
    if (columns === undefined) parts.at(-1)?.push(...band);
    else parts.push(...columns, []);
  }
  return parts.filter((part) => part.length > 0);
}

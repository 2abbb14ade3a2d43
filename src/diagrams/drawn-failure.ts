import { bodyFences } from '../markdown/diagram-fences.ts';
import type { Failure } from '../model/failure.ts';
import { attribute, clearCorner } from './clear-corner.ts';

/** The marks of a failure in a drawing that was made for one: what its source says has failed, what takes over, the way then. */
export interface DrawnFailure {
  readonly down: readonly string[];
  readonly over: readonly string[];
  /** Lines by their names: `alb_ec2c`. */
  readonly way: readonly string[];
}

const DOWN = /^\s*class ([\w, ]+?) down\s*$/gm;

/** What is marked in the drawing `id` that has this source: nothing where nothing in it has failed. */
export function drawnFailure(id: string, source: string, failures: readonly Failure[]): DrawnFailure {
  const shown = failures.filter(({ drawn }) => drawn === id);
  return {
    down: [...source.matchAll(DOWN)].flatMap(([, names = '']) => names.split(/[ ,]+/)),
    over: shown.flatMap(({ takeover, drawnTakeover = takeover }) => drawnTakeover),
    way: shown.flatMap(({ drawnWay = [] }) => drawnWay.map(({ from, to }) => `${from}_${to}`)),
  };
}

/** The same for the drawing with this id in the `body` of a topic. */
export const drawnIn = (body: string, id: string, failures: readonly Failure[]): DrawnFailure =>
  drawnFailure(id, bodyFences(body).find((fence) => fence.id === id)?.source ?? '', failures);

/** Whether anything is marked. */
export const isMarked = ({ down, way }: DrawnFailure): boolean => down.length + way.length > 0;

/** What the marks refer to, once a page: the lines that hatch what has failed, and the cross over it. */
export const MARKS =
  '<linearGradient id="down-hatch" gradientUnits="userSpaceOnUse" x2="9" y2="9" spreadMethod="repeat"><stop offset=".8" stop-color="var(--diagram-canvas)"/><stop offset=".8" stop-color="var(--diagram-down-line)" stop-opacity=".4"/></linearGradient><symbol id="down-cross" viewBox="-20 -20 40 40"><circle r="20" fill="var(--diagram-down-line)"/><path d="M-9-9 9 9M9-9-9 9" stroke="var(--diagram-canvas)" stroke-width="5"/></symbol>';

/** What the frames of what takes over are drawn with, and nothing else. */
const OVER = 'stroke="var(--diagram-link)" stroke-width="5"';

/** Under a picture what its marks mean; `""` where it has none. */
export function emitKey(marked: string, { way }: DrawnFailure): string {
  const meanings = [
    marked.includes('"#down-cross"') || marked.includes(CROSSED) ? '✕ 고장' : [],
    way.length > 0 ? '파란 선: 이때의 경로' : [],
    marked.includes(OVER) ? '파란 테두리: 이어받음' : [],
  ].flat();
  return meanings.length === 0 ? '' : `<p class="diagram-key" data-pagefind-ignore>${meanings.join(' · ')}</p>`;
}

/** A place that is written as `x y width height`. */
export const numbers = (box: string): number[] => box.split(' ').map(Number);
const isWithin = (inner: readonly number[], outer: readonly number[]): boolean => {
  const [x = 0, y = 0, width = 0, height = 0] = inner;
  const [left = 0, top = 0, wide = 0, high = 0] = outer;
  return x >= left && y >= top && x + width <= left + wide && y + height <= top + high;
};
const round = (value: number): number => Math.round(value * 10) / 10;

/** A part of a picture: its group, with all that is drawn of it. */
const groupOf = (id: string): RegExp =>
  new RegExp(`(<g [^>]*data-box="([^"]*)" data-part="${id}"[^>]*>)(.*?)</g>`, 's');

const CROSS = 40;
/** How far from the edges of a box a cross stands: of a boundary inside it, of a part on it, and where there is no room, further out. */
const INSETS = { boundary: [10, -24], part: [-16, -26] };
/** A cross in a corner of a box where no text is. */
function crossOf(svg: string, [x = 0, y = 0, width = 0, height = 0]: readonly number[], isBoundary: boolean): string {
  const corners = INSETS[isBoundary ? 'boundary' : 'part'].flatMap((inset) => {
    const sides = [x + width - inset - CROSS, x + inset];
    // The right upper corner of a part is where others have the bolt.
    const lefts = isBoundary ? sides : sides.toReversed();
    return [y + inset, y + height - inset - CROSS].flatMap((top) => lefts.map((left) => [left, top] as const));
  });
  const [left, top] = clearCorner(svg, corners, CROSS, isBoundary);
  return `<use width="${CROSS}" height="${CROSS}" x="${round(left)}" y="${round(top)}" href="#down-cross"/>`;
}

/** What a box or a boundary that has failed is drawn with, and then hatched. */
const PLAIN =
  /fill="var\(--diagram-down\)" stroke="var\(--diagram-down-line\)"( stroke-dasharray="[^"]*")? stroke-width="[^"]*"/;
const HATCHED = 'fill="url(#down-hatch)" stroke="var(--diagram-down-line)" stroke-width="4"';
/** Letters on lines are read by what is around them; those of icons and boundaries have it. */
const HALO = '<text stroke="var(--diagram-canvas)" stroke-linejoin="round" stroke-width="6" paint-order="stroke"';

/** How what crosses out an icon is drawn, on that. */
const CROSSED = 'fill="none" stroke="var(--diagram-down-line)" stroke-linecap="round" stroke-width="5"';
/** Greyed, and crossed out if asked: the icon in what has failed. */
function greyIcon(body: string, isCrossed: boolean): string {
  const [, icon = ''] = /(<use[^>]*)\/>/.exec(body) ?? [];
  const [x = 0, y = 0, size = 0] = ['x', 'y', 'width'].map((name) => Number(attribute(icon, name)));
  const arm = round(size / 3);
  const d = `M${round(x + size / 2 - arm)} ${round(y + size / 2 - arm)}l${2 * arm} ${2 * arm}m0-${2 * arm}l-${2 * arm} ${2 * arm}`;
  const cross = isCrossed ? `<path ${CROSSED} d="${d}"/>` : '';
  return body.replace(`${icon}/>`, `${icon} filter="grayscale(1)" opacity=".3"/>${cross}`);
}

/** Marks what has failed, hatched and crossed out, unless it lies in what has. */
function markDown(svg: string, ids: readonly string[]): string {
  const boxes = ids.flatMap((id) => {
    const [, , box] = groupOf(id).exec(svg) ?? [];
    return box === undefined ? [] : [{ id, box: numbers(box) }];
  });
  return boxes.reduce((marked, { id, box }) => {
    const isInside = boxes.some((other) => other.id !== id && isWithin(box, other.box));
    return marked.replace(groupOf(id), (_, open: string, __, body: string) => {
      const [x = 0, y = 0, width = 0, height = 0] = box;
      const ground = isInside ? '' : `<rect width="${width}" height="${height}" x="${x}" y="${y}" ${HATCHED} rx="8"/>`;
      const hasIcon = body.includes('<use');
      const drawn = hasIcon ? ground + greyIcon(body, !isInside) : body.replace(PLAIN, HATCHED).replace('<text', HALO);
      return `${open}${drawn}${isInside || hasIcon ? '' : crossOf(svg, box, open.includes('d-boundary'))}</g>`;
    });
  }, svg);
}

const markOver = (svg: string, id: string): string =>
  svg.replace(groupOf(id), (group, _, box: string) => {
    const [x = 0, y = 0, width = 0, height = 0] = numbers(box);
    return `${group}<rect width="${width}" height="${height}" x="${x}" y="${y}" fill="none" ${OVER} rx="8"/>`;
  });

/** The line, and what it is called. */
const markWay = (svg: string, line: string): string =>
  svg.replace(new RegExp(`<g [^>]*class="d-edge(?:-label)?" data-edge="${line}".*?</g>`, 'gs'), (group) =>
    group
      .replaceAll(/var\(--diagram-(?:line|text)\)/g, 'var(--diagram-link)')
      .replaceAll('stroke-width="1.8"', 'stroke-width="4"'),
  );

/** A picture of a failure with its marks, in the look of one whose part was made to fail. */
export function markDrawn(svg: string, { down, over, way }: DrawnFailure): string {
  return over.reduce(markOver, markDown(way.reduce(markWay, svg), down));
}

import { BADGE, badge, CROSS, cross, crossedOut, framed, hatched, shape } from './failure-marks.ts';
import { freest } from './mark-place.ts';
import { around, boxOf, contains, measure, measureNames, type Picture, type Point } from './picture-boxes.ts';
import { drawnLine, keepLabels, stepOf } from './remaining-way.ts';
import { failingLines, silentLines, type Fate, type Line } from './silent-lines.ts';

/** The parts at the ends of a line. */
type Pair = readonly [from: string, to: string];

/** What a picture is redrawn from when a part has failed. */
export interface BrokenParts {
  /** What has failed: first the part that was pressed. */
  readonly down: readonly string[];
  /** Only some of what that does has. */
  readonly partly?: true;
  /** Lines that are cut, instead of the part that was pressed. */
  readonly cuts?: readonly Pair[];
  /** The line is itself what fails: the part that was pressed has no mark of its own. */
  readonly lineFails?: true;
  /** Other lines that carry nothing then. */
  readonly idle?: readonly Pair[];
  /** Lines along which what has failed is still called. */
  readonly called?: readonly Pair[];
  /** Lines to what stops with it that go on as ever. */
  readonly usual?: readonly Pair[];
  /** What stops or waits with it. */
  readonly with?: readonly string[];
  readonly over?: readonly string[];
  readonly way?: readonly Pair[];
}

/** Units around a part that stops or takes over. */
const AIR = 6;
/** Units from the corner of a boundary to its cross. */
const CORNER = 26;
const RADIUS = 17;
/** The mark of a line between parts or words that leave it less room. */
const SMALL_BADGE = 14;

/** What marks a part that is down, in place and over the picture. */
interface Stopped {
  readonly frame: DOMRect;
  readonly mark: () => readonly SVGElement[];
}

/** How a part is marked: it has failed, only some of what it does has, a line to or from it is cut, or it stops or waits with another. */
type Kind = 'down' | 'partly' | 'cut-off' | 'with-it';

const isAlive = (kind: Kind): boolean => kind === 'partly' || kind === 'cut-off';

/** Greys what is down, with all that lies inside a boundary that is; of what has failed partly, or is cut off, nothing. */
function grey(picture: Pick<Picture, 'parts'>, id: string, kind: Kind): void {
  const { parts } = picture;
  const box = boxOf(picture, id);
  if (box === undefined) return;
  if (isAlive(kind)) parts.find((one) => one.id === id)?.group.classList.add(`is-${kind}`);
  else for (const one of parts) if (one.id === id || contains(box, one.box)) one.group.classList.add('is-down');
}

/**
 * Frames what is down and hatches it, and crosses out what has failed, unlike what only stops or waits. What has failed partly, or
 * is cut off, is framed, with a mark in a corner. The mark of a boundary stands in its corner: in the middle it would be that of a part inside.
 */
function stop(picture: Picture, id: string, kind: Kind): Stopped | undefined {
  const box = boxOf(picture, id);
  const part = picture.parts.find((one) => one.id === id)?.group;
  if (box === undefined || part === undefined) return undefined;
  const isBoundary = part.matches('.d-boundary');
  const frame = around(box, isBoundary ? 0 : AIR);
  const icon = isBoundary ? undefined : part.querySelector('use')?.getBBox();
  const isMarked = isAlive(kind) || (kind === 'down' && icon === undefined);
  const corner = isMarked ? cornerOf(picture, frame, isBoundary) : { x: 0, y: 0 };
  return {
    frame,
    mark: () => {
      const made = framed(`down-frame ${kind}`, frame);
      if (isAlive(kind)) return [made, ...badge(corner, kind === 'partly' ? 'M0-9V2m0 7v.1' : CROSS)];
      // Behind what the part is and is called; a boundary lies behind all that stands in it already.
      part[isBoundary ? 'after' : 'before'](hatched(`down-hatch ${kind}`, frame));
      if (kind === 'with-it') return [made];
      return [made, ...(icon === undefined ? badge(corner, CROSS) : [cross(icon)])];
    },
  };
}

/** Crosses out a line that is cut: its mark is what is brought into sight, like the frame of a part. */
function cut(picture: Picture, ends: Pair): readonly SVGElement[] {
  const drawn = drawnLine(picture, ends, [BADGE, SMALL_BADGE]);
  for (const part of drawn?.line ?? []) part.classList.add('is-cut');
  if (drawn === undefined) return [];
  const [ground, sign] = badge(drawn.place, CROSS, drawn.place.radius);
  ground.classList.add('down-frame');
  return [ground, sign];
}

/** The corner of a frame where a cross lies on least: of a boundary inside it, of a part on it. */
function cornerOf(picture: Picture, { x, y, right, bottom }: DOMRect, isBoundary: boolean): Point {
  const inset = isBoundary ? CORNER : 4;
  // Between boundaries that have names, a part may have room on its sides alone.
  const heights = [y + inset, bottom - inset, ...(isBoundary ? [] : [(2 * y + bottom) / 3])];
  const corners = heights.flatMap((cy) => [right - inset, x + inset].map((cx) => ({ x: cx, y: cy })));
  return freest(picture, corners, [BADGE + 4]);
}

/** Lights up the line that is drawn for a step, or draws a new one. */
function along({ line = [], way, head }: NonNullable<ReturnType<typeof stepOf>>): readonly SVGElement[] {
  for (const part of line)
    part.classList.add('is-way', ...(way === undefined && head !== undefined ? ['is-back'] : []));
  const drawn = { 'new-way': way, 'new-head': head };
  return Object.entries(drawn).flatMap(([name, d]) => (d === undefined ? [] : shape('path', { class: name, d })));
}

function numbered(index: number, { x, y }: Point): SVGElement {
  const mark = shape('g', { class: 'way-number' });
  const text = shape('text', { x, y: y + 7 });
  text.textContent = String(index + 1);
  mark.append(shape('circle', { cx: x, cy: y, r: RADIUS }), text);
  return mark;
}

/** Pales the lines that carry nothing, and tells those on which what has stopped is called; the others stay as they are. */
function markLines({ root, parts, lines: drawn }: Picture, broken: BrokenParts): readonly Line[] {
  const { cuts = [], idle = [], called = [], usual = [], with: held = [], way = [] } = broken;
  const nodes = parts.filter(({ group }) => group.matches('.d-node'));
  const marked = (mark: string) => new Set(nodes.filter(({ group }) => group.matches(mark)).map(({ id }) => id));
  const [down, partly] = [marked('.is-down'), marked('.is-partly')];
  const within = new Map(
    [...Map.groupBy(parts, ({ id }) => id)].map(([end, pieces]) => [
      end,
      nodes.filter(({ box }) => pieces.some((piece) => contains(piece.box, box))).flatMap(({ id }) => id ?? []),
    ]),
  );
  const joins = ([from, to]: Pair, line: Line): boolean =>
    (from === line.from && to === line.to) || (from === line.to && to === line.from);
  const lines = drawn.map(({ name, heads }) => {
    const [from = '', to = ''] = name.split('_');
    return { from, to, isTwoWay: heads !== 1 };
  });
  const nodesOf = (end: string): readonly string[] => within.get(end) ?? [];
  const waiting = held.flatMap(nodesOf);
  const isAmong = (pairs: readonly Pair[], line: Line): boolean => pairs.some((pair) => joins(pair, line));
  const mark = (some: readonly Line[], name: string): void => {
    for (const { from, to } of some)
      for (const part of root.querySelectorAll(`[data-edge="${from}_${to}"]`)) part.classList.add(name);
  };
  const fate: Fate = {
    nodesOf,
    isDown: (node) => down.has(node),
    isWaiting: (node) => waiting.includes(node),
    isPartly: (node) => partly.has(node),
    isLit: (line) => isAmong([...way, ...called], line),
    isUsual: (line) => isAmong(usual, line),
    isIdle: (line) => isAmong([...cuts, ...idle], line),
    way: way.flat(),
  };
  const silent = silentLines(lines, fate);
  mark(silent, 'is-cut');
  const failing = [...lines.filter((line) => isAmong(called, line)), ...failingLines(lines, silent, fate)];
  mark(failing, 'is-called');
  return failing;
}

/** Has the words of a label stand apart from its number, which is still read where they are struck out, and is not where others count. */
function partNumber(label: Element): void {
  const [first] = label.childNodes;
  if (!(first instanceof Text) || label.querySelector('.label-words') || !/^[①-⑳]/.test(first.data)) return;
  const words = shape('tspan', { class: 'label-words' });
  words.append(first.splitText(/^[①-⑳·\s]+/.exec(first.data)?.[0].length ?? 0), ...[...label.childNodes].slice(1));
  first.after(words);
}

/** Puts a picture back as it was drawn. */
export function mend(svg: SVGElement): void {
  svg.classList.remove('is-broken');
  const changes = [
    'is-down',
    'is-partly',
    'is-way',
    'is-back',
    'is-cut',
    'is-called',
    'is-step',
    'is-cut-off',
    'is-stopped',
    'is-over',
    'is-kept',
  ];
  for (const part of svg.querySelectorAll(changes.map((name) => `.${name}`).join())) part.classList.remove(...changes);
  for (const mark of svg.querySelectorAll('.broken, .broken-badges, .down-hatch')) mark.remove();
}

/**
 * Redraws a picture with what has failed: what stops is grey and hatched, what has failed crossed out, and the lines that carry
 * nothing are pale; what takes over is framed, and the way that is left is numbered anew. `partOf` is the part that a control in it
 * makes fail.
 */
export function breakPicture(svg: SVGElement, broken: BrokenParts, partOf: (control: Element) => string): void {
  const { down, partly, cuts = [], lineFails, with: waiting = [], over = [], way = [] } = broken;
  mend(svg);
  const picture = svg.querySelector<SVGElement>('svg[role=img]');
  // A picture that is not shown has no boxes to measure.
  if (picture === null || !svg.checkVisibility()) return;
  const all = measure(picture);
  // Of a line that is cut what was pressed is told; nothing is wrong with that itself.
  const pressed = cuts.length > 0 ? 1 : 0;
  const kinds = [
    ...down.slice(pressed).map((id) => [id, partly ? 'partly' : 'down'] as const),
    ...waiting.map((id) => [id, 'with-it'] as const),
    ...down.slice(0, lineFails ? 0 : pressed).map((id) => [id, 'cut-off'] as const),
  ];
  for (const [id, kind] of kinds) grey(all, id, kind);
  // What has stopped has no sign any more that it can: the marks have its room.
  for (const control of svg.querySelectorAll('[data-breaks]'))
    if (svg.querySelector(`:is(.is-down, .is-partly, .is-cut-off)[data-part="${partOf(control)}"]`))
      control.classList.add('is-stopped');
    else if (over.includes(partOf(control))) control.classList.add('is-over');
  // The numbers of a way take the place of what lines are called.
  const measured = { ...all, names: measureNames(picture), ...(way.length > 0 ? { labels: [] } : {}) };
  const stopped = kinds.flatMap(([id, kind]) => stop(measured, id, kind) ?? []);
  const taking = over.flatMap((id) => boxOf(measured, id) ?? []);
  const frames = stopped.map(({ frame }) => frame);
  const crossed = cuts.flatMap((ends) => cut(measured, ends));
  // A step that is not in the picture keeps its number.
  const steps = way.map((step) => stepOf(measured, step, frames, RADIUS));
  svg.classList.add('is-broken');
  // The same picture, as it stands at the top of the page, is not broken.
  const marks = shape('g', { class: 'broken', fill: 'none' });
  marks.append(
    ...crossed,
    ...stopped.flatMap(({ mark }) => mark()),
    ...taking.map((box) => framed('over-frame', around(box, AIR))),
    ...steps.flatMap((step) => (step === undefined ? [] : along(step))),
    ...steps.flatMap((step, index) => (step === undefined ? [] : [numbered(index, step.place)])),
  );
  const failing = markLines(measured, broken).flatMap(
    ({ from, to }) => drawnLine(measured, [from, to], [SMALL_BADGE])?.place ?? [],
  );
  marks.prepend(...failing.flatMap(crossedOut));
  picture.append(marks);
  keepLabels(measured, RADIUS);
  for (const label of picture.querySelectorAll('.d-edge-label:is(.is-cut, .is-kept) > text')) partNumber(label);
  // Over what can be pressed, whose ring by the keyboard would cover half of it.
  const badges = shape('g', { class: 'broken-badges' });
  badges.append(...marks.querySelectorAll('.down-badge:not(.down-frame), .down-badge:not(.down-frame) + .on-badge'));
  svg.append(badges);
}

import type { Box, CrowdedName, Icon, Label, Part, PartRole, Shape } from '../picture.ts';

/** Korean words for the block names mermaid writes into the corner of a sequence block. */
const BLOCK_NAMES: Readonly<Record<string, string>> = {
  loop: '반복',
  alt: '경우',
  opt: '선택',
  par: '동시',
  critical: '필수',
  break: '중단',
};

/** Space between a boundary's frame and its title, in units. */
export const TITLE_INSET = 12;
/** How much larger than drawn a title is measured (theme.ts), which makes its boundary wide enough for the inset. */
const TITLE_RESERVE = 4;
const IDENTITY = [1, 0, 0, 1, 0, 0] as const;

/** Rewrites one label by what its element is: Korean block names, upright edge labels, readable sequence numbers. */
export function adjustLabel(element: Element, label: Label): Label {
  if (element.classList.contains('labelText')) {
    return mapLines(label, (line) => ({ ...line, text: BLOCK_NAMES[line.text] ?? line.text }));
  }
  if (element.classList.contains('sequenceNumber'))
    return { ...mapLines(label, (line) => ({ ...line, y: line.y + 1 })), size: label.size * 0.8, bold: true };
  // The stick figure's legs end where a label of the default size would start.
  if (element.closest('.actor-man') !== null) return mapLines(label, (line) => ({ ...line, y: line.y + 8 }));
  return label.rotate === 0 ? label : { ...label, rotate: 0 };
}

const mapLines = (label: Label, change: (line: Label['lines'][number]) => Label['lines'][number]): Label => ({
  ...label,
  lines: label.lines.map(change),
});

/** What must lie behind a label so that no line runs through its letters, when mermaid puts nothing there. */
export function backdropOf(element: Element, label: Label): Shape[] {
  if (element.classList.contains('sequenceNumber')) return label.lines.map((line) => disc(line.x, line.y - 6));
  const crossed = element.matches(
    'text.messageText, text.loopText, .actor-man text, .architecture-edges text, .architecture-service text',
  );
  return crossed ? label.lines.map((line) => plate(line, label)) : [];
}

/** A shape without an outline. */
const filled = (tag: Shape['tag'], fill: string, geometry: Shape['geometry']): Shape => {
  return { kind: 'shape', tag, geometry, matrix: IDENTITY, fill, stroke: 'none', strokeWidth: 0, dash: '' };
};

const disc = (x: number, y: number): Shape => filled('circle', 'line', { cx: String(x), cy: String(y), r: '13' });

function plate(line: Label['lines'][number], label: Label): Shape {
  const left =
    label.anchor === 'middle' ? line.x - line.width / 2 : label.anchor === 'end' ? line.x - line.width : line.x;
  return filled('rect', 'canvas', {
    x: String(left - 5),
    y: String(line.y - label.size),
    width: String(line.width + 10),
    height: String(label.size * 1.3),
    rx: '5',
  });
}

/** Width of a title; bold letters are about a twentieth wider than the regular ones that were measured. */
export const titleWidth = ({ lines, size }: Label): number =>
  Math.max(...lines.map(({ width }) => width)) * (size / (size + TITLE_RESERVE)) * 1.05;

/** Puts a boundary's title into its top left corner; in a frame hardly wider than the title the inset gives way. */
function placeTitle(label: Label, left: number, frameWidth: number): Label {
  const titled: Label = { ...label, size: label.size - TITLE_RESERVE, bold: true, anchor: 'start' };
  const inset = Math.min(TITLE_INSET, Math.max(6, (frameWidth - titleWidth(titled)) / 2));
  return mapLines(titled, (line) => ({ ...line, x: left + inset, y: line.y + 5 }));
}

/** Whether something drawn is a box. */
export const isFrame = (item: Part['items'][number]): item is Shape => item.kind === 'shape' && item.tag === 'rect';

/** Where a box lies in the picture. */
function boxOf({ geometry, matrix }: Shape): Box {
  const [x, y] = [Number(geometry.x ?? 0) + (matrix?.[4] ?? 0), Number(geometry.y ?? 0) + (matrix?.[5] ?? 0)];
  return { x, y, width: Number(geometry.width), height: Number(geometry.height) };
}

/** Settles a finished part: titles to the corner of their boundary, state names to the middle of their box. */
export function adjustPart(role: PartRole, items: Part['items']): Part['items'] {
  const frame = items.find(isFrame);
  if (frame === undefined) return items;
  const { x: left, width } = boxOf(frame);
  const middle = left + width / 2;
  const hasIcon = items.some((item): item is Icon => item.kind === 'icon');
  return items.map((item) => {
    if (item.kind !== 'label' || hasIcon) return item;
    if (role === 'boundary') return placeTitle(item, left, width);
    if (role === 'node' && item.anchor === 'start')
      return { ...mapLines(item, (line) => ({ ...line, x: middle })), anchor: 'middle' };
    return item;
  });
}

/** Units by which a title moves along the top of its boundary until no line runs through it. */
const TITLE_STEP = 4;
/** Units that a blank behind a title takes (`src/diagrams/boundary-names.ts`). */
const BLANK_WIDTH = 19;
/** Units between a title and a line, where there is room for them, and at least. */
const TITLE_ROOM = 10;
export const TITLE_AIR = 5;

/** A place on a line. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A title where no line runs through it; where there is no such place, how much wider its boundary would have to be. */
interface ClearTitle {
  readonly label: Label;
  readonly lacks: number;
}

/** Where a boundary's frame starts and ends, and where lines run beside or through its title. */
export function besideTitle(
  { lines, size }: Label,
  frame: Shape,
  trail: readonly Point[],
): { readonly start: number; readonly end: number; readonly beside: readonly number[] } {
  const { x: start, width } = boxOf(frame);
  const end = start + width;
  const [top, bottom] = [(lines[0]?.y ?? 0) - size * 0.9, (lines.at(-1)?.y ?? 0) + size * 0.3];
  const beside = trail.filter(({ x, y }) => y > top && y < bottom && x > start && x < end).map(({ x }) => x);
  return { start, end, beside };
}

/** The title of a boundary where no line of `trail` runs through it, as far left as there is room. */
function clearTitle(label: Label, frame: Shape, trail: readonly Point[]): ClearTitle {
  const [first] = label.lines;
  if (first === undefined) return { label, lacks: 0 };
  const width = titleWidth(label);
  const { start, end, beside } = besideTitle(label, frame, trail);
  const at = (left: number): Label => mapLines(label, (each) => ({ ...each, x: each.x + left - first.x }));
  const isFree = (left: number, air: number): boolean => !beside.some((x) => x > left - air && x < left + width + air);
  for (const air of [TITLE_ROOM, TITLE_AIR])
    for (let left = Math.min(first.x, start + TITLE_INSET); left + width <= end - TITLE_AIR; left += TITLE_STEP)
      if (isFree(left, air)) return { label: at(left), lacks: 0 };
  // What is added lies on both sides of what the boundary holds.
  const room = Math.max(Math.min(...beside) - start, end - Math.max(...beside));
  return { label, lacks: 2 * (width + TITLE_INSET + TITLE_AIR - room) };
}

/**
 * Keeps lines off the letters that stand free: boundary titles move along the top to where no line of `trail` runs, they and
 * icon names get a halo in the colour of what they stand on, and titles move above the edges in drawing order.
 */
export function addHalos(
  parts: readonly Part[],
  trail: readonly Point[],
): { readonly parts: Part[]; readonly crowded: readonly CrowdedName[] } {
  const frames = parts
    .filter((part) => part.role === 'boundary')
    .flatMap((part) => part.items.filter(isFrame))
    .map((frame) => ({ ...boxOf(frame), fill: frame.fill }));
  const behind = (label: Label): string => {
    const [line] = label.lines;
    // Mermaid draws outer boundaries first: the last match is the innermost.
    const around = frames.filter(
      ({ x, y, width, height }) =>
        line !== undefined && line.x >= x && line.x <= x + width && line.y >= y && line.y <= y + height,
    );
    return around.at(-1)?.fill ?? 'canvas';
  };
  const haloed = (item: Part['items'][number]): Part['items'][number] =>
    item.kind === 'label' ? { ...item, halo: behind(item) } : item;
  const titles: Part[] = [];
  const crowded: CrowdedName[] = [];
  const others = parts.map((part): Part => {
    if (part.role === 'node' && part.items.some((item) => item.kind === 'icon'))
      return { ...part, items: part.items.map(haloed) };
    if (part.role !== 'boundary') return part;
    const frame = part.items.find(isFrame);
    const labels = part.items.filter((item) => item.kind === 'label');
    const { role, name } = part;
    const cleared = labels.map((label) => {
      if (frame === undefined) return label;
      const clear = clearTitle(label, frame, trail);
      if (clear.lacks > 0 && name !== undefined)
        crowded.push({
          name,
          blanks: Math.ceil((Number(frame.geometry.width) + clear.lacks - titleWidth(label)) / BLANK_WIDTH),
        });
      return clear.label;
    });
    titles.push({ role, ...(name === undefined ? {} : { name }), items: cleared.map(haloed) });
    return { ...part, items: part.items.filter((item) => item.kind !== 'label') };
  });
  const at = others.findIndex((part) => part.role === 'edge-label' || part.role === 'node' || part.role === 'note');
  const drawn = titles.filter((title) => title.items.length > 0);
  return { parts: others.toSpliced(at < 0 ? others.length : at, 0, ...drawn), crowded };
}

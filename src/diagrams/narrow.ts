import { readDiagramParts, type DiagramPart } from '../markdown/diagram-parts.ts';
import type { Box, Picture } from './picture.ts';
import type { DrawSettings } from './page/draw.ts';
import { diagramKeyword, turnSource } from './theme.ts';

/** One way to draw a source for a phone. */
interface NarrowWay {
  readonly source: string;
  readonly settings: DrawSettings;
}

/** How drawings are made for phones: tighter boxes, and labels that break earlier. */
export const NARROW = {
  flowchart: { padding: 10, minNodeWidth: 40 },
  state: { padding: 10 },
  sequence: { height: 44, boxMargin: 8, messageMargin: 40, noteMargin: 8, wrapPadding: 4, labelBoxWidth: 48 },
} as const;

/** Widths of the participants of a sequence and spaces between them, in units. */
const LIFELINES = [
  [120, 20],
  [108, 14],
  [96, 12],
  [84, 8],
  [76, 6],
  [68, 4],
] as const;

/** Units after which a label breaks, unless a word is longer. */
const WRAP = 130;
const LABELS = /(?:\blabel\s*:\s*|[[({|]\s*)"([^"]*)"/g;
const isWide = (letter: string): boolean => letter > '\u2fff';

/** Units in which the longest word of a flowchart's labels has room, so that none is broken. */
function wrapWidth(source: string): number {
  const words = [...source.matchAll(LABELS)].flatMap(([, label = '']) => label.split(/\s+/));
  const widths = words.map((word) => Array.from(word).reduce((sum, letter) => sum + (isWide(letter) ? 21 : 13.5), 8));
  return Math.ceil(Math.max(WRAP, ...widths));
}

const INNER_SIDEWAYS = /^(\s*direction\s+)(?:LR|RL)\s*$/gm;

/** What a message of a sequence, a note or a line of a flowchart says. */
const SAID = /^(\s*(?:\w+\s*[-<][^:\n]*|Note [^:\n]*):)(.*)$|\|"[^"\n]*"\|/gm;
/** A word of Latin letters that is longer than a line for phones. */
const LONG_WORD = /[\w./()-]{13,}/g;

/** A long word in two lines, as even as its parts allow: `Receive<br>Message`, `/latest/<br>api/token`. */
function splitWord(word: string): string {
  const places = [...word.matchAll(/(?<=[a-z])(?=[A-Z(])|(?<=[./-])(?=\w)/g)].map(({ index }) => index);
  const [middle] = places.sort((a, b) => Math.abs(a - word.length / 2) - Math.abs(b - word.length / 2));
  return middle === undefined ? word : `${word.slice(0, middle)}<br>${word.slice(middle)}`;
}

const splitLongWords = (source: string): string =>
  source.replace(SAID, (all, head: string | undefined, text: string | undefined) =>
    head === undefined ? all.replace(LONG_WORD, splitWord) : head + (text ?? '').replace(LONG_WORD, splitWord),
  );

/**
 * Puts what stands side by side in a boundary below each other: invisible lines lead from one to the next. They join nodes,
 * since a line to a boundary changes how that is laid out.
 */
function stackInBoundaries(source: string): string {
  const parts = [...readDiagramParts(source).values()];
  const leaves = ({ id }: DiagramPart): string[] =>
    parts.filter((part) => !part.isBoundary && (part.id === id || part.inside.includes(id))).map((leaf) => leaf.id);
  const links = [...Map.groupBy(parts, ({ inside }) => inside.join())]
    .filter(([place]) => place !== '')
    .flatMap(([, siblings]) =>
      siblings.slice(1).flatMap((next, index) => {
        const above = siblings[index];
        const [from, to] = [above && leaves(above).at(-1), leaves(next)[0]];
        return from === undefined || to === undefined ? [] : [`  ${from} ~~~ ${to}`];
      }),
    );
  return [source, ...links].join('\n');
}

const crosses = (a: Box, b: Box): boolean => {
  const [left, top] = [Math.max(a.x, b.x), Math.max(a.y, b.y)];
  const width = Math.min(a.x + a.width, b.x + b.width) - left;
  const height = Math.min(a.y + a.height, b.y + b.height) - top;
  // Of two frames of which one lies in the other, all of the smaller is common.
  const isWithin = [a, b].some((box) => Math.abs(box.width - width) < 2 && Math.abs(box.height - height) < 2);
  return width > 2 && height > 2 && !isWithin;
};

const plain = (text: string): string => text.replace(/<br\s*\/?>|\\n/g, ' ').replace(/\s+/g, ' ');

/** Tells whether a picture is as it should be: all frames lie in or beside each other, and no word of its source is broken. */
export function isSound({ parts }: Picture, source: string): boolean {
  const boxes = parts.flatMap(({ role, box }) => (box === undefined || role === 'edge-label' ? [] : [{ role, box }]));
  const frames = boxes.filter(({ role }) => role === 'boundary');
  const written = plain(source);
  const labels = parts
    .filter(({ role }) => role === 'node' || role === 'edge-label' || role === 'note')
    .flatMap(({ items }) => items)
    .flatMap((item) => (item.kind === 'label' ? [item.lines.map(({ text }) => text).join(' ')] : []));
  return (
    frames.every((frame) => boxes.every((other) => !crosses(frame.box, other.box))) &&
    labels.every((label) => /^\d+$/.test(label) || written.includes(label))
  );
}

/**
 * The ways to draw a source for a phone, the one that changes least first. Flowcharts run from top to bottom, in all their
 * boundaries, in fewer and fewer columns; the participants of a sequence stand closer and closer.
 */
export function narrowWays(written: string): readonly NarrowWay[] {
  const keyword = diagramKeyword(written);
  const source = splitLongWords(written);
  if (keyword === 'sequenceDiagram')
    return LIFELINES.map(([width, actorMargin]) => ({
      source,
      settings: { ...NARROW, sequence: { ...NARROW.sequence, width, actorMargin } },
    }));
  if (!/^(?:flowchart|graph)$/.test(keyword)) return [{ source, settings: NARROW }];
  const turned = (turnSource(source) ?? source).replace(INNER_SIDEWAYS, '$1TB');
  const stacked = stackInBoundaries(turned);
  const flowchart = { ...NARROW.flowchart, wrappingWidth: wrapWidth(source) };
  /** Few nodes in a row, so that a drawing is higher rather than wider; only outside of boundaries. */
  const rows = (layeringLayerBound: number): object => ({ layeringStrategy: 'COFFMAN_GRAHAM', layeringLayerBound });
  const layouts: readonly (readonly [text: string, elk: object])[] = [
    [turned, {}],
    [turned, rows(2)],
    [stacked, rows(2)],
    [stacked, rows(1)],
  ];
  return layouts.map(([text, elk]) => ({ source: text, settings: { ...NARROW, flowchart, elk } }));
}

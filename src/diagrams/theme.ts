import { BOUNDARIES, PALETTE, type Colour } from './palette.ts';

/** Font the labels are measured with: the site's own, under the name the renderer loads it by. */
export const DIAGRAM_FONT = 'Diagram Sans';

/**
 * How many CSS pixels one unit of a rendered diagram takes on the page. Mermaid's ELK spacing is fixed at 40 units; drawing
 * text and icons larger and the whole picture smaller makes the spacing 25 px and brings wide flows into the column.
 */
export const DIAGRAM_SCALE = 0.625;

/** Label size in units: 14 px on the page. */
const FONT_SIZE = 22;
/** Icon edge in units: 45 px on the page. Replaces whatever `h:` the author wrote. */
const ICON_SIZE = 72;

const c = PALETTE;

const themeVariables = {
  fontFamily: DIAGRAM_FONT,
  fontSize: `${FONT_SIZE}px`,
  useGradient: false,
  dropShadow: 'none',
  background: c.canvas,
  primaryColor: c.node,
  primaryTextColor: c.text,
  primaryBorderColor: c['node-line'],
  secondaryColor: c.canvas,
  secondaryTextColor: c.text,
  secondaryBorderColor: c['node-line'],
  tertiaryColor: c.group,
  tertiaryTextColor: c.text,
  tertiaryBorderColor: c['group-line'],
  mainBkg: c.node,
  nodeBorder: c['node-line'],
  nodeTextColor: c.text,
  textColor: c.text,
  titleColor: c.muted,
  lineColor: c.line,
  arrowheadColor: c.line,
  edgeLabelBackground: c.canvas,
  clusterBkg: c.group,
  clusterBorder: c['group-line'],
  noteBkgColor: c.note,
  noteBorderColor: c['note-line'],
  noteTextColor: c.text,
  actorBkg: c.node,
  actorBorder: c['node-line'],
  actorTextColor: c.text,
  actorLineColor: c.muted,
  signalColor: c.line,
  signalTextColor: c.text,
  labelBoxBkgColor: c.band,
  labelBoxBorderColor: c['group-line'],
  labelTextColor: c.text,
  loopTextColor: c.text,
  activationBkgColor: c.active,
  activationBorderColor: c['node-line'],
  sequenceNumberColor: c.canvas,
  stateBkg: c.node,
  stateLabelColor: c.text,
  transitionColor: c.line,
  transitionLabelColor: c.text,
  labelBackgroundColor: c.canvas,
  compositeBackground: c.group,
  compositeTitleBackground: c.band,
  compositeBorder: c['group-line'],
  altBackground: c.group,
  specialStateColor: c.line,
  innerEndBackground: c.line,
  archEdgeColor: c.line,
  archEdgeArrowColor: c.line,
  archEdgeWidth: '1.8',
  archGroupBorderColor: c['group-line'],
  archGroupBorderWidth: '1.5px',
};

/** Rules that mermaid's theme variables do not reach. */
const themeCSS = `
  .edgeLabel rect, .edgeLabel .label rect { opacity: 1; fill: ${c.canvas}; }
  .edge-thickness-normal, .transition { stroke-width: 1.8px; }
  .edge-pattern-dotted, .edge-pattern-dashed { stroke-dasharray: 6 5; }
  .messageLine0, .messageLine1 { stroke-width: 1.8px; }
  .messageLine1 { stroke-dasharray: 6 5; }
  .cluster-label text { font-size: ${FONT_SIZE + 4}px; }
  .loopLine { stroke-width: 1.5px; stroke-dasharray: none; fill: none; }
  .actor-line { stroke-width: 1.2px; }
  .node circle.state-end { stroke: ${c.line}; fill: ${c.canvas}; }
  .end-state-inner { fill: ${c.line}; stroke: none; }
  .statediagram-cluster rect.outer { fill: ${c.band}; stroke: ${c['group-line']}; }
  .statediagram-cluster .cluster-label text { fill: ${c.text}; }
  .statediagram .state-note, .note-edge { stroke: ${c['note-line']}; }
`;

/** Configuration mermaid renders every diagram with. Part of the hash: changing it makes every committed diagram stale. */
export const MERMAID_CONFIG = {
  startOnLoad: false,
  securityLevel: 'strict',
  deterministicIds: true,
  theme: 'base',
  look: 'classic',
  layout: 'elk',
  elk: { nodePlacementStrategy: 'BRANDES_KOEPF', considerModelOrder: 'NODES_AND_EDGES' },
  htmlLabels: false,
  fontFamily: DIAGRAM_FONT,
  fontSize: FONT_SIZE,
  themeVariables,
  themeCSS,
  flowchart: { htmlLabels: false, curve: 'rounded', padding: 18, wrappingWidth: 280, minNodeWidth: 72 },
  state: { htmlLabels: false, padding: 18, minNodeWidth: 72 },
  sequence: {
    width: 160,
    height: 60,
    actorMargin: 60,
    boxMargin: 12,
    messageMargin: 44,
    noteMargin: 12,
    mirrorActors: false,
    wrap: true,
    wrapPadding: 14,
    labelBoxWidth: 64,
    labelBoxHeight: 32,
    actorFontSize: FONT_SIZE,
    messageFontSize: FONT_SIZE - 2,
    noteFontSize: FONT_SIZE - 2,
    actorFontFamily: DIAGRAM_FONT,
    messageFontFamily: DIAGRAM_FONT,
    noteFontFamily: DIAGRAM_FONT,
  },
  architecture: { iconSize: 80, fontSize: FONT_SIZE, padding: 48 },
} as const;

/** First word of the diagram's source that is neither a comment nor a directive: `"flowchart"`, `"sequenceDiagram"`. */
export function diagramKeyword(source: string): string {
  const line = source.split('\n').find((text) => text.trim() !== '' && !text.trim().startsWith('%%'));
  return line?.trim().split(/\s/)[0] ?? '';
}

const COMMENT = /^[ \t]*%%(?!\{).*$/gm;
/** A decision `ask{"…"}`; `at@{`, `hexagon{{` and `accDescr {` are none. */
const DECISION = /(?<![@{\w-])(?!accDescr\b)([\w-]+)\{(?!\{)\s*("[^"\n]*"|[^"{}\n]*)\s*\}(?!\})/g;
const ICON_HEIGHT = /(@\{[^}\n]*\bicon\s*:[^}\n]*\bh\s*:\s*)\d+/g;

function classDefinition(name: string, colour: Colour, dashed: boolean): string {
  const line = PALETTE[`${colour}-line` as Colour];
  const dash = dashed ? ',stroke-dasharray:7 5' : '';
  return `classDef ${name} fill:${PALETTE[colour]},stroke:${line},stroke-width:1.8px,color:${line}${dash}`;
}

/** Draws decisions as flat hexagons: mermaid makes a rhombus as high as it is wide, and a tree of those does not fit a screen. */
const flattenDecisions = (source: string): string => source.replace(DECISION, '$1{{$2}}');

/**
 * Gives a source what belongs to the theme and not to its author: the icon size and, for flowcharts and states, the
 * boundary classes (`class vpc vpc` works without a `classDef` in every topic). Line numbers stay: all is added at the end.
 */
export function withTheme(source: string): string {
  // Mermaid cuts comment lines out, which would shift the line numbers of its errors; an empty line stays.
  const plain = source.replace(COMMENT, '').trimEnd();
  if (!/^(?:flowchart|graph|stateDiagram)/.test(diagramKeyword(source))) return plain;
  const classes = Object.entries(BOUNDARIES).map(([name, { colour, dashed }]) => classDefinition(name, colour, dashed));
  return [flattenDecisions(plain.replace(ICON_HEIGHT, `$1${ICON_SIZE}`)), ...classes].join('\n');
}

/** CSS pixels a picture may be wide before it is turned: the reading column, and what shrinking by a tenth brings in. */
export const COLUMN_WIDTH = 740;

const SIDEWAYS = /^(\s*(?:flowchart|graph)\s+)(?:LR|RL)\b/;

/** The same flowchart from top to bottom, or `undefined` when it does not run sideways. */
export function turnSource(source: string): string | undefined {
  return SIDEWAYS.test(source) ? source.replace(SIDEWAYS, '$1TB') : undefined;
}

/** The same flowchart from left to right, or `undefined` for other diagrams. */
export function sidewaysSource(source: string): string | undefined {
  const head = /^(\s*(?:flowchart|graph)\s+)(?:TB|TD|LR)\b/;
  return head.test(source) ? source.replace(head, '$1LR') : undefined;
}

/** How drawings are made for wide screens: tighter boxes, and labels that break earlier. */
export const LANDSCAPE = { flowchart: { padding: 10, minNodeWidth: 40, wrappingWidth: 150 } } as const;
/** CSS pixels that such a picture may be wide: shrunk to the column its labels are at least 10 px high. */
export const LANDSCAPE_WIDTH = 900;

/** CSS pixels up to which a phone shows a picture whole with its labels as large as they are, or nearly. */
export const PHONE_WIDTH = 360;

/** CSS pixels up to which a picture for phones is narrow enough: it shrinks to the screen, and its labels stay at 12 px. */
export const NARROW_WIDTH = 380;

import type { Drawing, DrawingError } from '../picture.ts';
import { findBackwards, turnLines } from './backwards.ts';
import { flattenPicture } from './flatten.ts';
import { readRelations, type DataEdge, type DiagramDatabase } from './relations.ts';

interface Diagram {
  type: string;
  db: DiagramDatabase & { getAccTitle?: () => string; getAccDescription?: () => string };
}

interface Mermaid {
  initialize: (config: object) => void;
  registerIconPacks: (packs: { name: string; icons: object }[]) => void;
  render: (id: string, source: string) => Promise<{ svg: string }>;
  mermaidAPI: { getDiagramFromText: (source: string) => Promise<Diagram> };
}

declare const mermaid: Mermaid;

/** Settings of mermaid by kind of diagram. */
export interface DrawSettings {
  readonly elk?: object;
  readonly flowchart?: object;
  readonly sequence?: object;
  readonly state?: object;
}

/** What is drawn; anything else that mermaid knows was never looked at. */
const KINDS = /^(?:flowchart|sequence|state)/;

let base: DrawSettings = {};

/** Readies mermaid: its configuration, and stand-ins for the icons that only carry their name. */
export function prepare(config: DrawSettings, iconNames: readonly string[]): void {
  const pack = (prefix: string, names: readonly string[], cut: number): { name: string; icons: object } => {
    const icons = Object.fromEntries(
      names.map((name) => [name.slice(cut), { body: `<rect width="256" height="256" data-icon="${name}"/>` }]),
    );
    return { name: prefix, icons: { prefix, icons, width: 256, height: 256 } };
  };
  const own = iconNames.filter((name) => name.startsWith('saa-'));
  const others = iconNames.filter((name) => !name.startsWith('saa-'));
  mermaid.registerIconPacks([pack('logos', others, 0), pack('saa', own, 'saa-'.length)]);
  base = config;
  mermaid.initialize(config);
}

/** Draws one source on the page, with other settings if there are some, and hands back what was drawn as values; never throws. */
export async function draw(written: string, settings: DrawSettings = {}): Promise<Drawing | DrawingError> {
  const host = document.createElement('div');
  const { source, backwards } = findBackwards(written);
  try {
    const { type, db } = await mermaid.mermaidAPI.getDiagramFromText(source);
    if (!KINDS.test(type))
      throw new Error(`${type}은 그리지 않는다. flowchart, sequenceDiagram, stateDiagram-v2 중 하나로 시작한다`);
    const meta = { type, title: db.getAccTitle?.() ?? '', description: db.getAccDescription?.() ?? '' };
    const relations = readRelations(db, backwards);
    mermaid.initialize({
      ...base,
      flowchart: { ...base.flowchart, ...settings.flowchart },
      sequence: { ...base.sequence, ...settings.sequence },
      state: { ...base.state, ...settings.state },
      elk: { ...base.elk, mergeEdges: sharesLines(source, db.getData?.().edges), ...settings.elk },
    });
    const { svg } = await mermaid.render('picture', source);
    host.innerHTML = svg;
    document.body.replaceChildren(host);
    const element = host.querySelector('svg');
    if (element === null) throw new Error('mermaid drew nothing');
    turnLines(element, backwards);
    const view = element.viewBox.baseVal;
    element.setAttribute('style', `max-width:none;width:${view.width}px;height:${view.height}px`);
    return { ...meta, picture: flattenPicture(element), relations };
  } catch (error) {
    return readError(error);
  }
}

/** A decision as the theme draws it (`flattenDecisions`). */
const DECISION = /\w\{\{/;

/**
 * Tells whether lines may share a trunk (ELK's `mergeEdges`), which makes trees of decisions much calmer. Elsewhere two steps, two
 * directions or a solid and a dashed line on one trunk would be read as one.
 */
function sharesLines(source: string, edges: readonly DataEdge[] = []): boolean {
  const forms = new Set(edges.map(({ pattern, arrowTypeEnd }) => `${pattern ?? ''} ${arrowTypeEnd ?? ''}`));
  return DECISION.test(source) && forms.size === 1 && !edges.some(({ label = '' }) => /[①-⑳]/.test(label));
}

/** Mermaid's parsers say the line in the message ("Parse error on line 3: …") or, for Langium grammars, as "line: 3". */
function readError(error: unknown): DrawingError {
  const message = error instanceof Error ? error.message : String(error);
  const line = /on line (\d+)|line:? (\d+)/i.exec(message);
  return { line: line === null ? undefined : Number(line[1] ?? line[2]), reason: message };
}

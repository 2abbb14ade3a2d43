import type { DrawSettings } from './page/draw.ts';
import type { PageDoors } from './page/main.ts';
import type { Drawing, DrawingError, Picture } from './picture.ts';
import { launchChromium, openDrawingPage } from './browser.ts';
import { emitSvg } from './emit.ts';
import { explainError } from './explain.ts';
import { iconName } from './icons.ts';
import { VARIANTS, type CommittedDiagram } from './store.ts';
import { isSound, narrowWays } from './narrow.ts';
import {
  COLUMN_WIDTH,
  DIAGRAM_SCALE,
  LANDSCAPE,
  LANDSCAPE_WIDTH,
  MERMAID_CONFIG,
  NARROW_WIDTH,
  PHONE_WIDTH,
  sidewaysSource,
  turnSource,
  withTheme,
} from './theme.ts';
import { diagramHash } from './version.ts';

/** Something to draw: the id becomes part of the SVG's own ids. */
interface DiagramSource {
  readonly id: string;
  readonly source: string;
}

/** A source that could not be drawn. `line` counts inside the source from 1; `undefined` when mermaid does not say. */
export interface RenderFailure {
  readonly line: number | undefined;
  /** Korean. */
  readonly message: string;
}

/** Draws sources one after the other in one browser page. */
export interface DiagramRenderer {
  /** Draws one source. Never throws for what an author wrote. */
  readonly render: (diagram: DiagramSource) => Promise<CommittedDiagram | RenderFailure>;
  readonly close: () => Promise<void>;
}

/** Tells a drawn diagram from a failure. */
export const isFailure = (result: CommittedDiagram | RenderFailure): result is RenderFailure => 'message' in result;

/** The page's global scope with what `page/main.ts` puts there. */
type DrawingPage = typeof globalThis & { diagrams: PageDoors };

/**
 * Opens a renderer on the Chromium at `browserPath`. `icons` are the names of the icons that may be used, e.g.
 * `["aws-s3", "saa-nat-gateway"]`. Throws when the browser does not open.
 */
export async function openRenderer(browserPath: string, icons: readonly string[]): Promise<DiagramRenderer> {
  const browser = await launchChromium(browserPath);
  const page = await openDrawingPage(browser);
  const known = new Set(icons);
  await page.evaluate(
    ([config, names]) => {
      (globalThis as DrawingPage).diagrams.prepare(config, names);
    },
    [MERMAID_CONFIG, icons] as const,
  );
  const draw: Draw = (source, settings = {}) =>
    page.evaluate(([text, set]) => (globalThis as DrawingPage).diagrams.draw(text, set), [source, settings] as const);
  return {
    async render({ id, source }) {
      const failure = checkIcons(source, known);
      if (failure !== undefined) return failure;
      const drawing = await drawReadably(draw, withTheme(source));
      if ('reason' in drawing) return fail(drawing, source);
      return finish(id, source, drawing, {
        narrow: await drawNarrowly(draw, withTheme(source), drawing),
        landscape: await drawSideways(draw, withTheme(source), drawing),
      });
    },
    close: () => browser.close(),
  };
}

/** What of the height of a tall picture one from left to right may have, to be worth a file of its own. */
const MUCH_LOWER = 0.75;

/** Draws a source on the page, with other settings than the theme's if there are some. */
type Draw = (source: string, settings?: DrawSettings) => Promise<Drawing | DrawingError>;

const widthOf = (drawing: Drawing): number => drawing.picture.width * DIAGRAM_SCALE;

/**
 * Draws a source that no phone shows whole once more, in the first of several ways that fits one, else in the narrowest;
 * `undefined` where none is narrower.
 */
async function drawNarrowly(draw: Draw, source: string, wide: Drawing): Promise<Picture | undefined> {
  if (widthOf(wide) <= PHONE_WIDTH) return undefined;
  let best = wide;
  for (const way of narrowWays(source)) {
    const drawing = await draw(way.source, way.settings);
    if ('reason' in drawing || !isSound(drawing.picture, way.source)) continue;
    if (widthOf(drawing) < widthOf(best)) best = drawing;
    if (widthOf(best) <= NARROW_WIDTH) break;
  }
  return best === wide ? undefined : best.picture;
}

/**
 * Draws a source; where a sideways flow would have to shrink to fit the column, draws it from top to bottom as well and keeps
 * the narrower one, so that labels stay readable. Direction is layout: the relations are the same.
 */
async function drawReadably(draw: Draw, source: string): Promise<Drawing | DrawingError> {
  const drawing = await draw(source);
  const turned = turnSource(source);
  if ('reason' in drawing || turned === undefined || widthOf(drawing) <= COLUMN_WIDTH) return drawing;
  const other = await draw(turned);
  return 'reason' in other || other.picture.width >= drawing.picture.width ? drawing : other;
}

/**
 * Draws from left to right what stands as a tall picture, for screens that are wide but not high; `undefined` where that would
 * be too wide for its labels, or not lower.
 */
async function drawSideways(draw: Draw, source: string, tall: Drawing): Promise<Picture | undefined> {
  const sideways = sidewaysSource(source);
  if (sideways === undefined || tall.picture.height <= tall.picture.width) return undefined;
  const drawing = await draw(sideways, LANDSCAPE);
  if ('reason' in drawing || !isSound(drawing.picture, source)) return undefined;
  const isLower = drawing.picture.height < tall.picture.height * MUCH_LOWER;
  return isLower && widthOf(drawing) <= LANDSCAPE_WIDTH ? drawing.picture : undefined;
}

/** An icon that is not in the set would be drawn as a question mark. */
function checkIcons(source: string, known: ReadonlySet<string>): RenderFailure | undefined {
  for (const [index, text] of source.split('\n').entries()) {
    const written = [
      ...text.matchAll(/\bicon\s*:\s*"([^"]*)"/g),
      ...text.matchAll(/^\s*(?:service|group)\s+\w+\(([^)]*)\)/g),
    ].map((match) => match[1] ?? '');
    const unknown = written.find((reference) => !known.has(iconName(reference) ?? ''));
    if (unknown !== undefined)
      return {
        line: index + 1,
        message: `아이콘 ${unknown}이 없다. 있는 이름은 docs/diagrams.md에 있다. 없으면 상자로 그린다: x["이름"]`,
      };
  }
  return undefined;
}

/** The theme's lines stand below the author's: an error there means that something above is not closed. */
function fail({ line, reason }: DrawingError, source: string): RenderFailure {
  const lines = source.trimEnd().split('\n');
  const own = line === undefined ? undefined : Math.min(line, lines.length);
  return { line: own, message: explainError(reason, own === undefined ? undefined : lines[own - 1]) };
}

function finish(
  id: string,
  source: string,
  drawing: Drawing,
  variants: Readonly<Record<(typeof VARIANTS)[number], Picture | undefined>>,
): CommittedDiagram | RenderFailure {
  const { type, title, description, picture, relations } = drawing;
  if (title === '' || description === '')
    return { line: undefined, message: `그림에 ${title === '' ? 'accTitle' : 'accDescr'}이 없다` };
  const emit = (drawn: Picture, suffix: string): string =>
    emitSvg(drawn, { prefix: `diagram-${id}${suffix}`, title, description, scale: DIAGRAM_SCALE });
  const icons = picture.parts.flatMap((part) =>
    part.items.flatMap((item) => (item.kind === 'icon' ? [item.name] : [])),
  );
  return {
    meta: {
      hash: diagramHash(source),
      type,
      title,
      description,
      icons: [...new Set(icons)].sort(),
      topics: [...new Set(picture.links.map((link) => link.topic))].sort(),
      relations,
    },
    svg: emit(picture, ''),
    ...Object.fromEntries(
      VARIANTS.flatMap((name) => (variants[name] === undefined ? [] : [[name, emit(variants[name], `-${name}`)]])),
    ),
  };
}

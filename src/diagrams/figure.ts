import type { Element, ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { emitSprite, type IconSet } from './icons.ts';
import { relationLines } from './relation-text.ts';
import type { CommittedDiagram, DiagramMeta } from './store.ts';

/** Where a figure stands. */
export interface FigurePlace {
  /** Path under which the site is served, with slashes on both ends: `"/"`, `"/saa-notes/"`. */
  readonly base: string;
  /** Topic of the page; its own node is marked with `aria-current`. */
  readonly topic: string;
  /** Tells whether a topic has a page; a node without one is no link. */
  readonly isTopic: (id: string) => boolean;
}

/** A picture up to this many CSS pixels wide may shrink to a phone's width: its labels stay above 11 px. */
const SLIM_WIDTH = 410;

const element = (tagName: string, properties: Element['properties'], ...children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});
const text = (value: string): ElementContent => ({ type: 'text', value });

function parseSvg(svg: string): Element {
  const [node] = fromHtml(svg, { fragment: true }).children;
  if (node?.type !== 'element') throw new Error('not an SVG');
  // Source positions mean nothing in the page the figure goes into.
  visit(node, (child) => {
    delete child.position;
  });
  return node;
}

function resolveLinks(svg: Element, { base, topic, isTopic }: FigurePlace): void {
  svg.children = svg.children.filter((child) => {
    if (child.type !== 'element' || child.tagName !== 'a') return true;
    const target = String(child.properties.dataTopic);
    delete child.properties.dataTopic;
    child.properties.href = `${base}${target}/`;
    if (target === topic) child.properties.ariaCurrent = 'page';
    return isTopic(target);
  });
}

/** The hidden icon sprite of a page as hast, or `undefined` when the diagrams use no icon. Stands once, before the first figure. */
export function buildSprite(metas: readonly Pick<DiagramMeta, 'icons'>[], icons: IconSet): Element | undefined {
  const svg = emitSprite(
    metas.flatMap((meta) => meta.icons),
    icons,
  );
  return svg === '' ? undefined : parseSvg(svg);
}

/**
 * The figure of a diagram as hast: the picture in a scrolling frame, its title with a button for the large view, and its
 * relations as text. Works without JavaScript; the button is hidden then (`src/styles/diagrams.css`).
 */
export function buildFigure(id: string, { meta, svg }: CommittedDiagram, place: FigurePlace): Element {
  const picture = parseSvg(svg);
  resolveLinks(picture, place);
  if (Number(picture.properties.width) <= SLIM_WIDTH) picture.properties.className = ['diagram-svg', 'diagram-slim'];
  const lines = relationLines(meta).map((line) => element('li', {}, text(line)));
  return element(
    'figure',
    { className: ['diagram'], id: `diagram-${id}`, dataDiagram: id },
    element(
      'div',
      {
        className: ['diagram-scroll'],
        role: 'group',
        ariaLabel: `그림: ${meta.title}`,
        tabIndex: 0,
        dataPagefindIgnore: 'all',
      },
      picture,
    ),
    element(
      'figcaption',
      {},
      element('span', { className: ['diagram-title'] }, text(meta.title)),
      element(
        'button',
        { type: 'button', className: ['diagram-open'], dataDiagramOpen: '', dataPagefindIgnore: '' },
        text('크게 보기'),
      ),
    ),
    element(
      'details',
      { className: ['diagram-text'] },
      element('summary', {}, text('그림을 글로 읽기')),
      element('p', {}, text(meta.description)),
      element('ul', {}, ...lines),
    ),
  );
}

/** What stands on a page while writing in place of a diagram that cannot be shown: which one, and why. `id` may be empty. */
export function buildPlaceholder(id: string, reason: string): Element {
  return element(
    'figure',
    { className: ['diagram', 'diagram-missing'], ...(id === '' ? {} : { id: `diagram-${id}` }) },
    element('p', { className: ['diagram-title'] }, text(`그림 ${id}`.trim())),
    element('pre', {}, text(reason)),
  );
}

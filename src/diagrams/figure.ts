import { escapeHtml } from './escape.ts';
import { emitFailures, type DiagramFailure } from './failures.ts';
import type { CommittedDiagram, DiagramMeta } from './store.ts';
import { emitSprite, type IconSet } from './icons.ts';
import { relationLines } from './relation-text.ts';

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
const SLIM_WIDTH = 450;

/** The picture with its links under the base path; a node without a page is no link. */
const resolveLinks = (svg: string, { base, topic, isTopic }: FigurePlace): string =>
  svg.replace(
    /<a\b([^>]*?) data-topic="([^"]*)"([^>]*)>[\s\S]*?<\/a>/g,
    (link, before: string, target: string, after) =>
      isTopic(target)
        ? link.replace(
            /^<a\b[^>]*>/,
            `<a${before}${String(after)} href="${base}${target}/"${target === topic ? ' aria-current="page"' : ''}>`,
          )
        : '',
  );

/** The hidden icon sprite of a page, `""` when the diagrams use no icon. Stands once, before the first figure. */
export const emitIcons = (metas: readonly Pick<DiagramMeta, 'icons'>[], icons: IconSet): string =>
  emitSprite(
    metas.flatMap((meta) => meta.icons),
    icons,
  );

/** One picture of a figure; `only` says on which screens it stands when there are two. */
function emitPicture(svg: string, only: 'wide' | 'narrow' | undefined, place: FigurePlace): string {
  const slim = Number(/^<svg[^>]*? width="([\d.]+)"/.exec(svg)?.[1]) <= SLIM_WIDTH;
  const classes = [
    'diagram-svg',
    ...(slim ? ['diagram-slim'] : []),
    ...(only === undefined ? [] : [`diagram-${only}`]),
  ];
  return resolveLinks(svg, place).replace('class="diagram-svg"', `class="${classes.join(' ')}"`);
}

const PART_NAMES = / data-(?:part|edge)="\w+"/g;

/**
 * The figure of a diagram as HTML: its title with a link to itself and a button for the large view, the picture in a scrolling
 * frame (one for wide screens and one for phones where it is too wide for them), what happens when a part fails, and its
 * relations as text. Works without JavaScript; the button is hidden then (`src/styles/diagrams.css`).
 */
export function emitFigure(
  id: string,
  { meta, svg, narrow }: CommittedDiagram,
  place: FigurePlace,
  failures: readonly DiagramFailure[] = [],
): string {
  const pictures =
    narrow === undefined
      ? emitPicture(svg, undefined, place)
      : emitPicture(svg, 'wide', place) + emitPicture(narrow, 'narrow', place);
  const [title, description] = [escapeHtml(meta.title), escapeHtml(meta.description)];
  const lines = relationLines(meta).map((line) => `<li>${escapeHtml(line)}</li>`);
  return [
    `<figure class="diagram" id="diagram-${id}" data-diagram="${id}">`,
    `<figcaption><span class="diagram-title">${title}<a href="#diagram-${id}" class="anchor" aria-label="이 그림의 링크"></a></span>`,
    '<button type="button" class="diagram-open" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption>',
    `<div class="diagram-scroll" role="group" aria-label="그림: ${title}" tabindex="0" data-pagefind-ignore="all">${failures.length === 0 ? pictures.replace(PART_NAMES, '') : pictures}</div>`,
    emitFailures(id, failures),
    `<details class="diagram-text"><summary>그림을 글로 읽기</summary><p>${description}</p><ul>${lines.join('')}</ul></details>`,
    '</figure>',
  ].join('');
}

/** What stands on a page while writing in place of a diagram that cannot be shown: which one, and why. `id` may be empty. */
export const emitPlaceholder = (id: string, reason: string): string =>
  `<figure class="diagram diagram-missing"${id === '' ? '' : ` id="diagram-${id}"`}><p class="diagram-title">${`그림 ${id}`.trim()}</p><pre>${escapeHtml(reason)}</pre></figure>`;

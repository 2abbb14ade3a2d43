import { escapeHtml } from './escape.ts';
import type { Failure } from '../model/failure.ts';
import { emitFailures, emitOutcome, withoutLinksOf } from './failures.ts';
import type { CommittedDiagram, DiagramMeta } from './store.ts';
import { emitSprite, type IconSet } from './icons.ts';
import { relationLines } from './relation-text.ts';
import { DRAWING_DATA } from './standalone.ts';

/** Where a figure stands. */
export interface FigurePlace {
  /** Path under which the site is served, with slashes on both ends: `"/"`, `"/saa-notes/"`. */
  readonly base: string;
  /** Topic of the page; its own node is marked with `aria-current`. */
  readonly topic: string;
  /** Tells whether a topic has a page; a node without one is no link. */
  readonly isTopic: (id: string) => boolean;
}

/** A picture up to this many CSS pixels wide may shrink to a phone's width: its labels, 13.75 px high, stay above 11 px. */
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

/** The hidden sprite of a page with its icons, `""` where its diagrams need none. Stands once, before the first figure. */
export const emitIcons = (metas: readonly Pick<DiagramMeta, 'icons'>[], icons: IconSet): string =>
  emitSprite(
    metas.flatMap((meta) => meta.icons),
    icons,
  );

const measureOf = (svg: string, name: 'width' | 'height'): number =>
  Number(new RegExp(`^<svg[^>]*? ${name}="([\\d.]+)"`).exec(svg)?.[1]);

/** The width of a phone, in pixels (`diagram-lower` in `diagrams.css`), and the widest picture whose labels stay at 12 px there. */
const PHONE = 390;
const LOWER_WIDTH = 446;
/** What of the height of the one drawn for a phone another may have to be worth its smaller letters. */
const MUCH_LOWER = 0.77;

/** Whether a phone shows much more at once of the picture for wide screens, made as narrow as it is, than of the one drawn for it. */
const isLower = (svg: string, narrow: string): boolean => {
  const [width, height] = [measureOf(svg, 'width'), measureOf(svg, 'height')];
  return width <= LOWER_WIDTH && height * (PHONE / width) < measureOf(narrow, 'height') * MUCH_LOWER;
};

/** One picture of a figure; `only` says on which screens it stands when there are several. */
function emitPicture(
  svg: string,
  only: 'wide' | 'narrow' | 'landscape' | undefined,
  place: FigurePlace,
  failures: readonly Failure[],
): string {
  const classes = [
    'diagram-svg',
    ...(measureOf(svg, 'width') <= SLIM_WIDTH ? ['diagram-slim'] : []),
    ...(only === undefined ? [] : [`diagram-${only}`]),
  ];
  const drawn =
    failures.length === 0
      ? svg.replace(DRAWING_DATA, '')
      : withoutLinksOf(svg, failures).replace(/ data-box="[^"]*"/g, '');
  return resolveLinks(drawn, place).replace('class="diagram-svg"', `class="${classes.join(' ')}"`);
}

/**
 * The figure of a diagram as HTML: its title with a link to itself and a button for the large view, the outcome of a failure that is
 * chosen, the picture in a scrolling frame (with one for phones where it is too wide for them, and one for wide screens where it is tall), the table of what happens
 * when a part fails, and its relations as text. `failures` are those of the whole topic. Works without JavaScript; the button is hidden then.
 */
export function emitFigure(
  id: string,
  { meta, svg, narrow, landscape }: CommittedDiagram,
  place: FigurePlace,
  failures: readonly Failure[] = [],
  source = '',
): string {
  const own = failures.filter(({ diagram }) => diagram === id);
  const pictures =
    narrow === undefined
      ? emitPicture(svg, undefined, place, own)
      : emitPicture(svg, 'wide', place, own) + emitPicture(narrow, 'narrow', place, own);
  // What the head of an architecture shows in small (`FirstDrawing.astro`).
  const named = own.length > 0 ? pictures.replace('><svg ', `$&id="diagram-${id}-picture" `) : pictures;
  const sideways = landscape === undefined ? '' : emitPicture(landscape, 'landscape', place, own);
  const [title, description] = [escapeHtml(meta.title), escapeHtml(meta.description)];
  const lines = relationLines(meta).map((line) => `<li>${escapeHtml(line)}</li>`);
  // A tall one leaves room for the table at its side.
  const beside =
    own.length > 0 && landscape === undefined && measureOf(svg, 'width') <= SLIM_WIDTH ? ' diagram-beside' : '';
  const lower = narrow !== undefined && isLower(svg, narrow) ? ' diagram-lower' : '';
  return [
    `<figure class="diagram${lower}${beside}" id="diagram-${id}" data-diagram="${id}">`,
    `<figcaption><span class="diagram-title">${title.replace(/\S*$/, '<span class="diagram-title-end">$&')}<a href="#diagram-${id}" class="anchor" aria-label="이 그림의 링크"></a></span></span>`,
    '<button type="button" class="diagram-open needs-script" data-diagram-open aria-haspopup="dialog" data-pagefind-ignore>크게 보기</button></figcaption>',
    emitOutcome(own),
    `<div class="diagram-scroll" role="group" aria-label="그림: ${title}" tabindex="0" data-pagefind-ignore="all">${sideways}${named}</div>`,
    emitFailures(own, source),
    `<details class="diagram-text"><summary>그림을 글로 읽기</summary><p>${description}</p><ul>${lines.join('')}</ul></details>`,
    '</figure>',
  ].join('');
}

/** Only in development: no page that is built has room for it. */
const MISSING =
  '<style>.diagram-missing{border-style:dashed;padding:var(--s3);color:var(--danger)}.diagram-missing pre{white-space:pre-wrap}</style>';

/** What stands on a page while writing in place of a diagram that cannot be shown: which one, and why. `id` may be empty. */
export const emitPlaceholder = (id: string, reason: string): string =>
  `<figure class="diagram diagram-missing"${id === '' ? '' : ` id="diagram-${id}"`}>${MISSING}<p class="diagram-title">${`그림 ${id}`.trim()}</p><pre>${escapeHtml(reason)}</pre></figure>`;

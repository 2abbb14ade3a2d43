import { namesOfParts, readDiagramParts } from '../markdown/diagram-parts.ts';
import { renderInline } from '../markdown/render-inline.ts';
import type { Failure } from '../model/failure.ts';
import { escapeHtml } from './escape.ts';

/** An attribute of a tag, `""` where it has none. */
const attribute = (tag: string, name: string): string => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

/** A node's link in a picture: as many as there are lie beside its parts, each as large as its part. */
const LINK = /<a\b[^>]*>(<rect[^>]*>)<\/a>/g;
const placeOf = (rect: string): string => ['x', 'y', 'width', 'height'].map((name) => attribute(rect, name)).join(' ');

/** The parts of a picture by their places, as `x y width height`. */
const partsByPlace = (svg: string): ReadonlyMap<string, string> =>
  new Map(
    [...svg.matchAll(/<g [^>]*data-box[^>]*>/g)].map(([group]) => [
      attribute(group, 'data-box'),
      attribute(group, 'data-part'),
    ]),
  );

/** A part with all that lies in it, where it is a boundary. */
function withInside(ids: readonly string[], source: string): readonly string[] {
  const parts = [...readDiagramParts(source).values()];
  return [
    ...new Set(ids.flatMap((id) => [id, ...parts.filter(({ inside }) => inside.includes(id)).map((part) => part.id)])),
  ];
}

/** Takes the links away from parts that can fail: a tap there shows what happens then; the table leads to their pages. */
export function withoutLinksOf(svg: string, failures: readonly Failure[]): string {
  const failing = new Set(failures.flatMap(({ parts }) => parts.down));
  const parts = partsByPlace(svg);
  return svg.replace(LINK, (link, rect: string) => (failing.has(parts.get(placeOf(rect)) ?? '') ? '' : link));
}

/** What a row names as its part: what has failed, or the ends of the line that is cut. */
function partsOf({ parts, edges }: Failure, source: string): string {
  const [cut = ''] = edges.off;
  const ids = parts.down.length > 0 ? parts.down : cut.split('_');
  return escapeHtml(namesOfParts(source, ids).join(parts.down.length > 0 ? ', ' : ' → '));
}

/** The pages that settle a failure; several say what each does. */
function pagesOf({ source, also }: Failure): string {
  const page = (url: string, name: string): string => `<a href="${escapeHtml(url)}" rel="external">AWS${name}</a>`;
  if (also === undefined) return page(source, '');
  return [source, ...also.urls].map((url, at) => page(url, `(${escapeHtml(also.settles[at] ?? '')})`)).join(' ');
}

function emitRow(failure: Failure, source: string): string {
  const { id, what, time, user, note, parts, edges } = failure;
  const data = {
    down: withInside(parts.down, source),
    waiting: withInside(parts.waiting, source),
    takeover: parts.takeover,
    off: edges.off,
    on: edges.on,
  };
  const marks = Object.entries(data).map(([name, ids]) => (ids.length === 0 ? '' : ` data-${name}="${ids.join(' ')}"`));
  const over = parts.takeover.length === 0 ? '없음' : escapeHtml(namesOfParts(source, parts.takeover).join(', '));
  const cell = (name: string, html: string): string => `<td data-name="${name}">${html}</td>`;
  return [
    `<tr id="failure-${id}"${marks.join('')}><th scope="row"><button type="button" aria-pressed="false">${partsOf(failure, source)}</button></th>`,
    cell('무슨 일', `${renderInline(what)}${note === undefined ? '' : `<small>${renderInline(note)}</small>`}`),
    cell('얼마나', `<b>${renderInline(time)}</b>`),
    cell('이어받는 것', over),
    cell('사용자가 보는 것', renderInline(user)),
    cell('근거', pagesOf(failure)),
    '</tr>',
  ].join('');
}

const COLUMNS = ['부품', '무슨 일', '얼마나', '이어받는 것', '사용자가 보는 것', '근거'];

/**
 * The table of what happens when parts of the drawing with this source fail; `""` without failures. Its rows name the parts and lines that
 * `src/components/diagram/show-failure.ts` marks in the drawing.
 */
export function emitFailures(failures: readonly Failure[], source: string): string {
  if (failures.length === 0) return '';
  const head = COLUMNS.map((name) => `<th scope="col">${name}</th>`).join('');
  const rows = failures.map((failure) => emitRow(failure, source)).join('');
  return `<div class="diagram-failures"><p>부품이 고장 나면 <small class="needs-script">줄이나 그림의 부품을 누르면 그림에 표시한다</small></p><table><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table></div>`;
}

/** Room above a drawing for what comes out of the failure that is shown, said aloud as it changes. */
export const emitOutcome = (failures: readonly Failure[]): string =>
  failures.length === 0 ? '' : '<p class="diagram-outcome" role="status" data-outcome data-pagefind-ignore></p>';

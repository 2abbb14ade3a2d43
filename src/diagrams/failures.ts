import { plainInline } from '../model/plain-inline.ts';
import { namesOfParts, readDiagramParts } from '../markdown/diagram-parts.ts';
import { renderInline } from '../markdown/render-inline.ts';
import type { Failure } from '../model/failure.ts';
import { attribute } from './clear-corner.ts';
import { numbers } from './drawn-failure.ts';
import { escapeHtml } from './escape.ts';

const NOTHING = '<span class="failure-alone" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span>';

/** What takes over in the drawing with this source, by its names there. */
const takingOver = (takeover: readonly string[], source: string): string =>
  takeover.length === 0 ? NOTHING : escapeHtml(namesOfParts(source, takeover).join(', '));

/** What comes out of a failure, in a line above its drawing: how long it takes, what the user sees and what takes over. */
function outcomeOf(failure: Failure, source: string): string {
  const over = takingOver(failure.drawnTakeover ?? failure.takeover, source);
  const said = over === '' || over === NOTHING ? over : `이어받는 것: ${over}.`;
  return `<strong>${renderInline(failure.what)}</strong> <span>${renderInline(failure.time)}</span> <span>${`${renderInline(failure.user)} ${said}`.trim()}</span> <a href="${escapeHtml(failure.source)}" rel="external" aria-label="근거: AWS 문서">근거</a>`;
}

/** Of these failures those that happen in a drawing at a press: one whose drawing shows nothing else has happened there already. */
export const madeIn = (diagram: string, failures: readonly Failure[]): readonly Failure[] =>
  failures.filter((failure) => failure.diagram === diagram && failure.drawn !== diagram);

/** A line of {@link emitOutcome} above a drawing made for a failure; where that has no other drawing, the line is what its address names. */
function drawnOutcome(failure: Failure, source: string): string {
  const [id, note] =
    failure.diagram === failure.drawn
      ? [` id="failure-${failure.id}"`, failure.note === undefined ? '' : ` <span>${renderInline(failure.note)}</span>`]
      : ['', ''];
  return `<p class="diagram-outcome"${id}>${outcomeOf(failure, source)}${note}</p>`;
}

/**
 * What stands above the drawing `diagram` that has this source: where it was drawn for some `failures`, what comes out of them; where its parts can be
 * made to fail, a choice of them and room for what comes out, said aloud as soon as it changes. What can be pressed in its `pictures` is
 * said there first.
 */
export function emitOutcome(diagram: string, failures: readonly Failure[], source: string, pictures = ''): string {
  const lines = failures
    .filter(({ drawn }) => drawn === diagram)
    .map((failure) => drawnOutcome(failure, source))
    .join('');
  const own = madeIn(diagram, failures);
  if (own.length === 0) return lines;
  const choices = own.map(({ id, what }) => `<option value="${id}">${plain(what)}</option>`).join('');
  return `${lines}<div class="diagram-break" data-pagefind-ignore="all"><select aria-label="고장 낼 부품" data-pick="${diagram}" autocomplete="off"><option value="">고장 없음</option>${choices}</select><button type="button" data-step="1">길 따라가기</button><p class="diagram-outcome" role="status" data-hint>${hintOf(pictures)}</p></div>`;
}

const hintOf = (pictures: string): string =>
  `번개가 있는 곳을 누르면 고장 난 모습을, 번호를 누르면 그 단계를${pictures.includes('d-node leads') ? ', 밑줄 친 부품을 누르면 그 노트를' : ''} 본다`;
/** Without the marks of Markdown. */
const plain = (text: string): string => escapeHtml(plainInline(text));

/** So many ways leave the drawing on the first screen of a phone; the others are chosen there. */
const WAYS = 3;

/** Under the heading of what fails: the way to the first parts that the drawings of the page let fail, and to all; `""` where none does. */
export function emitFailureLinks(failures: readonly Failure[]): string {
  const [first] = failures;
  if (first === undefined) return '';
  const links = failures
    .slice(0, WAYS)
    .map(({ id, what }) => `<li><a href="#failure-${id}">${renderInline(what)}</a></li>`);
  const others = failures.length - links.length;
  if (others > 0) links.push(`<li><a href="#diagram-${first.diagram}">나머지 ${others}가지</a></li>`);
  return `<div class="failure-links" data-pagefind-ignore="all"><p class="diagram-failures-title">그림에서 고장 내 보기</p><ul>${links.join('')}</ul></div>`;
}

const placeOf = (rect: string): string => ['x', 'y', 'width', 'height'].map((name) => attribute(rect, name)).join(' ');

/**
 * Part by place, as `x y width height`, in one picture, as one reads it: downwards in one that is high, else to the right. So what
 * lies inside another part stands after it.
 */
function partsByPlace(svg: string): ReadonlyMap<string, string> {
  const [, width, height] = /^<svg[^>]*? viewBox="\S+ \S+ (\S+) (\S+)"/.exec(svg)?.map(Number) ?? [];
  const ways = (height ?? 0) > (width ?? 0) ? [1, 0] : [0, 1];
  const parts = [...svg.matchAll(/<g [^>]*data-box[^>]*>/g)].map(([group]) => {
    const place = attribute(group, 'data-box');
    const corner = numbers(place);
    return { place, part: attribute(group, 'data-part'), at: ways.map((way) => corner[way] ?? 0) };
  });
  parts.sort((a, b) => (a.at[0] ?? 0) - (b.at[0] ?? 0) || (a.at[1] ?? 0) - (b.at[1] ?? 0));
  return new Map(parts.map(({ place, part }) => [place, part]));
}

/** What a boundary of a picture is called. */
const nameIn = (svg: string, part: string): string | undefined =>
  new RegExp(`<g class="d-boundary[^>]* data-part="${part}"[^>]*><text[^>]*>(.*?)</text>`).exec(svg)?.[1];

/** Whether a part of a picture is drawn in a frame, beside which an outline of what can be pressed would be a second one. */
const isFramed = (svg: string, part: string): boolean =>
  new RegExp(`<g [^>]*data-part="${part}"[^>]*><(?:rect|path)`).test(svg);

/** A node's link: as many as there are lie beside the image, each as large as its part. */
const LINK = /<a\b[^>]*>(<rect[^>]*>)<\/a>/g;

/**
 * The failures of each part of a picture, the one that a press shows first before the others: of those of one part the one that
 * stops least, and not the zone that it stands for. A zone may be drawn in pieces of one name: each stands for it.
 */
function failuresByPart(svg: string, failures: readonly Failure[]): ReadonlyMap<string, readonly Failure[]> {
  const reach = ({ fails, stops }: Failure): number => fails.length + stops.length;
  const nearest = failures.toReversed().sort((a, b) => reach(b) - reach(a));
  const byPart = Map.groupBy(nearest.toReversed(), ({ part }) => part);
  for (const failure of failures) {
    const name = nameIn(svg, failure.part);
    for (const piece of name === undefined ? [] : failure.fails)
      if (!byPart.has(piece) && nameIn(svg, piece) === name) byPart.set(piece, [failure]);
  }
  return byPart;
}

/**
 * A picture whose parts fail at a tap: a button over each that has a failure, beside the image (nothing inside one can be
 * reached). It takes the place of the part's link, which the list has instead (see {@link linksByPart}). A part without a failure leads
 * on, in a zone that can fail, too, and is underlined.
 */
export function emitControls(svg: string, failures: readonly Failure[]): string {
  const byPart = failuresByPart(svg, failures);
  const named = new Set<string>();
  const parts = partsByPlace(svg);
  const controls = [...parts].flatMap(([place, part]) => {
    const [own, ...others] = byPart.get(part) ?? [];
    if (own === undefined) return [];
    const [x = 0, y = 0, width = 0, height = 0] = numbers(place).map(Math.round);
    const name = `고장 내기: ${[own, ...others].map(({ what }) => plain(what)).join('. 다른 고장: ')}`;
    const then = others.length === 0 ? '' : ` data-then="${others.map(({ id }) => id).join(' ')}"`;
    // The other pieces of a zone are for the pointer alone: one place by the keyboard, and one name. The drawing is one stop: arrows go on.
    const said = named.has(own.id)
      ? 'aria-hidden="true"'
      : `role="button" tabindex="${named.size === 0 ? 0 : -1}" aria-pressed="false" aria-label="${name}"`;
    named.add(own.id);
    const framed = isFramed(svg, part) ? ' is-framed' : '';
    return `<g class="part-control${framed}" ${said} data-breaks="${own.id}"${then}><rect x="${x}" y="${y}" width="${width}" height="${height}" rx="10"/><path d="M${x + width} ${y}m-8-13-9 15h7l-3 12 11-16h-7l3-11z"/></g>`;
  });
  const links = [...svg.matchAll(LINK)].filter(([, rect = '']) => !byPart.has(parts.get(placeOf(rect)) ?? ''));
  const leading = new Set(links.map(([, rect = '']) => placeOf(rect)));
  const told = svg.replace(/(?<=<g class="d-node)(?="[^>]* data-box="([^"]*)")/g, (_, place: string) =>
    leading.has(place) ? ' leads' : '',
  );
  return told.replace(LINK, '').replace('</svg>', `</svg>${controls.join('')}${links.map(([link]) => link).join('')}`);
}

/** The links of a picture by their part, with its name in the `source`: `alb → <a href="…">ALB(서울)</a>`. None to the page itself. */
export function linksByPart(svg: string, source: string): ReadonlyMap<string, string> {
  const parts = partsByPlace(svg);
  return new Map(
    [...svg.matchAll(LINK)].flatMap(([link, rect = '']) => {
      const [part, href] = [parts.get(placeOf(rect)), attribute(link, 'href')];
      if (part === undefined || href === '' || link.includes(' aria-current')) return [];
      return [[part, `<a href="${href}">${escapeHtml(namesOfParts(source, [part]).join())}</a>`] as const];
    }),
  );
}

/** The row with the links of what fails; of a zone, with those of all that stands in it; and with that to why the page has it. */
function partsRow({ part, fails, why }: Failure, source: string, links: ReadonlyMap<string, string>): string {
  const parts = readDiagramParts(source);
  const failed = new Set([part, ...fails]);
  const said = [...parts.values()].flatMap(({ id, inside }) =>
    failed.has(id) || inside.some((zone) => failed.has(zone)) ? (links.get(id) ?? []) : [],
  );
  // What fails with a zone may be drawn beside it.
  const name = [...failed].every((id) => parts.get(id)?.isBoundary) ? '그 안의 부품' : '부품';
  const reason = why === undefined ? [] : `<a href="#${why}" data-pagefind-ignore>왜 이 부품인가</a>`;
  const all = [...new Set(said), reason].flat();
  return all.length === 0 ? '' : row(name, all.join(' · '));
}

const ends = ({ from, to }: { readonly from: string; readonly to: string }): readonly string[] => [from, to];
/** What a script redraws the picture from, for an attribute in single quotes: what is down or cut and what stops with it, what takes over, and the way that is left. */
const dataOf = ({
  part,
  partly,
  cuts,
  lineFails,
  idle,
  called,
  usual,
  fails,
  stops,
  takeover,
  steps,
}: Failure): string => {
  /** Most have none of these. */
  const some = <T>(all: readonly T[] = []): readonly T[] | undefined => (all.length > 0 ? all : undefined);
  return JSON.stringify({
    ...{ down: [part, ...fails], with: some(stops), over: some(takeover), way: some(steps.map(ends)) },
    ...{
      partly,
      lineFails,
      cuts: cuts?.map(ends),
      idle: idle?.map(ends),
      called: called?.map(ends),
      usual: usual?.map(ends),
    },
  });
};

/** A long name of a program breaks where its words begin. */
const softly = (html: string): string =>
  html.replace(/(?<=<code>)[A-Za-z]{24,}(?=<)/g, (name) => name.replace(/(?<=[a-z])(?=[A-Z])/g, '<wbr>'));

const row = (name: string, html: string): string => `<div><dt>${name}</dt><dd>${html}</dd></div>`;

/** The pages that settle a failure; several say what each does. */
function pagesOf({ source, also }: Failure): readonly string[] {
  const page = (url: string, name: string): string => `<a href="${escapeHtml(url)}" rel="external">AWS 문서${name}</a>`;
  if (also === undefined) return [page(source, '')];
  return [source, ...also.urls].map((url, at) => page(url, `(${escapeHtml(also.settles[at] ?? '')})`));
}

function emitFailure(failure: Failure, source: string, links: ReadonlyMap<string, string>): string {
  const { id, diagram, what, time, note, steps } = failure;
  const way = steps.map(({ text }) => `<li>${renderInline(text)}</li>`).join('');
  return [
    `<details class="failure" id="failure-${id}" name="failures-${diagram}" data-failure='${dataOf(failure)}'>`,
    `<summary>${renderInline(what)}</summary><dl>`,
    row('걸리는 시간', `<b>${renderInline(time)}</b>`),
    row('사용자가 보는 것', softly(renderInline(failure.user))),
    row('이어받는 것', takingOver(failure.takeover, source)),
    way === '' ? '' : row('이때의 경로', `<ol>${way}</ol>`),
    note === undefined ? '' : row('미리 해 둘 것', renderInline(note)),
    partsRow(failure, source, links),
    row('근거', pagesOf(failure).join(' · ')),
    '</dl></details>',
  ].join('');
}

/**
 * What happens when a part of a drawing fails, as a list that is read without a script; `""` without one. `links` are the topics
 * of the parts, which the picture itself no longer leads to.
 */
export function emitFailures(failures: readonly Failure[], source: string, links: ReadonlyMap<string, string>): string {
  if (failures.length === 0) return '';
  return `<div class="diagram-failures"><p class="diagram-failures-title">고장 내 보기</p>${failures
    .map((failure) => emitFailure(failure, source, links))
    .join('')}</div>`;
}

import { DOMAIN_TITLES } from '../../model/domain-titles.ts';
import type { Pass } from '../../search/query/engine.ts';
import type { Counterpart, Neighbour } from '../../search/query/look-up/library.ts';
import { element } from '../element.ts';
import { base, hitUrl } from './library.ts';
import { queryLink, renderExamples, renderRecent, shorten } from './render-notes.ts';
import type { SearchRun } from './run-search.ts';

/** Says that a long text was not read to its end. */
export const renderCut = (): HTMLElement =>
  element('p', { 'data-search-cut': '' }, '긴 글이라 앞부분만 읽고 찾았다. 중요한 낱말 몇 개로 줄이면 더 잘 찾는다.');

/** Says by which part of a word texts were found where nothing is called so. */
export const renderPart = ({ query, plan }: Pass): HTMLElement =>
  element(
    'p',
    {},
    `“${shorten(query)}”에 맞는 주제가 없어 ‘${plan.terms.map(({ text }) => text).join('')}’만으로 찾았다.`,
  );

/** Says what does here what a name from elsewhere does: `BigQuery와 비슷한 것: Amazon Redshift, Amazon Athena`. */
export function renderCounterpart({ text, note, ours }: Counterpart): HTMLElement {
  const links = ours.flatMap(({ id, title }, at) => [
    at > 0 ? ', ' : '',
    element('a', { href: hitUrl(id, '') }, title),
  ]);
  const from = note.by === undefined ? '' : `(${note.by})`;
  const like = `${text}${from}${particle(text)} 비슷한 것: `;
  return element('p', { 'data-search-counterpart': '' }, like, ...links, `. ${note.why}`);
}

/** The same of the digits of a number, 영 to 구. */
const FINALS = [21, 8, 0, 16, 0, 0, 1, 8, 8, 0];

/** Number of the consonant that a name ends in, 0 for none; in English by how its end sounds: VPN, URL, Scaling, 백업 of backup; Route 53 is 오십삼, S3 is no 삼. */
function finalOf(name: string): number {
  const [, figure] = /\d(\d)$/.exec(name) ?? [];
  if (figure !== undefined) return FINALS[Number(figure)] ?? 0;
  const code = name.charCodeAt(name.length - 1) - 0xac00;
  if (code >= 0 && code <= 11_171) return code % 28;
  return /l$/i.test(name) ? 8 : /(?:[mn179]|ng)$/i.test(name) || /[aeiou][kpt]$/.test(name) ? 4 : 0;
}

/** 와 or 과 behind a name. */
const particle = (name: string): string => (finalOf(name) === 0 ? '와' : '과');

/** What to do when nothing was found: the nearest topics, and the list of domains. */
export function renderNothing({ query }: Pass, nearest: readonly Neighbour[]): HTMLElement[] {
  const shown: HTMLElement[] = [
    element('p', {}, element('b', {}, `“${shorten(query.trim(), 60)}”`), '에 맞는 주제가 없다.'),
  ];
  if (nearest.length > 0) {
    const links = nearest.map(({ record: { id, title }, summary }) =>
      element('li', {}, element('a', { href: hitUrl(id, '') }, title), ` ${summary}`),
    );
    shown.push(element('p', {}, '혹시 이것을 찾나?'), element('ul', { 'data-search-nearest': '' }, ...links));
  }
  shown.push(element('p', {}, '낱말을 줄이거나 바꿔 본다.'));
  // nothing nearer is known: what an empty search offers
  if (nearest.length === 0) shown.push(...renderRecent(), renderExamples());
  shown.push(renderDomains());
  return shown;
}

/** The lists of topics by domain. */
const renderDomains = (): HTMLElement =>
  element(
    'p',
    { class: 'search-domains' },
    element('a', { href: `${base}#domains` }, '도메인별 주제 목록'),
    ...Object.entries(DOMAIN_TITLES).map(([domain, title]) => element('a', { href: `${base}${domain}/` }, title)),
  );

/** Says that these words were searched exactly as typed, with a way back. */
function renderLiteralNote(words: string, count: number): HTMLElement {
  const note = count > 0 ? `“${words}” 그대로 들어 있는 주제다. ` : `“${words}” 그대로 들어 있는 주제가 없다. `;
  return element('p', {}, note, queryLink(words, '비슷한 것도 찾기'));
}

/** Finds words as they were typed. */
export async function searchLiterally({ current, results, shows, finish }: SearchRun, words: string): Promise<void> {
  // few search so, and it needs Pagefind's own code besides
  const { findAsTyped } = await import('./ask-pagefind.ts');
  const hits = await findAsTyped(words);
  if (!current()) return;
  shows();
  results.showLiteral(renderLiteralNote(words, hits.length), hits);
  finish(hits.length, false);
}

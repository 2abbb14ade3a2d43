import type { Pass } from '../../search/query/engine.ts';
import { element } from '../element.ts';
import { base, wasRefused } from './library.ts';
import { queryOf } from './search-state.ts';
import { forgetQueries, recentQueries } from './recent.ts';

/** A link that searches for something else; followed in place by the panel, and a real URL for a new tab. */
export function queryLink(query: string, text: string = query): HTMLAnchorElement {
  return element('a', { href: `${base}search/${queryOf({ query })}`, 'data-search-query': query }, text);
}

/** What was typed, in so many letters: a link repeats a few, a sentence a line. */
export const shorten = (query: string, most = 20): string => (query.length > most ? `${query.slice(0, most)}…` : query);

/** Says what was searched instead of what was typed: `바꿔 찾았다: fkaek → 람다`, with a way to search literally. */
export function renderRewrites(outcome: Pass): HTMLElement[] {
  const { rewrites } = outcome.plan;
  if (rewrites.length === 0) return [];
  const parts = rewrites.flatMap(({ from, to }, at) => [
    `${at > 0 ? ', ' : '바꿔 찾았다: '}${from} `,
    element('span', { 'aria-hidden': 'true' }, '→ '),
    element('b', {}, to),
  ]);
  const literal = queryLink(`"${outcome.query.trim()}"`, `‘${shorten(outcome.query.trim())}’ 그대로 찾기`);
  return [element('p', { class: 'search-rewrite', 'data-search-rewrite': '' }, ...parts, '. ', literal)];
}

/** Says which words nothing here is like; what was found goes by the others. */
export const renderNotUnderstood = (words: readonly string[]): HTMLElement =>
  element(
    'p',
    { 'data-search-not-understood': '' },
    `찾지 못한 말: ${words.map((word) => `‘${word}’`).join(', ')}. 나머지로 찾았다.`,
  );

/** Why nothing comes, said first because it tells what to do, and what does it. */
function tellWhy(what: string, retry: () => void): [string, HTMLElement] {
  const isRefused = navigator.onLine && wasRefused();
  const why = isRefused
    ? '서버가 오류로 답했다. 새 버전이 나왔을 수 있으니 새로 고친다.'
    : navigator.onLine
      ? '연결을 확인하고 다시 시도한다.'
      : '오프라인이다. 연결되면 자동으로 다시 찾는다.';
  // The dialog is left as it stands where it is reloaded: `dialog.ts`.
  const button = element(
    'button',
    { type: 'button', class: 'no-print', 'data-anew': isRefused ? '' : undefined },
    isRefused ? '새로 고침' : '다시 시도',
  );
  button.addEventListener('click', () => {
    if (isRefused) location.reload();
    else retry();
  });
  return [`${what} ${why} `, button];
}

const linkToDomains = (): HTMLElement => element('a', { href: `${base}#domains` }, '도메인별 주제 목록');

/** What to do when the index cannot be loaded. */
export function renderFailure(error: unknown, retry: () => void): HTMLElement[] {
  const told = error instanceof Error ? error.message : String(error);
  return [
    element('p', { class: 'search-error' }, ...tellWhy('검색 파일을 불러오지 못했다.', retry)),
    element('p', {}, linkToDomains(), '은 검색 없이도 볼 수 있다.'),
    // what a browser says in English tells a reader nothing
    ...(/[가-힣]/.test(told) ? [element('p', { class: 'search-reason' }, told)] : []),
  ];
}

/** Says that a part of the index did not arrive, so that what is shown may not be all. */
export function renderLost(retry: () => void): HTMLElement {
  return element(
    'p',
    { class: 'search-error', 'data-search-lost': '' },
    ...tellWhy('검색 파일의 일부를 불러오지 못해 빠진 결과가 있을 수 있다.', retry),
  );
}

/** Queries that led to something, with a way to forget them. */
export function renderRecent(): HTMLElement[] {
  const recent = recentQueries();
  if (recent.length === 0) return [];
  const forget = element('button', { type: 'button', class: 'search-forget' }, '지우기');
  const line = element(
    'p',
    { class: 'search-recent' },
    element('span', {}, '최근 검색'),
    ...recent.map((query) => queryLink(query)),
    forget,
  );
  forget.addEventListener('click', () => {
    forgetQueries();
    line.remove();
  });
  return [line];
}

const EXAMPLES = ['람다 제한 시간', 'ALB NLB 차이', 'ㄱㅊㅈㄱ', '오래된 파일을 싸게 보관'];
/** How one may type. */
export const renderExamples = (): HTMLElement =>
  element(
    'p',
    { class: 'search-examples' },
    element('span', {}, '이렇게도 검색할 수 있다'),
    ...EXAMPLES.map((query) => queryLink(query)),
  );

/** What stands in an empty search: recent queries and how one may type. */
export const renderStart = (): HTMLElement[] => [
  ...renderRecent(),
  renderExamples(),
  element('p', {}, linkToDomains()),
];

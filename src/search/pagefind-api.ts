/**
 * The search with the interface of Pagefind's own `pagefind.js`: what speaks to Pagefind speaks Korean by importing this
 * file instead, its user interfaces among it (`bundlePath: '/pagefind/korean/'`).
 * @see https://pagefind.app/docs/api/
 */
import type { Hit } from './query/engine.ts';
import { fetcherFor } from './query/look-up/fetch-file.ts';
import { SearchLibrary, type Outcome } from './query/look-up/library.ts';
import { buildExcerpt, type Piece } from './query/show/excerpt.ts';

/** Filters by name, one value or several of which any will do. */
interface SearchOptions {
  readonly filters?: Readonly<Record<string, string | readonly string[]>>;
}
type FilterCounts = Record<string, Record<string, number>>;

/** What a search gives; `data` loads what is shown of a result. */
export interface SearchResponse {
  readonly results: readonly { readonly id: string; readonly score: number; data(): ReturnType<typeof dataOf> }[];
  readonly unfilteredResultCount: number;
  readonly filters: FilterCounts;
  readonly totalFilters: FilterCounts;
}

// this file lies in `pagefind/korean/`, and the paths of the index start at `pagefind/`
const root = new URL('..', import.meta.url).href;
let base = new URL('..', root).pathname;
let library = new SearchLibrary(fetcherFor(root));
let latest = 0;

const escape = (text: string): string => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const html = (pieces: readonly Piece[]): string =>
  pieces.map(({ text, mark }) => (mark ? `<mark>${escape(text)}</mark>` : escape(text))).join('');
const plain = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');

/** Sets where pages lie; other options of Pagefind's do not apply. */
export function options({ baseUrl }: { readonly baseUrl?: string }): Promise<void> {
  if (baseUrl !== undefined) base = baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`;
  return Promise.resolve();
}

/** Loads what every search needs. */
export async function init(): Promise<void> {
  await library.engine();
}

/** Forgets what was loaded. */
export function destroy(): Promise<void> {
  library = new SearchLibrary(fetcherFor(root));
  return Promise.resolve();
}

/** The values that results can be narrowed to, with the number of pages. */
export async function filters(): Promise<FilterCounts> {
  const { groups } = (await library.engine()).index.core;
  const counts: FilterCounts = { domain: {}, kind: {} };
  for (const { count, ...group } of groups)
    for (const name of ['domain', 'kind'] as const)
      counts[name] = { ...counts[name], [group[name]]: (counts[name]?.[group[name]] ?? 0) + count };
  return counts;
}

/** Loads the files of a query without giving its results. */
export async function preload(term: string): Promise<void> {
  if (term.trim() === '') await init();
  else await library.find(term);
}

/** Searches; `null` asks for every page that the filters let through, which this search cannot list: none. */
export async function search(
  term: string | null,
  { filters: wanted = {} }: SearchOptions = {},
): Promise<SearchResponse> {
  const totalFilters = await filters();
  if (term === null || term.trim() === '') return { results: [], unfilteredResultCount: 0, filters: {}, totalFilters };
  const outcome = await library.find(term);
  const matches = (hit: Hit, name: 'domain' | 'kind'): boolean => {
    const values = wanted[name];
    return values === undefined || values.length === 0 || [values].flat().includes(hit[name]);
  };
  const hits = outcome.hits.filter((hit) => matches(hit, 'domain') && matches(hit, 'kind'));
  return {
    results: hits.map((hit) => ({ id: String(hit.topic), score: hit.score, data: () => dataOf(hit, outcome) })),
    unfilteredResultCount: outcome.hits.length,
    filters: { domain: Object.fromEntries(outcome.domains), kind: Object.fromEntries(outcome.kinds) },
    totalFilters,
  };
}

/** The same after a pause; `null` when another search was begun meanwhile. */
export async function debouncedSearch(
  term: string,
  searchOptions: SearchOptions = {},
  milliseconds = 300,
): Promise<SearchResponse | null> {
  const run = ++latest;
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  if (run !== latest) return null;
  const found = await search(term, searchOptions);
  return run === latest ? found : null;
}

/** What a result says of itself once it is asked for: of the page, and of the section of it that answers. */
async function dataOf(hit: Hit, { plan }: Outcome) {
  const { index } = await library.engine();
  const { id, title, anchor, heading, text: content } = await library.section(hit.topic, hit.section);
  const url = `${base}${id}/`;
  const pieces = buildExcerpt(content, plan.terms, index.known);
  const said = { excerpt: html(pieces), plain_excerpt: plain(pieces) };
  const place =
    anchor === ''
      ? { title, url, ...said }
      : { title: heading, url: `${url}#${anchor}`, ...said, anchor: { element: 'h2', id: anchor, text: heading } };
  return {
    url,
    raw_url: `/${id}/`,
    ...said,
    content,
    meta: { title },
    filters: { domain: [hit.domain], kind: [hit.kind] },
    sub_results: [place],
  };
}

/** What is searched and how it is narrowed; the search page keeps it in its address. */
export interface SearchState {
  readonly query: string;
  readonly domain?: string | undefined;
  readonly kind?: string | undefined;
}

/** Letters of a query that an address says: hosts refuse long addresses. */
const LONGEST = 400;

/** Base path of the site with a slash on both ends. */
export const siteBase = (): string => document.documentElement.dataset.base ?? '/';

/** The state as the query of an address: `?q=…&kind=…`, or nothing. */
export function queryOf({ query, domain, kind }: SearchState): string {
  const parameters = new URLSearchParams();
  const text = query.trim().slice(0, LONGEST);
  if (text !== '') parameters.set('q', text);
  if (domain !== undefined) parameters.set('domain', domain);
  if (kind !== undefined) parameters.set('kind', kind);
  const all = parameters.toString();
  return all === '' ? '' : `?${all}`;
}

/** The state that an address says. */
export function readState(address: string): SearchState {
  const parameters = new URLSearchParams(address);
  return {
    query: parameters.get('q') ?? '',
    domain: parameters.get('domain') ?? undefined,
    kind: parameters.get('kind') ?? undefined,
  };
}

/** The address of the search page. */
export const searchAddress = (state: SearchState): string => `${siteBase()}search/${queryOf(state)}`;

/** Characters of a passage that is marked on arrival. */
const PASSAGE = 60;

/**
 * The address of a result. The passage that its excerpt shows is marked there by the browser (a text fragment); where that
 * is not supported, or stands elsewhere on the page, the heading is what is seen.
 */
export function hitAddress(
  { url, anchor }: { readonly url: string; readonly anchor?: string | undefined },
  excerpt: readonly { readonly text: string; readonly mark: boolean }[] = [],
): string {
  const place = siteBase() + url.replace(/^\//, '');
  const first = excerpt.findIndex(({ mark }) => mark);
  const text = excerpt
    .slice(first)
    .map((piece) => piece.text)
    .join('');
  // to the end of a clause: what a page divides otherwise is not found
  const passage =
    /^[^.,:;!?()…|·→]+/
      .exec(text)?.[0]
      .slice(0, PASSAGE)
      .replace(/\s\S*$/, '')
      .trim() ?? '';
  const fragment =
    first < 0 || passage.length < 4 ? '' : `:~:text=${encodeURIComponent(passage).replaceAll('-', '%2D')}`;
  return anchor === undefined && fragment === '' ? place : `${place}#${anchor ?? ''}${fragment}`;
}

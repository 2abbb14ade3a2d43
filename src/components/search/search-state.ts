/** What is searched and how it is narrowed; the search page keeps it in its URL. */
export interface SearchState {
  readonly query: string;
  readonly domain?: string | undefined;
  readonly kind?: string | undefined;
}

/** The state as the query of an address: `?q=…&kind=…`, or nothing. */
export function queryOf({ query, domain, kind }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query.trim() !== '') parameters.set('q', query.trim());
  if (domain !== undefined) parameters.set('domain', domain);
  if (kind !== undefined) parameters.set('kind', kind);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** What is searched and how it is narrowed; the search page keeps it in its URL. */
export interface SearchState {
  readonly query: string;
  readonly domain?: string | undefined;
  readonly kind?: string | undefined;
}

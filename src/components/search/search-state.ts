import { toSearchForm } from '../../korean/normalize.ts';
import { tidyQuery } from '../../search/query/understand/tidy-query.ts';

/** Letters of a query that an address says as they were typed: of a longer one what is read, since hosts refuse long addresses. */
const LONGEST = 400;

/** What is searched and how it is narrowed; the search page keeps it in its URL. */
export interface SearchState {
  readonly query: string;
  readonly domain?: string | undefined;
  readonly kind?: string | undefined;
}

const wordsOf = (query: string): string[] => toSearchForm(query).split(/\s+/).filter(Boolean);

/** What is searched after another query was typed: what narrows it stays while a word of it does, or begins another. */
export function retyped(state: SearchState, query: string): SearchState {
  const before = wordsOf(state.query);
  const goesOn = (word: string): boolean => before.some((old) => old.startsWith(word) || word.startsWith(old));
  return wordsOf(query).some(goesOn) ? { ...state, query } : { query };
}

/** The state as the query of an address: `?q=…&kind=…`, or nothing. */
export function queryOf({ query, domain, kind }: SearchState): string {
  const parameters = new URLSearchParams();
  const said = query.length > LONGEST ? tidyQuery(query) : query;
  if (said.trim() !== '') parameters.set('q', said.trim());
  if (domain !== undefined) parameters.set('domain', domain);
  if (kind !== undefined) parameters.set('kind', kind);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

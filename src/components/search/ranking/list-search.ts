import { retryOnce } from '../../retry-once.ts';
import type { Fit } from './list-finder.ts';
import type { ListEntry } from './read-entries.ts';

/** What a query finds in a list. */
interface Found extends Fit {
  /** Marks the words of the query in what is shown. */
  readonly mark: (shown: Iterable<Element>) => void;
}

/** Searches a list. */
export type ListSearch = (query: string) => Promise<Found>;

/** A search of a list that reads it, and loads what understands queries, when it is first used. */
export function listSearch(entries: () => readonly ListEntry[]): ListSearch {
  const search = retryOnce(async () => (await import('./read-list.ts')).readList(entries()));
  return async (query) => (await search())(query);
}

/** Takes away what {@link Found.mark} has marked. */
export const unmark = (): void => {
  if ('highlights' in CSS) CSS.highlights.delete('found');
};

import type { Fit } from './list-finder.ts';
import type { ListEntry } from './read-entries.ts';

/** What a query finds in a list. */
export interface Found extends Fit {
  /** Marks the words of the query in what is shown. */
  readonly mark: (shown: Iterable<Element>) => void;
}

/** Searches a list. */
export type ListSearch = (query: string) => Promise<Found>;

/** A search of a list that reads it, and loads what understands queries, when it is first used. */
export function listSearch(entries: () => readonly ListEntry[]): ListSearch {
  let search: Promise<ListSearch> | undefined;
  return async (query) => {
    search ??= import('./read-list.ts').then(({ readList }) => readList(entries()));
    return (await search)(query);
  };
}

/** Takes away what {@link Found.mark} has marked. */
export const unmark = (): void => {
  if ('highlights' in CSS) CSS.highlights.delete('found');
};

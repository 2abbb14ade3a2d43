/** Searches a list of pairs. */
import type { Choice } from '../../site/choices.ts';
import { fetchOnce } from '../fetch-once.ts';
import { namedIn } from '../search/find-pair.ts';
import { base } from '../search/library.ts';
import { listSearch, type ListSearch } from './list-search.ts';
import { PairFinder, type Titles } from './pair-finder.ts';
import type { ListEntry } from './read-entries.ts';

/** Words between two names that say nothing else. */
const BETWEEN = /\s+(?:vs\.?|versus|or|대)\s+/gi;

/** A search of pairs: those stand alone whose two names a query says, and the words that compare say nothing. */
export async function pairSearch(entries: readonly ListEntry[], pairs: readonly Titles[]): Promise<ListSearch> {
  // Names of topics that do not come are found as they stand there.
  const choices = await fetchOnce<readonly Choice[]>(`${base}compare/pairs.json`).catch(() => []);
  const finder = new PairFinder(pairs, choices);
  const search = listSearch(() => entries.map((one, at) => ({ ...one, name: `${one.name} ${finder.namesOf(at)}` })));
  return async (query) => {
    const found = await search(namedIn(query).replace(BETWEEN, ' ') || query);
    const scores = finder.find(query);
    return scores === undefined ? found : { ...found, scores, isNear: false, lacking: [] };
  };
}

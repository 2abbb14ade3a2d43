/** Searches a list of pairs. */
import { foldName } from '../../model/fold-name.ts';
import type { Choice } from '../../site/choices.ts';
import { fetchOnce } from '../fetch-once.ts';
import { namedIn } from '../search/find-pair.ts';
import { base } from '../search/library.ts';
import { listSearch, type ListSearch } from '../search/ranking/list-search.ts';
import { PairFinder, type Titles } from './pair-finder.ts';
import type { ListEntry } from '../search/ranking/read-entries.ts';

/** Words between two names that say nothing else. */
const BETWEEN = /\s+(?:vs\.?|versus|or|대)\s+/gi;

/** Who makes it, as AWS writes before a name that has none here: `Amazon S3 Glacier Deep Archive`. */
const MAKERS = /(?<![a-z])(?:amazon|aws)\s+(?=\S)/gi;

/** The two names of a pair, as they stand there, have all that is asked for; or one of the two is called so, or begins so. */
const [SHOWN, BEGUN] = [20, 10];
/** What it says more that the two of a pair are taken for one another more often. */
const SPOKEN = 2;

/**
 * A search of pairs: those stand alone whose two names a query says, or one whose whole name it is; the words that compare say
 * nothing.
 *
 * @param often how often the two of each are taken for one another
 */
export async function pairSearch(
  entries: readonly ListEntry[],
  pairs: readonly Titles[],
  often: readonly number[],
): Promise<ListSearch> {
  // Names of topics that do not come are found as they stand there.
  const choices = await fetchOnce<readonly Choice[]>(`${base}compare/pairs.json`).catch(() => []);
  const finder = new PairFinder(pairs, choices);
  const search = listSearch(() => entries.map((one, at) => ({ ...one, name: `${one.name} ${finder.namesOf(at)}` })));
  const find: ListSearch = async (query) => {
    const named = namedIn(query).replace(BETWEEN, ' ') || query;
    const found = await search(named);
    const scores = finder.find(query);
    if (scores !== undefined) return { ...found, scores, least: 0, isNear: false, lacking: [] };
    const words = named.split(/\s+/).map(foldName);
    const isName = finder.isName(named);
    const rank = (score: number, at: number): number => {
      // What both are parts of stands before their names, and what is short for a name has none of its words.
      const says = [entries[at]?.name ?? '', pairs[at]?.join(' ') ?? ''].map(foldName);
      const isShown = words.every((word) => says.every((text) => text.includes(word)));
      if (isShown || finder.begins(at, named)) return score === 0 ? 0 : (isShown ? SHOWN : BEGUN) + (often[at] ?? 0);
      // What is only near to a name is about something else.
      if (score === 0 || (isName && !finder.isOf(at, named))) return 0;
      // Of what only speaks of a thing those come first that people confuse most.
      return words.length > 1 ? score : score + ((often[at] ?? 1) - 1) * SPOKEN;
    };
    return { ...found, scores: found.scores.map(rank), least: 0 };
  };
  return async (query) => {
    const found = await find(query);
    const bare = query.replace(MAKERS, '');
    return bare === query || found.scores.some((score) => score > 0) ? found : find(bare);
  };
}

import type { SearchLibrary } from '../query/load.ts';
import type { GoldenQuery } from './golden.ts';
import type { Judged } from './measure.ts';

/**
 * Runs golden queries through a search and keeps the ten best topics of each.
 *
 * Expected topics that the site does not have (yet) are left out; so are queries that expect nothing else, because they
 * say nothing about the search.
 */
export async function evaluate(queries: readonly GoldenQuery[], library: SearchLibrary): Promise<Judged[]> {
  const engine = await library.engine();
  const topics = new Set(engine.index.catalog.topics.map(({ id }) => id));
  const judged: Judged[] = [];
  for (const golden of queries) {
    const expected = golden.expected.filter((id) => topics.has(id));
    if (expected.length === 0 && golden.expected.length > 0) continue;
    await library.complete(golden.query);
    const { hits } = engine.search(golden.query);
    judged.push({ golden: { ...golden, expected }, found: hits.slice(0, 10).map(({ entry }) => entry.id) });
  }
  return judged;
}

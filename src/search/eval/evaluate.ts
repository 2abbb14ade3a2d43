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
  const { index } = await library.engine();
  const records = await Promise.all(Array.from({ length: index.topics }, (_, topic) => library.record(topic)));
  const topics = new Set(records.map(({ id }) => id));
  const judged: Judged[] = [];
  for (const golden of queries) {
    const expected = golden.expected.filter((id) => topics.has(id));
    if (expected.length === 0 && golden.expected.length > 0) continue;
    const { hits } = await library.find(golden.query);
    judged.push({
      golden: { ...golden, expected },
      found: hits.slice(0, 10).map(({ topic }) => records[topic]?.id ?? ''),
    });
  }
  return judged;
}

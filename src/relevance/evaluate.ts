import type { SearchLibrary } from '../search/query/look-up/library.ts';
import type { GoldenQuery } from './golden.ts';
import type { Judged } from './measure.ts';

/**
 * Runs golden queries through a search and keeps the ten best topics of each.
 *
 * @throws Error that names the queries which expect a topic that the site does not have: they would measure nothing.
 */
export async function evaluate(queries: readonly GoldenQuery[], library: SearchLibrary): Promise<Judged[]> {
  const { index } = await library.engine();
  const records = await Promise.all(Array.from({ length: index.topics }, (_, topic) => library.record(topic)));
  const topics = new Set(records.map(({ id }) => id));
  const wrong = queries.flatMap(({ id, expected }) =>
    expected.filter((topic) => !topics.has(topic)).map((topic) => `${id}(${topic})`),
  );
  if (wrong.length > 0) throw new Error(`질의 표가 없는 주제를 기대한다. 주제의 이름을 고친다: ${wrong.join(', ')}`);
  return judge(queries, async (query) =>
    (await library.find(query)).hits.slice(0, 10).map(({ topic }) => records[topic]?.id ?? ''),
  );
}

/** Asks golden queries one after the other; `find` gives the ids of the ten best topics. */
export async function judge(
  queries: readonly GoldenQuery[],
  find: (query: string) => Promise<readonly string[]>,
): Promise<Judged[]> {
  const judged: Judged[] = [];
  for (const golden of queries) judged.push({ golden, found: await find(golden.query) });
  return judged;
}

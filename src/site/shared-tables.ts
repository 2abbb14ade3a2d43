import { headingText, tableBothWays } from '../markdown/body-tables.ts';
import { splitPlace } from '../model/split-place.ts';
import { once } from './once.ts';
import { ownColumn, sharedNames } from './own-column.ts';
import { getPairs } from './pairs.ts';
import { getTopicMap } from './topics.ts';
import { topicUrl } from './urls.ts';

/** What a table says of one of those that it tells apart. */
export interface ToldIn {
  /** The table, and whether they are its columns or its rows: the same for two that it can be read across for. */
  readonly at: string;
  readonly article: { readonly title: string; readonly url: string };
  readonly cells: readonly { readonly name: string; readonly says: string }[];
}

interface Grid extends Pick<ToldIn, 'at' | 'article'> {
  /** What the columns are called, the first what the rows are. */
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What a side of a pair is called there, by its id. */
  readonly called: ReadonlyMap<string, string>;
}

/** The tables that tell the two of a pair apart, both ways. */
const getGrids = once(async (): Promise<readonly Grid[]> => {
  const topics = await getTopicMap();
  const titleOf = (topic: string): string => topics.get(topic)?.title ?? topic;
  const pairs = (await getPairs()).flatMap(({ table, sides: [a, b] }) =>
    table === undefined ? [] : [{ table, a, b }],
  );
  return [...Map.groupBy(pairs, ({ table }) => table.at)].flatMap(([place, own]) => {
    const { id, heading = '' } = splitPlace(place);
    const body = topics.get(id)?.tables() ?? '';
    const called = new Map(own.flatMap(({ table, a, b }) => [[a.id, table.a] as const, [b.id, table.b] as const]));
    const article = { title: `${titleOf(id)} › ${headingText(body, heading) ?? ''}`, url: topicUrl(id, heading) };
    return tableBothWays(body, heading, titleOf).map(([head = [], ...rows], way): Grid => ({
      at: `${place}/${way}`,
      article,
      head,
      rows,
      called,
    }));
  });
});

/** Names that several sections have which are confused with something. */
const getShared = once(async (): Promise<ReadonlySet<string>> =>
  sharedNames((await getPairs()).flatMap(({ sides }) => sides.map(({ id, also }) => ({ id, names: also })))),
);

/** What the tables of pairs say of one thing, paired there or not: by its id in the picker and by what it is called. */
export async function tablesOf(id: string, names: readonly string[]): Promise<readonly ToldIn[]> {
  const columnOf = ownColumn({ id, names }, await getShared());
  return (await getGrids()).flatMap(({ at, article, head, rows, called }) => {
    const column = columnOf(head, called);
    if (column === -1) return [];
    return [{ at, article, cells: rows.map((row) => ({ name: row[0] ?? '', says: row[column] ?? '' })) }];
  });
}

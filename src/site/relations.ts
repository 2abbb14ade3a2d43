import { getEntry } from 'astro:content';
import { once } from './once.ts';

const getRelations = once(async (): Promise<ReadonlyMap<string, Readonly<Record<string, string>>>> => {
  const list = (await getEntry('relations', 'list'))?.data.relations ?? [];
  const sides = list.flatMap(({ a, b, nameA = a, nameB = b, says }) => [
    { id: nameA, other: nameB, says },
    { id: nameB, other: nameA, says },
  ]);
  return new Map(
    [...Map.groupBy(sides, ({ id }) => id)].map(([id, own]) => [
      id,
      Object.fromEntries(own.map(({ other, says }) => [other, says])),
    ]),
  );
});

/** What a topic or a section and others are to each other, by the ids of these in the picker (`content/_relations.yaml`). */
export const relationsOf = async (id: string): Promise<Readonly<Record<string, string>>> =>
  (await getRelations()).get(id) ?? {};

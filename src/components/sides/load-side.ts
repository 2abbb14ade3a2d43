import type { Comparable } from '../../site/comparable.ts';
import { fetchOnce } from '../fetch-once.ts';
import { findClosest, findWider } from './decide.ts';

/** One side by its id in the picker; a section has no address of its own: all of them come together. @throws where it does not come or is not there */
async function loadSide(folder: string, id: string): Promise<Comparable> {
  if (id.includes('/')) return fetchOnce<Comparable>(`${folder}${id}.json`);
  const side = (await fetchOnce<Record<string, Comparable>>(`${folder}sections.json`))[id];
  if (side === undefined) throw new Error(id);
  return side;
}

/** Two that stand side by side. */
export type Two = readonly [Comparable, Comparable];

/**
 * Two by their ids, and those that are compared in their stead where nobody confuses the two, by what each is confused with.
 *
 * @throws where any does not come
 */
export async function loadTwo(
  folder: string,
  a: string,
  b: string,
  rivalsOf: (id: string) => readonly string[] = () => [],
): Promise<readonly [two: Two, closest?: Two]> {
  const load = ([one, other]: readonly [string, string]): Promise<Two> =>
    Promise.all([loadSide(folder, one), loadSide(folder, other)]);
  const two = await load([a, b]);
  const closest = findClosest(...two) ?? findWider(two, rivalsOf);
  return closest === undefined ? [two] : [two, await load(closest)];
}

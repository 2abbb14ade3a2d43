import { sideAddress } from '../../model/side-address.ts';
import type { Comparable } from '../../site/comparable.ts';
import { fetchOnce } from '../fetch-once.ts';
import { findClosest, findWider } from './decide.ts';

/** One side by its id in the picker. @throws where it does not come, or is that of another whose key is the same */
async function loadSide(folder: string, id: string): Promise<Comparable> {
  const side = await fetchOnce<Comparable>(folder + sideAddress(id));
  if (side.id !== id) throw new Error(id);
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

import type { Comparable } from '../../site/comparable.ts';
import { findClosest } from './decide.ts';

const topics = new Map<string, Promise<Comparable>>();

async function fetchJson(folder: string, name: string): Promise<unknown> {
  const response = await fetch(`${folder}${name}.json`);
  if (!response.ok) throw new Error(response.statusText);
  return response.json();
}

let sections: Promise<unknown> | undefined;

/** A section has no address of its own: all of them come together, once. */
async function loadSection(folder: string, name: string): Promise<Comparable> {
  sections ??= fetchJson(folder, 'sections');
  // The next try asks again.
  sections.catch(() => (sections = undefined));
  const side = ((await sections) as Record<string, Comparable>)[name];
  if (side === undefined) throw new Error(name);
  return side;
}

/** One side by its id in the picker, fetched once. @throws where it does not come or is not there */
export function loadSide(folder: string, id: string): Promise<Comparable> {
  const known = topics.get(id);
  if (known !== undefined) return known;
  const coming = id.includes('/') ? (fetchJson(folder, id) as Promise<Comparable>) : loadSection(folder, id);
  topics.set(id, coming);
  // The next try asks again.
  coming.catch(() => topics.delete(id));
  return coming;
}

type Two = readonly [Comparable, Comparable];

/** Two by their ids, and those that are compared in their stead where nobody confuses the two. @throws where any does not come */
export async function loadTwo(folder: string, a: string, b: string): Promise<readonly [two: Two, closest?: Two]> {
  const load = ([one, other]: readonly [string, string]): Promise<Two> =>
    Promise.all([loadSide(folder, one), loadSide(folder, other)]);
  const two = await load([a, b]);
  const closest = findClosest(...two);
  return closest === undefined ? [two] : [two, await load(closest)];
}

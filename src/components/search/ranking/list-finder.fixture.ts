import { openSmallSite } from '../../../search/small-site.fixture.ts';
import { ListFinder, type Fit } from './list-finder.ts';
import type { ListEntry } from './read-entries.ts';
import { SituationFinder } from './situation-finder.ts';

/** A finder of some entries, read to the end. */
export function read(...of: Parameters<typeof ListFinder.read>): ListFinder {
  const steps = ListFinder.read(...of);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** The small site, for the tests of a file, and how what is asked there fits some entries. */
export function openFinder() {
  const library = openSmallSite();
  const fit = async (entries: readonly ListEntry[], query: string, best: readonly string[] = []): Promise<Fit> => {
    const { index } = await library.engine();
    const finder = read(entries, index.known);
    return finder.find(query, (await library.find(query)).plan.terms, best);
  };
  const situate = async (entries: readonly ListEntry[], query: string): Promise<Fit> => {
    const { index } = await library.engine();
    const finder = new SituationFinder(read(entries, index.known), entries, index.known);
    return finder.find(query, (await library.find(query)).plan.terms, new Map());
  };
  return { library, fit, situate };
}

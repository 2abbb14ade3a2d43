/** The pair that people confuse which a query names, parts of topics too, as the comparison picker reads names. */
import type { Choice } from '../../site/choices.ts';
import { findRivals } from '../names/find-both.ts';
import { isSpelled } from '../names/find-topics.ts';
import { splitsOf } from '../names/find-two.ts';
import { COMPARED_FROM } from './comparing.ts';

/** The two of a pair; none where the article about just these two, by its id, is found first. */
export function pairIn(
  query: string,
  choices: readonly Choice[],
  first?: string,
): readonly [Choice, Choice] | undefined {
  const told = choices.find(({ id, article }) => id === first && article !== undefined)?.rivals ?? [];
  const sides = choices.filter(({ article }) => article === undefined);
  for (const two of splitsOf(query.replace(COMPARED_FROM, '').trim())) {
    const pair = findRivals(two, sides);
    if (pair?.every((side, at) => isSpelled(side, two[at] ?? '')) !== true) continue;
    return pair.every(({ id }) => told.includes(id)) ? undefined : pair;
  }
  return undefined;
}

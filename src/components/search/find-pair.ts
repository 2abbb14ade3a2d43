/** The pair that people confuse which a query names, parts of topics too, as the comparison picker reads names. */
import type { Choice } from '../../site/choices.ts';
import { findRivals } from '../names/find-both.ts';
import { isItself, isSpelled } from '../names/find-topics.ts';
import { splitsOf } from '../names/find-two.ts';
import { COMPARING } from './comparing.ts';

/** From a word that compares behind two names on: what is asked of the two is no name. */
const COMPARED_FROM = /의?\s*(?:\s중에?(?=\s|$)|비교|차이|다른|다르|다름|달라|구분|구별|헷갈|낫|나은|나음).*$/;

/**
 * The two of a pair, where a query that asks for no comparison is just what both are called: `CloudFront 서명 쿠키` is one thing.
 * None where one is asked for and the article about just these two, by its id, is found first.
 */
export function pairIn(
  query: string,
  choices: readonly Choice[],
  first?: string,
): readonly [Choice, Choice] | undefined {
  const asks = COMPARING.test(query);
  const told = choices.find(({ id, article }) => asks && id === first && article !== undefined)?.rivals ?? [];
  const sides = choices.filter(({ article }) => article === undefined);
  const isNamed = asks ? isSpelled : isItself;
  for (const two of splitsOf(query.replace(COMPARED_FROM, '').trim())) {
    const pair = findRivals(two, sides);
    if (pair?.every((side, at) => isNamed(side, two[at] ?? '', sides)) !== true) continue;
    return pair.every(({ id }) => told.includes(id)) ? undefined : pair;
  }
  return undefined;
}

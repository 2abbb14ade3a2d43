import type { Choice } from '../../site/choices.ts';
import { findTopics, isCalled, isOwn, isUnsure } from './find-topics.ts';

/** What may stand between two names: `SQS SNS`, `SQS vs SNS`, `SQS, SNS`, `SQS와 SNS`. */
const BETWEEN = /\s*[,·/]\s*|\s+(?:vs\.?|versus|or|대|와|과)\s+|[와과랑]\s+|\s+/gi;

/** The ways to read words as two names. */
export const splitsOf = (typed: string): (readonly [string, string])[] =>
  [...typed.matchAll(BETWEEN)].map(({ 0: between, index }) => [
    typed.slice(0, index),
    typed.slice(index + between.length),
  ]);

/** Two names that were typed as one, where that is the name of nothing and either is of something: `undefined` of any other words. */
export function findTwo(typed: string, choices: readonly Choice[]): readonly [string, string] | undefined {
  const own = choices.filter(isOwn);
  const called = (name: string): readonly Choice[] => findTopics(name, own).filter((choice) => isCalled(choice, name));
  if (findTopics(typed, own).some((choice) => !isUnsure(choice, typed))) return undefined;
  for (const two of splitsOf(typed)) {
    const [one, other] = two.map(called);
    if (one?.length && other?.length && !one.some((choice) => other.includes(choice))) return two;
  }
  return undefined;
}

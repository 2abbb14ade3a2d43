import type { ScenarioData } from '../../model/scenario-data.ts';

/** A situation with those further down that tell the same one on other pages. */
export interface Told {
  readonly scenario: ScenarioData;
  readonly again: readonly ScenarioData[];
}

/** So much of the shorter of two is in the other. */
const ALIKE = 0.54;

/** What a situation and its answer say, by two letters each. */
function pairsOf({ situation, choose = '' }: ScenarioData): Set<string> {
  const letters = (situation + choose).replace(/[^\p{L}\p{N}]/gu, '');
  return new Set(Array.from(letters, (_, at) => letters.slice(at, at + 2)));
}

/** Whether two say so much that is the same. */
function areAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = [...one].filter((pair) => other.has(pair)).length;
  return shared >= ALIKE * Math.min(one.size, other.size);
}

/** Situations, the best first, each told once: those that say nearly the same and have an answer in common stand with the first of them. */
export function foldSame(found: readonly ScenarioData[]): Told[] {
  const told: { scenario: ScenarioData; pairs: Set<string>; again: ScenarioData[] }[] = [];
  for (const scenario of found) {
    const pairs = pairsOf(scenario);
    const same = told.find(
      (one) => one.scenario.answers.some((answer) => scenario.answers.includes(answer)) && areAlike(one.pairs, pairs),
    );
    if (same === undefined) told.push({ scenario, pairs, again: [] });
    else same.again.push(scenario);
  }
  return told;
}

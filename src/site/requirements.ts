import { REQUIREMENTS, type Requirement } from '../model/requirement.ts';
import { foldSame } from '../model/same-situation.ts';
import type { Scenario } from '../model/topic.ts';
import { once } from './once.ts';
import { getTopics, type Topic } from './topics.ts';

/** Situations that an answer has to be said to be one that comes often, and to be counted. */
export const OFTEN = 5;

/** A scenario and the topic it stands on. */
interface PlacedScenario extends Scenario {
  readonly topic: Topic;
  /** Others that tell the same one. */
  readonly again?: readonly PlacedScenario[];
}

/** A requirement with its scenarios and the topics that answer them most often. */
export interface RequirementGroup extends Requirement {
  readonly scenarios: readonly PlacedScenario[];
  /** Answering topic ids with how often, most frequent first. */
  readonly answers: readonly (readonly [id: string, count: number])[];
}

function countAnswers(scenarios: readonly PlacedScenario[]): [string, number][] {
  const counts = new Map<string, number>();
  // The first answer is the deciding one.
  for (const { answer } of scenarios) {
    const [first] = answer;
    if (first !== undefined) counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  return [...counts].sort(([first, a], [second, b]) => b - a || (first < second ? -1 : 1));
}

const allScenarios = async (): Promise<PlacedScenario[]> =>
  (await getTopics()).flatMap((topic) => topic.scenarios.map((each): PlacedScenario => ({ ...each, topic })));

/** Each told once. */
const toldOnce = (scenarios: readonly PlacedScenario[]): PlacedScenario[] =>
  foldSame(scenarios.map((each) => ({ ...each, answers: each.answer }))).map(({ scenario, again }) => ({
    ...scenario,
    again,
  }));

function groupByRequirement(all: readonly PlacedScenario[]): RequirementGroup[] {
  return REQUIREMENTS.map((requirement) => {
    const scenarios = toldOnce(all.filter(({ requirements }) => requirements.includes(requirement.id)));
    return { ...requirement, scenarios, answers: countAnswers(scenarios) };
  }).filter(({ scenarios }) => scenarios.length > 0);
}

/** All scenarios grouped by the requirements in them, each told once there; one scenario may stand in several groups. */
export const getRequirementGroups = once(async (): Promise<readonly RequirementGroup[]> =>
  groupByRequirement(await allScenarios()),
);

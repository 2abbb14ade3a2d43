import { REQUIREMENTS, type Requirement } from '../model/requirement.ts';
import { foldSame } from '../model/same-situation.ts';
import type { ScenarioList } from '../model/scenario-data.ts';
import type { Scenario } from '../model/topic.ts';
import { once } from './once.ts';
import { getTopicMap, getTopics, type Topic } from './topics.ts';
import { topicUrl } from './urls.ts';

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

/** Names by which situations of a topic are asked for; those of a page that lists many things are of one of them each. */
const namesOf = ({ aliases, comparable }: Topic): string => (comparable === false ? '' : aliases.join(', '));

/** Every scenario of the site, as its filter finds it. */
export async function listScenarios(): Promise<ScenarioList> {
  const topics = await getTopicMap();
  const all = await allScenarios();
  const places = new Map(all.map((each, place) => [each, place]));
  const scenarios = all.map(({ id, situation, why, answer, choose, decides, topic }) => ({
    ...{ situation, why, choose, decides, url: topicUrl(topic.id, `scenario-${id}`) },
    ...{ topic: topic.id, answers: answer.filter((one) => topics.has(one)) },
  }));
  const named = new Set(scenarios.flatMap(({ topic, answers }) => [topic, ...answers]));
  return {
    topics: Object.fromEntries(
      [...named].flatMap((id) => {
        const topic = topics.get(id);
        if (topic === undefined) return [];
        const explains = topic.kind === 'comparison' || topic.kind === 'concept';
        const named = { title: topic.title, url: topicUrl(id), names: namesOf(topic) };
        return [[id, explains ? { ...named, explains } : named]];
      }),
    ),
    scenarios,
    requirements: groupByRequirement(all).map(({ name, cues, english, scenarios: members, answers }) => {
      const rank = ({ answer: [first] }: Scenario): number => answers.findIndex(([id]) => id === first);
      return {
        names: [name, ...cues, english],
        members: members.toSorted((a, b) => rank(a) - rank(b)).map((each) => places.get(each) ?? -1),
      };
    }),
  };
}

function groupByRequirement(
  all: readonly PlacedScenario[],
  tell: (scenarios: readonly PlacedScenario[]) => readonly PlacedScenario[] = (each) => each,
): RequirementGroup[] {
  return REQUIREMENTS.map((requirement) => {
    const scenarios = tell(all.filter(({ requirements }) => requirements.includes(requirement.id)));
    return { ...requirement, scenarios, answers: countAnswers(scenarios) };
  }).filter(({ scenarios }) => scenarios.length > 0);
}

/** Each told once. */
const toldOnce = (scenarios: readonly PlacedScenario[]): PlacedScenario[] =>
  foldSame(scenarios.map((each) => ({ ...each, answers: each.answer }))).map(({ scenario, again }) => ({
    ...scenario,
    again,
  }));

/** All scenarios grouped by the requirements in them, each told once there; one scenario may stand in several groups. */
export const getRequirementGroups = once(async (): Promise<readonly RequirementGroup[]> =>
  groupByRequirement(await allScenarios(), toldOnce),
);

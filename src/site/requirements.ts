import { CORE_SCHEMA, load } from 'js-yaml';
import { REQUIREMENT_IDS, REQUIREMENTS, requirementWords, type RequirementId } from '../model/requirement.ts';
import type { Scenario } from '../model/topic.ts';
import { ofAllTopics, type Topic } from './topics.ts';

/** The file as it is; the content checks have said what is wrong in it. */
const [text = '{}'] = Object.values<string>(
  import.meta.glob('../../content/_requirements.yaml', { query: '?raw', import: 'default', eager: true }),
);
const words = requirementWords.parse(load(text, { schema: CORE_SCHEMA }));

/** Situations that an answer has to be said to be one that comes often, and to be counted. */
export const OFTEN = 5;

/** A scenario and the topic it stands on. */
interface PlacedScenario extends Scenario {
  readonly topic: Topic;
}

/** A requirement with its scenarios and the topics that answer them most often. */
export interface RequirementGroup {
  readonly id: RequirementId;
  readonly name: string;
  /** How a question says it, in Korean; `english` as the original words it. */
  readonly cues: readonly string[];
  readonly english: string;
  readonly scenarios: readonly PlacedScenario[];
  /** Answering topic ids with how often, most frequent first. */
  readonly answers: readonly (readonly [id: string, count: number])[];
}

/** How often each topic is the answer that decides, which is the first. */
function countAnswers(scenarios: readonly PlacedScenario[]): [string, number][] {
  const groups = Map.groupBy(scenarios, ({ answer }) => answer[0] ?? '');
  return [...groups]
    .map(([id, own]): [string, number] => [id, own.length])
    .sort(([first, a], [second, b]) => b - a || (first < second ? -1 : 1));
}

/** All scenarios grouped by the requirements in them; one scenario may stand in several groups. */
export const getRequirementGroups = ofAllTopics((topics): readonly RequirementGroup[] => {
  const all = topics.flatMap((topic) => topic.scenarios.map((scenario): PlacedScenario => ({ ...scenario, topic })));
  return REQUIREMENT_IDS.map((id) => {
    const scenarios = all.filter(({ requirements }) => requirements.includes(id));
    return { id, name: REQUIREMENTS[id], ...words[id], scenarios, answers: countAnswers(scenarios) };
  }).filter(({ scenarios }) => scenarios.length > 0);
});

type Scenarios = RequirementGroup['scenarios'];

const mostFirst = <Key>(groups: ReadonlyMap<Key, Scenarios>): (readonly [Key, Scenarios])[] =>
  [...groups].toSorted(([, a], [, b]) => b.length - a.length);

/** Situations by topic, the topic with most first. */
export const byTopic = (scenarios: Scenarios): (readonly [Topic, Scenarios])[] =>
  mostFirst(Map.groupBy(scenarios, ({ topic }) => topic));

/** Situations by topic, those of a domain together; where most of them stand comes first. */
export const sortedByTopic = (scenarios: Scenarios): (readonly [Topic, Scenarios])[] =>
  mostFirst(Map.groupBy(scenarios, ({ topic }) => topic.domain)).flatMap(([, own]) => byTopic(own));

/** One situation for each of the most frequent answers. */
export const typicalOf = ({ answers, scenarios }: RequirementGroup): Scenarios =>
  answers.slice(0, 3).flatMap(([id]) => scenarios.find(({ answer }) => answer[0] === id) ?? []);

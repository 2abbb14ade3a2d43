import { partNames, scenarioParts, type Part } from './parts.ts';
import { getRequirementGroups, type RequirementGroup } from './requirements.ts';
import type { Topic } from './topics.ts';

type Scenarios = RequirementGroup['scenarios'];

/** A page of the situations of a requirement; several when they are very many. */
export interface RequirementPage {
  readonly group: RequirementGroup;
  /** Situations by topic, those of a domain together; where the requirement is met most often comes first. */
  readonly part: Part<readonly [topic: Topic, scenarios: Scenarios]>;
  /** What each page holds. */
  readonly names: readonly string[];
  /** Of a long list some with the most frequent answers, which come first; the others are a tap away on a phone. */
  readonly typical: Scenarios;
  readonly isLong: boolean;
}

/** So many stand open on a phone too. */
const FEW = 20;

const mostFirst = <Key>(groups: ReadonlyMap<Key, Scenarios>): (readonly [Key, Scenarios])[] =>
  [...groups].toSorted(([, a], [, b]) => b.length - a.length);

/** Situations by topic, the topic with most first. */
export const byTopic = (scenarios: Scenarios): (readonly [Topic, Scenarios])[] =>
  mostFirst(Map.groupBy(scenarios, ({ topic }) => topic));

function pagesOf(group: RequirementGroup): RequirementPage[] {
  const isLong = group.scenarios.length > FEW;
  const typical = group.answers
    .slice(0, isLong ? 3 : 0)
    .flatMap(([id]) => group.scenarios.find(({ answer }) => answer[0] === id) ?? []);
  const rest = group.scenarios.filter((each) => !typical.includes(each));
  const byDomain = mostFirst(Map.groupBy(rest, ({ topic }) => topic.domain));
  const parts = scenarioParts(
    byDomain.flatMap(([, own]) => byTopic(own)),
    ([, { length }]) => length,
  );
  const names = partNames(parts.map((part) => ({ ...part, items: part.items.map(([topic]) => topic) })));
  return parts.map((part) => ({ group, part, names, isLong, typical: part.number === 1 ? typical : [] }));
}

/** Every page of every requirement. */
export const getRequirementPages = async (): Promise<readonly RequirementPage[]> =>
  (await getRequirementGroups()).flatMap(pagesOf);

import { DOMAINS, type Domain } from '../model/domain.ts';
import type { TopicFacts } from '../model/fact-data.ts';
import { rankValues } from './magnitude.ts';
import { getTopics, getTopicsByDomain, type Topic } from './topics.ts';
import { topicUrl } from './urls.ts';

/** A domain that has numbers, how many, and the topics that have them. */
export interface FactGroup {
  readonly domain: Domain;
  readonly title: string;
  readonly count: number;
  readonly topics: readonly Topic[];
}

/** The domains that have numbers. */
export async function factGroups(): Promise<readonly FactGroup[]> {
  return [...(await getTopicsByDomain())]
    .map(([domain, members]) => {
      const topics = members.filter(({ facts }) => facts.length > 0);
      const count = topics.reduce((sum, { facts }) => sum + facts.length, 0);
      return { domain, title: DOMAINS[domain].title, count, topics };
    })
    .filter(({ count }) => count > 0);
}

/** The anchor of a fact on the page of its domain: `s3-max-object`. */
export const factAnchor = ({ slug }: Topic, { id }: Topic['facts'][number]): string => `${slug}-${id}`;

/** Every number of the site by topic, as its filter finds it. */
export async function listFacts(): Promise<TopicFacts[]> {
  const all = await getTopics();
  const topics = all.filter(({ facts }) => facts.length > 0);
  const uses = all.flatMap(({ id, sharedFacts }) => sharedFacts.map(({ from }) => ({ from, id })));
  const lent = Map.groupBy(uses, ({ from }) => from);
  const ranks = rankValues(topics.flatMap(({ facts }) => facts.map(({ value }) => value))).values();
  const lentOf = (place: string): Pick<TopicFacts['facts'][number], 'lent'> => {
    const by = lent.get(place)?.map(({ id }) => id);
    return by === undefined ? {} : { lent: by };
  };
  return topics.map((topic) => ({
    title: topic.title,
    url: topicUrl(topic.id),
    domain: [topic.domain, DOMAINS[topic.domain].title],
    names: [topic.titleEn, ...topic.aliases].join(', '),
    facts: topic.facts.map((fact) => ({
      id: factAnchor(topic, fact),
      label: fact.label,
      value: fact.value,
      ...(fact.note === undefined ? {} : { note: fact.note }),
      ...(fact.examEra === undefined ? {} : { era: fact.examEra }),
      ...(fact.called === undefined ? {} : { called: fact.called.join(', ') }),
      source: fact.source,
      url: topicUrl(topic.id, `fact-${fact.id}`),
      ...lentOf(`${topic.id}#${fact.id}`),
      rank: ranks.next().value ?? 0,
    })),
  }));
}

import { DOMAINS, type Domain } from '../model/domain.ts';
import { getTopicsByDomain, type Topic } from './topics.ts';

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

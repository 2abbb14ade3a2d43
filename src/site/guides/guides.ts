import type { Domain } from '../../model/domain.ts';
import * as first from './foundations-to-database.ts';
import type { DomainGuide } from './guide.ts';
import * as second from './networking-to-integration.ts';
import * as third from './analytics-to-architectures.ts';

/** What each domain's page explains, and in which groups its topics stand. */
export const GUIDES: Readonly<Record<Domain, DomainGuide>> = { ...first, ...second, ...third };

/** Name of the group for topics that no other group names: a new topic shows up there by itself. */
export const REST = '그 밖의 주제';

/** A group of topics as a page shows it. */
export interface FilledGroup<T> {
  /** Unique on the page, for anchors: `"group-2"`. */
  readonly id: string;
  readonly name: string;
  readonly topics: readonly T[];
}

/** A domain's topics in the groups of its guide; names of topics that are gone are skipped, the rest stands last. */
export function groupTopics<T extends { readonly slug: string }>(
  domain: Domain,
  topics: readonly T[],
): FilledGroup<T>[] {
  const bySlug = new Map(topics.map((topic) => [topic.slug, topic]));
  const groups = GUIDES[domain].groups.map(({ name, topics: slugs }) => ({
    name,
    topics: slugs.flatMap((slug) => {
      const topic = bySlug.get(slug);
      bySlug.delete(slug);
      return topic === undefined ? [] : [topic];
    }),
  }));
  return [...groups, { name: REST, topics: [...bySlug.values()] }]
    .filter((group) => group.topics.length > 0)
    .map((group, index) => ({ id: `group-${index + 1}`, ...group }));
}

import { CORE_SCHEMA, load } from 'js-yaml';
import { renderInline } from '../markdown/render-inline.ts';
import { splitWikiLinks } from '../markdown/wiki-links.ts';
import type { Domain } from '../model/domain.ts';
import { domainGuides, type DomainGuide } from '../model/guide.ts';
import { topicUrl } from './urls.ts';

/** The file as it is; the content checks have said what is wrong in it. A site without it has no guides. */
const [text = '{}'] = Object.values<string>(
  import.meta.glob('../../content/_guides.yaml', { query: '?raw', import: 'default', eager: true }),
);
const guides = domainGuides.parse(load(text, { schema: CORE_SCHEMA }));
const NOTHING: DomainGuide = { about: [], decisions: [], groups: [] };

/** What the page of a domain explains, and in which groups its topics stand. */
export const guideOf = (domain: Domain): DomainGuide => guides[domain] ?? NOTHING;

/** Name of the group for topics that no other group names: a new topic shows up there by itself. */
const REST = '그 밖의 주제';

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
  const groups = guideOf(domain).groups.map(({ name, topics: slugs }) => ({
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

/** A line of a guide as HTML; a link to a topic that is not published stays as its words. */
export function guideHtml(line: string, topics: ReadonlyMap<string, { readonly title: string }>): string {
  const parts = splitWikiLinks(line).map((part) => {
    if (typeof part === 'string') return part;
    const title = topics.get(part.target)?.title;
    const words = part.text ?? title ?? '';
    return title === undefined ? words : `[${words}](${topicUrl(part.target, part.heading)})`;
  });
  return renderInline(parts.join(''));
}

import { parseTopicId, type TopicId } from '../../model/slug.ts';
import type { Domain } from '../../model/domain.ts';
import beyondPages from './beyond-pages.json' with { type: 'json' };
import { EXTRA_TERMS } from './extra-terms.ts';

/** What the page of a topic says of which sections belong to it. */
export interface TopicEntry {
  /** `<domain>/<slug>`. */
  readonly id: string;
  readonly titleKo: string;
  readonly titleEn: string;
  readonly aliases: readonly string[];
  /** Sub-concepts that belong to the topic. */
  readonly covers: readonly string[];
  /** Names of the glossary's terms that it explains: they count in headings. */
  readonly terms: readonly string[];
  /** Words of its page that hardly any other page has: they count in running text. */
  readonly words: readonly string[];
}

/** A topic that sections can be assigned to. */
export interface CatalogueTopic extends TopicEntry {
  readonly id: TopicId;
  readonly domain: Domain;
  readonly slug: string;
  /** Further words that point to the topic but are no names of it. */
  readonly hints: readonly string[];
}

/** Names and sub-concepts that notes use for a topic and its page does not: other spellings, headings of courses. */
const BEYOND_PAGES: Readonly<Record<string, Partial<Pick<TopicEntry, 'aliases' | 'covers'>>>> = beyondPages;

/** The topics of pages, with what notes call them besides. */
export function buildCatalogue(pages: readonly TopicEntry[]): CatalogueTopic[] {
  return pages.flatMap((page) => {
    const parsed = parseTopicId(page.id);
    if (parsed === undefined) return [];
    const { aliases = [], covers = [] } = BEYOND_PAGES[page.id] ?? {};
    return [
      {
        ...page,
        ...parsed,
        aliases: [...new Set([...page.aliases, ...aliases])],
        covers: [...new Set([...page.covers, ...covers])],
        hints: EXTRA_TERMS[page.id] ?? [],
      },
    ];
  });
}

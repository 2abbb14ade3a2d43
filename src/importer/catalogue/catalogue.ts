import { parseTopicId, type TopicId } from '../../model/slug.ts';
import type { Domain } from '../../model/domain.ts';
import { EXTRA_TERMS } from './extra-terms.ts';
import entries from './topics.json' with { type: 'json' };

/** A topic that sections can be assigned to. */
export interface CatalogueTopic {
  readonly id: TopicId;
  readonly domain: Domain;
  readonly slug: string;
  readonly titleKo: string;
  readonly titleEn: string;
  readonly aliases: readonly string[];
  /** Sub-concepts that belong to the topic. */
  readonly covers: readonly string[];
  /** Names of the glossary's terms that it explains: they count in headings. */
  readonly terms: readonly string[];
  /** Words of its page that hardly any other page has: they count in running text. */
  readonly words: readonly string[];
  /** Further words that point to the topic but are no names of it. */
  readonly hints: readonly string[];
}

/** The fields of a topic that a catalogue needs, e.g. from the front matter of a page in `content/`. */
export interface TopicEntry {
  readonly slug: string;
  readonly titleKo: string;
  readonly titleEn: string;
  readonly aliases: readonly string[];
  readonly covers: readonly string[];
  /** Names of the glossary's terms that the topic explains. */
  readonly terms?: readonly string[];
  /** Words that hardly any other page has. */
  readonly words?: readonly string[];
}

function toTopic(entry: TopicEntry): CatalogueTopic[] {
  const parsed = parseTopicId(entry.slug);
  if (parsed === undefined) return [];
  return [
    {
      ...entry,
      id: parsed.id,
      domain: parsed.domain,
      slug: parsed.slug,
      terms: entry.terms ?? [],
      words: entry.words ?? [],
      hints: EXTRA_TERMS[entry.slug] ?? [],
    },
  ];
}

/**
 * The topics that the site plans to have, with those of `pages` added or brought up to date.
 *
 * A page's own titles and aliases replace the planned ones; what the plan covers stays.
 */
export function buildCatalogue(pages: readonly TopicEntry[] = []): CatalogueTopic[] {
  const planned = new Map<string, TopicEntry>((entries as TopicEntry[]).map((entry) => [entry.slug, entry]));
  for (const page of pages) {
    const before = planned.get(page.slug);
    const aliases = [...new Set([...page.aliases, ...(before?.aliases ?? [])])];
    planned.set(page.slug, { ...page, aliases, covers: [...new Set([...page.covers, ...(before?.covers ?? [])])] });
  }
  return [...planned.values()].flatMap(toTopic);
}

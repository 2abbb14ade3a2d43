import type { MarkdownHeading } from 'astro';
import { sectionsOf } from '../model/topic-sections.ts';
import { groupTopics } from './guides/guides.ts';
import { getTopicsByDomain, ofAllTopics, type Topic } from './topics.ts';

/** Items of a topic page's table of contents: what the layout adds around the body, in page order. */
export function contentsOf(topic: Topic, headings: readonly MarkdownHeading[]): MarkdownHeading[] {
  const sections = sectionsOf((field) => topic[field].length > 0);
  const at = (place: 'before' | 'after'): MarkdownHeading[] =>
    sections.filter((section) => section.place === place).map(({ id, title }) => ({ depth: 2, slug: id, text: title }));
  return [...at('before'), ...headings.filter(({ depth }) => depth === 2 || depth === 3), ...at('after')];
}

/** All topics as the list at the side has them: by domain, then by the groups of its guide. */
const inListOrder = ofAllTopics(async () =>
  [...(await getTopicsByDomain())].flatMap(([domain, members]) =>
    groupTopics(domain, members).flatMap(({ topics }) => topics),
  ),
);

/** The topics before and after one in the list at the side, inside its domain first. */
export async function neighboursOf(topic: Topic): Promise<{ previous: Topic | undefined; next: Topic | undefined }> {
  const topics = await inListOrder();
  const index = topics.findIndex(({ id }) => id === topic.id);
  return { previous: topics[index - 1], next: topics[index + 1] };
}

/**
 * Minutes to read a topic, from its visible text: Korean readers take in roughly 500 syllables a minute of technical prose.
 */
export function readingMinutes(text: string): number {
  const characters = text.replace(/```mermaid[\s\S]*?```/g, '').replace(/\s+/g, '').length;
  return Math.max(1, Math.round(characters / 500));
}

import type { MarkdownHeading } from 'astro';
import { getTopics, type Topic } from './topics.ts';

/** Items of a topic page's table of contents: what the layout adds around the body, in page order. */
export function contentsOf(topic: Topic, headings: readonly MarkdownHeading[]): MarkdownHeading[] {
  const section = (show: boolean, slug: string, text: string): MarkdownHeading[] =>
    show ? [{ depth: 2, slug, text }] : [];
  return [
    ...section(topic.shownFacts.length > 0, 'facts', '숫자와 한도'),
    ...headings.filter(({ depth }) => depth === 2 || depth === 3),
    ...section(topic.scenarios.length > 0, 'scenarios', '시험에서는 이렇게 나온다'),
    ...section(topic.corrections.length > 0, 'corrections', '노트가 어긋난 점'),
    ...section(true, 'sources', '출처'),
  ];
}

/** The topics before and after one in reading order, inside its domain first. */
export async function neighboursOf(topic: Topic): Promise<{ previous: Topic | undefined; next: Topic | undefined }> {
  const topics = await getTopics();
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

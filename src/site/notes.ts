import { getCollection } from 'astro:content';
import type { Note } from '../model/note.ts';
import { getTopics, type Topic } from './topics.ts';

/** A section of a note and the topics that carry it, in the order of its lines. */
export interface NotePart {
  readonly section: string;
  /** `"23-26"`, or `undefined` when the whole section is meant. */
  readonly lines: string | undefined;
  readonly topics: readonly Topic[];
}

/** The source notes, by number. */
export async function getNotes(): Promise<readonly Note[]> {
  return (await getCollection('notes')).map(({ data }) => data).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Titles of the source notes by number. */
export async function getNoteTitles(): Promise<ReadonlyMap<string, string>> {
  return new Map((await getNotes()).map(({ id, title }) => [id, title]));
}

/** Where each section of a note went. */
export async function getNoteParts(note: string): Promise<readonly NotePart[]> {
  const uses = (await getTopics()).flatMap((topic) =>
    topic.sources.filter((source) => source.note === note).map((source) => ({ topic, source })),
  );
  const firstLine = (lines: string | undefined): number => Number.parseInt(lines ?? '0', 10);
  return [...Map.groupBy(uses, ({ source }) => source.lines ?? source.section).values()]
    .map((group) => ({
      section: group[0]?.source.section ?? '',
      lines: group[0]?.source.lines,
      topics: [...new Set(group.map(({ topic }) => topic))],
    }))
    .sort((a, b) => firstLine(a.lines) - firstLine(b.lines));
}

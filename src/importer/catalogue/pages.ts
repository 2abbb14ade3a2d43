import type { PublishedTopic } from '../../markdown/published-topics.ts';
import type { TopicEntry } from './catalogue.ts';

/** Shorter headings (비용, 한눈에) name no topic. */
const LEAST_HEADING = 5;

/** Headings of a body without their ids; what stands in code is none. */
function headingsOf(body: string): string[] {
  const prose = body.replace(/^ {0,3}(`{3,}|~{3,})[\s\S]*?^ {0,3}\1/gm, '');
  return [...prose.matchAll(/^#{2,6} +(.+?)(?: *\[#[a-z0-9-]+\])? *$/gm)].flatMap(([, heading]) => heading ?? []);
}

/**
 * What published pages say about where sections of notes belong: their titles, their aliases, and the headings that no
 * other page has.
 *
 * A heading that several pages share (어떻게 동작하나) says nothing about any of them.
 */
export function toEntries(pages: readonly PublishedTopic[]): TopicEntry[] {
  const headings = new Map(pages.map((page) => [page.id, new Set(headingsOf(page.body))]));
  const owners = new Map<string, number>();
  for (const heading of [...headings.values()].flatMap((all) => [...all]))
    owners.set(heading, (owners.get(heading) ?? 0) + 1);
  const isTelling = (heading: string): boolean => heading.length >= LEAST_HEADING && owners.get(heading) === 1;
  return pages.map(({ id, title, titleEn, aliases }) => ({
    slug: id,
    titleKo: title,
    titleEn,
    aliases,
    covers: [...(headings.get(id) ?? [])].filter(isTelling),
  }));
}

import type { PublishedTopic } from '../../markdown/published-topics.ts';
import type { Domain } from '../../model/domain.ts';
import type { GlossaryEntry } from '../../model/glossary.ts';
import { parseTopicId, type TopicId } from '../../model/slug.ts';
import { splitPlace } from '../../model/place.ts';

/** A topic that sections can be assigned to, by what its page says of itself. */
export interface CatalogueTopic {
  /** `<domain>/<slug>`. */
  readonly id: TopicId;
  readonly domain: Domain;
  readonly slug: string;
  readonly titleKo: string;
  readonly titleEn: string;
  readonly aliases: readonly string[];
  /** Headings of the page. */
  readonly headings: readonly string[];
  /** Terms of the glossary that the page explains, each with its other names. */
  readonly terms: readonly (readonly string[])[];
  /** What the page says in short: summary, situations of the exam, names of figures. */
  readonly text: string;
}

/** Headings of a body without their ids; what stands in code is none. */
function headingsOf(body: string): string[] {
  const prose = body.replace(/^ {0,3}(`{3,}|~{3,})[\s\S]*?^ {0,3}\1/gm, '');
  return [...prose.matchAll(/^#{2,6} +(.+?)(?: *\[#[a-z0-9-]+\])? *$/gm)].flatMap(([, heading]) => heading ?? []);
}

/** The topics of published pages, with the terms of the glossary that they explain. */
export function toCatalogue(
  pages: readonly PublishedTopic[],
  glossary: readonly GlossaryEntry[] = [],
): CatalogueTopic[] {
  const terms = Map.groupBy(glossary, ({ topic }) => (topic === undefined ? undefined : splitPlace(topic).id));
  return pages.flatMap(({ id, title, titleEn, aliases, summary = '', facts, scenarios, body }) => {
    const parsed = parseTopicId(id);
    if (parsed === undefined) return [];
    const situations = scenarios.flatMap(({ situation, answer }) => [situation, answer]);
    return [
      {
        ...parsed,
        titleKo: title,
        titleEn,
        aliases,
        headings: headingsOf(body),
        terms: (terms.get(id) ?? []).map(({ term, en, reading, aliases: also }) =>
          [term, en ?? [], reading, also].flat(),
        ),
        text: [summary, ...situations, ...facts.map(({ label }) => label)].join('\n'),
      },
    ];
  });
}

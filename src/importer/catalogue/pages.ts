import { analyze } from '../../korean/analyze.ts';
import { discoverWords } from '../../korean/discover-words.ts';
import { glue } from '../../korean/normalize.ts';
import { createVocabulary } from '../../korean/vocabulary.ts';
import type { GlossaryEntry } from '../../model/glossary.ts';
import { splitPlace } from '../../model/split-place.ts';
import type { PublishedTopic } from '../../markdown/published-topics.ts';
import type { TopicEntry } from './catalogue.ts';

/** Shorter headings (비용, 한눈에) name no topic. */
const LEAST_HEADING = 5;

/** Headings of a body without their ids; what stands in code is none. */
function headingsOf(body: string): string[] {
  const prose = body.replace(/^ {0,3}(`{3,}|~{3,})[\s\S]*?^ {0,3}\1/gm, '');
  return [...prose.matchAll(/^#{2,6} +(.+?)(?: *\[#[a-z0-9-]+\])? *$/gm)].flatMap(([, heading]) => heading ?? []);
}

/** A word tells where a section belongs when so few pages have it, and one of them so often. */
const MOST_PAGES = 10;
const LEAST_TIMES = 2;

/** The words of each page that hardly any other page has, as they stand without particles. */
function ownWords(pages: readonly PublishedTopic[]): ReadonlyMap<string, readonly string[]> {
  const texts = pages.map(({ facts, body }) => [...facts.map(({ label }) => label), body].join('\n'));
  const vocabulary = createVocabulary(
    [],
    discoverWords(texts, () => false),
  );
  const counts = texts.map((text) => {
    const count = new Map<string, number>();
    for (const { stem, stop } of analyze(text, vocabulary))
      if (!stop && stem.length > 1 && !/^\d/.test(stem) && !stem.endsWith('다'))
        count.set(stem, (count.get(stem) ?? 0) + 1);
    return count;
  });
  const pagesOf = new Map<string, number>();
  for (const stem of counts.flatMap((count) => [...count.keys()])) pagesOf.set(stem, (pagesOf.get(stem) ?? 0) + 1);
  return new Map(
    pages.map(({ id }, at) => [
      id,
      [...(counts[at] ?? [])].flatMap(([stem, times]) =>
        times >= LEAST_TIMES && (pagesOf.get(stem) ?? 0) <= MOST_PAGES ? [stem] : [],
      ),
    ]),
  );
}

/**
 * What published pages say about where sections of notes belong: their titles, their aliases, the headings that no other
 * page has, and the terms of the glossary that they explain.
 *
 * A heading that several pages share (어떻게 동작하나) says nothing about any of them.
 */
export function toEntries(pages: readonly PublishedTopic[], glossary: readonly GlossaryEntry[] = []): TopicEntry[] {
  const terms = Map.groupBy(glossary, ({ topic }) => (topic === undefined ? undefined : splitPlace(topic).id));
  const headings = new Map(pages.map((page) => [page.id, new Set(headingsOf(page.body))]));
  const owners = new Map<string, number>();
  for (const heading of [...headings.values()].flatMap((all) => [...all]))
    owners.set(heading, (owners.get(heading) ?? 0) + 1);
  const words = ownWords(pages);
  const isTelling = (heading: string): boolean => heading.length >= LEAST_HEADING && owners.get(heading) === 1;
  return pages.map(({ id, title, titleEn, aliases }) => {
    const names = new Set([title, titleEn, ...aliases].map(glue));
    // what the glossary calls the page's own name is a name of the page, too: DDB
    const [own, others] = [true, false].map((isOwn) =>
      (terms.get(id) ?? [])
        .filter(({ term }) => names.has(glue(term)) === isOwn)
        .flatMap(({ term, en, reading, aliases: also }) => [term, en ?? [], reading, also].flat()),
    );
    return {
      id,
      titleKo: title,
      titleEn,
      aliases: [...new Set([...aliases, ...(own ?? [])])],
      covers: [...(headings.get(id) ?? [])].filter(isTelling),
      words: words.get(id) ?? [],
      terms: others ?? [],
    };
  });
}

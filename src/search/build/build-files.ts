import { glue } from '../../korean/normalize.ts';
import type { ElsewhereEntry } from '../../model/elsewhere.ts';
import type { GlossaryEntry } from '../../model/glossary.ts';
import { encodeCore, type Core } from '../core.ts';
import { CORE_PATH, ELSEWHERE_PATH, FOREIGN_PATH } from '../layout.ts';
import { factsPath, postingsPath, sectionPath, type Section } from '../layout.ts';
import { stampOf, withStamp } from '../bytes.ts';
import { buildIndex, orderTopics, type IndexedTopic, type SiteTopic } from './build-index.ts';
import { sectionNumber } from './locate.ts';
import { mergeSynonyms, readElsewhere, spelledBy } from './merge-words.ts';
import type { Page } from './read-pages.ts';
import { readAnew, type Recall } from './recall.ts';

/** A file to be written below `dist/pagefind/`, not yet compressed. */
export interface SearchFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** What a site tells the search besides its pages. */
export interface SiteWords {
  readonly glossary: readonly GlossaryEntry[];
  /** Names that only the search needs. */
  readonly synonyms?: readonly GlossaryEntry[];
  readonly elsewhere?: readonly ElsewhereEntry[];
  /** Phrases that mean something else than the site is about. */
  readonly foreign?: readonly string[];
}

/**
 * Makes every file that the search needs from built pages, front matter and words.
 * @throws Error when a page with a topic's URL has no front matter or the other way round: the index would lie
 */
export function buildFiles(
  pages: readonly Page[],
  topics: ReadonlyMap<string, SiteTopic>,
  { glossary, synonyms = [], elsewhere = [], foreign = [] }: SiteWords,
  recall: Recall = readAnew,
): { files: SearchFile[]; core: Core; terms: number; topics: readonly IndexedTopic[] } {
  const indexed = orderTopics(
    pages.map((page): IndexedTopic => {
      const id = page.url.replace(/^\/|\/$/g, '');
      const meta = topics.get(id);
      if (meta === undefined) throw new Error(`주제가 아닌 페이지에 data-pagefind-body가 있다: ${page.url}`);
      return { id, meta, page };
    }),
  );
  const built = new Set(indexed.map(({ id }) => id));
  const missing = [...topics.keys()].filter((id) => !built.has(id));
  if (missing.length > 0) throw new Error(`공개된 주제인데 만들어진 페이지가 없다: ${missing.join(', ')}`);

  const merged = mergeSynonyms(glossary, synonyms);
  const other = readElsewhere(
    elsewhere,
    merged,
    indexed.map(({ id, meta }) => ({ id, names: [meta.title, meta.titleEn, ...meta.aliases] })),
  );
  const entries = [...merged, ...other.entries];
  const taken = spelledBy(entries);
  const keysOf = (some: readonly GlossaryEntry[]): string[] => some.map(({ term }) => glue(term));
  const words = {
    elsewhere: other.elsewhere,
    plain: new Set(keysOf(merged.slice(glossary.length))),
    // what the site has a meaning for is not another's
    foreign: foreign.filter((phrase) => /[?~]$/.test(phrase) || !taken.has(glue(phrase))),
  };
  const stamp = stampOf([...indexed, ...entries, ...elsewhere, foreign].map((part) => JSON.stringify(part)));
  const layout = stampOf(
    indexed.map(({ id, page }) => JSON.stringify([id, ...page.sections.map(({ id: anchor }) => anchor)])),
  );
  const { core, shards, unheard, terms } = buildIndex(indexed, entries, words, { stamp, layout }, recall);
  const stamped = (path: string, content: Uint8Array): SearchFile => ({ path, content: withStamp(stamp, content) });
  const json = (path: string, value: unknown): SearchFile => ({
    path,
    content: withStamp(layout, new TextEncoder().encode(JSON.stringify(value))),
  });
  const files = [
    { path: CORE_PATH, content: encodeCore(core) },
    ...shards.map((content, shard) => stamped(postingsPath(shard), content)),
    stamped(FOREIGN_PATH, unheard),
    ...indexed.flatMap(({ id, meta: { title, titleEn, aliases, facts }, page }, topic) => [
      ...page.sections.map(({ id: anchor, heading, text }, section) =>
        json(sectionPath(topic, sectionNumber(anchor, section, core.stride)), {
          id,
          title,
          anchor,
          heading,
          text,
          // what the core of a large site does not have comes with the topic
          ...(section === 0 && core.cards.length === 0 ? { names: [title, titleEn, ...aliases] } : {}),
        } satisfies Section),
      ),
      ...(facts.length > 0 ? [json(factsPath(topic), facts)] : []),
    ]),
    ...(other.elsewhere.length > 0 ? [json(ELSEWHERE_PATH, other.notes)] : []),
  ];
  return { files, core, terms, topics: indexed };
}

import type { GlossaryEntry } from '../../model/glossary.ts';
import type { TopicFrontMatter } from '../../model/topic.ts';
import { glue } from '../../korean/normalize.ts';
import { SHORT_NOUNS } from '../analyze.ts';
import type { Catalog, CatalogTopic } from '../catalog.ts';
import { cutShards, type Posting } from '../postings.ts';
import { countTerms, termsOf } from '../terms.ts';
import { conceptsFrom, createVocabulary, type Concept, type Vocabulary } from '../vocabulary.ts';
import { discoverWords } from './discover-words.ts';
import type { Page } from './read-pages.ts';

/** A topic ready to be indexed: its front matter and the visible text of its built page. */
export interface IndexedTopic {
  readonly id: string;
  readonly meta: TopicFrontMatter;
  readonly page: Page;
}

/** A text file holds whole sections up to about this many characters: roughly 1.2 KB compressed. */
const LEAF_CHARS = 900;

/** Cuts a page's sections into text files; returns the first section of each. */
function cutLeaves(page: Page): number[] {
  const leaves = [0];
  let size = 0;
  page.sections.forEach((section, index) => {
    if (size > 0 && size + section.text.length > LEAF_CHARS) {
      leaves.push(index);
      size = 0;
    }
    size += section.text.length + section.heading.length;
  });
  return leaves;
}

function learnVocabulary(topics: readonly IndexedTopic[], concepts: readonly Concept[]): Vocabulary {
  const names = topics.flatMap(({ meta }) => [meta.title, ...meta.aliases]);
  const base = createVocabulary(concepts, []);
  const texts = topics.flatMap(({ page }) => page.sections.flatMap(({ heading, text }) => [heading, text]));
  return createVocabulary(
    concepts,
    discoverWords([...names, ...texts], (word) => base.has(word) || SHORT_NOUNS.has(word)),
  );
}

/**
 * Builds the catalog: which terms stand in which section of which topic, and the names that find a topic at once.
 *
 * The order of topics and terms depends on the content alone, so equal content gives equal bytes.
 */
export function buildCatalog(
  topics: readonly IndexedTopic[],
  entries: readonly GlossaryEntry[],
  stamp: string,
): { catalog: Catalog; postings: readonly Uint8Array[] } {
  const concepts = conceptsFrom(entries);
  const learned = learnVocabulary(topics, concepts);
  const postings = new Map<string, Posting[]>();
  const ordered = [...topics].sort((a, b) => (a.id < b.id ? -1 : 1));
  const asked = situationsByAnswer(ordered);
  let section = 0;
  const catalogTopics = ordered.map(({ id, meta, page }): CatalogTopic => {
    const lengths = page.sections.map(({ heading, text }, index) => {
      // the names and the situations that a topic answers count as text of its first section, so that it contains
      // every word that it is called by and asked for with
      const hidden = index === 0 ? [meta.titleEn, ...meta.aliases, ...(asked.get(id) ?? [])] : [];
      const counts = countTerms([heading, ...hidden, text].join('. '), learned);
      let length = 0;
      for (const [term, count] of counts) {
        const list = postings.get(term) ?? [];
        list.push({ section, often: count > 1 });
        postings.set(term, list);
        length += count;
      }
      section++;
      return length;
    });
    return {
      id,
      title: meta.title,
      titleEn: meta.titleEn,
      kind: meta.kind,
      aliases: meta.aliases,
      sections: page.sections.map(({ id: anchor, heading }) => [anchor, heading] as const),
      lengths,
      facts: meta.facts.map(({ label }) => label),
      leaves: cutLeaves(page),
    };
  });
  const terms = [...postings.keys()].sort();
  const lists = terms.map((term) => postings.get(term) ?? []);
  const shards = cutShards(lists);
  const topicOf = catalogTopics.flatMap((topic, index) => topic.sections.map(() => index));
  const catalog = {
    stamp,
    topics: catalogTopics,
    concepts,
    near: nearTerms(entries, learned),
    terms,
    reach: Uint8Array.from(lists, (list) => Math.min(255, new Set(list.map((one) => topicOf[one.section])).size)),
    shards: shards.map(({ first }) => first),
  };
  return { catalog, postings: shards.map(({ bytes }) => bytes) };
}

/** The situations of all scenarios, wherever they stand, by the topic that decides them. */
function situationsByAnswer(topics: readonly IndexedTopic[]): Map<string, string[]> {
  const asked = new Map<string, string[]>();
  for (const { meta } of topics) {
    for (const { situation, answer } of meta.scenarios) {
      const [decides] = answer;
      if (decides !== undefined) asked.set(decides, [...(asked.get(decides) ?? []), situation]);
    }
  }
  return asked;
}

/** `near` of the glossary as index terms: from what is typed to what is meant, and back where both are entries. */
function nearTerms(entries: readonly GlossaryEntry[], vocabulary: Vocabulary): [string, string[]][] {
  const near = new Map<string, Set<string>>();
  const link = (from: string, to: string): void => {
    if (from !== to) near.set(from, (near.get(from) ?? new Set()).add(to));
  };
  for (const entry of entries) {
    for (const word of entry.near) {
      const terms = termsOf(word, vocabulary);
      const term = vocabulary.conceptsOf(glue(word))?.[0] ?? (terms.length === 1 ? terms[0] : undefined);
      if (term === undefined) continue;
      link(term, glue(entry.term));
      if (vocabulary.conceptsOf(term)?.includes(term) === true) link(glue(entry.term), term);
    }
  }
  return [...near].sort(([a], [b]) => (a < b ? -1 : 1)).map(([term, others]) => [term, [...others].sort()]);
}

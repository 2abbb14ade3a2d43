import { append } from '../../korean/append.ts';
import { countTerms, termsOf, unitsOf } from '../../korean/terms.ts';
import type { Concept, Vocabulary } from '../../korean/vocabulary.ts';
import { plainInline } from '../../model/plain-inline.ts';
import { QUESTIONS } from '../layout.ts';
import type { IndexedTopic } from './build-index.ts';
import type { Recall } from './recall.ts';
import { nameSections } from './section-names.ts';

/** The texts of a section: its heading where it is not the topic's, what is found there unseen and what it shows, and what is asked that it answers. */
type SectionTexts = readonly [headed: string, whole: string, asked: readonly string[]];

/**
 * The names and the situations that a topic answers count as text of its first section, so that it contains every word that it is called
 * by and asked for with.
 */
function textsOf(
  { id, meta, page }: IndexedTopic,
  situations: readonly string[],
  needs: ReadonlyMap<string, readonly string[]>,
): SectionTexts[] {
  return page.sections.map(({ id: anchor, heading, text }, section) => {
    const hidden = section === 0 ? [meta.titleEn, ...meta.aliases, ...situations] : [];
    const asked = [...(meta.asked?.[anchor] ?? []), ...(needs.get(`${id}#${anchor}`) ?? [])].slice(0, QUESTIONS);
    return [section > 0 ? heading : '', [heading, ...hidden, text].join('. '), asked];
  });
}

/** What a heading says: of so many units, and of more where it is but a part of one. */
type HeadingTerms = readonly (readonly [term: string, of: number])[];

/** What a section says, how often, and what its heading, its other names and each question that it answers do. */
export interface SectionTerms {
  readonly counts: readonly (readonly [term: string, count: number])[];
  readonly heading: HeadingTerms;
  /** @see nameSections */
  readonly names: HeadingTerms;
  readonly asked: readonly HeadingTerms[];
}

function readHeading(text: string, vocabulary: Vocabulary): HeadingTerms {
  const units = unitsOf(text, vocabulary);
  const parts = termsOf(text, vocabulary).map((term) => [term, units.length + 1] as const);
  return [...parts, ...units.map(({ term }) => [term, units.length] as const)];
}

function readTopic(topic: IndexedTopic, texts: readonly SectionTexts[], vocabulary: Vocabulary): SectionTerms[] {
  const counts = texts.map(([, whole]) => countTerms(whole, vocabulary));
  const names = nameSections(topic, counts, vocabulary);
  return texts.map(([headed, , asked], at) => ({
    counts: [...(counts[at] ?? [])],
    heading: readHeading(headed, vocabulary),
    names: [...(names[at] ?? [])],
    asked: asked.map((question) => readHeading(question, vocabulary)),
  }));
}

/** The needs of all signals by the section that they lead to; those that lead to none are answered where its topic begins. */
function readNeeds(topics: readonly IndexedTopic[]): ReadonlyMap<string, readonly string[]> {
  const places = new Set(topics.flatMap(({ id, page }) => page.sections.map((section) => `${id}#${section.id}`)));
  const needs = new Map<string, string[]>();
  for (const { id, meta } of topics)
    for (const { need, see = id } of meta.signals)
      append(needs, places.has(see) ? see : `${see.replace(/#.*/, '')}#`, plainInline(need));
  return needs;
}

/** Reads every section of every topic with the words that the site knows, `known` being all that they are made of. */
export function readSections(
  topics: readonly IndexedTopic[],
  known: { readonly concepts: readonly Concept[]; readonly learned: readonly string[] },
  vocabulary: Vocabulary,
  recall: Recall,
): readonly (readonly SectionTerms[])[] {
  const decided = Map.groupBy(
    topics.flatMap(({ meta }) => meta.scenarios),
    ({ answer: [decides] }) => decides,
  );
  const needs = readNeeds(topics);
  return topics.map((topic) => {
    const situations = (decided.get(topic.id) ?? []).map(({ situation }) => situation);
    const texts = textsOf(topic, situations, needs);
    return recall(known, [topic, texts], () => readTopic(topic, texts, vocabulary));
  });
}

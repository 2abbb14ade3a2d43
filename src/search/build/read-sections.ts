import { countTerms, termsOf, unitsOf } from '../../korean/terms.ts';
import type { Concept, Vocabulary } from '../../korean/vocabulary.ts';
import { append } from '../../korean/append.ts';
import { plainInline } from '../../model/plain-inline.ts';
import { QUESTIONS, TOP } from '../layout.ts';
import type { IndexedTopic } from './build-index.ts';
import type { Recall } from './recall.ts';

/** The texts of a section: its heading where it is not the topic's, what is found there unseen, and what it shows. */
type SectionTexts = readonly [headed: string, whole: string];

/**
 * The names and the situations that a topic answers count as text of its first section, so that it contains every word that it is called
 * by and asked for with.
 */
function textsOf({ meta, page }: IndexedTopic, situations: readonly string[]): SectionTexts[] {
  return page.sections.map(({ heading, text }, section) => {
    const hidden = section === 0 ? [meta.titleEn, ...meta.aliases, ...situations] : [];
    return [section > 0 ? heading : '', [heading, ...hidden, text].join('. ')];
  });
}

/** What a section says, how often, and what its heading does: of so many units, and of more where it is but a part of one. */
export interface SectionTerms {
  readonly counts: readonly (readonly [term: string, count: number])[];
  readonly heading: readonly (readonly [term: string, of: number])[];
}

function readTerms([headed, whole]: SectionTexts, vocabulary: Vocabulary): SectionTerms {
  const units = unitsOf(headed, vocabulary);
  const parts = termsOf(headed, vocabulary).map((term) => [term, units.length + 1] as const);
  const heading = [...parts, ...units.map(({ term }) => [term, units.length] as const)];
  return { counts: [...countTerms(whole, vocabulary)], heading };
}

/**
 * Per section of each topic what is asked that it answers, each as a heading of its own: questions that are told apart, and the needs
 * whose signals lead there; those that lead to no section are answered at the top.
 */
export function readAsked(
  topics: readonly IndexedTopic[],
  vocabulary: Vocabulary,
): readonly (readonly SectionTerms['heading'][])[][] {
  const needs = new Map<string, string[]>();
  for (const { id, meta } of topics)
    for (const { need, see = id } of meta.signals) append(needs, see, plainInline(need));
  return topics.map(({ id, meta, page }) => {
    const places = new Set(page.sections.map((section) => `${id}#${section.id}`));
    const astray = [...needs].filter(([see]) => see.split('#')[0] === id && !places.has(see)).flatMap(([, own]) => own);
    return page.sections.map(({ id: anchor }) => {
      const asked = [
        ...(meta.asked?.[anchor || TOP] ?? []),
        ...(anchor === '' ? astray : (needs.get(`${id}#${anchor}`) ?? [])),
      ];
      return asked.slice(0, QUESTIONS).map((question) => readTerms([question, ''], vocabulary).heading);
    });
  });
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
  return topics.map((topic) => {
    const situations = (decided.get(topic.id) ?? []).map(({ situation }) => situation);
    const texts = textsOf(topic, situations);
    return recall(known, texts, () => texts.map((text) => readTerms(text, vocabulary)));
  });
}

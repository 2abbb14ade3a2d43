import type { OpenIndex } from './open-index.ts';
import type { QueryTerm } from './query-terms.ts';
import type { Weights } from './weights.ts';

/** Weight of a native verb against a noun. */
const VERB = 0.5;

/** Where one term of the query stands. */
export interface TermHits {
  readonly idf: number;
  /** Per section: strength 0–1 of the term there. */
  readonly sections: ReadonlyMap<number, number>;
  /** Per topic: strength of the term in its text. */
  readonly topics: ReadonlyMap<number, number>;
  /** Per topic: weight of the best alternative that stands there at all. */
  readonly present: ReadonlyMap<number, number>;
  /** Best weight by which each index term satisfies this query term alone. */
  readonly weightOf: ReadonlyMap<string, number>;
  /** Alternatives of several index terms, all of which are meant. */
  readonly phrases: readonly { readonly terms: readonly string[]; readonly weight: number }[];
}

/**
 * Collects where a query term stands, by its best alternative in each place.
 *
 * `unknown` scales the term's weight when it is nowhere, or still being typed.
 */
export function collectHits(term: QueryTerm, index: OpenIndex, weights: Weights, unknown: number): TermHits {
  const sections = new Map<number, number>();
  const topics = new Map<number, number>();
  const present = new Map<number, number>();
  const weightOf = new Map<string, number>();
  const count = index.catalog.topics.length;
  const solid = new Set<number>();
  for (const { terms, weight, namesOnly } of term.alternatives) {
    const [only] = terms;
    if (terms.length === 1 && only !== undefined) weightOf.set(only, Math.max(weight, weightOf.get(only) ?? 0));
    if (namesOnly) continue;
    const perTopic = new Map<number, number>();
    for (const [section, strength] of sectionsWithAll(terms, index)) {
      sections.set(section, Math.max(sections.get(section) ?? 0, strength * weight));
      const topic = index.topicOf[section] ?? 0;
      const relative = (index.sectionLength[section] ?? 0) / index.averageLength;
      perTopic.set(
        topic,
        (perTopic.get(topic) ?? 0) +
          ((section === index.firstSection[topic] ? weights.lead : 1) * strength) /
            (1 - weights.b + weights.b * relative),
      );
    }
    for (const [topic, sum] of perTopic) {
      present.set(topic, Math.max(present.get(topic) ?? 0, weight));
      if (weight >= 0.8) solid.add(topic);
      topics.set(topic, Math.max(topics.get(topic) ?? 0, (weight * sum) / (sum + weights.k1)));
    }
  }
  const df = solid.size > 0 ? solid.size : topics.size;
  // a word that is nowhere weighs as much as the rarest: a query about something else must not live on its side words
  // what is done says less than what it is done to: 높이다, 옮기다
  const verb = term.alternatives[0]?.terms.every((word) => /[가-힣]다$/.test(word)) === true ? VERB : 1;
  const idf =
    Math.log(1 + (count - df + 0.5) / (df + 0.5)) *
    Math.min(verb, term.share ?? 1) *
    (df === 0 || term.tentative === true ? unknown : 1);
  return {
    idf,
    sections,
    topics,
    present,
    weightOf,
    phrases: term.alternatives.filter(({ terms }) => terms.length > 1),
  };
}

/** Sections that hold all terms, with 0.7 for once and 1 for more often; the weakest of the terms decides. */
function sectionsWithAll(terms: readonly string[], index: OpenIndex): Map<number, number> {
  let found: Map<number, number> | undefined;
  for (const term of terms) {
    const here = new Map<number, number>();
    for (const { section, often } of index.postings(term)) {
      const before = found === undefined ? 1 : found.get(section);
      if (before !== undefined) here.set(section, Math.min(before, often ? 1 : 0.7));
    }
    found = here;
  }
  return found ?? new Map<number, number>();
}

import type { OpenIndex } from './open-index.ts';
import type { QueryTerm } from './plan.ts';

/** The weights of the ranking, tuned on the tuning half of the golden queries. */
export interface Weights {
  /** What a name (title, alias) that the query spells out in full is worth against all of the text. */
  readonly name: number;
  /** How fast a name loses by words of it that the query does not say. */
  readonly precision: number;
  readonly heading: number;
  /** How strongly topics that miss a word of the query fall behind. */
  readonly coverage: number;
  /** Bonus for all words standing in one section. */
  readonly together: number;
  /** What a word counts in the first section, where title and summary stand. */
  readonly lead: number;
  /** Saturation and length normalisation as in BM25. */
  readonly k1: number;
  readonly b: number;
}

export const WEIGHTS: Weights = {
  name: 1.5,
  precision: 1.15,
  heading: 0.2,
  coverage: 1.2,
  together: 1.25,
  lead: 4,
  k1: 5.4,
  b: 0.13,
};

/** A topic with its score and the section that answers best. */
export interface RankedTopic {
  /** Number of the topic in the catalog. */
  readonly topic: number;
  readonly score: number;
  /** Share of the query's weight found in the topic, 0–1. */
  readonly coverage: number;
  /** Best section within the topic; 0 is the top of the page. */
  readonly section: number;
}

/** A topic must contain this share of what was asked for; below it a result would be about something else. */
const LEAST_COVERAGE = 0.34;
/** The same where a word of the query is nowhere at all: its other words are then likely to be side words. */
const LEAST_COVERAGE_WITH_UNKNOWN = 0.45;

/** What a word inside a concept's name counts: 게이트웨이 in NAT 게이트웨이. */
const PART = 0.7;

/** A whole sentence says much that no topic says: there a word that is nowhere weighs half. */
const UNKNOWN_IN_SENTENCE = 0.5;

/** An unfinished word beside finished ones. */
const TENTATIVE = 0.3;

interface TermHits {
  readonly idf: number;
  /** Per section: strength 0–1 of the term there. */
  readonly sections: ReadonlyMap<number, number>;
  /** Per topic: strength of the term in its text. */
  readonly topics: ReadonlyMap<number, number>;
  /** Per topic: weight of the best alternative that stands there at all. */
  readonly present: ReadonlyMap<number, number>;
  /** Best weight by which each index term satisfies this query term alone. */
  readonly weightOf: ReadonlyMap<string, number>;
}

/** Ranks all topics for a planned query, best first. */
export function rankTopics(terms: readonly QueryTerm[], index: OpenIndex, weights: Weights = WEIGHTS): RankedTopic[] {
  // an unfinished word is forgiven only beside words that are sure, or every query about something else finds something
  const sure = (term: QueryTerm): boolean => term.alternatives.some(({ weight }) => weight === 1);
  const forgiven = (term: QueryTerm): boolean =>
    term.tentative === true && terms.length > 1 && terms.every((other) => other === term || sure(other));
  const unknown = terms.length > 3 ? UNKNOWN_IN_SENTENCE : 1;
  const hits = terms.map((term) => collectHits(term, index, weights, unknown * (forgiven(term) ? TENTATIVE : 1)));
  const total = hits.reduce((sum, { idf }) => sum + idf, 0);
  if (total === 0) return [];
  const least = terms.some((term, at) => hits[at]?.topics.size === 0 && !forgiven(term))
    ? LEAST_COVERAGE_WITH_UNKNOWN
    : LEAST_COVERAGE;
  const names = matchNames(hits, index, total, weights);
  const headings = matchHeadings(hits, index, total);
  const candidates = new Set([...hits.flatMap(({ topics }) => [...topics.keys()]), ...names.keys()]);
  const ranked: RankedTopic[] = [];
  for (const topic of candidates) {
    let body = 0;
    let covered = 0;
    for (const { idf, topics, present } of hits) {
      body += idf * (topics.get(topic) ?? 0);
      covered += idf * (present.get(topic) ?? 0);
    }
    const name = names.get(topic) ?? { score: 0, covered: 0 };
    const coverage = Math.min(1, Math.max(covered, name.covered) / total);
    if (coverage < least) continue;
    const best = bestSection(topic, hits, headings, index, total);
    const text = (body / total) * (1 + weights.together * best.together);
    const score = (text + weights.heading * best.heading) * coverage ** weights.coverage + weights.name * name.score;
    ranked.push({ topic, score, coverage, section: name.score > 0.8 ? 0 : best.section });
  }
  return ranked.sort((a, b) => b.score - a.score || a.topic - b.topic);
}

function collectHits(term: QueryTerm, index: OpenIndex, weights: Weights, unknown: number): TermHits {
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
  const idf = Math.log(1 + (count - df + 0.5) / (df + 0.5)) * (df === 0 || term.tentative === true ? unknown : 1);
  return { idf, sections, topics, present, weightOf };
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

/** For each topic the best name: how much of the name the query says, times how much of the query the name says. */
function matchNames(
  hits: readonly TermHits[],
  index: OpenIndex,
  total: number,
  weights: Weights,
): Map<number, { score: number; covered: number }> {
  const count = index.catalog.topics.length;
  const idfOf = (term: string): number => {
    const df = index.topicsWith(term);
    return Math.log(1 + (count - df + 0.5) / (df + 0.5));
  };
  const best = new Map<number, { score: number; covered: number }>();
  for (const { topic, units, weight } of index.names) {
    let said = 0;
    let all = 0;
    const covers = new Map<TermHits, number>();
    const match = (term: string, share: number): number => {
      let strongest = 0;
      for (const hit of hits) {
        const here = share * (hit.weightOf.get(term) ?? 0);
        if (here === 0) continue;
        covers.set(hit, Math.max(here, covers.get(hit) ?? 0));
        strongest = Math.max(strongest, here);
      }
      return strongest;
    };
    for (const { term, parts } of units) {
      const idf = idfOf(term);
      all += idf;
      const whole = match(term, 1);
      said +=
        idf *
        (whole > 0 || parts.length === 0
          ? whole
          : parts.reduce((sum, part) => sum + match(part, PART), 0) / parts.length);
    }
    if (said === 0 || all === 0) continue;
    let covered = 0;
    for (const [hit, share] of covers) covered += hit.idf * share;
    const precision = said / all;
    const recall = covered / total;
    const score = weight * precision ** weights.precision * recall;
    const before = best.get(topic);
    best.set(topic, { score: Math.max(score, before?.score ?? 0), covered: Math.max(covered, before?.covered ?? 0) });
  }
  return best;
}

/** For each section with a matching heading: the same product as for names. */
function matchHeadings(hits: readonly TermHits[], index: OpenIndex, total: number): Map<number, number> {
  const scores = new Map<number, number>();
  index.headingTerms.forEach((terms, section) => {
    if (terms.length === 0) return;
    let matched = 0;
    let covered = 0;
    for (const hit of hits) {
      const inHeading = terms.filter((term) => hit.weightOf.has(term));
      if (inHeading.length === 0) continue;
      const match = Math.max(...inHeading.map((term) => hit.weightOf.get(term) ?? 0));
      matched += inHeading.length;
      covered += hit.idf * match;
    }
    if (covered > 0) scores.set(section, Math.sqrt(matched / terms.length) * (covered / total));
  });
  return scores;
}

/** The section that holds most of the query, its heading included. */
function bestSection(
  topic: number,
  hits: readonly TermHits[],
  headings: ReadonlyMap<number, number>,
  index: OpenIndex,
  total: number,
): { section: number; together: number; heading: number } {
  const first = index.firstSection[topic] ?? 0;
  const count = index.catalog.topics[topic]?.sections.length ?? 0;
  let best = { section: 0, together: 0, heading: 0 };
  let bestScore = -1;
  let topHeading = 0;
  let topTogether = 0;
  for (let offset = 0; offset < count; offset++) {
    const section = first + offset;
    let together = 0;
    for (const { idf, sections } of hits) together += idf * (sections.get(section) ?? 0);
    together /= total;
    const heading = offset === 0 ? 0 : (headings.get(section) ?? 0);
    topHeading = Math.max(topHeading, heading);
    topTogether = Math.max(topTogether, together);
    const score = together + 0.8 * heading;
    if (score > bestScore) {
      bestScore = score;
      best = { section: offset, together, heading };
    }
  }
  return { section: best.section, together: topTogether, heading: topHeading };
}

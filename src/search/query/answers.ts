import { countTerms, unitsOf } from '../terms.ts';
import type { OpenIndex } from './open-index.ts';
import type { QueryTerm } from './query-terms.ts';
import type { RankedTopic } from './rank.ts';

/** A fact that answers the query; its value and source are in the topic's facts file. */
export interface Answer {
  readonly topic: number;
  /** Position among the topic's facts. */
  readonly fact: number;
  readonly label: string;
  readonly score: number;
}

/** Facts are looked for in so many of the best topics only: a fact of another service is no answer. */
const TOPICS = 3;
const MOST = 2;
/** Weights from which a word of the query counts as said by a label, and as the topic's name. */
const LEAST = 0.3;
const SURE = 0.8;

/**
 * Finds facts whose label says what is asked about a topic that is named: `람다 제한 시간` → `최대 실행 시간` of Lambda.
 *
 * The query must name the topic, and the label must contain what the query asks besides.
 */
export function findAnswers(terms: readonly QueryTerm[], ranked: readonly RankedTopic[], index: OpenIndex): Answer[] {
  const answers: Answer[] = [];
  if (terms.length < 2) return answers;
  for (const { topic } of ranked.slice(0, TOPICS)) {
    const units = index.names.filter((name) => name.topic === topic).flatMap((name) => name.units);
    const names = new Set(units.flatMap(({ term, parts }) => [term, ...parts]));
    const named = terms.map((term) => satisfies(term, names));
    const title = new Set(countTerms(index.catalog.topics[topic]?.title ?? '', index.vocabulary).keys());
    // what the title says is the topic, not the question: Lambda in every label about Lambda
    const inTitle = terms.map((term) => satisfies(term, title) >= SURE);
    for (const [fact, label] of index.catalog.topics[topic]?.facts.entries() ?? []) {
      const words = new Set(countTerms(label, index.vocabulary).keys());
      const said = terms.map((term) => satisfies(term, words));
      const whole = terms.every((_, at) => (said[at] ?? 0) >= LEAST || (named[at] ?? 0) >= SURE);
      const asked = said.filter((weight, at) => weight >= LEAST && inTitle[at] !== true);
      if (!whole || asked.length === 0 || !named.some((weight) => weight >= SURE)) continue;
      // a label that says much more than the query answers another question
      const units = unitsOf(label, index.vocabulary).map(({ term }) => new Set([term]));
      const meant = units.filter((unit) => terms.some((term) => satisfies(term, unit) >= LEAST)).length;
      answers.push({
        topic,
        fact,
        label,
        score: asked.reduce((sum, weight) => sum + weight, 0) * (0.1 + meant / Math.max(1, units.length)),
      });
    }
  }
  return answers.sort((a, b) => b.score - a.score).slice(0, MOST);
}

/** The best weight with which a set of terms satisfies one term of the query; 0 when it does not. */
function satisfies(term: QueryTerm, words: ReadonlySet<string>): number {
  return Math.max(
    0,
    ...term.alternatives.map(({ terms, weight }) => (terms.every((word) => words.has(word)) ? weight : 0)),
  );
}

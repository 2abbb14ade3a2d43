import { countTerms } from '../terms.ts';
import type { OpenIndex } from './open-index.ts';
import type { QueryTerm } from './plan.ts';
import type { RankedTopic } from './rank.ts';

/** A fact that answers the query; its value and source are in the topic's facts file. */
export interface Answer {
  readonly topic: number;
  readonly fact: string;
  readonly label: string;
  readonly score: number;
}

/** Facts are looked for in so many of the best topics only: a fact of another service is no answer. */
const TOPICS = 3;
const MOST = 2;

/**
 * Finds facts whose label says what is asked about a topic that is named: `람다 제한 시간` → `최대 실행 시간` of Lambda.
 *
 * The query must name the topic, and the label must contain all that the query asks besides.
 */
export function findAnswers(terms: readonly QueryTerm[], ranked: readonly RankedTopic[], index: OpenIndex): Answer[] {
  const answers: Answer[] = [];
  for (const { topic } of ranked.slice(0, TOPICS)) {
    const names = new Set(index.names.filter((name) => name.topic === topic).flatMap((name) => name.terms));
    const named = terms.filter((term) => satisfies(term, names) >= 0.8);
    const asked = terms.filter((term) => !named.includes(term));
    if (named.length === 0 || asked.length === 0) continue;
    for (const [fact, label] of index.catalog.topics[topic]?.facts ?? []) {
      const words = new Set(countTerms(label, index.vocabulary).keys());
      const found = asked.map((term) => satisfies(term, words));
      if (found.every((weight) => weight > 0.3)) {
        const score = found.reduce((sum, weight) => sum + weight, 0) / found.length - 0.02 * words.size;
        answers.push({ topic, fact, label, score });
      }
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

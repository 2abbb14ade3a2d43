import type { TopicRecord } from '../records.ts';
import { termsOf, unitsOf } from '../terms.ts';
import type { OpenIndex } from './open-index.ts';
import type { QueryTerm } from './query-terms.ts';
import type { RankedTopic } from './rank.ts';

/** A fact that answers the query; its value and source are in the topic's facts file. */
export interface Answer {
  readonly topic: number;
  readonly record: TopicRecord;
  /** Position among the topic's facts. */
  readonly fact: number;
  readonly label: string;
  readonly score: number;
}

const MOST = 2;
/** Weights from which a word of the query counts as said by a label, and as the topic's name. */
const LEAST = 0.3;
const SURE = 0.8;

/** Tells whether a topic can answer at all: the query must name it, and ask for more than its name. */
export const mayAnswer = (terms: readonly QueryTerm[], { named }: RankedTopic): boolean =>
  terms.length > 1 && named.some((weight) => weight >= SURE);

/** Words that only say what kind of number is asked for: a label need not repeat them. */
const MEASURES = new Set(
  '최대 최소 최대한 기본 기본값 크기 용량 기간 시간 개수 갯수 수 한도 제한 할당량 값 횟수 주기 간격 속도 숫자 얼마 분 초 일'.split(
    ' ',
  ),
);
const MEASURE = 0.5;
/** How much of a label the query must say where it names no measure. */
const ALL_BUT = 0.6;
/** What each place further down the results takes from an answer. */
const RANK = 0.9;

/**
 * Finds facts whose label says what is asked about a topic that is named: `람다 제한 시간` → `최대 실행 시간` of Lambda.
 *
 * The label must contain what the query asks besides the topic's name. `best` may answer. @see mayAnswer
 */
export function findAnswers(
  terms: readonly QueryTerm[],
  best: readonly (RankedTopic & { readonly record: TopicRecord })[],
  index: OpenIndex,
): Answer[] {
  const answers: Answer[] = [];
  const isMeasure = terms.map(({ text }) => MEASURES.has(text));
  for (const [rank, { topic, named, record }] of best.entries()) {
    const title = new Set(termsOf(record.title, index.known));
    // what the title says is the topic, not the question: Lambda in every label about Lambda
    const inTitle = terms.map((term) => satisfies(term, title) >= SURE);
    for (const [fact, label] of record.facts.entries()) {
      const words = new Set(termsOf(label, index.known));
      const said = terms.map((term) => satisfies(term, words));
      const whole = terms.every(
        (_, at) => (said[at] ?? 0) >= LEAST || (named[at] ?? 0) >= SURE || isMeasure[at] === true,
      );
      const asked = said.map((weight, at) =>
        weight < LEAST || inTitle[at] === true ? 0 : weight * (isMeasure[at] === true ? MEASURE : 1),
      );
      const sum = asked.reduce((all, weight) => all + weight, 0);
      const content = asked.some((weight, at) => weight > 0 && isMeasure[at] !== true);
      if (!whole || !content) continue;
      // a label that says much more than the query answers another question
      const units = unitsOf(label, index.known).map(({ term }) => new Set([term]));
      const meant = units.filter((unit) => terms.some((term) => satisfies(term, unit) >= LEAST)).length;
      const share = meant / Math.max(1, units.length);
      // 스토리지 사본 does not answer how large a 스토리지 may be: what is measured must be said, or nothing else
      const measured = !isMeasure.includes(true) || asked.some((weight, at) => weight > 0 && isMeasure[at] === true);
      if (!measured && share < ALL_BUT) continue;
      const score = sum * (0.1 + share) * RANK ** rank;
      answers.push({ topic, record, fact, label, score });
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

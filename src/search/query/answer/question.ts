import { asksForNumber, inKorean, isAside, measuresAsked, type Measure } from './measures.ts';
import { asLabel } from '../understand/tidy-query.ts';
import { keyOf, type QueryTerm } from '../understand/query-terms.ts';

/** A query as a question that a fact may answer. */
export interface Question {
  readonly text: string;
  readonly terms: readonly QueryTerm[];
  /** Per term: whether it only says what kind of number is asked for, or how. */
  readonly aside: readonly boolean[];
  /** True where a number is asked for at all: then words may be missing that its kind makes up for. */
  readonly forNumber: boolean;
  /** The kinds of number that are asked for; empty where none is named. */
  readonly measures: ReadonlySet<Measure>;
}

const AMOUNT = /(?<![a-z\d.])\d[\d.,]*\s?(?=시간|분|초|일|년|킬로|메가|기가|테라|티비|[kmgt]i?b)/gi;

/** Reads a planned query as a question. */
export function readQuestion(query: string, terms: readonly QueryTerm[]): Question {
  const text = asLabel(query);
  const words = terms.map((term) => inKorean(term.text));
  // an amount beside a name and nothing else asks for the limit: 람다 15분
  const asked = inKorean(terms.length > 2 ? text : text.replace(AMOUNT, '몇 '));
  const forNumber = asksForNumber(asked, words);
  return {
    text: asked,
    // what stands nowhere in the texts is what a fact may be called all the same: 1테라
    terms: terms.map((term) =>
      term.alternatives.length > 0 ? term : { ...term, alternatives: [{ terms: [term.text], weight: 1 }] },
    ),
    aside: terms.map(
      (term, at) =>
        isAside(words[at] ?? '') ||
        keyOf(term) === '맞다' ||
        (term.alternatives.length === 0 && /^(?:.|[\d몇].*)$/.test(term.text)),
    ),
    forNumber,
    measures: forNumber ? measuresAsked(asked) : new Set(),
  };
}

/** The best weight with which a set of index terms satisfies one term of the query; 0 when it does not. */
export function satisfies(term: QueryTerm | undefined, words: ReadonlySet<string>): number {
  return Math.max(
    0,
    ...(term?.alternatives ?? []).map(({ terms, weight }) =>
      terms.some((word) => words.has(word)) && terms.every((word) => words.has(word) || isAside(word)) ? weight : 0,
    ),
  );
}

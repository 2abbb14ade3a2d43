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
  /** Per term: the amount that it is, which may be what a fact gives. */
  readonly amounts: readonly (string | undefined)[];
}

const AMOUNT = /(?<![a-z\d.])\d[\d.,]*\s?(?=시간|분|초|일|년|킬로|메가|기가|테라|티비|[kmgt]i?b)/gi;

const BYTES: Readonly<Record<string, string>> = { 킬로: 'kb', 메가: 'mb', 기가: 'gb', 테라: 'tb', 티비: 'tb' };
/** A text with its amounts all written one way: `10,240 MiB` → `10240mb`. */
const plainly = (text: string): string =>
  text
    .toLowerCase()
    .replace(/(?<=\d),(?=\d{3})|(?<=\d)\s+(?=[a-z가-힣])/g, '')
    .replace(/([kmgt])ib/g, '$1b')
    .replace(/(\d)(?=[~–]\d[\d.]*([a-z가-힣]+))/g, '$1$2')
    .replace(/(킬로|메가|기가|테라|티비)(?:바이트)?/g, (unit) => BYTES[unit] ?? unit);
/** Where a value gives an amount, -1 where it does not: 30일 in `기본 30일`, 3000 in `3,000 IOPS`; not 5개 in 15개. */
export const placeOf = (value: string, amount: string): number =>
  plainly(value).search(new RegExp(`(?<![\\d.])${amount.replaceAll('.', '\\.')}(?!\\d|\\.\\d)`));

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
    // one digit alone may be anything
    amounts: terms.map((term) => /^(?:\d[\d.]+|\d[\d.]*(?:[a-z]{2,}|[가-힣]+))$/.exec(plainly(term.text))?.[0]),
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

import { termsOf, unitsOf, type Unit } from '../../terms.ts';
import { isAside, measuresAsked } from './measures.ts';
import type { OpenIndex } from '../look-up/open-index.ts';
import type { QueryTerm } from '../understand/query-terms.ts';
import { satisfies, type Question } from './question.ts';

/** Weight from which a word of the query is the topic's name. */
export const SURE = 0.8;
/** From here on a label says something near a word, and the word itself or all its parts. */
const LEAST = 0.3;
const ITSELF = 0.65;
/** How much of a question must be said, and how much of a label be asked for, at least. */
const STRICT = { said: 0.9, asked: 1 };
const BY_WORDS = { said: 0.5, asked: 0.6 };
const BY_KIND = { said: 0.5, asked: 0.3 };
/** What a word counts that only an alias of the topic says. */
const BY_ALIAS = 0.5;
/** What words count that a label need not repeat: kinds of number, and verbs. */
const ASIDE = 0.3;
/** What a word of the question counts that the value says instead of the label. */
const IN_VALUE = 0.7;
/** What a kind of number counts that the label has another word for: 속도 and 처리량. */
const ALIKE = 0.5;
/** What words count that the topic's title says as well. */
const IN_TITLE = 0.5;

/** What a label gains whose last word, which says what it is about, is asked for. */
const HEAD = 1.1;

/** English words with capitals are the names of products, not of kinds of numbers. */
const PRODUCTS = /\b[A-Z][A-Za-z-]{3,}(?: [A-Z][A-Za-z-]+)*/g;

/** What a question has to do with one topic. */
export interface Subject {
  /** Index terms of its title. */
  readonly title: ReadonlySet<string>;
  /** Per term of the question: whether this topic is called so, and whether the title of one that was found is. */
  readonly name: readonly boolean[];
  readonly naming: readonly boolean[];
}

/**
 * How well a fact of a topic answers a question, 0 when it does not.
 *
 * The fact must say what the question says besides the topic's name, and its label not much more than that.
 */
export function agreement(
  question: Question,
  { title, name, naming }: Subject,
  label: string,
  value: string,
  index: OpenIndex,
): number {
  const { terms, aside } = question;
  const least = !question.forNumber ? STRICT : question.measures.size === 0 ? BY_WORDS : BY_KIND;
  const outside = label.replace(/\([^)]*\)/g, ' ');
  const inLabel = new Set(termsOf(outside, index.known));
  const anywhere = new Set(termsOf(`${label}. ${value}`, index.known));
  // where nothing else is asked for, the kind of number is the question: NAT 게이트웨이 대역폭
  const onlyKind = terms.every((_, at) => aside[at] === true || name[at] === true);
  let wanted = 0;
  let said = 0;
  let ofTitle = 0;
  let own = 0;
  for (const [at, term] of terms.entries()) {
    const isName = name[at] === true;
    const isKind = aside[at] === true;
    const verb = isVerb(term);
    const weight = (isKind && !onlyKind ? ASIDE : 1) * (term.share ?? 1) * (verb ? ASIDE : 1);
    // what is only near a topic's name says nothing about it
    const by = (words: ReadonlySet<string>): number =>
      atLeast(isName && !isKind ? ITSELF : LEAST, satisfies(term, words));
    const alike = isKind && sharesMeasure(term.text, label) ? ALIKE : 0;
    const got = weight * Math.max(by(inLabel), IN_VALUE * by(anywhere), alike);
    if (satisfies(term, title) >= SURE) {
      ofTitle += got;
      continue;
    }
    if (!verb) own += got;
    if (isKind) continue;
    if (naming[at] === true && !isName && got === 0) return 0;
    wanted += isName ? BY_ALIAS * weight : weight;
    said += isName ? BY_ALIAS * got : got;
  }
  if (said < least.said * wanted || (own === 0 && least === STRICT)) return 0;
  const isHeard = (unit: Unit): boolean =>
    terms.some((term, at) => hears(term, unit) || (aside[at] === true && sharesMeasure(term.text, unit.term)));
  const heard = unitsOf(label, index.known).filter((unit) => isHeard(unit) && !title.has(unit.term)).length;
  const units = unitsOf(outside, index.known);
  const unheard = units.filter((unit) => !isHeard(unit) && !(question.forNumber && isAside(unit.term))).length;
  // Video Streams의 보관 answers no question that does not say Video Streams
  const isOther = (product: string): boolean =>
    unitsOf(product, index.known).every((unit) => !title.has(unit.term) && !isHeard(unit));
  if (question.forNumber && (outside.match(PRODUCTS) ?? []).some(isOther)) return 0;
  // 버스 하나의 규칙 is about rules, 규칙 하나의 대상 is not
  const head = units.slice(-1).some(isHeard) ? HEAD : 1;
  // what the title says is the topic, not the question, unless the label says nothing else
  if (own === 0 && unheard > 0) return least === BY_KIND && onlyKind && unheard === 1 ? IN_TITLE * ofTitle : 0;
  const share = heard + unheard === 0 ? 1 : heard / (heard + unheard);
  return share < least.asked ? 0 : head * (own + IN_TITLE * ofTitle) * (ASIDE + share);
}

const atLeast = (least: number, weight: number): number => (weight >= least ? weight : 0);

const isVerb = ({ alternatives: [first] }: QueryTerm): boolean =>
  first?.terms.every((word) => /[가-힣]다$/.test(word)) === true;

const sharesMeasure = (word: string, label: string): boolean => {
  const told = measuresAsked(label);
  return [...measuresAsked(word)].some((measure) => told.has(measure));
};

/** True when a word of a label is one that a term of the query has. */
const hears = ({ alternatives }: QueryTerm, { term, parts }: Unit): boolean =>
  alternatives.some(
    ({ terms, weight }) => weight >= LEAST && terms.some((word) => word === term || parts.includes(word)),
  );

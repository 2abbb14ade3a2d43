import type { Fact } from '../../../model/topic.ts';
import { dictionaryForm } from '../../../korean/conjugate.ts';
import { termsOf, unitsOf, type Unit } from '../../../korean/terms.ts';
import { isAside, measuresAsked } from './measures.ts';
import type { OpenIndex } from '../look-up/open-index.ts';
import type { QueryTerm } from '../understand/query-terms.ts';
import { satisfies, type Question } from './question.ts';
import { TUNING } from '../../tuning.ts';

/** English words with capitals are the names of products, not of kinds of numbers; so are letters with a figure: gp3. */
const PRODUCTS = /\b(?:[A-Z][A-Za-z-]{3,}(?: [A-Z][A-Za-z-]+)*|[a-z]+\d+)/g;

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
  { label, value }: Fact,
  index: OpenIndex,
): number {
  const { terms, aside } = question;
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
    const weight =
      (isKind && !onlyKind ? TUNING.agreement.aside : 1) * (term.share ?? 1) * (verb ? TUNING.agreement.aside : 1);
    const ofName = satisfies(term, title) >= TUNING.agreement.sure;
    // what is only near a topic's title says nothing about it
    const by = (words: ReadonlySet<string>): number =>
      atLeast(ofName && !isKind ? TUNING.agreement.sure : 0, satisfies(term, words));
    const alike = isKind && sharesMeasure(term.text, label) ? TUNING.agreement.alike : 0;
    const got = weight * Math.max(by(inLabel), TUNING.agreement.inValue * by(anywhere), alike);
    if (ofName) {
      ofTitle += got;
      continue;
    }
    if (!verb) own += got;
    if (isKind) continue;
    if (naming[at] === true && !isName && got === 0) return 0;
    wanted += weight;
    said += got;
  }
  if (said < (question.forNumber ? TUNING.agreement.said : 1) * wanted || (own === 0 && !question.forNumber)) return 0;
  const isHeard = (unit: Unit): boolean =>
    terms.some((term, at) => hears(term, unit) || (aside[at] === true && sharesMeasure(term.text, unit.term)));
  const heard = unitsOf(label, index.known).filter((unit) => isHeard(unit) && !title.has(unit.term)).length;
  const units = unitsOf(outside, index.known);
  const unheard = units.filter((unit) => !isHeard(unit) && !(question.forNumber && isAside(unit.term))).length;
  // Video Streams의 보관 answers no question that does not say Video Streams
  const isOther = (product: string): boolean =>
    unitsOf(product, index.known).every((unit) => !title.has(unit.term) && !isHeard(unit));
  if (question.forNumber && (outside.match(PRODUCTS) ?? []).some(isOther)) return 0;
  // what the title says is the topic, not the question, unless the label says nothing else
  if (own === 0 && unheard > 0) return question.forNumber && onlyKind && unheard === 1 ? ofTitle : 0;
  const share = heard + unheard === 0 ? 1 : heard / (heard + unheard);
  return question.forNumber && share < TUNING.agreement.asked ? 0 : (own + ofTitle) * (TUNING.agreement.aside + share);
}

const atLeast = (least: number, weight: number): number => (weight >= least ? weight : 0);

const isVerb = ({ text, alternatives: [first] }: QueryTerm): boolean =>
  first?.terms.every((word) => /[가-힣]다$/.test(word)) === true || dictionaryForm(text) !== undefined;

const sharesMeasure = (word: string, label: string): boolean => {
  const told = measuresAsked(label);
  return [...measuresAsked(word)].some((measure) => told.has(measure));
};

/** True when a word of a label is one that a term of the query has. */
const hears = ({ alternatives }: QueryTerm, { term, parts }: Unit): boolean =>
  alternatives.some(({ terms }) => terms.some((word) => word === term || parts.includes(word)));

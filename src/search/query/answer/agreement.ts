import type { Fact } from '../../../model/topic.ts';
import { dictionaryForm } from '../../../korean/conjugate.ts';
import { glue } from '../../../korean/normalize.ts';
import { termsOf, unitsOf, type Unit } from '../../../korean/terms.ts';
import { asksOtherwise, isAside, measuresAsked, measuresGiven } from './measures.ts';
import type { OpenIndex } from '../look-up/open-index.ts';
import type { QueryTerm } from '../understand/query-terms.ts';
import { satisfies, type Question } from './question.ts';
import { TUNING } from '../../tuning.ts';

/** What a question has to do with one topic. */
export interface Subject {
  /** Index terms of its title. */
  readonly title: ReadonlySet<string>;
  /** Per term of the question: whether this topic is called so. */
  readonly name: readonly boolean[];
}

/** How well a fact of a topic answers a question, by its label or by what else it is called; 0 when it does not. */
export const agreement = (question: Question, subject: Subject, fact: Fact, index: OpenIndex): number =>
  Math.max(...[fact.label, ...(fact.called ?? [])].map((name) => agrees(question, subject, fact, name, index)));

/** The fact must say what the question says besides the topic's name, and the name it goes by not much more than that. */
function agrees(
  question: Question,
  { title, name }: Subject,
  { label, value, called = [] }: Fact,
  by: string,
  index: OpenIndex,
): number {
  const { terms, aside } = question;
  // who asks for no number is told one by what else the fact is called: kms 키 회전
  const isOther = by === label || (asksOtherwise(question.text) && !asksOtherwise(by));
  if (!question.forNumber && isOther && (measuresGiven(value).size > 0 || label.startsWith('기본 '))) return 0;
  // that there is none answers only who says its topic and all of its label: not 여러 계정 비용
  const [isNone, outside] = [NONE.test(value), by.replace(/\([^)]*\)/g, ' ')];
  const inLabel = new Set(termsOf(by === label ? outside : `${label}. ${by}`, index.known));
  const whole = [label, value, ...(by === label ? called : [by])].join('. ');
  const anywhere = new Set(termsOf(whole, index.known));
  const spelled = glue(whole);
  // where nothing else is asked for, the kind of number is the question: NAT 게이트웨이 대역폭
  const isBeside = (at: number): boolean => [aside, name].some((one) => one[at]);
  const onlyKind = terms.every((_, at) => isBeside(at));
  // where only what is done is asked for besides, that is the question: 글래시어 꺼내는데 얼마나 걸려
  const onlyVerbs = terms.every((term, at) => isBeside(at) || isVerb(term));
  let [wanted, said, ofTitle, own] = [0, 0, 0, 0];
  for (const [at, term] of terms.entries()) {
    const isName = name[at] === true;
    const isKind = aside[at] === true;
    const verb = isVerb(term);
    const weight =
      (onlyKind ? 1 : (isKind ? TUNING.agreement.aside : 1) * (term.share ?? 1)) * (verb ? TUNING.agreement.aside : 1);
    const typed = spelled.includes(glue(term.text)) ? 1 : TUNING.agreement.synonym;
    const ofName = isName && satisfies(term, title) >= TUNING.sure;
    // what is only near a topic's title says nothing about it
    const how = (words: ReadonlySet<string>): number =>
      atLeast(ofName && !isKind ? TUNING.sure : 0, satisfies(term, words));
    const alike = isKind && sharesMeasure(term.text, by) ? TUNING.agreement.alike : 0;
    const got = weight * Math.max(how(inLabel), TUNING.agreement.inValue * how(anywhere), alike);
    if (ofName) {
      ofTitle += got;
      continue;
    }
    if (!verb || onlyVerbs) own += got * typed;
    // kms 키 names the topic with a word of its title
    const isCalled = isName && [...title].some((one) => hears(term, { term: one, parts: [] }));
    if (isNone && got === 0 && !verb) return 0;
    if ((isKind && question.forNumber) || (got === 0 && isCalled)) continue;
    // what a fact does not say, another may: ecs 태스크 vcpu asks for no containers, 경로 for no tables
    if (got === 0 && (!(verb || isKind) || /^[a-z]{2}/.test(term.text))) return 0;
    wanted += weight;
    said += got;
  }
  if (
    said < (question.forNumber && by === label ? TUNING.agreement.said : 1) * wanted ||
    (own === 0 && !question.forNumber)
  )
    return 0;
  const isHeard = (unit: Unit): boolean =>
    terms.some((term, at) => hears(term, unit) || (aside[at] === true && sharesMeasure(term.text, unit.term)));
  const isTyped = (word: string): boolean => terms.some((term) => satisfies(term, new Set([word])) >= TUNING.sure);
  const isWhole = ({ term, parts }: Unit): boolean => isTyped(term) || (parts.length > 0 && parts.every(isTyped));
  if (by !== label && !(saysUnits(question.text, by) && unitsOf(by, index.known).every(isWhole))) return 0;
  const heard = unitsOf(by, index.known).filter((unit) => isHeard(unit) && !title.has(unit.term)).length;
  const unheard = unitsOf(outside, index.known).filter(
    (unit) => !isHeard(unit) && !(question.forNumber && !isNone && isAside(unit.term)),
  ).length;
  if (isNone && unheard > 0) return 0;
  // what the title says is the topic, not the question, unless the label says nothing else
  if (own === 0 && unheard > 0) return question.measures.size > 0 && onlyKind && unheard === 1 ? ofTitle : 0;
  const share = heard + unheard === 0 ? 1 : heard / (heard + unheard);
  return share < (question.forNumber ? TUNING.agreement.asked : TUNING.agreement.plain)
    ? 0
    : (own + ofTitle) * (TUNING.agreement.aside + share);
}

/** What else a fact is called is said by all of its words, units among them: 버퍼 초. */
export const saysUnits = (question: string, name: string): boolean =>
  name.split(' ').every((word) => word.length > 1 || question.includes(word));

/** Values that say no more than that there is none. */
const NONE = /^(?:추가 |요금 |\S+ 수 )*(?:없음|불가)$/;

const atLeast = (least: number, weight: number): number => (weight >= least ? weight : 0);

const isVerb = ({ text, alternatives: [first] }: QueryTerm): boolean =>
  first?.terms.every((word) => /[가-힣]다$/.test(word)) === true || dictionaryForm(text) !== undefined;

const sharesMeasure = (word: string, label: string): boolean => {
  const told = measuresAsked(label.replace('메모리', ''));
  // 15분 is of the kind that 몇 분 asks for; 크기 asks for no memory
  return [...measuresAsked(word.replace(/^\d[\d.,]*/, '몇 '))].some((measure) => told.has(measure));
};

/** True when a word of a label is one that a term of the query has. */
const hears = ({ alternatives }: QueryTerm, { term, parts }: Unit): boolean =>
  alternatives.some(({ terms }) => terms.some((word) => word === term || parts.includes(word)));

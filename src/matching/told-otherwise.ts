import { measures } from '#matching/measures';
import { once } from '../korean/once.ts';
import { DEFAULT, has } from './count-quantities.ts';
import { pattern } from './pattern.ts';
import { eachOf, isScope, type Place } from './place.ts';
import { hit, type Reading, type Unit } from './reading.ts';
import { solesOf } from './sole.ts';
import { matchesOf } from '../korean/matches-of.ts';

/** A statement of a note as it was read, and the words of its heading. */
export interface ReadText {
  readonly text: string;
  readonly reading: Reading;
  readonly heading: ReadonlySet<string>;
}

/** It is the same as of something else: gp3와 같다, Standard랑 똑같이. */
const equal = pattern((of) => of.parts.equal);
const alike = pattern((of) => of.parts.alike);
/** What something is without: 에이전트 없이. */
const without = pattern((of) => of.parts.without, 'g');
/** Names of kinds that stand beside each other: gp3, io2; and others of several words. */
const VARIANT = ({ keys }: Unit): boolean => keys.some((key) => /^[a-z]{1,3}\d[a-z]*$/.test(key));
const NAME = ({ capital, parts }: Unit): boolean => capital && parts.length > 1;
/** What something else has, which this is less or more than: 점보 프레임(9,001바이트)보다. */
const than = pattern((of) => of.parts.than);
/** What there is not: 2분의 여유가 없음. */
const isNot = pattern((of) => of.parts.isNot);
export const no = pattern((of) => of.parts.no);
const isDefault = pattern((of) => of.parts.isDefault);
/** What a number may be of, each in both languages: 계정|account. */
const scopes = once(() => measures().parts.scopes.map((names) => new RegExp(names, 'i')));

const withoutIn = (text: string): readonly string[] => matchesOf(text, without()).map(([, noun = '']) => noun);

/** One of them is without what the other has. */
const lacks = (one: string, other: string): boolean =>
  withoutIn(one).some(
    (noun) => other.includes(noun) && !new RegExp(`${noun}[^,.]{0,8}(?:[없안못않]|불|아니|x\\b)`, 'i').test(other),
  );

/** Both are of a kind: gp3 and io2, 테이프 게이트웨이 and 파일 게이트웨이, names of several words. */
const areAlike = (one: Unit, other: Unit): boolean =>
  [VARIANT, NAME].some((is) => is(one) && is(other)) ||
  (one.parts.length > 1 && other.parts.length > 1 && one.parts.at(-1) === other.parts.at(-1));

/** It names what the place does not, and the place another one of the kind: Deep Archive here, Flexible Retrieval there. */
function isOfSibling({ reading, heading }: ReadText, { own, about }: Place): boolean {
  const isIn = (unit: Unit, ...all: ReadonlySet<string>[]): boolean =>
    all.some(
      (terms) => hit(unit, terms) > 0 && (hit(unit, terms) === 1 || unit.parts.every((part) => terms.has(part))),
    );
  const here = reading.units.filter((unit) => !isIn(unit, own.terms, about.terms));
  const there = [...own.units, ...about.units].filter((unit) => !isIn(unit, reading.terms, heading));
  return here.some((unit) => there.some((other) => areAlike(unit, other)));
}

/** A number of the statement stands in the place, and right behind it what a pattern says. */
const isBefore = (pattern: RegExp, { reading }: ReadText, { statement, own }: Place): boolean =>
  own.quantities.some((one) => pattern.test(statement.text.slice(one.end)) && has(reading.quantities, one));

/** The number is of what the place only compares with. */
const isOfCompared = (question: ReadText, place: Place): boolean =>
  !question.text.includes('보다') && isBefore(than(), question, place);

/** The number is of what there is not, and here of what there is. */
const isOfNothing = (question: ReadText, place: Place): boolean =>
  !no().test(question.text) && isBefore(isNot(), question, place);

/** It is the only one here, and one of several there: 5분 창으로만, 1분·2분·5분·10분. */
export const isOneOfMore = ({ text, reading }: ReadText, { statement, own, isOnly }: Place): boolean =>
  !isOnly &&
  solesOf({ text, quantities: reading.quantities }, { text: statement.text, quantities: own.quantities }).length > 0;

/** It is the default here, and there another value is: 기본 15분, 6시간(기본). */
const missesMarkedDefault = ({ text, reading }: ReadText, { statement, own }: Place): boolean => {
  const chosen = own.quantities.find((one) => isDefault().test(statement.text.slice(one.end)));
  return chosen !== undefined && DEFAULT.test(text) && !has(reading.quantities, chosen);
};

/** Of each region there, and here of the whole account, or of each function. */
const isOfOtherScope = (here: readonly string[], there: string): boolean =>
  here.some(
    (noun) =>
      scopes()
        .find((names) => names.test(noun))
        ?.test(there) === false,
  ) ||
  (here.length > 0 && eachOf(there).some(isScope) && !here.some((noun) => there.includes(noun)));

/**
 * Tells whether a statement that has the words and numbers of a place says more than it, or of something else: that two things are
 * the same, that it is so for each account, that there is no other, or what holds without a thing of what has it.
 */
export function isToldOtherwise(question: ReadText, place: Place): boolean {
  const { text } = question;
  const there = `${place.statement.about} ${place.statement.text}`;
  return (
    (equal().test(text) && !alike().test(there)) ||
    lacks(there, text) ||
    isOfSibling(question, place) ||
    isOfCompared(question, place) ||
    isOfNothing(question, place) ||
    isOneOfMore(question, place) ||
    missesMarkedDefault(question, place) ||
    isOfOtherScope(eachOf(text), there)
  );
}

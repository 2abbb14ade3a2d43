import { mainOf } from './count-quantities.ts';
import type { Question } from './likeness.ts';
import { eachOf, ONLY, type Place } from './place.ts';
import { isComparable, isSame } from './quantities.ts';
import { hit, type Unit } from './reading.ts';
import { CONTRARIES } from './same-words.ts';

/** It is the same as of something else: gp3와 같다, Standard랑 똑같이. */
const EQUAL = /(?:와|과|랑|하고)\s?(?:모두\s?)?(?:똑같|같(?!은 )|동일하|마찬가지)/;
const ALIKE = /같(?!은 )|같은 (?:값|요금|속도|수)|동일하|마찬가지/;
/** What something is without: 에이전트 없이. */
const WITHOUT = /([가-힣A-Za-z]{2,}?)(?:이|가|은|는|도)?\s?없(?:이|는|을)(?![가-힣])/g;
/** The default is not to: 기본은 안 함, 기본은 꺼짐. */
const NOT_BY_DEFAULT = /기본(?:은|으로는|값은)?\s?(?:안 |아니|없|꺼|끄)/;
/** Names of kinds that stand beside each other: gp3, io2. */
const isVariant = ({ keys }: Unit): boolean => keys.some((key) => /^[a-z]{1,3}\d[a-z]*$/.test(key));
/** What something else has, which this is less or more than: 점보 프레임(9,001바이트)보다. */
const THAN = /^\)\s?보다/;
/** So near behind a number *only* is said of it. */
const NEAR = 8;
const SCOPES: Readonly<Record<string, RegExp>> = {
  계정: /계정|account/i,
  리전: /리전|region/i,
  영역: /영역|AZ/,
  조직: /조직|organization/i,
};

const withoutIn = (text: string): readonly string[] => [...text.matchAll(WITHOUT)].map(([, noun = '']) => noun);

/** One of them is without what the other has. */
const lacks = (one: string, other: string): boolean =>
  withoutIn(one).some(
    (noun) => other.includes(noun) && !new RegExp(`${noun}[^,.]{0,8}(?:[없안못않]|불|아니|x\\b)`, 'i').test(other),
  );

/** The statement is about another kind than the place: of gp3, where the place tells of io1 and io2. */
function isOfSibling({ reading }: Question, { own, about }: Place): boolean {
  const there = [...own.units, ...about.units].filter(isVariant);
  const isThere = (unit: Unit): boolean => hit(unit, own.terms) > 0 || hit(unit, about.terms) > 0;
  return there.some((unit) => hit(unit, reading.terms) === 0) && reading.units.some((unit) => isVariant(unit) && !isThere(unit)); // prettier-ignore
}

/** Names of a kind differ: 테이프 게이트웨이 here, 파일 게이트웨이 there. */
function isOfOtherKind({ reading }: Question, { own, about }: Place): boolean {
  const there = new Set([...own.terms, ...about.terms]);
  const parted = (units: readonly Unit[], terms: ReadonlySet<string>): Unit[] =>
    units.filter(
      (unit) => hit(unit, terms) < 1 && !unit.parts.every((part) => terms.has(part)) && unit.parts.length > 1,
    );
  const theirs = parted([...own.units, ...about.units], reading.terms);
  return parted(reading.units, there).some((unit) => theirs.some((other) => unit.parts.at(-1) === other.parts.at(-1)));
}

/** The cell of a table is in the column of the contrary: 내보내기 here, 가져오기 there. */
const isOfOtherColumn = ({ text }: Question, { statement }: Place): boolean => {
  const column = statement.about.split(' / ')[2] ?? '';
  return [...CONTRARIES].some(
    ([word, others]) =>
      text.includes(word) &&
      !`${column} ${statement.text}`.includes(word) &&
      others.some((other) => column.includes(other) && !text.includes(other)),
  );
};

/** It names what the place does not, and the place another name: Deep Archive here, Flexible Retrieval there. */
function isOfOtherName({ reading, heading }: Question, { own, about }: Place): boolean {
  const isName = ({ capital, parts }: Unit): boolean => capital && parts.length > 1;
  const isIn = (unit: Unit, ...terms: ReadonlySet<string>[]): boolean => terms.some((each) => hit(unit, each) > 0);
  return (
    reading.units.some((unit) => isName(unit) && !isIn(unit, own.terms, about.terms)) &&
    [...own.units, ...about.units].some((unit) => isName(unit) && !isIn(unit, reading.terms, heading))
  );
}

/** The number is of what the place only compares with. */
const isOfCompared = ({ text, reading }: Question, { statement, own }: Place): boolean =>
  !text.includes('보다') &&
  own.quantities.some(
    (one) => THAN.test(statement.text.slice(one.end)) && reading.quantities.some((other) => isSame(one, other)),
  );

/** It is the only one here, and one of several there: 5분 창으로만, 1분·2분·5분·10분. */
const isOneOfSeveral = ({ text, reading }: Question, { own, isOnly }: Place): boolean =>
  !isOnly &&
  mainOf(reading.quantities).some(
    (one) =>
      ONLY.test(text.slice(one.end, one.end + NEAR)) &&
      own.quantities.some((other) => isSame(one, other)) &&
      own.quantities.some((other) => isComparable(one, other) && !reading.quantities.some((each) => isSame(each, other))),
  ); // prettier-ignore

/** A number without a unit, which no quantity is read from, and which is no part of a name: 포트 5432. */
const BARE = /(?<![\d.,A-Za-z])\d{2,}(?![\d.,]*\d|[A-Za-z])/g;
const hasOtherNumber = ({ text, reading }: Question, there: string): boolean =>
  reading.quantities.length === 0 && (text.match(BARE) ?? []).some((number) => !there.includes(number));

/** It is the default here, and there another value is: 기본 15분, 6시간(기본). */
const hasOtherDefault = ({ text, reading }: Question, { statement, own }: Place): boolean => {
  const chosen = own.quantities.find((one) => /^\s?\(기본/.test(statement.text.slice(one.end)));
  return (
    chosen !== undefined && /기본|디폴트|default/i.test(text) && !reading.quantities.some((one) => isSame(one, chosen))
  );
};

/**
 * Tells whether a statement that has the words and numbers of a place says more than it, or of something else: that two things are
 * the same, that it is so for each account, that there is no other, or what holds without a thing of what has it.
 */
export function isToldOtherwise(question: Question, place: Place): boolean {
  const { text } = question;
  const there = `${place.statement.about} ${place.statement.text}`;
  return (
    (EQUAL.test(text) && !ALIKE.test(there)) ||
    lacks(there, text) ||
    lacks(text, there) ||
    isOfSibling(question, place) ||
    isOfOtherKind(question, place) ||
    isOfOtherName(question, place) ||
    isOfOtherColumn(question, place) ||
    isOfCompared(question, place) ||
    isOneOfSeveral(question, place) ||
    hasOtherNumber(question, there) ||
    hasOtherDefault(question, place) ||
    (/기본|디폴트|default/i.test(text) && question.reading.polarity === 'yes' && NOT_BY_DEFAULT.test(there)) ||
    eachOf(text).some((noun) => SCOPES[noun]?.test(there) === false)
  );
}

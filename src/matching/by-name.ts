import { measures } from '#matching/measures';
import type { Bench } from './bench.ts';
import { DEFAULT, entryOf, has, isOfLimit, isMisplaced, isOnlyUsual, isRate, mainOf } from './count-quantities.ts';
import { isRepeated } from './is-sure.ts';
import { judged, type Judged } from './judged.ts';
import type { Likeness } from './likeness.ts';
import type { PageStatement } from './page-statements.ts';
import { isBetween, isRival } from './compare-quantities.ts';
import { pattern } from './pattern.ts';
import type { Quantity } from './quantities.ts';
import { hit, type Unit } from './reading.ts';
import { fold as foldText, lastOf, lettersOf } from './phrases.ts';
import { isOneOfMore, isToldOtherwise } from './told-otherwise.ts';
import { TUNING } from './tuning.ts';
import { once } from '../korean/once.ts';

/** As names are looked for: without case, spaces and marks, for notes glue and part them as they like. */
const fold = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}/&%$]+/gu, '');

/** The words of a name, and how many letters they have together. */
interface Name {
  readonly words: readonly string[];
  readonly length: number;
}

const readName = (name: string): Name => {
  const words = name.split(' ').map(fold);
  return { words, length: words.join('').length };
};

/** The words of these names, which every statement is asked for. */
const folded = new WeakMap<PageStatement, readonly Name[]>();

/** How much of a text is the longest name by which notes call a fact; 0 where there is none. */
function nameLength(text: string, fact: PageStatement): number {
  if (fact.called === undefined) return 0;
  let names = folded.get(fact);
  if (names === undefined) folded.set(fact, (names = fact.called.map(readName)));
  let longest = 0;
  for (const { words, length } of names)
    if (length > longest && words.every((word) => text.includes(word))) longest = length;
  return longest;
}

/** Tells how much of a text is the name that notes have for a fact; 0 where it has none. */
export const lengthOfName = (text: string): ((fact: PageStatement) => number) => {
  const letters = fold(text);
  return (fact) => nameLength(letters, fact);
};

/** Tells which facts a text calls by a name that notes have for them. */
export const namesFact = (text: string): ((fact: PageStatement) => boolean) => {
  const length = lengthOfName(text);
  return (fact) => length(fact) > 0;
};

/** Numbers side by side, and nothing else: 1, 10, 100, 400Gbps. */
const LIST = /^[\d, ·/]+[A-Za-z]*$/;
/** It lists some of what there are, or has one as the most: 1 and 10Gbps, and 100 is there, too. */
const isListCut = (asked: readonly Quantity[], { statement, own }: Likeness['place']): boolean =>
  (asked.length > 1 || asked.some(({ bound }) => bound === 'most')) &&
  LIST.test(statement.text) &&
  own.quantities.some((one) => !has(asked, one));

/** What measures and bounds say nothing of their own: 2MB/s, 3008MB까지 설정. */
const plain = once(() => new Set(measures().beside.plain.split(' ')));

/** Words of the statement that are neither names of the page nor of the fact. */
function strangersIn({ telling, question }: Bench, { own, about, called }: Likeness['place']): readonly Unit[] {
  const known = [own.terms, about.terms, called, question.heading, plain()];
  return telling.filter((unit) => known.every((terms) => hit(unit, terms) === 0));
}

/** A word that is no name may say what is not so: 15개 동기 복제. */
const isUnproven = ({ capital, keys }: Unit): boolean => !capital && !keys.some((key) => /[a-z]/.test(key));

/** It is told of which part of a value a number is: of all that there are, of a whole range, or of the first, which comes without saying. */
const isClear = (asked: readonly Quantity[], { unclear, place: { parts } }: Likeness): boolean =>
  unclear === 0 ||
  parts.some(({ quantities }) => quantities.length > 1 && quantities.every((one) => has(asked, one))) ||
  parts.every(({ quantities }) => quantities.some((one) => has(asked, one))) ||
  asked.every((one) => has(parts[0]?.quantities ?? [], one));

/** What may stand between a name and its number. */
const between = pattern((of) => of.beside.between, 'i');
/** What is so in one case says nothing of the rest: 60초면, 30일 뒤. */
const isCase = pattern((of) => of.beside.isCase);
/** The name of the fact stands right before the number: no other word of the text is what it is of. */
const isBeside = (text: string, { called = [] }: PageStatement, { start, end }: Quantity): boolean =>
  !isCase().test(text.slice(end)) &&
  called.some((name) => {
    const span = name.includes(' ') ? undefined : lastOf(lettersOf(name), foldText(text.slice(0, start)));
    return span !== undefined && between().test(text.slice(span[1], start));
  });

/** What somebody has chosen is no limit: 5분으로 설정함. */
const isChosen = pattern((of) => of.beside.isChosen);

/**
 * Judges a value by the name that stands beside it, where the page says by which names notes call its facts: `람다 타임아웃 5분`. The
 * fact with the longest name counts; what notes say besides must be little, for a number may be of that.
 */
export function byName(bench: Bench): Judged {
  const { reading, text } = bench.question;
  const none = judged('new', 'nothing-like-it', undefined, 1);
  const all = mainOf(reading.quantities);
  const letters = fold(text);
  const named = bench.facts.map((one) => ({ one, length: nameLength(letters, one.place.statement) }));
  const longest = Math.max(...named.map(({ length }) => length));
  const best = named.filter(({ length }) => length > 0 && length === longest).map(({ one }) => one);
  const one = best.find(({ agreeing }) => agreeing > 0) ?? best[0];
  if (one === undefined || all.length === 0) return none;
  const values = one.place.own.quantities;
  const own = mainOf(all, values).filter((each) => !(isRate(text, each) && has(values, each)));
  // 동기 6MB, 비동기 256KB: what another fact that is named has is of that one
  const isOfAnother = (each: Quantity): boolean =>
    named.some(({ one: other, length }) => length > 0 && other !== one && has(other.place.own.quantities, each));
  const asked = own.filter((each) => has(values, each) || !isOfAnother(each));
  const isMixed = asked.length < own.length;
  if (asked.length === 0) return none;
  const strangers = strangersIn(bench, one.place);
  const question = { ...bench.question, reading: { ...reading, units: strangers } };
  const isApart = !asked.some((each) => has(values, each));
  // 이벤트 기록은 최근 30일만 조회된다: the number is of nothing else
  const isBelow = (each: Quantity): boolean =>
    each.bound !== 'most' && values.some(({ bound, amount }) => bound === 'most' && amount > each.amount);
  const isNext = isApart && asked.some((each) => !isBelow(each) && isBeside(text, one.place.statement, each));
  if (
    strangers.length > (isNext ? TUNING.name.beside : TUNING.name.rest) ||
    !isClear(asked, one) ||
    bench.isContrary(one)
  )
    return none;
  if (isOneOfMore(question, one.place) && !isChosen().test(text))
    return judged('differs', 'other-quantity', one, TUNING.name.sure);
  if (isToldOtherwise(question, one.place)) return none;
  if (one.examEra > 0 && (isApart || one.turned > 0)) return judged('differs', 'exam-era', one, TUNING.name.sure);
  if (asked.some((each) => isMisplaced(each, values)) && !isChosen().test(text) && best.length === 1)
    return judged('differs', 'other-quantity', one, TUNING.name.sure);
  if (isListCut(asked, one.place)) return judged('differs', 'other-quantity', one, TUNING.name.sure);
  // what was all there was is the usual today, or one of two: as the most it is told to hold, where it is that
  const isLess = (each: Quantity): boolean =>
    values.some((value) => isRival(each, value) && value.amount > each.amount);
  // gp2 16TiB is no old value of gp3
  const entry = entryOf(one.place.parts, text)?.quantities ?? [];
  const old = asked.filter(
    (each) => has(one.place.examEra?.reading.quantities ?? [], each) && !has(entry, each) && isLess(each),
  );
  if (old.some(({ bound }) => bound === 'most')) return judged('differs', 'exam-era', one, TUNING.name.sure);
  // 3 AZ에 3 copy, of 3개 AZ에 6개
  const isCounted = [...asked, ...values].every(({ dimension }) => dimension === 'number');
  if (isCounted && asked.length === values.length && !isApart && isRepeated(asked, values))
    return judged('differs', 'other-quantity', one, TUNING.name.sure);
  // 최대 90개, of 기본 90개, 신청하면 500개: under a condition that is to be read there
  const isGuess =
    strangers.some(isUnproven) || asked.some((each) => each.bound === 'most' && isOnlyUsual(each, one.place.own));
  if (asked.every((each) => has(values, each)))
    return isMixed || one.turned > 0 || one.examEra > 0 || old.length > 0
      ? none
      : judged('said', 'same-quantities', one, isGuess ? TUNING.name.guess : TUNING.name.sure);
  // 1GiB마다 1,000 IOPS: in which measure it is limits nothing
  const limits = values.filter((value) => !isRate(one.place.statement.text, value));
  // a default is no limit, and what lies below a limit may be chosen
  const isOther =
    (one.turned > 0 && !isMixed) ||
    (isApart && asked.some((each) => limits.some((value) => isRival(each, value)) && !isBetween(each, values)));
  const isMost = asked.some(({ bound }) => bound === 'most');
  const isUsual = (!isMost || DEFAULT.test(one.place.statement.about)) && isOfLimit(text, one.place.statement, values);
  if (isChosen().test(text)) return none;
  const isLimit = isNext || strangers.length === 0 || isMost;
  return best.length === 1 && isOther && isLimit && !isUsual
    ? judged('differs', 'other-quantity', one, TUNING.name.sure)
    : none;
}

import { eachOf, isScope, type Part, type Place } from './place.ts';
import { isComparable, isInRange, isRival, isSame } from './compare-quantities.ts';
import type { PageStatement } from './page-statements.ts';
import type { Quantity } from './quantities.ts';
import { hit, type Reading, type Unit } from './reading.ts';
import { fold, lastOf } from './phrases.ts';
import { pattern } from './pattern.ts';
import { ASIDES } from './same-words.ts';

/** What is asked of the quantities of a place. */
interface Asked {
  readonly text: string;
  readonly reading: Reading;
  /** Words of its head. */
  readonly head: ReadonlySet<string>;
  /** Its parts that each have a number of their own. */
  readonly parts: readonly Part[];
  readonly heading: ReadonlySet<string>;
}

export const has = (list: readonly Quantity[], one: Quantity): boolean => list.some((other) => isSame(one, other));

/** A number from here on is no chance, even without a unit. */
const DISTINCT = 10;

/** One of some quantities is no chance: it has a unit, or is great. */
export const areDistinct = (all: readonly Quantity[]): boolean =>
  all.some(({ dimension, amount }) => dimension !== 'number' || amount >= DISTINCT);

/** Both have a default, and not the same one. */
export function hasOtherDefault(one: Reading, other: Reading): boolean {
  const [here, there] = [one, other].map(({ quantities }) => quantities.filter(({ bound }) => bound === 'usual'));
  return here?.some((each) => there?.some((right) => isRival(each, right)) && !has(there, each)) === true;
}

/** It is the default here, and there another one is. */
export const isMisplaced = (one: Quantity, there: readonly Quantity[]): boolean =>
  one.bound === 'usual' &&
  there.some((other) => other.bound === 'usual' && isRival(one, other)) &&
  !there.some((other) => other.bound === 'usual' && isSame(one, other));

/** It is told of the default. */
export const DEFAULT = /기본|디폴트|default/i;

/** What stands when nothing is chosen, where the place does not say that it does: 기본은 ELB 상태 확인, 따로 켜야 한다. */
export const isDefaultOnlyHere = (text: string, { about, text: value }: PageStatement): boolean =>
  DEFAULT.test(text) && !DEFAULT.test(about + value);

/** It is the default, or the least, of what has only a limit there, or the limit of a default: 기본 3초, of 최대 15분. */
export function isOfLimit(text: string, place: PageStatement, held: readonly Quantity[]): boolean {
  const isMost = place.about.includes('최대');
  if (isDefaultOnlyHere(text, place)) return isMost || !held.some(({ bound }) => !bound);
  // nor is the most of it the default: 최대 TTL, of 기본 TTL
  const isUsual = DEFAULT.test(place.about) && !DEFAULT.test(text) && !place.text.includes('최대');
  return (isMost && text.includes('최소')) || (isUsual && text.includes('최대'));
}

/** One or two of something is said of everything. */
const isFew = ({ dimension, amount, bound }: Quantity): boolean =>
  dimension === 'number' && amount <= 2 && bound === undefined;

/** Where a place has the most that something holds and no least, a range up to there says nothing more: 1GiB~16TiB, of 16TiB. */
const isLeastOf = (one: Quantity, all: readonly Quantity[], values: readonly Quantity[]): boolean =>
  one.dimension === 'size' &&
  one.bound === 'least' &&
  !values.some((value) => value.bound === 'least' && isComparable(value, one)) &&
  all.some((other) => other.bound === 'most' && isComparable(other, one) && has(values, other));

/** Quantities that say something of what has some values: a plain one besides others does not. */
export function mainOf(all: readonly Quantity[], values: readonly Quantity[] = []): readonly Quantity[] {
  const main = all.filter((one) => (one.amount !== 1 || one.dimension !== 'number') && !isLeastOf(one, all, values));
  return main.length === 0 ? all : main;
}

/** So near to each other two numbers are the ends of a range, and what stands between them there. */
const RANGE = 1;
const BETWEEN = /^\s?[~–∼-]\s?$/;

/** Words of a bound, which tell nothing apart. */
const sides = pattern((of) => of.numbers.sides);

/**
 * The part of a value that a text names: `Standard 99.99% · Standard-IA 99.9%`. The longest name counts, and none where others
 * besides are named that are no part of it.
 */
export function entryOf(parts: readonly Part[], text: string): Part | undefined {
  const folded = fold(text);
  const named = parts.flatMap((part) => {
    const found = part.names.filter((name) => lastOf(name, folded));
    return found.map((name) => ({ part, name }));
  });
  const longest = named.reduce((best, one) => (one.name.length > best.length ? one.name : best), '');
  const [first, ...others] = named.filter(({ name }) => !longest.includes(name) || name === longest);
  return others.length === 0 ? first?.part : undefined;
}

/**
 * Of what a place says a number, where its parts each have one: `쓰기 4MB, 읽기 8MB`. `other` where the statement is about another part
 * (쓰기 8MB), `unclear` where it does not say about which, or names several and has one number.
 */
function partOf(
  { parts }: Place,
  one: Quantity,
  { text, reading, head, heading, parts: clauses }: Asked,
): 'other' | 'unclear' | undefined {
  // what all parts say tells none of them apart
  const telling = ({ units }: Reading): Unit[] =>
    units.filter(
      (unit) =>
        !unit.keys.some((key) => ASIDES.has(key) || sides().test(key)) &&
        !parts.every((part) => hit(unit, part.terms) > 0),
    );
  const named = (part: Reading, terms: ReadonlySet<string>): number =>
    telling(part).filter((unit) => hit(unit, terms) > 0).length / Math.max(1, telling(part).length);
  // in `표준 | 120초` the head says which part is meant
  const isAlone =
    reading.quantities.filter(
      // 3~5시간 is one value
      (other, at, all) =>
        isComparable(other, one) &&
        !(
          other.start - (all[at - 1]?.end ?? -RANGE) <= RANGE || BETWEEN.test(text.slice(all[at - 1]?.end, other.start))
        ),
    ).length <= 1;
  // S3는 5분, 로그는 10분: of each number its own clause tells what it is of
  const clause = isAlone
    ? undefined
    : clauses.find((each) => has(each.quantities, one) && parts.some((part) => named(part, each.terms) > 0));
  const asked = clause ?? reading;
  const terms = isAlone && parts.some((part) => named(part, head) > 0) ? head : asked.terms;
  const isMeant = (part: Reading): boolean => named(part, terms) > 0;
  const holders = parts.filter(({ quantities }) => has(quantities, one));
  const held = holders.flatMap(({ quantities }) => quantities.filter((other) => isSame(other, one)));
  const others = parts.filter(
    ({ quantities }) =>
      !has(quantities, one) && quantities.some((other) => held.some((each) => isComparable(other, each))),
  );
  if (holders.length === 0 || others.length === 0) return undefined;
  const entry = isAlone ? entryOf(parts, text) : undefined;
  if (entry !== undefined) return holders.includes(entry) ? undefined : 'other';
  // 최대 5개, 임계값마다 10개: of one budget it is five
  const each = eachOf(text);
  if (holders.every((part) => part.each.length > 0 && !part.each.some((noun) => each.includes(noun) || isScope(noun))))
    return others.every((part) => part.each.length > 0) ? 'unclear' : 'other';
  const isLeftOut = (part: Part): boolean => !part.quantities.some((other) => has(asked.quantities, other));
  const isSilent = others.some(isLeftOut);
  if (holders.every((part) => telling(part).length > 0 && !isMeant(part))) {
    if (others.some((part) => isMeant(part) && isLeftOut(part))) return 'other';
    if (
      isSilent &&
      !(holders.some((part) => named(part, heading) > 0) && !others.some((part) => named(part, heading) > 0))
    )
      return 'unclear';
  }
  // a value of nothing in particular is meant but where all that tells another is named: 1.25Gbps, 대용량 터널은 5Gbps
  const isGeneral = holders.some((part) => telling(part).length === 0);
  const most = isGeneral ? 1 : Math.max(...holders.map((part) => named(part, terms)));
  return isSilent && others.some((part) => isMeant(part) && named(part, terms) >= most) && isAlone
    ? 'unclear'
    : undefined;
}

/** In which measure something else is: 1TB당. */
export const isRate = (text: string, { end }: Quantity): boolean => /^\s?(?:당|마다)/.test(text.slice(end));

/** A number of these names something. */
const NAMED = /(?:번호|포트|코드)$/;

/** It is no more than the default today, and was all there was: 256KB of 기본 256KB, 1MiB까지. */
export const isOnlyUsual = (one: Quantity, { quantities }: Reading): boolean =>
  one.bound !== 'usual' &&
  quantities.some((other) => isSame(one, other) && other.bound === 'usual') &&
  quantities.some((other) => isRival(one, other) && other.amount > one.amount) &&
  // 기본 350초, 60–6,000초: what lies in a range that is chosen from was the default before, too
  !quantities.some((other) => isRival(one, other) && other.amount < one.amount) &&
  !quantities.some((other) => isSame(one, other) && other.bound !== 'usual');

/** Counts how the quantities of a statement stand to those of a place. */
export function countQuantities(asked: Asked, place: Place) {
  const main = mainOf(asked.reading.quantities, place.own.quantities);
  const parts = new Map(main.map((one) => [one, partOf(place, one, asked)]));
  const elsewhere = main.filter((one) => parts.get(one) === 'other');
  const unclear = main.filter((one) => parts.get(one) === 'unclear').length;
  // a heading alone says no number
  const isValue = place.statement.kind === 'fact' || main.some((one) => has(place.own.quantities, one));
  const told = [...place.own.quantities, ...(isValue ? place.about.quantities : [])].filter(
    (one) => !has(elsewhere, one),
  );
  // of things counted none is the number of a rule
  const isNamed = ({ counter }: Quantity): boolean => counter !== undefined && NAMED.test(place.statement.about);
  const bounded = main.filter(
    (one) =>
      (one.bound === 'most' || one.bound === 'usual') &&
      !isNamed(one) &&
      place.own.quantities.some((other) => other.bound === one.bound && isRival(one, other)) &&
      !told.some(
        (other) =>
          (other.bound === one.bound || (one.bound === 'most' && other.bound === undefined)) && isSame(one, other),
      ),
  ).length;
  const apart = main
    .filter((one) => !isFew(one) && !isNamed(one) && !isInRange(one, place.own.quantities))
    .filter(
      (one) =>
        place.own.quantities.some(
          (other) =>
            isRival(one, other) &&
            // 1GiB마다 1,000 IOPS: a size of all is no other one
            (!isRate(place.statement.text, other) || isRate(asked.text, one)),
        ) && !has(told, one),
    ).length;
  const exam = place.examEra?.reading.quantities ?? [];
  const only = (list: readonly Quantity[]): number => main.filter((one) => has(list, one) && !has(told, one)).length;
  return {
    quantities: main.length,
    unclear,
    agreed: main.filter((one) => has(told, one) && parts.get(one) === undefined),
    agreeing: main.filter((one) => has(told, one)).length,
    differing: Math.max(bounded, apart),
    turned: Math.max(bounded, elsewhere.length),
    // 5 of Oracle today, and of everything in exam material
    examEra: main.filter(
      (one) =>
        has(exam, one) &&
        (!has(told, one) || parts.get(one) !== undefined || (!DEFAULT.test(asked.text) && isOnlyUsual(one, place.own))),
    ).length,
    wrongQuantities: only(place.wrong?.quantities ?? []),
  };
}

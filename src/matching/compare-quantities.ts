import { measures } from '#matching/measures';
import { once } from '../korean/once.ts';
import type { Quantity } from './quantities.ts';

/** Tells whether two quantities are the same amount of the same thing. */
export function isSame(a: Quantity, b: Quantity): boolean {
  // MTU 8500 and 8,500바이트
  if (isBare(a) || isBare(b)) return a.written === b.written && (a.written !== 0 || kindOfZero(a) === kindOfZero(b));
  if (!isComparable(a, b)) return false;
  const [low, high] = a.amount < b.amount ? [a.amount, b.amount] : [b.amount, a.amount];
  if (a.dimension === 'time') return high <= low * 1.02;
  // 10,240MB and 10GB: one counts in 1,024, and the units tell how often
  const steps = a.dimension === 'size' ? Math.abs(Math.round(Math.log10(a.factor / b.factor) / 3)) : 0;
  return isNear(high, low) || (steps > 0 && isNear(high, low * 1.024 ** steps));
}

/** Counters that count different things: letters are no copies, people no groups, and times no levels. */
const counted = once(() => measures().counted.map((kind) => new RegExp(`^(?:${kind})$`)));
const kindOf = (counter: string | undefined): number =>
  counted().findIndex((kind) => counter !== undefined && kind.test(counter));

/** Tells whether one quantity could stand where the other does: a time for a time, letters for letters. */
export const isComparable = (a: Quantity, b: Quantity): boolean =>
  a.dimension === b.dimension && (a.dimension !== 'number' || kindOf(a.counter) === kindOf(b.counter));

/** Tells whether a number could be wrong where the other is right: 64,000 is no number of instances. */
export const isRival = (a: Quantity, b: Quantity): boolean =>
  isComparable(a, b) &&
  !isSame(a, b) &&
  // 초당 300개 are no 10개 at a time
  (a.dimension === 'time' || a.counter !== b.counter || a.isRate === b.isRate) &&
  !(isWithin(a, b) || isWithin(b, a)) &&
  !(isBare(a) && things().test(b.counter ?? '')) &&
  !(isBare(b) && things().test(a.counter ?? '')) &&
  // 7대 counts no groups, of which there are 500개
  !(countsOther(a, b) || countsOther(b, a));
/** More than so many, up to so many: 두 개 이상 of 최대 100개. */
const isWithin = (a: Quantity, b: Quantity): boolean =>
  a.dimension === 'number' && (a.side === 'over' || a.bound === 'least') && b.bound === 'most' && a.amount < b.amount;
/** What counts things that stand side by side. */
const things = once(() => new RegExp(`^(?:${measures().things})$`));
/** Many more things than machines are no machines. */
const countsOther = (a: Quantity, b: Quantity): boolean =>
  a.counter === '대' && b.counter === '개' && b.amount > a.amount * 10;
const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= Math.abs(a) * 1e-9;
/** 0 of anything but money is 0. */
const kindOfZero = ({ dimension, counter }: Quantity): boolean => dimension === 'money' || counter === '원';
const isBare = ({ dimension, counter }: Quantity): boolean => dimension === 'number' && counter === undefined;

/** It lies between what a fact has as the least or usual and the most. */
export const isBetween = ({ amount, bound }: Quantity, all: readonly Quantity[]): boolean =>
  bound === undefined && all.some((one) => one.amount < amount) && all.some((one) => one.amount > amount);

/** It lies in a range of which a value may be chosen: 21일 of 1~35일, 90일 of 30일 이상. */
export const isInRange = (one: Quantity, all: readonly Quantity[]): boolean =>
  (!one.bound && all.every(({ bound, amount }) => bound === 'least' && amount < one.amount)) ||
  isBetween(
    one,
    all.filter((other) => isComparable(one, other) && (other.bound === 'least' || other.bound === 'most')),
  );

import { most, type Bench } from './bench.ts';
import { areDistinct, has, mainOf } from './count-quantities.ts';
import { judged, type Judged } from './judged.ts';
import type { Likeness } from './likeness.ts';
import { isRival, type Quantity } from './quantities.ts';
import { hit } from './reading.ts';
import { isToldOtherwise } from './told-otherwise.ts';
import type { Dimension } from './units.ts';
import { TUNING } from './tuning.ts';

/** What is seldom the same by chance. */
const MEASURES: ReadonlySet<Dimension> = new Set<Dimension>(['size', 'speed', 'money']);

/** The likeness that is ahead of those of all other facts. */
function alone(all: readonly Likeness[]): Likeness | undefined {
  const best = most('cover', all);
  const isNear = (one: Likeness): boolean =>
    best !== undefined && one.place.statement.anchor !== best.place.statement.anchor && one.cover > best.cover - TUNING.value.ahead; // prettier-ignore
  return all.some(isNear) ? undefined : best;
}

/** It lies in the range that the place has: 20 of 1–32766. */
const isWithin = (asked: readonly Quantity[], { own: { quantities } }: Likeness['place']): boolean =>
  asked.some(({ amount }) =>
    quantities.some(
      (low, at) => low.bound === 'least' && low.amount <= amount && amount <= (quantities[at + 1]?.amount ?? 0),
    ),
  );

/**
 * Judges a value with hardly a word, as old notes have it below the name of a service: by the one fact of its page that has the
 * number and a word of it, today or in exam material; or by the one that has such a number at all.
 */
export function byValue(bench: Bench): Judged {
  const { cover, plain, label, sure } = TUNING.value;
  const { reading } = bench.question;
  const asked = mainOf(reading.quantities);
  const isWorded = ({ place: { own, about } }: Likeness): boolean =>
    bench.telling.some((unit) => hit(unit, about.terms) === 1 || hit(unit, own.terms) === 1);
  const possible = bench.facts.filter(
    (one) => !bench.leavesName(one.place) && !bench.isContrary(one) && !isToldOtherwise(bench.question, one.place),
  );
  const likely = possible.filter(isWorded);
  const none = judged('new', 'nothing-like-it', undefined, 1);
  if (!areDistinct(asked)) return none;
  const isPlain = asked.every(({ dimension }) => dimension === 'number');
  const same = likely.filter(
    ({ place, cover: of }) => asked.every((one) => has(place.own.quantities, one)) && of >= (isPlain ? plain : cover),
  );
  if (same.length > 0) {
    const one = alone(same);
    // of two facts with the number, of two values of one, of one number once and today it is not told which is meant
    const isTold = one?.turned === 0 && one.place.examEra?.reading.quantities.some((old) => has(asked, old)) !== true;
    return one !== undefined && isTold
      ? judged('said', 'same-quantities', one, sure)
      : judged('new', 'likely', one, 1 - sure);
  }
  const isIn = (all: readonly Likeness[]): boolean => all.some(({ place }) => asked.some((one) => has(place.own.quantities, one))); // prettier-ignore
  // 128TB is no chance, whatever it is called
  const isMeasure = asked.every(({ dimension }) => MEASURES.has(dimension)) && !isIn(bench.facts);
  const old = alone((isMeasure ? possible : likely).filter((one) => one.examEra > 0));
  if (old !== undefined) return judged('differs', 'exam-era', old, sure);
  const rivals = likely.filter(({ place }) => !isWithin(asked, place) && asked.some((one) => place.own.quantities.some((other) => isRival(one, other)))); // prettier-ignore
  const [rival] = rivals;
  return rival === undefined || rivals.length > 1 || isIn(bench.plain) || rival.cover < cover || rival.label < label
    ? none
    : judged('differs', 'other-quantity', rival, sure);
}

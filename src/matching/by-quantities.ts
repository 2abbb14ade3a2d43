import { measures } from '#matching/measures';
import { once } from '../korean/once.ts';
import { most, type Bench } from './bench.ts';
import { areDistinct } from './count-quantities.ts';
import { judged, type Judged } from './judged.ts';
import type { Likeness } from './likeness.ts';
import { isLabelled } from './place.ts';
import { isRival } from './compare-quantities.ts';
import { isOneOfMore, isToldOtherwise } from './told-otherwise.ts';
import { TUNING } from './tuning.ts';

/** A page's way to say that there is no number. */
const noNumber = once(() => new RegExp(measures().none));

/** A value that only exam material has; not where another fact says just that. */
export function byExamEra(bench: Bench): Judged | undefined {
  const { label, cover, both, stated } = TUNING.examEra;
  const found = most(
    'score',
    bench.facts.filter(
      (one) =>
        one.examEra > 0 &&
        (one.quantities === 0 ||
          isOneOfMore(bench.question, one.place) ||
          !isToldOtherwise(bench.question, one.place)) &&
        (one.examCover > 0 || !bench.leavesName(one.place)) &&
        ((one.label + one.cover >= both && (one.label >= label || one.cover >= cover)) ||
          one.examCover >= TUNING.examEra.cover),
    ),
  );
  if (found === undefined) return undefined;
  const other = most(
    'label',
    bench.facts.filter(
      (one) =>
        one.quantities > 0 &&
        one.agreeing === one.quantities &&
        one.label >= stated &&
        one.place.statement.anchor !== found.place.statement.anchor,
    ),
  );
  if (other !== undefined && other.label + other.cover > found.label + found.cover) return undefined;
  return judged('differs', 'exam-era', found, 0.9);
}

function sameQuantities(bench: Bench): Likeness | undefined {
  const { cover, plain, label, wholly, alike } = TUNING.quantities;
  const agreeing = bench.plain.filter((one) => one.agreeing === one.quantities);
  const isDistinct = areDistinct(bench.question.reading.quantities);
  return most(
    'score',
    agreeing.filter(
      (one) =>
        one.turned === 0 &&
        one.unclear === 0 &&
        !one.place.isHearsay &&
        !(one.isApart && one.place.statement.kind !== 'fact') &&
        !bench.isTurned(one) &&
        !bench.isContrary(one) &&
        !isToldOtherwise(bench.question, one.place) &&
        (one.label >= label || !bench.leavesName(one.place)) &&
        (isDistinct || one.cover >= plain || (one.label >= wholly && one.reverse >= alike)) &&
        one.cover >= cover,
    ),
  );
}

/** What follows from a rate is no other value: 1GiB마다 3 there, 300 of 100GiB here. */
const isWorkedOut = ({ question }: Bench, { place: { statement, own } }: Likeness): boolean =>
  question.reading.quantities.length > 1 &&
  own.quantities.some(
    (rate) =>
      /^\s?(?:마다|당)/.test(statement.text.slice(rate.end)) &&
      question.reading.quantities.some((one) => one.dimension !== 'number' && isRival(one, rate)),
  );

/** The statement says all that the fact is called by. */
const isCalled = ({ label, reverse, cover }: Likeness): boolean => {
  const { called } = TUNING.number;
  return label >= called.label && reverse >= called.reverse && cover >= called.cover;
};

/** A statement with quantities. */
export function byQuantities(bench: Bench): Judged | undefined {
  const { number, sentence, none, wrong, quantities } = TUNING;
  const said = sameQuantities(bench);
  const other = most(
    'score',
    bench.facts.filter(
      (one) =>
        one.differing > 0 &&
        (one.agreeing === 0 || one.turned > 0) &&
        !isWorkedOut(bench, one) &&
        (isCalled(one) || (one.cover >= number.cover && !bench.leavesName(one.place))) &&
        bench.isOfLabel(one.place) &&
        (one.label >= number.label ||
          (one.turned > 0 && one.label >= number.boundLabel && one.cover >= number.boundCover)),
    ),
  );
  const isBetter =
    other !== undefined &&
    said !== undefined &&
    ((other.turned > 0 && other.place.statement.anchor === said.place.statement.anchor) ||
      (other.score > said.score + number.ahead && other.label > said.label) ||
      (other.place.statement.anchor !== said.place.statement.anchor &&
        other.label + other.cover > said.label + said.cover + number.fitter));
  if (said !== undefined && !isBetter) return judged('said', 'same-quantities', said, 0.6 + said.cover / 2.5);
  const mistake = most(
    'wrong',
    bench.corrections.filter((one) => one.wrongQuantities > one.agreeing && one.wrong >= wrong.number),
  );
  if (mistake !== undefined) return judged('differs', 'known-mistake', mistake, mistake.wrong);
  if (other !== undefined) return judged('differs', 'other-quantity', other, (other.label + other.cover) / 2);
  // of what agrees in part it is not told whether the rest is wrong or left out
  const partly = bench.plain.filter(
    (one) =>
      one.agreeing > 0 &&
      one.cover >= quantities.some &&
      !one.place.isHearsay &&
      !(one.isApart && one.place.statement.kind !== 'fact'),
  );
  const some = most(
    'score',
    partly.filter(
      (one) =>
        one.differing === 0 &&
        one.unclear === 0 &&
        bench.tellsAll(one) &&
        !bench.isTurned(one) &&
        !bench.facts.some((fact) => fact.turned > 0 && fact.place.statement.anchor === one.place.statement.anchor) &&
        !bench.isOpposite(one) &&
        !isToldOtherwise(bench.question, one.place),
    ),
  );
  if (some !== undefined) return judged('said', 'same-quantities', some, some.cover);
  if (partly.some(({ turned }) => turned === 0)) return undefined;
  const apart = most(
    'score',
    bench.plain.filter(
      (one) =>
        one.differing > 0 &&
        one.place.statement.kind !== 'signal' &&
        (isLabelled(one.place.statement) ||
          (one.ownCover >= TUNING.sure.own && one.reverse >= sentence.reverse && !bench.isOpposite(one))) &&
        (one.place.statement.kind !== 'fact' || bench.isOfLabel(one.place)) &&
        !one.place.isHearsay &&
        (one.agreeing === 0 || one.turned > 0) &&
        !isWorkedOut(bench, one) &&
        !bench.leavesName(one.place) &&
        (one.cover >= sentence.cover || (one.cover >= sentence.labelledCover && one.label >= sentence.label)),
    ),
  );
  if (apart !== undefined) return judged('differs', 'other-quantity', apart, apart.cover * 0.9);
  if (bench.question.reading.polarity !== 'yes') return undefined;
  const nothing = most(
    'score',
    bench.facts.filter(
      ({ place, label, cover }) =>
        noNumber().test(place.statement.text) &&
        place.own.quantities.length === 0 &&
        !bench.leavesName(place) &&
        label >= none.label &&
        cover >= none.cover,
    ),
  );
  if (nothing === undefined) return undefined;
  const isNone = bench.question.reading.quantities.some(({ amount }) => amount === 0);
  return judged(isNone ? 'said' : 'differs', 'no-quantity', nothing, nothing.label);
}

import { most, type Bench } from './bench.ts';
import { areDistinct, DEFAULT, has } from './count-quantities.ts';
import { judged, type Judged } from './judged.ts';
import type { Likeness } from './likeness.ts';
import { pattern } from './pattern.ts';
import { isLabelled } from './place.ts';
import { isRival } from './compare-quantities.ts';
import { isOneOfMore, isToldOtherwise, no } from './told-otherwise.ts';
import { TUNING } from './tuning.ts';

/** A page's way to say that there is no number. */
const noNumber = pattern((of) => of.none);

/** Facts besides a place of which the statement says so much of the label, and that have all of its numbers. */
const holdersBeside = ({ facts }: Bench, { place }: Likeness, label: number): readonly Likeness[] =>
  facts.filter(
    (one) =>
      one.quantities > 0 &&
      one.agreeing === one.quantities &&
      one.label >= label &&
      one.place.statement.anchor !== place.statement.anchor,
  );

/** Another fact that is spoken of has just these numbers: 최근 35일, of 1~35일 beside 5분 전. */
const isHeldElsewhere = (bench: Bench, one: Likeness): boolean =>
  areDistinct(bench.question.reading.quantities) &&
  holdersBeside(bench, one, TUNING.number.spoken).some(({ turned }) => turned === 0);

/** A value that only exam material has; not where another fact says just that. */
export function byExamEra(bench: Bench): Judged | undefined {
  const found = most(
    'score',
    bench.facts.filter(
      (one) =>
        one.examEra > 0 &&
        // what was the default may be chosen today
        (one.quantities > 0 || !DEFAULT.test(one.place.statement.about) || DEFAULT.test(bench.question.text)) &&
        (one.quantities === 0 ||
          isOneOfMore(bench.question, one.place) ||
          !isToldOtherwise(bench.question, one.place)) &&
        (one.examCover > 0 || !bench.leavesName(one.place)) &&
        ((one.label + one.cover >= TUNING.examEra.both &&
          (one.label >= TUNING.examEra.label || one.cover >= TUNING.examEra.cover)) ||
          (one.quantities > 0 && one.examCover >= TUNING.examEra.cover)),
    ),
  );
  if (found === undefined) return undefined;
  const other = most('label', holdersBeside(bench, found, TUNING.examEra.stated));
  if (other !== undefined && other.label + other.cover > found.label + found.cover) return undefined;
  return judged('differs', 'exam-era', found, 0.9);
}

function sameQuantities(bench: Bench): Likeness | undefined {
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
        (one.label >= TUNING.quantities.label || !bench.leavesName(one.place)) &&
        // 한번 켜면 끌 수 있음: of a small number the rest must say the same
        (isDistinct ||
          (!bench.isOpposite(one) &&
            (one.cover >= TUNING.quantities.plain ||
              (one.label >= TUNING.quantities.wholly && one.reverse >= TUNING.quantities.alike)))) &&
        one.cover >= TUNING.quantities.cover,
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
  return (
    label >= TUNING.number.called.label &&
    reverse >= TUNING.number.called.reverse &&
    cover >= TUNING.number.called.cover
  );
};

/** It lists all that there was, and there is more today: 1 / 10 / 100G. */
const isOldList = ({ question }: Bench, { place }: Likeness): boolean => {
  const [asked, then] = [question.reading.quantities, place.examEra?.reading.quantities ?? []];
  return (
    asked.length > 1 &&
    asked.length === then.length &&
    then.length < place.own.quantities.length &&
    asked.every((one) => has(then, one))
  );
};

/** A statement with quantities. */
export function byQuantities(bench: Bench): Judged | undefined {
  const said = sameQuantities(bench);
  const other = most(
    'score',
    bench.facts.filter(
      (one) =>
        one.differing > 0 &&
        (one.agreeing === 0 || one.turned > 0) &&
        !isWorkedOut(bench, one) &&
        (isCalled(one) || (one.cover >= TUNING.number.cover && !bench.leavesName(one.place))) &&
        bench.isOfLabel(one.place) &&
        (one.label >= TUNING.number.label ||
          (one.turned > 0 && one.label >= TUNING.number.boundLabel && one.cover >= TUNING.number.boundCover)) &&
        !isHeldElsewhere(bench, one),
    ),
  );
  const isBetter =
    other !== undefined &&
    said !== undefined &&
    ((other.turned > 0 && other.place.statement.anchor === said.place.statement.anchor) ||
      (other.score > said.score + TUNING.number.ahead && other.label > said.label) ||
      (other.place.statement.anchor !== said.place.statement.anchor &&
        other.label + other.cover > said.label + said.cover + TUNING.number.fitter));
  if (said !== undefined && isOldList(bench, said)) return judged('differs', 'exam-era', said, 0.9);
  if (said !== undefined && !isBetter) return judged('said', 'same-quantities', said, 0.6 + said.cover / 2.5);
  const mistake = most(
    'wrong',
    bench.corrections.filter((one) => one.wrongQuantities > one.agreeing && one.wrong >= TUNING.wrong.number),
  );
  if (mistake !== undefined) return judged('differs', 'known-mistake', mistake, mistake.wrong);
  if (other !== undefined) return judged('differs', 'other-quantity', other, (other.label + other.cover) / 2);
  // of what agrees in part it is not told whether the rest is wrong or left out
  const partly = bench.plain.filter(
    (one) =>
      one.agreeing > 0 &&
      one.cover >= TUNING.quantities.some &&
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
          (one.ownCover >= TUNING.sure.own && one.reverse >= TUNING.sentence.reverse && !bench.isOpposite(one))) &&
        (one.place.statement.kind !== 'fact' || bench.isOfLabel(one.place)) &&
        !one.place.isHearsay &&
        (one.agreeing === 0 || one.turned > 0) &&
        !isWorkedOut(bench, one) &&
        !bench.leavesName(one.place) &&
        (one.cover >= TUNING.sentence.cover ||
          (one.cover >= TUNING.sentence.labelledCover && one.label >= TUNING.sentence.label)),
    ),
  );
  if (apart !== undefined) return judged('differs', 'other-quantity', apart, apart.cover * 0.9);
  // one of something is no number that a page could have
  const { polarity, quantities } = bench.question.reading;
  if (polarity !== 'yes' || quantities.every(({ amount }) => amount === 1)) return undefined;
  const nothing = most(
    'score',
    bench.facts.filter(
      ({ place, label, cover }) =>
        noNumber().test(place.statement.text) &&
        // 22번을 열지 않아도 접속할 수 있다
        !no().test(bench.question.text) &&
        place.own.quantities.length === 0 &&
        // what costs nothing may be two of a kind
        (!place.statement.text.startsWith('무료') || quantities.some(({ dimension }) => dimension === 'money')) &&
        !bench.leavesName(place) &&
        label >= TUNING.none.label &&
        cover >= TUNING.none.cover,
    ),
  );
  const isNone = quantities.some(({ amount }) => amount === 0);
  return nothing && judged(isNone ? 'said' : 'differs', 'no-quantity', nothing, nothing.label);
}

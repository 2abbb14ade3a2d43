import { Bench, most } from './bench.ts';
import type { Likeness, Question } from './likeness.ts';
import type { Reason } from './reasons.ts';
import { TUNING } from './tuning.ts';

/** What a statement of a note is to the pages. */
export type Kind = 'said' | 'differs' | 'new';

/** A verdict: of a new statement, `at` is the place that is nearest, if there is any. */
export interface Judged {
  readonly kind: Kind;
  /** From 0 to 1. */
  readonly sure: number;
  readonly reason: Reason;
  readonly at: Likeness | undefined;
}

/** A page's way to say that there is no number. */
const NONE = /^(?:없음|무료|불가|무제한|만료 없음|기본은 만료 없음|기본은 없음|정할 수 없)/;
/** What is told of the past, or of what others say. */
const TOLD = /예전|이전(?:에는| 버전)|옛날|옛 (?:값|이름|문제|시험)|시험 자료|그 전에/;
/** It is so there, too: the contrary of *only*. */
const ALSO = /(?:에서|에|로|까지|[A-Za-z0-9)])도(?=[ ,.]|$)/;
/** A number from here on is no chance, even without a unit. */
const DISTINCT = 10;
const judged = (kind: Kind, reason: Reason, at: Likeness | undefined, sure: number): Judged => ({
  kind,
  reason,
  at,
  sure: Math.max(0, Math.min(1, sure)),
});

/** A value that only exam material has; not where another fact says just that. */
function byExamEra(bench: Bench): Judged | undefined {
  const { label, cover, both, stated } = TUNING.examEra;
  const found = most(
    'score',
    bench.facts.filter(
      (one) =>
        one.examEra > 0 &&
        !bench.leavesName(one.place) &&
        one.label + one.cover >= both &&
        (one.label >= label || one.cover >= cover),
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
  const { cover, plain, rare, rarePlaces, label, labelled } = TUNING.quantities;
  const agreeing = bench.plain.filter((one) => one.agreeing === one.quantities);
  const places = new Set(agreeing.map(({ place }) => place.statement.anchor)).size;
  const isDistinct = bench.question.reading.quantities.some(
    ({ dimension, amount }) => dimension !== 'number' || amount >= DISTINCT,
  );
  return most(
    'score',
    agreeing.filter(
      (one) =>
        one.turned === 0 &&
        !one.place.isHearsay &&
        !(one.isApart && one.place.statement.kind !== 'fact') &&
        !bench.isTurned(one) &&
        !bench.isContrary(one) &&
        (one.label >= label || !bench.leavesName(one.place)) &&
        (isDistinct || one.cover >= plain) &&
        (one.cover >= cover ||
          (places <= rarePlaces && one.quantities + 4 * one.cover >= 2 && one.cover >= rare) ||
          (one.label >= label && one.cover >= labelled)),
    ),
  );
}

/** A statement with quantities. */
function byQuantities(bench: Bench): Judged | undefined {
  const { number, sentence, none, wrong, quantities } = TUNING;
  const said = sameQuantities(bench);
  const other = most(
    'score',
    bench.facts.filter(
      (one) =>
        one.differing > 0 &&
        (one.agreeing === 0 || one.turned > 0) &&
        !bench.leavesName(one.place) &&
        one.cover >= number.cover &&
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
  // a condition of a fact has the number, but nothing of what else the statement says
  if (
    other !== undefined &&
    said?.place.statement.kind === 'text' &&
    other.place.statement.anchor === said.place.statement.anchor &&
    other.label >= number.sameLabel &&
    said.ownCover < number.sameCover
  )
    return undefined;
  if (said !== undefined && !isBetter) return judged('said', 'same-quantities', said, 0.6 + said.cover / 2.5);
  const mistake = most(
    'wrong',
    bench.corrections.filter((one) => one.wrongQuantities > 0 && one.wrong >= wrong.number),
  );
  if (mistake !== undefined) return judged('differs', 'known-mistake', mistake, mistake.wrong);
  if (other !== undefined) return judged('differs', 'other-quantity', other, (other.label + other.cover) / 2);
  const some = most(
    'score',
    bench.plain.filter(
      (one) =>
        one.agreeing > 0 &&
        one.differing === 0 &&
        one.cover >= quantities.some &&
        !one.place.isHearsay &&
        !one.isApart &&
        !bench.facts.some((fact) => fact.turned > 0 && fact.place.statement.anchor === one.place.statement.anchor) &&
        !bench.isOpposite(one),
    ),
  );
  if (some !== undefined) return judged('said', 'same-quantities', some, some.cover);
  const apart = most(
    'score',
    bench.plain.filter(
      (one) =>
        one.differing > 0 &&
        !one.place.isHearsay &&
        (one.agreeing === 0 || one.turned > 0) &&
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
        NONE.test(place.statement.text) &&
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

/** A statement of words alone. */
function byWords(bench: Bench): Judged | undefined {
  const { wrong, only, contrary, polarity, words, rival, rivalCover } = TUNING;
  const best = most('score', bench.plain);
  const mistake = most(
    'wrong',
    bench.corrections.filter(
      (one) =>
        one.wrong >= wrong.words &&
        one.wrong > one.ownCover + wrong.ahead &&
        bench.question.reading.units.length >= wrong.units &&
        bench.question.reading.polarity === one.place.wrong?.polarity,
    ),
  );
  if (mistake !== undefined && mistake.wrong > (best?.cover ?? 0) - wrong.ahead)
    return judged('differs', 'known-mistake', mistake, mistake.wrong);
  if (best === undefined) return undefined;
  const another = most(
    'score',
    bench.facts.filter(
      ({ place, label, cover, ownCover }) =>
        place.isOnly &&
        label >= only.label &&
        cover >= only.cover &&
        ownCover < only.own &&
        bench.question.reading.units.length <= only.words &&
        bench.leavesName(place),
    ),
  );
  if (another !== undefined && another.score > best.score - only.behind)
    return judged('differs', 'only-another', another, another.label * 0.9);
  const rivals = bench.plain.filter((one) => one !== best && one.score > best.score - rival && one.cover >= rivalCover);
  const isOpposite = bench.isOpposite(best);
  if (best.contrary > 0 && !isOpposite && best.cover >= contrary.cover && best.reverse >= contrary.reverse)
    return rivals.some((one) => one.contrary === 0 && one.reverse >= words.reverse && !bench.isOpposite(one))
      ? undefined
      : judged('differs', 'contrary', best, best.cover * 0.85);
  if (best.contrary > 0) return undefined;
  if (isOpposite) {
    const isNear = best.cover >= polarity.cover || (best.label >= polarity.label && best.cover >= polarity.least);
    const isSure =
      isNear &&
      best.reverse >= polarity.reverse &&
      bench.sharesEnd(best.place) &&
      rivals.every((one) => bench.isOpposite(one));
    return isSure ? judged('differs', 'polarity', best, best.cover * 0.85) : undefined;
  }
  const isSaid =
    best.cover >= words.cover &&
    best.reverse >= words.reverse &&
    bench.question.reading.polarity === best.place.own.polarity &&
    !best.place.isHearsay &&
    bench.endsIn(best.place) &&
    !bench.isForeign(best.place) &&
    !bench.leavesName(best.place) &&
    !(best.place.isOnly && ALSO.test(bench.question.text)) &&
    rivals.every((one) => one.contrary === 0 && !bench.isOpposite(one));
  return isSaid ? judged('said', 'same-words', best, best.cover * 0.9) : undefined;
}

/** Judges a statement by how it compares with the places of a topic. */
export function decide(question: Question, likenesses: readonly Likeness[]): Judged {
  const bench = new Bench(question, likenesses);
  const nearest = most('score', bench.plain);
  // what a note tells of the past is neither said nor wrong
  if (TOLD.test(question.text)) return judged('new', 'unsure', nearest, 0);
  const coded = most(
    'score',
    bench.plain.filter((one) => one.code !== 0 && one.cover >= TUNING.code),
  );
  if (coded !== undefined)
    return coded.code > 0 ? judged('said', 'same-code', coded, 0.9) : judged('differs', 'other-code', coded, 0.85);
  const known = byExamEra(bench) ?? (question.reading.quantities.length > 0 ? byQuantities(bench) : byWords(bench));
  if (known !== undefined && known.sure >= TUNING.leastSure) return known;
  const isLike = nearest !== undefined && nearest.cover >= TUNING.quantities.cover;
  return judged('new', isLike ? 'unsure' : 'nothing-like-it', nearest, 1 - (nearest?.cover ?? 0));
}

import { most, type Bench } from './bench.ts';
import { has } from './count-quantities.ts';
import { judged, type Judged } from './judged.ts';
import { pattern } from './pattern.ts';
import { isToldOtherwise, no } from './told-otherwise.ts';
import { only } from './place.ts';
import { TUNING } from './tuning.ts';

/** Always, for everybody, by itself: more than what is said without it. */
const wholly = pattern((of) => of.wholly);
/** What is so in one case alone: 객체 잠금을 켠 뒤. */
const CASE = / [뒤후때]$/;
/** It is so there, too: the contrary of *only*. */
const also = pattern((of) => of.paste.also);

/** What a value is without what explains it: us-east-1(버지니아 북부)만. */
const valueOf = (text: string): string => text.replace(/\s?\(.*|만$/g, '');

/** A statement of words alone. */
export function byWords(bench: Bench): Judged | undefined {
  const best = most('score', bench.plain);
  const mistake = most(
    'wrong',
    bench.corrections.filter(
      (one) =>
        one.wrong >= TUNING.wrong.words &&
        one.wrongReverse >= TUNING.wrong.reverse &&
        one.wrong > one.ownCover + TUNING.wrong.ahead &&
        bench.question.reading.units.length >= TUNING.wrong.units &&
        bench.question.reading.polarity === one.place.wrong?.polarity &&
        // a mistake about how many there are is not made where one of them is named
        one.place.wrong.quantities.every((each) => has(bench.question.reading.quantities, each)),
    ),
  );
  if (mistake !== undefined && mistake.wrong > (best?.cover ?? 0) - TUNING.wrong.ahead)
    return judged('differs', 'known-mistake', mistake, mistake.wrong);
  if (best === undefined) return undefined;
  const another =
    // 만든 뒤에는 못 켬 is what 만들 때만 says, too
    only().test(bench.question.text) || no().test(bench.question.text)
      ? undefined
      : most(
          'score',
          bench.facts.filter(
            ({ place, label, cover, ownCover }) =>
              place.isOnly &&
              !bench.question.text.includes(valueOf(place.statement.text)) &&
              label >= TUNING.only.label &&
              cover >= TUNING.only.cover &&
              ownCover < TUNING.only.own &&
              bench.question.reading.units.length <= TUNING.only.words &&
              bench.leavesName(place),
          ),
        );
  if (another !== undefined && another.score > best.score - TUNING.only.behind)
    return judged('differs', 'only-another', another, another.label * 0.9);
  const rivals = bench.plain.filter(
    (one) => one !== best && one.score > best.score - TUNING.rival && one.cover >= TUNING.rivalCover,
  );
  const isOpposite = bench.isOpposite(best);
  // what leads from one to the other says both: 꺼져 있음 → 켜기
  if (best.contrary > 0 && /→|->/.test(bench.question.text)) return undefined;
  if (
    best.contrary > 0 &&
    !isOpposite &&
    best.cover >= TUNING.contrary.cover &&
    best.reverse >= TUNING.contrary.reverse
  )
    return rivals.some((one) => one.contrary === 0 && one.reverse >= TUNING.words.reverse && !bench.isOpposite(one))
      ? undefined
      : judged('differs', 'contrary', best, best.cover * 0.85);
  if (best.contrary > 0) return undefined;
  if (isOpposite) {
    const isNear =
      best.cover >= TUNING.polarity.cover ||
      (best.label >= TUNING.polarity.label && best.cover >= TUNING.polarity.least);
    const isSure =
      isNear &&
      best.place.statement.kind !== 'signal' &&
      best.reverse >= TUNING.polarity.reverse &&
      (best.label >= TUNING.polarity.label || !CASE.test(best.place.statement.about)) &&
      bench.sharesEnd(best.place) &&
      rivals.every((one) => bench.isOpposite(one));
    return isSure ? judged('differs', 'polarity', best, best.cover * 0.85) : undefined;
  }
  const isSaid =
    best.cover >= TUNING.words.cover &&
    best.reverse >= TUNING.words.reverse &&
    !best.place.isHearsay &&
    bench.endsIn(best.place) &&
    !bench.isForeign(best.place) &&
    !bench.leavesName(best.place) &&
    !(
      wholly().test(bench.question.text) && !wholly().test(`${best.place.statement.about} ${best.place.statement.text}`)
    ) &&
    bench.isInOnePart(best) &&
    !isToldOtherwise(bench.question, best.place) &&
    !(also().test(bench.question.text) && (best.place.isOnly || best.cover < TUNING.words.clause)) &&
    rivals.every((one) => one.contrary === 0 && !bench.isOpposite(one));
  return isSaid ? judged('said', 'same-words', best, best.cover) : undefined;
}

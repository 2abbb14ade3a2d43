import { mainOf } from './count-quantities.ts';
import type { Likeness, Question } from './likeness.ts';
import type { Place } from './place.ts';
import { isSame } from './compare-quantities.ts';
import { hit, type Unit } from './reading.ts';
import { TUNING } from './tuning.ts';
import { isAside } from './same-words.ts';

/** What the best of some likenesses is chosen by. */
type By = 'label' | 'wrong' | 'score';

/** The likeness that has most of something. */
export const most = (by: By, all: readonly Likeness[]): Likeness | undefined =>
  all.reduce<Likeness | undefined>((best, one) => (best === undefined || one[by] > best[by] ? one : best), undefined);

const lastOf = (units: readonly Unit[]): Unit | undefined => units.findLast((unit) => !isAside(unit));

/** Half of a word is found. */
const HALF = 0.4;

/** Everything that one statement is compared by: all its likenesses, the best first. */
export class Bench {
  readonly question: Question;
  /** Places that say what is so: no traps, scenarios and corrections. */
  readonly plain: readonly Likeness[];
  readonly facts: readonly Likeness[];
  readonly corrections: readonly Likeness[];

  /** Words that tell something: no name of the page, and nothing that only bounds a number. */
  readonly telling: readonly Unit[];

  constructor(question: Question, likenesses: readonly Likeness[]) {
    this.question = question;
    const { reading, names } = question;
    this.telling = reading.units.filter((unit) => !isAside(unit) && !unit.keys.some((key) => names.has(key)));
    this.plain = likenesses.filter(
      ({ place: { statement, isCorrection } }) =>
        statement.kind !== 'trap' && statement.kind !== 'scenario' && !isCorrection,
    );
    this.facts = this.plain.filter(({ place }) => place.statement.kind === 'fact');
    this.corrections = likenesses.filter(
      ({ place: { statement } }) => statement.kind === 'correction' && statement.status !== 'simplified',
    );
  }

  isOpposite({ place }: Likeness): boolean {
    const { polarity } = this.question.reading;
    return polarity !== 'both' && place.own.polarity !== 'both' && polarity !== place.own.polarity;
  }

  /** Neither what the place says nor what it says it of goes the way of the statement. */
  isContrary(one: Likeness): boolean {
    return this.isOpposite(one) && one.place.about.polarity !== this.question.reading.polarity;
  }

  /** What the statement ends in stands in the place: its verb, mostly. */
  endsIn({ own, about }: Place): boolean {
    const last = lastOf(this.question.reading.units);
    return last === undefined || hit(last, own.terms) > HALF || hit(last, about.terms) > HALF;
  }

  /** Both end in the same. */
  sharesEnd(place: Place): boolean {
    const last = lastOf(place.own.units);
    const isShort = last === undefined || place.own.units.length <= 2;
    return this.endsIn(place) && (isShort || hit(last, this.question.reading.terms) > HALF);
  }

  /** Names another service that the statement does not: itself, or in the head of its column. */
  isForeign({ own, about, statement }: Place): boolean {
    const { reading, heading, names, isOther } = this.question;
    return [...own.units, ...(statement.about.includes(' / ') ? about.units : [])].some(
      (unit) =>
        hit(unit, reading.terms) === 0 && unit.keys.some((key) => isOther(key) && !names.has(key) && !heading.has(key)),
    );
  }

  /** It is a name that the place has not. */
  isName(unit: Unit, { own, about }: Place): boolean {
    const { names, heading, isOther } = this.question;
    return (
      hit(unit, own.terms) === 0 &&
      hit(unit, about.terms) === 0 &&
      !isAside(unit) &&
      !unit.keys.some((key) => names.has(key) || heading.has(key)) &&
      (unit.capital || unit.keys.some((key) => isOther(key) || /^[a-z0-9]*\d[a-z0-9]*$/.test(key)))
    );
  }

  /** The statement has a name that the place has not. */
  leavesName(place: Place): boolean {
    return this.question.reading.units.some((unit) => this.isName(unit, place));
  }

  /** A word of the statement, and no name of the page, stands in the label; of what it only counts the last one: 함수 30개 are no layers of a function. */
  isOfLabel({ about }: Place): boolean {
    const { reading, heading } = this.question;
    const last = lastOf(about.units);
    return (
      this.telling.some((unit) => hit(unit, about.terms) > HALF) &&
      (last === undefined ||
        this.telling.length > 1 ||
        reading.quantities.some(({ dimension, bound }) => dimension !== 'number' || bound) ||
        [reading.terms, heading].some((terms) => hit(last, terms) > HALF))
    );
  }

  /** Every quantity of the statement is one of the place, or stands right beside it: a value and its condition. */
  tellsAll(one: Likeness): boolean {
    const near = this.plain.filter(({ place }) => place.statement.anchor === one.place.statement.anchor);
    return mainOf(this.question.reading.quantities).every(
      (quantity) => one.agreed.includes(quantity) || near.some(({ agreed }) => agreed.includes(quantity)),
    );
  }

  /** What the statement says stands in one clause of the place: not the subject of one and the verb of another. */
  isInOnePart({ place, cover }: Likeness): boolean {
    const { reading, weigh } = this.question;
    const clauses = place.clauses;
    if (clauses.length < 2) return true;
    const all = reading.units.reduce((sum, unit) => sum + weigh(unit), 0);
    const best = Math.max(
      ...clauses.map((clause) =>
        reading.units.reduce(
          (sum, unit) =>
            sum + weigh(unit) * Math.max(hit(unit, clause.terms), TUNING.about * hit(unit, place.about.terms)),
          0,
        ),
      ),
    );
    return best >= all * cover * TUNING.words.clause;
  }

  /** The same amount, but at most there and at least here. */
  isTurned({ place }: Likeness): boolean {
    return this.question.reading.quantities.some((one) =>
      place.own.quantities.some(
        (other) =>
          isSame(one, other) &&
          ((one.side !== undefined && other.side !== undefined && one.side !== other.side) ||
            (one.bound === 'least' && other.bound === 'most') ||
            (one.bound === 'most' && other.bound === 'least')),
      ),
    );
  }
}

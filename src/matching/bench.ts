import { hit, type Likeness, type Place, type Question } from './likeness.ts';
import { isSame } from './quantities.ts';
import type { Unit } from './reading.ts';
import { ASIDES } from './same-words.ts';

/** What the best of some likenesses is chosen by. */
type By = 'label' | 'wrong' | 'score';

/** The likeness that has most of something. */
export const most = (by: By, all: readonly Likeness[]): Likeness | undefined =>
  all.reduce<Likeness | undefined>((best, one) => (best === undefined || one[by] > best[by] ? one : best), undefined);

const lastOf = (units: readonly Unit[]): Unit | undefined =>
  units.findLast(({ keys }) => !keys.some((key) => ASIDES.has(key)));

/** Half of a word is found. */
const HALF = 0.4;

/** Everything that one statement is compared by: all its likenesses, the best first. */
export class Bench {
  readonly question: Question;
  /** Places that say what is so: no traps, scenarios and corrections. */
  readonly plain: readonly Likeness[];
  readonly facts: readonly Likeness[];
  readonly corrections: readonly Likeness[];

  constructor(question: Question, likenesses: readonly Likeness[]) {
    this.question = question;
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

  /** Names another service that the statement does not. */
  isForeign({ own }: Place): boolean {
    const { reading, heading, names, isOther } = this.question;
    return own.units.some(
      (unit) =>
        hit(unit, reading.terms) === 0 && unit.keys.some((key) => isOther(key) && !names.has(key) && !heading.has(key)),
    );
  }

  /** The statement has a name that the place has not. */
  leavesName({ own, about }: Place): boolean {
    const { reading, names, heading, isOther } = this.question;
    return reading.units.some(
      (unit) =>
        hit(unit, own.terms) === 0 &&
        hit(unit, about.terms) === 0 &&
        !unit.keys.some((key) => names.has(key) || heading.has(key)) &&
        unit.keys.some((key) => isOther(key) || (/^[a-z0-9]+$/.test(key) && (unit.capital || /\d/.test(key)))),
    );
  }

  /** The same amount, but at most there and at least here. */
  isTurned({ place }: Likeness): boolean {
    return this.question.reading.quantities.some((one) =>
      place.own.quantities.some(
        (other) =>
          isSame(one, other) &&
          ((one.bound === 'least' && other.bound === 'most') || (one.bound === 'most' && other.bound === 'least')),
      ),
    );
  }
}

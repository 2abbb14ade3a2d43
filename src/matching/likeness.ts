import { measures } from '#matching/measures';
import { countQuantities, has, mainOf } from './count-quantities.ts';
import { only, type Part, type Place } from './place.ts';
import type { Quantity } from './quantities.ts';
import { hit, termsOf, type Reading, type Unit } from './reading.ts';
import { TUNING } from './tuning.ts';

/** How a statement of a note compares with a place of a page. Shares are from 0 to 1, the rest are counts. */
export interface Likeness {
  readonly place: Place;
  /** What of the statement the place says, with what it is about and what stands beside it; and the place's own words alone. */
  readonly cover: number;
  readonly ownCover: number;
  /** What of the label or heading the statement says, and of the whole place. */
  readonly label: number;
  readonly reverse: number;
  /** What of the place's own words alone the statement says. */
  readonly ownReverse: number;
  /** What of the statement a correction has as wrong, and what of that the statement says. */
  readonly wrong: number;
  readonly wrongReverse: number;
  /** Quantities of the statement that count, that are the place's, that are none of it, and that are on another side there. */
  readonly quantities: number;
  readonly agreeing: number;
  /** The quantities that agree, and of nothing else. */
  readonly agreed: readonly Quantity[];
  readonly differing: number;
  readonly turned: number;
  /** Quantities that the place has of several things, and the statement does not say of which. */
  readonly unclear: number;
  /** Quantities (or words) that are those of exam material only, and those that a correction has as wrong. */
  readonly examEra: number;
  readonly wrongQuantities: number;
  /** What of the statement exam material says, where it says it in the same words. */
  readonly examCover: number;
  /** Words whose contrary stands in the place. */
  readonly contrary: number;
  /** The place's own words say something else altogether. */
  readonly isApart: boolean;
  /** 1 for the same code, -1 for another of the kind. */
  readonly code: number;
  readonly score: number;
}

/** What it takes to compare a statement of a note with the places of one topic. */
export interface Question {
  readonly text: string;
  readonly reading: Reading;
  /** What it says to be the same: 같은 리전. */
  readonly same: readonly string[];
  /** Its words, and those by which its quantities ask to be called in a label. */
  readonly called: ReadonlySet<string>;
  /** Words before a bar or an equals sign. */
  readonly head: ReadonlySet<string>;
  /** Its parts that each have a number of their own. */
  readonly parts: readonly Part[];
  /** Words of the headings above. */
  readonly heading: ReadonlySet<string>;
  /** The topic's own names. */
  readonly names: ReadonlySet<string>;
  /** How many statements of pages have a term, and how much a unit says. */
  readonly weigh: (unit: Unit) => number;
  /** For each word those that say its contrary. */
  readonly contraries: ReadonlyMap<string, readonly string[]>;
  /** Tells whether a term is the name of another topic. */
  readonly isOther: (term: string) => boolean;
}

/** Tells whether one text says of another what the other says of the same: 다른 리전 and 같은 리전. */
const isOfAnother = (other: string, same: readonly string[]): boolean =>
  same.some((noun) => new RegExp(measures().paste.other.replaceAll('_', noun)).test(other));

/** Numbers that exam material has, with all words that tell them from those of today: 뷰어 이벤트 5초. */
const saysExamNumbers = ({ reading }: Question, { examEra }: Place): boolean =>
  examEra !== undefined &&
  examEra.words.length > 0 &&
  examEra.words.every((unit) => hit(unit, reading.terms) > 0) &&
  mainOf(reading.quantities).every((one) => has(examEra.reading.quantities, one));

/** What exam material says in words: 버킷을 만들 때만 켤 수 있다. */
function saysExamWords({ text, reading, weigh }: Question, { examEra }: Place): boolean {
  if (examEra === undefined || examEra.reading.quantities.length > 0 || examEra.words.length === 0) return false;
  const { units, polarity } = examEra.reading;
  const sum = (list: readonly Unit[]): number => list.reduce((all, unit) => all + weigh(unit), 0);
  return (
    polarity === reading.polarity &&
    (!examEra.isOnly || only().test(text)) &&
    sum(units.filter((unit) => hit(unit, reading.terms) > 0)) >= sum(units) * TUNING.examEra.words
  );
}

const none: ReadonlySet<string> = new Set();

/** Compares a statement with a place. */
export function compare(question: Question, place: Place): Likeness {
  const { reading, called, heading, names, weigh, isOther } = question;
  const { own, about } = place;
  const share = (units: readonly Unit[], part: (unit: Unit) => number): number => {
    const all = units.reduce((sum, unit) => sum + weigh(unit), 0);
    return all === 0 ? 0 : units.reduce((sum, unit) => sum + weigh(unit) * part(unit), 0) / all;
  };
  const cover = share(reading.units, (unit) =>
    Math.max(hit(unit, own.terms), TUNING.about * hit(unit, about.terms), TUNING.beside * hit(unit, place.beside)),
  );
  const reverse = share([...own.units, ...about.units], (unit) => hit(unit, reading.terms));
  const counts = countQuantities(question, place);
  const isExamWords = counts.quantities > 0 ? saysExamNumbers(question, place) : saysExamWords(question, place);
  const opposed = reading.units.flatMap(({ keys }) => keys).filter(
    (key) =>
      !own.terms.has(key) &&
      !about.terms.has(key) &&
      question.contraries.get(key)?.some((other) => own.terms.has(other) && !reading.terms.has(other)) === true,
  ).length; // prettier-ignore
  const { text } = place.statement;
  const apart = isOfAnother(question.text, place.same) || isOfAnother(text, question.same) ? 1 : 0;
  const foreign = about.units.filter(({ keys }) =>
    keys.some((key) => isOther(key) && !names.has(key) && !reading.terms.has(key) && !heading.has(key)),
  ).length;
  const isCell = place.statement.about.includes(' / ');
  const isCode = reading.codes.length > 0 && own.codes.length > 0;
  const agreement = counts.quantities === 0 ? 0 : counts.agreeing / counts.quantities;
  return {
    place,
    cover,
    ownCover: share(reading.units, (unit) => hit(unit, own.terms)),
    label: share(about.units, (unit) => Math.max(hit(unit, called), TUNING.heading * hit(unit, heading))),
    reverse,
    ownReverse: own.units.length === 0 ? 1 : share(own.units, (unit) => hit(unit, reading.terms)),
    wrong: place.wrong === undefined ? 0 : share(reading.units, (unit) => hit(unit, place.wrong?.terms ?? termsOf([]))),
    wrongReverse: place.wrong === undefined ? 0 : share(place.wrong.units, (unit) => hit(unit, reading.terms)),
    ...counts,
    examEra: isExamWords ? 1 : counts.examEra,
    examCover: isExamWords
      ? share(reading.units, (unit) =>
          Math.max(hit(unit, about.terms), hit(unit, place.examEra?.reading.terms ?? none)),
        )
      : 0,
    isApart:
      own.units.length > 0 && own.units.every((unit) => hit(unit, reading.terms) === 0 && hit(unit, heading) === 0),
    contrary: opposed + apart,
    code: !isCode ? 0 : reading.codes.some((code) => own.codes.includes(code)) ? 1 : -1,
    score:
      TUNING.score.cover * cover +
      TUNING.score.reverse * reverse +
      TUNING.score.quantities * agreement -
      (isCell ? TUNING.otherService * foreign : 0),
  };
}

import type { PageStatement } from './page-statements.ts';
import { isComparable, isSame, readQuantities, type Quantity } from './quantities.ts';
import { readStatement, termsOf, type Reading, type Unit } from './reading.ts';
import { ASIDES, CONTRARIES } from './same-words.ts';
import type { Lexicon } from './lexicon.ts';
import { TUNING } from './tuning.ts';

/** A part of a value, and what it is said of one by one. */
interface Part extends Reading {
  readonly each: readonly string[];
}

/** A statement of a page, read once. */
export interface Place {
  readonly statement: PageStatement;
  readonly own: Reading;
  readonly about: Reading;
  /** Of a correction: what notes say. */
  readonly wrong: Reading | undefined;
  /** Of a fact: quantities of the value in exam material, and its words that are not in today's. */
  readonly examEra: { readonly quantities: readonly Quantity[]; readonly words: readonly Unit[] } | undefined;
  /** The parts of a value that each have a number of their own: `쓰기 4MB, 읽기 8MB`. */
  readonly parts: readonly Part[];
  /** Words of the statements before and behind in the same part of the page. */
  beside: ReadonlySet<string>;
  /** It says that nothing else does: `SQS만`. */
  readonly isOnly: boolean;
  /** It tells what once was, or what is wrongly said. */
  readonly isHearsay: boolean;
  /** It belongs to the corrections. */
  readonly isCorrection: boolean;
}

const ONLY = /(?<![\d천백십, 미])(?:만|뿐)(?=[ ,.·(]|$|이다|\s?된다)/;
const PART = /,(?!\d)|;|(?<=[가-힣A-Za-z%])\)?나 | 또는 /;
const HEARSAY = /예전|옛 |옛말|더 이상|보기[는가에]|틀린|틀리|오해|[였했갔났샀쌌]다\.?$/;

/** Reads the parts of a value; a value of one part has none. */
function readParts(text: string, lexicon: Lexicon): readonly Part[] {
  const parts = text
    .split(PART)
    .map((part) => ({ ...readStatement(part, lexicon), each: eachOf(part) }))
    .filter(({ quantities }) => quantities.length > 0);
  return parts.length > 1 ? parts : [];
}

/** Reads a statement of a page; `readAbout` reads what it is about, which many statements share. */
export function readPlace(statement: PageStatement, lexicon: Lexicon, readAbout: (text: string) => Reading): Place {
  const own = readStatement(statement.text, lexicon);
  const { examEra, wrong } = statement;
  let parts: readonly Part[] | undefined;
  return {
    statement,
    own,
    about: readAbout(statement.about),
    wrong: wrong === undefined ? undefined : readStatement(wrong, lexicon),
    examEra:
      examEra === undefined
        ? undefined
        : {
            quantities: readQuantities(examEra),
            words: readStatement(examEra, lexicon).units.filter(({ keys }) => !keys.some((key) => own.terms.has(key))),
          },
    // few places are ever asked for theirs
    get parts() {
      return (parts ??= own.quantities.length > 1 ? readParts(statement.text, lexicon) : []);
    },
    beside: new Set(),
    isOnly: ONLY.test(statement.text),
    isHearsay: HEARSAY.test(statement.text),
    isCorrection: statement.anchor.startsWith('correction-'),
  };
}

/** How a statement of a note compares with a place of a page. Shares are from 0 to 1, the rest are counts. */
export interface Likeness {
  readonly place: Place;
  /** What of the statement the place says, with what it is about and what stands beside it; and the place's own words alone. */
  readonly cover: number;
  readonly ownCover: number;
  /** What of the label or heading the statement says, and of the whole place. */
  readonly label: number;
  readonly reverse: number;
  /** What of the statement a correction has as wrong. */
  readonly wrong: number;
  /** Quantities of the statement that count, that are the place's, that are none of it, and that are on another side there. */
  readonly quantities: number;
  readonly agreeing: number;
  readonly differing: number;
  readonly turned: number;
  /** Quantities (or words) that are those of exam material only, and those that a correction has as wrong. */
  readonly examEra: number;
  readonly wrongQuantities: number;
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
  /** Words of the headings above. */
  readonly heading: ReadonlySet<string>;
  /** The topic's own names. */
  readonly names: ReadonlySet<string>;
  /** How many statements of pages have a term, and how much a unit says. */
  readonly weigh: (unit: Unit) => number;
  /** Tells whether a term is the name of another topic. */
  readonly isOther: (term: string) => boolean;
}

/** How much of a unit stands among some terms. */
export const hit = ({ keys, parts }: Unit, terms: ReadonlySet<string>): number =>
  keys.some((key) => terms.has(key))
    ? 1
    : parts.length === 0
      ? 0
      : (TUNING.part * parts.filter((part) => terms.has(part)).length) / parts.length;

/** Words by which quantities ask to be called in a label. */
const CALLED = {
  time: ['시간', '간격'],
  money: ['요금'],
  size: ['크기'],
  number: ['개수'],
  speed: [],
  share: [],
} as const;

const SAME = /(?:같은|동일한?)\s?([가-힣A-Za-z]{2,6}?)(?=[의에을를이가과와 ,.]|$)/g;

/** Tells whether one text says of another what the other says of the same: 다른 리전 and 같은 리전. */
const isOfAnother = (other: string, same: string): boolean =>
  [...same.matchAll(SAME)].some(([, noun = '']) =>
    new RegExp(`(?:다른|교차|크로스)\\s?${noun}|${noun}(?:이|가)?\\s?(?:다른|다르|넘)`).test(other),
  );

const has = (list: readonly Quantity[], one: Quantity): boolean => list.some((other) => isSame(one, other));

/** One or two of something is said of everything. */
const isFew = ({ dimension, amount, bound }: Quantity): boolean =>
  dimension === 'number' && amount <= 2 && bound === undefined;

/** Quantities that say something: a plain one besides others does not. */
const mainOf = (all: readonly Quantity[]): readonly Quantity[] =>
  all.length < 2 ? all : all.filter(({ amount, dimension }) => amount !== 1 || dimension !== 'number');

/** What a number is said of one by one: 임계값마다, 노드당, 예산 하나에. */
const EACH = /([가-힣A-Za-z0-9]+?)(?:마다|당(?=[ ,)]|$)|\s(?:하나|한 개)(?:에|의|당|마다|는|가))/g;
const eachOf = (text: string): readonly string[] => [...text.matchAll(EACH)].map(([, noun = '']) => noun);

/** A number that the place has for something else: 쓰기 8MB where it says 쓰기 4MB, 읽기 8MB. */
function isElsewhere({ parts }: Place, one: Quantity, { terms }: Reading, text: string): boolean {
  // what all parts say tells none of them apart
  const telling = ({ units }: Reading): Unit[] =>
    units.filter(
      (unit) => !unit.keys.some((key) => ASIDES.has(key)) && !parts.every((part) => hit(unit, part.terms) > 0),
    );
  const isMeant = (part: Reading): boolean => telling(part).some((unit) => hit(unit, terms) > 0);
  const holders = parts.filter(({ quantities }) => has(quantities, one));
  const others = parts.filter(
    ({ quantities }) => !has(quantities, one) && quantities.some((q) => isComparable(q, one)),
  );
  if (holders.length === 0 || others.length === 0) return false;
  // 최대 5개, 임계값마다 10개: of one budget it is five
  const each = eachOf(text);
  if (holders.every((part) => part.each.length > 0 && !part.each.some((noun) => each.includes(noun)))) return true;
  return holders.every((part) => telling(part).length > 0 && !isMeant(part)) && others.some(isMeant);
}

function compareQuantities(reading: Reading, place: Place, text: string) {
  const main = mainOf(reading.quantities);
  const elsewhere = main.filter((one) => isElsewhere(place, one, reading, text));
  const called = place.statement.kind === 'fact' ? place.about.quantities : [];
  const told = [...place.own.quantities, ...called].filter((one) => !has(elsewhere, one));
  const isRival = (one: Quantity, other: Quantity): boolean => isComparable(one, other) && !isSame(one, other);
  const bounded = main.filter(
    (one) =>
      (one.bound === 'most' || one.bound === 'usual') &&
      place.own.quantities.some((other) => other.bound === one.bound && isRival(one, other)) &&
      !told.some((other) => other.bound === one.bound && isSame(one, other)),
  ).length;
  const apart = main
    .filter((one) => !isFew(one))
    .filter((one) => place.own.quantities.some((other) => isRival(one, other)) && !has(told, one)).length;
  const only = (list: readonly Quantity[]): number => main.filter((one) => has(list, one) && !has(told, one)).length;
  return {
    quantities: main.length,
    agreeing: main.filter((one) => has(told, one)).length,
    differing: Math.max(bounded, apart),
    turned: Math.max(bounded, elsewhere.length),
    examEra: only(place.examEra?.quantities ?? []),
    wrongQuantities: only(place.wrong?.quantities ?? []),
  };
}

/** Compares a statement with a place. */
export function compare(question: Question, place: Place): Likeness {
  const { reading, heading, names, weigh, isOther } = question;
  const { own, about } = place;
  const share = (units: readonly Unit[], part: (unit: Unit) => number): number => {
    const all = units.reduce((sum, unit) => sum + weigh(unit), 0);
    return all === 0 ? 0 : units.reduce((sum, unit) => sum + weigh(unit) * part(unit), 0) / all;
  };
  const called = new Set([...reading.terms, ...reading.quantities.flatMap(({ dimension }) => CALLED[dimension])]);
  const cover = share(reading.units, (unit) =>
    Math.max(hit(unit, own.terms), TUNING.about * hit(unit, about.terms), TUNING.beside * hit(unit, place.beside)),
  );
  const reverse = share([...own.units, ...about.units], (unit) => hit(unit, reading.terms));
  const counts = compareQuantities(reading, place, question.text);
  const exam = place.examEra;
  const isExamWords =
    exam !== undefined &&
    exam.words.length > 0 &&
    counts.quantities > 0 &&
    exam.words.every((unit) => hit(unit, reading.terms) > 0) &&
    mainOf(reading.quantities).every((one) => has(exam.quantities, one));
  const opposed = reading.units.flatMap(({ keys }) => keys).filter(
    (key) =>
      !own.terms.has(key) &&
      !about.terms.has(key) &&
      CONTRARIES.get(key)?.some((other) => own.terms.has(other) && !reading.terms.has(other)) === true,
  ).length; // prettier-ignore
  const { text } = place.statement;
  const apart = isOfAnother(question.text, text) || isOfAnother(text, question.text) ? 1 : 0;
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
    wrong: place.wrong === undefined ? 0 : share(reading.units, (unit) => hit(unit, place.wrong?.terms ?? termsOf([]))),
    ...counts,
    examEra: isExamWords ? 1 : counts.examEra,
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

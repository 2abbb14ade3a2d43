import type { Bench } from './bench.ts';
import { has, isDefaultOnlyHere, mainOf } from './count-quantities.ts';
import type { Judged } from './judged.ts';
import type { Likeness } from './likeness.ts';
import { isLabelled } from './place.ts';
import { isComparable, isSame } from './compare-quantities.ts';
import type { Quantity } from './quantities.ts';
import { TUNING } from './tuning.ts';

/** Both are the default, or both the most: no number beside it is meant. */
const isSameBound = (one: Quantity, held: readonly Quantity[]): boolean =>
  one.bound !== undefined && held.some((other) => isSame(one, other) && other.bound === one.bound);

/** A place has another number that could be the one of the statement; the beginning of a range is none. */
function hasRival(asked: readonly Quantity[], there: readonly Quantity[]): boolean {
  const free = asked.filter((one) => !isSameBound(one, there));
  return there.some(
    (other) => other.bound !== 'least' && free.some((one) => isComparable(one, other)) && !has(asked, other),
  );
}

const LIST = /\d[^·]* · [^·]*\d/;
/** Values side by side, of which the head of the column names each, and one of them here: 1~5분 · 3~5시간 · 5~12시간. */
const isOneOfList = (asked: readonly Quantity[], { statement: { text }, own }: Likeness['place']): boolean =>
  LIST.test(text) && own.quantities.some((one) => one.bound !== 'least' && !has(asked, one));

/** The same number twice, and there once beside others: 캐시 16TiB, 저장 16TiB. */
export const isRepeated = (asked: readonly Quantity[], held: readonly Quantity[]): boolean =>
  asked.some(
    (one) => asked.filter((other) => isSame(one, other)).length > held.filter((other) => isSame(one, other)).length,
  );

const BARE = /(?<![\d.,A-Za-z])\d{2,}(?![\d.,]*\d|[A-Za-z])/g;
/** Numbers that are no quantities are the same: 포트 5439. */
const hasNumbersOf = ({ statement }: Likeness['place'], text: string): boolean => {
  const numbers = statement.text.match(BARE) ?? [];
  return numbers.length > 0 && numbers.every((number) => text.includes(number));
};

/** A cell of a table, of which the statement names another column: 표준은 정확히 한 번, where FIFO is. */
function isOfOtherColumn({ question: { text }, plain }: Bench, { about }: Likeness['place']['statement']): boolean {
  const cut = about.lastIndexOf(' / ') + 3;
  return plain.some(
    ({ place: { statement: other } }) =>
      cut > 2 &&
      other.about.startsWith(about.slice(0, cut)) &&
      text.includes(other.about.slice(cut)) &&
      !text.includes(about.slice(cut)),
  );
}

/**
 * Tells whether what seems said is sure to be. Words are, where the statement has half of the place's, too. A number is, where no
 * other one is in its place: a fact of one value, or one whose label the statement has; a sentence that has half of the statement's
 * words itself, whatever its heading lends, or that no fact of the page could be meant instead of.
 */
export function isSure(bench: Bench, { reason, at }: Judged): boolean {
  const { question, facts } = bench;
  const kind = at?.place.statement.kind;
  if (at === undefined || kind === 'signal' || reason === 'same-code') return true;
  if (isOfOtherColumn(bench, at.place.statement)) return false;
  const asked = mainOf(question.reading.quantities);
  const { quantities } = at.place.own;
  const isValue = kind !== 'fact' || at.ownReverse >= TUNING.sure.value || hasNumbersOf(at.place, question.text);
  if (reason === 'same-words')
    return (
      at.reverse >= TUNING.sure.reverse &&
      isValue &&
      !isDefaultOnlyHere(question.text, at.place.statement) &&
      question.reading.polarity === at.place.own.polarity
    );
  if (isRepeated(asked, quantities) || isOneOfList(asked, at.place)) return false;
  if (reason === 'same-quantities' && !asked.some((one) => has(quantities, one)) && !isValue) return false;
  return isLabelled(at.place.statement)
    ? at.cover + at.label >= TUNING.sure.labelled && (at.label >= TUNING.sure.label || !hasRival(asked, quantities))
    : at.ownCover >= TUNING.sure.own || !facts.some(({ place }) => hasRival(asked, place.own.quantities));
}

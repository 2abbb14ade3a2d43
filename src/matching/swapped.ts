import { pattern } from './pattern.ts';
import { areDistinct, has } from './count-quantities.ts';
import type { PageStatement } from './page-statements.ts';
import { readQuantities, type Quantity } from './quantities.ts';
import type { Reading } from './reading.ts';
import { ASIDES } from './same-words.ts';

/** A number or a range, and the words of what it is of. */
interface Labelled {
  readonly quantities: readonly Quantity[];
  readonly terms: readonly string[];
  readonly end: number;
}

/** A range, or so many of so many. */
const RANGE = /^\s?[~–∼중/-]?\s?$/;
/** What is so for each of something is of that: 스캔한 1TB에 5달러. */
const EACH = /^(?:에|당|마다)\s?$/;
/** What stands in brackets right behind a number is of that, but for another one. */
const bracketed = pattern((of) => of.paste.bracket);
/** What stands before a mark outside of brackets is of the number before; a point without a space stands between names: Standard-IA·Glacier. */
const BEFORE = /^.*(?:[,;/]|·\s)(?![^(]*\))/s;

/** The numbers of a text, each with the words between it and the one before, and those in brackets behind it. */
function labelledIn(text: string, read: (text: string) => Reading): Labelled[] {
  const found: Labelled[] = [];
  for (const one of readQuantities(text)) {
    const last = found.at(-1);
    const from = last?.end ?? 0;
    if (one.start < from) continue;
    const between = text.slice(from, one.start);
    const isRange = last !== undefined && RANGE.test(between) && last.quantities[0]?.dimension === one.dimension;
    const bracket = bracketed().exec(text.slice(one.end))?.[0] ?? '';
    const label = between.replace(BEFORE, '');
    // Flexible 1~5분(Expedited)·3~5시간(Standard): what stands before the first is of all
    const terms = [...read(bracket === '' ? label : bracket).terms].filter((term) => !ASIDES.has(term));
    // 배치하면 300: a condition is none of what holds without
    if (/면\s/.test(label)) terms.push('면');
    if (last !== undefined && EACH.test(between)) terms.push(...last.terms);
    if (isRange) found.pop();
    found.push({
      quantities: isRange ? [...last.quantities, one] : [one],
      terms: isRange && bracket === '' ? [...last.terms, ...terms] : terms,
      end: one.end + bracket.length,
    });
  }
  return found;
}

/** Whether a number is of others by all that a text says, and of none that have it: bulk는 1~5분. */
function isOfOthers(number: readonly Quantity[], said: readonly string[], there: readonly Labelled[]): boolean {
  const isHeld = ({ quantities }: Labelled): boolean => number.every((one) => has(quantities, one));
  // 7일(604,800초): the same once more
  const held = there.filter((one) => isHeld(one) && one.terms.length > 0);
  const others = there.filter((one) => !isHeld(one));
  const isOf = (some: readonly Labelled[], term: string): boolean => some.some(({ terms }) => terms.includes(term));
  const isOwn = (term: string): boolean => isOf(held, term) && !isOf(others, term);
  return (
    held.length > 0 &&
    held.every(({ terms }) => terms.some(isOwn)) &&
    said.some((term) => isOf(others, term) && !isOf(held, term)) &&
    !said.some(isOwn)
  );
}

/** Where a text has the number of one thing with the name of another, and a page says which is whose: GET 3,500, PUT 5,500. */
export function swappedIn(
  text: string,
  { text: today }: PageStatement,
  read: (text: string) => Reading,
): readonly [number, number] | undefined {
  const [here, there] = [labelledIn(text, read), labelledIn(today, read)];
  const spanOf = (all: readonly Quantity[] = []): readonly [number, number] | undefined => {
    const [first, last] = [all[0], all.at(-1)];
    return first && last && [first.start, last.end];
  };
  const [only, ...more] = here;
  if (only !== undefined && more.length === 0)
    // a number of things, or of nothing that is said, is none of another's
    return (only.quantities.length > 1 || areDistinct(only.quantities)) &&
      isOfOthers(only.quantities, [...read(text).terms], there)
      ? spanOf(only.quantities)
      : undefined;
  const names = ({ terms, quantities }: Labelled, said: readonly string[]): boolean =>
    terms.some(
      (term) =>
        said.includes(term) &&
        there.every((other) => !other.terms.includes(term) || quantities.every((one) => has(other.quantities, one))),
    );
  const rest = [...read(text.slice(here.at(-1)?.end)).terms];
  // 3,500 PUT 5,500 GET: the names stand behind
  if (there.some((one) => names(one, rest))) return undefined;
  const all = readQuantities(text);
  const told = here.flatMap(({ quantities, terms }) => {
    const isHeld = (one: Labelled): boolean => quantities.every((each) => has(one.quantities, each));
    // what a name is said to have must be told of another one, too
    const isTold = (one: Labelled): boolean => one.quantities.some((each) => has(all, each));
    // PUT 3,500, GET 3,500: what is right of one is not of the other
    const isTwice = here.some(
      (one) => one.quantities !== quantities && quantities.every((each) => has(one.quantities, each)),
    );
    const named = there.filter((one) => names(one, terms) && (isTwice || isTold(one)));
    return named.length === 0 || !there.some((one) => isHeld(one) && names(one, one.terms))
      ? []
      : [{ quantities, isTwice, isOwn: named.some(isHeld) }];
  });
  const isRight = told.some(({ isOwn }) => isOwn);
  return spanOf(told.find(({ isOwn, isTwice }) => !isOwn && (isTwice || !isRight))?.quantities);
}

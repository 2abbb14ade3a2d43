import type { StatementMatcher } from '../../matching/matcher.ts';
import type { PageStatement } from '../../matching/page-statements.ts';
import { pattern } from '../../matching/pattern.ts';
import type { Quantity } from '../../matching/quantities.ts';
import { isComparable, isSame } from '../../matching/compare-quantities.ts';
import { no } from '../../matching/told-otherwise.ts';
import { GUESS_SURE } from './seeming.ts';
import type { Checked } from './checked.ts';
import { isLeftOpen, isOpposed } from './deciding-words.ts';
import type { PastedStatement } from './read-paste.ts';

const sole = pattern((of) => of.paste.sole);
/** It says that there is no other way, of which the place says nothing: that is more than what it says. */
const isSoleWay = (text: string, { about, text: there }: PageStatement): boolean =>
  sole().test(text) && !sole().test(about + there) && !no().test(there);

const over = pattern((of) => of.paste.over, 'i');
/** The place tells that something is over, and the statement speaks as if it were not. */
const isOver = (text: string, { about, text: there }: PageStatement): boolean =>
  over().test(`${about} ${there}`) && !over().test(text) && !no().test(text);

/** What seems said and is not: by words that the place has, and says otherwise, or says nothing of. */
export const isUnproven = (
  { text, lead, headings }: PastedStatement,
  { place, kind, sure }: Checked,
  { read }: StatementMatcher,
): boolean =>
  place !== undefined &&
  (isSoleWay(text, place) ||
    (kind === 'said' && isOver(text, place)) ||
    isLeftOpen(text, place, lead !== '' && headings[0] === lead) ||
    (kind === 'likely' && sure <= GUESS_SURE && read(text).quantities.length === 0 && isOpposed(text, place)));

const least = pattern((of) => of.paste.least, 'i');
/** Several values side by side, each of something else. */
const LIST = / · |\/ /;
/**
 * The number that is called the least of something, and is not: its place has a lower one that is the least. The smallest of what is
 * counted otherwise (1일, and 4시간 by the hour) is the least, too.
 */
export function wrongLeast(text: string, place: PageStatement, { read }: StatementMatcher): Quantity | undefined {
  const { quantities } = read(text);
  const [one] = quantities;
  if (one === undefined || quantities.length > 1 || LIST.test(place.text)) return undefined;
  if (one.bound !== 'least' && (one.bound !== undefined || !least().test(text.slice(0, one.start)))) return undefined;
  const there = read(place.text).quantities.filter((other) => isComparable(one, other));
  const lowest = there.filter(({ bound, amount }) => bound === 'least' && amount < one.amount);
  return lowest.length > 0 && there.some((other) => isSame(other, one)) ? one : undefined;
}

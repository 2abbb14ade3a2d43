import { hasOwnNumber } from './correction.ts';
import type { Lexicon } from './lexicon.ts';
import { pattern } from './pattern.ts';
import type { Place } from './place.ts';
import { isToldOtherwise, type ReadText } from './told-otherwise.ts';

/** Says that there is nothing else, or no exception: a place that does not say so may say the opposite. */
const only = pattern((of) => of.parts.sole, 'u');

/** A word of the statement whose contrary stands in the place. */
const hasContrary = ({ reading }: ReadText, { own, about }: Place, { contraries }: Lexicon): boolean =>
  reading.units.some(({ keys }) =>
    keys.some(
      (key) =>
        !own.terms.has(key) &&
        !about.terms.has(key) &&
        contraries.get(key)?.some((other) => own.terms.has(other) && !reading.terms.has(other)) === true,
    ),
  );

/** Something in a statement is not as the place has it, however like it is: a number, a no, an only, what it is said of. */
export const speaksAgainst = (statement: ReadText, place: Place, lexicon: Lexicon): boolean =>
  hasOwnNumber(statement.text, place.statement) ||
  (only().test(statement.text) && !only().test(place.statement.text)) ||
  (statement.reading.polarity === 'yes' && place.own.polarity === 'no') ||
  hasContrary(statement, place, lexicon) ||
  isToldOtherwise(statement, place);

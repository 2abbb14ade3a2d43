import { hasOwnNumber } from './correction.ts';
import { hasRival } from './is-sure.ts';
import type { Lexicon } from './lexicon.ts';
import type { PageStatement } from './page-statements.ts';
import type { Place } from './place.ts';
import { readQuantities } from './quantities.ts';
import { isToldOtherwise, type ReadText } from './told-otherwise.ts';

/** Says that there is nothing else, or no exception: a place that does not say so may say the opposite. */
const ONLY = /고정(?!\s?(?:크기|비용|IP))|무조건|절대|오직|딱|뿐|[\p{L})]만(?=[\s,.)]|$)/u;

const FIXED = /고정|무조건 \d|뿐|둘만|\d[^\s\d]*만(?=[\s,.)]|$)/;
/** Says that there is one value and no other, where the place has more: 30초 고정, of 30초 또는 10초. */
export const isOneOfMore = (text: string, place: PageStatement): boolean =>
  FIXED.test(text) &&
  !FIXED.test(place.text) &&
  (place.text.includes(' 또는 ') || hasRival(readQuantities(text), readQuantities(place.text)));

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
  (ONLY.test(statement.text) && !ONLY.test(place.statement.text)) ||
  (statement.reading.polarity === 'yes' && place.own.polarity === 'no') ||
  hasContrary(statement, place, lexicon) ||
  isToldOtherwise(statement, place);

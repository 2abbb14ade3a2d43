import { pattern } from '../../matching/pattern.ts';

/** What says something by itself, whatever stands on the line before it: an arrow, an equals sign, a colon, a name with what is said of it. */
const own = pattern((of) => of.paste.own);
/** A line that ends so goes on in the next, which may have its number. */
const goesOn = pattern((of) => of.paste.goesOn);
export const startsAnew = (line: string, before: string): boolean =>
  own().test(line) || (/\d/.test(line) && !goesOn().test(before));

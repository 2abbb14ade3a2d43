import type { StatementMatcher } from '../../matching/matcher.ts';
import { pattern } from '../../matching/pattern.ts';

/** What was so once, beside what is. */
const former = pattern((of) => of.former, 'gi');
/** What stands in brackets right behind a name is part of it: Glacier(Flexible) 최소 90일. */
const qualifier = pattern((of) => of.paste.qualifier, 'g');
/** A name behind its letters: TA(Transfer Acceleration). */
const spelt = pattern((of) => of.paste.spelt, 'g');

/** A statement without what it says of once, and with the names that it spells out in place of their letters; all stands where it stood. */
export const bareText = (text: string, { mentionsOf }: StatementMatcher): string =>
  text
    .replace(former(), (was) => ' '.repeat(was.length))
    .replace(spelt(), (all, letters: string, name: string) =>
      mentionsOf(name, '').length > 0 && name.replace(/[^A-Z]/g, '') === letters
        ? `${name} `.padStart(all.length)
        : all,
    )
    .replace(qualifier(), ' $1 ');

import { escapeForPattern, latinWords, NoteText } from './note-text.ts';
import { has, readQuantities, type Quantity } from './quantities.ts';
import type { ReferenceRow } from './reference.ts';
import { GENERIC, NEGATION } from './wording.ts';

/** Something that was so once, read for looking for it. */
export interface Row {
  readonly source: ReferenceRow;
  readonly about: ReadonlySet<string>;
  /** Words that may stand above the statement, too: the names of its subject. */
  readonly names: readonly string[];
  /** The other words, of a row with a quantity. */
  readonly words: readonly string[];
  readonly quantities: readonly Quantity[];
  /** Of a row without a quantity: its words, one after the other. */
  readonly pattern: RegExp | undefined;
  /** Names and quantities of what is so: a note that has them knows. */
  readonly today: readonly string[];
  readonly todayQuantities: readonly Quantity[];
}

const ONLY = '(?:만|뿐|밖에)(?![가-힣]{2})';
const DENIED = '(?:없|않|못|불가|미지원|아니|아님|(?<![가-힣])안\\s?[가-힣])';

/** The words of a phrase, one after the other with little between them; what denies or excludes may be said in other words. */
function patternOf(words: readonly string[]): RegExp {
  const parts = words.map((word) => {
    if (NEGATION.test(word) || /^(?:안|됨|된다|함)$/.test(word)) return DENIED;
    const only = /^(.*?)(?:에)?(?:만|뿐)$/.exec(word)?.[1];
    const bare = `(?<![비미불무])${escapeForPattern(only ?? word)}`;
    return only === undefined ? bare : `${bare}[에로]?${only === '' ? '' : '\\s?'}${ONLY}`;
  });
  const distinct = parts.filter((part, at) => part !== DENIED || parts[at - 1] !== DENIED);
  const joined = distinct.map((part, at) => (at === 0 ? part : `[^,.;|]{0,${part === DENIED ? 6 : 10}}?${part}`));
  return new RegExp(joined.join(''), 'i');
}

/** Reads a row; `isName` tells the names of its subject. */
export function readRow(source: ReferenceRow, about: ReadonlySet<string>, isName: (word: string) => boolean): Row {
  const quantities = readQuantities(source.was);
  const all = source.was.split(/\s+/);
  const was = new NoteText(source.was);
  const others = all.filter((word) => !isName(word));
  return {
    ...{ source, about, quantities },
    names: all.filter(isName).map((word) => word.toLowerCase()),
    words: others.filter((word) => !/^[\d,.]/.test(word) && !GENERIC.has(word)).map((word) => word.toLowerCase()),
    pattern: quantities.length > 0 ? undefined : patternOf(others),
    today: latinWords(source.now).filter((word) => !was.has(word)),
    todayQuantities: readQuantities(source.now).filter(({ isBare }) => !isBare),
  };
}

/** Tells whether a statement that has the old words has today's, too: then it knows. */
export const knows = ({ today, todayQuantities }: Row, line: NoteText, quantities: readonly Quantity[]): boolean =>
  (today.length > 0 && today.every((word) => line.has(word))) ||
  (todayQuantities.length > 0 && todayQuantities.every((one) => has(quantities, one)));

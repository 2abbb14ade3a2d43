import { matchesOf } from '../korean/matches-of.ts';

/** Letters, and digits among them, that may be short for something; neither a part of an address nor what brackets explain. */
const SHORT = /(?<![\w:/.$`@-])(?:\d[A-Za-z]|[A-Za-z]{2})[A-Za-z]{0,6}(?:-[A-Za-z]{2,10})?(?![\w/(-]|[.:][A-Za-z])/g;
/** Digits that stand for a word: 1Z. */
const DIGITS: Readonly<Record<string, string>> = { 1: 'o', 2: 't', 3: 't' };
/** So many letters at the beginning of a word stand for it, and so many capitals for the words of a name. */
const LEAST_BEGINNING = 4;
const MOST_INITIALS = 4;
/** ChangeMessageVisibility is a name, and no word. */
const CAMEL = /[a-z][A-Z]/;
/** So many words a name has at most. */
const LONGEST = 4;

/** The letters stand in a word in this order, the first at its beginning. */
function isWithin(letters: string, word: string): boolean {
  let at = 0;
  for (const letter of letters) {
    const found = word.indexOf(letter, at);
    if (found < 0 || (at === 0 && found > 0)) return false;
    at = found + 1;
  }
  return true;
}

/** One word for another: its beginning (inst), or only consonants of it (msg, Std). */
const standsFor = (short: string, word: string): boolean =>
  word.length > short.length + 1 &&
  (short.length >= LEAST_BEGINNING || !/[aeiou]/.test(short.slice(1))) &&
  (word.startsWith(short) || (/^.[^aeiou]{2,}$/.test(short) && isWithin(short, word)));

/** Every word gives its first letter, and some of those behind it: MPU of multipart upload. */
function areInitials(short: string, words: readonly string[]): boolean {
  const [word, ...rest] = words;
  if (word === undefined) return short === '';
  for (let many = 1; many <= short.length - rest.length; many += 1)
    if (isWithin(short.slice(0, many), word) && areInitials(short.slice(many), rest)) return true;
  return false;
}

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[ \-/]/)
    .filter(Boolean);

/** Tells whether letters are short for a name: `GDA` for Glacier Deep Archive, `Int-Tiering` for Intelligent-Tiering, `msg` for message. */
export function isShortFor(short: string, name: string): boolean {
  const words = wordsOf(name);
  const parts = wordsOf(short.replace(/^\d/, (digit) => DIGITS[digit] ?? digit));
  const [first = ''] = parts;
  const isCapital = /^\d?[A-Z]+(?:-|$)/.test(short);
  if (parts.length > 1 && parts.length < words.length)
    return isCapital && parts.at(-1) === words.at(-1) && areInitials(first, words.slice(0, -1));
  if (parts.length > 1)
    return (
      parts.length === words.length &&
      parts.every(
        (part, at) =>
          part === words[at] || standsFor(part, words[at] ?? '') || (part === 'int' && words[at]?.startsWith(part)),
      )
    );
  if (words.length === 1) return !CAMEL.test(name) && standsFor(first, words[0] ?? '');
  return isCapital && first.length <= MOST_INITIALS && areInitials(first, words);
}

/** A row of English words. */
const ENGLISH = /[A-Za-z][A-Za-z0-9]*(?:[ -][A-Za-z][A-Za-z0-9]*)*/g;

/** How often some texts have each English name, and each part of one. */
export function countNames(texts: Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const [row] of matchesOf(text, ENGLISH)) {
      const words = row.split(' ');
      for (let from = 0; from < words.length; from += 1)
        for (let to = from + 1; to <= Math.min(words.length, from + LONGEST); to += 1) {
          const name = words.slice(from, to).join(' ');
          counts.set(name, (counts.get(name) ?? 0) + 1);
        }
    }
  return counts;
}

/** What letters are short for among some names: those that begin with them or whose words do before the rest, then the name said most. */
export function longFor(short: string, names: ReadonlyMap<string, number>): string | undefined {
  const areFirst = (name: string): boolean =>
    wordsOf(name)
      .map((word) => word.charAt(0))
      .join('') === short.toLowerCase();
  const ranked = [...names].flatMap(([name, count]) =>
    isShortFor(short, name)
      ? [{ name, count, isFirst: areFirst(name) || name.toLowerCase().startsWith(short.toLowerCase()) }]
      : [],
  );
  return ranked.sort(
    (x, y) => Number(y.isFirst) - Number(x.isFirst) || y.count - x.count || (x.name < y.name ? -1 : 1),
  )[0]?.name;
}

/** Gives a text with what its abbreviations stand for in their places; `meant` says which name is meant by one, if it knows. */
export const spellOut = (text: string, meant: (short: string) => string | undefined): string =>
  text.replaceAll(SHORT, (short) => meant(short) ?? short);

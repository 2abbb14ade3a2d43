import { isComparable, isSame } from '../../matching/compare-quantities.ts';
import { boundsOf } from '../../matching/clauses.ts';
import type { StatementMatcher, Verdict } from '../../matching/matcher.ts';
import type { PageStatement } from '../../matching/page-statements.ts';
import { pattern } from '../../matching/pattern.ts';
import type { Quantity } from '../../matching/quantities.ts';
import { hit, type Unit } from '../../matching/reading.ts';
import { isAside } from '../../matching/same-words.ts';
import { seemsSaid } from '../../matching/seems-said.ts';
import { sharesNames } from './judge-parts.ts';
import { createListTest } from './list-claims.ts';

/** It tells something of what it names. */
const sentence = pattern((of) => of.paste.sentence);

/** Names of several words, as what was named anew has them: Managed Service for Apache Flink. */
const LONG_NAMES = /[A-Z]\w+(?: (?:for )?[A-Z]\w+){2,}/g;

/** A statement of pasted notes, and what it is about. */
interface Asked {
  readonly text: string;
  readonly heading: string;
  readonly clauses: readonly { readonly text: string; readonly start: number; readonly end: number }[];
  readonly subjects: readonly string[];
  /** Those that are only mentioned, too. */
  readonly about: readonly string[];
}

/** Tells of places how the words of one statement stand to theirs. */
export function createWordTests({ text, heading, clauses, subjects, about }: Asked, matcher: StatementMatcher) {
  const { lexicon, read } = matcher;
  const { units, quantities, polarity } = read(text);
  /** Some texts have the word, or it is a name of the topic. */
  const isOf = (topic: string, unit: Unit, texts: readonly string[]): boolean =>
    texts.some((one) => hit(unit, read(one).terms) > 0) ||
    unit.keys.some((key) => lexicon.owners.get(key)?.includes(topic));
  /** It says no more than what a fact is of, a label without its value, or one word. */
  const isBare = ({ topic, about: of, text: value }: PageStatement): boolean => {
    const isLabel =
      units.every((unit) => isOf(topic, unit, [of, heading])) ||
      (read(value).quantities.length > 0 && !sentence().test(text));
    return quantities.length === 0 && polarity === 'yes' && (isLabel || units.length < 2);
  };
  /** Words are held against a fact of something that has a name, which neither they nor the heading have. */
  const isUnnamed = ({ reason, place }: Verdict): boolean => {
    if (place === undefined || quantities.length > 0 || reason === 'other-quantity') return false;
    const names = read(place.about).units.filter(({ capital }) => capital);
    return names.length > 0 && names.every((name) => [text, heading].every((one) => hit(name, read(one).terms) === 0));
  };
  /** A number is right, and a clause beside it says what neither its place nor another one does: 15분이고 무제한으로 늘릴 수 있다. */
  const hasMore = ({ topic, about: of, text: value, called = [] }: PageStatement): boolean =>
    boundsOf(text, new RegExp(lexicon.claimWords.parts, 'g')).some((bound) => {
      const clause = text.slice(...bound);
      const said = read(clause);
      const strange = said.units.filter(
        (unit) => !isAside(unit) && !isOf(topic, unit, [value, of, heading, ...called]),
      );
      return (
        said.quantities.length === 0 &&
        strange.length > 1 &&
        seemsSaid(clause, heading, subjects, matcher, isBare) === undefined
      );
    });
  /** A number stands in a clause that has a word of what a fact is called: it is of that. */
  const isOfPlace =
    ({ about: of, called = [], text: value }: PageStatement) =>
    ([from, to]: readonly [number, number]): boolean =>
      clauses
        .filter(({ start, end }) => start <= from && end >= to)
        .flatMap(({ start, end }) => read(text.slice(start, end)).units)
        .some((unit) => !isAside(unit) && hit(unit, read([of, value, ...called].join(', ')).terms) > 0);
  /** It says some of the same, on a page that the words or the heading name. */
  const isNear = (place: PageStatement | undefined): place is PageStatement =>
    place !== undefined && !isBare(place) && about.includes(place.topic);
  /** What shares only a name with it, or is torn from what it denies, is no place for it. */
  const isNearest = (place: PageStatement | undefined): boolean =>
    isNear(place) &&
    (place.kind === 'fact' || read(place.text).polarity === polarity) &&
    !sharesNames(text, place, matcher);
  /** It seems to say the same: no word that the place does not say, too, and no number where the place has another. */
  const isAlike = ({ reason, place }: Verdict): boolean => {
    const isOther = (there: Quantity): boolean =>
      quantities.some((one) => isComparable(one, there)) && !quantities.some((one) => isSame(one, there));
    return (
      reason === 'likely' &&
      isNear(place) &&
      units.every((unit) => isOf(place.topic, unit, [place.text, place.about])) &&
      !read(place.text).quantities.some(isOther)
    );
  };
  /** It has the name that a place says is the one of today. */
  const isNamedAnew = ({ text: value }: PageStatement): boolean =>
    value.match(LONG_NAMES)?.some((name) => text.includes(name)) === true;
  const hasAll = createListTest(text, matcher);
  /** The place of some topics that seems to say the same, if any: of what says something, and of what lists names all of them. */
  const seemsIn = (topics: readonly string[]): PageStatement | undefined =>
    clauses.length > 0 || sentence().test(text) || /[=→:|,·/]/.test(text)
      ? seemsSaid(text, heading, topics, matcher, (one) => isBare(one) || !hasAll(one))
      : undefined;
  return { hasAll, hasMore, isAlike, isBare, isNamedAnew, isNearest, isOfPlace, isUnnamed, seemsIn };
}

import { has, mainOf } from './count-quantities.ts';
import type { StatementMatcher } from './matcher.ts';
import type { PageStatement } from './page-statements.ts';
import { isScope, type Place } from './place.ts';
import { hit, type Unit } from './reading.ts';
import { no } from './told-otherwise.ts';
import { isAside } from './same-words.ts';
import { speaksAgainst } from './speaks-against.ts';

/** So much of what a text says, by how rare its words are, stands in the place, its labels or its page's name; with numbers less is enough. */
const ENOUGH = { words: 0.8, numbers: 0.6 } as const;
/** So many words of the text stand in the place itself, or its numbers do. */
const LEAST_WORDS = 2;

/** What a number is of each of something, and no other: 1TiB마다 250MiB/s. */
const each = /(?:마다|당) ?(?:\d|$)/;

/** The place of some topics that has all numbers and nearly all words of a text, and says nothing against it: it seems to say the same. */
export function seemsSaid(
  text: string,
  heading: string,
  topics: readonly string[],
  { read, places, lexicon, weight }: StatementMatcher,
  isBare: (place: PageStatement) => boolean,
): PageStatement | undefined {
  const reading = read(text);
  const units = reading.units.filter((unit) => !isAside(unit));
  const numbers = mainOf(reading.quantities);
  const statement = { text, reading, heading: read(heading).terms };
  const sum = (list: readonly Unit[]): number => list.reduce((all, unit) => all + weight(unit), 0);
  const whole = sum(units);
  const must = new RegExp(lexicon.claimWords.must, 'i');
  const figures = text.match(/(?<![A-Za-z\d.])\d[\d.,]*/g) ?? [];
  let best: { place: Place; score: number } | undefined;
  const isNamed = (column: string): boolean =>
    read(column).units.some((unit) => !isAside(unit) && hit(unit, reading.terms) > 0);
  /** A cell of a row of which the text names another column: stop 해도, of what stands below 재부팅. */
  const isOtherColumn = (about: string, topic: string): boolean => {
    const cut = about.lastIndexOf(' / ') + 3;
    const column = about.slice(cut);
    return (
      about.split(' / ').length > 2 &&
      !isNamed(column) &&
      places
        .of(topic)
        .some(({ statement: other }) => other.about.startsWith(about.slice(0, cut)) && isNamed(other.about.slice(cut)))
    );
  };
  for (const topic of topics) {
    const isName = ({ keys }: Unit): boolean => keys.some((key) => lexicon.owners.get(key)?.includes(topic) === true);
    // a page about a part of a service has the names of the service, too
    const isOfKin = ({ keys }: Unit): boolean =>
      keys.some((key) => lexicon.owners.get(key)?.some((owner) => `${topic}-`.startsWith(`${owner}-`)) === true);
    for (const place of places.of(topic)) {
      const { own, called, isHearsay, isCorrection, statement: told } = place;
      // what a correction is about is not so: of its words alone nothing is told
      const about = isCorrection && numbers.length === 0 ? own : place.about;
      if (isHearsay || told.kind === 'scenario' || told.kind === 'trap') continue;
      const found = units.filter((unit) => hit(unit, own.terms) + hit(unit, about.terms) + hit(unit, called) > 0);
      const share = sum(units.filter((unit) => found.includes(unit) || isName(unit))) / whole;
      if (share < (numbers.length > 0 ? ENOUGH.numbers : ENOUGH.words)) continue;
      if (isOtherColumn(told.about, topic)) continue;
      // of several the one that says most of it itself
      const score = share + sum(units.filter((unit) => hit(unit, own.terms) > 0)) / whole;
      // a fact says it with its numbers alone
      const isValue = told.kind === 'fact' && numbers.length > 0;
      if (best === undefined ? score === share && !isValue : score <= best.score) continue;
      // 계정당 역할 1,000개 says nothing of users: the number is of what the label has besides its scope
      const isOfLabel = (unit: Unit): boolean =>
        !isAside(unit) &&
        !isName(unit) &&
        !unit.keys.some(isScope) &&
        hit(unit, reading.terms) + hit(unit, statement.heading) > 0;
      if (isValue && units.length > 0 && !about.units.some(isOfLabel) && !units.some((unit) => hit(unit, called) > 0))
        continue;
      // /16: what is read as no quantity stands there as it is
      if (numbers.length === 0 && !figures.every((one) => `${told.about} ${told.text}`.includes(one))) continue;
      const there = own.quantities.filter(({ start }) => each.test(text) || !each.test(told.text.slice(0, start)));
      if (!numbers.every((one) => has([...there, ...about.quantities], one))) continue;
      if (numbers.length + found.filter((unit) => !isOfKin(unit)).length < LEAST_WORDS) continue;
      if (
        own.polarity !== reading.polarity ||
        no().test(told.text) !== no().test(text) ||
        // what has to be done says nothing of what is so without
        (must.test(told.text) && !must.test(text)) ||
        (told.kind === 'fact' && numbers.length === 0 && own.quantities.length > 0) ||
        speaksAgainst(statement, place, lexicon)
      )
        continue;
      if (!isBare(told)) best = { place, score };
    }
  }
  return best?.place.statement;
}

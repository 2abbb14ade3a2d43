import { measures } from '#matching/measures';
import type { Concept } from '../korean/vocabulary.ts';
import { isRival, isSame } from './compare-quantities.ts';
import { mainOf } from './count-quantities.ts';
import type { Context, StatementMatcher } from './matcher.ts';
import type { PageStatement } from './page-statements.ts';
import type { Place } from './place.ts';
import type { Quantity } from './quantities.ts';
import { hit, type Reading, type Unit } from './reading.ts';
import { openShortNames } from './short-names.ts';
import { speaksAgainst } from './speaks-against.ts';
import { placesByTerm } from './term-index.ts';

/** How places are ranked: what of the statement they say, what of it the statement says, its numbers, and whose page it is. */
const RANK = {
  reverse: 0.55,
  about: 0.95,
  /** What exam material or a known mistake says, and the sentence before or behind. */
  exam: 0.8,
  beside: 0.3,
  ownName: 0.2,
  quantity: { same: 0.5, exam: 0.45, rival: 0.2 },
  /** Of the section's own topic, of one whose name begins the same, of one that is named. */
  section: 0.5,
  kin: 0.25,
  named: 0.25,
  kind: { fact: 0.1, text: 0, scenario: -0.15, trap: -0.15, correction: -0.24, signal: -0.4, summary: 0 },
  /** Above all headings, a sentence of a correction, or long. */
  top: -0.3,
  corrected: -0.12,
  long: -0.3,
} as const;
/** What of the statement, and of the place's own words in it, is enough to say it; and of one whose numbers are there. */
const ENOUGH = { cover: 0.5, reverse: 0.3, numbered: 0.2 } as const;
/** So many words make a place long. */
const LONG = 12;
/** So many places are looked at closely. */
const CLOSELY = 200;
const MOST = 3;

/** A place, and how much of the statement speaks for it. */
export interface FoundPlace {
  readonly place: PageStatement;
  /** 0 and more, whosever page it is. */
  readonly likeness: number;
  /** It says enough of the statement, and nothing in that is not as the place has it. */
  readonly isBacked: boolean;
}

/** Finds the places of all pages that say most of what a statement says, the nearest first, each anchor once. */
export type FindPlaces = (text: string, context: Context) => readonly FoundPlace[];

const none: ReadonlySet<string> = new Set();
const stemOf = (topic: string): string => topic.split('-')[0] ?? topic;
/** Topics whose names begin the same: storage/s3 and storage/s3-lifecycle. */
export const areKin = (one: string, other: string): boolean => stemOf(one) === stemOf(other);

/** Every word by which a place may be found: its own, its label's, and what exam material or a mistake says. */
const termsOf = ({ own, about, called, examEra, wrong }: Place): ReadonlySet<string> =>
  new Set(
    [own.terms, about.terms, called, examEra?.reading.terms, wrong?.terms].flatMap((terms) => [...(terms ?? [])]),
  );

/** How well the numbers of a statement fit a place: as they are there, as they once were, or another one in their stead. */
function agreementOf(main: readonly Quantity[], { own, about, examEra, wrong }: Place): number {
  const held = [...own.quantities, ...about.quantities];
  const old = [examEra?.reading, wrong].flatMap((one) => one?.quantities ?? []);
  const { same, exam, rival } = RANK.quantity;
  const sum = main.reduce((all, one) => {
    if (held.some((other) => isSame(one, other))) return all + same;
    if (old.some((other) => isSame(one, other))) return all + exam;
    return all + (held.some((other) => isRival(one, other)) ? rival : 0);
  }, 0);
  return sum / Math.max(1, main.length);
}

/** How like a place is to a statement, and whether it says enough of it; `weigh` tells how much a word says of the place's topic. */
function compare({ units, terms, quantities }: Reading, place: Place, weigh: (unit: Unit) => number) {
  const { own, about, called, examEra, wrong, beside } = place;
  const share = (list: readonly Unit[], found: (unit: Unit) => number): number => {
    const all = list.reduce((sum, unit) => sum + weigh(unit), 0);
    return all === 0 ? 0 : list.reduce((sum, unit) => sum + weigh(unit) * found(unit), 0) / all;
  };
  const then = [examEra?.reading.terms ?? none, wrong?.terms ?? none];
  const cover = share(units, (unit) =>
    Math.max(
      hit(unit, own.terms),
      RANK.about * Math.max(hit(unit, about.terms), hit(unit, called)),
      RANK.exam * Math.max(...then.map((one) => hit(unit, one))),
      RANK.beside * hit(unit, beside),
    ),
  );
  // a size asks for what is called one, whatever else the statement calls it
  const asked = new Set([...terms, ...quantities.flatMap(({ dimension }) => measures().called[dimension])]);
  const reverse = share([...own.units, ...about.units], (unit) => hit(unit, asked));
  const main = mainOf(quantities);
  return {
    likeness: cover + RANK.reverse * reverse + agreementOf(main, place),
    isEnough:
      (cover >= ENOUGH.cover && share(own.units, (unit) => hit(unit, terms)) >= ENOUGH.reverse) ||
      (main.length > 0 && cover >= ENOUGH.numbered),
  };
}

/** What a place is worth before anything is compared. */
const rankOf = ({ statement: { kind, anchor }, own, isCorrection }: Place): number =>
  RANK.kind[kind] +
  (anchor === '' ? RANK.top : 0) +
  (isCorrection && kind === 'text' ? RANK.corrected : 0) +
  (own.units.length > LONG ? RANK.long : 0);

/** Opens all pages for looking up; the English words among the concepts are what abbreviations stand for, too. */
export function createPlaceFinder(matcher: StatementMatcher, concepts: readonly Concept[]): FindPlaces {
  const { places, weight, read, lexicon, subjectsOf } = matcher;
  const all: readonly Place[] = places.topics.flatMap((topic) => places.of(topic));
  const holders = placesByTerm(all, termsOf);
  const spell = openShortNames(places, lexicon, concepts);
  const weigherOf = (topic: string) => {
    const titles = lexicon.titles.get(topic) ?? none;
    return (unit: Unit): number => weight(unit) * (unit.keys.some((key) => titles.has(key)) ? RANK.ownName : 1);
  };

  /** The places that share most words with a statement, by its words alone and by whose page they are on. */
  function roughly({ units }: Reading, prior: (topic: string) => number): readonly Place[] {
    const scores = new Map<Place, number>();
    const add = (place: Place, more: number): void => void scores.set(place, (scores.get(place) ?? 0) + more);
    const whole = units.reduce((sum, unit) => sum + weight(unit), 0);
    for (const unit of units)
      for (const key of new Set([...unit.keys, ...unit.parts]))
        for (const place of holders.get(key) ?? []) add(place, weight(unit) / whole);
    for (const topic of places.topics) {
      const more = prior(topic);
      if (more > 0) for (const place of places.of(topic)) add(place, more);
    }
    return [...scores]
      .filter(([, score]) => score > RANK.kin)
      .sort(([, x], [, y]) => y - x)
      .slice(0, CLOSELY)
      .map(([place]) => place);
  }

  return (original, { topic, heading }) => {
    const subjects = new Set(subjectsOf(original, heading));
    const reading = read(spell(original, [topic ?? '', ...subjects], heading));
    const prior = (of: string): number =>
      (of === topic ? RANK.section : topic !== undefined && areKin(of, topic) ? RANK.kin : 0) +
      (subjects.has(of) ? RANK.named : 0);
    const best = new Map<string, { place: Place; likeness: number; isEnough: boolean; score: number }>();
    for (const place of roughly(reading, prior)) {
      const { topic: of, anchor } = place.statement;
      const { likeness, isEnough } = compare(reading, place, weigherOf(of));
      const score = likeness + prior(of) + rankOf(place);
      const key = `${of}#${anchor}`;
      if (score > (best.get(key)?.score ?? -1)) best.set(key, { place, likeness, isEnough, score });
    }
    const statement = { text: original, reading: read(original), heading: read(heading).terms };
    return [...best.values()]
      .sort((x, y) => y.score - x.score)
      .slice(0, MOST)
      .map(({ place, likeness, isEnough }) => ({
        place: place.statement,
        likeness,
        isBacked: isEnough && !speaksAgainst(statement, place, lexicon),
      }));
  };
}

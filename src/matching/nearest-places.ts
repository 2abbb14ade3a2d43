import type { Concept } from '../korean/vocabulary.ts';
import { countNames, longFor, spellOut } from './abbreviations.ts';
import { mainOf } from './count-quantities.ts';
import type { Context, StatementMatcher } from './match.ts';
import type { PageStatement } from './page-statements.ts';
import type { Place } from './place.ts';
import { isRival, isSame } from './compare-quantities.ts';
import type { Quantity } from './quantities.ts';
import { hit, type Unit } from './reading.ts';

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
  kind: { fact: 0.1, text: 0, scenario: -0.15, trap: -0.15, correction: -0.12, signal: -0.4, summary: 0 },
  /** Above all headings, of a correction, or long. */
  top: -0.3,
  correction: -0.12,
  long: -0.3,
} as const;
/** So many words make a place long. */
const LONG = 12;
/** So many places are looked at closely. */
const CLOSELY = 200;
/** Letters of an abbreviation that another topic than the section's may explain. */
const TELLING = 3;

/** A place, and how much of the statement speaks for it. */
interface FoundPlace {
  readonly place: PageStatement;
  /** 0 and more, whosever page it is. */
  readonly likeness: number;
}

/** Finds the places of all pages that say most of what a statement says, the nearest first, each anchor once. */
export type FindPlaces = (text: string, context: Context) => readonly FoundPlace[];

const ENGLISH_WORD = /^[A-Z]?[a-z]{3,}$/;
const MOST = 3;
const none: ReadonlySet<string> = new Set();
const stemOf = (topic: string): string => topic.split('-')[0] ?? topic;

/** Opens all pages for looking up; the English words among the concepts are what abbreviations stand for, too. */
export function createPlaceFinder(matcher: StatementMatcher, concepts: readonly Concept[]): FindPlaces {
  const { places, weight, read, lexicon, subjectsOf } = matcher;
  const all: readonly Place[] = places.topics.flatMap((topic) => places.of(topic));
  const holders = new Map<string, number[]>();
  const pages = new Map<string, number[]>();
  const add = (map: Map<string, number[]>, key: string, at: number): void => {
    if (map.get(key)?.push(at) === undefined) map.set(key, [at]);
  };
  for (const [at, { statement, own, about, called, examEra, wrong }] of all.entries()) {
    add(pages, statement.topic, at);
    for (const term of new Set(
      [own.terms, about.terms, called, examEra?.reading.terms ?? none, wrong?.terms ?? none].flatMap((terms) => [
        ...terms,
      ]),
    ))
      add(holders, term, at);
  }
  const common = new Map(
    concepts.flatMap(({ forms }) => forms.filter((form) => ENGLISH_WORD.test(form)).map((form) => [form, 1] as const)),
  );
  const names = new Map<string, ReadonlyMap<string, number>>();
  const namesOf = (topic: string): ReadonlyMap<string, number> => {
    const known =
      names.get(topic) ??
      new Map([
        ...common,
        ...countNames(
          (pages.get(topic) ?? []).flatMap((at) => {
            const { text = '', about = '' } = all[at]?.statement ?? {};
            return [text, about];
          }),
        ),
      ]);
    names.set(topic, known);
    return known;
  };
  const meanings = new Map<string, string | undefined>();
  function meant(short: string, [own = '', ...others]: readonly string[]): string | undefined {
    const topics = [own, ...(short.length < TELLING ? [] : others)];
    const isName = lexicon.vocabulary.conceptsOf(short.toLowerCase()) !== undefined;
    if (isName || topics.some((topic) => namesOf(topic).has(short))) return undefined;
    for (const topic of topics) {
      const key = `${topic} ${short}`;
      if (!meanings.has(key)) meanings.set(key, longFor(short, namesOf(topic)));
      const long = meanings.get(key);
      if (long !== undefined) return long;
    }
    return undefined;
  }

  return (original, { topic, heading }) => {
    const subjects = new Set(subjectsOf(original, heading));
    const text = spellOut(original, (short) => meant(short, [topic ?? '', ...subjects]));
    const { units, terms, quantities } = read(text);
    const main = mainOf(quantities);
    const prior = (of: string): number =>
      (of === topic ? RANK.section : topic !== undefined && stemOf(of) === stemOf(topic) ? RANK.kin : 0) +
      (subjects.has(of) ? RANK.named : 0);

    function likenessOf({ statement, own, about, called, examEra, wrong, beside }: Place): number {
      const titles = lexicon.titles.get(statement.topic) ?? none;
      const share = (list: readonly Unit[], found: (unit: Unit) => number): number => {
        let [sum, got] = [0, 0];
        for (const unit of list) {
          const weighed = weight(unit) * (unit.keys.some((key) => titles.has(key)) ? RANK.ownName : 1);
          sum += weighed;
          got += weighed * found(unit);
        }
        return sum === 0 ? 0 : got / sum;
      };
      const then = [examEra?.reading, wrong];
      const cover = share(units, (unit) =>
        Math.max(
          hit(unit, own.terms),
          RANK.about * Math.max(hit(unit, about.terms), hit(unit, called)),
          RANK.exam * Math.max(...then.map((one) => hit(unit, one?.terms ?? none))),
          RANK.beside * hit(unit, beside),
        ),
      );
      const reverse = share([...own.units, ...about.units], (unit) => hit(unit, terms));
      const held = [...own.quantities, ...about.quantities];
      const old = then.flatMap((one) => one?.quantities ?? []);
      const agreement = (one: Quantity): number =>
        held.some((other) => isSame(one, other))
          ? RANK.quantity.same
          : Math.max(
              old.some((other) => isSame(one, other)) ? RANK.quantity.exam : 0,
              held.some((other) => isRival(one, other)) ? RANK.quantity.rival : 0,
            );
      return (
        cover + RANK.reverse * reverse + main.reduce((sum, one) => sum + agreement(one), 0) / Math.max(1, main.length)
      );
    }

    const rough = new Float64Array(all.length);
    const whole = units.reduce((sum, unit) => sum + weight(unit), 0);
    for (const unit of units)
      for (const key of new Set([...unit.keys, ...unit.parts]))
        for (const at of holders.get(key) ?? []) rough[at] = (rough[at] ?? 0) + weight(unit) / whole;
    for (const [of, list] of pages) {
      const more = prior(of);
      if (more > 0) for (const at of list) rough[at] = (rough[at] ?? 0) + more;
    }
    const near = [...rough.keys()]
      .filter((at) => (rough[at] ?? 0) > RANK.kin)
      .sort((x, y) => (rough[y] ?? 0) - (rough[x] ?? 0));
    const best = new Map<string, FoundPlace & { readonly score: number }>();
    for (const at of near.slice(0, CLOSELY)) {
      const found = all[at];
      if (found === undefined) continue;
      const { statement: place, own, isCorrection } = found;
      const likeness = likenessOf(found);
      const score =
        likeness +
        prior(place.topic) +
        RANK.kind[place.kind] +
        (place.anchor === '' ? RANK.top : 0) +
        (isCorrection ? RANK.correction : 0) +
        (own.units.length > LONG ? RANK.long : 0);
      const key = `${place.topic}#${place.anchor}`;
      if (score > (best.get(key)?.score ?? -1)) best.set(key, { place, likeness, score });
    }
    return [...best.values()].sort((x, y) => y.score - x.score).slice(0, MOST);
  };
}

import { readPlace, type Place } from './place.ts';
import type { Lexicon } from './lexicon.ts';
import type { PageStatement } from './page-statements.ts';
import { readStatement, type Reading } from './reading.ts';
import { placesByTerm } from './term-index.ts';

/** The places of all pages, each page read when it is first asked for. */
export interface Places {
  readonly topics: readonly string[];
  readonly of: (topic: string) => readonly Place[];
  /** Those of a topic that have one of some terms, in what they say, in what they are about, or right beside. */
  readonly having: (topic: string, terms: Iterable<string>) => readonly Place[];
  /** Those of a topic that are wanted, without reading the others. */
  readonly only: (topic: string, isWanted: (statement: PageStatement) => boolean) => readonly Place[];
}

/** Words that stand right before and behind a place in its part of the page. */
const besideOf = (list: readonly Place[], at: number): Set<string> =>
  new Set(
    [list[at - 1], list[at + 1]].flatMap((other) =>
      other?.statement.anchor === list[at]?.statement.anchor ? [...(other?.own.terms ?? [])] : [],
    ),
  );

/** All words by which a statement can come near a place. */
const termsOfPlace = ({ own, about, beside, wrong, examEra }: Place): ReadonlySet<string> =>
  new Set([own, about, wrong, examEra?.reading].flatMap((one) => [...(one?.terms ?? [])]).concat(...beside));

/** Opens the places of some statements. */
export function openPlaces(statements: readonly PageStatement[], lexicon: Lexicon): Places {
  const pages = Map.groupBy(statements, ({ topic }) => topic);
  const abouts = new Map<string, Reading>();
  const readAbout = (text: string): Reading => {
    const reading = abouts.get(text) ?? readStatement(text, lexicon);
    abouts.set(text, reading);
    return reading;
  };
  const places = new Map<PageStatement, Place>();
  const placeOf = (statement: PageStatement): Place => {
    const place = places.get(statement) ?? readPlace(statement, lexicon, readAbout);
    places.set(statement, place);
    return place;
  };
  const known = new Map<string, readonly Place[]>();
  const of = (topic: string): readonly Place[] => {
    const before = known.get(topic);
    if (before !== undefined) return before;
    const list = (pages.get(topic) ?? []).map(placeOf);
    for (const [at, place] of list.entries()) place.beside = besideOf(list, at);
    known.set(topic, list);
    return list;
  };
  const holders = new Map<string, ReadonlyMap<string, readonly Place[]>>();
  return {
    topics: [...pages.keys()],
    only: (topic, isWanted) => (pages.get(topic) ?? []).filter(isWanted).map(placeOf),
    of,
    having(topic, terms) {
      const list = of(topic);
      const holding = holders.get(topic) ?? placesByTerm(list, termsOfPlace);
      holders.set(topic, holding);
      const found = new Set<Place>();
      for (const term of terms) for (const place of holding.get(term) ?? []) found.add(place);
      return list.filter((place) => found.has(place));
    },
  };
}

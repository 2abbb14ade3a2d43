import { TITLES, type NamePosting } from '../../names.ts';
import type { TermHits } from './hits.ts';
import type { OpenIndex } from '../look-up/open-index.ts';
import { TUNING } from '../../tuning.ts';

/** What the names of one topic say of a query. */
export interface NameMatch {
  readonly score: number;
  /** Weight of the query's terms that a name says. */
  readonly covered: number;
  /** Per term of the query: how much a name says it, 0–1. */
  readonly said: readonly number[];
  /** Per term of the query: how much the title says it, 0–1. */
  readonly titled: readonly number[];
  /** The same of its first title, the Korean one. */
  readonly first: readonly number[];
  /** How much of a name the query says at most, 0–1: `s3` says all of S3 and little of S3 File Gateway. */
  readonly called: number;
  /** The same of its titles. */
  readonly entitled: number;
}

/** What is said of one name: by unit, whole or by the words inside it, and by term of the query. */
interface Said {
  readonly topic: number;
  readonly name: number;
  readonly units: Map<number, { whole: number; readonly parts: Map<string, number> }>;
  readonly terms: number[];
}

/** Names of one topic are numbered below this. */
const NAMES = 4096;

/** One number for each name of each topic. */
const nameKey = ({ topic, name }: NamePosting): number => topic * NAMES + name;

/** For each topic the best name: how much of the name the query says, times how much of the query the name says. */
export function matchNames(hits: readonly TermHits[], index: OpenIndex, total: number): Map<number, NameMatch> {
  const names = new Map<number, Said>();
  const say = (term: string, posting: NamePosting, weight: number): Said => {
    const key = nameKey(posting);
    const said: Said = names.get(key) ?? { ...posting, units: new Map(), terms: hits.map(() => 0) };
    names.set(key, said);
    const unit = said.units.get(posting.unit) ?? { whole: 0, parts: new Map<string, number>() };
    said.units.set(posting.unit, unit);
    const share = weight * posting.share;
    if (posting.part) unit.parts.set(term, Math.max(share, unit.parts.get(term) ?? 0));
    else unit.whole = Math.max(share, unit.whole);
    return said;
  };
  hits.forEach((hit, at) => {
    for (const [term, weight] of hit.weightOf) {
      for (const posting of index.names(term)) {
        const said = say(term, posting, weight);
        said.terms[at] = Math.max(said.terms[at] ?? 0, weight * (posting.part ? TUNING.matchNames.part : 1));
      }
    }
    for (const { terms, weight } of hit.phrases) sayPhrase(terms, weight, at, index, say);
  });
  const best = new Map<number, NameMatch>();
  for (const { topic, name, units, terms } of names.values()) {
    const ofUnits = [...units.values()].map(
      ({ whole, parts }) => whole || [...parts.values()].reduce((a, b) => a + b, 0),
    );
    const precision = ofUnits.reduce((a, b) => a + b, 0);
    const covered = terms.reduce((sum, weight, at) => sum + weight * (hits[at]?.idf ?? 0), 0);
    const score =
      (name === 0 ? 1 : TUNING.matchNames.alias) *
      Math.min(1, precision) ** TUNING.weights.precision *
      (covered / total);
    const before = best.get(topic);
    best.set(topic, {
      score: Math.max(score, before?.score ?? 0),
      covered: Math.max(covered, before?.covered ?? 0),
      said: terms.map((weight, at) => Math.max(weight, before?.said[at] ?? 0)),
      titled:
        name < TITLES ? terms.map((weight, at) => Math.max(weight, before?.titled[at] ?? 0)) : (before?.titled ?? []),
      first: name === 0 ? terms : (before?.first ?? []),
      called: Math.max(Math.min(1, precision), before?.called ?? 0),
      entitled: Math.max(name < TITLES ? precision : 0, before?.entitled ?? 0),
    });
  }
  return best;
}

/** A name says an alternative of several terms when it has two of them or more. */
function sayPhrase(
  terms: readonly string[],
  weight: number,
  at: number,
  index: OpenIndex,
  say: (term: string, posting: NamePosting, weight: number) => Said,
): void {
  const postings = terms.flatMap((term) => index.names(term).map((posting) => ({ term, posting })));
  for (const found of Map.groupBy(postings, ({ posting }) => nameKey(posting)).values()) {
    const count = new Set(found.map(({ term }) => term)).size;
    if (count < 2) continue;
    for (const { term, posting } of found) {
      const said = say(term, posting, weight);
      said.terms[at] = Math.max(said.terms[at] ?? 0, (weight * count) / terms.length);
    }
  }
}

import { isVerb } from '../analyzer/analyzer.ts';
import { inverseFrequency } from '../index/inverse-frequency.ts';
import type { PhrasePosting, TermPostings } from '../index/record.ts';
import type { QueryTerm } from './query-term.ts';
import type { Weights } from './weights.ts';

/** One collection as ranking sees it. */
export interface RankedCollection {
  /** How many pages there are. */
  readonly pages: number;
  /** The page of each record. */
  readonly pageOf: Uint32Array;
  /** The first record of each page. */
  readonly firstOf: Uint32Array;
  readonly postings: (term: string) => TermPostings;
}

/** How well a page, and the best record in it, answers a query. */
export interface RankedPage {
  readonly page: number;
  readonly score: number;
  /** The record that answers best. */
  readonly record: number;
  /** Share of the query's weight that the page has, 0–1. */
  readonly coverage: number;
  /** How much a name of the page and the query are the same, 0–1. */
  readonly name: number;
  /** How much a question that the page answers and the query are the same, 0–1. */
  readonly asked: number;
  /** Most of the query that one record has, 0–1. */
  readonly together: number;
  /** How much of one name the query says, 0–1. */
  readonly called: number;
}

/** Where one term of a query stands. */
export interface TermHits {
  /** Inverse frequency times share. */
  readonly weight: number;
  /** Per record: strength, 0–1. */
  readonly records: ReadonlyMap<number, number>;
  /** Per page: saturated strength in its text. */
  readonly body: ReadonlyMap<number, number>;
  /** Per page: weight of the best alternative that stands there. */
  readonly present: ReadonlyMap<number, number>;
  readonly names: readonly Said[];
  readonly phrases: readonly Said[];
}
/** A term of the query in a phrase. */
interface Said extends PhrasePosting {
  readonly term: string;
  readonly weight: number;
}

/** Weight from which on an alternative is the thing itself. */
const SURE = 0.8;

/** How much a title says of a term at least for the page as a whole to be meant. */
const SAYS = 0.7;

/** What a word says, found once or more often. */
const strengthOf = (count: number): number => (count > 1 ? 1 : 0.7);

function collectHits(term: QueryTerm, collection: RankedCollection, weights: Weights, isAlone: boolean): TermHits {
  const records = new Map<number, number>();
  const body = new Map<number, number>();
  const present = new Map<number, number>();
  const [names, phrases]: [Said[], Said[]] = [[], []];
  const [inText, called] = [new Set<number>(), new Set<number>()];
  // where nothing is the thing itself, what is nearest to it stands for it
  const sure = SURE * Math.min(1, Math.max(...term.alternatives.map(({ weight }) => weight)));
  for (const { terms, weight } of term.alternatives) {
    const postings = terms.map((one) => collection.postings(one));
    for (const [record, strength] of recordsOfAll(postings))
      records.set(record, Math.max(weight * strength, records.get(record) ?? 0));
    const sums = new Map<number, number>();
    for (const [record, strength] of recordsOfAll(postings)) {
      const page = collection.pageOf[record] ?? 0;
      const lead = collection.firstOf[page] === record ? weights.lead : 1;
      sums.set(page, (sums.get(page) ?? 0) + lead * strength);
    }
    for (const [page, sum] of sums) {
      body.set(page, Math.max(body.get(page) ?? 0, (weight * sum) / (sum + weights.k1)));
      present.set(page, Math.max(present.get(page) ?? 0, weight));
      if (weight >= sure) inText.add(page);
    }
    // several terms are one thing together: each says its part of it
    const each = terms.length > 1 ? weight * 0.9 : weight;
    for (const [at, one] of terms.entries()) {
      for (const said of postings[at]?.names ?? []) {
        names.push({ ...said, term: one, weight: each });
        if (weight >= sure && terms.length === 1) called.add(said.of);
      }
      for (const said of postings[at]?.phrases ?? []) phrases.push({ ...said, term: one, weight: each });
    }
  }
  const reach = inText.size > 0 ? inText.size : present.size;
  // every page says 비용, few are called so: what tells pages apart is how many bear a word, where any does
  const df = called.size === 0 ? reach : Math.min(reach || Infinity, called.size);
  const verb = term.alternatives.some(({ terms }) => terms.every(isVerb)) ? weights.verb : 1;
  const unsure = term.unfinished === true && !isAlone ? weights.unfinished : df === 0 ? weights.unknown : 1;
  const weight = inverseFrequency(df, collection.pages) * Math.min(verb, term.share) * unsure;
  return { weight, records, body, present, names, phrases };
}

/** Collects where the terms of a query stand. */
export const collectAll = (terms: readonly QueryTerm[], collection: RankedCollection, weights: Weights): TermHits[] =>
  terms.map((term) => collectHits(term, collection, weights, terms.length === 1));

/** Records that hold all of several terms; the weakest decides. */
function recordsOfAll(postings: readonly TermPostings[]): ReadonlyMap<number, number> {
  const [first = new Map<number, number>(), ...others] = postings.map(
    ({ body }) => new Map(body.map(({ record, count }) => [record, strengthOf(count)])),
  );
  return others.reduce((found, other) => {
    const both = [...found].filter(([record]) => other.has(record));
    return new Map(both.map(([record, strength]) => [record, Math.min(strength, other.get(record) ?? 0)]));
  }, first);
}

/** How much of a phrase a query says, and how much of a query the phrase. */
interface PhraseMatch {
  readonly of: number;
  readonly kind: PhrasePosting['kind'];
  /** Share of the phrase that the query says, 0–1. */
  readonly precision: number;
  /** Weight of the query's terms that it says. */
  readonly covered: number;
  /** Per term of the query: how much it says it. */
  readonly said: readonly number[];
}

/** A phrase while the terms of a query are found in it. */
interface Phrase {
  readonly of: number;
  readonly kind: PhrasePosting['kind'];
  readonly units: Map<number, { whole: number; readonly parts: Map<string, number> }>;
  readonly said: number[];
}

function matchPhrases(
  hits: readonly TermHits[],
  from: (hit: TermHits) => readonly Said[],
  weights: Weights,
): PhraseMatch[] {
  const phrases = new Map<number, Phrase>();
  for (const [at, hit] of hits.entries())
    for (const { of, phrase, kind, unit, isPart, share, term, weight } of from(hit)) {
      const key = of * 4096 + phrase;
      const entry: Phrase = phrases.get(key) ?? { of, kind, units: new Map(), said: hits.map(() => 0) };
      phrases.set(key, entry);
      const one = entry.units.get(unit) ?? { whole: 0, parts: new Map<string, number>() };
      entry.units.set(unit, one);
      const much = weight * share;
      if (isPart) one.parts.set(term, Math.max(much, one.parts.get(term) ?? 0));
      else one.whole = Math.max(much, one.whole);
      entry.said[at] = Math.max(entry.said[at] ?? 0, weight * (isPart ? weights.part : 1));
    }
  return [...phrases.values()].map(({ of, kind, units, said }) => {
    const each = [...units.values()].map(({ whole, parts }) => whole || [...parts.values()].reduce((a, b) => a + b, 0));
    const covered = said.reduce((sum, much, at) => sum + much * (hits[at]?.weight ?? 0), 0);
    return {
      of,
      kind,
      precision: Math.min(
        1,
        each.reduce((a, b) => a + b, 0),
      ),
      covered,
      said,
    };
  });
}

/** Ranks the pages of a collection for the terms of a query, best first. */
export function rankPages(terms: readonly QueryTerm[], collection: RankedCollection, weights: Weights): RankedPage[] {
  const hits = collectAll(terms, collection, weights);
  const total = hits.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return [];
  const names = bestNames(hits, total, weights);
  const records = scoreRecords(hits, total, weights);
  const byPage = Map.groupBy(records.values(), ({ record }) => collection.pageOf[record] ?? 0);
  const pages = new Set([...names.keys(), ...byPage.keys()]);
  const ranked = [...pages].map((page): RankedPage => {
    const { score: name = 0, said = [], titled: inTitle = [], called = 0 } = names.get(page) ?? {};
    const own = byPage.get(page) ?? [];
    let [body, covered, inNames] = [0, 0, 0];
    for (const [at, { weight, body: strength, present }] of hits.entries()) {
      body += (weight * (strength.get(page) ?? 0)) / total;
      covered += (weight * Math.max(present.get(page) ?? 0, said[at] ?? 0)) / total;
      inNames += (weight * (said[at] ?? 0)) / total;
    }
    const most = (of: (record: RecordScore) => number): number => Math.max(0, ...own.map(of));
    const [together, asked] = [most((one) => one.together), most((one) => one.asked)];
    const score =
      body * (1 + weights.together * together) + weights.name * name + weights.names * inNames + weights.asked * asked;
    const coverage = Math.min(1, Math.max(covered, asked));
    return {
      page,
      score,
      record: bestRecord(hits, own, collection.firstOf[page] ?? 0, inTitle, weights),
      coverage,
      name,
      asked,
      together,
      called,
    };
  });
  return ranked.sort((a, b) => b.score - a.score || a.page - b.page);
}

interface BestName {
  readonly score: number;
  readonly said: readonly number[];
  /** The same of its titles. */
  readonly titled: readonly number[];
  readonly called: number;
}

/** Per page the best name: how much of it the query says, times how much of the query it says. */
function bestNames(hits: readonly TermHits[], total: number, weights: Weights): Map<number, BestName> {
  const best = new Map<number, BestName>();
  for (const { of, kind, precision, covered, said } of matchPhrases(hits, (hit) => hit.names, weights)) {
    const before = best.get(of);
    const score = (kind === 'title' ? 1 : weights.alias) * precision ** weights.precision * (covered / total);
    best.set(of, {
      score: Math.max(score, before?.score ?? 0),
      said: said.map((much, at) => Math.max(much, before?.said[at] ?? 0)),
      titled: said.map((much, at) => Math.max(kind === 'title' ? much : 0, before?.titled[at] ?? 0)),
      called: Math.max(precision, before?.called ?? 0),
    });
  }
  return best;
}

/** How well one record answers a query, 0–1 each. */
export interface RecordScore {
  readonly record: number;
  /** Its text. */
  together: number;
  /** Its title or another name. */
  heading: number;
  /** A question that it answers. */
  asked: number;
  /** Per term of the query: how much it says it. */
  readonly terms: number[];
}

/** Questions are compared with queries of so many terms or more: names say few words better. */
const LEAST_ASKED = 3;

export function scoreRecords(
  hits: readonly TermHits[],
  total: number,
  weights: Weights,
  leastAsked = LEAST_ASKED,
): Map<number, RecordScore> {
  const scores = new Map<number, RecordScore>();
  const scoreOf = (record: number): RecordScore => {
    const score = scores.get(record) ?? { record, together: 0, heading: 0, asked: 0, terms: hits.map(() => 0) };
    scores.set(record, score);
    return score;
  };
  for (const [at, { weight, records }] of hits.entries())
    for (const [record, strength] of records) {
      const score = scoreOf(record);
      score.together += (weight * strength) / total;
      score.terms[at] = strength;
    }
  for (const { of, kind, precision, covered } of matchPhrases(hits, (hit) => hit.phrases, weights)) {
    const score = scoreOf(of);
    const power = kind === 'asked' ? weights.askedPrecision : 0.5;
    const match = (covered / total) * precision ** power;
    if (kind !== 'asked') score.heading = Math.max(score.heading, match);
    else if (hits.length >= leastAsked) score.asked = Math.max(score.asked, match);
  }
  return scores;
}

/** The record of a page that says most besides what the page is called, or its first. */
function bestRecord(
  hits: readonly TermHits[],
  records: readonly RecordScore[],
  first: number,
  titled: readonly number[],
  { section, opening }: Weights,
): number {
  // where the title says it all, the page as a whole is meant
  if (hits.every((_, at) => (titled[at] ?? 0) >= SAYS)) return first;
  const own = (terms: readonly number[]): number =>
    terms.reduce((sum, much, at) => sum + much * (1 - 0.8 * (titled[at] ?? 0)), 0);
  const worth = ({ heading, asked, terms }: RecordScore): number =>
    section.own * own(terms) + section.heading * heading + section.asked * asked;
  let [best, most] = [first, opening * Math.max(0.1, ...records.filter(({ record }) => record === first).map(worth))];
  for (const record of records)
    if (record.record !== first && worth(record) > most) [best, most] = [record.record, worth(record)];
  return best;
}

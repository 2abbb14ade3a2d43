import { inverseFrequency } from '../../../korean/inverse-frequency.ts';
import type { OpenIndex } from '../look-up/open-index.ts';
import type { Posting } from '../../postings.ts';
import type { QueryTerm } from '../understand/query-terms.ts';
import { TUNING } from '../../tuning.ts';

/** A term in the heading of one section. */
interface HeadingHit {
  readonly weight: number;
  /** How many of the heading's terms it is. */
  readonly terms: number;
  /** How many terms the heading has. */
  readonly of: number;
}

/** Where one term of the query stands. Places are section numbers. @see Core.stride */
export interface TermHits {
  readonly idf: number;
  /** The same however much else is said. */
  readonly alone: number;
  /** Per section: strength, 0–1. */
  readonly places: ReadonlyMap<number, number>;
  readonly headings: ReadonlyMap<number, HeadingHit>;
  /** The same per question that a section answers. */
  readonly asked: ReadonlyMap<number, HeadingHit>;
  /** Per topic: strength of the term in its text. */
  readonly topics: ReadonlyMap<number, number>;
  /** Per topic: weight of the best alternative that stands there at all. */
  readonly present: ReadonlyMap<number, number>;
  /** Best weight by which each index term satisfies this query term alone. */
  readonly weightOf: ReadonlyMap<string, number>;
  /** Alternatives of several index terms, all of which are meant. */
  readonly phrases: readonly { readonly terms: readonly string[]; readonly weight: number }[];
}

/** Collects where a query term stands, by its best alternative in each place; `unknown` scales one that is nowhere, or still being typed. */
export function collectHits(term: QueryTerm, index: OpenIndex, unknown: number): TermHits {
  const { stride } = index.core;
  const places = new Map<number, number>();
  const headings = new Map<number, HeadingHit>();
  const asked = new Map<number, HeadingHit>();
  const topics = new Map<number, number>();
  const present = new Map<number, number>();
  const weightOf = new Map<string, number>();
  const solid = new Set<number>();
  const called = new Set<number>();
  let reach = 0;
  for (const { terms, weight } of term.alternatives) {
    const [only = '', ...others] = terms;
    if (others.length === 0) {
      weightOf.set(only, Math.max(weight, weightOf.get(only) ?? 0));
      collectHeadings(index.places(only), weight, headings);
      collectHeadings(index.asked(only), weight, asked);
    }
    if (weight >= TUNING.sure) {
      reach = Math.max(reach, Math.min(...terms.map((word) => index.topicsWith(word))));
      for (const { topic } of others.length === 0 ? index.names(only) : []) called.add(topic);
    }
    const perTopic = new Map<number, number>();
    for (const [place, strength] of placesOfAll(terms, index)) {
      places.set(place, Math.max(weight * strength, places.get(place) ?? 0));
      const topic = Math.floor(place / stride);
      perTopic.set(topic, (perTopic.get(topic) ?? 0) + (place % stride === 0 ? TUNING.weights.lead : 1) * strength);
    }
    for (const [topic, sum] of perTopic) {
      present.set(topic, Math.max(present.get(topic) ?? 0, weight));
      if (weight >= TUNING.sure) solid.add(topic);
      topics.set(topic, Math.max(topics.get(topic) ?? 0, (weight * sum) / (sum + TUNING.weights.k1)));
    }
  }
  // lists of very common terms are cut, their reach is not
  const inText = Math.max(solid.size > 0 ? solid.size : topics.size, reach);
  // every page says 비용, few are called so: what tells topics apart is how many bear a word, where any does
  const df = called.size === 0 ? inText : Math.min(inText, called.size);
  // a word that is nowhere weighs as much as the rarest: a query about something else must not live on its side words
  // what is done says less than what it is done to: 높이다, 옮기다
  const verb = term.alternatives[0]?.terms.every((word) => /[가-힣]다$/.test(word)) === true ? TUNING.hits.verb : 1;
  const alone = inverseFrequency(df, index.topics) * Math.min(verb, term.share ?? 1);
  return {
    idf: alone * (df === 0 || term.tentative === true ? unknown : 1),
    alone,
    places,
    headings,
    asked,
    topics,
    present,
    weightOf,
    phrases: term.alternatives.filter(({ terms }) => terms.length > 1),
  };
}

function collectHeadings(places: readonly Posting[], weight: number, headings: Map<number, HeadingHit>): void {
  for (const { place, heading } of places) {
    if (heading === 0) continue;
    const before = headings.get(place);
    headings.set(place, {
      weight: Math.max(weight, before?.weight ?? 0),
      terms: 1 + (before?.terms ?? 0),
      of: heading,
    });
  }
}

/** Sections that hold all terms, with 0.7 for once and 1 for more often; the weakest of the terms decides. */
function placesOfAll(terms: readonly string[], index: OpenIndex): ReadonlyMap<number, number> {
  const [first = new Map<number, number>(), ...others] = terms.map(
    (term) => new Map(index.places(term).map(({ place, often }) => [place, often ? 1 : 0.7])),
  );
  return others.reduce((found, other) => {
    const both = [...found].filter(([place]) => other.has(place));
    return new Map(both.map(([place, strength]) => [place, Math.min(strength, other.get(place) ?? 0)]));
  }, first);
}

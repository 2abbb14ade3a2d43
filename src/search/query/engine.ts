import type { Catalog, CatalogTopic } from '../catalog.ts';
import { openIndex, type OpenIndex } from './open-index.ts';
import { planQuery } from './plan.ts';
import type { Plan } from './query-terms.ts';
import { rankTopics, type RankedTopic } from './rank.ts';
import { findAnswers, type Answer } from './answers.ts';
import { suggest } from './suggest.ts';

/** What the reader narrows the results to. */
export interface Filter {
  readonly domain?: string | undefined;
  readonly kind?: string | undefined;
}

/** One result; its text is loaded by the caller when it is shown. */
export interface Hit extends RankedTopic {
  readonly entry: CatalogTopic;
  readonly domain: string;
}

/** Everything that one search gives. */
export interface Outcome {
  readonly query: string;
  readonly plan: Plan;
  /** Hits after the filter, best first. */
  readonly hits: readonly Hit[];
  /** Number of hits per domain and per kind, before the filter. */
  readonly domains: ReadonlyMap<string, number>;
  readonly kinds: ReadonlyMap<string, number>;
  /** Facts that answer the query by themselves. */
  readonly answers: readonly Answer[];
  /** Queries that would find something, when this one does not. */
  readonly suggestions: readonly string[];
}

/** Searches one catalog. Has no state but caches; the same query always gives the same outcome. */
export class SearchEngine {
  readonly index: OpenIndex;
  #planned: { readonly query: string; readonly plan: Plan } | undefined;

  private constructor(index: OpenIndex) {
    this.index = index;
  }

  /** Prepares a catalog in short steps, with `pause` awaited between them, so that typing is never held up. */
  static async open(catalog: Catalog, pause: () => Promise<void>): Promise<SearchEngine> {
    const steps = openIndex(catalog);
    for (;;) {
      const step = steps.next();
      if (step.done === true) return new SearchEngine(step.value);
      await pause();
    }
  }

  /** A query is planned once, however often it is searched while its files arrive. */
  #plan(query: string): Plan {
    if (this.#planned?.query !== query) this.#planned = { query, plan: planQuery(query, this.index) };
    return this.#planned.plan;
  }

  /** Postings files that a query needs and that are not there yet: without them only names and headings are searched. */
  missing(query: string): number[] {
    const alternatives = this.#plan(query).terms.flatMap((term) => term.alternatives);
    return this.index.missing(alternatives.flatMap(({ terms, namesOnly }) => (namesOnly ? [] : terms)));
  }

  /** Searches as one types: the last word may be unfinished unless a space follows it. */
  search(query: string, filter: Filter = {}): Outcome {
    const plan = this.#plan(query);
    const ranked = rankTopics(plan.terms, this.index);
    const all = ranked.flatMap((result): Hit[] => {
      const entry = this.index.catalog.topics[result.topic];
      return entry === undefined ? [] : [{ ...result, entry, domain: entry.id.split('/')[0] ?? '' }];
    });
    const hits = all.filter(
      ({ entry, domain }) =>
        (filter.domain === undefined || filter.domain === domain) &&
        (filter.kind === undefined || filter.kind === entry.kind),
    );
    return {
      query,
      plan,
      hits,
      domains: tally(all.map(({ domain }) => domain)),
      kinds: tally(all.map(({ entry }) => entry.kind)),
      answers: findAnswers(plan.terms, ranked, this.index),
      suggestions: all.length === 0 ? suggest(query, this.index) : [],
    };
  }
}

function tally(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

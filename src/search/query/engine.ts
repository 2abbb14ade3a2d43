import type { OpenIndex } from './look-up/open-index.ts';
import { planQuery } from './understand/plan.ts';
import type { Plan } from './understand/query-terms.ts';
import { readQuestion } from './answer/question.ts';
import { rankTopics, type RankedTopic } from './rank/rank.ts';
import { tidyQuery } from './understand/tidy-query.ts';

/** What the reader narrows the results to. */
export interface Filter {
  readonly domain?: string | undefined;
  readonly kind?: string | undefined;
}

/** One result; how it is headed and what it says is loaded when it is shown. */
export interface Hit extends RankedTopic {
  readonly domain: string;
  readonly kind: string;
}

/** What one pass over the files that are here gives. */
export interface Pass {
  readonly query: string;
  /** The query is so long that only its beginning was read. */
  readonly cut: boolean;
  readonly plan: Plan;
  /** Hits after the filter, best first. */
  readonly hits: readonly Hit[];
  /** The best topics of the kind that is filtered, whatever their domain: an answer is looked for in these. */
  readonly best: readonly RankedTopic[];
  /** Number of hits per domain and per kind, each as the filter by the other leaves them. */
  readonly domains: ReadonlyMap<string, number>;
  readonly kinds: ReadonlyMap<string, number>;
  /** The nearest topics, when this one finds none: what is called so, or what the filter hides. */
  readonly near: readonly RankedTopic[];
  /** Paths of the files without which this is not the whole answer. */
  readonly wanted: readonly string[];
}

/** The section of numbers, in every topic. */
const NUMBERS = 1;
/** Words that may name a number without asking for it; and what asks how something is done, or with what. */
const [FEW, HOW] = [3, /려면|싶|뭐[로 ]|뭘|어떻게|방법/];
/** How many topics are looked into for an answer. */
const BEST = 5;
/** Topics that are shown beside a search that found none. */
const NEAR = 3;
/** Searches one index. Has no state but caches; the same query over the same files always gives the same pass. */
export class SearchEngine {
  readonly index: OpenIndex;
  #planned: { readonly query: string; readonly plan: Plan } | undefined;

  constructor(index: OpenIndex) {
    this.index = index;
  }

  /** Where no file was missed, none changes what a query means: it is understood once for all its passes. */
  #plan(query: string): Plan {
    if (this.#planned?.query === query) return this.#planned.plan;
    const plan = planQuery(query, this.index);
    this.#planned = this.index.wanted.length === 0 ? { query, plan } : undefined;
    return plan;
  }

  /** Searches as one types: the last word may be unfinished unless a space follows it. */
  search(query: string, filter: Filter = {}): Pass {
    this.index.startPass();
    const read = tidyQuery(query);
    const plan = this.#plan(read);
    const { forNumber } = readQuestion(plan.text, plan.terms);
    const { ranked, near } = rankTopics(plan.terms, this.index, forNumber);
    // a sentence that asks for no number is not answered by a list of these
    const isNumberless =
      ranked.some(({ section }) => section === NUMBERS) &&
      (plan.terms.length > FEW || HOW.test(read)) &&
      !/\d/.test(read) &&
      !forNumber;
    const all = ranked.map((result): Hit => {
      const { domain, kind } = this.index.groupOf(result.topic);
      // what is no topic has none
      const section = result.section === NUMBERS && isNumberless && kind !== 'page' ? 0 : result.section;
      return { ...result, domain, kind, section };
    });
    const fits = (key: keyof Filter): Hit[] => all.filter((hit) => [undefined, hit[key]].includes(filter[key]));
    const [inDomain, inKind] = [fits('domain'), new Set(fits('kind'))];
    const hits = inDomain.filter((hit) => inKind.has(hit));
    return {
      query,
      cut: read.length < query.normalize('NFC').trimEnd().length,
      plan,
      hits,
      best: [...inKind].slice(0, BEST),
      domains: tally([...inKind], 'domain'),
      kinds: tally(inDomain, 'kind'),
      near: (hits.length > 0 ? [] : [...near, ...ranked]).slice(0, NEAR),
      wanted: this.index.wanted,
    };
  }
}

const tally = (hits: readonly Hit[], key: keyof Filter): Map<string, number> =>
  new Map([...Map.groupBy(hits, (hit) => hit[key])].map(([value, { length }]) => [value, length]));

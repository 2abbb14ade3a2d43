import { openIndex, type Piece, type SearchIndex } from 'korean-search';

/** What can be looked for: pages with their best section where no type is said. */
export type SearchType = 'topic' | 'section' | 'fact' | 'scenario' | 'page' | 'term' | 'pair';

/** One thing that was found. */
export interface SearchHit {
  readonly type: string;
  /** Address below the site's base, with its anchor's `#id` left out: `/compute/lambda/`. */
  readonly url: string;
  readonly title: string;
  readonly anchor?: string;
  /** What stands under the anchor, of a page. */
  readonly heading?: string;
  readonly excerpt: readonly Piece[];
  readonly score: number;
  /** `<domain>/<slug>` of the topic that it stands in, where it does. */
  readonly topic?: string;
  /** True where it is likely not what was asked for. */
  readonly weak?: boolean;
  /** What a record of its type carries: a fact's value, a scenario's answer, the two sides of a pair. */
  readonly data?: unknown;
}

/** What narrows a search. */
export interface SiteSearchOptions {
  readonly type?: SearchType;
  readonly filter?: Readonly<Record<string, string | readonly string[]>>;
  readonly limit?: number;
}

/** The search of this site. */
export interface SiteSearch {
  /** Finds things, best first. @throws Error where files of the index do not arrive */
  readonly search: (query: string, options?: SiteSearchOptions) => Promise<SearchHit[]>;
  /** What the beginning of a word may become. */
  readonly suggest: (text: string) => string[];
  /** A text with the words of a query marked. */
  readonly highlight: (text: string, query: string) => readonly Piece[];
  readonly index: SearchIndex;
}

/** Milliseconds before each new try of a file that did not arrive. */
const RETRIES = [250, 1_000];

/** Fetches a file of the index, more than once where the network fails. @throws Error with the status where a server refuses it */
async function fetchFile(url: string): Promise<Uint8Array> {
  for (const pause of [...RETRIES, undefined]) {
    try {
      const response = await fetch(url);
      if (response.ok) return new Uint8Array(await response.arrayBuffer());
      // what is not there now will not be there in a second either
      if (pause === undefined || response.status === 404) throw new Error(url, { cause: response.status });
    } catch (error) {
      if (pause === undefined || !(error instanceof TypeError) || !navigator.onLine) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  throw new Error(url);
}

const topicOf = (url: string): string | undefined => /^\/([a-z]+\/[a-z0-9-]+)\/$/.exec(url)?.[1];

/** An index as the site searches it. */
export function siteSearchOf(index: SearchIndex): SiteSearch {
  return {
    index,
    search: async (query, options) => {
      const { hits } = await index.search(query, options);
      return hits.map((hit) => {
        const topic = topicOf(hit.url);
        return { ...hit, ...(topic !== undefined && { topic }) };
      });
    },
    suggest: (text) => index.suggest(text),
    highlight: (text, query) => index.highlight(text, query),
  };
}

let opened: Promise<SiteSearch> | undefined;

/** Opens the index once for a page; a failure is forgotten, so that the next call tries again. */
export function openSiteSearch(): Promise<SiteSearch> {
  const root = `${document.documentElement.dataset.base ?? '/'}korean-search/`;
  opened ??= openIndex((path) => fetchFile(root + path)).then(siteSearchOf);
  opened.catch(() => (opened = undefined));
  return opened;
}

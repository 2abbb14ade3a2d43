import type { Piece } from './highlight.ts';
import type { ParsedQuery } from './query-term.ts';

/** What narrows a search. */
export interface SearchOptions {
  /** Records of this type only; pages with their best section where none is said. */
  readonly type?: string;
  /** Values that the page must have, one or several of which any will do. */
  readonly filter?: Readonly<Record<string, string | readonly string[]>>;
  readonly limit?: number;
}

/** One thing that was found. */
export interface SearchHit {
  readonly type: string;
  readonly url: string;
  /** What the page, or the record that was asked for by its type, is called. */
  readonly title: string;
  /** Id of the heading that answers best. */
  readonly anchor?: string;
  /** What stands under that id. */
  readonly heading?: string;
  readonly excerpt: readonly Piece[];
  readonly score: number;
  /** Values that its page has for what narrows results. */
  readonly filter: Readonly<Record<string, string>>;
  /** True where it is likely not what was asked for. */
  readonly weak: boolean;
  /** Of a record that was asked for by its type: how much it, and the names of its page, say of each term of the query, 0–1. */
  readonly said?: readonly { readonly own: number; readonly page: number }[];
  readonly data?: unknown;
}

/** What a search gives. */
export interface SearchResult {
  readonly query: ParsedQuery;
  readonly hits: readonly SearchHit[];
  /** How many there are without a limit. */
  readonly total: number;
  /** How many of all pages that are found have each value of what narrows results, by its name. */
  readonly counts: (name: string) => ReadonlyMap<string, number>;
  /** Whether even the best of them is likely not what was asked for. */
  readonly weak: boolean;
}

import { Analyzer } from '../analyzer/analyzer.ts';
import { decodeWords } from '../index/codec.ts';
import { MAIN, MANIFEST, VERSION, type Manifest } from '../index/manifest.ts';
import { isWeak } from './confidence.ts';
import { Forms } from './forms.ts';
import { buildExcerpt, highlightTerms, type Piece } from './highlight.ts';
import { firstOfAll, literalOf, recordsWith } from './literal.ts';
import { parseQuery } from './parse.ts';
import type { ParsedQuery } from './query-term.ts';
import { rankPages, type RankedPage } from './rank.ts';
import { rankRecords, type RankedRecord } from './rank-records.ts';
import type { SearchHit, SearchOptions, SearchResult } from './search-result.ts';
import { CollectionStore, gunzip, type Fetcher } from './store.ts';
import { WEIGHTS, type Weights } from './weights.ts';

/** A query with the pages that it finds, whatever it is then asked for. */
interface Understood {
  readonly query: ParsedQuery;
  /** By their words alone. */
  readonly ranked: readonly RankedPage[];
  readonly literal: string | undefined;
  /** The record that has the literal text, by page. */
  readonly exact: ReadonlyMap<number, number>;
  /** The same with those first that have the literal text. */
  readonly pages: readonly RankedPage[];
  readonly weak: boolean;
}

/** Hits with less than this share of the best score only mention the words in passing. */
const LEAST_SHARE = 0.2;
const LIMIT = 10;
/** An index that can be searched. */
export class SearchIndex {
  readonly manifest: Manifest;
  readonly analyzer: Analyzer;
  readonly #forms: () => Forms;
  readonly #reach: ReadonlyMap<string, number>;
  readonly #collections: ReadonlyMap<string, CollectionStore>;
  readonly #weights: Weights;
  #last: { readonly text: string; readonly read: Promise<Understood> } | undefined;

  constructor(manifest: Manifest, fetch: Fetcher, weights: Weights) {
    this.manifest = manifest;
    this.#weights = weights;
    const words = (text: string): string[] => text.split(' ').filter((word) => word !== '');
    this.analyzer = new Analyzer({
      concepts: manifest.concepts,
      stopwords: words(manifest.stopwords),
      sideWords: words(manifest.sideWords),
      shortNouns: words(manifest.shortNouns),
      ambiguous: manifest.ambiguous,
    });
    const terms = decodeWords(manifest.terms);
    this.#reach = new Map(terms.map((term, at) => [term, Number(manifest.reach[at])]));
    this.analyzer.learn(terms);
    let forms: Forms | undefined;
    const titles = manifest.pages.map(([, title]) => title).filter((title) => title !== '');
    const known = (term: string) => {
      const code = this.#reach.get(term) ?? 0;
      return { pages: code % 5, isSubject: code >= 5 };
    };
    this.#forms = () => (forms ??= new Forms(titles, this.analyzer, terms, known));
    this.#collections = new Map(
      Object.entries(manifest.collections).map(([name, one]) => [
        name,
        new CollectionStore(name, one, (path) => fetch(`${path}?v=${manifest.stamp}`)),
      ]),
    );
  }

  /** A query as it is understood; loads nothing. */
  parse(query: string): ParsedQuery {
    return parseQuery(query, {
      analyzer: this.analyzer,
      forms: this.#forms(),
      reach: (term) => (this.#reach.get(term) ?? 0) % 5,
    });
  }

  /** Pages for a parsed query, best first, with nothing loaded but postings. */
  async rank(query: ParsedQuery): Promise<readonly RankedPage[]> {
    const main = this.#collection(MAIN);
    await main.load(termsOf(query));
    return rankPages(query.terms, main, this.#weights);
  }

  /** A text as it is understood and the pages for it; kept for the last one, which is often asked for several types. */
  #read(text: string): Promise<Understood> {
    if (this.#last?.text !== text) {
      const read = this.#understand(text);
      this.#last = { text, read };
      // what failed is tried again
      read.catch(() => (this.#last = undefined));
    }
    return this.#last.read;
  }

  async #understand(text: string): Promise<Understood> {
    const query = this.parse(text);
    const ranked = await this.rank(query);
    const literal = literalOf(text);
    const exact =
      literal === undefined
        ? new Map<number, number>()
        : await recordsWith(literal, ranked, this.#collection(MAIN), this.analyzer);
    const pages = exact.size === 0 ? ranked : firstOfAll(ranked, exact);
    return { query, ranked, literal, exact, pages, weak: exact.size === 0 && isWeak(query, pages) };
  }

  /** Searches pages, or records of one type. @throws what the fetcher throws */
  async search(text: string, options: SearchOptions = {}): Promise<SearchResult> {
    const { query, ranked, literal, exact, pages, weak } = await this.#read(text);
    const { type, limit = LIMIT } = options;
    const floor = Math.min(ranked[0]?.score ?? 0, this.#weights.name) * LEAST_SHARE;
    const found = pages.filter(({ page, score }) => score >= floor || exact.has(page));
    const counts = (name: string): ReadonlyMap<string, number> => this.#count(found, name);
    if (type !== undefined && this.#collections.has(type)) {
      const records = await this.rankRecords(query, type, pages);
      const fitting = records.filter(({ page }) => this.#fits(page, options));
      const hits = await Promise.all(fitting.slice(0, limit).map((one) => this.#recordHit(one, type, query)));
      return { query, hits, total: fitting.length, counts, weak };
    }
    const fitting = found.filter(({ page }) => this.#fits(page, options));
    const all = await Promise.all(
      fitting.slice(0, type === undefined ? limit : undefined).map((one) => this.#pageHit(one, query, weak, literal)),
    );
    const hits = type === undefined ? all : all.filter((hit) => hit.type === type).slice(0, limit);
    return { query, hits, total: type === undefined ? fitting.length : hits.length, counts, weak };
  }

  /** Records of one type for a parsed query, best first. */
  async rankRecords(query: ParsedQuery, type: string, pages: readonly RankedPage[]): Promise<readonly RankedRecord[]> {
    const collection = this.#collection(type);
    await Promise.all([collection.load(termsOf(query)), this.#collection(MAIN).load(termsOf(query))]);
    return rankRecords(query.terms, collection, this.#collection(MAIN), pages, this.#weights);
  }

  /** What a word, or the beginning of one, may become: names of pages and concepts, best first. */
  suggest(text: string, limit = 6): string[] {
    const initials = /^[ㄱ-ㅎ]{2,}$/.test(text.replaceAll(' ', ''));
    const found = initials ? this.#forms().byInitials(text.replaceAll(' ', '')) : this.#forms().completions(text);
    return found.slice(0, limit).map(({ form }) => form.text);
  }

  /** A text with the words of a query marked. */
  highlight(text: string, query: string | ParsedQuery): Piece[] {
    return highlightTerms(text, (typeof query === 'string' ? this.parse(query) : query).terms, this.analyzer);
  }

  #count(pages: readonly RankedPage[], name: string): Map<string, number> {
    const counts = new Map<string, number>();
    for (const { page } of pages) {
      const value = this.filterOf(page)[name];
      if (value !== undefined) counts.set(value, 1 + (counts.get(value) ?? 0));
    }
    return counts;
  }

  filterOf(page: number): Readonly<Record<string, string>> {
    return this.manifest.filters[this.manifest.pages[page]?.[2] ?? 0] ?? {};
  }

  urlOf(page: number): string {
    return this.manifest.pages[page]?.[0] ?? '';
  }

  /** What a page is called. */
  titleOf(page: number): string {
    return this.manifest.pages[page]?.[1] ?? '';
  }

  #collection(name: string): CollectionStore {
    const collection = this.#collections.get(name);
    if (collection === undefined) throw new Error(`the index has no records of type ${name}`);
    return collection;
  }

  #fits(page: number, { filter = {} }: SearchOptions): boolean {
    const own = this.filterOf(page);
    return Object.entries(filter).every(([name, wanted]) => [wanted].flat().includes(own[name] ?? ''));
  }

  async #pageHit(
    { page, record, score }: RankedPage,
    query: ParsedQuery,
    weak: boolean,
    literal?: string,
  ): Promise<SearchHit> {
    const { type, anchor, title, text, data } = await this.#collection(MAIN).record(record);
    const pageTitle = this.titleOf(page) === '' ? title : this.titleOf(page);
    return {
      type,
      url: this.urlOf(page),
      title: pageTitle,
      ...(anchor !== undefined && { anchor, heading: title }),
      excerpt: buildExcerpt(text, { query, analyzer: this.analyzer, above: `${pageTitle}. ${title}`, literal }),
      score,
      filter: this.filterOf(page),
      weak,
      ...(data !== undefined && { data }),
    };
  }

  async #recordHit(ranked: RankedRecord, name: string, query: ParsedQuery): Promise<SearchHit> {
    const { type, anchor, title, text, data } = await this.#collection(name).record(ranked.record);
    return {
      type,
      url: this.urlOf(ranked.page),
      title,
      ...(anchor !== undefined && { anchor }),
      excerpt: buildExcerpt(text, { query, analyzer: this.analyzer, above: title }),
      score: ranked.score,
      filter: this.filterOf(ranked.page),
      weak: ranked.weak,
      said: ranked.said,
      ...(data !== undefined && { data }),
    };
  }
}

const termsOf = (query: ParsedQuery): Set<string> =>
  new Set(query.terms.flatMap(({ alternatives }) => alternatives.flatMap(({ terms }) => terms)));

/**
 * Opens an index.
 * @param fetcher gives the bytes of one of its files: from a folder, a host, or memory
 * @throws Error where the files are of another version
 * @example const index = await openIndex(async (path) => new Uint8Array(await (await fetch(`/korean-search/${path}`)).arrayBuffer()));
 */
export async function openIndex(fetcher: Fetcher, weights: Weights = WEIGHTS): Promise<SearchIndex> {
  const bytes = await gunzip(await fetcher(MANIFEST));
  const manifest = JSON.parse(new TextDecoder().decode(bytes)) as Manifest;
  if (manifest.version !== VERSION) throw new Error(`index version ${String(manifest.version)}, expected ${VERSION}`);
  return new SearchIndex(manifest, fetcher, weights);
}

/** A fetcher over the files that {@link buildIndex} gives. */
export const fetcherOf = (files: readonly { readonly path: string; readonly content: Uint8Array }[]): Fetcher => {
  const byPath = new Map(files.map(({ path, content }) => [path, content]));
  return (path) => {
    const content = byPath.get(path.replace(/\?.*$/, ''));
    return content === undefined ? Promise.reject(new Error(`no file ${path}`)) : Promise.resolve(content);
  };
};

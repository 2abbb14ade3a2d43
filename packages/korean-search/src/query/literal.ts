import type { Analyzer } from '../analyzer/analyzer.ts';
import { toSearchForm } from '../analyzer/normalize.ts';
import type { RankedPage } from './rank.ts';
import type { CollectionStore } from './store.ts';

/** A text as it is compared word for word; its length stays the same. */
export const foldSpaces = (text: string): string => toSearchForm(text).replace(/\s/g, ' ');

/** What is looked for as it is written: what stands in quotes, or a query of figures alone: `10.0.0.0/8`, 9가 11개. */
export function literalOf(query: string): string | undefined {
  const quoted = /["“”]([^"“”]*[^"“”\s][^"“”]*)["“”]/.exec(query)?.[1];
  const text = (quoted ?? query).normalize('NFC').replace(/\s+/g, ' ').trim();
  const isFigures = /\d[./:%]/.test(text) || text.includes(' ');
  return quoted !== undefined || (isFigures && /^(?:\d\S* ?)+$/.test(text)) ? text : undefined;
}

/** Pages and records at most in which a text is looked for word for word: each record is a file to load. */
const MOST_PAGES = 40;
const MOST_RECORDS = 24;

/**
 * The records that have a text word for word, by page, of those that have its words; one of each page.
 * @throws what the fetcher throws
 */
export async function recordsWith(
  literal: string,
  ranked: readonly RankedPage[],
  collection: CollectionStore,
  analyzer: Analyzer,
): Promise<Map<number, number>> {
  const terms = [...analyzer.terms(literal).keys()];
  await collection.load(terms);
  const records = terms.map((term) => collection.postings(term).body.map(({ record }) => record));
  const [first = [], ...others] = records.filter(({ length }) => length > 0);
  const all = first.filter((record) => others.every((other) => other.includes(record)));
  const order = new Map(ranked.map(({ page }, at) => [page, at]));
  const orderOf = (record: number): number => order.get(collection.pageOf[record] ?? 0) ?? Infinity;
  const best = all.filter((record) => orderOf(record) < MOST_PAGES).slice(0, MOST_RECORDS);
  const texts = await Promise.all(best.map((record) => collection.record(record)));
  const found = best.filter((_, at) => foldSpaces(texts[at]?.text ?? '').includes(foldSpaces(literal)));
  return new Map(found.toReversed().map((record) => [collection.pageOf[record] ?? 0, record]));
}

/** A ranking with the pages first that have a text word for word, opened there. */
export function firstOfAll(ranked: readonly RankedPage[], exact: ReadonlyMap<number, number>): RankedPage[] {
  const has = ranked.flatMap((one) => {
    const record = exact.get(one.page);
    return record === undefined ? [] : [{ ...one, record }];
  });
  return [...has, ...ranked.filter(({ page }) => !exact.has(page))];
}

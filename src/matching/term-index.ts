import { append } from '../korean/append.ts';
import type { Lexicon } from './lexicon.ts';
import type { PageStatement } from './page-statements.ts';
import type { Place } from './place.ts';
import { termsIn } from './reading.ts';

/** How often the pages say a word, and which do: what tells rare words from common ones without reading a page. */
export interface TermIndex {
  /** Statements of all pages. */
  readonly total: number;
  /** How many statements have a term. */
  readonly frequency: ReadonlyMap<string, number>;
  /** Topics whose pages have it. */
  readonly topicsWith: ReadonlyMap<string, ReadonlySet<string>>;
}

/** As it travels to a browser: terms apart by spaces, and for each its number and topics, each as so many behind the one before. */
export interface PackedTerms {
  readonly total: number;
  readonly topics: readonly string[];
  readonly terms: string;
  readonly where: string;
}

const BASE = 36;

/** The places that have each term. */
export function placesByTerm(
  places: readonly Place[],
  termsOf: (place: Place) => ReadonlySet<string>,
): ReadonlyMap<string, readonly Place[]> {
  const holders = new Map<string, Place[]>();
  for (const place of places) for (const term of termsOf(place)) append(holders, term, place);
  return holders;
}

/** Reads what all pages say to the last word, and nothing of it but words. */
export function indexTerms(statements: readonly PageStatement[], lexicon: Lexicon): TermIndex {
  const frequency = new Map<string, number>();
  const topicsWith = new Map<string, Set<string>>();
  // many statements are about the same
  const abouts = new Map<string, ReadonlySet<string>>();
  for (const { topic, text, about } of statements) {
    const shared = abouts.get(about) ?? termsIn(about, lexicon);
    abouts.set(about, shared);
    for (const term of new Set([...termsIn(text, lexicon), ...shared])) {
      frequency.set(term, (frequency.get(term) ?? 0) + 1);
      const topics = topicsWith.get(term);
      if (topics === undefined) topicsWith.set(term, new Set([topic]));
      else topics.add(topic);
    }
  }
  return { total: statements.length, frequency, topicsWith };
}

/** Packs an index. */
export function packTerms({ total, frequency, topicsWith }: TermIndex): PackedTerms {
  const topics = [...new Set([...topicsWith.values()].flatMap((of) => [...of]))];
  const numbers = new Map(topics.map((topic, at) => [topic, at]));
  const terms = [...frequency.keys()].sort();
  const rowOf = (term: string): string => {
    const at = [...(topicsWith.get(term) ?? [])].map((topic) => numbers.get(topic) ?? 0).sort((a, b) => a - b);
    return [frequency.get(term) ?? 0, ...at.map((one, i) => one - (at[i - 1] ?? 0))]
      .map((one) => one.toString(BASE))
      .join(' ');
  };
  return { total, topics, terms: terms.join(' '), where: terms.map(rowOf).join(',') };
}

/** Unpacks what {@link packTerms} packed. */
export function unpackTerms({ total, topics, terms, where }: PackedTerms): TermIndex {
  const rows = where.split(',').map((row) => row.split(' ').map((one) => Number.parseInt(one, BASE)));
  const names = terms.split(' ');
  const topicsOf = (row: readonly number[]): Set<string> => {
    let at = 0;
    return new Set(row.slice(1).map((step) => topics[(at += step)] ?? ''));
  };
  return {
    total,
    frequency: new Map(names.map((term, at) => [term, rows[at]?.[0] ?? 0])),
    topicsWith: new Map(names.map((term, at) => [term, topicsOf(rows[at] ?? [])])),
  };
}
